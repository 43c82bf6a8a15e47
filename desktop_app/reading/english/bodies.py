"""Organisations in English: names with a word for a body, known ones, capitals; what is part of what."""

from desktop_app.reading import lexicon
from desktop_app.reading.english import chunks, geography
from desktop_app.reading.english import words as w
from desktop_app.reading.story import Story, Thing
from desktop_app.reading.tokens import WORD
from desktop_app.reading.word_lists import match

_DEPARTMENTS = frozenset(
    ["department", "bureau", "office", "section", "branch", "division", "arm", "faculty", "wing", "public"]
)
_HAS_THESE = frozenset(
    [
        "chief",
        "media",
        "officials",
        "spokesman",
        "spokesperson",
        "spokeswoman",
        "fighters",
        "militia",
        "leadership",
        "executives",
        "leader",
        "leaders",
    ]
)
_JOINS = ("of", "for", "and", "&", "the", "de", "des", "du", "et", "la", "di", "del")


def find(story: Story) -> None:
    """Find organisations."""
    tokens = story.tokens
    low, capital = tokens.low, tokens.capital
    for i in range(len(tokens)):
        if not capital[i] or story.owner[i] is not None:
            continue
        if story.on("organisation.known"):
            length = match(w.KNOWN_BODIES, low, i)
            if length and _is_known(story, i, length):
                story.add("organisation", i, i + length, "organisation.known", 0.85)
                continue
        if low[i] in w.BODY_HEADS and story.on("organisation.name"):
            _by_head(story, i)
    if story.on("organisation.letters"):
        _letters(story)
    if story.on("organisation.beside"):
        _beside(story)
    if story.on("organisation.part"):
        _parts(story)
    if story.on("organisation.alias"):
        _aliases(story)


def _is_known(story: Story, i: int, length: int) -> bool:
    tokens = story.tokens
    last = i + length
    if not story.free(i, last):
        return False
    after = last < len(tokens) and tokens.capital[last] and tokens.end[last - 1] + 1 == tokens.start[last]
    before = i and tokens.capital[i - 1] and tokens.end[i - 1] + 1 == tokens.start[i] and not tokens.possessive[i - 1]
    word = tokens.low[i]
    if length == 1 and tokens.words(i, last) not in w.KNOWN_CASED:
        return False
    if length == 1 and chunks.is_common(word) and not tokens.text[tokens.start[i] : tokens.end[i]].isupper():
        # Apple, Variety, Deadline, Universal: beside another capital they are part of something else.
        if after or (before and not chunks.opens_sentence(story, i - 1)) or chunks.opens_sentence(story, i):
            return tokens.low[last] in ("said", "reported", "reports", "reported") if last < len(tokens) else False
        return True
    return not (length == 1 and after and tokens.low[last] in w.BODY_HEADS)


def _by_head(story: Story, head: int) -> None:
    """Take the longest name around a word like "Institute"."""
    tokens = story.tokens
    low, capital = tokens.low, tokens.capital
    if story.owner[head] is not None:
        return
    first = _left(story, head)
    last = head + 1
    # What follows in capitals: "House of Cinema", "Ministry of Culture and Islamic Guidance", "Films Boutique".
    if low[head] in w.BODY_STARTS:
        last = _right(story, head + 1, told=first < head)
    while (
        last < len(low)
        and capital[last]
        and low[last] in w.BODY_HEADS
        and tokens.near(last, head)
        and not tokens.possessive[last - 1]
    ):
        last += 1
    named = [i for i in range(first, last) if capital[i] and i != head]
    if not named:
        return
    told = [i for i in named if low[i] not in w.FUNCTION]
    if all(
        low[i] in w.GENERIC or low[i] in ("feature", "special", "official", "opening", "closing", "main") for i in told
    ) and weak_end(low[head]):
        return
    opening = first - 1 if low[first] not in ("the", "a") else first
    articled = opening >= 0 and low[opening] in ("the", "a") and capital[opening]
    begins = opening <= 0 or chunks.opens_sentence(story, opening) or low[opening - 1] in ("–", "—", "-", ":", "“")
    if articled and low[head] in w.WEAK_HEADS and not begins:
        return  # "The Harbour Office" within a sentence is a title
    weak = low[head] in w.WEAK_HEADS
    if weak and not _strong_enough(story, first, head, last):
        return
    if first == head and last == head + 1:
        return
    confidence = 0.72 if weak else 0.87
    story.add("organisation", first, last, "organisation.name", confidence)


