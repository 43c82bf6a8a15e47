"""Links by type-ahead: any form of a name, told apart by label, made in place, newer questions first."""

import threading

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from database.queries.links import Link
from desktop_app.forms.link_field import LinkField
from desktop_app.forms.values import NewRecord


def test_two_people_of_one_name_are_told_apart_by_their_labels(around, put, until):
    field = put(LinkField(around, ("person",)))
    QTest.keyClicks(field.line, "omid ras")
    until(lambda: field.line.choices)
    texts = [choice.text for choice in field.line.choices]
    assert texts == ["Omid Rastegar (Actor)", "Omid Rastegar", "Create “omid ras”"]
    assert field.problem()
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert field.value() == Link(1, "person", "Omid Rastegar (Actor)")
    assert field.problem() == ""


def test_a_persian_form_finds_the_record_and_is_shown_as_the_reason(around, put, until):
    field = put(LinkField(around, ("person",)))
    field.line.setText("امید رست")
    field.line.textEdited.emit(field.line.text())
    until(lambda: field.line.choices)
    first = field.line.choices[0]
    assert (first.text, first.detail) == ("Omid Rastegar (Actor)", "امید رستگار")


def test_only_the_kinds_that_fit_are_offered(around, put, until):
    field = put(LinkField(around, ("organisation",)))
    QTest.keyClicks(field.line, "omid")
    until(lambda: field.line.choices)
    assert [choice.text for choice in field.line.choices] == ["Omid Film House", "Create “omid”"]


def test_create_in_place_is_deliberate(around, put, until, place):
    field = put(LinkField(around, ("person",)))
    QTest.keyClicks(field.line, "Mina Sahel")
    until(lambda: field.line.choices)
    QTest.keyClick(field.line, Qt.Key.Key_Tab)
    assert field.value() is None  # Tab passes by
    assert "“Mina Sahel” is not chosen yet" in field.problem()
    field.line.setFocus()
    QTest.keyClick(field.line, Qt.Key.Key_Down)
    until(lambda: field.line.choices)
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert field.value() == NewRecord.named("person", "Mina Sahel")
    assert "new" in field.hint()
    QTest.keyClicks(field.line, "x")
    assert field.value() is None  # other words, another person


def test_a_newer_question_cancels_the_older_one(around, put, until, monkeypatch):
    field = put(LinkField(around, ("person",)))
    gate, asked, cancelled = threading.Event(), [], []
    read = around.catalogue.read

    def slow(question, cancel=None):
        asked.append(cancel)
        if len(asked) == 1:
            cancel.on_cancel(lambda: cancelled.append(1))
            assert gate.wait(10)
        return read(question, cancel)

    monkeypatch.setattr(type(around.catalogue), "read", lambda _self, question, cancel=None: slow(question, cancel))
    QTest.keyClicks(field.line, "Nobody")
    until(lambda: len(asked) == 1)
    field.line.selectAll()
    QTest.keyClicks(field.line, "omid")
    until(lambda: len(asked) == 2)
    assert cancelled == [1]
    gate.set()
    until(lambda: field.line.choices)
    assert field.line.choices[0].text.startswith("Omid")
    until(lambda: not around.tasks.pending)
    assert field.line.choices[0].text.startswith("Omid")


def test_people_of_one_label_are_told_apart_by_two_facts(around, put, until):
    field = put(LinkField(around, ("person",)))
    QTest.keyClicks(field.line, "Ana Brook")
    until(lambda: field.line.choices)
    details = [choice.detail for choice in field.line.choices[:2]]
    assert details == ["Salt and Snow (Ana Brook) · the elder", "Person, nothing known yet"]


def test_an_edition_is_made_in_the_same_line_with_its_festival(around, put, until):
    field = put(LinkField(around, ("edition",)))
    QTest.keyClicks(field.line, "43rd Fajr Film Festival")
    until(lambda: field.line.choices)
    [choice] = field.line.choices
    assert (choice.text, choice.detail) == (
        "Create “43rd Fajr Film Festival”",
        "edition of a new festival: Fajr Film Festival",
    )
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert dict(field.value().fields)["ordinal"] == 43


def test_what_cannot_be_seen_or_is_a_pasted_text_is_not_made(around, put, until):
    field = put(LinkField(around, ("person",)))
    for text in ("\u200b\u200c", "a" * 1_000_000):
        field.line.setText(text)
        field.line.textEdited.emit(text)
        until(lambda: not around.tasks.pending)
        assert field.line.choices == ()
        assert len(field.problem()) < 400
