"""Persons in English: names, told by given names and by roles beside them; honorifics apart; what they are."""

from desktop_app.reading.english import chunks, geography
from desktop_app.reading.english import words as w
from desktop_app.reading.story import Story, Thing
from desktop_app.reading.tokens import WORD

_ROLE_REACH = 14
_LONGEST_ROLE = max(map(len, w.ROLES))
_CAST = frozenset(["starring", "stars", "featuring", "cast"])
_NOT_PERSONS = frozenset(
    [
        "film",
        "films",
        "cinema",
        "street",
        "road",
        "avenue",
        "hall",
        "theatre",
        "theater",
        "hotel",
        "square",
        "palace",
        "river",
        "lake",
        "mount",
        "university",
        "airport",
        "war",
        "revolution",
        "day",
        "week",
        "month",
        "year",
        "city",
        "town",
        "party",
        "prize",
        "award",
        "festival",
        "section",
        "competition",
        "best",
        "golden",
        "silver",
        "governorate",
        "province",
        "district",
        "county",
        "region",
        "island",
        "valley",
        "desert",
        "front",
        "units",
        "unit",
        "department",
        "official",
        "selection",
        "opening",
        "closing",
        "gala",
        "premiere",
        "world",
        "house",
        "editor",
        "photo",
        "image",
        "courtesy",
        "getty",
        "reuters",
    ]
)


def role_at(story: Story, i: int) -> tuple[int, str, str]:
    """Return the token past the words of a role, its code and how it is shown; (0, "", "") where none is."""
    low = story.tokens.low
    for length in range(min(_LONGEST_ROLE, len(low) - i), 0, -1):
        found = w.ROLES.get(tuple(low[i : i + length]))
        if found is not None:
            return i + length, *found
    return 0, "", ""


def role_before(story: Story, i: int) -> tuple[int, str, str]:
    """Return the first token of the words of a role that end before a token, its code and how it is shown."""
    low = story.tokens.low
    for length in range(min(_LONGEST_ROLE, i), 0, -1):
        found = w.ROLES.get(tuple(low[i - length : i]))
        if found is not None:
            return i - length, *found
    return -1, "", ""


def find(story: Story) -> None:
    """Find persons, then say what each is."""
    for chunk in chunks.find(story):
        _one(story, chunk.first, chunk.last)
    if story.on("person.list"):
        _lists(story)
    _again(story)


def _one(story: Story, first: int, last: int) -> None:
    tokens = story.tokens
    low = tokens.low
    # What stands in capitals in front: Director, Iranian, Commander.
    start = first
    role: tuple[str, str] | None = None
    honour = ""
    while start < last:
        end, code, shown = role_at(story, start)
        if end and end < last and not (chunks.is_given(low[start]) and end == start + 1):
            role = (code, shown)
            start = end
        elif low[start] in w.HONORIFICS and start + 1 < last:
            honour = tokens.words(start, start + 1)
            start += 1
            if start < last and low[start] == ".":
                start += 1
        elif (low[start] in geography.DEMONYMS and start + 1 < last and not chunks.is_given(low[start])) or (
            low[start] in w.FUNCTION and start + 1 < last and not chunks.is_given(low[start])
        ):
            start += 1
        else:
            break
    if start >= last:
        return
    parts = [low[k] for k in range(start, last) if tokens.kind[k] == WORD]
    if (
        not parts
        or any(part in _NOT_PERSONS for part in parts)
        or (parts[-1] in w.BODY_HEADS and parts[-1] not in ("park", "house", "post", "cine"))
    ):
        return
    number = tokens.sentence[start]
    if story.titled[number] and (chunks.name_like(story, start, last) < 0.9 or last - start > 3):
        return
    if last - start == 1:
        return
    score = chunks.name_like(story, start, last)
    if last - start > 4 and not any(part in w.NAME_JOINS or part == "." for part in low[start:last]):
        score -= 0.2
    rule = "person.name"
    if role is not None or honour or _role_in_front(story, start) is not None:
        rule, score = "person.role", max(score + 0.2, 0.82 if score > 0 else 0.5)
    elif _named_by(story, start, last):
        rule, score = "person.context", max(score + 0.15, 0.7 if score > 0 else 0.0)
    if chunks.opens_sentence(story, start) and rule == "person.name" and score < 0.7 and chunks.is_common(low[start]):
        return
    if score < 0.6 or not story.on(rule):
        return
    if score < 0.7 and rule == "person.name" and last - start > 3:
        return
    thing = story.add("person", start, last, rule, min(score, 0.93))
    if honour:
        thing.data.setdefault("honorific", honour)


