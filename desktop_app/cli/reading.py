"""``nadim read``."""

import argparse
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager, suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, NamedTuple

from database.dates import DateValue
from database.errors import InputProblem
from desktop_app.cli.output import Output
from desktop_app.intake.document import Refused
from desktop_app.intake.draft import Reading, read, reason_of
from desktop_app.intake.kinds import format_of
from desktop_app.intake.reasons import why
from desktop_app.intake.source import Source, source_at
from desktop_app.processes import begin, how_ended, no_interrupt
from desktop_app.reading.lists import lists_of
from desktop_app.reading.names import KnownNames
from desktop_app.reading.reader import tell

#: Parts of a page that say nothing of films.
_SILENT = frozenset(["boilerplate", "metadata_line", "byline", "photo_credit"])
_NOT_PRINTED = frozenset(["passages", "records"])
#: Bytes of a plain text that is read here, where nothing can happen to it.
_SMALL = 256 << 10


class Text(NamedTuple):
    """What the reader made of one text: its name where it lies within the file, its fields, and what to read in it."""

    within: str
    fields: dict[str, Any]
    published: DateValue
    ranges: tuple[tuple[int, int], ...]


def run(options: argparse.Namespace, output: Output) -> int:
    """Print what the reader makes of a file; of each text in it, or for a person of the first."""
    source = source_at(options.path)
    given = 0
    refused: list[Refused] = []
    is_small = source.size <= _SMALL and format_of(source)[0].code == "text"
    texts_of = _texts(source) if is_small else _texts_apart(options.path)
    with _known_names(options.catalogue) as names, closing(texts_of) as texts:
        for one in texts:
            if isinstance(one, Refused):
                refused.append(one)
            elif output.json:
                given += 1
                output.record(({"name": one.within} if one.within else {}) | _with_lists(one, names))
            elif given:
                output.message(f"{source.name} holds more texts than this one; --json prints them all.")
                break
            else:
                given += 1
                _print(_with_lists(one, names), output)
    if not given:
        first = refused[0] if refused else Refused(source.name, "the file holds no words.")
        raise InputProblem("file", path=first.name, reason=first.reason)
    for other in refused:
        output.message(f"{other.name}: {other.reason}")
    return 1 if refused else 0


def _texts(source: Source) -> Generator[Text | Refused, None, None]:
    for one in read(source):
        if isinstance(one, Refused):
            yield one
        else:
            within = one.source.name if one.source.depth else ""
            yield Text(within, page_fields(one), one.published, part_ranges(one))


def _texts_apart(path: Path) -> Generator[Text | Refused, None, None]:
    """Read in a process of its own: some files bring down the libraries that open them, or never let them end."""
    # Not above: with it comes what writes into a catalogue.
    from desktop_app.intake.workers import TIME_LIMIT

    context = get_context("spawn")
    mine, its = context.Pipe(duplex=False)
    process = context.Process(target=_serve, args=(its, path), name="Nadim reader", daemon=True)
    try:
        with no_interrupt():
            process.start()
        its.close()
        while True:
            if not mine.poll(TIME_LIMIT):
                raise InputProblem("file", path=path, reason=why("hung", seconds=round(TIME_LIMIT)))
            try:
                said: Text | Refused | InputProblem | None = mine.recv()
            except EOFError as error:
                process.join(5.0)
                raise InputProblem("file", path=path, reason=why("died", how=how_ended(process.exitcode))) from error
            if said is None:
                return
            if isinstance(said, InputProblem):
                raise said
            yield said
    finally:
        mine.close()
        if process.pid is not None:
            process.kill()
            process.join()
            process.close()


def _serve(line: Connection, path: Path) -> None:
    begin()
    with suppress(OSError):  # nobody listens any more
        try:
            for one in _texts(source_at(path)):
                line.send(one)
            line.send(None)
        except InputProblem as problem:
            line.send(InputProblem("file", path=problem.parameters.get("path", path), reason=reason_of(problem)))
        except MemoryError:
            line.send(InputProblem("file", path=path, reason=why("memory")))
        except Exception as error:  # a bug of a reader, told as an import tells it
            line.send(
                InputProblem("file", path=path, reason=why("fault", error=f"{type(error).__name__}: {error}"[:300]))
            )


def _print(fields: dict[str, Any], output: Output) -> None:
    for name in ("headline", "published", "published_time", "dateline_place", "byline", "source", "lang"):
        if fields[name] is not None:
            devised = " (devised)" if name == "headline" and fields["headline_devised"] else ""
            output.line(f"{name}: {fields[name]}{devised}")
    for name in ("captions", "boilerplate"):
        for words in fields[name]:
            output.line(f"{name}: {words}")
    for name in ("films", "festivals", "awards", "people", "organisations", "places"):
        for item in fields[name]:
            output.line(f"{name}: {_in_a_line(item)}")
    output.line()
    output.line(fields["body"] or "")


def _in_a_line(item: dict[str, Any]) -> str:
    said = [
        f"{key} {', '.join(value) if isinstance(value, list) else value}"
        for key, value in item.items()
        if key not in _NOT_PRINTED and value not in (None, [], "")
    ]
    return "; ".join(said).replace("title ", "", 1).replace("name ", "", 1)


def part_ranges(reading: Reading) -> tuple[tuple[int, int], ...]:
    """Return the ranges of a text that say something: not its furniture, dates and bylines."""
    return tuple((part.start, part.end) for part in reading.layout.parts if part.kind not in _SILENT)


@contextmanager
def _known_names(folder: Path | None) -> Iterator[KnownNames | None]:
    """Give the names that a catalogue knows; it is open meanwhile, for what is asked of it while a text is read."""
    if folder is None:
        yield None
        return
    from database.queries.name_forms import films_beside, name_forms
    from desktop_app.cli.catalogues import open_for_reading

    with open_for_reading(folder) as catalogue:

        def films(record: int) -> frozenset[int]:
            return catalogue.read(lambda connection: films_beside(connection, record))

        yield catalogue.read(lambda connection: KnownNames(name_forms(connection), films))


def _with_lists(text: Text, names: KnownNames | None) -> dict[str, Any]:
    """Return the fields of a text with the lists of what it names."""
    story = tell(
        text.fields["text"],
        language=text.fields["lang"] or "",
        published=text.published,
        names=names,
        ranges=text.ranges,
    )
    fields = dict(text.fields)
    words = fields.pop("text")
    return fields | lists_of(story) | {"text": words}


def page_fields(reading: Reading) -> dict[str, Any]:
    """Return what the reader found, under the names of the JSON."""
    layout = reading.layout
    place = layout.dateline.place_name if layout.dateline is not None else ""
    return {
        "headline": reading.headline or None,
        "headline_devised": reading.headline_devised,
        "published": reading.published.edtf or None,
        "published_time": reading.fields.get("published_time"),
        "dateline_place": place or None,
        "byline": reading.fields.get("byline"),
        "source": reading.chosen.source or None,
        "lang": reading.language or None,
        "body": "\n\n".join(reading.words("lead", "body", "crosshead", "table")) or None,
        "captions": reading.words("caption"),
        "boilerplate": reading.words("boilerplate"),
        "text": reading.frozen.text,
    }