def weak_end(word: str) -> bool:
    """Whether a head alone names no body: Films, Pictures."""
    return word in w.WEAK_HEADS


def _left(story: Story, head: int) -> int:
    tokens = story.tokens
    low, capital, kind = tokens.low, tokens.capital, tokens.kind
    i = head
    while i and head - i < 9 and tokens.near(i - 1, head) and story.owner[i - 1] is None:
        before = i - 1
        word = low[before]
        if tokens.possessive[before] and word not in w.FESTIVAL_OWNERS | {
            "writers",
            "actors",
            "directors",
            "producers",
            "women",
            "artists",
        }:
            break
        if capital[before]:
            if (word,) in w.ROLES and chunks.opens_sentence(story, before):
                break
            i = before
            continue
        if kind[before] == WORD and word in ("of", "and", "for", "&", "the", "de") and before >= 1:
            k = before - 1
            if word == "the" and k and low[k] in ("of", "for"):
                k -= 1
            if word == "and" and low[k] == "," and low[k - 1] in w.GENERIC and capital[k - 1] and low[i] in w.GENERIC:
                i = k - 1
                continue
            if not capital[k] or story.owner[k] is not None or tokens.possessive[k]:
                break
            if word in ("and", "&"):
                # "Art and Culture Institute", but "Tehran and Art Bureau": one list of qualities, not two names.
                if not (chunks.is_common(low[k]) and chunks.is_common(low[i])) or low[k] in w.BODY_HEADS:
                    break
            elif low[k] in w.BODY_HEADS and i != head:
                # "Department of the Art Bureau" is two bodies, one part of the other.
                break
            elif low[k] not in w.BODY_STARTS or low[k] in w.ROLE_WORDS:
                break
            i = k
            continue
        listed = (
            word == ","
            and capital[before - 1]
            and low[before - 1] in w.GENERIC
            and (low[i] in w.GENERIC or low[i] == "and")
        )
        if listed and before >= 1 and i != head:
            # "Documentary, Experimental, and Animation Film Center"
            i = before - 1
            continue
        if low[before] == "&" or tokens.text[tokens.start[before]] == "&":
            i = before
            continue
        break
    while i < head and (
        low[i] in ("the", "a", "an", "of", "and", "for", "&")
        or (chunks.opens_sentence(story, i) and low[i] in w.FUNCTION)
        or (
            low[i] in geography.DEMONYMS
            and low[i] not in ("british", "american", "european", "arab", "north", "south", "west", "east")
            and head - i > 1
            and low[i + 1] not in w.BODY_HEADS
            and False
        )
    ):
        i += 1
    return i


