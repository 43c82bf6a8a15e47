"""Halls, hotels and houses in English: where films are shown and prizes are given."""

from desktop_app.reading.english import geography
from desktop_app.reading.english import words as w
from desktop_app.reading.story import Story, Thing
from desktop_app.reading.word_lists import words

_VENUES = frozenset(
    [
        "cinema",
        "theatre",
        "theater",
        "hall",
        "palace",
        "cineplex",
        "multiplex",
        "auditorium",
        "stadium",
        "complex",
        "hotel",
        "playhouse",
        "arena",
        "tower",
        "pavilion",
        "amphitheatre",
        "amphitheater",
        "picturehouse",
        "ballroom",
    ]
)
_VENUES_BEFORE = frozenset(
    ["hotel", "cinema", "teatro", "cine", "kino", "salle", "sala", "villa", "palazzo", "piazza", "plaza"]
)
_HELD = words(
    """
    held ceremony screenings screened place premiere inaugurated shown opening concluded ended closed begins begin
    opens
    """
)
_HOUSES = words("centre center museum gallery library university academy arts house")
_MOST = 2_000
"""Mentions of one text that are looked at: to forget a body is to look at all tokens."""


def named(story: Story) -> None:
    """Take "the Harbour Cinema", "Vahdat Hall": halls where films are shown."""
    tokens = story.tokens
    low, capital = tokens.low, tokens.capital
    for i in range(1, len(tokens)):
        if (
            low[i] not in _VENUES
            or not capital[i]
            or not capital[i - 1]
            or story.owner[i] is not None
            or tokens.possessive[i - 1]
            or (low[i + 1] in _VENUES and capital[i + 1])
        ):
            continue
        first = i - 1
        while (
            first
            and capital[first - 1]
            and story.owner[first - 1] is None
            and i - first < 7
            and tokens.near(first - 1, i)
            and low[first - 1] not in w.FUNCTION
            and not tokens.possessive[first - 1]
        ):
            first -= 1
        owner = story.owner[i - 1]
        if low[first] in w.FUNCTION or (owner is not None and owner.kind != "place"):
            continue
        before = low[first - 1] if first else ""
        if (
            (before not in ("the", "at", "in", "and", ",") and not tokens.possessive[first - 1])
            or low[first] in geography.DEMONYMS
            or low[first] == "world"
            or story.titled[tokens.sentence[i]]
        ):
            continue
        if owner is not None:
            give_up(story, owner, first, i)
        thing = story.add("place", first, i + 1, "place.venue", 0.72)
        thing.data.setdefault("place_kind", "cinema" if low[i] in ("cinema", "cineplex", "multiplex") else "venue")


def held_at(story: Story) -> None:
    """Take "was held at the Aral Cultural Center" for a place: there something is held or shown."""
    tokens = story.tokens
    low = tokens.low
    for first, last, thing in list(story.runs(0, len(tokens)))[:_MOST]:
        if thing.kind != "organisation" or low[last - 1] not in _HOUSES or len(thing.spots) > 1:
            continue
        at = first - 1 - (low[first - 1] == "the")
        begin = max(tokens.bounds[tokens.sentence[first]], at - 9)
        if low[at] != "at" or not _HELD & set(low[begin:at]) or thing.records:
            continue
        story.remove(thing)
        story.add("place", first, last, "place.held", 0.72).data.setdefault("place_kind", "venue")


def hotels(story: Story) -> None:
    """Take "the Hotel Adlon", "at Cinema Rex": the kind stands in front."""
    tokens = story.tokens
    low, capital = tokens.low, tokens.capital
    for i in range(1, len(tokens)):
        if low[i] not in _VENUES_BEFORE or not capital[i]:
            continue
        last = i + 1
        while capital[last] and story.owner[last] is None and tokens.near(i, last) and last - i < 4:
            last += 1
            if tokens.possessive[last - 1]:
                break
        told = tokens.possessive[i - 1] or (low[i - 1] in ("the", "at", "in") and not capital[i - 1])
        if told and story.owner[i] is None and last > i + 1:
            if low[last - 1] in w.BODY_HEADS or low[last - 1] in w.FESTIVAL_HEADS:
                continue
            story.add("place", i, last, "place.hotel", 0.72).data.setdefault("place_kind", "venue")


def give_up(story: Story, place: Thing, first: int, last: int) -> None:
    """Take tokens from a place again, and forget it where it stands nowhere else."""
    here = {span for span in place.spots if span[1] == story.tokens.end[last - 1]}
    if len(place.spots) <= len(here):
        story.remove(place)
        return
    for span in here:
        place.spots.remove(span)
    for k in range(first, last):
        if story.owner[k] is place:
            story.owner[k] = None
