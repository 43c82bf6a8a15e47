"""The word lists in `resources/reading/`, loaded when first asked for (some 20 ms together)."""

from functools import cache
from typing import NamedTuple

from desktop_app.paths import resources_folder
from desktop_app.reading.tokens import same_length_fold

FOLDER = "reading"


class PlaceName(NamedTuple):
    """A place of the gazetteer: its name as written, its kind (country, region, city), the country's code."""

    name: str
    kind: str
    country: str


def read_lines(name: str) -> list[str]:
    """Return the lines of a list."""
    return (resources_folder() / FOLDER / name).read_text(encoding="utf-8").splitlines()


@cache
def common_words() -> frozenset[str]:
    """Return English words that are written in small letters, those of the list in British spelling too."""
    found = frozenset(read_lines("english_words.txt"))
    british = {
        f"{word[: -len(end)]}our{end[2:]}" for word in found for end in ("or", "ors", "ored") if word.endswith(end)
    }
    return found | british | {f"{word[:-2]}re" for word in found if word.endswith("ter")}


@cache
def given_names() -> frozenset[str]:
    """Return given names in Latin letters, folded."""
    from desktop_app.reading.english import names

    return frozenset(read_lines("given_names.txt")) | names.GIVEN


@cache
def family_names() -> frozenset[str]:
    """Return family names in Latin letters, folded."""
    return frozenset(read_lines("family_names.txt"))


@cache
def places() -> dict[str, tuple[tuple[tuple[str, ...], PlaceName], ...]]:
    """Return the places by the first word of their folded name, the longest name first."""
    from desktop_app.reading.english import geography

    found: dict[str, dict[tuple[str, ...], PlaceName]] = {}
    entries = (PlaceName(*line.split("\t")) for line in read_lines("places.tsv"))
    for place in (*(one for one in entries if one.name not in geography.NO_PLACES), *geography.MORE_PLACES):
        words = tuple(same_length_fold(place.name).split())
        found.setdefault(words[0], {}).setdefault(words, place)
    return {first: tuple(sorted(some.items(), key=lambda one: -len(one[0]))) for first, some in found.items()}


@cache
def towns() -> frozenset[str]:
    """Return the folded names of towns that are too small for `places`: only where the words around show a place."""
    return frozenset(same_length_fold(name) for name in read_lines("towns.txt"))
