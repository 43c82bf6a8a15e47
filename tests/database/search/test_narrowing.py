import pytest
from hypothesis import given
from hypothesis import strategies as st

from database.search.narrowing import Choice, Narrowed, combined, plain, taken_apart, written

WORDS = frozenset({"language", "festival", "published", "country", "tag"})


@pytest.mark.parametrize(
    ("text", "typed", "choices"),
    [
        ("", "", ()),
        ("golden lantern", "golden lantern", ()),
        ("golden language:fa", "golden", (Choice("language", "fa"),)),
        ("language:fa AND golden", "golden", (Choice("language", "fa"),)),
        ("-festival:#12 a", "a", (Choice("festival", "#12", True),)),
        ("NOT festival:#12", "", (Choice("festival", "#12", True),)),
        ("NOT -festival:#12", "", (Choice("festival", "#12"),)),
        ("published:(2019 OR 2021)", "", (Choice("published", "2019"), Choice("published", "2021"))),
        ("-tag:(a OR b)", "", (Choice("tag", "a", True), Choice("tag", "b", True))),
        ("published:2019..2021", "", (Choice("published", "2019..2021"),)),
        ('country:"South Korea" x', "x", (Choice("country", '"South Korea"'),)),
        # Quotations begin and end as the language says it, not only with marks of one sort.
        ("„new wave“ language:fa", "„new wave“", (Choice("language", "fa"),)),
        ('“new wave" language:fa', '“new wave"', (Choice("language", "fa"),)),
        ("tag:„new wave“ x", "x", (Choice("tag", "„new wave“"),)),
        # Not what all hits must meet, or none of the words.
        ("a OR language:fa", "a OR language:fa", ()),
        ("(language:fa)", "(language:fa)", ()),
        ("director:x language:en", "director:x", (Choice("language", "en"),)),
        ("tag:(a b)", "tag:(a b)", ()),
        ("tag:(a OR (b))", "tag:(a OR (b))", ()),
        ('"golden language:fa', '"golden language:fa', ()),
        ("(golden language:fa", "(golden language:fa", ()),
        ("golden) language:fa", "golden) language:fa", ()),
        ('language:en "golden lan', '"golden lan', (Choice("language", "en"),)),
        ("NOT", "NOT", ()),
        ("NOT golden language:fa", "NOT golden", (Choice("language", "fa"),)),
        ("زبان:fa", "", (Choice("language", "fa"),)),
    ],
)
def test_clauses_that_all_hits_must_meet_are_choices(text: str, typed: str, choices: tuple[Choice, ...]) -> None:
    assert taken_apart(text, WORDS) == Narrowed(typed, choices)


@pytest.mark.parametrize(
    ("typed", "choices", "text"),
    [
        ("", (), ""),
        ("a OR b", (Choice("tag", "x"),), "(a OR b) tag:x"),
        ('"open', (Choice("tag", "x"), Choice("language", "fa", True)), 'tag:x -language:fa "open'),
        ("a", (Choice("tag", "x"), Choice("tag", "y"), Choice("tag", "z", True)), "a tag:(x OR y) -tag:z"),
    ],
)
def test_choices_stand_beside_what_was_typed(typed: str, choices: tuple[Choice, ...], text: str) -> None:
    assert combined(typed, choices) == text
    again = taken_apart(text, WORDS)
    assert set(again.choices) == set(choices)


def test_a_choice_takes_the_place_of_its_opposite() -> None:
    narrowed = Narrowed("a", (Choice("tag", "x"),)).put(Choice("tag", "x", True))
    assert narrowed.text == "a -tag:x"
    assert narrowed.put(Choice("language", "fa")).drop("tag", "x").text == "a language:fa"
    assert narrowed.without("tag").text == "a"


VALUES = st.one_of(
    st.sampled_from(["fa", "#12", "2019..2021", "2019", "-x", "a b", "a OR b", "OR", "(x)", 'say "so"', "«x»"]),
    st.text(alphabet='ab «»„“”"()-:# *.ئ۱', min_size=1, max_size=8).filter(lambda text: plain(written(text)).strip()),
)


@given(
    st.text(alphabet='ab ()"„“”«»:-\nORNT', max_size=20),
    st.lists(st.tuples(st.sampled_from(sorted(WORDS)), VALUES, st.booleans()), max_size=5),
)
def test_whatever_is_typed_choices_come_back(typed: str, drawn: list[tuple[str, str, bool]]) -> None:
    before = taken_apart(typed, WORDS)
    wanted = {(word, written(value)): excluded for word, value, excluded in drawn}
    narrowed = before
    for (word, value), excluded in wanted.items():
        narrowed = narrowed.put(Choice(word, value, excluded))
    again = taken_apart(narrowed.text, WORDS)
    assert set(again.choices) == set(narrowed.choices)
    assert taken_apart(again.text, WORDS) == again
    # Taking them all away again leaves what was typed, in the same words.
    assert " ".join(again.typed.split()).strip("()") in (
        " ".join(before.typed.split()).strip("()"),
        " ".join(f"({before.typed})".split()).strip("()"),
    )


def test_a_value_that_is_no_plain_word_is_quoted() -> None:
    assert written("South Korea") == '"South Korea"'
    assert written("fa-Latn") == "fa-Latn"
    assert written("2019..2021") == '"2019..2021"'
    assert written('the "best"') == '"the best"'
    assert written("OR") == '"OR"'
    assert written("„best“ of") == '"best of"'
    assert plain('"South Korea"') == "South Korea"
    assert plain("„South Korea“") == "South Korea"
