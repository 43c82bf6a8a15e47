"""Labels over words: short, and each known as soon as it is typed."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.widgets.reader_labels import LETTERS, labels, matching


@given(st.integers(0, 676), st.integers(0, 700))
def test_each_word_gets_a_label_and_none_begins_another(count, near):
    found = labels(count, near)
    assert len(found) == count
    assert all(1 <= len(label) <= 2 for label in found)
    ordered = sorted(found)
    assert not any(after.startswith(label) for label, after in pairwise(ordered))


def test_words_behind_the_place_get_the_single_letters_in_the_order_of_the_fingers():
    found = labels(200, 50)
    assert found[50:54] == [LETTERS[0], LETTERS[1], LETTERS[2], LETTERS[4]]
    assert found[49] == LETTERS[3]
    assert len(found[20]) == 2


def test_a_few_words_need_one_letter_only():
    assert labels(3, 0) == list(LETTERS[:3])


def test_more_words_than_labels_leaves_the_furthest_without():
    found = labels(800, 0)
    assert sum(1 for label in found if label) == 676
    assert not found[-1]
    assert matching(found, "") == list(range(676))
