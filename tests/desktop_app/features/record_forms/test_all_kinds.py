"""The form of every kind: made by keyboard, read back, undone; all declared fields are in it."""

import pytest
from PySide6.QtCore import Qt

from database.commands.articles import ArticleDraft, AttachmentDraft, PageDatum, add_article
from database.commands.records import NameForm, create_record, save_record, set_identifiers
from database.dates import DateValue
from database.fields import fields_of
from database.queries.names import offers
from database.queries.reading import files_of
from database.schema.base import RECORD_KINDS
from desktop_app.directions import without_marks
from desktop_app.features.record_forms.feature import plans
from desktop_app.forms.adding_files import Given
from desktop_app.forms.values import NAMES, NOTE, Sourced


def open_new(desk, kind):
    desk.session.window.edit(kind)
    desk.until(lambda: desk.page.cells and desk.page.isAncestorOf(desk.focus))
    desk.settle()


def open_old(desk, kind, record_id):
    desk.session.window.edit(kind, record_id)
    desk.until(lambda: desk.page.cells and desk.page.isAncestorOf(desk.focus))
    desk.settle()


def test_there_is_one_form_for_each_kind():
    assert sorted(plan.kind for plan in plans()) == sorted(RECORD_KINDS)


@pytest.mark.parametrize("kind", RECORD_KINDS)
def test_all_declared_fields_stand_in_the_form_once_and_nothing_is_changed_by_opening_it(desk, kind):
    open_new(desk, kind)
    own = set() if kind == "article" else {NAMES}
    assert set(desk.page.cells) >= {*fields_of(kind), *own, NOTE}
    assert not desk.form.dirty
    assert not desk.page.save_button.isVisible()
    plan = next(one for one in plans() if one.kind == kind)
    keys = [key for group in plan.groups for key in group.keys]
    assert len(keys) == len(set(keys))


SIMPLE = [kind for kind in RECORD_KINDS if kind not in ("article", "film", "edition", "section")]


@pytest.mark.parametrize("kind", SIMPLE)
def test_a_record_is_made_with_a_name_and_a_note_and_undone(desk, kind):
    open_new(desk, kind)
    desk.go(NAMES)
    desk.type("River House")
    desk.go(NOTE)
    desk.type("seen")
    desk.save()
    made = desk.form.record_id
    row = desk.record(made).record
    assert (row.kind, row.names[0].text, row.note) == (kind, "River House", "seen")
    assert not desk.form.dirty
    desk.key(Qt.Key.Key_Escape)
    desk.settle()
    open_old(desk, kind, made)
    assert desk.cell(NAMES).widget.value()[0].text == "River House"
    desk.session.window.actions_.qaction("edit.undo").trigger()
    desk.settle()
    assert desk.session.window.editors.current is None


@pytest.mark.parametrize("kind", [*SIMPLE, "film"])
def test_an_identifier_is_saved_and_comes_back(desk, kind):
    open_new(desk, kind)
    desk.go(NAMES)
    desk.type("River House")
    desk.go("identifiers")
    desk.key(Qt.Key.Key_Return)
    desk.choose("wiki", "Wikidata")
    desk.key(Qt.Key.Key_Tab)
    desk.type("q4")
    assert desk.cell("identifiers").problem == ""
    desk.save()
    assert desk.record(desk.form.record_id).record.identifiers == (("wikidata", "Q4"),)
    assert not desk.form.dirty
    desk.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert desk.session.window.editors.current is None


def test_a_picture_is_saved_with_its_caption_and_undone_in_one_step(desk, tmp_path):
    picture = tmp_path / "lamp.png"
    picture.write_bytes(b"bytes")
    desk.edit()
    field = desk.cell("files").widget
    field.add([Given("lamp.png", picture)])
    assert not desk.page.save_button.isEnabled()
    desk.until(lambda: field.rows.rows)
    field.rows.rows[0].caption.setFocus()
    desk.type("A lamp")
    desk.save()
    film = desk.made["film"]
    [file] = desk.catalogue.read(lambda connection: files_of(connection, film))
    assert (file.name, file.caption, file.role, file.held) == ("lamp.png", "A lamp", "photo", True)
    assert not desk.form.dirty
    assert field.value()[0].id == file.id
    field.rows.rows[0].delete.click()
    desk.save()
    assert desk.catalogue.read(lambda connection: files_of(connection, film)) == ()
    desk.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert desk.catalogue.read(lambda connection: files_of(connection, film)) == (file,)
    assert [row.file.id for row in field.rows.rows] == [file.id]


