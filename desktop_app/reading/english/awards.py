"""Prizes in English: what stands for one, and its category ("the Golden Lantern for best film")."""

from dataclasses import dataclass

from desktop_app.reading.english import geography
from desktop_app.reading.english import prizes as p
from desktop_app.reading.english import words as w
from desktop_app.reading.english.chunks import is_common
from desktop_app.reading.story import Story, Thing
from desktop_app.reading.tokens import WORD
from desktop_app.reading.word_lists import match

_OF_AWARDS = frozenset(["director", "actor", "critics", "directors", "writers", "producers", "star"])
"""Words of roles that belong to the name of a prize: "Lake Star Award"."""


@dataclass(slots=True)
class Prize:
    """A prize where the text speaks of it.

    Attributes:
        first, last: tokens, the last left out; a category behind "for" is within.
        thing: the award, where it has a name.
        category: a code of ``award_category``, or "".
        plural: it only says how many ("three awards").
        mention: it is a special mention.
        words: how it is called in a list.
        results: whether a result has been made of it.
    """

    first: int
    last: int
    thing: Thing | None
    category: str
    plural: bool = False
    mention: bool = False
    words: str = ""
    results: int = 0


def find(story: Story, bare: dict[int, tuple[int, str]]) -> list[Prize]:
    """Return the prizes in the order of the text; those with a name become things.

    Args:
        story: the text.
        bare: the categories without "best" that begin lines of a list: first token, past the last, code.
    """
    found: list[Prize] = []
    tokens = story.tokens
    n = len(tokens)
    i = 0
    while i < n:
        prize = known_at(story, i)
        if prize is not None:
            pass
        elif i in bare and story.owner[i] is None:
            prize = Prize(i, bare[i][0], None, bare[i][1])
        elif story.owner[i] is None and tokens.kind[i] == WORD:
            prize = _at(story, i)
        if prize is None:
            i += 1
            continue
        while found and found[-1].first >= prize.first:
            inner = found.pop().thing  # "the Suvarna Chakoram (Golden Crow Pheasant) for the best film"
            if inner is not None and inner is not prize.thing:
                story.remove(inner)
        i = prize.last
        prize.words = prize.words or tokens.words(prize.first, prize.last)
        named = prize.thing is not None or not prize.category or tokens.low[prize.last - 1] in p.GIVEN_HEADS
        joined = _for_category(story, prize) if named else None
        if joined:
            # "Jury Award for Best Director" goes to a person.
            category = joined[1] if joined[1] in p.PERSONAL else prize.category or joined[1]
            prize.last, prize.category = joined[0], category
            prize.words = tokens.words(prize.first, prize.last)
            i = prize.last
        found.append(prize)
    return found


def known_at(story: Story, i: int) -> Prize | None:
    """Return the prize whose name, known to the catalogue, begins at a token."""
    thing = story.owner[i]
    if thing is None or thing.kind != "award" or not thing.records:
        return None
    low = story.tokens.low
    first, last, _thing = next(story.runs(i, len(story.tokens)))
    behind = low.index(")", last, last + 8) + 1 if low[last] == "(" and ")" in low[last : last + 8] else 0
    if behind and low[behind] == "for":
        last = behind  # "the Suvarna Chakoram (Golden Crow Pheasant) for the best film"
    named = (p.NAMED_CATEGORY.get(" ".join(low[k:last]), "") for k in range(first, last))
    return Prize(first, last, thing, next(filter(None, named), ""))


def _at(story: Story, i: int) -> Prize | None:
    tokens = story.tokens
    low = tokens.low
    word = low[i]
    length = match(p.MENTIONS, low, i)
    if length and story.on("award.mention"):
        thing = None
        return Prize(i, i + length, thing, "other", mention=True)
    if tokens.capital[i]:
        named = _named(story, i)
        if named:
            return named
    if word in p.BEST and story.on("award.category"):
        return _best(story, i)
    if word in p.HEADS:
        return _by_head(story, i)
    if word == "for" and story.on("award.for_best"):
        return _for_best(story, i)
    if word in ("categories", "nominations", "nods") and story.on("award.count"):
        before = low[i - 1] if i else ""
        if (before.isdigit() or before in p.COUNTS) and (
            word != "categories" or "nominations" in low[max(0, i - 4) : i] or "nominated" in low[max(0, i - 4) : i]
        ):
            return Prize(i - 1, i + 1, None, "", plural=True)
    return None