def _word_before(story: Story, i: int) -> str:
    tokens = story.tokens
    k = i - 1
    if k >= 0 and tokens.low[k] == "." and k:
        k -= 1
    return tokens.low[k] if k >= 0 and tokens.near(k, i) else ""


def _role_in_front(story: Story, i: int) -> tuple[str, str] | None:
    """Return the role in small letters right before a name: "filmmaker", "jury president", "director"."""
    tokens = story.tokens
    k = i
    while k and tokens.low[k - 1] in geography.DEMONYMS and tokens.capital[k - 1]:
        k -= 1
    first, code, shown = role_before(story, k)
    if first >= 0 and tokens.near(first, i) and not tokens.possessive[k - 1]:
        return code, shown
    return None


def _named_by(story: Story, first: int, last: int) -> bool:
    """Whether the words around a run show a person: "directed by", "said", "starring"."""
    tokens = story.tokens
    low = tokens.low
    before, after = _word_before(story, first), low[last] if last < len(low) else ""
    if after in w.SPEECH or before in w.SPEECH - {"announced", "revealed", "told"} or before in _CAST:
        return True
    if (
        before == "by"
        and first >= 2
        and (
            low[first - 2] in w.CREDIT_VERBS
            or low[first - 2]
            in (
                "led",
                "headed",
                "chaired",
                "presided",
                "adapted",
                "played",
                "portrayed",
                "hosted",
                "music",
                "screenplay",
                "script",
                "story",
            )
        )
    ):
        return True
    if after == "," and last + 1 < len(low) and low[last + 1] in ("who", "whose"):
        return True
    return (
        after == ","
        and last + 2 < len(low)
        and (
            role_at(story, last + 1)[0] > 0 or (low[last + 1] in ("the", "a", "an") and role_at(story, last + 2)[0] > 0)
        )
    )


def _again(story: Story) -> None:
    """Take family names that stand alone for the persons of the text; build the parts of each name first."""
    tokens = story.tokens
    parts: dict[str, Thing | None] = {}
    for thing in story.of_kind("person"):
        words = [tokens.low[k] for k in range(*tokens.within(*thing.spots[0])) if tokens.kind[k] == WORD]
        thing.data["_parts"] = frozenset(words)
        if len(words) > 1:
            for word in {words[-1], " ".join(words[-2:])} if len(words) > 2 else {words[-1]}:
                parts[word] = None if word in parts and parts[word] is not thing else thing
    if not story.on("person.again"):
        return
    for thing in list(story.of_kind("person")):
        words = thing.name.casefold().split()
        if len(words) == 1 and parts.get(words[0]) not in (None, thing):
            longer = parts[words[0]]
            if longer is not None:
                _merge(story, thing, longer)
    i, n = 0, len(tokens)
    while i < n:
        if tokens.capital[i] and story.owner[i] is None:
            two = f"{tokens.low[i]} {tokens.low[i + 1]}" if i + 1 < n else ""
            pair = parts.get(two)
            if pair is not None and story.owner[i + 1] is None:
                _spot(story, pair, i, i + 2)
                i += 2
                continue
            one = parts.get(tokens.low[i])
            if one is not None and not _beside_capital(story, i):
                _spot(story, one, i, i + 1)
        i += 1


def _beside_capital(story: Story, i: int) -> bool:
    tokens = story.tokens
    low = tokens.low
    before = (
        i > 0
        and tokens.capital[i - 1]
        and story.owner[i - 1] is None
        and tokens.near(i - 1, i)
        and not tokens.possessive[i - 1]
        and low[i - 1] not in w.HONORIFICS
        and low[i - 1] not in w.FUNCTION
        and (low[i - 1],) not in w.ROLES
    )
    after = (
        i + 1 < len(tokens)
        and tokens.capital[i + 1]
        and story.owner[i + 1] is None
        and not tokens.possessive[i]
        and tokens.near(i, i + 1)
    )
    return before or after


def _merge(story: Story, short: Thing, long: Thing) -> None:
    for k, owner in enumerate(story.owner):
        if owner is short:
            story.owner[k] = long
    for spot in short.spots:
        long.spots.take(spot)
    story.things.remove(short)


def _spot(story: Story, thing: Thing, first: int, last: int) -> None:
    span = story.tokens.span(first, last)
    thing.spots.take(span)
    for k in range(first, last):
        story.owner[k] = thing


