"""What a person sees of every action: for each a state in which it can be done, and what is there afterwards.

Each entry is a generator: up to its ``yield`` it brings the window into the state, after it it looks.
"""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from unittest.mock import patch

from menus.desk import Desk
from PIL import Image
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QWidget

from database.batch.edit import TAGS
from database.changes import Title
from database.commands.recognition import RecognisedText, add_recognised_text
from database.drafts import PageDraft
from database.queries.reading import files_of, reading
from desktop_app.directions import without_marks
from desktop_app.features.articles.recognising import TESSERACT
from desktop_app.features.articles.settings import SHADE
from desktop_app.features.articles.versions import Correction, VersionsView
from desktop_app.features.batch.dialog import BatchDialog
from desktop_app.features.cutting.dialog import CutDialog
from desktop_app.features.cutting.joining import JoinDialog
from desktop_app.features.finding.help import SearchHelp
from desktop_app.features.inbox.panel import InboxPanel
from desktop_app.features.publications.part_rules import RulesDialog
from desktop_app.rooms.narrowing import Narrowing
from desktop_app.services.preferences import THEME
from desktop_app.shell.about import About
from desktop_app.texts import translate
from desktop_app.widgets.choices import Choices
from desktop_app.widgets.facet_list import Value
from desktop_app.widgets.theme import tokens

Look = Callable[[Desk], Iterator[None]]
TABLE: dict[str, Look] = {}
NEW_TEXT = "A late report\n\nHARBOUR TOWN – The hall was full on the last evening.\n"


def action(*names: str) -> Callable[[Look], Look]:
    """Put an entry into the table."""

    def put(look: Look) -> Look:
        for name in names:
            assert name not in TABLE, name
            TABLE[name] = look
        return look

    return put


# File


@action("catalogue.open")
def _(desk: Desk) -> Iterator[None]:
    desk.chooses = str(other_catalogue(desk, "opened"))
    yield
    shows_other(desk, "opened")


@action("catalogue.recent")
def _(desk: Desk) -> Iterator[None]:
    desk.chooses = str(other_catalogue(desk, "recent"))
    desk.act("catalogue.open")
    desk.clear()
    yield
    shows_other(desk, "recent")


@action("catalogue.create")
def _(desk: Desk) -> Iterator[None]:
    desk.chooses = str(desk.folder / "made")
    yield
    assert (desk.folder / "made" / "catalogue.db").is_file()
    shows_other(desk, "made")


@action("articles.add")
def _(desk: Desk) -> Iterator[None]:
    before = desk.room("articles").rows_shown
    path = desk.folder / "late.txt"
    path.write_text(NEW_TEXT, encoding="utf-8")
    desk.chooses = str(path)
    yield
    assert desk.panel.rows_shown == before + 1
    assert desk.told
    desk.press("Ctrl+Z")
    assert desk.panel.rows_shown == before


@action("articles.add_folder")
def _(desk: Desk) -> Iterator[None]:
    before = desk.room("articles").rows_shown
    folder = desk.folder / "late"
    folder.mkdir(exist_ok=True)
    for number in range(2):
        (folder / f"{number}.txt").write_text(f"{NEW_TEXT}\n{number}", encoding="utf-8")
    desk.chooses = str(folder)
    yield
    assert desk.panel.rows_shown == before + 2
    desk.press("Ctrl+Z")
    assert desk.panel.rows_shown == before


@action("window.close")
def _(desk: Desk) -> Iterator[None]:
    # Another window is closed: this one is wanted for the rest.
    desk.room("films")
    desk.press("Ctrl+Shift+T")
    [other] = desk.others()
    window = other.window
    desk.window, first = window, desk.window
    window.activateWindow()
    desk.settle()
    yield
    desk.window = first
    assert not desk.others()
    assert first.isVisible()


# Edit


@action("edit.undo")
def _(desk: Desk) -> Iterator[None]:
    name = trashed(desk)
    what = step_named(desk, "edit.undo")
    yield
    assert name in names(desk)
    assert what in desk.told


@action("edit.redo")
def _(desk: Desk) -> Iterator[None]:
    name = trashed(desk)
    desk.press("Ctrl+Z")
    what = step_named(desk, "edit.redo")
    yield
    assert name not in names(desk)
    assert what in desk.told
    desk.press("Ctrl+Z")
    assert name in names(desk)


@action("articles.imports", "articles.watch")
def _(desk: Desk) -> Iterator[None]:
    yield
    assert desk.has_keyboard(desk.dialog)
    desk.press("Esc")
    assert not desk.dialogs()


@action("articles.paste")
def _(desk: Desk) -> Iterator[None]:
    before = desk.room("inbox").rows_shown
    QGuiApplication.clipboard().setText(NEW_TEXT.replace("late", "pasted"))
    yield
    assert desk.panel.rows_shown == before + 1
    desk.press("Ctrl+Z")
    assert desk.panel.rows_shown == before


