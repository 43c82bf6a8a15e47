"""The ways through the strip: keys that are held, answers that come late, refusals, changing, leaving."""

from desk import ENTER, TEXT
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from database.changes import Title
from database.commands.records import save_record, trash_records
from database.commands.statements import state_relation
from database.queries.links import Link
from database.queries.names import offers
from desktop_app.directions import without_marks
from desktop_app.stating.draft import StatementDraft, draft_of
from desktop_app.stating.whats import Form, Shape, What

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
Key = Qt.Key


def press(widget, key, *, held: bool = False) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "\r", held)
    QApplication.sendEvent(widget, event)


def test_a_held_enter_stores_once(desk) -> None:
    film = desk.make("film", "Reeds")
    desk.letter("p", "Hana Oak", about=film)
    desk.type("di")
    focus = QApplication.focusWidget()
    press(focus, Key.Key_Return)
    for _ in range(5):
        press(QApplication.focusWidget(), Key.Key_Return, held=True)
    press(QApplication.focusWidget(), Key.Key_Return)
    desk.settle()
    assert len(desk.drafts) == len(desk.saves) == 1


def test_tab_goes_through_the_three_parts_only(desk) -> None:
    film = desk.make("film", "Reeds")
    desk.letter("p", "Hana Oak", about=film)
    names = []
    for _ in range(4):
        names.append(QApplication.focusWidget().accessibleName())
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    desk.strip.about_line.setFocus()
    names = []
    for _ in range(3):
        names.append(QApplication.focusWidget().accessibleName())
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Tab)
    assert names == ["About", "What", "Object"]
    desk.settle()


def test_the_sentence_says_what_will_be_stored(desk) -> None:
    festival = desk.make("festival", "Lantern Festival")
    desk.make("edition", festival=festival.id, ordinal=14)
    film = desk.make("film", "Reeds")
    desk.letter("e", "competing in the 14th Lantern Festival", about=film)
    desk.type("in c", Key.Key_Tab)
    assert without_marks(desk.sentence) == "Reeds — 14th Lantern Festival: Competition · planned"
    desk.letter("p", "directed by Hana Oak", about=film)
    desk.type("di", Key.Key_Tab)
    assert without_marks(desk.sentence) == "Reeds — Director: Hana Oak · new: Hana Oak"
    edition = desk.make("edition", festival=festival.id, ordinal=15)
    desk.letter("d", "from December 8 to 15", about=edition)
    desk.type("he", Key.Key_Tab)
    told = without_marks(desk.sentence)
    assert "Held: 8–15 December [2020] · planned" in told
    assert "18–25 Azar [1399]" in told
    assert "the first after 16 Nov 2020" in told


def test_a_known_name_in_the_words_is_taken_and_of_several_a_person_chooses(desk) -> None:
    film, ada = desk.make("film", "Reeds"), desk.make("person", "Ada Stone")
    desk.letter("p", "Commander Ada Stone was there", about=film)
    desk.type("di", ENTER)
    assert desk.row.object.id == ada.id
    twin = desk.make("person", "Ada Stone")
    desk.letter("p", "Ada Stone", about=film)
    desk.type("pr", ENTER)
    assert len(desk.saves) == 1, "which of the two is not known"
    assert QApplication.focusWidget() is desk.strip.object_line
    assert desk.offered(desk.strip.object_line)[:3] == ["Ada Stone", "Ada Stone", "new person: Ada Stone"]
    desk.type(Key.Key_Down, ENTER)
    assert desk.row.object.id == twin.id


def test_new_names_show_the_nearest_before_they_are_made(desk) -> None:
    film, near = desk.make("film", "Reeds"), desk.make("person", "Hana Oake")
    desk.letter("p", "directed by Hana Oak", about=film)
    desk.type("di", Key.Key_Tab, Key.Key_Down)
    assert desk.offered(desk.strip.object_line)[:2] == ["Hana Oake", "new person: Hana Oak"]
    desk.type(ENTER)
    assert desk.row.object.id == near.id


def test_what_is_typed_in_the_object_is_found_or_made(desk) -> None:
    film = desk.make("film", "Reeds")
    known = desk.make("person", "Omid Rastegar")
    desk.letter("p", "Tom Lind", about=film)
    desk.type("di", Key.Key_Tab, "omi", ENTER)
    assert desk.row.object.id == known.id
    desk.letter("p", "Tom Lind", about=film)
    desk.type("wri", Key.Key_Tab, "Somebody New", ENTER)
    assert (desk.row.object.label, desk.row.object.kind) == ("Somebody New", "person")
    desk.letter("p", "Tom Lind", about=film)
    desk.type("na", Key.Key_Tab, "a voice", *[Key.Key_Up], ENTER)
    assert desk.row.role == "narrator"


