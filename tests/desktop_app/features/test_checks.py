"""The lists of the desk: where the sources differ, what was never confirmed, what nothing stands behind."""

import threading
from collections.abc import Callable, Iterator
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from database.changes import Changes, Title
from database.checks import Finding, State
from database.commands.evidence import Outside
from database.commands.records import NameForm, create_record
from database.commands.statements import Details, state_entry, state_value
from database.dates import DateValue
from desktop_app.contract import Address
from desktop_app.directions import isolate
from desktop_app.features.checks import lists, source
from desktop_app.features.checks.panel import ChecksPanel
from desktop_app.features.checks.reason_dialog import ReasonDialog
from desktop_app.features.checks.source import FindingSource
from desktop_app.services.cancel import CancelledError, CancelToken
from desktop_app.session import Session
from desktop_app.widgets.card import Card
from desktop_app.widgets.sidebar_lines import SidebarEntry

Settled = Callable[[Session], None]
LISTS = ("contradictions", "unconfirmed", "no_evidence", "sums")


def panel(session: Session) -> ChecksPanel:
    found = session.window.rooms.panel
    assert isinstance(found, ChecksPanel)
    return found


def counts(session: Session) -> dict[str, int]:
    lines = [one for one in session.window.sidebar._lines.lines if isinstance(one, SidebarEntry)]
    return {one.id: one.count or 0 for one in lines if one.id in LISTS}


def cells(session: Session, row: int = 0) -> list[str]:
    model = panel(session).model
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]


@pytest.fixture
def film(session: Session, settled: Settled) -> int:
    """Return a film of which two sources give two running times, and that was to be shown."""
    assert session.catalogue is not None
    outside = (Outside("a catalogue"),)

    def make(writer: Any) -> int:
        made = create_record(writer, "film", [NameForm("Ferry")])
        festival = create_record(writer, "festival", [NameForm("Lamp Days")])
        edition = create_record(writer, "edition", fields={"festival": festival, "held": DateValue.of("2020-05-02")})
        state_value(writer, made, "running_time", 95.0, evidence=outside)
        state_value(writer, made, "running_time", 96.0, evidence=outside)
        state_entry(writer, made, edition, details=Details(modality="plans"), evidence=outside)
        state_value(writer, made, "colour", "colour")
        return made

    before = counts(session)
    made = session.catalogue.write(Title("sample.build"), make).result
    settled(session)
    after = counts(session)
    assert {one: after[one] - before[one] for one in LISTS} == {
        "contradictions": 1,
        "unconfirmed": 1,
        "no_evidence": 1,
        "sums": 0,
    }
    assert isinstance(made, int)
    return made


def test_a_contradiction_is_shown_at_its_field_set_aside_and_put_back(
    session: Session, settled: Settled, film: int
) -> None:
    window = session.window
    window.enter("contradictions")
    settled(session)
    assert panel(session).rows_shown == 1
    record, matter, said = cells(session)
    assert (record, matter) == ("Ferry", "Running time (minutes)")
    assert [part in said for part in ("95", "96", "outside source: a catalogue")] == [True, True, True]
    # The record stands beside, at the field.
    current = panel(session).current()
    assert current is not None
    assert (current.kind, current.id) == ("film", film)
    assert isinstance(current.place, tuple)
    # Rows of findings are no records: nothing is thrown away or joined from here.
    panel(session).take_focus()
    for action in ("record.trash", "record.merge", "record.tags"):
        assert not window.actions_.qaction(action).isEnabled(), action
    window.actions_.do("checks.set_aside")
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, ReasonDialog) and one.isVisible())
    assert not dialog._ok.isEnabled(), "a reason is needed"
    dialog.line.setText("  two \u202eprints ")
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    settled(session)
    assert (panel(session).rows_shown, counts(session)["contradictions"]) == (0, 0)
    window.actions_.do("checks.show_aside")
    settled(session)
    assert isolate("two \u202eprints") in cells(session)[2], "it turns nothing round"
    panel(session).take_focus()
    window.actions_.do("checks.take_back")
    settled(session)
    assert panel(session).rows_shown == 0
    window.actions_.do("checks.show_aside")
    settled(session)
    assert panel(session).rows_shown == counts(session)["contradictions"] == 1
    for expected in (0, 1):
        window.actions_.do("edit.undo")
        settled(session)
        assert counts(session)["contradictions"] == expected


