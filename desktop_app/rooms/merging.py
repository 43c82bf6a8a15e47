"""Two records that are the same thing are made one: read side by side, asked about, and merged as one step."""

from collections.abc import Collection
from typing import Any

from PySide6.QtWidgets import QApplication
from shiboken6 import Shiboken

from database.changes import Changes, Title
from database.commands.merging import merge_records
from database.queries.links import Link, links
from database.queries.merging import Pair, pair
from database.queries.telling import Facts, facts
from desktop_app.contract import Address, Host
from desktop_app.directions import isolate
from desktop_app.forms.surroundings import Surroundings
from desktop_app.problems import problem_text
from desktop_app.rooms.context import Context
from desktop_app.rooms.merge_dialog import MergeDialog
from desktop_app.texts import translate

UNMERGED = frozenset({"article"})
"""Kinds that stay apart: copies of one article are one text in several places."""


def ask_to_merge(host: Host, context: Context, kept: Link, merged: Link | None = None) -> None:
    """Ask what is to become of two records; without *merged* the other one is asked for by its name.

    The ids and kinds of the two are asked for here; what they are called is read.
    """
    services = host.services
    around = Surroundings(context.catalogue, services.tasks, services.changes, services.notices, context.wording)
    ids = [kept.id] if merged is None else [kept.id, merged.id]

    def failed(problem: Exception) -> None:
        services.notices.problem(problem_text(problem))

    def ask(found: dict[int, Link]) -> None:
        named = [found[one] for one in ids if one in found]
        if len(named) < len(ids):
            return
        dialog = MergeDialog(around, named[0], named[1] if len(named) > 1 else None, QApplication.activeWindow())
        dialog.wanted.connect(lambda first, second: look(dialog, first, second))
        dialog.decided.connect(lambda pair, taken: _merge(host, context, pair, taken))
        dialog.open()
        dialog.begin()

    def look(dialog: MergeDialog, first: int, second: int) -> None:
        def read(connection: Any) -> tuple[Pair, dict[int, Facts]]:
            return pair(connection, first, second), facts(connection, (first, second))

        def show(found: tuple[Pair, dict[int, Facts]]) -> None:
            if Shiboken.isValid(dialog):
                dialog.show_pair(*found)

        services.tasks.read(lambda token: context.read(read, token), show, failed, key="merge")

    services.tasks.read(lambda token: context.read(lambda c: links(c, ids), token), ask, failed, key="merge")


def _merge(host: Host, context: Context, found: Pair, taken: Collection[str]) -> None:
    kept, merged = found.kept, found.merged
    title = Title("record.merge", {"label": merged.label, "kept": kept.label})

    def done(_changes: Changes) -> None:
        text = translate("Merge", "“{label}” is one with “{kept}” now and lies in the trash. Undo parts them again.")
        host.services.notices.info(text.format(label=isolate(merged.label), kept=isolate(kept.label)))
        here = host.record
        if host.panel is None and here is not None and here.id == merged.id:
            host.show_page(Address(kept.kind, kept.id))

    host.services.tasks.write(
        lambda _token: context.catalogue.write(title, lambda writer: merge_records(writer, kept.id, merged.id, taken)),
        done,
        lambda problem: host.services.notices.problem(problem_text(problem)),
        title=translate("Merge", "Merging two records"),
    )