@action("edit.history")
def _(desk: Desk) -> Iterator[None]:
    name = trashed(desk)
    what = step_named(desk, "edit.undo")
    yield
    table = QApplication.focusWidget()
    assert table is desk.dialog.table  # type: ignore[attr-defined]
    assert table is not None
    newest = without_marks(str(table.model().index(0, 0).data()))  # type: ignore[attr-defined]
    assert what in newest, f"{what} is not {newest}"
    desk.press("Return")
    assert desk.dialog.isVisible(), "what undo does is seen behind it"
    desk.press("Esc")
    desk.window.activateWindow()
    assert name in names(desk)


@action("window.copy")
def _(desk: Desk) -> Iterator[None]:
    desk.room("films")
    yield
    assert desk.copied.splitlines()[0].startswith(desk.row)


@action("window.copy_with_sources")
def _(desk: Desk) -> Iterator[None]:
    desk.room("films")
    yield
    assert desk.row in desk.copied
    assert len(desk.copied.splitlines()) > 1


@action("rooms.copy_titled")
def _(desk: Desk) -> Iterator[None]:
    panel = desk.room("films")
    yield
    head, first = desk.copied.splitlines()[:2]
    columns = panel.table.columns
    assert head.startswith(columns.title(columns.shown_keys()[0]))
    assert first.startswith(desk.row)


@action("window.search")
def _(desk: Desk) -> Iterator[None]:
    before = desk.room("films").rows_shown
    yield
    assert desk.window.rooms.box.hasFocus()
    desk.type("salt")
    assert 0 < desk.panel.rows_shown < before


@action("articles.find")
def _(desk: Desk) -> Iterator[None]:
    article(desk)
    yield
    bar = desk.article.pane.find_bar
    assert bar.isVisible()
    assert bar.field.hasFocus()
    desk.type("the")
    assert desk.article.reader.selected_range() is not None


def find_step(step: int, desk: Desk) -> Iterator[None]:
    article(desk)
    desk.press("Ctrl+F")
    desk.type("the")
    desk.press("Return")
    if step < 0:
        desk.press("F3")
    before = desk.article.reader.selected_range()
    assert before is not None
    yield
    after = desk.article.reader.selected_range()
    assert after is not None
    assert after > before if step > 0 else after < before


action("articles.find_next")(partial(find_step, 1))
action("articles.find_previous")(partial(find_step, -1))


@action("window.settings")
def _(desk: Desk) -> Iterator[None]:
    yield
    assert desk.has_keyboard(desk.dialog)
    desk.press("Esc")
    assert not desk.dialogs()


# View


@action("rooms.compact")
def _(desk: Desk) -> Iterator[None]:
    table = desk.room("films").table
    before = table.row_height
    yield
    assert table.row_height < before
    assert desk.window.actions_.qaction("rooms.compact").isChecked()
    desk.act("rooms.compact")
    assert table.row_height == before


@action("rooms.columns")
def _(desk: Desk) -> Iterator[None]:
    columns = desk.room("films").table.columns
    before = columns.shown_keys()
    yield
    # What is shown again stands last.
    rows = desk.dialog.findChild(QListWidget)
    assert rows is not None
    assert desk.has_keyboard(rows)
    desk.press("Down", "Space")
    assert columns.shown_keys() != before
    desk.press("Space")
    assert set(columns.shown_keys()) == set(before)
    desk.press("Esc")
    desk.act("rooms.usual_columns")
    assert columns.shown_keys() == before


@action("rooms.usual_columns")
def _(desk: Desk) -> Iterator[None]:
    columns = desk.room("films").table.columns
    before = columns.shown_keys()
    desk.act("rooms.columns")
    desk.press("Down", "Space", "Esc")
    assert columns.shown_keys() != before
    yield
    assert columns.shown_keys() == before


@action("window.search_all")
def _(desk: Desk) -> Iterator[None]:
    yield
    desk.type("lantern")
    assert len(desk.window.everywhere.list.headings) > 2
    desk.press("Esc")


@action("help.searching")
def _(desk: Desk) -> Iterator[None]:
    yield
    assert isinstance(desk.dialog, SearchHelp)


@action("rooms.relevance")
def _(desk: Desk) -> Iterator[None]:
    panel = desk.room("articles")
    desk.act("window.search")
    desk.type("lantern")
    desk.press("Down")
    assert not panel.by_relevance
    yield
    assert panel.by_relevance
    assert not panel.table.horizontalHeader().isSortIndicatorShown()
    # A room keeps what it was asked for; those that come after want all of it.
    desk.act("window.search")
    desk.press("Esc")
    assert not panel.query_text()


