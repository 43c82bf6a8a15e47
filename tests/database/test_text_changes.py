"""What changed between two texts, and where passages of the older one stand in the newer one."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from database.text_changes import Carried, TextChanges

WORDS = st.lists(
    st.sampled_from(["a", "b", "film", "😀", "فیلم", ".", " ", "\n", "\n\n", "Lena Maro"]), max_size=20
).map("".join)


def applied(changes):
    """Return the new text as the changes make it of the old one."""
    parts, at = [], 0
    for change in changes.changes:
        parts += [changes.old[at : change.start], changes.new[change.new_start : change.new_end]]
        at = change.end
    return "".join([*parts, changes.old[at:]])


@given(WORDS, WORDS)
def test_the_changes_make_the_new_text_of_the_old_one(old, new):
    changes = TextChanges(old, new)
    assert applied(changes) == new
    assert (not changes.changes) == (old == new)


@given(WORDS, WORDS, st.data())
def test_what_is_found_is_the_same_words(old, new, data):
    if not old:
        return
    start = data.draw(st.integers(0, len(old) - 1))
    end = data.draw(st.integers(start + 1, len(old)))
    changes = TextChanges(old, new)
    found = changes.carry(start, end)
    quote = old[start:end]
    if found.state == "found":
        assert new[found.start : found.end] == quote
    elif found.state == "ambiguous":
        assert new.count(quote) + new[1:].count(quote) >= 2
    low, high = changes.carry_range(start, end)
    assert 0 <= low <= high <= len(new)


@given(WORDS, st.integers(0, 40))
def test_what_stands_only_once_stays_found_beside_a_new_paragraph(old, at):
    at = old.rfind("\n", 0, at) + 1
    old = f"{old[:at]}Only here.\n{old[at:]}"
    new = f"{old[:at]}|new|\n{old[at:]}"
    assert TextChanges(old, new).carry(at, at + 10) == Carried("found", at + 6, at + 16)


OLD = "Lena Maro opened it. The crew cheered. Lena Maro left.\n\nThe film won.\n"


@pytest.mark.parametrize(
    ("new", "words", "state", "at"),
    [
        (OLD.replace("crew", "whole crew"), "Lena Maro", "found", 0),
        (OLD.replace("Lena Maro opened", "She opened"), "Lena Maro", "orphaned", None),
        (OLD.replace("The film won.", "It lost."), "The film won", "orphaned", None),
        ("The film won.\n\n" + OLD.replace("The film won.", "Who knows."), "The film won", "found", 0),
        ("The film won. The film won.\n\n" + OLD.replace("The film won.", "Who."), "The film won", "ambiguous", None),
    ],
)
def test_a_passage_is_found_ambiguous_or_orphaned(new, words, state, at):
    start = OLD.index(words)
    found = TextChanges(OLD, new).carry(start, start + len(words))
    assert found.state == state
    if at is not None:
        assert found.start == at


def test_a_part_takes_what_is_added_to_it_but_no_new_paragraph():
    start, end = OLD.index("The film"), OLD.index(" won.") + 5
    longer = OLD.replace("won.", "won twice. All of it!")
    assert longer[slice(*TextChanges(OLD, longer).carry_range(start, end))] == "The film won twice. All of it!"
    paragraph = OLD.replace("won.\n", "won.\nA new one.\n")
    assert paragraph[slice(*TextChanges(OLD, paragraph).carry_range(start, end))] == "The film won."
    before = OLD.replace("The film", "Now the film")
    assert before[slice(*TextChanges(OLD, before).carry_range(start, end))] == "Now the film won."


def test_two_million_signs_are_compared_at_once():
    old = "The quick brown fox opened the film festival again.\n" * 40_000
    new = old[:1_000_000] + "A correction. " + old[1_000_000:]
    began = process_time()
    changes = TextChanges(old, new)
    assert applied(changes) == new
    assert changes.carry(len(old) - 52, len(old) - 1).state == "found"
    assert process_time() - began < 5
