"""Names of a catalogue within a text: longest form, borders, prefixes and re-spellings of Arabic papers, "which?"."""

import time

import pytest

from database.dates import DateValue
from desktop_app.reading.lists import lists_of
from desktop_app.reading.names import Form, KnownNames
from desktop_app.reading.reader import read_text, tell
from desktop_app.reading.tokens import Tokens

NAMES = KnownNames(
    [
        Form(1, "person", "Qamar Solehani"),
        Form(2, "place", "القاهرة"),
        Form(3, "person", "گلنار پژمان"),
        Form(4, "organisation", "Hashem al-Rabi"),
        Form(5, "place", "تهران"),
        Form(6, "person", "سليم الحداري"),
        Form(7, "festival", "Zarand Film Festival"),
        Form(8, "festival", "Zarand"),
        Form(9, "person", "Qamar Solehani"),
        Form(10, "film", "Reeds"),
        Form(11, "place", "Zarand"),
        Form(12, "film", "Łódź Nights"),
        Form(13, "film", "دریا"),
    ]
)


def found(text):
    return [(text[one.start : one.end], tuple(record for record, _ in one.whose)) for one in NAMES.find(Tokens(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Commander Qamar Solehani’s men", [("Qamar Solehani", (1, 9))]),
        ("the Hashem al-Rabi office", [("Hashem al-Rabi", (4,))]),
        ("the 38th Zarand Film Festival", [("Zarand Film Festival", (7,))]),
        ("in Zarand today", [("Zarand", (8, 11))]),
        ("Zarandian films, reeds by the water", []),
        ("LODZ NIGHTS and Lodz Nights", [("LODZ NIGHTS", (12,)), ("Lodz Nights", (12,))]),
        ("وصل إلى القاهرة", [("القاهرة", (2,))]),
        ("بالقاهرة", [("القاهرة", (2,))]),
        ("وبالقاهرة", [("القاهرة", (2,))]),
        ("للقاهرة", [("لقاهرة", (2,))]),
        ("قال غلنار بجمان إن", [("غلنار بجمان", (3,))]),
        ("وفاز سليم حداري", [("سليم حداري", (6,))]),
        ("وسليم الحداري", [("سليم الحداري", (6,))]),
        ("از تهران آمد", [("تهران", (5,))]),
        ("طهران", []),
    ],
)
def test_a_name_in_its_text(text, expected) -> None:
    assert found(text) == expected


def test_a_name_of_several_records_asks_which() -> None:
    read = read_text("Qamar Solehani came to the hall.", names=NAMES)
    one = next(s for s in read.suggestions if s.rule == "known.name")
    assert (one.kind, one.records, one.confidence < 0.85) == ("person", (1, 9), True)


def test_what_is_known_takes_its_words_before_any_rule() -> None:
    story = tell("The 43rd Zarand Film Festival showed “Reeds” in Zarand.", names=NAMES)
    lists = lists_of(story)
    festival = lists["festivals"][0]
    assert (festival["name"], festival["ordinal"], festival["records"]) == ("Zarand Film Festival", 43, [7])
    assert [(one["title"], one["records"]) for one in lists["films"]] == [("Reeds", [10])]


def test_a_title_of_one_word_counts_only_where_it_is_shown_to_be_one() -> None:
    assert lists_of(tell("آنها به دریا رفتند.", names=NAMES))["films"] == []
    assert [one["records"] for one in lists_of(tell("فیلم «دریا» را دیدند.", names=NAMES))["films"]] == [[13]]


def test_a_film_under_another_title_is_proposed_by_its_director() -> None:
    names = KnownNames(
        [Form(1, "person", "Tilda Marsk"), Form(2, "film", "Lavt vann")], lambda one: frozenset([2] if one == 1 else ())
    )
    read = read_text("Tilda Marsk's drama “Low Water” opened on Friday.", names=names)
    (film,) = [one for one in read.suggestions if one.kind == "film"]
    assert (film.rule, film.records, film.fields["name_kind"]) == ("known.neighbour", (2,), "translated")
    assert film.confidence < 0.85


def test_a_hundred_thousand_names_are_loaded_and_looked_for_in_time() -> None:
    syllables = [
        "ka",
        "mo",
        "ri",
        "ta",
        "na",
        "shi",
        "lo",
        "fe",
        "bar",
        "dan",
        "mir",
        "zad",
        "pour",
        "ali",
        "reza",
        "han",
    ]
    count = len(syllables)

    def name(number):
        parts = [syllables[number // count**k % count] for k in range(5)]
        return f"{''.join(parts[:2]).capitalize()} {''.join(parts[2:]).capitalize()}"

    begin = time.process_time()
    names = KnownNames(Form(number, "person", name(number)) for number in range(100_000))
    assert len(names) == 100_000
    assert time.process_time() - begin < 2
    text = f"A word on {name(77_777)} and the rest of it. " * 40
    begin = time.process_time()
    assert len(names.find(Tokens(text))) == 40
    assert time.process_time() - begin < 0.1


def test_statements_need_the_records_that_they_speak_of() -> None:
    text = "“Low Water” by Tilda Marsk will be screened at the 12th Lantern Film Festival."
    read = read_text(text, published=DateValue.of("2025-03-16"))
    by_number = {one.number: one for one in read.suggestions}
    entry = next(one for one in read.suggestions if one.kind == "entry")
    assert entry.fields["modality"] == "plans"
    assert {by_number[need].kind for need in entry.needs} == {"film", "edition"}
    edition = next(one for one in read.suggestions if one.kind == "edition")
    assert {by_number[need].kind for need in edition.needs} == {"festival"}
    assert text[entry.start : entry.end].startswith("Low Water")