@action("rooms.within")
def _(desk: Desk) -> Iterator[None]:
    before = desk.room("films").rows_shown
    yield
    assert desk.has_keyboard(desk.dialog)
    desk.type("harbour films")
    desk.press("Return")
    assert desk.panel.rows_shown == 2 < before
    desk.window.activateWindow()
    desk.act("rooms.all")


@action("rooms.all")
def _(desk: Desk) -> Iterator[None]:
    before = desk.room("films").rows_shown
    desk.act("rooms.within")
    desk.type("harbour films")
    desk.press("Return")
    assert desk.panel.rows_shown == 2
    yield
    assert desk.panel.rows_shown == before


@action("rooms.facets")
def _(desk: Desk) -> Iterator[None]:
    before = desk.room("films").rows_shown
    found = desk.panel.findChild(Narrowing)
    assert found is not None
    assert found.side.isHidden()
    yield
    assert desk.has_keyboard(found.facets)
    # They are counted after the rows.
    desk.until(lambda: any(isinstance(one, Value) for one in found.facets.lines))
    desk.press("Space")
    assert 0 < desk.panel.rows_shown < before
    assert len(found.chips.chips) == 1
    desk.press("Space")
    assert desk.panel.rows_shown == before
    desk.window.activateWindow()
    desk.act("rooms.facets")
    assert found.side.isHidden()


@action("rooms.times")
def _(desk: Desk) -> Iterator[None]:
    desk.room("films")
    found = desk.panel.findChild(Narrowing)
    assert found is not None
    assert found.bars is not None
    assert found.bars.isVisible()
    yield
    assert found.bars.isHidden()
    desk.act("rooms.times")
    assert found.bars.isVisible()


@action("articles.larger")
def _(desk: Desk) -> Iterator[None]:
    before = type_size(desk)
    yield
    assert desk.article.reader.type_size > before
    desk.press("Ctrl+0")


@action("articles.smaller")
def _(desk: Desk) -> Iterator[None]:
    before = type_size(desk)
    yield
    assert desk.article.reader.type_size < before
    desk.press("Ctrl+0")


@action("articles.usual")
def _(desk: Desk) -> Iterator[None]:
    before = type_size(desk)
    desk.press("Ctrl++")
    assert desk.article.reader.type_size != before
    yield
    assert desk.article.reader.type_size == before


@action("articles.page")
def _(desk: Desk) -> Iterator[None]:
    article(desk)
    yield
    assert desk.article.pane.pages.isVisible()
    assert desk.window.actions_.qaction("articles.page").isChecked()
    desk.act("articles.page")
    assert desk.article.reader.isVisible()
    assert not desk.article.pane.pages.isVisible()


@action("articles.look")
def _(desk: Desk) -> Iterator[None]:
    scan(desk)
    yield
    desk.press("Return")
    desk.settle()
    assert desk.article.looking.is_changed
    desk.press("Ctrl+Z")
    assert not desk.article.looking.is_changed


