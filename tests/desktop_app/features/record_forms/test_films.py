"""The film's form in the real window, by keyboard: make, save, undo, validate, conflict, draft."""

import threading

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from database.commands.evidence import Outside
from database.commands.records import NameForm, create_record, save_record, trash_records
from database.commands.statements import state_value
from database.dates import Calendar
from database.queries.names import offers
from database.queries.rooms import counts
from desktop_app.directions import isolate

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def films(desk) -> int:
    return desk.catalogue.read(lambda connection: counts(connection, ("films",)))["films"]


def assert_it_is_saved(desk, film: int):
    full = desk.record(film)
    assert [(form.text, form.kind) for form in full.record.names] == [("Salt and Snow", "preferred")]
    assert full.record.fields["form"] == "feature"
    assert full.record.fields["genre"] == ("documentary", "portrait")
    assert full.record.fields["country"] == ("Iran",)
    date = full.record.fields["reference"]
    assert (date.edtf, date.verbatim, date.calendar) == ("2020-11-16", "۲۶ آبان ۱۳۹۹", Calendar.SOLAR_HIJRI)
    lines = [(row.role, row.object.label, row.position, row.evidence) for row in full.statements]
    assert lines == [("director", "Omid Rastegar", 0, ()), ("director", "Mina Sahel", 1, ())]
    assert full.statements[0].object.id == desk.made["director"]
    assert full.record.label == "Salt and Snow (Omid Rastegar, Mina Sahel, 2020)"
    assert films(desk) == 2
    return full


