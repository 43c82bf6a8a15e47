"""The page of a record, decided line by line: rank, modality, wrong in source, evidence, history, trash; by keys."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.articles import AttachmentDraft, attach_file
from database.commands.evidence import Outside, WholeArticle
from database.commands.records import NameForm, create_record, trash_records
from database.commands.statements import state_relation, state_remark, state_value
from database.queries.reading import reading
from database.queries.record_page import record_page
from database.queries.statements import StatementRow
from desktop_app.contract import Address
from desktop_app.rooms.in_place import AskLine, ChooseArticle, ChoosePassage, EditField
from desktop_app.rooms.mark_area import MarkArea
from desktop_app.rooms.record_page import RecordPage
from desktop_app.session import Session
from desktop_app.stating.strip import StatementStrip
from desktop_app.stating.whats import Shape
from desktop_app.widgets.card_line import CardLine, LineRow

Settled = Callable[[Session], None]
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def catalogue_of(session: Session) -> Catalogue:
    assert session.catalogue is not None
    return session.catalogue


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QGuiApplication.focusObject(), key, modifiers)  # type: ignore[call-overload]


def write(session: Session, fn: Callable[[Any], Any]) -> Any:
    return catalogue_of(session).write(Title("sample.build"), fn).result


def said(session: Session) -> str:
    return session.services.notices.recent[-1].text


@pytest.fixture
def director(session: Session, ids: Any) -> StatementRow:
    """Return the director of a film, on words of one article."""
    catalogue = catalogue_of(session)
    for article in ids("articles"):
        for one in catalogue.read(lambda c, article=article: reading(c, article)).statements:  # type: ignore[misc]
            if one.about.kind == "film" and one.role == "director" and len(one.evidence) == 1:
                return one
    raise AssertionError("the sample names no director")


@pytest.fixture
def open_page(session: Session, settled: Settled) -> Callable[..., RecordPage]:
    """Return what opens a page at a line."""

    def open_(kind: str, record: int, line: object = None) -> RecordPage:
        session.window.show_page(Address(kind, record))
        settled(session)
        page = session.window.navigator._tab.pages[kind]
        assert isinstance(page, RecordPage)
        if line is not None:
            page.card.focus_line(line)  # type: ignore[arg-type]
            settled(session)
        return page

    return open_


def row(session: Session, record: int, statement: int) -> StatementRow:
    page = catalogue_of(session).read(lambda c: record_page(c, record))
    return next(one for one in page.statements if one.id == statement)


def line_of(page: RecordPage, line: object) -> CardLine:
    return next(one for one in page.card.lines() if one.id == line)


def test_the_first_line_has_the_keyboard_and_the_foot_tells_its_keys(
    session: Session, director: StatementRow, open_page: Any
) -> None:
    page = open_page("film", director.about.id)
    assert page.card.has_keyboard
    assert page.card.current_id() == page.card.lines()[0].id
    keys = session.window._keys.texts()
    assert any("Ctrl+Shift+C" in one for one in keys)
    assert any("Wrong in source" in one for one in keys)


def test_no_button_has_the_keyboard_while_a_record_is_read(
    session: Session, settled: Settled, director: StatementRow
) -> None:
    session.window.enter("films")
    session.window.rooms.take_focus()
    settled(session)
    session.window.show_page(Address("film", director.about.id))
    assert not isinstance(QApplication.focusWidget(), QPushButton), "Enter would press it"
    settled(session)
    assert isinstance(QApplication.focusWidget(), LineRow)


def test_rank_and_modality_are_stepped_by_letters_each_one_step_of_the_history(
    session: Session, settled: Settled, director: StatementRow, open_page: Any
) -> None:
    film, line = director.about.id, ("statement", director.id)
    page = open_page("film", film, line)
    press(Qt.Key.Key_S)
    settled(session)
    assert row(session, film, director.id).rank == "superseded"
    assert "no longer so" in line_of(page, line).detail
    press(Qt.Key.Key_S)
    press(Qt.Key.Key_M)
    settled(session)
    assert row(session, film, director.id).rank == "normal"
    assert row(session, film, director.id).modality == "reports"
    assert said(session) == "The source: Reports"
    assert page.card.current_id() == line, "the keyboard stays on the line"
    press(Qt.Key.Key_P)
    settled(session)
    assert row(session, film, director.id).rank == "preferred"
    for _ in range(4):
        session.window.actions_.qaction("edit.undo").trigger()
        settled(session)
    assert row(session, film, director.id).rank == director.rank
    assert row(session, film, director.id).modality == "states"


def test_a_held_letter_decides_once(session: Session, settled: Settled, director: StatementRow, open_page: Any) -> None:
    from PySide6.QtGui import QKeyEvent

    page = open_page("film", director.about.id, ("statement", director.id))
    held = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_M, Qt.KeyboardModifier.NoModifier, "m", True)
    QApplication.sendEvent(page.card, held)
    settled(session)
    assert row(session, director.about.id, director.id).modality == "states"


def test_wrong_in_source_asks_why_and_strikes_the_words(session: Session, settled: Settled, open_page: Any) -> None:
    def make(writer: Any) -> tuple[int, int]:
        film = create_record(writer, "film", [NameForm("Two Lengths")])
        state_value(writer, film, "running_time", 95.0, evidence=[Outside("Catalogue")])
        return film, state_value(writer, film, "running_time", 59.0, evidence=[Outside("Leaflet")])

    film, wrong = write(session, make)
    page = open_page("film", film, ("statement", wrong))
    press(Qt.Key.Key_X)
    (ask,) = page.card.findChildren(AskLine)
    assert ask.line.hasFocus()
    press(Qt.Key.Key_Return)
    assert ask.isVisible(), "a reason is needed"
    QTest.keyClicks(ask.line, "misprint")
    press(Qt.Key.Key_Return)
    settled(session)
    line = line_of(page, ("statement", wrong))
    assert (line.struck, line.value, line.instead) == (True, "“59”", "[i.e. 95]")
    assert "misprint" in line.detail
    stored = row(session, film, wrong)
    assert (stored.rank, stored.rank_reason) == ("wrong_in_source", "misprint")
    # What is right is asked next; here it is stated already.
    assert strip_of(page).isVisible()
    press(Qt.Key.Key_Escape)
    page.card.focus_line(("statement", wrong))
    press(Qt.Key.Key_X)
    settled(session)
    assert row(session, film, wrong).rank == "normal"


def test_escape_gives_up_what_is_asked_and_comes_back_to_the_line(
    session: Session, director: StatementRow, open_page: Any
) -> None:
    page = open_page("film", director.about.id, ("statement", director.id))
    press(Qt.Key.Key_O)
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    press(Qt.Key.Key_Escape)
    assert page.card.has_keyboard
    assert page.card.current_id() == ("statement", director.id)
    assert session.window.navigator.page is not None, "the page itself is not left"


def test_an_open_question_is_shown_and_taken_away(
    session: Session, settled: Settled, director: StatementRow, open_page: Any
) -> None:
    line = ("statement", director.id)
    page = open_page("film", director.about.id, line)
    press(Qt.Key.Key_O)
    QTest.keyClicks(QApplication.focusWidget(), "Which of the two?")
    press(Qt.Key.Key_Return)
    settled(session)
    assert "Which of the two?" in line_of(page, line).detail
    press(Qt.Key.Key_O)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    assert focus.text() == "Which of the two?"
    focus.clear()
    press(Qt.Key.Key_Return)
    settled(session)
    assert row(session, director.about.id, director.id).open_question == ""


def test_delete_withdraws_the_line_and_undo_brings_it_back(
    session: Session, settled: Settled, director: StatementRow, open_page: Any
) -> None:
    line = ("statement", director.id)
    page = open_page("film", director.about.id, line)
    count = len(page.card.lines())
    press(Qt.Key.Key_Delete)
    settled(session)
    assert all(one.id != line for one in page.card.lines())
    assert page.card.has_keyboard, "the line that came in its place has the keyboard"
    session.window.actions_.qaction("edit.undo").trigger()
    settled(session)
    assert len(page.card.lines()) == count


def test_brackets_go_through_the_sources_of_a_line(
    session: Session, settled: Settled, director: StatementRow, open_page: Any, ids: Any
) -> None:
    first = director.evidence[0].article
    assert first is not None
    other = next(one for one in ids("articles") if one != first.id)
    film = director.about.id

    def make(writer: Any) -> int:
        return state_relation(
            writer,
            film,
            "composer",
            words="an unnamed composer",
            evidence=[WholeArticle(first.id), WholeArticle(other), Outside("Catalogue, p. 9")],
        )

    statement = write(session, make)
    open_page("film", film, ("statement", statement))
    settled(session)
    beside = session.window.beside
    shown = []
    for _ in range(2):
        shown.append(beside.current.id if beside.current is not None else None)
        press(Qt.Key.Key_BracketRight)
        settled(session)
    assert sorted(shown) == sorted([first.id, other])
    assert beside.current is None
    assert said(session) == "Source 3 of 3: Catalogue, p. 9"
    press(Qt.Key.Key_BracketRight)
    settled(session)
    assert said(session).startswith("Source 1 of 3")


def test_v_finds_the_sentences_that_name_both_and_enter_attaches_one(
    session: Session, settled: Settled, director: StatementRow, open_page: Any
) -> None:
    film, person = director.about.id, director.object
    assert person is not None
    bare = write(session, lambda writer: state_relation(writer, film, "producer", person.id))
    page = open_page("film", film, ("statement", bare))
    assert line_of(page, ("statement", bare)).unsourced
    press(Qt.Key.Key_V)
    settled(session)
    (choose,) = page.card.findChildren(ChoosePassage)
    assert choose.card.has_keyboard
    wanted = choose.found[0]
    assert wanted.named == 2
    press(Qt.Key.Key_Return)
    settled(session)
    (evidence,) = row(session, film, bare).evidence
    assert evidence.exact == wanted.words
    assert evidence.article is not None
    assert not line_of(page, ("statement", bare)).unsourced
    assert page.card.current_id() == ("statement", bare)


def test_v_says_when_no_text_names_both(session: Session, settled: Settled, open_page: Any) -> None:
    def make(writer: Any) -> tuple[int, int]:
        film = create_record(writer, "film", [NameForm("Never In Any Paper")])
        return film, state_remark(writer, film, "words of nobody")

    film, remark = write(session, make)
    open_page("film", film, ("statement", remark))
    press(Qt.Key.Key_V)
    settled(session)
    assert said(session) == "No text names both."


def test_the_menu_of_evidence_attaches_and_detaches(
    session: Session, settled: Settled, director: StatementRow, open_page: Any, ids: Any
) -> None:
    film, line = director.about.id, ("statement", director.id)
    page = open_page("film", film, line)

    def choose(number: int) -> None:
        press(Qt.Key.Key_E)
        for _ in range(number):
            press(Qt.Key.Key_Down)
        press(Qt.Key.Key_Return)

    choose(3)
    QTest.keyClicks(QApplication.focusWidget(), "Catalogue, p. 4")
    press(Qt.Key.Key_Return)
    settled(session)
    assert [one.citation for one in row(session, film, director.id).evidence if one.kind == "outside"] == [
        "Catalogue, p. 4"
    ]
    choose(1)
    (ask,) = page.card.findChildren(ChooseArticle)
    other = catalogue_of(session).read(lambda c: reading(c, ids("articles")[-1])).record
    QTest.keyClicks(ask.line, other.label.strip("“”").split()[0])
    settled(session)
    while ask.line.choices and ask.line._list is not None and ask.line._list.current().value != other.id:  # type: ignore[union-attr]
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    settled(session)
    assert other.id in [
        one.article.id for one in row(session, film, director.id).evidence if one.kind == "article" and one.article
    ]
    before = len(row(session, film, director.id).evidence)
    choose(4)
    settled(session)
    assert len(row(session, film, director.id).evidence) == before - 1


def test_a_field_without_a_source_is_changed_in_place(session: Session, settled: Settled, open_page: Any) -> None:
    film = write(session, lambda w: create_record(w, "film", [NameForm("Two Lengths")], {"running_time": 90.0}))
    page = open_page("film", film, ("field", "running_time"))
    press(Qt.Key.Key_F2)
    settled(session)
    (edit,) = page.card.findChildren(EditField)
    assert session.window.editors.current is None, "F2 is the line's, not the form's"
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    focus.setText("ninety")
    press(Qt.Key.Key_Return)
    assert edit.isVisible()
    assert edit.hint.text()
    focus.setText("95")
    press(Qt.Key.Key_Return)
    settled(session)
    assert line_of(page, ("field", "running_time")).value == "95"
    page.card.focus_line(("field", "running_time"))
    press(Qt.Key.Key_Delete)
    settled(session)
    assert all(one.id != ("field", "running_time") for one in page.card.lines())


def test_the_history_of_a_record_takes_the_place_of_its_lines(
    session: Session, settled: Settled, director: StatementRow, open_page: Any
) -> None:
    page = open_page("film", director.about.id, ("statement", director.id))
    press(Qt.Key.Key_S)
    settled(session)
    button = next(one for one in page.widget.findChildren(QPushButton) if one.text() == "History")
    button.click()
    settled(session)
    history = page._history.widget
    assert history.isVisible()
    assert not page.card.isVisible()
    assert history.lines()[0].value.startswith("Weigh a fact")
    assert history.has_keyboard
    press(Qt.Key.Key_Escape)
    assert page.card.isVisible()
    assert page.card.current_id() == ("statement", director.id)
    assert page.card.has_keyboard


def test_a_record_in_the_trash_says_so_and_is_restored(
    session: Session, settled: Settled, director: StatementRow, open_page: Any
) -> None:
    film = director.about.id
    write(session, lambda writer: trash_records(writer, [film]))
    # Where it is open, its page is left then; from the trash it can be opened again.
    settled(session)
    page = open_page("film", film)
    assert page._trash.isVisible()
    next(one for one in page._trash.findChildren(QPushButton)).click()
    settled(session)
    assert not page._trash.isVisible()
    assert catalogue_of(session).read(lambda c: record_page(c, film)).record.trashed_at is None


def test_lines_that_are_no_facts_say_so(session: Session, director: StatementRow, open_page: Any) -> None:
    page = open_page("film", director.about.id)
    article = next(one.id for one in page.card.lines() if one.id[0] == "article")  # type: ignore[index]
    page.card.focus_line(article)
    press(Qt.Key.Key_S)
    assert said(session) == "This line is no stated fact."
    press(Qt.Key.Key_Delete)
    assert "follows from another record" in said(session)


def test_marked_lines_are_copied_with_their_sources(
    session: Session, settled: Settled, director: StatementRow, open_page: Any
) -> None:
    open_page("film", director.about.id, ("statement", director.id))
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_C, CONTROL | SHIFT)
    settled(session)
    data = QGuiApplication.clipboard().mimeData()
    text = data.text()
    assert director.object is not None
    assert text.count("\n") == 0
    assert f"Director: {director.object.label.split(' (')[0]}" in text
    exact = director.evidence[0].exact.split("“")[0].strip()
    assert exact in text
    assert text.isprintable(), "no signs of direction"
    assert "<p dir=" in data.html()


def test_all_lines_are_copied_where_none_is_marked_and_rows_of_a_room_whole(
    session: Session, settled: Settled, director: StatementRow, open_page: Any
) -> None:
    open_page("film", director.about.id)
    press(Qt.Key.Key_C, CONTROL | SHIFT)
    settled(session)
    whole = QGuiApplication.clipboard().text()
    assert whole.count("\n") > 3
    press(Qt.Key.Key_Escape)
    session.window.enter("films")
    settled(session)
    panel: Any = session.window.rooms.panel
    panel.take_focus()
    panel.choose(panel.row_of(director.about.id))
    press(Qt.Key.Key_C, CONTROL | SHIFT)
    settled(session)
    assert QGuiApplication.clipboard().text().splitlines()[0] == whole.splitlines()[0]


def strip_of(page: RecordPage) -> StatementStrip:
    (strip,) = page.card.findChildren(StatementStrip)
    return strip


def wait_for_list(settled: Settled, session: Session, line: Any) -> None:
    """Wait until the type-ahead of a line of the strip offers something."""
    for _ in range(50):
        settled(session)
        if line.choices:
            return
        QTest.qWait(40)
    raise AssertionError("nothing is offered")


def test_plus_states_a_fact_in_the_section_and_its_line_gets_the_keyboard(
    session: Session, settled: Settled, director: StatementRow, open_page: Any
) -> None:
    film, person = director.about.id, director.object
    assert person is not None
    page = open_page("film", film, ("statement", director.id))
    QTest.keyClick(QGuiApplication.focusObject(), Qt.Key.Key_Plus, SHIFT)  # type: ignore[call-overload]
    strip = strip_of(page)
    settled(session)
    assert strip.what_line.hasFocus()
    # Of all that can be said the credits come first here.
    strip.what_line.ask()
    wait_for_list(settled, session, strip.what_line)
    assert all(one.value.shape is Shape.RELATION for one in strip.what_line.choices[:10])
    QTest.keyClicks(strip.what_line, "pro")
    wait_for_list(settled, session, strip.what_line)
    assert strip.what_line.choices[0].text == "Producer"
    press(Qt.Key.Key_Return)
    settled(session)
    QTest.keyClicks(strip.object_line, person.label[:6])
    wait_for_list(settled, session, strip.object_line)
    press(Qt.Key.Key_Return)
    settled(session)
    made = catalogue_of(session).read(lambda c: record_page(c, film)).statements
    (producer,) = [one for one in made if one.role == "producer" and one.object == person]
    assert not strip.isVisible()
    assert page.card.current_id() == ("statement", producer.id)
    assert page.card.has_keyboard
    session.window.actions_.qaction("edit.undo").trigger()
    settled(session)
    assert producer.id not in [one.id for one in catalogue_of(session).read(lambda c: record_page(c, film)).statements]


def test_f2_changes_what_a_line_says_and_keeps_its_evidence(
    session: Session, settled: Settled, director: StatementRow, open_page: Any
) -> None:
    film = director.about.id
    other = write(session, lambda w: create_record(w, "person", [NameForm("Zenobia Quill")]))
    page = open_page("film", film, ("statement", director.id))
    press(Qt.Key.Key_F2)
    strip = strip_of(page)
    settled(session)
    assert strip.object_line.hasFocus()
    assert director.object is not None
    assert strip.object_line.text() == director.object.label
    strip.object_line.selectAll()
    QTest.keyClicks(strip.object_line, "Zenob")
    wait_for_list(settled, session, strip.object_line)
    press(Qt.Key.Key_Return)
    settled(session)
    if strip.isVisible():
        press(Qt.Key.Key_Return)
        settled(session)
    stored = row(session, film, director.id)
    assert stored.object is not None
    assert stored.object.id == other
    assert [one.id for one in stored.evidence] == [one.id for one in director.evidence]
    assert page.card.current_id() == ("statement", director.id)


def test_escape_in_the_strip_leaves_the_line_as_it_was(
    session: Session, settled: Settled, director: StatementRow, open_page: Any
) -> None:
    page = open_page("film", director.about.id, ("statement", director.id))
    press(Qt.Key.Key_F2)
    settled(session)
    press(Qt.Key.Key_Escape)
    settled(session)
    assert page.card.has_keyboard
    assert not strip_of(page).isVisible()
    assert session.window.navigator.page is not None
    assert row(session, director.about.id, director.id) == director


def test_an_empty_section_is_added_to_with_enter(session: Session, settled: Settled, open_page: Any) -> None:
    film = write(session, lambda w: create_record(w, "film", [NameForm("Nothing Said")]))
    page = open_page("film", film, ("empty", "figures"))
    press(Qt.Key.Key_Return)
    settled(session)
    strip = strip_of(page)
    strip.what_line.ask()
    wait_for_list(settled, session, strip.what_line)
    assert strip.what_line.choices[0].value.shape is Shape.FIGURE


def test_an_area_of_a_page_is_drawn_by_keys_below_the_line(
    session: Session, settled: Settled, director: StatementRow, open_page: Any, ids: Any
) -> None:
    import io

    from PIL import Image

    article = ids("articles")[-1]
    stream = io.BytesIO()
    Image.new("RGB", (300, 420), "white").save(stream, "PNG")
    stored = catalogue_of(session).files.put(stream.getvalue())
    scan = write(session, lambda w: attach_file(w, article, AttachmentDraft("scan", "page.png", "image/png", stored)))
    page = open_page("film", director.about.id, ("statement", director.id))
    press(Qt.Key.Key_E)
    for _ in range(2):
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    (ask,) = page.card.findChildren(ChooseArticle)
    label = catalogue_of(session).read(lambda c: reading(c, article)).record.label
    QTest.keyClicks(ask.line, label.strip("“”").split()[0])
    wait_for_list(settled, session, ask.line)
    while ask.line._list.current().value != article:  # type: ignore[union-attr]
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    settled(session)
    (mark,) = page.card.findChildren(MarkArea)
    assert mark.view.canvas.hasFocus()
    press(Qt.Key.Key_R)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    QTest.keyClicks(QApplication.focusWidget(), "Grand prize")
    press(Qt.Key.Key_Return)
    settled(session)
    area = next(one for one in row(session, director.about.id, director.id).evidence if one.kind == "page")
    assert (area.attachment_id, area.page, area.transcription) == (scan, 1, "Grand prize")
    assert area.rectangle is not None
    assert page.card.has_keyboard


def test_an_article_without_a_page_says_so(
    session: Session, settled: Settled, director: StatementRow, open_page: Any, ids: Any
) -> None:
    page = open_page("film", director.about.id, ("statement", director.id))
    page.actions.evidence._show_pages([director], ids("articles")[0])
    settled(session)
    assert said(session) == "This article has no page that can be shown."