@action("articles.open_original")
def _(desk: Desk) -> Iterator[None]:
    article(desk)
    opened: list[Path] = []

    def take(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return True

    with patch.object(QDesktopServices, "openUrl", take):
        yield
    [copy] = opened
    assert copy.read_bytes()


@action("articles.shade")
def _(desk: Desk) -> Iterator[None]:
    article(desk)
    before = seen(desk.article.reader)
    yield
    assert desk.session.services.settings.get(SHADE)
    assert seen(desk.article.reader) != before
    desk.act("articles.shade")
    assert not desk.session.services.settings.get(SHADE)


@action("window.messages")
def _(desk: Desk) -> Iterator[None]:
    yield
    drawer = desk.window.messages.drawer
    assert drawer.page is desk.window.messages.notices
    assert desk.has_keyboard(drawer)
    desk.press("Ctrl+Shift+M")
    assert drawer.page is None


@action("window.work")
def _(desk: Desk) -> Iterator[None]:
    yield
    drawer = desk.window.messages.drawer
    assert drawer.page is desk.window.messages.work
    assert desk.has_keyboard(drawer)
    desk.press("Esc")
    assert drawer.page is None
    assert desk.has_keyboard(desk.panel.table)


def theme(name: str, desk: Desk) -> Iterator[None]:
    desk.act("window.theme_light" if name == "dark" else "window.theme_dark")
    before = seen(desk.window)
    yield
    assert desk.session.services.settings.get(THEME) == name
    assert seen(desk.window) != before
    assert (desk.window.palette().window().color().lightness() < 128) is (name == "dark")
    checked = [
        one for one in ("system", "light", "dark") if desk.window.actions_.qaction(f"window.theme_{one}").isChecked()
    ]
    assert checked == [name]
    desk.act("window.theme_light")


for _name in ("system", "light", "dark"):
    action(f"window.theme_{_name}")(partial(theme, _name))


@action("window.contrast")
def _(desk: Desk) -> Iterator[None]:
    before = tokens()
    yield
    assert tokens() != before
    assert desk.window.actions_.qaction("window.contrast").isChecked()
    desk.act("window.contrast")
    assert tokens() == before


# Go


@action("window.palette")
def _(desk: Desk) -> Iterator[None]:
    yield
    palette = desk.window.finding
    assert palette.line.hasFocus()
    offered = {one.value for one in palette.list.results}
    declared = {one.id for one in desk.window.actions_.declared() if one.entries is None}
    assert declared - offered == {"window.palette"}
    desk.type("salt ferry")
    desk.press("Return")
    assert desk.window.navigator.page is not None


@action("window.recent")
def _(desk: Desk) -> Iterator[None]:
    desk.room("films")
    desk.press("Return")
    page = desk.window.navigator.page
    desk.press("Esc", "Ctrl+4")
    assert page is not None
    assert desk.window.navigator.page is None
    yield
    shown = desk.window.navigator.page
    assert shown is not None
    assert (shown.kind, shown.id) in [(one.address.kind, one.address.id) for one in desk.window.recents.records]


@action("window.back")
def _(desk: Desk) -> Iterator[None]:
    desk.room("films")
    desk.press("Return")
    assert desk.window.navigator.page is not None
    yield
    assert desk.window.navigator.page is None
    assert desk.window.rooms.current == "films"


@action("window.forward")
def _(desk: Desk) -> Iterator[None]:
    desk.room("films")
    desk.press("Return")
    page = desk.window.navigator.page
    desk.press("Alt+Left")
    yield
    assert desk.window.navigator.page is not None
    assert page is not None
    assert desk.window.navigator.page.id == page.id


@action("window.next_pane")
def _(desk: Desk) -> Iterator[None]:
    desk.room("films")
    yield
    assert desk.has_keyboard(desk.window.beside)


@action("window.previous_pane")
def _(desk: Desk) -> Iterator[None]:
    desk.room("films")
    yield
    assert desk.has_keyboard(desk.window.sidebar)


@action("tab.next", "tab.previous")
def _(desk: Desk) -> Iterator[None]:
    desk.room("films")
    desk.press("Ctrl+T")
    assert desk.window.tabs.currentIndex() == 1
    yield
    assert desk.window.tabs.currentIndex() == 0
    assert desk.has_keyboard(desk.panel.table)


@action("tab.close")
def _(desk: Desk) -> Iterator[None]:
    desk.room("films")
    desk.press("Ctrl+T")
    assert desk.window.tabs.isVisible()
    yield
    assert not desk.window.tabs.isVisible()
    assert desk.has_keyboard(desk.panel.table)


def room(name: str, desk: Desk) -> Iterator[None]:
    desk.act("room.films" if name != "films" else "room.people")
    yield
    assert desk.window.rooms.current == name
    assert desk.has_keyboard(desk.panel.widget)
    assert desk.panel.rows_shown > 0 or desk.panel.empty_text
    title = desk.window.rooms.room(name).title
    assert desk.window.windowTitle().startswith(title)
    assert title in desk.window.sidebar.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)


for _name in (
    *("inbox", "articles", "films", "festivals", "people", "organisations", "places", "subjects", "events"),
    *("publications", "collections", "trash", "contradictions", "unconfirmed", "no_evidence", "sums"),
):
    action(f"room.{_name}")(partial(room, _name))


@action("collections.show")
def _(desk: Desk) -> Iterator[None]:
    desk.room("collections")
    name = desk.row
    yield
    assert (desk.window.rooms.current or "").startswith("collection:")
    assert desk.window.windowTitle().startswith(name)
    assert desk.panel.rows_shown == 2


@action("search.save")
def _(desk: Desk) -> Iterator[None]:
    hits = look_for(desk, "form:feature")
    yield
    assert desk.has_keyboard(desk.dialog)
    desk.type("long films")
    desk.press("Return")
    assert (desk.window.rooms.current or "").startswith("search:")
    assert desk.panel.rows_shown == hits
    assert saved(desk)[-1] == ("long films", hits)
    undo_saved(desk)


@action("search.change")
def _(desk: Desk) -> Iterator[None]:
    save(desk)
    hits = look_for(desk, "form:short")
    yield
    assert saved(desk)[-1] == ("long films", hits)
    undo_saved(desk, 2)


@action("search.rename")
def _(desk: Desk) -> Iterator[None]:
    save(desk)
    yield
    assert desk.has_keyboard(desk.dialog)
    desk.type("features")
    desk.press("Return")
    assert saved(desk)[-1][0] == "features"
    undo_saved(desk, 2)


