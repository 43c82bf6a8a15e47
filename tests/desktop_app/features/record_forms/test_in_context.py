"""A new record belongs to what one was looking at; and nothing belongs to itself."""

from typing import Any

import pytest
from PySide6.QtCore import Qt

from database.commands.records import NameForm, create_record
from database.commands.statements import state_entry
from database.queries.names import offers
from desktop_app.contract import Address
from desktop_app.directions import without_marks


@pytest.fixture
def river(desk) -> dict[str, int]:
    def make(writer: Any) -> dict[str, int]:
        festival = create_record(writer, "festival", (NameForm("River Festival"),))
        edition = create_record(writer, "edition", (), {"festival": festival, "ordinal": 3})
        state_entry(writer, desk.made["film"], edition)
        whole = create_record(writer, "collection", (NameForm("Whole"),))
        part = create_record(writer, "collection", (NameForm("Part"),), {"parent": whole})
        return {"festival": festival, "edition": edition, "whole": whole, "part": part}

    return dict(desk.elsewhere(make).result)


def new(desk, action: str) -> None:
    desk.session.window.refresh_actions()
    assert desk.session.window.actions_.do(action)
    desk.until(lambda: desk.page.cells and desk.page.isAncestorOf(desk.focus))
    desk.settle()


def page(desk, kind: str, record_id: int) -> None:
    desk.session.window.show_page(Address(kind, record_id))
    desk.settle()


def test_an_edition_made_from_a_row_has_its_festival_and_is_nothing_to_save_yet(desk, river) -> None:
    desk.session.window.enter("festivals")
    desk.settle()
    desk.session.window.rooms.take_focus()
    new(desk, "festivals.new_edition")
    assert desk.cell("festival").widget.value().id == river["festival"]
    assert not desk.form.dirty
    assert not desk.page.save_button.isVisible()
    desk.go("ordinal")
    desk.type("4")
    assert desk.form.dirty
    desk.save()
    made = desk.record(desk.form.record_id).record
    assert (made.fields["festival"].id, made.label) == (river["festival"], "4th River Festival")


def test_what_is_given_can_be_changed_and_revert_gives_it_again(desk, river) -> None:
    page(desk, "festival", river["festival"])
    new(desk, "festivals.new_edition")
    desk.go("festival")
    desk.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    desk.key(Qt.Key.Key_Delete)
    assert desk.form.dirty
    assert desk.cell("festival").problem == "This is needed."
    desk.form.revert()
    assert desk.cell("festival").widget.value().id == river["festival"]
    assert not desk.form.dirty


def test_a_form_that_was_only_opened_leaves_no_draft(desk, river) -> None:
    page(desk, "festival", river["festival"])
    new(desk, "festivals.new_edition")
    desk.key(Qt.Key.Key_Escape)
    desk.settle()
    desk.session.window.enter("films")
    desk.settle()
    desk.session.window.rooms.take_focus()
    new(desk, "festivals.new_edition")
    assert desk.cell("festival").widget.value() is None
    assert desk.page.banner == ""


def test_a_section_made_from_an_entry_of_a_film_has_its_edition(desk, river) -> None:
    page(desk, "film", desk.made["film"])
    window = desk.session.window
    entry = next(line.id for line in _card(window).lines() if "River" in line.label)
    _card(window).focus_line(entry)
    desk.settle()
    new(desk, "festivals.new_section")
    assert desk.cell("edition").widget.value().id == river["edition"]
    desk.go("names")
    desk.type("Competition")
    desk.save()
    [found] = desk.catalogue.read(lambda c: offers(c, "Competition", ("section",)))
    assert without_marks(found.label) == "Competition (3rd River Festival)"


def _card(window: Any) -> Any:
    return window.navigator.tab.pages["film"].card


def test_a_collection_made_from_a_list_stands_for_itself_and_from_a_page_within_it(desk, river) -> None:
    window = desk.session.window
    window.enter("collections")
    desk.settle()
    window.rooms.take_focus()
    new(desk, "record.new")
    assert desk.cell("parent").widget.value() is None
    desk.key(Qt.Key.Key_Escape)
    page(desk, "collection", river["whole"])
    new(desk, "record.new")
    assert desk.cell("parent").widget.value().id == river["whole"]


@pytest.mark.parametrize(
    ("chosen", "sentence"),
    [
        ("Part", "“Part” is itself part of this record: choose another one."),
        ("Whole", "Nothing can be part of itself: choose another one."),
    ],
)
def test_a_collection_within_itself_is_told_beside_the_field(desk, river, chosen: str, sentence: str) -> None:
    desk.session.window.edit("collection", river["whole"])
    desk.until(lambda: desk.page.cells and desk.page.isAncestorOf(desk.focus))
    desk.settle()
    desk.go("parent")
    desk.choose(chosen, chosen)
    desk.settle()
    assert without_marks(desk.cell("parent").problem) == sentence
    assert not desk.page.save_button.isEnabled()
    desk.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    desk.key(Qt.Key.Key_Delete)
    assert desk.cell("parent").problem == ""
    assert not desk.form.dirty