def _lists(story: Story) -> None:
    """Take names in one list with persons: "starring A, B and Solveig Ramm"."""
    tokens = story.tokens
    low, n = tokens.low, len(tokens)
    for _first, last, thing in list(story.runs(0, n)):
        if thing.kind != "person":
            continue
        i = last
        for _ in range(10):
            k = i
            while k < n and low[k] in (",", "and", "&") and k - i < 2:
                k += 1
            if k == i or k >= n or not tokens.capital[k] or not tokens.near(k, i):
                break
            if story.owner[k] is not None:
                break
            stop = k
            while (
                stop < n
                and stop - k < 5
                and story.owner[stop] is None
                and tokens.near(stop, k)
                and (tokens.capital[stop] or (low[stop] in w.NAME_JOINS and stop + 1 < n and tokens.capital[stop + 1]))
            ):
                stop += 1
            if not 2 <= stop - k <= 4 or (
                stop < n and low[stop] not in (",", "and", ".", ")", ";", "in", "as", "who", "are", "were")
            ):
                break
            words = low[k:stop]
            if (
                any(word in w.FUNCTION or word in _NOT_PERSONS or word in w.BODY_HEADS for word in words)
                or chunks.name_like(story, k, stop) < 0.1
                or chunks.title_like(story, k, stop) >= 1
            ):
                break
            story.add("person", k, stop, "person.list", 0.66)
            i = stop


# What they are.


def say_roles(story: Story) -> None:
    """Say what each person is, from the words before and behind the name."""
    tokens = story.tokens
    mentions = list(story.runs(0, len(tokens)))
    for at, (first, last, thing) in enumerate(mentions):
        if thing.kind != "person":
            continue
        if story.on("role.before"):
            _before(story, mentions, at, first, thing)
        if story.on("role.apposed"):
            _apposed(story, mentions, at, first, thing)
        if story.on("role.behind"):
            _behind(story, mentions, at, first, last, thing)


def give_role(thing: Thing, code: str, shown: str, where: tuple[int, int]) -> None:
    """Note a role of a person, its code, the words for lists, and the tokens that say it."""
    roles = thing.data.setdefault("_roles", {})
    roles.setdefault(shown, (code, where))


def _before(story: Story, mentions: list[tuple[int, int, Thing]], at: int, first: int, thing: Thing) -> None:
    """Read "director A", "directors A and B", "festival director Dr. C"."""
    tokens = story.tokens
    low = tokens.low
    k = first
    while (
        k
        and (
            low[k - 1] in w.HONORIFICS
            or low[k - 1] == "."
            or (low[k - 1] in geography.DEMONYMS and tokens.capital[k - 1])
        )
        and tokens.near(k - 1, first)
    ):
        if low[k - 1] in w.HONORIFICS and (low[k - 1],) not in w.ROLES:
            thing.data.setdefault("honorific", tokens.words(k - 1, k))
        elif low[k - 1] in w.HONORIFICS:
            break
        k -= 1
    begin, code, shown = role_before(story, k)
    if begin >= 0 and tokens.near(begin, first) and not (tokens.possessive[k - 1]):
        if shown == "member" or low[begin - 1] == "best":
            return
        # "actor-director", "writer and director X"
        give_role(thing, code, shown, (begin, first))
        if low[k - 1].endswith("s"):
            thing.data["_plural"] = (code, shown)
        if begin >= 2 and low[begin - 1] in ("and", "/", "-", ","):
            other, code2, shown2 = role_before(story, begin - 1)
            if other >= 0 and low[begin - 1] != ",":
                give_role(thing, code2, shown2, (other, first))
        body = _body_before(story, mentions, at, begin)
        if body is not None:
            _hold(story, thing, code, shown, body, begin, first)
        return
    # "directors A and B": the second takes the role of the first.
    if at and low[first - 1] in ("and", ",", "&"):
        before_first, before_last, before = mentions[at - 1]
        plural = before.data.get("_plural")
        if before.kind == "person" and before_last == first - 1 and plural and tokens.near(before_first, first):
            code, shown = plural
            give_role(thing, code, shown, (before_first, first))
            thing.data["_plural"] = plural


def _apposed(story: Story, mentions: list[tuple[int, int, Thing]], at: int, first: int, thing: Thing) -> None:
    """Read "the festival director, Petra Lindow", "Iraq's Deputy Minister of Culture, Mohand Alaqabi"."""
    tokens = story.tokens
    low = tokens.low
    if first < 2 or low[first - 1] != ",":
        return
    begin, code, shown = role_before(story, first - 1)
    if begin < 1 or not tokens.near(begin, first) or shown == "member":
        return
    if (
        low[begin - 1] in ("the", "its", "their", "his", "her")
        or tokens.possessive[begin - 1]
        or low[begin - 1] in w.ROLE_WORDS
        or low[begin - 1] in geography.DEMONYMS
    ):
        give_role(thing, code, shown, (begin, first))
        body = _body_before(story, mentions, at, begin)
        if body is not None:
            _hold(story, thing, code, shown, body, begin, first)


