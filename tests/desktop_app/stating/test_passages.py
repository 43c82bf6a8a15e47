"""What is read in and around selected words: names, sentences, plans."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.stating.passages import is_coming, modality_of, name_in, parts_of, place_of, runs_of_words, sentence
from desktop_app.stating.whats import Form, Shape, What

TEXT = (
    "“Reeds” has been directed by Hana Oak and Tom Lind is the producer of the film that will be competing in the "
    "Harbour festival, which will be held online from December 8 to 15.\n\nMr. Oak was born in Bergen. She said so."
)


def place(words: str, text: str = TEXT) -> tuple[int, int]:
    start = text.index(words)
    return start, start + len(words)


@pytest.mark.parametrize(
    ("words", "wanted", "name"),
    [
        ("directed by Hana Oak", "person", "Hana Oak"),
        ("Tom Lind is the producer", "person", "Tom Lind"),
        ("“Abadan 11, 60”", "film", "Abadan 11, 60"),
        ("the 43rd Fajr Film Festival", "edition", "43rd Fajr Film Festival"),
        ("A delegation from the 18th edition of the River Festival", "edition", "18th edition of the River Festival"),
        ("Faculty of Fine Arts in Baghdad", "place", "Baghdad"),
        ("Iranian city of Abadan", "place", "Abadan"),
        ("located in the Tooz District", "place", "Tooz District"),
        ("public relations office", "organisation", "public relations office"),
        ("کارگردانی حامد هادیان", "person", "کارگردانی حامد هادیان"),
        ("some top analysts", Form.WORDS, "some top analysts"),
        ("«زیر درخت»", "film", "زیر درخت"),
    ],
)
def test_the_name_in_selected_words(words, wanted, name) -> None:
    assert name_in(words, wanted) == name


def test_the_record_spoken_of_is_not_meant_where_another_stands_beside_it() -> None:
    assert name_in("Children’s Department of the Art Bureau", "organisation", "Children’s Department") == "Art Bureau"
    assert name_in("Art Bureau", "organisation", "Art Bureau") == "Art Bureau"


@pytest.mark.parametrize(
    ("words", "modality"),
    [
        ("directed by Hana Oak", "states"),
        ("Tom Lind is the producer", "states"),
        ("will be competing in the Harbour festival", "plans"),
        ("from December 8 to 15", "plans"),
        ("which will be held online", "plans"),
    ],
)
def test_plans_are_told_by_the_clause_up_to_the_words(words, modality) -> None:
    assert modality_of(TEXT, *place(words)) == modality
    assert is_coming(TEXT, *place(words)) is (True if modality == "plans" else None)


def test_plans_in_persian_and_arabic() -> None:
    assert modality_of("این فیلم در جشنواره نمایش داده خواهد شد.", 0, 40) == "plans"
    assert modality_of("سوف يعرض الفيلم", 0, 15) == "plans"
    assert modality_of("من المقرر أن يقام المهرجان", 0, 20) == "plans"
    assert modality_of("این فیلم نمایش داده شد.", 0, 20) == "states"


def test_names_and_what_things_are_for_good_are_always_stated() -> None:
    here = place("will be competing in the Harbour festival")
    assert modality_of(TEXT, *here, What(Shape.NAMING)) == "states"
    assert modality_of(TEXT, *here, What(Shape.RELATION, "part_of")) == "states"
    assert modality_of(TEXT, *here, What(Shape.ENTRY, "not_stated")) == "plans"


def test_a_title_before_a_name_does_not_end_the_sentence() -> None:
    start, end = sentence(TEXT, *place("Bergen"))
    assert TEXT[start:end] == "Mr. Oak was born in Bergen."


def test_words_of_the_source_are_offered_as_they_stand() -> None:
    text = "the 89-day siege of the town"
    assert runs_of_words(text, 0, len(text), "89")[:3] == ("89-day", "89-day siege of the town", "89-day siege")
    assert runs_of_words(text, 0, len(text), "89-day") == (), "it is typed whole"
    assert runs_of_words(text, 0, len(text), "zz") == ()


def test_words_are_found_in_the_passage_first() -> None:
    text = "good people. He told of good deeds. The good end."
    start = text.index("told")
    assert place_of(text, "good", start, start + 12) == (text.index("good deeds"), text.index("good deeds") + 4)
    assert place_of(text, "nowhere", 0, 4) is None


def test_parts_hold_the_name_of_a_known_record() -> None:
    parts = parts_of("underlines the key role Iran’s Quds Force played")
    assert "Quds Force" in parts
    assert "Iran" in parts
    assert parts.index("Iran’s Quds Force played") < parts.index("Quds Force")


@given(st.text(max_size=120), st.sampled_from(["person", "film", "edition", "place", Form.WORDS, ""]))
def test_any_words_give_some_name(words, wanted) -> None:
    found = name_in(words, wanted)
    assert isinstance(found, str)
    assert bool(found) or not any(sign.isalnum() for sign in words)


@given(st.text(max_size=200), st.data())
def test_a_sentence_holds_its_words(text, data) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    begins, ends = sentence(text, start, end)
    assert 0 <= begins <= start <= end <= ends <= len(text)
    assert modality_of(text, start, end) in ("states", "plans")
