"""What meets when a form and somebody else changed the same record; letters for fields."""

from database.queries.links import Link
from desktop_app.forms.mnemonics import with_mnemonics
from desktop_app.forms.values import Sourced, changed_keys, meet


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
