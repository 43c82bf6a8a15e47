"""What the slip fills is written: in parts, as one step of the history, however many rows are selected."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.accessions import AccessionPattern, number_articles
from database.commands.groups import put_into_collection
from database.commands.slip import Filled, fill_articles, fill_each, register_articles, take_named_publications
from database.errors import CatalogueProblem
from database.queries.intake_inbox import FillCounts
from desktop_app.features.inbox.boxes import ACCESSION, COLLECTION
from desktop_app.forms.saving import Links
from desktop_app.services.cancel import CancelToken
from desktop_app.texts import listed, plural, translate

PART = 5000
"""Articles that are filled in one transaction: about a second, then others may write, and views read again."""


@dataclass(frozen=True, slots=True)
class Done:
    """What was written.

    Attributes:
        operation: the step of the history, 0 where nothing was changed.
        filled: see `Filled`.
        numbers: accession numbers that were given.
        put: articles that were put into a collection.
    """

    operation: int
    filled: Filled
    numbers: int = 0
    put: int = 0


def fill(
    catalogue: Catalogue, ids: Sequence[int], values: Mapping[str, Any], known: str, overwrite: bool, token: CancelToken
) -> Done:
    """Fill the fields of articles with what the slip says; on a worker.

    Raises:
        InputProblem: a value that cannot be taken.
        CatalogueProblem: it cannot be written; the parts that are written stay.
    """
    fields = {name: value for name, value in values.items() if name not in (COLLECTION, ACCESSION)}
    pattern = str(values.get(ACCESSION, ""))
    if pattern:
        AccessionPattern(pattern)
    resolved: dict[str, Any] = {}
    filled = Filled()
    numbers = put = 0

    def part(writer: Any, some: Sequence[int]) -> None:
        nonlocal filled, numbers, put
        if not resolved:
            # A publication that does not exist yet is made once, in the first part.
            links = Links(writer)
            resolved.update({name: links(value) for name, value in values.items()})
        if fields:
            filled += fill_articles(
                writer, some, {name: resolved[name] for name in fields}, known=known, overwrite=overwrite
            )
        if COLLECTION in values:
            put_into_collection(writer, resolved[COLLECTION], some)
            put += len(some)
        if pattern:
            numbers += len(number_articles(writer, some, pattern))

    count = {"count": len(ids)}
    title = Title("articles.number", count) if set(values) == {ACCESSION} else Title("articles.fill", count)
    operation = in_parts(catalogue, title, ids, part, token)
    return Done(operation, filled, numbers, put)


def fill_own(catalogue: Catalogue, values: Mapping[int, Mapping[str, Any]], token: CancelToken) -> Done:
    """Fill the fields of each article with its own values; on a worker."""
    filled = Filled()

    def part(writer: Any, some: Sequence[int]) -> None:
        nonlocal filled
        filled += fill_each(writer, {one: values[one] for one in some})

    ids = list(values)
    return Done(in_parts(catalogue, Title("articles.fill", {"count": len(ids)}), ids, part, token), filled)


def take_named(catalogue: Catalogue, ids: Sequence[int], token: CancelToken) -> Done:
    """Fill the publications that the files of articles name, and make those that are new; on a worker."""
    filled = Filled()

    def part(writer: Any, some: Sequence[int]) -> None:
        nonlocal filled
        filled += take_named_publications(writer, some)

    return Done(in_parts(catalogue, Title("articles.named", {"count": len(ids)}), ids, part, token), filled)


def register(catalogue: Catalogue, ids: Sequence[int], token: CancelToken) -> Done:
    """Take articles out of the Inbox as registered; on a worker."""
    count = 0

    def part(writer: Any, some: Sequence[int]) -> None:
        nonlocal count
        count += register_articles(writer, some)

    title = Title("articles.register", {"count": len(ids)})
    return Done(in_parts(catalogue, title, ids, part, token), Filled(count))


def in_parts(
    catalogue: Catalogue,
    title: Title,
    ids: Sequence[int],
    part: Callable[[Any, Sequence[int]], None],
    token: CancelToken,
) -> int:
    """Write *part* for `PART` articles at a time, all as one step; return the step, 0 where nothing was changed.

    While an import runs there can be no second step of many parts: it is one transaction then, which the import waits
    for.
    """
    if len(ids) <= PART:
        return catalogue.write(title, lambda writer: part(writer, ids)).operation
    try:
        with catalogue.write_batches(title) as batches:
            for done, some in _parts(ids):
                if token.cancelled:
                    break
                batches.write(partial(_given, part, some))
                token.report(done, len(ids))
            return batches.number or 0
    except CatalogueProblem as problem:
        if problem.code != "busy" or token.progress.done:
            raise

    def whole(writer: Any) -> None:
        for done, some in _parts(ids):
            part(writer, some)
            token.report(done, len(ids))

    return catalogue.write(title, whole).operation


def _given(part: Callable[[Any, Sequence[int]], None], some: Sequence[int], writer: Any) -> None:
    part(writer, some)


def _parts(ids: Sequence[int]) -> Iterator[tuple[int, Sequence[int]]]:
    """Give the parts with how many are done after each."""
    for start in range(0, len(ids), PART):
        some = list(ids[start : start + PART])
        yield start + len(some), some


def done_words(done: Done) -> str:
    """Return what was filled: "37 filled, 4 left as printed"."""
    filled, parts = done.filled, []
    if filled.filled or not (done.numbers or done.put):
        parts.append(plural("Slip", "{count} filled", "{count} filled", filled.filled))
    if filled.left and filled.printed == filled.left:
        parts.append(plural("Slip", "{count} left as printed", "{count} left as printed", filled.left))
    elif filled.left:
        parts.append(plural("Slip", "{count} left as they were", "{count} left as it was", filled.left))
    if done.put:
        parts.append(plural("Slip", "{count} in the collection", "{count} in the collection", done.put))
    if done.numbers:
        parts.append(plural("Slip", "{count} numbers given", "{count} number given", done.numbers))
    return listed(parts)


def would_fill(counts: Mapping[str, FillCounts]) -> str:
    """Return what Enter would do, "" where that cannot be counted."""
    if not counts:
        return translate("Slip", "Enter fills it in.")
    empty, full = sum(one.empty for one in counts.values()), sum(one.full for one in counts.values())
    text = plural("Slip", "Enter fills {count} empty cells.", "Enter fills {count} empty cell.", empty)
    if full:
        more = plural(
            "Slip",
            "{count} have something already; Shift+Enter replaces it.",
            "{count} has something already; Shift+Enter replaces it.",
            full,
        )
        text = f"{text} {more}"
    return text


def undo_step(catalogue: Catalogue, operation: int) -> bool:
    """Undo a step where it is still the last one; on a worker. False where something else came after it."""
    top = catalogue.next_steps()[0]
    if top is None or top.id != operation:
        return False
    catalogue.undo()
    return True