def _named(story: Story, i: int) -> Prize | None:
    tokens = story.tokens
    low = tokens.low
    length = match(p.NAMED, low, i)
    rule = "award.known"
    if not length and low[i] == "prix" and story.on("award.prix"):
        k = i + 1  # "Prix du Public", "Prix Un Certain Regard"
        while k - i < 6 and (tokens.capital[k] or low[k] in ("du", "de", "la", "des", "le")) and tokens.near(i, k):
            k += 1
        while k > i + 1 and not tokens.capital[k - 1]:
            k -= 1
        rule, length = "award.prix", k - i if k > i + 1 else 0
    while length and not all(
        rule == "award.prix"
        or tokens.capital[k]
        or low[k] in ("d'or", "di", "of", "the", "prize", "a", "for", "de", "film")
        for k in range(i, i + length)
    ):
        length = 0
    if not length and low[i] in p.GLITTER and i + 1 < len(low) and tokens.capital[i + 1]:
        k = i + 1
        if low[k] not in p.GLITTER_NOT and tokens.near(i, k):
            rule, length = "award.glitter", 2
    if not length or not story.on(rule):
        return None
    last = i + length
    more = match(p.NAMED, low, last) if tokens.capital[last] and tokens.near(i, last) else 0
    if more and low[last + more - 1] in p.HEADS:
        last += more  # "Silver Bear Grand Jury Prize"
    # "Golden Bear Award", "Palme d'Or winner"
    if last < len(low) and low[last] in p.GIVEN_HEADS and tokens.capital[last]:
        last += 1
    if last < len(low) and (
        low[last] in w.FESTIVAL_HEADS or low[last] in ("cinema", "theatre", "theater", "films", "pictures")
    ):
        return None
    code = p.NAMED_CATEGORY.get(" ".join(low[i:last]), "")
    first = _named_after(story, i) if low[last - 1] in p.GIVEN_HEADS and story.on("award.after") else i
    if first == i and low[i - 1] in ("honorary", "special") and tokens.capital[i - 1] and story.on("award.after"):
        first = i - 1
    thing = story.add("award", first, last, rule, 0.85, _singular(tokens.words(first, last)))
    return Prize(first, last, thing, code)


def _named_after(story: Story, i: int) -> int:
    """Return the first token of "the Satyajit Ray Lifetime Achievement Award", else the token itself."""
    tokens = story.tokens
    low = tokens.low
    first = i
    while (
        first
        and i - first < 4
        and tokens.capital[first - 1]
        and story.owner[first - 1] is None
        and tokens.near(first - 1, i)
        and low[first - 1] not in w.FUNCTION
        and not tokens.possessive[first - 1]
    ):
        first -= 1
    begins = first < i and (first == 0 or "\n" in tokens.text[tokens.end[first - 1] : tokens.start[first]])
    return first if begins or (first and low[first - 1] in ("the", "a", "this", "its")) else i


def _singular(name: str) -> str:
    return (
        name[:-1]
        if name.endswith(("Awards", "Oscars", "Globes", "Prizes", "BAFTAs", "Emmys", "Césars", "Goyas"))
        else name
    )


def category_at(story: Story, i: int) -> tuple[int, str]:
    """Return the token past a category and its code, for "best …" without its "best"; or (0, "")."""
    tokens = story.tokens
    low = tokens.low
    if i < len(low) and low[i] not in p.CATEGORY_FIRST:
        # "best Konkani film", "Best Ibero-American Documentary": a language or a country in front.
        k = i
        while k - i < 2 and (low[k] in geography.DEMONYMS or low[k] in p.CATEGORY_ADJECTIVES or _is_tongue(story, k)):
            k += 1
        if k > i and low[k] in p.CATEGORY_FIRST and tokens.near(i, k):
            return category_at(story, k)
    if i < len(low) and low[i] in p.CATEGORY_FIRST:
        for length in range(min(p.LONGEST_CATEGORY, len(low) - i), 0, -1):
            code = p.CATEGORIES.get(tuple(low[i : i + length]))
            if code:
                return i + length, code
    return 0, ""


def _is_tongue(story: Story, i: int) -> bool:
    """Whether a word in capitals is no usual one, as "Konkani" or "Catalan" before "film"."""
    tokens = story.tokens
    return tokens.capital[i] and not is_common(tokens.low[i]) and tokens.low[i] not in w.FUNCTION


def _best(story: Story, i: int) -> Prize | None:
    """Read "best supporting actress", "Best Director award", "best feature in the … section"."""
    tokens = story.tokens
    low, n = tokens.low, len(tokens)
    last, code = category_at(story, i + 1)
    if not last:
        return None
    before = low[i - 1] if i else ""
    if before in ("his", "her", "their", "its", "of", "year's", "your", "my", "our", "very") and not tokens.capital[i]:
        return None
    if tokens.capital[i] and last < n and tokens.capital[last] and low[last] in ("awards",):
        return None
    thing = None
    if low[last] == "(" and low[last + 1] in ("male", "female", "adapted", "original") and low[last + 2] == ")":
        last += 3
    first = i - 1 if before in ("second", "third") and code not in p.PERSONAL else i
    if last < n and low[last] in p.GIVEN_HEADS:
        last += 1
    elif low[last] in p.SHORT_NAMES and tokens.capital[last] and story.owner[last] is None:
        # "the best editing Oscar"
        thing = story.add("award", last, last + 1, "award.known", 0.85, _singular(tokens.words(last, last + 1)))
        last += 1
    elif (known := known_at(story, last)) is not None:
        thing, last = known.thing, known.last
    return Prize(first, last, thing, code, words=tokens.words(first, last))