def test_a_film_is_made_by_keyboard_alone_and_undone_as_one_step(desk):
    desk.new()
    assert not desk.form.dirty
    desk.type("Salt and Snow")
    assert desk.page.save_button.isVisible()
    for _ in range(5):  # kind, language, sort form, the row's button, the button below
        desk.key(Qt.Key.Key_Tab)
    desk.key(Qt.Key.Key_Tab)
    assert desk.focus is desk.cell("form").widget.line
    desk.choose("feat", "Feature")
    desk.key(Qt.Key.Key_Tab)
    desk.choose("docum", "Documentary")
    desk.choose("portr", "Portrait")
    desk.key(Qt.Key.Key_Tab)
    desk.type("۲۶ آبان ۱۳۹۹")
    assert desk.cell("reference").hint == "16 November 2020 · 26 Aban 1399"
    desk.key(Qt.Key.Key_Tab)
    desk.type("Iran")
    desk.key(Qt.Key.Key_Tab)
    assert desk.cell("country").widget.value() == ("Iran",)
    while desk.focus is not desk.cell("credits").widget.stops()[0]:
        desk.key(Qt.Key.Key_Tab)
    desk.key(Qt.Key.Key_Tab)
    desk.choose("رستگار", "Omid Rastegar")
    desk.key(Qt.Key.Key_Return)  # another line with the same role
    desk.choose("Mina Sahel", "Create “Mina Sahel”")
    assert desk.page.reason == ""
    desk.save()

    film = desk.form.record_id
    assert film is not None
    assert not desk.form.dirty
    assert not desk.page.save_button.isVisible()
    full = assert_it_is_saved(desk, film)

    desk.key(Qt.Key.Key_Z, CONTROL)
    desk.settle()
    assert films(desk) == 1
    found = desk.catalogue.read(lambda connection: offers(connection, "Mina Sahel", ("person",)))
    assert not found
    assert desk.session.window.editors.current is None  # its film is gone, so is its form

    desk.key(Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    desk.settle()
    again = desk.record(film)
    assert again.record.fields == full.record.fields
    assert [row.object for row in again.statements] == [row.object for row in full.statements]


def test_a_record_created_in_two_lines_is_made_once(desk):
    desk.new()
    desk.type("Two Hats")
    desk.go("credits")
    desk.key(Qt.Key.Key_Tab)
    desk.choose("Mina Sahel", "Create “Mina Sahel”")
    producer = desk.cell("credits").widget.rows.rows[1]
    producer.who.setFocus()
    desk.choose("Mina Sahel", "Create “Mina Sahel”")
    desk.save()
    director, producer = desk.record(desk.form.record_id).statements
    assert (director.role, producer.role) == ("director", "producer")
    assert director.object == producer.object


def test_what_is_wrong_is_said_beside_the_field_and_save_waits(desk):
    desk.edit()
    page = desk.page
    assert not page.save_button.isVisible()
    desk.go("running_time")
    desk.replace("ninety")
    cell = desk.cell("running_time")
    assert cell.problem == "“ninety” is not a number: write one like 90."
    assert not page.save_button.isEnabled()
    assert cell.problem in page.reason
    desk.save()  # goes to the field instead
    assert desk.focus is cell.widget.line
    assert desk.record(desk.made["film"]).record.fields["running_time"] == 90
    desk.replace("۹۵٫۵")
    assert cell.problem == ""
    desk.go("reference")
    desk.replace("31 Nov 2020")
    assert "no day 31" in desk.cell("reference").problem
    desk.replace("c. 1980")
    assert desk.cell("reference").problem == ""
    desk.go("form")
    desk.replace("epic")
    assert "not in the list" in desk.cell("form").problem
    desk.replace("short")
    desk.go("credits")
    desk.key(Qt.Key.Key_Tab)
    desk.key(Qt.Key.Key_Return)
    desk.type("Nobody Yet")
    assert "not chosen yet" in desk.cell("credits").problem
    desk.key(Qt.Key.Key_Delete, CONTROL)
    assert desk.cell("credits").problem == ""
    desk.go("names")
    desk.replace("")
    desk.key(Qt.Key.Key_Delete)
    assert "has no text" in desk.cell("names").problem or "needed" in desk.cell("names").problem
    desk.type("The Night Ferry II")
    desk.save()
    fields = desk.record(desk.made["film"]).record.fields
    assert (fields["running_time"], fields["reference"].edtf, fields["form"]) == (95.5, "1980~", "short")


def test_typing_and_taking_it_back_is_no_change(desk):
    desk.edit()
    desk.type("X")
    assert desk.form.dirty
    desk.key(Qt.Key.Key_Backspace)
    assert not desk.form.dirty
    assert not desk.page.save_button.isVisible()
    desk.go("genre")
    desk.choose("portr", "Portrait")
    assert desk.form.dirty
    desk.key(Qt.Key.Key_Backspace)
    assert not desk.form.dirty
    desk.go("reference")
    desk.replace("2020")
    desk.replace("2019")
    assert not desk.form.dirty
    desk.key(Qt.Key.Key_Z, CONTROL)  # there is typing to take back: the catalogue's history stays
    desk.settle()
    assert desk.record(desk.made["film"]).record.names


def test_leaving_the_form_shows_the_new_film_in_the_list_and_undo_takes_its_card_away(desk):
    window = desk.session.window
    window.rooms.take_focus()
    desk.settle()
    desk.new()
    desk.type("Zinc Harbour")
    desk.save()
    film = desk.form.record_id
    desk.key(Qt.Key.Key_Escape)
    desk.until(lambda: desk.session.rows_shown == 2)
    panel = window.rooms.panel
    desk.until(lambda: panel.chosen_ids() == [film])
    assert panel.table.hasFocus()
    desk.settle()
    window.actions_.qaction("edit.undo").trigger()
    desk.until(lambda: desk.session.rows_shown == 1)
    desk.settle()
    shown = window.beside.current
    assert shown is None or shown.id != film


def test_revert_goes_back_to_what_is_saved(desk):
    desk.edit()
    desk.replace("Other")
    desk.go("note")
    desk.type("never ")
    desk.page.revert_button.click()
    assert not desk.form.dirty
    assert desk.cell("names").widget.value()[0].text == "The Night Ferry"
    assert desk.cell("note").widget.value() == "seen twice"


def test_names_are_added_moved_and_removed_by_keyboard(desk):
    desk.edit()
    desk.key(Qt.Key.Key_Return)
    desk.type("Night Ferry, The")
    desk.key(Qt.Key.Key_Tab)
    desk.replace("Working title")
    desk.key(Qt.Key.Key_Tab)
    desk.type("anglais1")
    assert "no language code" in desk.cell("names").problem
    desk.replace("en")
    desk.key(Qt.Key.Key_Up, ALT)
    desk.save()
    names = desk.record(desk.made["film"]).record.names
    assert [(one.text, one.kind, one.language) for one in names] == [
        ("Night Ferry, The", "working", "en"),
        ("The Night Ferry", "preferred", ""),
        ("کشتی شب", "as_printed", "fa"),
    ]
    desk.key(Qt.Key.Key_Delete, CONTROL)
    desk.save()
    assert [one.text for one in desk.record(desk.made["film"]).record.names] == ["The Night Ferry", "کشتی شب"]


def test_a_credit_on_a_source_is_withdrawn_in_sight_and_can_be_kept(desk):
    desk.edit()
    desk.go("credits")
    stated = desk.cell("credits").widget.rows.rows[0]
    assert "Programme of a film week, page 4" in stated.toggle.accessibleName()
    desk.key(Qt.Key.Key_Delete)
    assert "withdrawn when you save, with its source" in stated.toggle.accessibleName()
    assert desk.form.dirty
    desk.key(Qt.Key.Key_Delete)
    assert not desk.form.dirty
    desk.key(Qt.Key.Key_Delete)
    desk.save()
    assert desk.record(desk.made["film"]).statements == ()
    desk.key(Qt.Key.Key_Z, CONTROL)
    desk.settle()
    [row] = desk.record(desk.made["film"]).statements
    assert row.evidence[0].citation == "Programme of a film week, page 4"
    assert [credit.id for credit in desk.cell("credits").widget.value()] == [desk.made["credit"]]


def test_undo_with_the_form_open_shows_the_saved_state(desk):
    desk.edit()
    desk.go("running_time")
    desk.replace("100")
    desk.save()
    assert desk.focus is desk.cell("running_time").widget.line
    desk.key(Qt.Key.Key_Z, CONTROL)
    desk.settle()
    assert desk.cell("running_time").widget.value() == 90
    assert not desk.form.dirty
    desk.key(Qt.Key.Key_Y, CONTROL)
    desk.settle()
    assert desk.cell("running_time").widget.value() == 100


def test_a_clean_form_follows_changes_from_elsewhere(desk):
    desk.edit()
    desk.elsewhere(lambda writer: save_record(writer, desk.made["film"], fields={"colour": "colour"}))
    assert desk.cell("colour").widget.value() == "colour"
    assert not desk.form.dirty
    assert not desk.page.banner


def test_two_values_of_one_field_stand_side_by_side_until_one_is_chosen(desk):
    desk.edit()
    film = desk.made["film"]
    desk.go("running_time")
    desk.replace("95")
    desk.go("note")
    desk.type("mine: ")
    fields = {"running_time": 101.0, "colour": "colour"}
    desk.elsewhere(lambda writer: save_record(writer, film, fields=fields, note="theirs"))
    assert desk.cell("colour").widget.value() == "colour"  # nobody changed it here
    assert desk.cell("running_time").meeting is not None
    assert desk.cell("note").meeting is not None
    assert "101" in desk.cell("running_time").meeting.take.text()
    assert "Alt+1" in desk.page.banner
    assert not desk.page.save_button.isEnabled()
    desk.key(Qt.Key.Key_1, ALT)
    assert desk.cell("running_time").widget.value() == 95
    desk.cell("note").meeting.take.setFocus()
    desk.type("2")
    assert desk.cell("note").widget.value() == "theirs"
    assert not desk.page.banner
    desk.save()
    row = desk.record(film).record
    assert (row.fields["running_time"], row.fields["colour"], row.note) == (95, "colour", "theirs")


def test_leaving_keeps_a_draft_that_comes_back_by_itself(desk):
    desk.edit()
    desk.type("Once More: ")
    desk.go("reference")
    desk.replace("31 Nov")
    desk.key(Qt.Key.Key_Escape)
    assert desk.session.window.editors.current is None
    desk.elsewhere(lambda writer: save_record(writer, desk.made["film"], fields={"sound": "sound"}))
    desk.edit()
    assert "is here again" in desk.page.banner
    assert desk.cell("names").widget.value()[0].text == "Once More: The Night Ferry"
    assert desk.cell("reference").widget.line.text() == "31 Nov"
    assert desk.cell("sound").widget.value() == "sound"
    assert desk.form.dirty
    desk.page.revert_button.click()
    desk.key(Qt.Key.Key_Escape)
    desk.edit()
    assert not desk.page.banner
    assert not desk.form.dirty


def test_the_draft_of_a_new_film_waits_for_the_next_one(desk):
    desk.new()
    desk.type("Half a Title")
    desk.session.window.enter("articles")
    assert desk.session.window.editors.current is None
    desk.session.window.enter("films")
    desk.settle()
    desk.session.window.rooms.take_focus()
    desk.new()
    desk.settle()
    assert desk.cell("names").widget.value()[0].text == "Half a Title"
    desk.save()
    assert films(desk) == 2
    desk.key(Qt.Key.Key_Escape)
    desk.new()
    assert not desk.form.dirty


def test_a_film_in_the_trash_closes_its_form_with_a_notice(desk):
    desk.edit()
    desk.elsewhere(lambda writer: trash_records(writer, [desk.made["film"]]))
    assert desk.session.window.editors.current is None
    assert any("in the trash" in notice.text for notice in desk.session.services.notices.recent)


def test_escape_closes_the_list_first_and_then_the_form(desk):
    desk.edit()
    desk.go("form")
    desk.key(Qt.Key.Key_Down)
    assert desk.cell("form").widget.line.list_is_open
    desk.key(Qt.Key.Key_Escape)
    assert not desk.cell("form").widget.line.list_is_open
    assert desk.session.window.editors.current is not None
    desk.key(Qt.Key.Key_Escape)
    assert desk.session.window.editors.current is None


def test_tab_follows_the_order_of_reading_and_every_stop_has_a_name(desk):
    desk.edit()
    desk.go("names")
    desk.type("X")  # Save and Revert are there
    expected = [stop for cell in desk.page.cells.values() for stop in cell.stops()]
    expected += [desk.page.save_button, desk.page.revert_button]
    met = []
    for _ in expected:
        met.append(desk.focus)
        desk.key(Qt.Key.Key_Tab)
    assert met == expected
    for stop in expected:
        assert stop.accessibleName() or stop.text(), stop


def test_a_letter_with_alt_goes_to_its_field(desk):
    desk.edit()
    from PySide6.QtWidgets import QLabel

    labels = {label.buddy(): label.text() for label in desk.page.findChildren(QLabel) if label.buddy()}
    text = labels[desk.cell("country").widget.entry]
    letter = text[text.index("&") + 1].upper()
    desk.key(Qt.Key[f"Key_{letter}"], ALT)
    assert desk.focus is desk.cell("country").widget.entry


def test_bad_input_is_told_and_nothing_is_lost(desk):
    desk.edit()
    box = desk.cell("note").widget.box
    assert isinstance(box, QPlainTextEdit)
    box.setPlainText("long " * 20_000)
    title = desk.cell("names").widget.rows.rows[0].text
    assert isinstance(title, QLineEdit)
    title.setText("\u202e tit\u0000le \u0007 ")
    desk.go("names")
    desk.save()
    row = desk.record(desk.made["film"]).record
    assert len(row.note) == len("long " * 20_000) - 1
    assert "\0" not in row.names[0].text


def test_a_link_to_something_just_deleted_is_told(desk):
    desk.edit()
    desk.go("credits")
    desk.key(Qt.Key.Key_Tab)
    desk.key(Qt.Key.Key_Return)
    desk.elsewhere(lambda writer: create_record(writer, "person", (NameForm("Short Lived"),)))
    desk.choose("Short", "Short Lived")
    desk.catalogue.undo()
    desk.settle()
    desk.save()
    assert f"“{isolate('Short Lived')}” is no longer there" in desk.cell("credits").problem
    assert desk.focus in desk.cell("credits").stops()
    assert desk.form.dirty


def test_a_field_that_sources_state_says_what_becomes_of_them(desk):
    film = desk.made["film"]
    desk.elsewhere(lambda writer: state_value(writer, film, "running_time", 90.0, evidence=(Outside("A letter"),)))
    desk.edit()
    assert "sources state" not in desk.cell("running_time").hint
    desk.go("running_time")
    desk.replace("95")
    assert "Sources state this field" in desk.cell("running_time").hint
    desk.save()
    values = {row.amount: (row.rank, len(row.evidence)) for row in desk.record(film).statements if row.kind == "value"}
    assert values == {90.0: ("normal", 1), 95.0: ("preferred", 0)}


def test_f2_opens_the_form_of_the_film_that_is_shown(desk):
    desk.key(Qt.Key.Key_Home)
    desk.settle()
    desk.until(lambda: desk.session.window.beside.current)  # a row is opened after a short rest
    desk.key(Qt.Key.Key_F2)
    desk.settle()
    assert desk.form.record_id == desk.made["film"]
    desk.key(Qt.Key.Key_Escape)
    assert desk.session.window.rooms.isAncestorOf(desk.focus)


def test_all_reads_and_writes_of_the_form_run_on_workers(desk, monkeypatch):
    threads = []
    for name in ("read", "write"):
        real = getattr(desk.catalogue, name)

        def watched(*arguments, real=real, **named):
            threads.append(threading.current_thread())
            return real(*arguments, **named)

        monkeypatch.setattr(desk.catalogue, name, watched)
    desk.edit()
    desk.type("X")
    desk.save()
    assert threads
    assert threading.main_thread() not in threads


def test_a_change_between_save_and_its_writing_is_shown_and_nothing_is_overwritten(desk):
    desk.edit()
    desk.go("running_time")
    desk.replace("95")
    film = desk.made["film"]
    # Its broadcast does not reach the form in time: only the version tells.
    desk.form._around.changes.changed.disconnect(desk.form._changed_somewhere)
    desk.elsewhere(lambda writer: save_record(writer, film, fields={"colour": "colour"}))
    desk.save()
    assert "Save again" in desk.page.banner
    assert desk.cell("colour").widget.value() == "colour"
    assert desk.record(film).record.fields["running_time"] == 90
    desk.save()
    fields = desk.record(film).record.fields
    assert (fields["running_time"], fields["colour"]) == (95, "colour")
    assert not desk.page.banner


def test_tab_leaves_the_form_and_comes_round_to_its_first_field(desk):
    desk.new()
    first, been = desk.focus, []
    while len(been) < 60:
        desk.key(Qt.Key.Key_Tab)
        been.append(desk.focus)
        if desk.focus is first:
            break
    assert been[-1] is first
    assert not all(desk.page.isAncestorOf(one) for one in been)
