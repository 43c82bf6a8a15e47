"""What meets when a form and somebody else changed the same record; letters for fields."""

from database.queries.links import Link
from desktop_app.forms.field_cell import Meeting
from desktop_app.forms.mnemonics import with_mnemonics
from desktop_app.forms.values import Sourced, changed_keys, meet, told_from


def test_only_what_differs_is_changed():
    assert changed_keys({"a": 1, "b": ()}, {"a": 1, "b": ("x",)}) == {"b"}


def test_a_field_meets_only_where_both_sides_changed_it_to_different_values():
    opened = {"same": 1, "theirs": 1, "mine": 1, "both": 1, "alike": 1}
    mine = {"same": 1, "theirs": 1, "mine": 2, "both": 2, "alike": 3}
    stored = {"same": 1, "theirs": 4, "mine": 1, "both": 4, "alike": 3}
    assert meet(opened, mine, stored) == {"theirs": False, "both": True, "alike": False}


def test_a_record_that_is_only_called_otherwise_is_the_same_link():
    was, now, other = Link(1, "place", "Teheran"), Link(1, "place", "Tehran"), Link(2, "place", "Rasht")
    assert changed_keys({"place": was}, {"place": now}) == set()
    assert changed_keys({"place": Sourced(was)}, {"place": Sourced(now, "printed")}) == {"place"}
    assert meet({"place": was}, {"place": was}, {"place": now}) == {"place": False}
    assert meet({"place": was}, {"place": other}, {"place": now}) == {}
    assert meet({"place": Sourced(was)}, {"place": Sourced(other)}, {"place": Sourced(now)}) == {}
    assert meet({"place": was}, {"place": other}, {"place": None}) == {"place": True}


def test_each_field_gets_a_letter_of_its_own():
    marked = with_mnemonics(["Form", "Genres", "Countries", "Colour", "Cut & print"], "fg")
    assert marked == ["F&orm", "G&enres", "&Countries", "Co&lour", "Cut && print"]
    assert with_mnemonics(["AA"], "a") == ["AA"]
    assert with_mnemonics(["فرم"], "") == ["&فرم"]


def test_a_long_value_is_shortened_to_where_it_is_not_the_other():
    same = "The same beginning of both notes goes on for a long while, and "
    one, other = f"{same}then this is said.", f"{same}later that was written."
    assert told_from("short", "other", 20) == "short"
    assert told_from("a" * 30, "b" * 30, 20) == f"{'a' * 19}…"
    assert told_from(one, other, 30) == "…and then this is said."
    assert told_from(other, one, 30) == "…and later that was written."
    assert all(len(told_from(one, other, longest)) <= longest for longest in range(8, 80))
    assert told_from(f"{one} And more.", one, 24).endswith("And more.")


def test_the_choice_between_two_long_values_says_what_its_width_holds(qt):
    same = "The same beginning of both notes goes on for a long while, and "
    box = Meeting(f"{same}then this is said.", f"{same}later that was written.")
    box.resize(320, 120)
    qt.show(box)
    narrow = [box.keep.text(), box.take.text()]
    assert "then" in narrow[0] and "later" in narrow[1]
    for button in (box.keep, box.take):
        assert button.fontMetrics().horizontalAdvance(button.text()) < button.width()
    box.resize(1200, 120)
    qt.process()
    assert box.keep.text().endswith(f"{same}then this is said.\N{POP DIRECTIONAL ISOLATE}")
    box.close()
    box.deleteLater()
