"""Organisations in English: names with a word for a body, known ones, capitals; what is part of what."""

from desktop_app.reading import lexicon
from desktop_app.reading.english import bodies_beside, bodies_told, chunks, geography, trade
from desktop_app.reading.english import words as w
from desktop_app.reading.english.bodies_known import KNOWN_BODIES, KNOWN_CASED
from desktop_app.reading.story import Story
from desktop_app.reading.tokens import WORD
from desktop_app.reading.word_lists import match

_OF_STATES = frozenset(["ministry", "department", "embassy", "council", "office", "bureau", "committee"])
"""Behind these "of Iraq" says whose they are; behind others it belongs to the name."""
_ARTS = w.GENERIC | frozenset(["radio", "dance", "design", "science", "sciences", "drama", "culture", "performing"])
_JOINS = ("of", "for", "and", "&", "the", "de", "des", "du", "et", "la", "di", "del")


def find(story: Story) -> None:
    """Find organisations."""
    tokens = story.tokens
    low, capital = tokens.low, tokens.capital
    trade.find(story)
    for i in range(len(tokens)):
        if not capital[i] or story.owner[i] is not None:
            continue
        if story.on("organisation.known"):
            length = match(KNOWN_BODIES, low, i)
            if length and _is_known(story, i, length):
                story.add("organisation", i, i + length, "organisation.known", 0.85)
                continue
        if low[i] in w.BODY_HEADS and story.on("organisation.name"):
            _by_head(story, i)
    if story.on("organisation.letters"):
        bodies_told.letters(story)
    if story.on("organisation.beside"):
        bodies_told.beside(story)
    if story.on("organisation.called"):
        bodies_told.called(story)
    if story.on("organisation.deal"):
        bodies_told.deals(story)
    bodies_beside.find(story)
    if story.on("organisation.part"):
        bodies_told.parts(story)
    if story.on("organisation.alias"):
        bodies_told.aliases(story)


def _is_known(story: Story, i: int, length: int) -> bool:
    tokens = story.tokens
    last = i + length
    if not story.free(i, last):
        return False
    after = last < len(tokens) and tokens.capital[last] and tokens.end[last - 1] + 1 == tokens.start[last]
    before = i and tokens.capital[i - 1] and tokens.end[i - 1] + 1 == tokens.start[i] and not tokens.possessive[i - 1]
    word = tokens.low[i]
    if length == 1 and tokens.words(i, last) not in KNOWN_CASED:
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
    if last - 1 > head and low[last - 1] in w.BODY_STARTS:
        last = _right(story, last, told=True)  # "Entertainment Society of Goa"
    last = _with_place(story, first, head, last)
    named = [i for i in range(first, last) if capital[i] and i != head]
    if not named:
        return
    told = [i for i in named if low[i] not in w.FUNCTION]
    if all(
        low[i] in w.GENERIC
        or low[i] in ("feature", "special", "official", "opening", "closing", "main", "new", "latest", "best")
        for i in told
    ) and weak_end(low[head]):
        return
    opening = first - 1 if low[first] not in ("the", "a") else first
    articled = opening >= 0 and low[opening] in ("the", "a") and capital[opening]
    begins = opening <= 0 or chunks.opens_sentence(story, opening) or low[opening - 1] in ("–", "—", "-", ":", "“", ")")
    if articled and low[head] in w.WEAK_HEADS and not begins:
        return  # "The Harbour Office" within a sentence is a title
    if low[last] in ("minister", "ministers", "secretary") and capital[last]:
        return  # "Information and Broadcasting Minister" is a post
    weak = low[head] in w.WEAK_HEADS
    if weak and low[head] in ("union", "school") and first == head and last > head + 2 and low[first - 1] == "the":
        weak = False  # "the Union of Filmmakers"
    if weak and not _strong_enough(story, first, head, last):
        return
    if first == head and last == head + 1:
        return
    confidence = 0.72 if weak else 0.87
    story.add("organisation", first, last, "organisation.name", confidence)


def _with_place(story: Story, first: int, head: int, last: int) -> int:
    """Take in "England" of "Arts Council England", "du Quai" of "Les Films du Quai"."""
    tokens = story.tokens
    low, capital = tokens.low, tokens.capital
    if low[head] == "films" and low[last] in ("du", "de", "des") and capital[last + 1] and last == head + 1:
        return last + 2
    glued = tokens.text[tokens.end[last - 1] : tokens.start[last]] == " " if last < len(tokens) else False
    if last != head + 1 or first == head or not glued or tokens.possessive[head] or low[head] in w.WEAK_HEADS:
        return last
    alone = not (capital[last + 1] and tokens.near(last, last + 1) and low[last + 1] not in w.FUNCTION)
    if capital[last] and alone and any(len(parts) == 1 for parts, _ in lexicon.places().get(low[last], ())):
        return last + 1
    return last


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
            "king",
            "queen",
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
        if word == "." and low[before - 1] in ("st", "mt", "ft") and capital[before - 1]:
            i = before - 1  # "St. Louis Symphony Orchestra"
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
        proper = not (chunks.is_common(low[i - 2]) or low[i - 2] in geography.DEMONYMS)
        whose = low[i - 1] in _OF_STATES or proper  # "Basirah Institute of Iraq"
        if i == begin and told and whose and _is_country(low[join]) and stop == join + 1:
            break
        if low[i : i + 2] == ["and", "the"]:
            break
        if low[i] == "and" and any(low[k] in w.BODY_HEADS and low[k] not in w.WEAK_HEADS for k in range(join, stop)):
            break
        if low[i] == "and" and not chunks.is_common(low[stop - 1]):
            break
        if low[i] in ("of", "for") and low[stop - 1] in w.BODY_HEADS and low[stop - 1] not in w.WEAK_HEADS:
            break
        i = end = stop
        while low[i] == "," and capital[i + 1] and low[i + 1] in _ARTS and (low[i + 2] in (",", "and", "&")):
            i = end = i + 2  # "Academy of Theatre, Radio, Film and Television"
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
        "production",
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