def _right(story: Story, i: int, told: bool) -> int:
    """Return the token past "of Culture and Islamic Guidance"; a further body behind "of the" is not taken in."""
    tokens = story.tokens
    low, capital, n = tokens.low, tokens.capital, len(tokens)
    end = begin = i
    while i < n and i - end < 6 and tokens.near(i, end - 1) and story.owner[i] is None:
        join = i
        while join < n and low[join] in _JOINS and join - i < 3:
            join += 1
        if join >= n or not capital[join] or join == i or tokens.possessive[i - 1] or story.owner[join] is not None:
            break
        stop = join
        while stop < n and capital[stop] and tokens.near(stop, join) and story.owner[stop] is None:
            stop += 1
            if tokens.possessive[stop - 1]:
                break
        if low[i] == "and" and i == begin:
            break
        if low[join] in w.BODY_STARTS and low[i] == "and":
            break
        if i == begin and told and _is_country(low[join]) and stop == join + 1:
            break
        if low[i] == "and" and any(low[k] in w.BODY_HEADS and low[k] not in w.WEAK_HEADS for k in range(join, stop)):
            break
        if low[i] == "and" and not chunks.is_common(low[stop - 1]):
            break
        if low[i] in ("of", "for") and low[stop - 1] in w.BODY_HEADS and low[stop - 1] not in w.WEAK_HEADS:
            break
        i = end = stop
    return end


def _is_country(word: str) -> bool:
    return any(len(parts) == 1 and place.kind == "country" for parts, place in lexicon.places().get(word, ()))


def _strong_enough(story: Story, first: int, head: int, last: int) -> bool:
    """Whether a name with a weak head ("… Films", "… Media") is one, by its words or by its place."""
    tokens = story.tokens
    low = tokens.low
    before = [low[i] for i in range(first, head) if tokens.capital[i] and low[i] not in w.FUNCTION]
    if not before:
        return low[head] in ("house", "films") and last > head + 1 and first == head
    after = low[last] if last < len(low) else ""
    behind = low[first - 1] if first else ""
    if low[head] in (
        "films",
        "pictures",
        "productions",
        "films",
        "units",
        "forces",
        "force",
        "guard",
        "guards",
        "radio",
        "union",
        "network",
        "label",
        "partners",
    ):
        return before[-1] not in w.FUNCTION
    if low[head] in ("house",) and before[-1] in ("documentary", "film", "cinema", "publishing", "production", "media"):
        return True
    if any(not chunks.is_common(word) for word in before):
        return True
    if behind in ("and", ",") and first >= 2 and story.kind_at(first - 2) == "organisation":
        return True
    return behind in ("by", "company", "distributor", "banner", "at", "with", "agents", "label") or (
        after in ("is", "has", "which") and len(before) > 1
    )


def _letters(story: Story) -> None:
    """Take words in capitals: IRGC, ISNA; not in a line that is all capitals."""
    tokens = story.tokens
    text = tokens.text
    shouted: dict[int, bool] = {}
    for i in range(len(tokens)):
        if not tokens.capital[i] or story.owner[i] is not None or story.dated[i]:
            continue
        word = text[tokens.start[i] : tokens.end[i]]
        if (
            not (3 <= len(word) <= 7 and word.isascii() and word.isalpha() and word.isupper())
            or tokens.low[i] in w.NO_BODIES
        ):
            continue
        number = tokens.sentence[i]
        if number not in shouted:
            first, last = tokens.bounds[number], tokens.bounds[number + 1]
            others = [text[tokens.start[k] : tokens.end[k]] for k in range(first, last) if tokens.kind[k] == WORD]
            shouted[number] = sum(one.isupper() and len(one) > 1 for one in others) > len(others) / 2
        beside = (i and tokens.capital[i - 1] and story.owner[i - 1] is None and not tokens.possessive[i - 1]) or (
            i + 1 < len(tokens) and tokens.capital[i + 1]
        )
        dash = tokens.low[i] in lexicon.places() or (
            i + 1 < len(tokens) and tokens.low[i + 1] in ("–", "—", "-", "(") and chunks.opens_sentence(story, i)
        )
        if shouted[number] or dash or (beside and chunks.is_common(tokens.low[i])) or chunks.is_given(tokens.low[i]):
            continue
        if beside and not (tokens.low[i - 1] in w.FUNCTION if i else True) and not tokens.near(i, max(i - 1, 0)):
            continue
        if beside:
            continue
        story.add("organisation", i, i + 1, "organisation.letters", 0.65)


