"""Filing an article, and the next one that is opened."""

import threading
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from database.commands.groups import put_into_collection
from database.commands.records import NameForm, create_record
from database.errors import CatalogueProblem
from database.queries.proposals import article_proposals
from desktop_app.contract import Address
from desktop_app.directions import without_marks
from desktop_app.services.notices import Notice
from tests.desktop_app.features.desk.conftest import CTRL, SHIFT, TEXT, Desk


def test_one_key_files_and_opens_the_next(desk: Desk) -> None:
    desk.write(lambda writer: create_record(writer, "film", [NameForm("Grey Sails")]))
    second = desk.bring(TEXT.replace("Grey Sails", "Brown Sails"), "Brown Sails opens the festival")
    first = desk.bring()
    desk.session.window.enter("articles")
    desk.settle()
    panel = desk.session.window.list_below
    row = panel.row_of(first)
    panel.choose(row)
    desk.open(first)
    certain = {one.number for one in desk.viewer.desk.rows if one.certain and one.core}
    assert certain
    [below] = [one for row, one in [panel.next_of("article", first)] if row == panel.row_of(first) + 1]
    desk.press(Qt.Key.Key_Return, CTRL)
    filed = desk.article(first)
    assert filed.record.fields["level"] == "indexed"
    assert filed.mentions
    left = {one.number for one in desk.catalogue.read(lambda c: article_proposals(c, first)).open}
    assert left and not left & certain, "what is not certain stays suggested"
    assert desk.viewer._address.id == below
    assert desk.catalogue.next_steps()[0].title.code == "desk.file"
    desk.undo()
    assert desk.article(first).record.fields["level"] == "inbox"
    assert not desk.article(first).mentions
    desk.open(second)
    desk.viewer.reader.setFocus()
    desk.viewer.pane.take_focus()
    desk.press(Qt.Key.Key_Return, CTRL | SHIFT)
    assert desk.article(second).record.fields["level"] == "indexed"
    assert desk.session.window.panel is panel, "back in the list"


class Painted(QObject):
    """Notes in *order* when a widget is painted."""

    def __init__(self, widget: QWidget, order: list[str]) -> None:
        super().__init__(widget)
        self.order = order
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.order.append("painted")
        return super().eventFilter(watched, event)


def two_in_the_list(desk: Desk) -> tuple[int, int]:
    """Open the first of two articles from the list; return it and the one below it."""
    desk.write(lambda writer: create_record(writer, "film", [NameForm("Grey Sails")]))
    second = desk.bring(TEXT.replace("Grey Sails", "Brown Sails"), "Brown Sails opens the festival")
    first = desk.bring()
    desk.session.window.enter("articles")
    desk.settle()
    panel = desk.session.window.list_below
    first, second = sorted((first, second), key=panel.row_of)
    panel.choose(panel.row_of(first))
    desk.open(first)
    return first, second


def test_escape_leads_from_the_next_article_to_its_row_and_shows_it_beside(desk: Desk) -> None:
    _first, second = two_in_the_list(desk)
    panel, window = desk.session.window.list_below, desk.session.window
    desk.press(Qt.Key.Key_Return, CTRL)
    desk.qt.until(lambda: panel.current() == Address("article", second) and not panel._pause.isActive())
    desk.press(Qt.Key.Key_Escape)
    assert panel.current() == Address("article", second)
    desk.qt.until(lambda: not panel._pause.isActive())
    desk.settle()
    assert window.beside.current == Address("article", second)


def test_the_next_article_is_seen_before_a_worker_begins(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    _first, second = two_in_the_list(desk)
    order: list[str] = []
    for name in ("read", "write"):
        plain = getattr(desk.catalogue, name)

        def noted(*given: Any, name: str = name, plain: Any = plain, **named: Any) -> Any:
            order.append(name)
            return plain(*given, **named)

        monkeypatch.setattr(desk.catalogue, name, noted)
    text = desk.viewer.reader.findChild(QTextEdit).viewport()
    Painted(text, order)
    asked: list[bool] = []
    monkeypatch.setattr(desk.session.window.actions_, "refresh", lambda: asked.append(True))
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, CTRL)
    assert "painted" in order, "the next article is painted when the key is done"
    assert not {"read", "write"} & set(order[: order.index("painted")])
    assert desk.viewer._address == Address("article", second)
    assert len(asked) == 1, "what can be done is asked once for all that is shown"
    desk.settle()
    assert order.count("write") == 1


def test_an_article_that_cannot_be_filed_is_shown_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = two_in_the_list(desk)
    [row] = [one for one in desk.viewer.desk.rows if one.line.label == "Director"]
    desk.viewer.desk.deciding.step_modality(row)
    modality = desk.viewer.desk._undecided.modality(row)
    assert modality != row.modality
    told: list[Notice] = []
    desk.session.services.notices.posted.connect(told.append)
    begun, full = threading.Event(), threading.Event()

    def refuse(*_given: Any, **_named: Any) -> None:
        begun.set()
        assert full.wait(20)
        raise CatalogueProblem("full")

    with monkeypatch.context() as patch:
        patch.setattr(desk.catalogue, "write", refuse)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, CTRL)
        assert desk.viewer._address == Address("article", second), "the next one is there meanwhile"
        desk.qt.until(begun.is_set)
        full.set()
        desk.settle()
    headline = str(desk.article(first).record.fields["headline"])
    [notice] = told
    assert without_marks(notice.text).startswith(f"“{headline}” could not be filed. The disk is full.")
    assert desk.viewer._address == Address("article", first)
    assert desk.session.window.list_below.current() == Address("article", first)
    [again] = [one for one in desk.viewer.desk.rows if one.line.label == "Director"]
    assert desk.viewer.desk._undecided.modality(again) == modality, "what was set by hand is not lost"
    assert desk.viewer.desk.card.has_keyboard
    desk.press(Qt.Key.Key_Return, CTRL)
    assert desk.article(first).record.fields["level"] == "indexed"
    assert desk.viewer._address == Address("article", second)
    desk.undo()
    assert desk.article(first).record.fields["level"] == "inbox", "one step"


def test_in_a_list_of_all_kinds_the_next_article_is_opened(desk: Desk) -> None:
    film = desk.write(lambda writer: create_record(writer, "film", [NameForm("Grey Sails")]))
    first, second = (
        desk.bring(),
        desk.bring(TEXT.replace("Grey Sails", "Brown Sails"), "Brown Sails opens the festival"),
    )

    def gather(writer: Any) -> int:
        made = create_record(writer, "collection", [NameForm("Quay")])
        for one in (first, film, second):
            put_into_collection(writer, made, [one])
        return made

    desk.session.window.enter(f"collection:{desk.write(gather)}")
    desk.settle()
    panel = desk.session.window.list_below
    assert [panel.row_of(one) for one in (first, film, second)] == [0, 1, 2]
    desk.open(first)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert desk.article(first).record.fields["level"] == "indexed"
    assert desk.viewer._address == Address("article", second), "the film between them is passed over"
    assert panel.next_of("article", second) is None