@action("search.up", "search.down")
def _(desk: Desk) -> Iterator[None]:
    """Three are saved, and the one in the middle is open."""
    save(desk, "a")
    save(desk, "b")
    middle = desk.window.rooms.current
    save(desk, "c")
    assert middle is not None
    desk.window.enter(middle)
    desk.settle()
    before = [title for title, _ in saved(desk)]
    assert before == ["a", "b", "c"]
    yield
    assert [title for title, _ in saved(desk)] in (["b", "a", "c"], ["a", "c", "b"])
    undo_saved(desk, 4)


@action("search.delete")
def _(desk: Desk) -> Iterator[None]:
    save(desk)
    yield
    assert not saved(desk)
    assert desk.window.rooms.current == "films"
    desk.press("Ctrl+Z")
    assert saved(desk)[-1][0] == "long films"
    undo_saved(desk)


def look_for(desk: Desk, query: str) -> int:
    """Look for something in the films, and return how many are found."""
    desk.room("films") if desk.window.rooms.shown != "films" else desk.press("Ctrl+F")
    desk.panel.set_query(query)
    desk.settle()
    desk.panel.take_focus()
    return desk.panel.rows_shown


def save(desk: Desk, title: str = "long films") -> None:
    """Save a search; it is open then."""
    look_for(desk, "form:feature")
    desk.act("search.save")
    desk.type(title)
    desk.press("Return")
    assert saved(desk)[-1][0] == title


def saved(desk: Desk) -> list[tuple[str, int | None]]:
    """Return title and count of the saved searches in the sidebar."""
    desk.settle()
    lines = desk.window.sidebar._lines.lines
    return [(one.title, one.count) for one in lines if not isinstance(one, str) and one.id.startswith("search:")]


def undo_saved(desk: Desk, steps: int = 1) -> None:
    """Take back what was done with saved searches."""
    desk.window.activateWindow()
    desk.panel.set_query("")
    for _ in range(steps):
        desk.act("edit.undo")
    assert not saved(desk)
    desk.room("films")


# Record


@action("record.open_tab")
def _(desk: Desk) -> Iterator[None]:
    desk.room("films")
    name = desk.row
    yield
    assert desk.window.tabs.count() == 2
    assert desk.window.tabs.isVisible()
    assert name in desk.window.windowTitle()


@action("record.open_window")
def _(desk: Desk) -> Iterator[None]:
    desk.room("films")
    name = desk.row
    yield
    [other] = desk.others()
    assert other.window.isVisible()
    assert name in other.window.windowTitle()


@action("record.new")
def _(desk: Desk) -> Iterator[None]:
    before = desk.room("films").rows_shown
    yield
    form_is_open(desk, "film")
    desk.type("A quiet quay")
    desk.press("Ctrl+S", "Esc")
    assert desk.panel.rows_shown == before + 1
    assert desk.row == "A quiet quay"
    desk.press("Ctrl+Z")


def new_of(kind: str, desk: Desk) -> Iterator[None]:
    desk.room("films")
    yield
    form_is_open(desk, kind)
    desk.press("Esc")
    assert not desk.form


for _name in ("edition", "section", "award"):
    action(f"festivals.new_{_name}")(partial(new_of, _name))
for _name in ("group", "family"):
    action(f"organisations.new_{_name}")(partial(new_of, _name))


@action("record.edit")
def _(desk: Desk) -> Iterator[None]:
    desk.room("films")
    name = desk.row
    yield
    form_is_open(desk, "film")
    assert name in [without_marks(one.text()) for one in desk.window.rooms.findChildren(QLineEdit) if one.isVisible()]
    desk.press("Esc")
    assert desk.has_keyboard(desk.panel.table)


@action("record.save")
def _(desk: Desk) -> Iterator[None]:
    desk.room("films")
    name = desk.row
    desk.press("F2", "End")
    desk.type(" two")
    yield
    editor = desk.window.editors.current
    assert editor is not None
    assert not editor.dirty
    desk.press("Esc")
    assert desk.row == f"{name} two"
    desk.press("Ctrl+Z")
    assert desk.row == name


@action("inbox.register")
def _(desk: Desk) -> Iterator[None]:
    before = desk.room("inbox").rows_shown
    yield
    assert desk.panel.rows_shown == before - 1
    desk.press("Ctrl+Z")
    assert desk.panel.rows_shown == before


@action("inbox.slip")
def _(desk: Desk) -> Iterator[None]:
    panel = desk.room("inbox")
    assert isinstance(panel, InboxPanel)
    yield
    assert panel.slip.has_keyboard
    desk.press("Esc")
    assert desk.has_keyboard(panel.table)


@action("inbox.named")
def _(desk: Desk) -> Iterator[None]:
    desk.room("inbox")
    yield
    assert isinstance(desk.panel, InboxPanel)
    assert desk.panel.slip.told == translate("Slip", "No file of these rows names a publication that is not filled in.")


