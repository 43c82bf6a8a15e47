"""Persons in English: names, told by given names and by roles beside them; honorifics apart; what they are."""

from desktop_app.reading.english import chunks, geography, roles, title_edges
from desktop_app.reading.english import words as w
from desktop_app.reading.story import Story, Thing
from desktop_app.reading.tokens import WORD
from desktop_app.reading.word_lists import words

_POSTS = frozenset(
    [
        "minister",
        "deputy_minister",
        "head_of_government",
        "governor",
        "mayor",
        "ambassador",
        "festival_director",
        "head",
    ]
)
_CAST = frozenset(["starring", "stars", "featuring", "cast"])
_AFTER_LIST = words(
    ", and . ) ; in as who are were star stars play plays round have will also took shared won attended join"
)
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
        "salle",
        "teatro",
        "palazzo",
        "kino",
        "stadium",
        "tower",
        "museum",
        "gallery",
        "castle",
        "bridge",
        "opera",
        "cathedral",
        "municipality",
        "arena",
        "auditorium",
        "playhouse",
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
    start, role, honour = _behind_front(story, first, last)
    if start >= last:
        return
    parts = [low[k] for k in range(start, last) if tokens.kind[k] == WORD]
    if (
        not parts
        or any(part in _NOT_PERSONS or (part.startswith("film") and len(part) > 5) for part in parts)
        or (parts[-1] in w.BODY_HEADS and parts[-1] not in ("park", "house", "post", "cine"))
    ):
        return
    opening = tokens.words(start, start + 1)
    if "-" in opening and len(opening.split("-")[0]) > 2 and opening.split("-")[0].isupper() and not opening.isupper():
        return  # RSI-Radiotelevisione
    number = tokens.sentence[start]
    if story.titled[number] and (chunks.name_like(story, start, last) < 0.9 or last - start > 3):
        return
    if last - start == 1:
        return
    if parts[0] in ("sala", "co") or (len(parts) == 2 and parts[0].endswith(("-nominated", "-winning"))):
        return
    if len(parts[0]) <= 2 and title_edges.is_place_name(parts[-1]):
        return  # UT Austin
    told = low[start - 1] == "of" and low[start - 2] in geography.PLACE_KINDS  # "the village of Kfar Yassin"
    if role is None and (told or title_edges.is_place(" ".join(low[start:last]))):
        return  # Phnom Penh
    award = story.known("award", tokens.words(start, last))
    if award is not None:
        story.add("award", start, last, award.rule, award.confidence, award.name)
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


def _behind_front(story: Story, first: int, last: int) -> tuple[int, tuple[str, str] | None, str]:
    """Return the first token of a name behind what stands in capitals in front, the role and the honorific there."""
    tokens = story.tokens
    low = tokens.low
    # Director, Iranian, Commander
    start = first
    role: tuple[str, str] | None = None
    honour = ""
    while start < last:
        end, code, shown = roles.role_at(story, start)
        if end and end < last and not (chunks.is_given(low[start]) and end == start + 1):
            role = (code, shown)
            start = end
        elif low[start] == "dir" and start + 2 < last:
            role = ("director", "director")
            start += 1
        elif low[start] in w.HONORIFICS and start + 1 < last:
            honour = tokens.words(start, start + 1)
            start += 1
            if start < last and low[start] == ".":
                start += 1
        elif (
            (low[start].endswith(("-nominated", "-winning", "-born")) and start + 2 < last)
            or (low[start] in geography.DEMONYMS and start + 1 < last and not chunks.is_given(low[start]))
            or (low[start] in w.FUNCTION and start + 1 < last and not chunks.is_given(low[start]))
        ):
            start += 1
        else:
            break
    if role is None:
        start = _past_office(story, start, last)
    if last - start > 3 and role is None and story.on("person.post"):
        start, role = _past_post(story, start, last)
    return start, role, honour


def _past_office(story: Story, first: int, last: int) -> int:
    """Return the first token of the name in "Minister for Cultural Affairs K. Rajan", else the token itself."""
    low = story.tokens.low
    if low[first - 1] not in ("for", "of") or roles.role_before(story, first - 1)[0] < 0:
        return first
    while first < last - 2 and chunks.is_common(low[first]) and not chunks.is_given(low[first]):
        first += 1
    return first


def _past_post(story: Story, first: int, last: int) -> tuple[int, tuple[str, str] | None]:
    """Return the first token of the name in "Broadcasting Minister Karim Basrawi", and the post."""
    for k in range(first + 1, last - 2):
        end, code, shown = roles.role_at(story, k)
        if end and end <= last - 2 and code in _POSTS:
            return end, (code, shown)
    return first, None


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
    first, code, shown = roles.role_before(story, k)
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
    if before == "by" and "film" in (story.kind_at(first - 2), story.kind_at(first - 3)):
        return True
    if after in ("won", "wins", "took") and {"actor", "actress", "director"} & set(low[last + 1 : last + 6]):
        return True
    if before == "by" and low[first - 2] in ("won", "shared") and chunks.title_like(story, first, last) < 0.75:
        return True
    return (
        after == ","
        and last + 2 < len(low)
        and (
            roles.role_at(story, last + 1)[0] > 0
            or (low[last + 1] in ("the", "a", "an") and roles.role_at(story, last + 2)[0] > 0)
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
            if not 2 <= stop - k <= 4 or (stop < n and low[stop] not in _AFTER_LIST):
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
