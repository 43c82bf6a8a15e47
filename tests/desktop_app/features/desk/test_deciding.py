"""Suggestions are accepted with what they need, dismissed, chosen, changed; undo takes each back."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from database.commands.records import NameForm, create_record
from desktop_app.contract import Address
from desktop_app.directions import without_marks
from desktop_app.features.articles.desk_lines import MORE
from desktop_app.features.articles.keys import on_suggestion
from desktop_app.features.articles.kind_row import KIND
from desktop_app.features.articles.proposing import SUGGEST
from desktop_app.widgets.card_line import LineRow
from tests.desktop_app.features.desk.conftest import BODY, CTRL, SHIFT, TEXT, Desk, plain, said


@pytest.mark.skipif("sys.platform != 'linux'")
def test_an_article_is_decided_by_keys(desk: Desk) -> None:
    article = desk.bring()
    desk.open(article)
    assert desk.viewer.desk.card.has_keyboard
    assert desk.lines[:3] == [
        "Film: Grey Sails (new)",
        "Director: Mina Deljoo (new)",
        "Won: Golden Tide · Best film (new)",
    ]
    assert desk.current == "Director: Mina Deljoo", "the film comes with what is said of it"
    assert desk.viewer.reader.focused_passage == desk.viewer.desk.card.current_id()
    assert not desk.article(article).mentions, "no fact yet"

    desk.press(Qt.Key.Key_Return)
    assert desk.current == "Won: Golden Tide · Best film"
    [film] = [one.record.id for one in desk.article(article).mentions if one.record and one.record.kind == "film"]
    assert said(desk.record(film)) == [("relation", "director", "states")]
    assert desk.lines[0] == "Film: Grey Sails (Mina Deljoo) (indexed)"
    desk.undo()
    assert not desk.article(article).mentions
    assert desk.lines[1] == "Director: Mina Deljoo (new)", "undone, it is suggested again"

    desk.viewer.desk.card.focus_line(desk.viewer.desk.card.lines()[3].id)
    desk.letter("m")
    assert "Reports" in desk.viewer.desk.card.current_line().detail
    desk.letter("m", repeats=True)
    desk.letter("g")
    record = desk.record(next(one.record.id for one in desk.article(article).mentions if one.record.kind == "film"))
    assert ("award_result", "won", "reports") in said(record), "a held key steps no further"
    assert ("relation", "director", "states") in said(record)
    assert not any("Director" in one for one in desk.lines)

    edition = next(one for one in desk.viewer.desk.card.lines() if one.label == "Held")
    assert without_marks(edition.said) == "8–15 March [2025] · 18–25 Esfand [1403]"
    assert without_marks(edition.detail).splitlines() == [
        "“March 8 to 15” · year not printed: the last before 20 Mar 2025",
        "XXXX-03-08/XXXX-03-15 → 2025-03-08/2025-03-15",
    ]
    desk.viewer.desk.card.focus_line(edition.id)
    desk.letter("x")
    assert not on_suggestion(QApplication.focusWidget()), "the reason has keys of its own"
    desk.type("typo")
    desk.press(Qt.Key.Key_Return)
    held = next(one for one in desk.article(article).statements if one.field == "held")
    assert (held.rank, held.rank_reason) == ("wrong_in_source", "typo")
    before = desk.catalogue.next_steps()[0]
    assert before is not None and before.title.code == "desk.wrong"
    # Then what is right is asked, with its own source, and the next row has the keyboard again.
    strip = desk.viewer.stating.strip
    assert strip is not None and strip.object_line.hasFocus()
    assert (strip.what_line.text(), strip.object_line.text()) == ("Held", "")
    outside = next(one for one in strip.details.details if one.letter == "o").widget
    assert outside.isVisible()
    desk.type("18-25 Esfand 1402")
    outside.setFocus()
    desk.type("programme")
    desk.press(Qt.Key.Key_Return)
    desk.qt.until(lambda: desk.viewer.desk.card.has_keyboard)
    edition_id = next(one.record.id for one in desk.article(article).mentions if one.record.kind == "edition")
    right = next(one for one in desk.record(edition_id).statements if one.field == "held" and one.rank == "preferred")
    assert (right.date.edtf, right.date.verbatim) == ("2024-03-08/2024-03-15", "18-25 Esfand 1402")
    assert [(one.kind, one.citation) for one in right.evidence] == [("outside", "programme")]


@pytest.mark.skipif("sys.platform != 'linux'")
def test_words_are_dismissed_and_namesakes_chosen(desk: Desk) -> None:
    article = desk.bring()
    desk.open(article)
    assert desk.viewer.desk.card.lines()[-1].id == MORE
    desk.letter(".")
    assert desk.lines[-1].startswith("Place: ") or desk.lines[-1].startswith("Person: ")
    desk.letter(".")
    assert desk.viewer.desk.card.lines()[-1].id == MORE
    desk.press(Qt.Key.Key_Backspace)
    assert "Director: Mina Deljoo (new)" not in desk.lines
    desk.viewer.desk.card.focus_line(desk.viewer.desk.card.lines()[1].id)
    desk.press(Qt.Key.Key_Backspace, SHIFT)
    assert not any("Grey Sails" in one or "Golden Tide · Best" in one for one in desk.lines), "with what is said of it"
    other = desk.bring()
    desk.open(other)
    assert not any(one.startswith("Film") for one in desk.lines), "never again"
    desk.undo()
    desk.undo()
    assert any(one.startswith("Film: Grey Sails") for one in desk.lines)

    # Namesakes are chosen by a digit.
    def make(writer: Any) -> list[int]:
        return [create_record(writer, "person", [NameForm("Mina Deljoo")]) for _ in range(2)]

    _one, two = desk.write(make)
    article = desk.bring()
    desk.open(article)
    assert "Director: Mina Deljoo (which?)" in desk.lines
    row = next(one for one in desk.viewer.desk.rows if one.which)
    assert plain(row.line.detail).splitlines()[0].startswith("1 – ")
    director = next(one for one in desk.viewer.desk.card.lines() if one.label == "Director")
    desk.viewer.desk.card.focus_line(director.id)
    desk.press(Qt.Key.Key_Return)
    assert desk.viewer.desk.card.current_id() == row.line.id, "which one is asked first"
    desk.press(Qt.Key.Key_Return)
    assert not desk.article(article).mentions
    foot = desk.session.window.foot
    assert "several records" in foot.said.casefold()
    desk.letter("1") if row.which[0] == two else QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_2)
    desk.settle()
    assert not foot.said, "what was asked is answered"
    assert [one.record.id for one in desk.article(article).mentions] == [two]
    desk.viewer.desk.card.focus_line(director.id)
    desk.press(Qt.Key.Key_Return)
    assert ("relation", "director", "states") in said(desk.record(two))
    for _ in range(2):
        desk.undo()
    desk.viewer.desk.card.focus_line(row.line.id)
    desk.letter("0")
    made = [one.record.id for one in desk.article(article).mentions]
    assert len(made) == 1 and made[0] not in row.which


@pytest.mark.skipif("sys.platform != 'linux'")
def test_the_kind_of_the_article_is_its_first_line_and_is_taken_by_a_key(desk: Desk) -> None:
    def kind(article: int) -> tuple[Any, Any]:
        record = desk.article(article).record
        return record.fields["kind_1"], record.known.get("kind", "")

    article = desk.bring()
    desk.open(article)
    [line] = [one for one in desk.viewer.desk.card.lines() if one.id == KIND]
    assert desk.viewer.desk.card.lines()[0] is line
    assert desk.viewer.desk.card.current_id() != KIND, "the keyboard begins at what the article says"
    assert (line.label, line.value, line.dot) == ("Article kind", "Festival report", False)
    assert plain(line.detail).startswith("1 – News report · 2 – Awards report · 3 – Review")
    desk.viewer.desk.card.focus_line(KIND)
    desk.press(Qt.Key.Key_Return)
    assert kind(article) == ("festival_report", "supplied")
    assert desk.viewer.desk.current is not None, "on to what comes next"
    desk.undo()
    assert desk.viewer.desk.card.current_id() == KIND, "and back"
    desk.viewer.desk.card.focus_line(KIND)
    desk.letter("1")
    assert kind(article) == ("news_report", "supplied")
    desk.undo()
    desk.viewer.desk.card.focus_line(KIND)
    desk.press(Qt.Key.Key_Backspace)
    assert KIND not in [one.id for one in desk.viewer.desk.card.lines()]
    assert kind(article)[0] in ("", None)
    # What calls itself so is filed with what is certain, in the same step.
    other = desk.bring(f"Review: Grey Sails\n\n{BODY}", "Review: Grey Sails")
    desk.open(other)
    assert next(one for one in desk.viewer.desk.card.lines() if one.id == KIND).dot
    desk.press(Qt.Key.Key_Return, CTRL)
    assert kind(other) == ("review", "printed")
    desk.undo()
    assert kind(other)[0] in ("", None)


@pytest.mark.skipif("sys.platform != 'linux'")
def test_a_new_name_shows_the_nearest_records_and_a_digit_takes_one_of_them(desk: Desk) -> None:
    def make(writer: Any) -> tuple[int, int]:
        film = create_record(writer, "film", [NameForm("Gray Sails")])
        return create_record(writer, "person", [NameForm("Mina Delju")]), film

    person, film = desk.write(make)
    article = desk.bring()
    desk.open(article)

    def row(label: str) -> Any:
        return next(one for one in desk.viewer.desk.rows if one.line.label == label)

    for label, record in (("Director", person), ("Film", film)):
        found = row(label)
        name = "Gray Sails" if label == "Film" else "Mina Delju"
        first, *_between, last = plain(found.line.detail).splitlines()
        assert (found.line.source, first.startswith(f"1 – {name}"), last) == ("new", True, "Enter – a new record")
        assert found.near == (record,)
        assert not found.certain, "what may be a double is not filed without a look"
    # The film comes first, although what is said of it would bring it along.
    assert desk.viewer.desk.card.current_id() == row("Film").line.id
    desk.letter("7")
    assert not desk.article(article).mentions, "there is no seventh"
    desk.letter("1")
    assert [one.record.id for one in desk.article(article).mentions] == [film]
    desk.viewer.desk.card.focus_line(row("Director").line.id)
    desk.letter("1")
    assert ("relation", "director", "states") in said(desk.record(person))
    assert "Mina Deljoo" in [one.text for one in desk.record(person).record.names], "as it is printed"
    assert {one.record.id for one in desk.article(article).mentions} == {film, person}
    desk.undo()
    assert {one.record.id for one in desk.article(article).mentions} == {film}, "one step"
    # Enter makes a new one all the same, and so does Ctrl+N, which opens no form here.
    desk.viewer.desk.card.focus_line(row("Director").line.id)
    desk.press(Qt.Key.Key_N, CTRL)
    made = {one.record.id for one in desk.article(article).mentions} - {film}
    assert len(made) == 1 and person not in made


def test_an_edition_is_not_filed_without_a_look_where_its_festival_may_be_a_double(desk: Desk) -> None:
    def edition() -> Any:
        return next(one for one in desk.viewer.desk.rows if one.line.label == "Edition")

    desk.open(desk.bring())
    assert edition().certain
    desk.write(lambda writer: create_record(writer, "festival", [NameForm("Quai Film Festival")]))
    desk.open(desk.bring(TEXT.replace("Ravenna", "Faenza")))
    assert not edition().certain


def test_a_suggestion_is_changed_before_it_is_stored_and_none_need_be_shown(desk: Desk) -> None:
    article = desk.bring()
    desk.open(article)
    desk.press(Qt.Key.Key_F2)
    strip = desk.viewer.stating.strip
    assert strip is not None and strip.isVisible()
    assert "Mina Deljoo" in strip.object_line.text()
    strip.what_line.setFocus()
    strip.what_line.clear()
    QTest.keyClicks(strip.what_line, "producer")
    desk.press(Qt.Key.Key_Return)
    roles = [one.role for one in desk.article(article).statements]
    assert roles == ["producer"]
    assert not any(one.startswith("Director") for one in desk.lines), "decided, though otherwise"

    article = desk.bring("Rain fell all day.\n\nNothing else.", "Rain fell all day.")
    desk.session.window.show_page(Address("article", article))
    desk.settle()
    said = desk.viewer.desk.card._content.sections[-1].empty
    assert said.startswith("Nothing recognised")
    assert not desk.viewer.desk.card.has_keyboard
    desk.press(Qt.Key.Key_Return, CTRL)
    assert desk.article(article).record.fields["level"] == "indexed"

    article = desk.bring()
    desk.session.services.settings.set(SUGGEST, False)
    desk.session.window.show_page(Address("article", article))
    desk.settle()
    assert not desk.viewer.desk.widget.isVisible()
    assert not any(one.suggested for one in desk.viewer.reader.content.passages)
    desk.session.services.settings.set(SUGGEST, True)
    desk.settle()
    desk.qt.until(lambda: desk.viewer.desk.has_rows)
    assert any(one.suggested for one in desk.viewer.reader.content.passages)
    assert isinstance(QApplication.focusWidget(), LineRow) or desk.viewer.widget.isAncestorOf(
        QApplication.focusWidget()
    )


def test_a_row_is_changed_at_its_value_and_has_the_keyboard_again(desk: Desk) -> None:
    article = desk.bring()
    desk.open(article)
    card = desk.viewer.desk.card

    def change(label: str) -> Any:
        card.focus_line(next(one.id for one in card.lines() if one.label == label))
        desk.press(Qt.Key.Key_F2)
        strip = desk.viewer.stating.strip
        assert strip is not None and strip.object_line.hasFocus()
        assert strip.object_line.selectedText() == strip.object_line.text(), "typing takes its place"
        return strip

    strip = change("Held")
    assert strip.object_line.text() == "March 8 to 15"
    desk.type("1402/12/18-1402/12/25")
    assert "8–15 March [2024] · 18–25 Esfand [1402]" in without_marks(strip._sentence.text()).replace("\u2069", "")
    desk.press(Qt.Key.Key_Return)
    assert card.has_keyboard and card.current_id() == MORE, "what follows it"
    assert not any(one.startswith("Held") for one in desk.lines)
    edition = next(one for one in desk.article(article).statements if one.field == "held")
    assert (edition.date.edtf, edition.date.verbatim) == ("2024-03-08/2024-03-15", "March 8 to 15")
    assert (edition.date.inferred, edition.date.rule) == ("year", "")

    strip = change("Won")
    assert strip.object_line.text() == "Golden Tide", "what its line shows"
    desk.press(Qt.Key.Key_Escape)
    assert card.has_keyboard and desk.current.startswith("Won"), "left as it was"
    change("Won")
    desk.type("Silver Tide")
    desk.press(Qt.Key.Key_Return)
    [won] = [one for one in desk.article(article).statements if one.outcome == "won"]
    assert (won.award.label.split(" (")[0], won.category) == ("Silver Tide", "best_film")
    assert won.object is not None and "Quay" in won.object.label
    assert card.has_keyboard


@pytest.mark.skipif("sys.platform != 'linux'")
def test_a_reading_that_comes_while_a_reason_is_written_puts_no_other_row_in_its_place(desk: Desk) -> None:
    article = desk.bring()
    desk.open(article)
    card = desk.viewer.desk.card
    line = next(one.id for one in card.lines() if one.label == "Won")

    def number() -> int:
        return next(one.number for one in desk.viewer.desk.rows if one.line.id == line)

    card.focus_line(line)
    desk.letter("x")
    # A record is made elsewhere whose name stands in the text: all that is suggested is counted anew then.
    before = number()
    desk.write(lambda writer: create_record(writer, "place", [NameForm("Ravenna")]))
    desk.qt.until(lambda: number() != before)
    desk.settle()
    desk.type("no such prize")
    desk.press(Qt.Key.Key_Return)
    wrong = [one for one in desk.article(article).statements if one.rank == "wrong_in_source"]
    assert [one.outcome for one in wrong] == ["won"]
