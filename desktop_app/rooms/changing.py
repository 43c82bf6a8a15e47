"""What is done with many chosen records at once: each is one step of the history, named after what it did.

Called in the window's thread; the writing goes to the writer.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from database.changes import Changes, Title
from database.commands.groups import put_into_collection, tag_records, take_out_of_collection, untag_records
from database.commands.records import NameForm, create_record, restore_records, trash_records
from database.queries.links import Link, links
from desktop_app.contract import Host
from desktop_app.directions import isolate
from desktop_app.models.order import Ids
from desktop_app.problems import problem_text
from desktop_app.rooms.context import Context
from desktop_app.texts import listed, plural, translate

MANY = 1000
"""From so many records on a change is listed among the running work."""
NAMED = 3
"""Records that a notice calls by their names."""


def trash(host: Host, context: Context, ids: Ids) -> None:
    """Put records into the trash, without a question: undo brings them back."""

    def done(label: str) -> None:
        if len(ids) == 1:
            text = translate("Trash", "“{label}” is in the trash. Undo brings it back, or Restore in the trash.")
            host.services.notices.info(text.format(label=isolate(label)))
        else:
            host.services.notices.info(
                plural(
                    "Trash",
                    "{count} records are in the trash. Undo brings them back, or Restore in the trash.",
                    "{count} record is in the trash. Undo brings it back, or Restore in the trash.",
                    len(ids),
                )
            )

    working = translate("Trash", "Moving records to the trash")
    _write(
        host,
        context,
        lambda facts: Title("records.trash", facts),
        ids,
        lambda writer: trash_records(writer, ids),
        done,
        working,
    )


def restore(host: Host, context: Context, ids: Ids) -> None:
    """Take records out of the trash, and what they belong to (the festival of an edition) with them."""
    besides: dict[int, Link] = {}

    def command(writer: Any) -> None:
        besides.update(links(writer.connection, restore_records(writer, ids)))

    def done(label: str) -> None:
        if len(ids) == 1:
            text = translate("Trash", "“{label}” is back where it was.").format(label=isolate(label))
        else:
            text = plural("Trash", "{count} records are back where they were.", "{count} record is back.", len(ids))
        if besides:
            quoted = translate("Trash", "“{label}”")
            names = [quoted.format(label=isolate(one.label)) for one in besides.values()]
            more = translate("Trash", "{restored} Also restored, as it belongs there: {names}.")
            shown = listed(names[:NAMED]) + (" …" if len(names) > NAMED else "")
            text = more.format(restored=text, names=shown)
        host.services.notices.info(text)

    working = translate("Trash", "Restoring records")
    _write(host, context, lambda facts: Title("records.restore", facts), ids, command, done, working)


def change_tags(host: Host, context: Context, ids: Ids, put: Sequence[str], taken: Sequence[str]) -> None:
    """Put tags on records and take others off."""

    def command(writer: Any) -> None:
        for text in put:
            tag_records(writer, ids, text)
        for text in taken:
            untag_records(writer, ids, text)

    _write(
        host,
        context,
        lambda facts: Title("records.tags", facts),
        ids,
        command,
        _said(host, ids),
        translate("Tags", "Changing tags"),
    )


def change_collections(
    host: Host, context: Context, ids: Ids, put: Sequence[int], taken: Sequence[int], made: Sequence[str]
) -> None:
    """Put records into collections, take them out of others, and make the collections that are new."""

    def command(writer: Any) -> None:
        new = [create_record(writer, "collection", [NameForm(name)]) for name in made]
        for collection in (*put, *new):
            put_into_collection(writer, collection, ids)
        for collection in taken:
            take_out_of_collection(writer, collection, ids)

    working = translate("Collections", "Changing collections")
    _write(host, context, lambda facts: Title("records.collections", facts), ids, command, _said(host, ids), working)


def take_out(host: Host, context: Context, collection: Link, ids: Ids) -> None:
    """Take records out of one collection."""

    def done(_label: str) -> None:
        text = plural(
            "Collections",
            "{count} records are no longer in “{collection}”. Undo puts them back.",
            "{count} record is no longer in “{collection}”. Undo puts it back.",
            len(ids),
        )
        host.services.notices.info(text.replace("{collection}", isolate(collection.label)))

    working = translate("Collections", "Changing collections")
    _write(
        host,
        context,
        lambda facts: Title("records.collections", facts),
        ids,
        lambda writer: take_out_of_collection(writer, collection.id, ids),
        done,
        working,
    )


def _said(host: Host, ids: Ids) -> Callable[[str], None]:
    def done(_label: str) -> None:
        host.services.notices.info(plural("Room", "{count} records changed", "{count} record changed", len(ids)))

    return done


def _write(
    host: Host,
    context: Context,
    title: Callable[[Mapping[str, Any]], Title],
    ids: Ids,
    command: Callable[[Any], object],
    done: Callable[[str], None],
    working: str,
) -> None:
    """Run *command* as one step; *done* gets the label of a single record, for the notice."""
    if not ids:
        return

    def write(_token: object) -> tuple[str, Changes]:
        found = context.catalogue.read(lambda connection: links(connection, ids[:1]))
        label = found[ids[0]].label if ids[0] in found else ""
        return label, context.catalogue.write(title({"count": len(ids), "label": label}), command)

    host.services.tasks.write(
        write,
        lambda result: done(result[0]),
        lambda problem: host.services.notices.problem(problem_text(problem)),
        title=working if len(ids) >= MANY else "",
    )