def test_the_part_that_is_shown_is_chosen_by_a_click(session: Session, settled: Settled, film: int) -> None:
    session.window.enter("contradictions")
    settled(session)
    assert panel(session).rows_shown == 1
    for part, rows in ((lists.Shown.ASIDE, 0), (lists.Shown.OPEN, 1)):
        QTest.mouseClick(panel(session)._views._buttons[part], Qt.MouseButton.LeftButton)
        settled(session)
        assert (panel(session).shown, panel(session).rows_shown) == (part, rows)


def test_what_was_announced_waits_and_enter_shows_the_record_where_no_article_says_it(
    session: Session, settled: Settled, film: int
) -> None:
    session.window.enter("unconfirmed")
    settled(session)
    assert cells(session)[3] == "2 May 2020"
    panel(session).table.setFocus()
    QTest.keyClick(panel(session).table, Qt.Key.Key_Return)
    settled(session)
    page = session.window.rooms.top
    assert page is not None
    session.window.enter("no_evidence")
    settled(session)
    rows = [cells(session, row) for row in range(panel(session).rows_shown)]
    assert ["Ferry", "Colour", "Colour"] in rows
    panel(session).set_query("form:feature")
    settled(session)
    assert ["Ferry", "Colour", "Colour"] not in [cells(session, row) for row in range(panel(session).rows_shown)]


def test_what_fits_is_listed_beside_what_does_not(session: Session, settled: Settled) -> None:
    assert session.catalogue is not None

    def make(writer: Any) -> int:
        held = DateValue.of("2014-06-03/2014-08-31")
        made = create_record(writer, "event", [NameForm("Summer on the pier")])
        state_value(writer, made, "start", DateValue.of("2014-06-03"))
        state_value(writer, made, "end", DateValue.of("2014-08-31"))
        state_value(writer, made, "duration", f"P{held.latest - held.earliest}D")
        return made

    made = session.catalogue.write(Title("sample.build"), make).result
    assert isinstance(made, int)
    window = session.window
    window.enter("sums")
    settled(session)
    assert counts(session)["sums"] == panel(session).rows_shown == 0
    # The button of the empty list, the chip above it and the menu all lead there.
    panel(session).filling.emit()
    settled(session)
    row = panel(session).row_of(made)
    assert row is not None
    record, matter, said = cells(session, row)
    assert (record, matter) == ("Summer on the pier (2014)", "Duration and dates")
    assert "89 days" in said
    assert panel(session).count_text.endswith("fit" if panel(session).rows_shown > 1 else "fits")
    panel(session).set_query("pier")
    settled(session)
    assert panel(session).rows_shown == 1
    panel(session).set_query("")
    panel(session).take_focus()
    window.actions_.refresh()
    for action in ("checks.set_aside", "checks.take_back"):
        assert not window.actions_.qaction(action).isEnabled(), "what fits needs no decision"
    assert window.actions_.qaction("checks.show_passed").isChecked()
    window.actions_.do("checks.show_passed")
    settled(session)
    assert panel(session).rows_shown == 0
    # Its page says it, too.
    window.show_page(Address("event", made))
    settled(session)
    page = window.rooms.top
    assert page is not None
    found = [line for line in page.widget.findChildren(Card)[0].lines() if line.label == "Duration and dates"]
    assert [(line.detail, "89 days" in line.value) for line in found] == [("fits", True)]
    # A list without sums has nothing that fits.
    window.enter("contradictions")
    settled(session)
    assert not window.actions_.qaction("checks.show_passed").isEnabled()


def test_the_row_of_a_record_is_found(session: Session, settled: Settled, film: int) -> None:
    session.window.enter("contradictions")
    settled(session)
    assert panel(session).row_of(film) == 0
    assert panel(session).row_of(film + 10_000) is None
    assert isinstance(panel(session).current(), Address)