@action("inbox.names")
def _(desk: Desk) -> Iterator[None]:
    desk.room("inbox")
    yield
    assert desk.has_keyboard(desk.dialog)
    desk.press("Esc")


@action("checks.set_aside")
def _(desk: Desk) -> Iterator[None]:
    before = desk.room("no_evidence").rows_shown
    yield
    desk.type("looked at")
    desk.press("Return")
    assert not desk.dialogs()
    assert desk.panel.rows_shown == before - 1
    desk.window.activateWindow()
    desk.press("Ctrl+Z")
    assert desk.panel.rows_shown == before


@action("checks.show_aside")
def _(desk: Desk) -> Iterator[None]:
    before = desk.room("no_evidence").rows_shown
    yield
    assert desk.panel.rows_shown == 0 < before
    desk.act("checks.show_aside")
    assert desk.panel.rows_shown == before


@action("checks.show_passed")
def _(desk: Desk) -> Iterator[None]:
    open_ones = desk.room("sums").rows_shown
    yield
    assert "fit" in desk.panel.count_text or desk.panel.rows_shown
    desk.act("checks.show_passed")
    assert desk.panel.rows_shown == open_ones


@action("checks.take_back")
def _(desk: Desk) -> Iterator[None]:
    before = desk.room("no_evidence").rows_shown
    desk.act("checks.set_aside")
    desk.type("looked at")
    desk.press("Return")
    desk.window.activateWindow()
    desk.act("checks.show_aside")
    assert "looked at" in desk.cells
    yield
    assert desk.panel.rows_shown == 0
    desk.act("checks.show_aside")
    assert desk.panel.rows_shown == before


@action("record.tags")
def _(desk: Desk) -> Iterator[None]:
    desk.room("films")
    name = desk.row
    yield
    assert desk.has_keyboard(desk.dialog)
    desk.type("evening")
    desk.press("Return", "Return")
    assert not desk.dialogs()
    assert name in desk.told or "1" in desk.told or "۱" in desk.told
    desk.window.activateWindow()
    desk.act("record.tags")
    [line] = desk.dialog.list.findItems("evening", Qt.MatchFlag.MatchExactly)  # type: ignore[attr-defined]
    assert line.checkState() is Qt.CheckState.Checked
    desk.press("Esc")
    desk.window.activateWindow()
    desk.press("Ctrl+Z")


@action("rooms.copy_csv")
def _(desk: Desk) -> Iterator[None]:
    desk.room("films")
    yield
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 2
    assert desk.row in lines[1]


@action("articles.copy_citation")
def _(desk: Desk) -> Iterator[None]:
    desk.room("articles")
    yield
    text = QGuiApplication.clipboard().text()
    assert text.endswith(".")
    assert len(text) > 20


@action("rooms.export")
def _(desk: Desk) -> Iterator[None]:
    desk.room("films")
    desk.chooses = str(desk.folder / "list.xlsx")
    yield
    assert (desk.folder / "list.xlsx").read_bytes()[:2] == b"PK"
    assert "list.xlsx" in desk.told


@action("record.change_many")
def _(desk: Desk) -> Iterator[None]:
    desk.room("films")
    yield
    dialog = desk.dialog
    assert desk.has_keyboard(dialog)
    assert isinstance(dialog, BatchDialog)
    dialog.field.setCurrentIndex(dialog.field.findData(TAGS))
    desk.press("Tab", "Tab")
    desk.type("lantern")
    desk.press("Return")
    desk.until(dialog.change.isEnabled)
    assert dialog.table.rowCount() == 1
    dialog.change.setFocus()
    desk.press("Space")
    assert not desk.dialogs()
    assert "1" in desk.told or "۱" in desk.told
    desk.window.activateWindow()
    desk.press("Ctrl+Z")


@action("record.collections")
def _(desk: Desk) -> Iterator[None]:
    before = desk.room("collections").rows_shown
    desk.room("films")
    yield
    assert desk.has_keyboard(desk.dialog)
    desk.type("evening")
    desk.press("Return", "Return")
    assert not desk.dialogs()
    desk.window.activateWindow()
    assert desk.room("collections").rows_shown == before + 1
    desk.press("Ctrl+Z")


@action("record.merge")
def _(desk: Desk) -> Iterator[None]:
    before = desk.room("films").rows_shown
    name = desk.row
    desk.press("Down")
    other = desk.row
    desk.press("Shift+Up")
    yield
    assert desk.has_keyboard(desk.dialog)
    desk.press("Return")
    assert not desk.dialogs()
    desk.window.activateWindow()
    assert desk.panel.rows_shown == before - 1
    assert desk.row == name
    assert name in desk.told
    assert other in desk.told
    desk.press("Ctrl+Z")
    assert desk.panel.rows_shown == before