def test_about_is_changed_by_keys_and_stays(desk) -> None:
    desk.make("film", "Reeds")
    other = desk.make("film", "Salt")
    desk.letter("p", "Hana Oak")
    assert QApplication.focusWidget().accessibleName() == "What"
    desk.type((Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier))
    desk.type("sal", ENTER)
    assert QApplication.focusWidget().accessibleName() == "What"
    desk.type("di", ENTER)
    assert desk.row.about.id == other.id
    desk.letter("p", "Tom Lind")
    desk.type("pr", ENTER)
    assert desk.row.about.id == other.id
    assert desk.strip.about.label == "Salt (Hana Oak)"


def test_the_words_are_made_what_is_spoken_of(desk) -> None:
    desk.letter("f", "“Reeds of Amerli”")
    desk.type((Key.Key_B, CONTROL), ENTER)
    assert (desk.row.kind, desk.row.name, desk.row.about.kind) == ("naming", "Reeds of Amerli", "film")


def test_a_role_is_said_from_the_other_side(desk) -> None:
    film, person = desk.make("film", "Reeds of Amerli"), desk.make("person", "Hana Oak")
    desk.letter("f", "“Reeds of Amerli”", about=person)
    desk.type("di", ENTER)
    assert (desk.row.about.id, desk.row.role, desk.row.object.id) == (film.id, "director", person.id)


def test_a_subject_in_words_and_between_records(desk) -> None:
    person = desk.make("person", "Ada Stone")
    film = desk.make("film", "Reeds of Amerli")
    desk.letter("i", "the documentary", about=person)
    desk.type("sub", ENTER)
    assert (desk.row.role, desk.row.words) == ("subject_of", "the documentary")
    desk.letter("f", "“Reeds of Amerli”", about=person)
    desk.type("sub", ENTER)
    assert (desk.row.role, desk.row.about.id, desk.row.object.id) == ("about", film.id, person.id)


def test_words_support_statements_that_are_there(desk) -> None:
    film = desk.make("film", "Reeds")
    desk.letter("p", "Hana Oak", about=film)
    desk.type("di", ENTER)
    first = desk.row.id
    desk.letter("p", "Tom Lind")
    desk.type("pr", ENTER)
    second = desk.row.id
    desk.letter("+", "the documentary")
    desk.type(ENTER, ENTER)
    assert [len(row.evidence) for row in desk.rows((first, second))] == [1, 2], "the last one comes first"
    desk.letter("+", "the biggest film of the year")
    desk.type(Key.Key_Tab)
    desk.type((ENTER, CONTROL), (ENTER, CONTROL), ENTER)
    assert [len(row.evidence) for row in desk.rows((first, second))] == [2, 3]
    assert desk.catalogue.undo().title.code == "evidence.add"


def test_facts_are_chosen_also_after_what_takes_no_object(desk) -> None:
    film = desk.make("film", "Reeds")
    desk.letter("v", "the documentary", about=film)
    desk.type("do", ENTER)
    stated = desk.row.id
    desk.letter("+", "best director")
    desk.strip.begin(desk.strip.draft, focus="object")
    desk.settle()
    assert QApplication.focusWidget() is desk.strip.object_line
    desk.type(ENTER)
    assert [len(row.evidence) for row in desk.rows((stated,))] == [2]


def test_a_loaded_word_is_marked_on_another_statement(desk) -> None:
    film = desk.make("film", "Reeds")
    desk.letter("p", "Hana Oak", about=film)
    desk.type("di", ENTER)
    stated = desk.row.id
    desk.letter("x", "biggest")
    desk.type(ENTER, ENTER)
    assert [one.loaded for one in desk.rows((stated,))[0].evidence] == ["biggest"]


def test_a_problem_of_the_catalogue_is_told_and_the_strip_stays_filled(desk, monkeypatch) -> None:
    from database.errors import CatalogueProblem

    film = desk.make("film", "Reeds")
    desk.letter("p", "Hana Oak", about=film)
    real = desk.catalogue.write

    def full(*_arguments, **_named):
        raise CatalogueProblem("full")

    monkeypatch.setattr(type(desk.catalogue), "write", full)
    desk.type("di", ENTER)
    assert desk.refusals == [desk.problem]
    assert "disk is full" in desk.problem
    assert not desk.saves
    assert desk.strip.isVisible()
    monkeypatch.setattr(type(desk.catalogue), "write", lambda self, *a, **n: real(*a, **n))
    desk.type(ENTER)
    assert desk.row.object.label == "Hana Oak"
    assert not desk.problem