def test_the_next_record_is_a_record_and_not_its_finding(
    session: Session, settled: Settled, film: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert session.catalogue is not None

    def make(writer: Any) -> int:
        made = create_record(writer, "film", [NameForm("Pier")])
        state_value(writer, made, "colour", "colour")
        return made

    pier = session.catalogue.write(Title("sample.build"), make).result
    session.window.enter("no_evidence")
    settled(session)
    found = panel(session).next_of("film", film)
    assert found is not None
    assert (cells(session, found[0])[0], found[1]) == ("Pier", pier)
    # Rows of which only the cells are here do not say what they are; the rows between are not read for it.
    findings, answers, read = panel(session).findings, [], []
    for one in set(findings._lines) - set(findings.at(film)):
        del findings._lines[one]
    plain = findings._read
    monkeypatch.setattr(findings, "_read", lambda connection, ids: read.append(tuple(ids)) or plain(connection, ids))
    panel(session).find_next("film", film, answers.append)
    assert answers == []
    settled(session)
    assert answers == [found]
    assert read == [(panel(session).model.id_at(found[0]),)], "no row but that of the next record"
    assert panel(session).row_of(pier) == found[0]
    for kind, record in (("film", pier), ("person", film)):
        panel(session).find_next(kind, record, answers.append)
        settled(session)
        assert answers.pop() is None, "where none follows that is told"
        assert answers == [found]
    # All chosen rows are set aside and put back, those too that were never scrolled to.
    count = panel(session).rows_shown
    panel(session).take_focus()
    panel(session).table.selectAll()
    panel(session).findings._lines.clear()
    session.window.actions_.do("checks.set_aside")
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, ReasonDialog) and one.isVisible())
    QTest.keyClicks(dialog.line, "known")
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    settled(session)
    assert counts(session)["no_evidence"] == 0
    session.window.actions_.do("checks.show_aside")
    settled(session)
    assert panel(session).rows_shown == count
    panel(session).take_focus()
    panel(session).table.selectAll()
    panel(session).findings._lines.clear()
    session.window.actions_.do("checks.take_back")
    settled(session)
    assert counts(session)["no_evidence"] == count


def test_the_next_record_with_a_difference_is_known_before_its_row_is_here(
    session: Session, settled: Settled, film: int
) -> None:
    assert session.catalogue is not None
    outside = (Outside("a catalogue"),)

    def make(writer: Any) -> int:
        made = create_record(writer, "film", [NameForm("Pier")])
        for minutes in (80.0, 82.0):
            state_value(writer, made, "running_time", minutes, evidence=outside)
        return made

    pier = session.catalogue.write(Title("sample.build"), make).result
    session.window.enter("contradictions")
    settled(session)
    rows = {one: panel(session).row_of(one) for one in (film, pier)}
    first, second = sorted(rows, key=lambda one: rows[one] or 0)
    kept = {one: line for one, line in panel(session).findings._lines.items() if line.record.id == first}
    panel(session).findings._lines = kept
    assert panel(session).next_of("film", first) is None, "a worker looks for it"
    settled(session)
    assert panel(session).next_of("film", first) == (rows[second], second)


def test_an_older_question_leaves_what_a_newer_one_found() -> None:
    token = CancelToken()

    class Slow:
        """Its answer comes when a newer question has its own."""

        def read(self, _fn: Any, _token: CancelToken) -> list[Finding]:
            token.cancel()
            return []

    [sums] = [one for one in lists.LISTS if one.reckons]
    findings = FindingSource(cast(Any, Slow()), sums)
    findings.shown = lists.Shown.PASSED
    newer = findings._passed = {1: Finding("weekday", 1, 1, State.PASSED, "newer")}
    with pytest.raises(CancelledError):
        findings.ids("record", False, None, token)
    assert findings._passed is newer


def test_what_fits_is_gone_through_to_its_end_whatever_comes_meanwhile(
    session: Session, settled: Settled, qt: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[str] = []
    go_on = threading.Event()
    plain = source.passed

    def slow(connection: Any, rules: Any, text: str = "") -> Iterator[Finding]:
        begun.append(text)
        assert go_on.wait(20)
        yield from plain(connection, rules, text)

    monkeypatch.setattr(source, "passed", slow)
    session.window.enter("sums")
    settled(session)
    panel(session).show_part(lists.Shown.PASSED)
    qt.until(lambda: begun)
    for _ in range(3):
        session.services.changes.changed.emit(Changes(1, Title("x"), "write", {}, frozenset({"statement.*"})))
    qt.process()
    assert begun == [""] and panel(session).model.loading, "nothing is thrown away"
    go_on.set()
    settled(session)
    assert begun == ["", ""], "once more for all that came meanwhile"
    # What cannot matter is no reason to go through all of it.
    session.services.changes.changed.emit(Changes(2, Title("x"), "write", {}, frozenset({"article.level"})))
    settled(session)
    assert begun == ["", ""]
    panel(session).search("harbour")
    settled(session)
    session.services.changes.changed.emit(Changes(3, Title("x"), "write", {}, frozenset({"article.level"})))
    settled(session)
    assert begun == ["", "", "harbour", "harbour"], "what a query finds may be anything's doing"
