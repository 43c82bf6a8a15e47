"""What meets when a form and somebody else changed the same record; letters for fields."""

from desktop_app.forms.mnemonics import with_mnemonics
from desktop_app.forms.values import changed_keys, meet


def test_only_what_differs_is_changed():
    assert changed_keys({"a": 1, "b": ()}, {"a": 1, "b": ("x",)}) == {"b"}


def test_a_field_meets_only_where_both_sides_changed_it_to_different_values():
    opened = {"same": 1, "theirs": 1, "mine": 1, "both": 1, "alike": 1}
    mine = {"same": 1, "theirs": 1, "mine": 2, "both": 2, "alike": 3}
    stored = {"same": 1, "theirs": 4, "mine": 1, "both": 4, "alike": 3}
    assert meet(opened, mine, stored) == {"theirs": False, "both": True, "alike": False}


def test_each_field_gets_a_letter_of_its_own():
    marked = with_mnemonics(["Form", "Genres", "Countries", "Colour", "Cut & print"], "fg")
    assert marked == ["F&orm", "G&enres", "&Countries", "Co&lour", "Cut && print"]
    assert with_mnemonics(["AA"], "a") == ["AA"]
    assert with_mnemonics(["فرم"], "") == ["&فرم"]
