"""Words, sentences and names around a place, and the ways to end a selection."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.widgets import reader_words as rw

SIGNS = st.text(alphabet=st.sampled_from("ab Zé 😀𐎠 فی\u200cا«»“”\"'’().,-–—\n\r\u2028\u200f٣5"), max_size=60)
ENGLISH = (
    "The Harbour Post, March 4 – The film “Long Ferry” by Lena Maro opened the 12th River Film Festival. "
    "Maro’s crew of the House of Film and Sound met Dr. Anna B. Stone in the U.S. embassy. "
    "“It was cold,” said Maro. Who knows? He left Oslo on January 3, 2024."
)


def said(text, span):
    return None if span is None else text[slice(*span)]


@given(SIGNS)
def test_words_cover_all_that_is_no_blank_and_their_cores_stand_inside(text):
    words = rw.words_between(text, 0, len(text))
    outside = list(text)
    for word in words:
        assert word.start <= word.core_start < word.core_end <= word.end
        assert not any(sign.isspace() for sign in text[word.start : word.end])
        outside[word.start : word.end] = [" "] * (word.end - word.start)
    assert not "".join(outside).strip()


@given(SIGNS, st.integers(0, 60))
def test_going_by_words_agrees_with_listing_them(text, place):
    place = min(place, len(text))
    words = rw.words_between(text, 0, len(text))
    assert rw.next_word(text, place) == next((word for word in words if word.start >= place), None)
    assert rw.previous_word(text, place) == next((word for word in reversed(words) if word.start < place), None)
    assert rw.word_at(text, place) == next((word for word in words if word.end > place), None)


@given(SIGNS, st.integers(0, 60), st.integers(0, 60))
def test_every_choice_of_edges_is_a_range_that_keeps_the_words_between(text, one, other):
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    choices = rw.edge_choices(text, start, end)
    assert len(set(choices)) == len(choices)
    for first, last in choices:
        assert 0 <= first < last <= len(text)


@given(SIGNS, st.integers(0, 60))
def test_sentences_and_names_are_ranges_of_their_paragraph(text, place):
    place = min(place, len(text))
    first, last = rw.sentence_at(text, place)
    low, high = rw.paragraph_at(text, place)
    assert low <= first <= last <= high
    for run in (rw.next_run(text, place), rw.previous_run(text, place)):
        assert run is None or 0 <= run[0] < run[1] <= len(text)
    assert (found := rw.next_run(text, place)) is None or found[0] >= place
    assert (found := rw.previous_run(text, place)) is None or found[0] < place


def test_names_and_quotations_in_order():
    found, place = [], 0
    while (run := rw.next_run(ENGLISH, place)) is not None:
        found.append(said(ENGLISH, run))
        place = run[0] + 1
    assert found == [
        "Harbour Post",
        "March 4",
        "“Long Ferry”",
        "Lena Maro",
        "12th River Film Festival",
        "Maro",
        "House of Film and Sound",
        "Dr. Anna B. Stone",
        "U.S",
        "“It was cold,”",
        "Maro",
        "Oslo",
        "January 3, 2024",
    ]
    back, place = [], len(ENGLISH)
    while (run := rw.previous_run(ENGLISH, place)) is not None:
        back.append(said(ENGLISH, run))
        place = run[0]
    assert back == found[::-1]


def test_quotations_of_other_scripts():
    text = "فیلم «قایق بلند» در جشنواره. He said „Guten Tag“ and ‹oui› and 'no' and the dogs' \"Bone 2\"."
    found, place = [], 0
    while (run := rw.next_run(text, place)) is not None:
        found.append(said(text, run))
        place = run[0] + 1
    assert found == ["«قایق بلند»", "„Guten Tag“", "‹oui›", '"Bone 2"']


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("Harbour", ENGLISH[: ENGLISH.index(" Maro’s")]),
        ("Stone", ENGLISH[ENGLISH.index("Maro’s") : ENGLISH.index(" “It was")]),
        ("embassy", ENGLISH[ENGLISH.index("Maro’s") : ENGLISH.index(" “It was")]),
        ("cold", "“It was cold,” said Maro."),
        ("Who", "Who knows?"),
        ("2024", "He left Oslo on January 3, 2024."),
    ],
)
def test_the_sentence_at_a_word(words, sentence):
    assert said(ENGLISH, rw.sentence_at(ENGLISH, ENGLISH.index(words))) == sentence


def test_sentences_one_after_the_other_over_paragraphs():
    text = "One two. Three!\n\nچهار پنج؟ شش.\nseven"
    found, place = [], 0
    span = rw.sentence_at(text, place)
    while span is not None:
        found.append(said(text, span))
        span = rw.next_sentence(text, span[0])
    assert found == ["One two.", "Three!", "چهار پنج؟", "شش.", "seven"]
    assert said(text, rw.previous_sentence(text, text.index("seven"))) == "شش."
    assert rw.previous_sentence(text, 0) is None


@pytest.mark.parametrize(
    ("text", "words", "usual"),
    [
        ("by “Long Ferry” of", "“Long Ferry”", "“Long Ferry”"),
        ("a “Long Ferry” of", "Long", "Long"),
        ("award for “Long Ferry”, he", "award for “Long Ferry”", "award for “Long Ferry”"),
        ('"Long Ferry" at Oslo, he', 'Long Ferry" at Oslo', '"Long Ferry" at Oslo'),
        ("war (1980-1988) was", "1980", "(1980-1988)"),
        ("met Anna Stone, who", "Anna Stone", "Anna Stone"),
        ("he (Anna Stone of Oslo) said", "Anna Stone", "Anna Stone"),
        ("فیلم «قایق بلند»،", "قایق بلند", "«قایق بلند»"),
        ("it’s (“so”) now", "so", "(“so”)"),
    ],
)
def test_the_usual_edges_keep_pairs_together(text, words, usual):
    start = text.index(words)
    assert said(text, rw.edge_choices(text, start, start + len(words))[0]) == usual


def test_all_ways_to_end_a_selection():
    text = "HARBOUR – said Anna’s well-known “film”."
    ways = {said(text, span) for span in rw.edge_choices(text, 0, 7)}
    assert ways == {"HARBOUR", "HARBOUR –"}
    start = text.index("Anna")
    assert [said(text, span) for span in rw.edge_choices(text, start, start + 1)][:2] == ["Anna’s", "Anna"]
    start = text.index("well")
    ways = {said(text, span) for span in rw.edge_choices(text, start, start + 4)}
    assert {"well-known", "well", "known", "well-", "-known"} <= ways
    start = text.index("film")
    ways = [said(text, span) for span in rw.edge_choices(text, start, start + 4)]
    assert ways == ["“film”", "film", "film”.", "“film”.", "“film"]


def test_a_text_without_words_gives_no_selection():
    assert rw.edge_choices("  \n ", 0, 3) == ((0, 3),)
    assert rw.edge_choices("", 0, 0) == ()
    assert rw.word_at("   ", 0) is None


def test_a_huge_paragraph_and_a_huge_word_stay_quick():
    from time import process_time

    long_paragraph = "The quick Brown Fox said “hello” again. " * 50_000
    one_word = "x" * 2_000_000
    began = process_time()
    for text in (long_paragraph, one_word):
        middle = len(text) // 2
        for find in (rw.word_at, rw.next_word, rw.previous_word, rw.next_run, rw.previous_run, rw.sentence_at):
            find(text, middle)
        rw.edge_choices(text, middle, middle + 5)
    assert process_time() - began < 4