def _body_before(story: Story, mentions: list[tuple[int, int, Thing]], at: int, begin: int) -> Thing | None:
    """Return the body right before a role: "Quds Force chief", "the Lantern Festival's director"."""
    for first, last, thing in mentions[max(0, at - 2) : at]:
        owned = thing.kind == "place" and story.tokens.possessive[last - 1]
        if last == begin and first < begin and (owned or thing.kind in ("organisation", "festival", "edition")):
            return thing
    return None


def _behind(story: Story, mentions: list[tuple[int, int, Thing]], at: int, first: int, last: int, thing: Thing) -> None:
    """Read "A, the executive director of the event and head of …", "A is the founder of", "A as jury president"."""
    tokens = story.tokens
    low, n = tokens.low, len(tokens)
    if last >= n or not tokens.near(first, last):
        return
    k = last
    if low[k] in (",", "–", "—", "(") or (low[k] in ("is", "was", "as", "became") and k + 1 < n):
        k += 1
    else:
        return
    stop = min(n, k + _ROLE_REACH, tokens.bounds[tokens.sentence[first] + 1])
    opened = False
    i = k
    while i < stop:
        owner = story.owner[i]
        if owner is not None and owner.kind in ("person", "film"):
            return
        word = low[i]
        end, code, shown = role_at(story, i)
        if end and low[i - 1] in ("best", "outstanding"):
            return
        if end and not (tokens.capital[i] and tokens.capital[min(end, n - 1)] and story.kind_at(end) == "person"):
            if shown == "member" and not (low[end] == "of" and "jury" in low[end : end + 3]):
                return
            if shown == "member":
                code, shown = "juror", "juror"
            if _speaks_of_next(story, end):
                return
            give_role(thing, code, shown, (first, end))
            body, past = _body_behind(story, mentions, end)
            if body is not None:
                _hold(story, thing, code, shown, body, first, past)
                i = past
            else:
                i = end
            opened = True
            continue
        if word in (
            ".",
            ";",
            ")",
            "who",
            "said",
            "will",
            "has",
            "had",
            "were",
            "which",
            "whose",
            "to",
            "in",
            "at",
            "on",
            "for",
            "by",
            "with",
        ) or (word == "," and opened):
            return
        if not opened and i - k > 6:
            return
        going = opened and any(low[at] == "and" and role_at(story, at + 1)[0] for at in range(i, min(i + 4, stop)))
        if opened and not going and word not in ("and", "of", "the", "its", ","):
            return
        i += 1


def _speaks_of_next(story: Story, i: int) -> bool:
    """Whether a person follows a role, perhaps over "and producer": "…, French actor and producer Omar Sy"."""
    low = story.tokens.low
    while i < len(low):
        if low[i] in ("and", ",", "/") and role_at(story, i + 1)[0]:
            i = role_at(story, i + 1)[0]
            continue
        if low[i] in w.HONORIFICS or low[i] in geography.DEMONYMS:
            i += 1
            continue
        return story.kind_at(i) == "person"
    return False


def _body_behind(story: Story, mentions: list[tuple[int, int, Thing]], end: int) -> tuple[Thing | None, int]:
    """Return the body that a post is at: "of the committee of the Lantern Festival", "of the festival"."""
    tokens = story.tokens
    low, n = tokens.low, len(tokens)
    if end >= n or low[end] not in ("of", "at", "for"):
        return None, end
    for i in range(end + 1, min(n, end + 9)):
        if not tokens.near(i, end):
            break
        owner = story.owner[i]
        if owner is not None:
            if owner.kind in ("organisation", "festival", "edition", "section", "award", "place"):
                past = i
                while past < n and story.owner[past] is owner:
                    past += 1
                if owner.kind == "edition":
                    owner = owner.data.get("festival", owner)
                return owner, past
            break
        if low[i] in (",", ".", "who"):
            break
        if low[i] in ("festival", "event") and not tokens.capital[i]:
            recent = [one for one_first, _, one in mentions if one.kind == "festival" and one_first < end]
            if low[i] == "festival" and recent:
                return recent[-1], i + 1
            break
    return None, end


def _hold(story: Story, thing: Thing, code: str, shown: str, body: Thing, first: int, last: int) -> None:
    if code in ("director", "filmmaker"):
        code = "festival_director" if body.kind == "festival" else "director_of_body"
    if body.kind == "place" and code not in (
        "minister",
        "deputy_minister",
        "head_of_state",
        "head_of_government",
        "ambassador",
        "governor",
        "mayor",
    ):
        return
    if code and code not in ("producer", "writer", "cast_member"):
        story.say("relation", "role.post", first, last, 0.82, about=body, role=code, object=thing, as_printed=shown)