@action("collections.take_out")
def _(desk: Desk) -> Iterator[None]:
    desk.room("collections")
    desk.act("collections.show")
    before = desk.panel.rows_shown
    yield
    assert desk.panel.rows_shown == before - 1
    desk.press("Ctrl+Z")
    assert desk.panel.rows_shown == before


@action("record.trash")
def _(desk: Desk) -> Iterator[None]:
    before = desk.room("films").rows_shown
    name = desk.row
    yield
    assert desk.panel.rows_shown == before - 1
    assert name in desk.told
    desk.press("Ctrl+Z")
    assert name in names(desk)


@action("record.restore")
def _(desk: Desk) -> Iterator[None]:
    before = desk.room("trash").rows_shown
    assert "Thrown away" in desk.cells
    yield
    assert desk.panel.rows_shown == before - 1
    assert "Thrown away" in desk.told
    desk.press("Ctrl+Z")
    assert desk.panel.rows_shown == before


@action("record.unsaved")
def _(desk: Desk) -> Iterator[None]:
    desk.room("films")
    desk.press("Ctrl+N")
    desk.type("Half a title")
    desk.press("Esc")
    yield
    dialog = desk.dialog
    assert desk.has_keyboard(dialog)
    assert "Half a title" in dialog.list.item(0).text()  # type: ignore[attr-defined]
    desk.press("Return")
    desk.window.activateWindow()
    form_is_open(desk, "film")
    assert "Half a title" in [one.text() for one in desk.window.rooms.findChildren(QLineEdit) if one.isVisible()]
    desk.press("Esc")
    # It does not stay for those that come after.
    desk.act("record.unsaved")
    desk.press("Del", "Esc")


@action("articles.part")
def _(desk: Desk) -> Iterator[None]:
    article(desk)
    kinds = kinds_of_parts(desk)
    yield
    popup = next(one for one in desk.window.findChildren(Choices) if one.isVisible())
    assert desk.has_keyboard(popup)
    desk.press("Down", "Return")
    assert not [one for one in desk.window.findChildren(Choices) if one.isVisible()]
    assert kinds_of_parts(desk) != kinds
    desk.press("Ctrl+Z")
    assert kinds_of_parts(desk) == kinds


@action("publications.rules")
def _(desk: Desk) -> Iterator[None]:
    desk.room("publications")
    yield
    dialog = desk.dialog
    assert isinstance(dialog, RulesDialog)
    assert desk.has_keyboard(dialog)
    desk.press("Esc")


@action("articles.correct")
def _(desk: Desk) -> Iterator[None]:
    article(desk)
    yield
    cover = desk.article.pane.cover
    assert isinstance(cover, Correction)
    assert desk.has_keyboard(cover)
    desk.press("Esc")
    assert desk.article.pane.cover is None


@action("articles.versions")
def _(desk: Desk) -> Iterator[None]:
    article(desk)
    yield
    cover = desk.article.pane.cover
    assert isinstance(cover, VersionsView)
    assert desk.has_keyboard(cover)
    assert cover.list.count() == 1
    desk.press("Esc")
    assert desk.article.pane.cover is None


@action("articles.recognise")
def _(desk: Desk) -> Iterator[None]:
    scan(desk)
    yield
    assert desk.told
    assert desk.article.pane.says


@action("articles.unrecognise")
def _(desk: Desk) -> Iterator[None]:
    recognised(desk)
    yield
    assert not desk.article.scan.was_read
    assert desk.article.pane.says
    desk.press("Ctrl+Z")
    assert desk.article.scan.was_read
    assert not desk.article.pane.says
    # The scan awaits its text again, as those that come after expect it.
    desk.press("Ctrl+Z")
    assert not desk.article.scan.was_read


@action("articles.cut")
def _(desk: Desk) -> Iterator[None]:
    scan(desk)
    yield
    assert isinstance(desk.dialog, CutDialog)
    assert desk.has_keyboard(desk.dialog.view)
    desk.press("w", "Ctrl+Return")
    assert not desk.dialogs()
    assert desk.told
    desk.window.activateWindow()
    desk.press("Ctrl+Z")


@action("articles.join")
def _(desk: Desk) -> Iterator[None]:
    before = desk.room("articles").rows_shown
    desk.press("Shift+Down")
    yield
    assert isinstance(desk.dialog, JoinDialog)
    assert desk.has_keyboard(desk.dialog)
    desk.press("Return")
    assert not desk.dialogs()
    desk.window.activateWindow()
    assert desk.panel.rows_shown == before - 1
    assert desk.told
    desk.press("Ctrl+Z")
    assert desk.panel.rows_shown == before


@action("articles.recognise_all")
def _(desk: Desk) -> Iterator[None]:
    scan(desk)
    yield
    assert desk.told


# Help


