"""Companies without a word for one, in English: told by a film of theirs, a post, a label or another company."""

from desktop_app.reading.english import chunks, geography, title_edges
from desktop_app.reading.english import words as w
from desktop_app.reading.story import Story
from desktop_app.reading.word_lists import words

_POSTS = words("analyst head president manager executive chief programmer curator editor partner officer agent ceo")
_AT = words("at of for with by from the")
_ROMANCE = words(
    """
    centro instituto istituto institut cinemateca filmoteca fundación fundacion fondazione accademia academia escuela
    scuola ecole école cineteca asociación associazione
    """
)
"""First words of bodies in other languages."""
_FILMISH = words("film filmproduktion produktion cinema pictures media entertainment kino filmes filmi")
"""Last words of companies."""
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
            if title_edges.is_place_name(low[i]) and story.on("organisation.filmish"):
                _filmish(story, i + 1, placed=True)  # "Berlin's Razor Film"
            else:
                _owner(story, i)
        elif not capital[i + 1] or story.owner[i + 1] is not None or capital[i]:
            continue
        elif low[i] in _AT and low[i + 1] in _ROMANCE and story.on("organisation.romance"):
            _romance(story, i + 1)
        elif low[i] in _AT and story.on("organisation.filmish") and _filmish(story, i + 1):
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


def _run(story: Story, first: int) -> int:
    """Return the token past free capitals, joins like "di" within."""
    tokens = story.tokens
    last = first
    while story.owner[last] is None and tokens.near(last, first) and last - first < 6:
        joins = tokens.low[last] in w.ROMANCE_JOINS and tokens.capital[last + 1] and last > first
        if not tokens.capital[last] and not joins:
            break
        last += 1
        if tokens.possessive[last - 1]:
            break
    return last


def _romance(story: Story, first: int) -> None:
    """Take "at the Centro Sperimentale": a body whose first word says so in another language."""
    last = _run(story, first)
    if last > first + 1:
        story.add("organisation", first, last, "organisation.romance", 0.74)


def _filmish(story: Story, first: int, *, placed: bool = False) -> bool:
    """Take "A at Brabant Film": a proper word and one that companies end with, behind a small word."""
    tokens = story.tokens
    last = _run(story, first)
    if not 2 <= last - first <= 3 or tokens.low[last - 1] not in _FILMISH or tokens.low[first - 1] == "the":
        return False
    proper = not chunks.is_common(tokens.low[first]) and tokens.low[first] not in w.GENERIC
    if placed:
        proper = tokens.low[last - 1] not in ("cinema", "kino") and tokens.low[first] not in w.GENERIC
    if not proper or not _is_company(story, first, last):
        return False
    story.add("organisation", first, last, "organisation.filmish", 0.7)
    return True


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
