"""Companies without a word for one, in English: told by a film of theirs, a post, a label or another company."""

from desktop_app.reading.english import chunks, geography, title_edges
from desktop_app.reading.english import words as w
from desktop_app.reading.story import Story
from desktop_app.reading.word_lists import words

_POSTS = words("analyst head president manager executive chief programmer curator editor partner officer agent ceo")
_LABELS = words("sales distribution distributor production producer distributors")
_ENDS = frozenset([",", ".", ";", ")", "(", "who", "and", "said", ":"])
_GIVERS = frozenset(["grant", "funding", "backing", "grants", "sponsorship"])
_LONGEST = 4


def find(story: Story) -> None:
    """Find companies beside films, posts, labels and other companies."""
    tokens = story.tokens
    low, capital = tokens.low, tokens.capital
    for i in range(1, len(tokens)):
        if story.titled[tokens.sentence[i]]:
            continue
        if tokens.possessive[i] and capital[i] and story.owner[i] is None and story.on("organisation.owner"):
            _owner(story, i)
        elif not capital[i + 1] or story.owner[i + 1] is not None or capital[i]:
            continue
        elif low[i] == "at" and _POSTS & set(low[max(0, i - 4) : i]) and story.on("organisation.post"):
            _behind(story, i + 1, "organisation.post")
        elif low[i] == ":" and low[i - 1] in _LABELS and story.on("organisation.label"):
            _behind(story, i + 1, "organisation.label")
        elif low[i] == "from" and low[i - 1] in _GIVERS and story.on("organisation.giver"):
            _behind(story, i + 1, "organisation.giver")
    if story.on("organisation.listed"):
        _listed(story)


def _is_company(story: Story, first: int, last: int, *, placed: bool = False) -> bool:
    """Whether capitals may be a company: no person, place, country, festival, day."""
    low = story.tokens.low
    if last <= first or last - first > _LONGEST or not story.free(first, last):
        return False
    if chunks.name_like(story, first, last) >= 0.6 or title_edges.is_place(" ".join(low[first:last])):
        return False
    return not any(
        low[i] in geography.DEMONYMS
        or low[i] in w.MONTHS_AND_DAYS
        or low[i] in w.FESTIVAL_HEADS
        or low[i] in w.FUNCTION
        or (title_edges.is_place_name(low[i]) and not placed)
        or (low[i],) in w.ROLES
        for i in range(first, last)
    )


def _owner(story: Story, i: int) -> None:
    """Take "Halcyon Animation’s “Otis”": who owns a quoted film and is called by usual words."""
    tokens = story.tokens
    low = tokens.low
    first = i
    while first and tokens.capital[first - 1] and story.owner[first - 1] is None and tokens.near(first - 1, i):
        if tokens.possessive[first - 1]:
            return
        first -= 1
    quoted = next((k for k in range(i + 1, i + 6) if story.kind_at(k) == "film"), 0)
    if not quoted or low[quoted - 1] not in ("“", '"', "‘", "'") or first == i:
        return
    if any(tokens.capital[k] or low[k] in w.FUNCTION for k in range(i + 1, quoted)):
        return
    if _is_company(story, first, i + 1) and not chunks.is_given(low[first]) and not chunks.is_family(low[i]):
        story.add("organisation", first, i + 1, "organisation.owner", 0.66)


def _behind(story: Story, first: int, rule: str) -> None:
    """Take the capitals behind "analyst at", "World sales:", "a grant from"."""
    tokens = story.tokens
    last = first
    while tokens.capital[last] and story.owner[last] is None and tokens.near(last, first) and last - first < 5:
        last += 1
        if tokens.possessive[last - 1]:
            break
    if tokens.low[last] in _ENDS and _is_company(story, first, last, placed=last - first > 1):
        story.add("organisation", first, last, rule, 0.68)


def _listed(story: Story) -> None:
    """Take the first of "a comedy from Bright Lantern and Tallgrass Entertainment"."""
    tokens = story.tokens
    for begin, _last, thing in list(story.runs(0, len(tokens))):
        if thing.kind != "organisation" or tokens.low[begin - 1] not in ("and", "&"):
            continue
        first = end = begin - 1
        while first and tokens.capital[first - 1] and tokens.near(first - 1, begin):
            if tokens.possessive[first - 1]:
                break
            first -= 1
        told = first > 0 and tokens.low[first - 1] in ("from", "by", "between") and end - first >= 2
        if told and _is_company(story, first, end) and tokens.low[end - 1] not in w.FILM_NOUNS:
            story.add("organisation", first, end, "organisation.listed", 0.68)
