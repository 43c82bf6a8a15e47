"""What can be done with articles: bring files in, change the size of their type."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from database.catalogue import Catalogue
from desktop_app.actions.action import Action, Menu
from desktop_app.contract import Address, Host
from desktop_app.directions import isolate, isolated_in
from desktop_app.features.articles.recognising import Recognising
from desktop_app.features.articles.viewer import TYPE_SIZE
from desktop_app.intake.adding import Outcome, add_paths
from desktop_app.problems import problem_text, reason_text
from desktop_app.rooms.context import Context
from desktop_app.services.cancel import CancelToken
from desktop_app.texts import plural, translate
from desktop_app.widgets.reader import LARGEST, SMALLEST


def article_actions(host: Host, context: Context, recognising: Recognising) -> tuple[Action, ...]:
    """Return the actions of the articles."""
    return (
        Action(
            "articles.add",
            translate("Articles", "&Add articles…"),
            lambda: ask_and_add(host, context),
            Menu.FILE,
            icon="file-plus",
            shortcut="Ctrl+Shift+A",
            group=10,
            enabled=lambda: not context.catalogue.read_only,
        ),
        Action(
            "articles.add_folder",
            translate("Articles", "Add a &folder of articles…"),
            lambda: ask_and_add_folder(host, context),
            Menu.FILE,
            icon="folder-open",
            group=10,
            enabled=lambda: not context.catalogue.read_only,
        ),
        Action(
            "articles.recognise_all",
            translate("Articles", "Read the &text of all scans"),
            recognising.read_all,
            Menu.FILE,
            group=10,
            enabled=lambda: not context.catalogue.read_only,
        ),
        *_size_actions(host),
    )


def ask_and_add(host: Host, context: Context) -> None:
    """Let files be chosen and bring them in."""
    parent = host if isinstance(host, QWidget) else None
    title = translate("Articles", "Add articles")
    chosen, _filter = QFileDialog.getOpenFileNames(parent, title)
    if chosen:
        add(host, context.catalogue, [Path(one) for one in chosen])


def ask_and_add_folder(host: Host, context: Context) -> None:
    """Let a folder be chosen and bring in all that is in it."""
    parent = host if isinstance(host, QWidget) else None
    chosen = QFileDialog.getExistingDirectory(parent, translate("Articles", "Add a folder of articles"))
    if chosen:
        add(host, context.catalogue, [Path(chosen)])


def add(host: Host, catalogue: Catalogue, paths: Sequence[Path]) -> None:
    """Bring files in on the writer, as one step of the history, and say what became of them.

    It is listed with its progress and may be stopped: what came in stays, and undo takes it back.
    """

    def work(token: CancelToken) -> tuple[list[Outcome], bool]:
        def goes_on(done: int, total: int) -> bool:
            token.report(done, total)
            return not token.cancelled

        return list(add_paths(catalogue, paths, datetime.now(UTC), goes_on=goes_on)), token.cancelled

    title = plural("Articles", "Adding {count} files and folders", "Adding {count} file or folder", len(paths))
    if len(paths) == 1:
        title = translate("Articles", "Adding {name}").format(name=isolate(paths[0].name))
    host.services.tasks.write(
        work,
        lambda done: _say(host, *done),
        lambda problem: host.services.notices.problem(problem_text(problem)),
        title=title,
        can_stop=True,
    )


def _say(host: Host, outcomes: list[Outcome], stopped: bool) -> None:
    notices = host.services.notices
    count = {code: sum(one.outcome == code for one in outcomes) for code in ("added", "duplicate", "updated", "failed")}
    parts = []
    if count["added"] or not outcomes:
        parts.append(plural("Articles", "{count} articles added", "{count} article added", count["added"]))
    if count["updated"]:
        parts.append(plural("Articles", "{count} updated", "{count} updated", count["updated"]))
    if count["duplicate"]:
        parts.append(plural("Articles", "{count} already here", "{count} already here", count["duplicate"]))
    if stopped:
        parts.append(translate("Articles", "stopped before the end; undo takes back what came in"))
    if parts:
        notices.info(" · ".join(parts))
    here = [one.record for one in outcomes if one.record is not None]
    if here:
        host.open(Address("article", here[0]))
    rtl = QApplication.isRightToLeft()
    refused = [one for one in outcomes if one.outcome == "failed"]
    failed = [f"{isolated_in(one.path.name, rtl)}: {reason_text(one.reason)}" for one in refused]
    if failed:
        many = plural("Articles", "{count} files could not be added.", "{count} file could not be added.", len(failed))
        notices.problem(failed[0] if len(failed) == 1 else many, "\n".join(failed))


def _size_actions(host: Host) -> list[Action]:
    settings = host.services.settings

    def step(points: int) -> None:
        settings.set(TYPE_SIZE, min(LARGEST, max(SMALLEST, settings.get(TYPE_SIZE) + points)))

    return [
        Action(
            "articles.larger",
            translate("Articles", "&Larger article text"),
            lambda: step(1),
            Menu.VIEW,
            shortcut="Ctrl++, Ctrl+=",
            group=20,
            enabled=lambda: settings.get(TYPE_SIZE) < LARGEST,
        ),
        Action(
            "articles.smaller",
            translate("Articles", "&Smaller article text"),
            lambda: step(-1),
            Menu.VIEW,
            shortcut="Ctrl+-",
            group=20,
            enabled=lambda: settings.get(TYPE_SIZE) > SMALLEST,
        ),
        Action(
            "articles.usual",
            translate("Articles", "&Usual article text"),
            lambda: settings.set(TYPE_SIZE, 0),
            Menu.VIEW,
            shortcut="Ctrl+0",
            group=20,
            enabled=lambda: settings.get(TYPE_SIZE) != 0,
        ),
    ]
