"""What stands beside and above a room's list and narrows it, in the window."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from database.search.facets import Counted
from desktop_app.rooms.facet_values import ValuesDialog
from desktop_app.rooms.narrowing import FACETS_SHOWN, TIMES_SHOWN, Narrowing
from desktop_app.rooms.panel import RoomPanel
from desktop_app.session import Session
from desktop_app.widgets.facet_list import Chosen, Value

Settled = Callable[[Session], None]
KEY = Qt.Key


def narrowing(session: Session, room: str) -> tuple[RoomPanel, Narrowing]:
    session.window.enter(room)
    panel = session.window.rooms.panel
    assert isinstance(panel, RoomPanel)
    found = panel.findChild(Narrowing)
    assert found is not None
    return panel, found


def values(found: Narrowing, word: str) -> dict[str, Value]:
    return {one.text: one for one in found.facets.lines if isinstance(one, Value) and one.word == word}


def test_facets_narrow_by_keys_and_say_it_in_the_box_and_on_chips(session: Session, settled: Settled) -> None:
    panel, found = narrowing(session, "articles")
    settled(session)
    assert found.side.isHidden()
    all_rows = panel.rows_shown
    session.window.activateWindow()
    session.window.actions_.do("rooms.facets")
    settled(session)
    assert found.facets.hasFocus()
    languages = values(found, "language")
    assert sum(one.count or 0 for one in languages.values()) == all_rows
    english = languages["English"]
    found.facets.choose(found.facets.lines.index(english))
    QTest.keyClick(found.facets, KEY.Key_Space)
    settled(session)
    assert session.window.rooms.box.text() == panel.query_text() == "language:en"
    assert panel.rows_shown == english.count
    assert [one.text.replace("\u2068", "").replace("\u2069", "") for one in found.chips.chips] == ["Language: English"]
    # A facet ignores its own choice: the others are still there, with their counts.
    assert {name: one.count for name, one in values(found, "language").items()} == {
        name: one.count for name, one in languages.items()
    }
    assert values(found, "language")["English"].chosen is Chosen.IN
    assert found.facets.hasFocus()
    # Left out instead, then let go.
    QTest.keyClick(found.facets, KEY.Key_Minus)
    settled(session)
    assert panel.query_text() == "-language:en"
    assert panel.rows_shown == all_rows - (english.count or 0)
    QTest.keyClick(found.facets, KEY.Key_Minus)
    settled(session)
    assert (panel.query_text(), panel.rows_shown) == ("", all_rows)
    # What is typed is narrowed, and a clause that is typed is a choice.
    panel.set_query("lantern language:en")
    settled(session)
    assert values(found, "language")["English"].chosen is Chosen.IN
    found.chips._buttons[0].click()
    settled(session)
    assert panel.query_text() == "lantern"
    session.window.actions_.do("rooms.facets")
    assert found.side.isHidden()
    assert not session.services.settings.get(FACETS_SHOWN)


def test_all_values_of_a_facet_are_found_by_typing(session: Session, settled: Settled) -> None:
    panel, found = narrowing(session, "articles")
    settled(session)
    found._show_values("person")
    settled(session)
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, ValuesDialog))
    every = [one for one in dialog.values.lines if isinstance(one, Value)]
    assert len(every) > 2
    wanted = every[1]
    dialog.line.setText(wanted.text.split()[0][:4])
    settled(session)
    shown = [one for one in dialog.values.lines if isinstance(one, Value)]
    assert wanted.value in {one.value for one in shown}
    assert len(shown) < len(every)
    QTest.keyClick(dialog.line, KEY.Key_Down)
    assert dialog.values.hasFocus()
    dialog.values.choose(dialog.values.lines.index(next(one for one in shown if one.value == wanted.value)))
    QTest.keyClick(dialog.values, KEY.Key_Space)
    dialog.line.setText("zzzz")
    settled(session)
    assert dialog.hint.text()
    dialog._decide()
    settled(session)
    assert panel.query_text() == f"person:{wanted.value}"
    assert panel.rows_shown == wanted.count
    # The chip knows what the record is called, though no facet is shown.
    assert wanted.text in found.chips.chips[0].text


def test_bars_over_time_narrow_and_zoom_by_keys(session: Session, settled: Settled) -> None:
    panel, found = narrowing(session, "articles")
    settled(session)
    bars = found.bars
    assert bars is not None
    assert sum(one.count for one in bars.bars) >= panel.rows_shown
    first = next(number for number, one in enumerate(bars.bars) if one.count)
    bars.choose(first)
    wanted = bars.bars[first]
    QTest.keyClick(bars.view, KEY.Key_Return)
    settled(session)
    assert panel.query_text() == f"published:{found._bars[first].value}"
    assert panel.rows_shown == wanted.count
    # It ignores its own choice, which is seen and said.
    assert len(bars.bars) > 1
    assert bars.bars[first].chosen
    QTest.keyClick(bars.view, KEY.Key_Plus)
    assert bars.bars[0].label != wanted.label or len(bars.bars) == 1
    assert sum(one.count for one in bars.bars) >= wanted.count
    QTest.keyClick(bars.view, KEY.Key_Minus)
    assert bars.bars[first].label == wanted.label
    QTest.keyClick(bars.view, KEY.Key_Delete)
    settled(session)
    assert panel.query_text() == ""
    session.window.actions_.do("rooms.times")
    assert bars.isHidden()
    assert not session.services.settings.get(TIMES_SHOWN)
    assert narrowing(session, "places")[1].bars is None


def test_counts_come_after_the_rows_and_a_newer_question_wins(session: Session, settled: Settled) -> None:
    panel, found = narrowing(session, "films")
    session.services.settings.set(FACETS_SHOWN, True)
    settled(session)
    read: list[str] = []
    before, found_read = found._read, []

    def slow(question, with_facets, with_times, token):  # type: ignore[no-untyped-def]
        read.append(question.text)
        found_read.append(token)
        return before(question, with_facets, with_times, token)

    found._read = slow  # type: ignore[method-assign]
    taken: list[Counted | None] = []
    take = found._take
    found._take = lambda asked, answer: (taken.append(answer.counted), take(asked, answer))  # type: ignore[method-assign]
    panel.set_query("genre:documentary")
    assert not read, "the rows are asked for first"
    panel.set_query("")
    panel.set_query("form:feature")
    settled(session)
    assert read[-1] == "form:feature"
    assert len(taken) == 1, "one answer, that of the last question"
    # Nothing is counted again that stands there already.
    panel.model.refresh()
    settled(session)
    assert len(taken) == 1