def _by_head(story: Story, head: int) -> Prize | None:
    """Take the name in front of "Award" or "Prize", or a plain "jury prize", "three awards"."""
    tokens = story.tokens
    low, capital = tokens.low, tokens.capital
    first = head
    while first and head - first < 8 and tokens.near(first - 1, head) and story.owner[first - 1] is None:
        before = first - 1
        word = low[before]
        if tokens.possessive[before] and word not in w.FESTIVAL_OWNERS | {"critics", "audience", "public"}:
            break
        if tokens.kind[before] != WORD:
            if (
                tokens.text[tokens.start[before]] in "’'"
                and before
                and low[before - 1] in ("critics", "directors", "writers")
            ):
                first = before
                continue
            break
        if capital[head]:
            if (
                (capital[before] and word not in w.ROLE_LAST)
                or (capital[before] and word in _OF_AWARDS)
                or (
                    word in ("of", "for", "de", "the", "and", "d'or")
                    and before
                    and capital[before - 1]
                    and first != head
                )
            ):
                first = before
            else:
                break
        elif word in p.ADJECTIVES or (capital[before] and word not in w.FUNCTION):
            first = before
        else:
            break
    while first < head and (
        low[first] in ("the", "a", "an", "of", "for", "and", "de")
        or (low[first] in w.FUNCTION and (first == 0 or tokens.sentence[first - 1] != tokens.sentence[first]))
    ):
        first += 1
    last = head + 1
    named = [k for k in range(first, head) if capital[k]]
    plural = low[head] in ("awards", "prizes", "honors", "grants", "medals") and not named
    if plural or first == head:
        return _counted(story, head) if story.on("award.count") else None
    if not story.on("award.name"):
        return None
    words = tokens.words(first, last)
    code = p.NAMED_CATEGORY.get(" ".join(low[first:last]), "")
    if not named and not code and not any(low[k] in p.TOLD for k in range(first, head)):
        return None
    if low[head] in ("honor", "honour", "grant", "grants", "fellowship", "palm", "medal") and not named:
        return None
    thing = None
    if named:
        thing = story.add("award", first, last, "award.name", 0.82, _singular(words))
    return Prize(first, last, thing, code, words=words)


def _for_best(story: Story, i: int) -> Prize | None:
    """Take "the Suvarna Chakoram for the best film": capitals in front of "for best …" name a prize."""
    tokens = story.tokens
    low = tokens.low
    k = i + 1 + (low[i + 1] == "the")
    if low[k] not in p.BEST or not category_at(story, k + 1)[0]:
        return None
    last = i
    if low[last - 1] == ")":
        last = next((at for at in range(last - 1, max(0, last - 8), -1) if low[at] == "("), last)
    first = last
    while first and tokens.capital[first - 1] and story.owner[first - 1] is None and tokens.near(first - 1, i):
        first -= 1
        if low[first] in ("the", "a"):
            first += 1
            break
    if not 0 < last - first <= 4 or low[first - 1] not in ("the", "a") or tokens.possessive[last - 1]:
        return None
    name = tokens.words(first, last)
    return Prize(first, i, story.add("award", first, last, "award.for_best", 0.8, _singular(name)), "", words=name)


def _counted(story: Story, head: int) -> Prize | None:
    """Read "three awards", "13 prizes": a count, to be checked against the prizes that are named."""
    low = story.tokens.low
    before = low[head - 1] if head else ""
    if low[head] not in ("awards", "prizes", "award", "prize"):
        return None
    if story.tokens.capital[head] and low[head + 1] == "for" and low[head + 2] in p.BEST:
        return Prize(head, head + 1, None, "")
    if before.isdigit() or before in p.COUNTS:
        return Prize(head - 1, head + 1, None, "", plural=True)
    if before in ("the", "an", "this", "that", "same", "another", "its"):
        return Prize(head, head + 1, None, "")
    return None


def _for_category(story: Story, prize: Prize) -> tuple[int, str] | None:
    """Read "… for best film", "(best director)", "in the best short film category" behind a prize."""
    tokens = story.tokens
    low, n = tokens.low, len(tokens)
    i = prize.last
    if i + 1 >= n or not tokens.near(prize.first, i + 1):
        return None
    if prize.plural:
        return None
    if low[i] in ("–", "—", "-") and story.on("award.category"):
        # "The Audience Award – Feature went to …"
        last, code = category_at(story, i + 1)
        if last and low[last] in p.PASSIVE and low[last + 1] in ("to", "by"):
            return last, code
    if low[i] in ("for", "in", "of", "as", "(", ","):
        k = i + 1
        if low[i] == "," and low[k] not in p.BEST:
            return None
        if low[k] == "the":
            k += 1
        if k < n and low[k] in p.BEST:
            last, code = category_at(story, k + 1)
            if last and story.on("award.category"):
                if low[i] == "(" and last < n and low[last] == ")":
                    last += 1
                return last, code
        if low[i] == "for" and low[k : k + 2] in (["lifetime", "achievement"], ["career", "achievement"]):
            return k + 2, "lifetime_achievement"
    return None
