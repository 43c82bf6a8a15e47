"""What asks for tags and collections: the list is read first, then the dialog comes."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from database.queries.groups import CollectionRow, TagRow, collections, tags
from database.queries.links import Link
from desktop_app.contract import Host
from desktop_app.problems import problem_text
from desktop_app.rooms.changing import change_collections, change_tags
from desktop_app.rooms.context import Context
from desktop_app.rooms.panel import RoomPanel
from desktop_app.texts import translate
from desktop_app.widgets.tick_dialog import Tick, TickDialog


def choose_tags(host: Host, context: Context, panel: RoomPanel) -> None:
    """Ask which tags the chosen records are to have."""
    ids = panel.chosen()

    def ask(rows: Sequence[TagRow]) -> None:
        dialog = TickDialog(
            translate("Tags", "Tags"),
            translate("Tags", "Find or make a tag"),
            [Tick(row.text, row.text, _state(row.on, len(ids))) for row in rows],
            translate("Tags", "Enter makes the tag “{name}”."),
            _window(panel),
            empty=translate("Tags", "There is no tag yet. Type one."),
        )
        dialog.decided.connect(lambda: decide(dialog))
        dialog.open()

    def decide(dialog: TickDialog) -> None:
        put = [*(str(key) for key in dialog.ticked()), *dialog.made()]
        taken = [str(key) for key in dialog.unticked()]
        if put or taken:
            change_tags(host, context, ids, put, taken)

    _read(host, context, lambda connection: tags(connection, ids), ask)


def choose_collections(host: Host, context: Context, panel: RoomPanel) -> None:
    """Ask in which collections the chosen records are to be."""
    ids = panel.chosen()

    def ask(rows: Sequence[CollectionRow]) -> None:
        dialog = TickDialog(
            translate("Collections", "Collections"),
            translate("Collections", "Find or make a collection"),
            [Tick(row.id, row.name, _state(row.holds, len(ids)), row.level) for row in rows],
            translate("Collections", "Enter makes the collection “{name}”."),
            _window(panel),
            empty=translate("Collections", "There is no collection yet. Type the name of one."),
        )
        dialog.decided.connect(lambda: decide(dialog))
        dialog.open()

    def decide(dialog: TickDialog) -> None:
        put, taken = [int(key) for key in dialog.ticked()], [int(key) for key in dialog.unticked()]
        if put or taken or dialog.made():
            change_collections(host, context, ids, put, taken, dialog.made())

    _read(host, context, lambda connection: collections(connection, ids), ask)


def choose_collection(host: Host, context: Context, panel: RoomPanel) -> None:
    """Ask for the collection that the list is to be kept to."""

    def ask(rows: Sequence[CollectionRow]) -> None:
        dialog = TickDialog(
            translate("Collections", "Only what is in a collection"),
            translate("Collections", "Find a collection"),
            [Tick(row.id, row.name, level=row.level) for row in rows],
            parent=_window(panel),
            empty=translate("Collections", "There is no collection yet."),
            single=True,
        )
        names = {row.id: row.name for row in rows}
        dialog.decided.connect(lambda: decide(dialog.chosen(), names))
        dialog.open()

    def decide(key: int | str | None, names: dict[int, str]) -> None:
        if isinstance(key, int):
            panel.keep_within(Link(key, "collection", names[key]))

    _read(host, context, collections, ask)


def _read(host: Host, context: Context, question: Callable[..., object], ask: Callable[..., None]) -> None:
    host.services.tasks.read(
        lambda token: context.read(question, token),
        ask,
        lambda problem: host.services.notices.problem(problem_text(problem)),
        key="choose",
    )


def _state(have: int, of: int) -> bool | None:
    return False if not have else True if have >= of else None


def _window(panel: RoomPanel) -> QWidget:
    return panel.widget.window()
