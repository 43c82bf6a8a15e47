"""The slip and the cells: values for many rows in one step, each row by keyboard, clippings without a file."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.articles import ArticleDraft, add_articles
from database.commands.origins import group_as_one_text
from database.dates import DateValue
from database.drafts import AttachmentDraft, PageDatum
from database.files import StoredFile
from database.proposals import Proposal
from database.queries.intake_inbox import InboxLine, inbox_lines, inbox_order
from database.queries.proposals import text_to_read
from database.readings import keep_reading
from desktop_app.directions import LEFT_TO_RIGHT, isolate, without_marks
from desktop_app.features.inbox import filling
from desktop_app.features.inbox.filling import fill
from desktop_app.features.inbox.names_dialog import NamesDialog
from desktop_app.features.inbox.panel import InboxPanel
from desktop_app.services.cancel import CancelToken
from desktop_app.session import Session
from desktop_app.widgets.theme import tokens

Settled = Callable[[Session], None]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier
Key = Qt.Key


def catalogue_of(session: Session) -> Catalogue:
    assert session.catalogue is not None
    return session.catalogue


@pytest.fixture
def rows(session: Session, settled: Settled) -> list[int]:
    """Return five articles that wait beside those of the sample."""

    def name(number: int) -> str:
        return f"The Lamp_2024-05-0{number}_{number}.txt"

    drafts = [
        ArticleDraft(
            f"Words {number}.",
            "test",
            attachments=(AttachmentDraft("original", name(number), "text/plain", StoredFile(bytes([number]) * 32, 7)),),
            fields={"headline": f"Evening {number}"} | ({"page": "9"} if number == 2 else {}),
            known={"headline": "printed", "page": "printed"},
        )
        for number in range(1, 6)
    ]
    made: list[int] = catalogue_of(session).write(Title("articles.add"), lambda w: add_articles(w, drafts)).result
    settled(session)
    return made


@pytest.fixture
def panel(session: Session, rows: list[int], settled: Settled) -> InboxPanel:
    session.window.enter("inbox")
    settled(session)
    found = session.window.rooms.panel
    assert isinstance(found, InboxPanel)
    session.window.activateWindow()
    found.take_focus()
    row = found.row_of(rows[0])
    assert row is not None
    found.choose(row)
    settled(session)
    return found


def press(key: Key, modifiers: Qt.KeyboardModifier = PLAIN, times: int = 1) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    for _ in range(times):
        QTest.keyClick(QApplication.focusWidget() or focus, key, modifiers)


def write(text: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, text)


def lines(session: Session, ids: list[int]) -> list[InboxLine]:
    found = catalogue_of(session).read(lambda connection: inbox_lines(connection, ids))
    return [found[one] for one in ids]


def cell(panel: InboxPanel, record: int, column: str, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
    at = next(at for at, one in enumerate(panel.model.columns) if one.key == column)
    row = panel.row_of(record)
    assert row is not None
    found = panel.model.index(row, at).data(role)
    return without_marks(found) if isinstance(found, str) else found


def test_what_was_found_stands_in_the_row_once_the_article_was_read(
    session: Session, panel: InboxPanel, rows: list[int], settled: Settled, qt: Any
) -> None:
    assert cell(panel, rows[0], "found") == ""
    catalogue = catalogue_of(session)
    text = catalogue.read(lambda connection: text_to_read(connection, rows[0]))
    assert text is not None
    reading = (Proposal(0, "film", "film.quoted", 0, 5, 0.8, {"name": "Words"}),)
    assert catalogue.note(lambda connection: keep_reading(connection, text.text_id, reading))
    session.services.changes.read.emit(frozenset([rows[0]]))
    qt.until(lambda: not panel._found.isActive())
    settled(session)
    assert cell(panel, rows[0], "found") == "1 film"


def test_the_slip_fills_the_selected_rows_as_one_step(
    session: Session, panel: InboxPanel, rows: list[int], settled: Settled
) -> None:
    QAbstractItemModelTester(panel.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert panel.chosen_ids() == rows[:1]
    press(Key.Key_Down, SHIFT, 4)
    assert panel.chosen_ids() == rows
    press(Key.Key_F3)
    assert panel.slip.row.current() == "publication"
    panel.slip.row.go_to("page")
    write("3")
    settled(session)
    assert panel.slip.told == ("Enter fills 4 empty cells. 1 has something already; Shift+Enter replaces it.")
    press(Key.Key_Return)
    settled(session)
    assert panel.slip.told == "4 filled, 1 left as printed"
    assert [one.page for one in lines(session, rows)] == ["3", "9", "3", "3", "3"]
    assert cell(panel, rows[0], "page") == "[3]"
    assert cell(panel, rows[1], "page") == "9"
    assert "Supplied" in cell(panel, rows[0], "page", Qt.ItemDataRole.ToolTipRole)
    # The keyboard is back with the rows, which are still selected; the step is one.
    assert session.window.focusWidget() is panel.table
    assert panel.chosen_count == 5
    panel.slip.undo.click()
    settled(session)
    assert [one.page for one in lines(session, rows)] == ["", "9", "", "", ""]
    assert panel.slip.told == "Undone."


def test_each_column_has_its_box_and_the_others_stand_above(
    session: Session, panel: InboxPanel, rows: list[int], settled: Settled
) -> None:
    slip, columns = panel.slip, panel.table.columns
    here = [key for key in columns.shown_keys() if key != "found"]
    assert slip.head.widgets() == [slip.row.boxes[key] for key in here]
    assert slip.row.boxes["access"].parentWidget() is slip.row
    columns.show("access", True)
    columns.show("page", False)
    assert slip.row.boxes["access"].parentWidget() is slip.head
    assert slip.row.boxes["page"] in slip.row.here()
    settled(session)
    # Tab goes through what stands above, then along the columns, then to the rows.
    slip.row.go_to("page")
    wanted = [*slip.row.here()[slip.row.here().index(slip.row.boxes["page"]) :], slip.row.known, *slip.head.widgets()]
    for one in wanted:
        focus = QApplication.focusWidget()
        assert focus is one or one.isAncestorOf(focus)
        press(Key.Key_Tab)
    assert QApplication.focusWidget() is panel.table
    press(Key.Key_F3)
    assert slip.row.current() == "publication"
    columns.reset()


def test_a_headline_is_filled_where_there_is_none(
    session: Session, panel: InboxPanel, rows: list[int], settled: Settled
) -> None:
    draft = ArticleDraft("Words.", "test", fields={"headline": "Words"}, headline_devised=True)
    (made,) = catalogue_of(session).write(Title("articles.add"), lambda w: add_articles(w, [draft])).result
    settled(session)
    panel.choose(panel.row_of(made) or 0)
    press(Key.Key_F3)
    panel.slip.row.go_to("headline")
    write("At the pier")
    QTest.qWait(250)
    settled(session)
    assert panel.slip.told == "Enter fills 1 empty cell."
    press(Key.Key_Return)
    settled(session)
    (line,) = lines(session, [made])
    assert (line.headline, line.devised) == ("At the pier", False)


def test_shift_enter_also_overwrites_and_stamped_values_have_a_sign(
    session: Session, panel: InboxPanel, rows: list[int], settled: Settled
) -> None:
    press(Key.Key_Down, SHIFT, 1)
    press(Key.Key_F3)
    panel.slip.row.known.setCurrentIndex(1)
    panel.slip.row.go_to("page")
    write("4")
    press(Key.Key_Return, SHIFT)
    settled(session)
    assert panel.slip.told == "2 filled"
    assert panel.slip.can_undo
    assert [one.page for one in lines(session, rows[:2])] == ["4", "4"]
    assert cell(panel, rows[1], "page") == "⊙ 4"
    assert "Stamped" in cell(panel, rows[1], "page", Qt.ItemDataRole.ToolTipRole)
    assert "Stamped" in cell(panel, rows[1], "page", Qt.ItemDataRole.AccessibleDescriptionRole)
    # What was undone elsewhere is not offered to be undone here.
    session.window.actions_.do("edit.undo")
    settled(session)
    assert not panel.slip.can_undo
    assert panel.slip.told == ""


def test_a_publication_is_created_in_place_for_all_rows_once(
    session: Session, panel: InboxPanel, rows: list[int], settled: Settled
) -> None:
    press(Key.Key_Down, SHIFT, 4)
    press(Key.Key_F3)
    write("The Evening Lamp")
    QTest.qWait(120)
    settled(session)
    press(Key.Key_Return)
    assert panel.slip.row.values(), "Enter takes what is offered"
    press(Key.Key_Return)
    settled(session)
    found = {one.publication.id for one in lines(session, rows) if one.publication is not None}
    assert len(found) == 1
    assert cell(panel, rows[0], "publication") == "[The Evening Lamp]"
    session.window.actions_.do("edit.undo")
    settled(session)
    assert {one.publication for one in lines(session, rows)} == {None}


def test_words_that_name_nothing_are_not_filled_in(
    session: Session, panel: InboxPanel, rows: list[int], settled: Settled
) -> None:
    press(Key.Key_F3)
    panel.slip.row.go_to("published")
    write("some day")
    press(Key.Key_Return)
    settled(session)
    assert panel.slip.told.startswith("Date: ")
    assert panel.slip.row.current() == "published"
    press(Key.Key_Escape)
    assert session.window.focusWidget() is panel.table
    assert panel.slip.told == ""


def test_collection_and_accession_numbers_come_with_the_same_step(
    session: Session, panel: InboxPanel, rows: list[int], settled: Settled
) -> None:
    press(Key.Key_Down, SHIFT, 2)
    panel.to_slip()
    panel.slip.row.go_to("accession")
    write("B-###")
    press(Key.Key_Return)
    settled(session)
    assert panel.slip.told == "3 numbers given"
    assert [one.accession for one in lines(session, rows)] == ["B-001", "B-002", "B-003", "", ""]
    # What was just given is seen.
    assert panel.table.columns.shown_keys()[:2] == ("headline", "accession")
    # A number is never given twice, even where it was taken back.
    session.window.actions_.do("edit.undo")
    settled(session)
    panel.to_slip()
    panel.slip.row.go_to("accession")
    write("B-###")
    press(Key.Key_Return)
    settled(session)
    assert lines(session, rows)[0].accession == "B-004"


def test_a_pattern_without_a_running_number_is_told(
    session: Session, panel: InboxPanel, rows: list[int], settled: Settled
) -> None:
    panel.to_slip()
    panel.slip.row.go_to("accession")
    write("B")
    press(Key.Key_Return)
    settled(session)
    assert "one run of #" in panel.slip.told
    assert {one.accession for one in lines(session, rows)} == {""}


def test_very_many_rows_are_filled_in_parts_and_taken_back_at_once(
    session: Session, panel: InboxPanel, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filling, "PART", 500)
    catalogue = catalogue_of(session)
    drafts = [ArticleDraft(f"Word {number}.", "test") for number in range(1030)]
    many = catalogue.write(Title("articles.add"), lambda writer: add_articles(writer, drafts)).result
    parts: list[int] = []
    stop = catalogue.subscribe(lambda changes: parts.append(len(changes.ids)))
    done = fill(catalogue, many, {"page": "2"}, "supplied", False, CancelToken())
    stop()
    assert parts == [500, 500, 30]
    assert done.filled.filled == len(many)
    assert catalogue.next_steps()[0].id == done.operation  # type: ignore[union-attr]
    catalogue.undo()
    assert {one.page for one in lines(session, many[:50])} == {""}
    # While an import is under way it is one transaction; nothing is refused.
    with catalogue.write_batches(Title("articles.add", {"count": 1})):
        assert fill(catalogue, many, {"page": "2"}, "supplied", False, CancelToken()).filled.filled == len(many)
    settled(session)


def test_a_cell_is_edited_in_place_down_the_column(
    session: Session, panel: InboxPanel, rows: list[int], settled: Settled
) -> None:
    press(Key.Key_F2)
    assert panel.editor.is_open
    # The first empty one is the publication; Tab goes on to the date.
    press(Key.Key_Tab)
    write("4 March 2021")
    press(Key.Key_Return)
    assert panel.keeper.current_id() == rows[1]
    write("5 March 2021")
    press(Key.Key_Return)
    press(Key.Key_Escape)
    settled(session)
    assert [one.published.edtf for one in lines(session, rows[:3])] == ["2021-03-04", "2021-03-05", ""]
    assert cell(panel, rows[0], "published").startswith("[")
    assert session.window.focusWidget() is panel.table
    assert panel.keeper.current_id() == rows[2]


def test_escape_leaves_a_cell_as_it_was_and_a_wrong_value_stays_open(
    session: Session, panel: InboxPanel, rows: list[int], settled: Settled
) -> None:
    panel.editor.begin("page")
    write("12")
    press(Key.Key_Escape)
    settled(session)
    assert lines(session, rows)[0].page == ""
    panel.editor.begin("published")
    write("some day")
    press(Key.Key_Return)
    assert panel.editor.is_open
    assert panel.slip.told
    press(Key.Key_Escape)
    assert lines(session, rows)[0].published.is_empty


def test_a_corrected_cell_stays_printed_and_an_emptied_one_is_supplied(
    session: Session, panel: InboxPanel, rows: list[int], settled: Settled
) -> None:
    for typed, how in (("10", "printed"), ("", "supplied")):
        row = panel.row_of(rows[1])
        assert row is not None
        panel.choose(row)
        settled(session)
        panel.editor.begin("page")
        panel.editor.field.line.selectAll()
        if typed:
            write(typed)
        else:
            press(Key.Key_Delete)
        press(Key.Key_Return)
        press(Key.Key_Escape)
        settled(session)
        (line,) = lines(session, [rows[1]])
        assert (line.page, line.known["page"]) == (typed, how)


def test_an_article_without_a_headline_is_called_by_its_file(
    session: Session, panel: InboxPanel, settled: Settled
) -> None:
    file = AttachmentDraft("original", "scan 12.png", "image/png", StoredFile(bytes([77]) * 32, 7))
    made = catalogue_of(session).write(
        Title("articles.add"), lambda writer: add_articles(writer, [ArticleDraft("", "", attachments=(file,))])
    )
    (one,) = made.result
    settled(session)
    panel.choose(panel.row_of(one) or 0)
    settled(session)
    assert cell(panel, one, "headline") == "scan 12.png"
    assert cell(panel, one, "headline", Qt.ItemDataRole.ForegroundRole) == QColor(tokens().muted)
    assert "no headline" in cell(panel, one, "headline", Qt.ItemDataRole.ToolTipRole)
    assert cell(panel, one, "found") == "no text yet"


def test_detected_values_are_muted_and_say_so(session: Session, panel: InboxPanel, settled: Settled) -> None:
    catalogue = catalogue_of(session)
    draft = ArticleDraft("Words.", "test", fields={"language": "en"}, known={"language": "detected"})
    (made,) = catalogue.write(Title("articles.add"), lambda writer: add_articles(writer, [draft])).result
    settled(session)
    panel.choose(panel.row_of(made) or 0)
    settled(session)
    assert cell(panel, made, "language", Qt.ItemDataRole.ForegroundRole) == QColor(tokens().muted)
    assert "Detected" in cell(panel, made, "language", Qt.ItemDataRole.ToolTipRole)
    assert cell(panel, made, "page", Qt.ItemDataRole.ForegroundRole) is None


def test_page_data_that_disagree_are_told_and_taken_by_a_key(
    session: Session, panel: InboxPanel, settled: Settled
) -> None:
    draft = ArticleDraft(
        "Words.",
        "test",
        published=DateValue.of("2021-03-05"),
        fields={"headline": "An evening"},
        known={"published": "printed"},
        page_data=(
            PageDatum("published", "2021-03-04T10:00", "json-ld"),
            PageDatum("headline", "AN EVENING", "meta"),
            PageDatum("published", "no day", "meta"),
        ),
    )
    (made,) = catalogue_of(session).write(Title("articles.add"), lambda w: add_articles(w, [draft])).result
    settled(session)
    panel.choose(panel.row_of(made) or 0)
    settled(session)
    assert "Page data: 4 March 2021" in cell(panel, made, "published", Qt.ItemDataRole.ToolTipRole)
    assert "Page data" not in cell(panel, made, "headline", Qt.ItemDataRole.ToolTipRole)
    panel.editor.begin("published")
    assert without_marks(panel.slip.told) == "Page data: 4 March 2021 (Alt+Down takes it)"
    press(Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    press(Key.Key_Return)
    press(Key.Key_Escape)
    settled(session)
    (line,) = lines(session, [made])
    assert (line.published.edtf, line.known["published"]) == ("2021-03-04", "page_data")


def test_publications_that_the_files_name_are_taken_by_a_key(
    session: Session, panel: InboxPanel, settled: Settled
) -> None:
    drafts = [
        ArticleDraft(f"Word {number}.", "test", page_data=(PageDatum("source", "Valley News", "meta"),))
        for number in range(2)
    ]
    made = catalogue_of(session).write(Title("articles.add"), lambda w: add_articles(w, drafts)).result
    settled(session)
    panel.choose(panel.row_of(made[0]) or 0)
    settled(session)
    assert cell(panel, made[0], "publication") == "Valley News ?"
    assert "names Valley News" in without_marks(cell(panel, made[0], "publication", Qt.ItemDataRole.ToolTipRole))
    panel.editor.begin("publication")
    press(Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert panel.editor.field.stops()[0].text() == "Valley News"
    settled(session)
    panel.editor.close()
    press(Key.Key_Down, SHIFT, 1)
    assert set(panel.chosen()) == set(made)
    press(Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    settled(session)
    assert without_marks(panel.slip.told) == "2 filled"
    publications = {one.publication for one in lines(session, made)}
    assert [one.label for one in publications if one is not None] == ["Valley News"], "made once"
    assert {one.known["publication"] for one in lines(session, made)} == {"page_data"}
    panel.slip.undo.click()
    settled(session)
    assert {one.publication for one in lines(session, made)} == {None}


def test_what_is_folded_below_is_said_to_be_left(
    session: Session, panel: InboxPanel, rows: list[int], settled: Settled
) -> None:
    command = Title("articles.group")
    catalogue_of(session).write(command, lambda writer: group_as_one_text(writer, rows[:4], "reprint"))
    settled(session)
    panel.choose(panel.row_of(rows[0]) or 0)
    panel.to_slip()
    panel.slip.row.go_to("page")
    QTest.keyClicks(QApplication.focusWidget(), "4")
    press(Key.Key_Return)
    settled(session)
    told = "1 filled. 3 folded copies were left as they are: unfold them to fill them, too."
    assert without_marks(panel.slip.told) == told
    assert [one.page for one in lines(session, rows[:2])] == ["4", "9"]


def test_copies_of_one_text_unfold_below_the_first(
    session: Session, panel: InboxPanel, rows: list[int], settled: Settled
) -> None:
    before = panel.rows_shown
    command = Title("articles.group")
    catalogue_of(session).write(command, lambda writer: group_as_one_text(writer, rows[:4], "reprint"))
    settled(session)
    assert panel.rows_shown == before - 3
    # They are folded away, and wait still.
    assert panel.head.count.text().startswith(f"{before} articles wait")
    assert cell(panel, rows[0], "found").startswith("3 copies of one text")
    panel.choose(panel.row_of(rows[0]) or 0)
    press(Key.Key_Right)
    settled(session)
    assert panel.rows_shown == before
    assert panel.row_of(rows[1]) == (panel.row_of(rows[0]) or 0) + 1


def test_control_enter_registers_the_selection_and_delete_throws_it_away(
    session: Session, panel: InboxPanel, rows: list[int], settled: Settled
) -> None:
    press(Key.Key_Down, SHIFT, 1)
    press(Key.Key_Return, CTRL)
    settled(session)
    assert panel.row_of(rows[0]) is None
    assert panel.row_of(rows[1]) is None
    assert panel.keeper.current_id() == rows[2]
    press(Key.Key_Delete)
    settled(session)
    assert panel.row_of(rows[2]) is None
    session.window.actions_.do("edit.undo")
    session.window.actions_.do("edit.undo")
    settled(session)
    session.window.actions_.do("edit.undo")
    settled(session)
    waiting = catalogue_of(session).read(inbox_order).ids
    assert set(rows) <= set(waiting)


def test_enter_opens_the_page_of_an_article(
    session: Session, panel: InboxPanel, rows: list[int], settled: Settled
) -> None:
    press(Key.Key_Return)
    settled(session)
    assert session.window.navigator.page is not None
    assert session.window.record is not None
    assert session.window.record.id == rows[0]


def test_file_names_fill_the_empty_cells(
    session: Session, panel: InboxPanel, rows: list[int], settled: Settled
) -> None:
    press(Key.Key_Down, SHIFT, 4)
    session.window.actions_.do("inbox.names")
    settled(session)
    dialog = session.window.findChild(NamesDialog)
    assert dialog is not None
    assert dialog.told.text().startswith("5 names fit.")
    assert "The Lamp" in dialog.told.text()
    # A day in Persian must not take the number of the page behind it into its own order.
    said = dialog.table.item(0, 1).text().removeprefix(LEFT_TO_RIGHT)
    assert all(part == isolate(without_marks(part)) for part in said.split(" · "))
    dialog.pattern.line.setText("{oops}")
    QTest.qWait(250)
    settled(session)
    assert "{oops} is not known" in dialog.told.text()
    assert not dialog.fill.isEnabled()
    dialog.pattern.line.setText("{*}_{date}_{page}")
    QTest.qWait(250)
    settled(session)
    dialog.fill.click()
    settled(session)
    found = lines(session, rows)
    assert [one.published.edtf for one in found] == [f"2024-05-0{number}" for number in range(1, 6)]
    assert [one.page for one in found] == ["1", "9", "3", "4", "5"]


class Hands:
    """Counts the keys that are pressed."""

    def __init__(self) -> None:
        self.keys = 0

    def press(self, key: Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        press(key, modifiers)
        self.keys += 1

    def write(self, text: str) -> None:
        write(text)
        self.keys += len(text)


KEYS_IN_20_SECONDS = 80
"""At four keys a second."""


def test_a_paper_clipping_is_entered_by_keys_in_twenty_seconds(
    session: Session, panel: InboxPanel, rows: list[int], settled: Settled
) -> None:
    hands = Hands()
    before = panel.rows_shown
    hands.press(Key.Key_N, CTRL)
    hands.write("Full house at the river hall")
    hands.press(Key.Key_Tab)
    hands.write("maren")
    QTest.qWait(120)
    settled(session)
    hands.press(Key.Key_Tab)
    hands.write("4 Mar 2021")
    hands.press(Key.Key_Tab)
    hands.write("12")
    hands.press(Key.Key_Tab)
    hands.write("Box 3")
    hands.press(Key.Key_Return)
    settled(session)
    assert hands.keys <= KEYS_IN_20_SECONDS
    assert panel.rows_shown == before + 1
    (line,) = lines(session, [max(panel.model.ids())])
    assert line.headline == "Full house at the river hall"
    assert line.publication is not None
    assert line.publication.label.startswith("The Marenza Dispatch")
    assert (line.published.edtf, line.page, line.shelf) == ("2021-03-04", "12", "Box 3")
    assert (line.known["headline"], line.worded, line.held) == ("printed", False, False)
    # The next one out of the same box: publication, date and box stay, and are seen from their beginning.
    stays: Any = [panel.clipping.row.boxes[name].stops()[0] for name in ("publication", "published", "shelf_location")]
    assert [bool(one.text()) for one in stays] == [True] * 3
    assert [one.cursorPosition() for one in stays] == [0] * 3
    second = Hands()
    second.write("A word at the door")
    second.press(Key.Key_Return)
    settled(session)
    assert second.keys < KEYS_IN_20_SECONDS // 4
    (line,) = lines(session, [max(panel.model.ids())])
    assert (line.published.edtf, line.page, line.shelf) == ("2021-03-04", "", "Box 3")
    assert panel.clipping.row.current() == "headline"
    press(Key.Key_Escape)
    assert panel.clipping.isHidden()
    assert session.window.focusWidget() is panel.table


def test_control_d_repeats_what_stands_above(
    session: Session, panel: InboxPanel, rows: list[int], settled: Settled
) -> None:
    session.window.actions_.do("record.new")
    settled(session)
    press(Key.Key_D, CTRL)
    assert panel.clipping.row.values() == {"headline": "Evening 5"}
    panel.clipping.row.go_to("page")
    write("7")
    press(Key.Key_Return)
    settled(session)
    panel.clipping.row.go_to("page")
    press(Key.Key_D, CTRL)
    assert panel.clipping.row.values() == {"page": "7"}


def test_a_clipping_of_nothing_is_not_kept(session: Session, panel: InboxPanel, settled: Settled) -> None:
    before = panel.rows_shown
    session.window.actions_.do("record.new")
    press(Key.Key_Return)
    settled(session)
    assert panel.clipping.told == "A clipping needs a headline or a page."
    assert panel.rows_shown == before