def test_a_file_that_a_text_was_made_of_stays_and_the_reason_stands_beside(desk):
    stored = desk.catalogue.files.put(b"text")
    original = AttachmentDraft("original", "a.txt", "text/plain", stored)
    draft = ArticleDraft("text", "plain text", attachments=(original,))
    article = desk.elsewhere(lambda writer: add_article(writer, draft)).result
    open_old(desk, "article", article)
    desk.cell("files").widget.rows.rows[0].delete.click()
    desk.save()
    assert "made of it" in desk.cell("files").problem
    desk.page.revert_button.click()
    assert not desk.form.dirty


def test_a_clipping_is_made_without_a_file_and_says_how_its_fields_are_known(desk):
    open_new(desk, "article")
    desk.type("A night on the river")
    desk.key(Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    desk.choose("supp", "Supplied")
    assert desk.focus in desk.cell("headline").stops()
    assert "[A night on the river]" in desk.cell("headline").hint
    desk.go("published")
    desk.type("16 Nov 2020")
    desk.go("page")
    desk.type("4")
    desk.go("kind_1")
    desk.choose("review", "Review")
    desk.save()
    row = desk.record(desk.form.record_id).record
    assert row.fields["headline"] == "A night on the river"
    assert row.known["headline"] == "supplied"
    assert row.fields["published"].edtf == "2020-11-16"
    assert (row.fields["page"], row.fields["kind_1"], row.fields["level"]) == ("4", "review", "inbox")
    assert not desk.form.dirty
    desk.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert desk.session.window.editors.current is None


def test_a_detected_value_that_is_typed_over_is_detected_no_more(desk):
    draft = ArticleDraft("text", "plain text", fields={"headline": "Lamp"}, known={"headline": "detected"})
    article = desk.elsewhere(lambda writer: add_article(writer, draft)).result
    open_old(desk, "article", article)
    desk.type("x")
    assert desk.cell("headline").widget.value() == Sourced("xLamp", "")
    desk.key(Qt.Key.Key_Backspace)
    assert not desk.form.dirty
    desk.type("x")
    desk.save()
    row = desk.record(article).record
    assert (row.fields["headline"], row.known["headline"]) == ("xLamp", "")


def test_what_the_page_says_otherwise_is_shown_and_taken_by_a_key(desk):
    draft = ArticleDraft(
        "text",
        "plain text",
        published=DateValue.of("2021-03-05"),
        fields={"headline": "Lamp"},
        known={"headline": "printed", "published": "printed"},
        page_data=(
            PageDatum("headline", "The lamp of the valley", "meta"),
            PageDatum("published", "2021-03-04T10:00", "json-ld"),
            PageDatum("source", "Valley News", "meta"),
        ),
    )
    article = desk.elsewhere(lambda writer: add_article(writer, draft)).result
    open_old(desk, "article", article)
    cells = {name: desk.cell(name) for name in ("headline", "published", "publication", "byline")}
    shown = {name: without_marks(one.otherwise.text()) for name, one in cells.items() if not one.otherwise.isHidden()}
    assert shown == {
        "headline": "Page data: The lamp of the valley (Alt+Down takes it)",
        "published": "Page data: 4 March 2021 · 14 Esfand 1399 (Alt+Down takes it)",
        "publication": "Page data: Valley News (Alt+Down takes it)",
    }
    assert not desk.form.dirty
    desk.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert cells["headline"].widget.value() == Sourced("The lamp of the valley", "page_data")
    assert cells["headline"].otherwise.isHidden()
    desk.go("publication")
    desk.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    desk.save()
    row = desk.record(article).record
    assert (row.fields["headline"], row.known["headline"]) == ("The lamp of the valley", "page_data")
    assert (row.fields["publication"].label, row.known["publication"]) == ("Valley News", "page_data")
    assert row.fields["published"].edtf == "2021-03-05", "what was not taken stays"
    assert not desk.form.dirty
    assert not cells["published"].otherwise.isHidden()


def test_an_edition_is_made_by_its_festival_and_number(desk):
    festival = desk.elsewhere(lambda writer: create_record(writer, "festival", (NameForm("River Festival"),))).result
    open_new(desk, "edition")
    desk.choose("River", "River Festival")
    desk.go("ordinal")
    desk.type("12")
    desk.go("held")
    desk.type("8-15 Dec 2020")
    desk.save()
    row = desk.record(desk.form.record_id).record
    assert row.label == "12th River Festival (2020)"
    assert row.fields["festival"].id == festival
    assert row.fields["held"].edtf == "2020-12-08/2020-12-15"
    assert row.names == ()


def test_a_section_is_made_with_a_new_edition_of_a_new_festival_in_one_step(desk):
    open_new(desk, "section")
    desk.type("Main competition")
    desk.go("edition")
    desk.choose("43rd Fajr Film Festival", "Create")
    assert "made when you save" in desk.cell("edition").hint
    desk.save()
    row = desk.record(desk.form.record_id).record
    assert row.label == "Main competition (43rd Fajr Film Festival)"
    edition = desk.record(row.fields["edition"].id).record
    assert (edition.fields["ordinal"], edition.fields["ordinal_printed"]) == (43, "43rd")
    assert edition.fields["festival"].label == "Fajr Film Festival"
    desk.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    kinds = desk.catalogue.read(lambda connection: [one.kind for one in offers(connection, "Fajr")])
    assert kinds == []


def test_a_required_field_is_told_beside_it(desk):
    open_new(desk, "section")
    assert desk.cell("edition").problem == ""
    desk.type("Main competition")
    assert not desk.page.save_button.isEnabled()
    desk.save()
    assert desk.cell("edition").problem == "This is needed."
    assert desk.form.record_id is None
    assert desk.focus in desk.cell("edition").stops()


def test_a_problem_of_saving_is_told_beside_its_field(desk):
    def two(writer):
        from database.commands.articles import create_article

        create_article(writer, {"accession_number": "2026-00001"})
        return create_article(writer, {"headline": "Second", "published": DateValue.of("2020")})

    article = desk.elsewhere(two).result
    open_old(desk, "article", article)
    desk.go("accession_number")
    desk.type("2026-00001")
    desk.save()
    assert "another article has" in desk.cell("accession_number").problem
    assert desk.form.dirty
    desk.type("9")
    assert desk.cell("accession_number").problem == ""
    desk.save()
    assert desk.record(article).record.fields["accession_number"] == "2026-000019"


def test_names_identifiers_and_links_that_both_sides_changed_stand_side_by_side(desk):
    def places(writer):
        return [create_record(writer, "place", (NameForm(name),)) for name in ("Tehran", "Rasht")]

    _tehran, rasht = desk.elsewhere(places).result
    person = desk.made["other"]
    open_old(desk, "person", person)
    desk.replace("Omid Tavana Mine")
    desk.go("start_place")
    desk.choose("Tehran", "Tehran")
    desk.go("identifiers")
    desk.key(Qt.Key.Key_Return)
    desk.choose("wiki", "Wikidata")
    desk.key(Qt.Key.Key_Tab)
    desk.type("Q1")

    def theirs(writer):
        names = desk.record(person).record.names
        save_record(
            writer,
            person,
            names=(NameForm("Omid Tavana Theirs", id=names[0].id, language="fa-Latn"),),
            fields={"start_place": rasht},
        )
        set_identifiers(writer, person, [("wikidata", "Q2")])

    desk.elsewhere(theirs)
    desk.until(lambda: desk.cell("names").meeting is not None)
    told = {key: desk.cell(key).meeting.take.toolTip() for key in ("names", "start_place", "identifiers")}
    assert told == {
        "names": "Omid Tavana Theirs (Preferred, fa-Latn)",
        "start_place": "Rasht",
        "identifiers": "Wikidata Q2",
    }
    assert desk.cell("identifiers").meeting.keep.toolTip() == "Wikidata Q1"
    assert not desk.page.save_button.isEnabled()
    for number in ("1", "2", "1"):
        desk.key(getattr(Qt.Key, f"Key_{number}"), Qt.KeyboardModifier.AltModifier)
    assert desk.page.banner == ""
    desk.save()
    row = desk.record(person).record
    assert (row.names[0].text, row.names[0].language) == ("Omid Tavana Mine", "")
    assert (row.fields["start_place"].id, row.identifiers) == (rasht, (("wikidata", "Q1"),))