def _beside(story: Story) -> None:
    """Take "Hashd al-Shaabi media head", "Basirah Group officials": what has officials is a body."""
    tokens = story.tokens
    low, capital = tokens.low, tokens.capital
    for i in range(2, len(tokens)):
        if (
            low[i] not in _HAS_THESE
            or capital[i]
            or not capital[i - 1]
            or story.owner[i - 1] is not None
            or tokens.possessive[i - 1]
        ):
            continue
        first = i - 1
        while (
            first
            and (capital[first - 1] or low[first - 1] in w.NAME_JOINS)
            and tokens.near(first - 1, i)
            and i - first < 4
            and story.owner[first - 1] is None
            and not tokens.possessive[first - 1]
        ):
            first -= 1
        while first < i and (low[first] in w.FUNCTION or low[first] in geography.DEMONYMS):
            first += 1
        if i - first >= 2 and not chunks.is_given(low[first]) and not story.titled[tokens.sentence[i]]:
            story.add("organisation", first, i, "organisation.beside", 0.68)


def _parts(story: Story) -> None:
    """Say that the first of "the Children's Department of the Art Bureau" is part of the second."""
    tokens = story.tokens
    previous: tuple[int, int, Thing] | None = None
    for first, last, thing in story.runs(0, len(tokens)):
        if thing.kind in ("organisation", "festival") and previous is not None:
            between = tokens.low[previous[1] : first]
            if (
                previous[2].kind == "organisation"
                and between in (["of", "the"], ["of"], ["at", "the"])
                and previous[2] is not thing
            ):
                story.say(
                    "relation",
                    "organisation.part",
                    previous[0],
                    last,
                    0.85,
                    about=previous[2],
                    role="part_of",
                    object=thing,
                )
            elif (
                between
                and " ".join(between[-4:])
                in ("overseas arm of the", "arm of the", "branch of the", "part of the", "subsidiary of the")
                and previous[2].kind == "organisation"
                and len(between) <= 7
            ):
                story.say(
                    "relation",
                    "organisation.part",
                    previous[0],
                    last,
                    0.8,
                    about=previous[2],
                    role="part_of",
                    object=thing,
                )
        previous = (first, last, thing)


def _aliases(story: Story) -> None:
    """Take "Popular Mobilization Units – Hashd al-Shaabi" and "… Organization (NADO)" for two names of one body."""
    tokens = story.tokens
    low = tokens.low
    for first, last, thing in list(story.runs(0, len(tokens))):
        if thing.kind != "organisation" or last + 1 >= len(low):
            continue
        bracket = low[last] == "("
        dash = low[last] in ("–", "—")
        known = low[last : last + 3] == ["also", "known", "as"] or low[last : last + 2] == ["known", "as"]
        start = last + 1 if bracket or dash else last + (3 if low[last] == "also" else 2) if known else 0
        if not start or start >= len(low) or not tokens.capital[start]:
            continue
        stop = start
        while (
            stop < len(low)
            and stop - start < 6
            and (tokens.capital[stop] or low[stop][:3] == "al-")
            and tokens.near(stop, start)
        ):
            stop += 1
        closes = stop < len(low) and (low[stop] == ")" if bracket else low[stop] in (",", ".", "–", "—", ";"))
        owner = story.owner[start]
        if not closes or stop - start > 5 or (owner is not None and owner.kind != "organisation"):
            continue
        if owner is not None and owner is not thing:
            story.remove(owner)
        if not story.free(start, stop):
            continue
        begin, end = tokens.span(start, stop)
        name = tokens.text[begin:end]
        if bracket and not name.isupper() and stop - start < 2:
            continue
        story.call(thing, name)
        for i in range(start, stop):
            story.owner[i] = thing
        thing.spots.take((begin, end))
        story.say(
            "naming",
            "organisation.alias",
            first,
            stop,
            0.8,
            about=thing,
            name=name,
            name_kind="acronym" if name.isupper() else "as_printed",
        )
