"""What a person is, in English: roles and posts before and behind a name."""

from desktop_app.reading.english import geography
from desktop_app.reading.english import words as w
from desktop_app.reading.story import Story, Thing
from desktop_app.reading.word_lists import words

_SERVES = frozenset(["served", "serves", "serving", "worked", "acted", "acts"])
_NAMED = frozenset(["named", "appointed", "elected", "hired", "promoted"])
_ROLE_REACH = 14
_BEFORE_NAME = words(
    """
    the and , & his her husband wife brother sister brothers sisters
    businessman businessmen businesswoman veteran
    us uk acclaimed renowned oscar-winning award-winning english-born retired late
    """
)
_LONGEST_ROLE = max(map(len, w.ROLES))


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
        if story.on("role.jury"):
            _leads_jury(story, first, last, thing)
        if story.on("role.founded"):
            _founded(story, first, last, thing)


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
    if low[k - 1] == "including" and role_before(story, k - 1)[0] >= 0 and low[k - 2].endswith("s"):
        k -= 1  # "debut directors including A, B and C"
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


def _leads_jury(story: Story, first: int, last: int, thing: Thing) -> None:
    """Read "the jury, headed by filmmaker A", "A will preside over the jury"."""
    tokens = story.tokens
    low = tokens.low
    begin, end = tokens.bounds[tokens.sentence[first]], tokens.bounds[tokens.sentence[first] + 1]
    led = next(
        (
            k
            for k in range(first - 1, max(begin, first - 7), -1)
            if low[k] == "by" and (low[k - 1] in w.LED or low[k - 2 : k] == ["presided", "over"])
        ),
        0,
    )
    if led and all(
        word in w.ROLE_WORDS or word in geography.DEMONYMS or word in _BEFORE_NAME for word in low[led + 1 : first]
    ):
        jury = {"jury", "juries", "judges"} & set(low[max(begin, led - 14) : led])
        if jury or (led - 1 == begin and "jury" in low[max(0, begin - 8) : begin]):
            give_role(thing, "jury_president", "jury president", (led - 1, last))
        return
    k = last
    while k < end and low[k] in ("will", "is", "was", "to", ",", "who", "has", "had", "been"):
        k += 1
    if low[k] in w.LEADS and "jury" in low[k + 1 : min(end, k + 8)] and not {".", ","} & set(low[k : k + 3]):
        give_role(thing, "jury_president", "jury president", (first, k + 1))


def _founded(story: Story, first: int, last: int, thing: Thing) -> None:
    """Read "A, who founded the festival in 2019", "founded in 2017 by A and B", "co-founded by A"."""
    tokens = story.tokens
    low = tokens.low
    if low[last : last + 2] == [",", "who"] and "founded" in low[last + 2 : last + 4]:
        give_role(thing, "founder", "founder", (first, last + 3))
        return
    begin = tokens.bounds[tokens.sentence[first]]
    by = next((k for k in range(first - 1, max(begin, first - 9), -1) if low[k] == "by"), 0)
    if by and {"founded", "co-founded"} & set(low[max(begin, by - 5) : by]):
        between = [k for k in range(by + 1, first) if story.kind_at(k) != "person"]
        if all(low[k] in w.ROLE_WORDS or low[k] in _BEFORE_NAME or low[k] in geography.DEMONYMS for k in between):
            give_role(thing, "founder", "founder", (by - 1, last))


def _post_before(story: Story, i: int) -> tuple[int, str, str]:
    """Return the role of "the president of the festival," that ends at a comma: first token, code, words."""
    low = story.tokens.low
    for k in range(i - 2, max(i - 9, 0), -1):
        if low[k] in (",", ".", ";"):
            break
        end, code, shown = role_at(story, k)
        if (
            end
            and low[end] in ("of", "to", "for")
            and (low[k - 1] in ("the", "its", "by") or low[k - 1] in geography.DEMONYMS)
        ):
            return k, code, shown
    return -1, "", ""


def _apposed(story: Story, mentions: list[tuple[int, int, Thing]], at: int, first: int, thing: Thing) -> None:
    """Read "the festival director, Petra Lindow", "Iraq's Deputy Minister of Culture, Mohand Alaqabi"."""
    tokens = story.tokens
    low = tokens.low
    if first < 2 or low[first - 1] != ",":
        return
    begin, code, shown = role_before(story, first - 1)
    if begin < 0:
        begin, code, shown = _post_before(story, first - 1)
    if begin < 1 or not tokens.near(begin, first) or shown == "member":
        return
    if (
        low[begin - 1] in ("the", "its", "their", "his", "her", "our", "my", "a")
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
    if low[k : k + 3] == [",", "who", "is"] or low[k : k + 3] == [",", "who", "was"]:
        k += 3 + (low[k + 3] in ("also", "currently", "now"))
    elif low[k] in _SERVES and low[k + 1] == "as":
        k += 2
    elif low[k] in (",", "–", "—", "(") or (low[k] in ("is", "was", "as", "became") and k + 1 < n):
        k += 1
    elif low[first - 1] in _NAMED and role_at(story, k)[0]:
        pass  # "has named A head of development"
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
