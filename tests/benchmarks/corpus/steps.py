"""What both ways of writing do in the same order under the same titles, so that their histories are alike."""

from collections.abc import Iterator

from database.changes import Title
from tests.benchmarks.corpus.authorities import World
from tests.benchmarks.corpus.plan import TAGS

WHO = "Maker of benchmarks"
_TAGGED = 5
"""Records that each tag is put on first."""
_KEPT = 5000
"""One article of so many is in the trash."""


def records_title(world: World) -> Title:
    """Return the title of making all records."""
    return Title("records.tags", {"count": len(world.records)})


def articles_title(world: World) -> Title:
    """Return the title of adding all articles."""
    return Title("articles.add", {"count": world.sizes.articles})


def handfuls(world: World) -> range:
    """Return the numbers of the handfuls of articles."""
    return range(-(-world.sizes.articles // world.sizes.batch))


def tagged(world: World) -> Iterator[tuple[str, list[int]]]:
    """Give each tag with the persons that it is put on before there are articles: a tag is made when it is used."""
    people = world.ids("person")
    for number, tag in enumerate(TAGS):
        yield tag, [people[(number * _TAGGED + place) % len(people)] for place in range(_TAGGED)]


def trashed(world: World) -> list[int]:
    """Return the articles that are put into the trash."""
    first = len(world.records) + 1
    return list(range(first + 7, first + world.sizes.articles, min(_KEPT, 25 + world.sizes.articles // 2)))