@action("help.keys")
def _(desk: Desk) -> Iterator[None]:
    yield
    keys = desk.window.key_list
    assert keys.line.hasFocus()
    assert len(keys.list.results) > 50
    desk.press("Esc")
    assert not keys.isVisible()


@action("help.welcome")
def _(desk: Desk) -> Iterator[None]:
    yield
    welcome = desk.session.welcome
    assert welcome.isVisible()
    assert desk.has_keyboard(welcome)
    assert welcome.sentence
    desk.press("Esc")
    assert not welcome.isVisible()
    assert desk.has_keyboard(desk.panel.table)


@action("help.about")
def _(desk: Desk) -> Iterator[None]:
    yield
    about = desk.dialog
    assert isinstance(about, About)
    assert "Nadim" in about.facts.text()
    desk.press("Esc")
    assert not desk.dialogs()


# What several of them need


def other_catalogue(desk: Desk, name: str) -> Path:
    """Return the folder of a catalogue that is not open."""
    from database.catalogue import Catalogue
    from desktop_app.paths import resources_folder

    Catalogue.create(desk.folder / name, resources_folder() / "vocabularies").close()
    return desk.folder / name


def shows_other(desk: Desk, name: str) -> None:
    """Another window shows another catalogue."""
    [other] = desk.others()
    assert other.path == desk.folder / name
    assert other.catalogue is not None
    assert other.window.isVisible()
    assert other.window.rooms.current


def trashed(desk: Desk) -> str:
    """Put the first film into the trash; return its name."""
    desk.room("films")
    name = desk.row
    desk.press("Del")
    assert name not in names(desk)
    return name


def step_named(desk: Desk, name: str) -> str:
    """Return what the entry of undo or redo says that it would take back or do again."""
    _verb, _sign, what = desk.window.actions_.qaction(name).text().partition(": ")
    assert what, "the entry says what it would do"
    return without_marks(what)


def names(desk: Desk) -> list[str]:
    """Return the names in the list."""
    model = desk.panel.model
    return [without_marks(model.index(row, 0).data() or "") for row in range(model.rowCount())]


def article(desk: Desk) -> None:
    """Open the page of the first article in English, the keyboard in its text."""
    desk.room("articles")
    for _ in range(desk.panel.rows_shown):
        if "The river decided" in desk.cells:
            break
        desk.press("Down")
    assert "The river decided" in desk.cells
    desk.press("Return")
    desk.article.pane.take_focus()
    desk.settle()


def scan(desk: Desk) -> None:
    """Bring a scan in and open its page; no program to read it is there."""
    desk.session.services.settings.set(TESSERACT, str(desk.folder / "none"))
    path = desk.folder / "scan.png"
    Image.new("L", (400, 300), 255).save(path)
    desk.chooses = str(path)
    desk.act("articles.add")
    desk.room("articles")
    # It has no date: those stand last.
    desk.press("End")
    desk.press("Return")
    desk.article.pane.take_focus()
    desk.settle()
    assert desk.article.scan.can_be_read
    desk.session.services.notices.clear()


def recognised(desk: Desk) -> None:
    """Open the page of a scan whose words a program has read."""
    scan(desk)
    catalogue, page = desk.session.catalogue, desk.window.navigator.page
    assert catalogue is not None
    assert page is not None
    words = RecognisedText(
        "Rain in the valley", "a reader", pages=(PageDraft(1, 0, 18, 400, 300, attachment=_file(desk)),)
    )
    catalogue.write(Title("articles.recognise"), lambda writer: add_recognised_text(writer, page.id, words))
    desk.settle()
    assert desk.article.scan.was_read


def _file(desk: Desk) -> int:
    """Return the file of the article that is open."""
    catalogue, page = desk.session.catalogue, desk.window.navigator.page
    assert catalogue is not None
    assert page is not None
    [file] = catalogue.read(lambda connection: files_of(connection, page.id))
    return file.id


def type_size(desk: Desk) -> int:
    """Open an article; return the size of its type."""
    article(desk)
    size: int = desk.article.reader.type_size
    return size


def kinds_of_parts(desk: Desk) -> list[tuple[int, int, str]]:
    """Return the parts of the article that is open, as the catalogue has them."""
    catalogue, page = desk.session.catalogue, desk.window.navigator.page
    assert catalogue is not None
    assert page is not None
    found = catalogue.read(lambda connection: reading(connection, page.id))
    return [(one.start, one.end, one.kind) for one in found.segments]


def form_is_open(desk: Desk, kind: str) -> None:
    """A form of this kind lies in the middle, the keyboard in its first field."""
    assert desk.form == kind
    editor = desk.window.editors.current
    assert editor is not None
    assert editor.widget.isVisible()
    assert desk.has_keyboard(editor.widget)


def seen(widget: QWidget) -> bytes:
    """Return what is painted."""
    image = widget.grab().toImage()
    return bytes(image.constBits())