def test_escape_leaves_and_stores_nothing(desk) -> None:
    film = desk.make("film", "Reeds")
    desk.letter("p", "Hana Oak", about=film)
    desk.type("di", Key.Key_Escape)
    assert desk.cancels == 0, "the first one closes the list of what was typed for"
    desk.type(Key.Key_Escape)
    assert (desk.cancels, desk.strip.isVisible(), desk.drafts) == (1, False, [])
    desk.letter("p", "Hana Oak", about=film)
    desk.type(Key.Key_Escape)
    assert desk.cancels == 2
    assert not desk.catalogue.read(lambda c: offers(c, "Hana"))


def test_a_stored_statement_is_changed_in_place(desk) -> None:
    film = desk.make("film", "Reeds")
    desk.letter("p", "directed by Hana Oak", about=film)
    desk.type("di", ENTER)
    before = desk.row
    desk.strip.begin(draft_of(before), focus="object", changing=True)
    desk.settle()
    assert (desk.strip.what_line.text(), desk.strip.object_line.text()) == ("Director", "Hana Oak")
    changed = []
    desk.strip.accepted.disconnect()
    desk.strip.accepted.connect(lambda draft: desk.writer.change(before.id, draft, changed.append))
    desk.type("Tom Lind", ENTER)
    row = desk.rows((before.id,))[0]
    assert (row.object.label, row.role) == ("Tom Lind", "director")
    assert row.evidence == before.evidence
    assert changed[0].statements == (before.id,)
    assert desk.catalogue.undo().title.code == "statement.change"


def test_a_line_is_added_without_an_article(desk) -> None:
    film = desk.make("film", "Reeds")
    desk.strip.begin(StatementDraft(about=film, what=What(Shape.RELATION, "director")), focus="object")
    desk.settle()
    desk.type("Hana Oak", ENTER)
    assert (desk.row.object.label, desk.row.evidence) == ("Hana Oak", ())
    desk.strip.begin(StatementDraft(about=film), focus="what")
    desk.settle()
    desk.type("ye", Key.Key_Escape, Key.Key_Escape)
    desk.strip.begin(StatementDraft(about=film, wanted=Form.DATE), focus="what")
    desk.settle()
    desk.type("dat", ENTER, "16 Nov 2020", ENTER)
    assert (desk.row.field, desk.row.date.edtf) == ("reference", "2020-11-16")


def test_a_record_that_went_meanwhile_is_told(desk) -> None:
    film, person = desk.make("film", "Reeds"), desk.make("person", "Hana Oak")
    desk.letter("p", "Hana Oak", about=film)
    desk.catalogue.write(Title("x"), lambda w: trash_records(w, [person.id]))
    desk.type("di", ENTER)
    assert desk.row.object.id == person.id, "the trash is no reason to refuse: it can be restored"


def test_bad_input_is_told_beside_its_part(desk) -> None:
    film = desk.make("film", "Reeds")
    desk.letter("u", "best director", about=film)
    desk.type("ru", ENTER)
    assert QApplication.focusWidget() is desk.strip.object_line
    desk.type("long", ENTER)
    assert desk.problem == "A number is needed here."
    desk.strip.object_line.fill("")
    desk.type("90", ENTER)
    assert desk.row.amount == 90
    desk.letter("i", "best director", about=film)
    desk.strip.object_line.setFocus()
    QApplication.clipboard().setText("\u202e\u0007 ")
    desk.strip.object_line.paste()
    desk.type((Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier), "rem", ENTER)
    assert len(desk.saves) == 1
    assert desk.problem or QApplication.focusWidget() is desk.strip.object_line


def test_huge_words_are_stored_as_they_are(desk) -> None:
    film = desk.make("film", "Reeds")
    desk.strip.begin(StatementDraft(about=film, what=What(Shape.REMARK), words="word " * 200_000), focus="what")
    desk.settle()
    desk.type(ENTER)
    assert len(desk.row.words) == 1_000_000


def test_the_text_is_the_one_meant() -> None:
    assert TEXT.count("Hana Oak") == 1


def test_namesakes_are_told_apart_by_what_is_known_of_them(desk) -> None:
    film = desk.make("film", "Reeds")
    first, second = desk.make("person", "Hana Oak"), desk.make("person", "Hana Oak")
    write = desk.around.catalogue.write
    write(Title("t"), lambda writer: save_record(writer, first.id, note="the elder"))
    write(Title("t"), lambda writer: state_relation(writer, film.id, "producer", first.id))
    desk.letter("p", "Hana Oak", about=film)
    desk.type("di", Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Down)
    desk.settle()
    choices = desk.strip.object_line.choices
    told = {one.value.id: one.detail for one in choices if isinstance(one.value, Link)}
    assert told == {first.id: "Reeds · the elder", second.id: "Person, nothing known yet"}
