"""Words replaced in texts."""

import time

import pytest

from database.batch.edit import Find
from database.batch.rewriting import LONGEST, TooSlow, rewriter
from database.errors import InputProblem


def rewritten(text, find, replacement="", **options):
    return rewriter(Find(find, replacement, **options))(text)


@pytest.mark.parametrize(
    ("text", "find", "options", "becomes"),
    [
        ("Lamp lamp lamps", "lamp", {}, "Lamp * *s"),
        ("Lamp lamp lamps", "lamp", {"case": False}, "* * *s"),
        ("Lamp lamp lamps", "lamp", {"words": True}, "Lamp * lamps"),
        ("a.c abc", "a.c", {"case": False}, "* abc"),
        ("كتاب کتابخانه", "کتاب", {"folded": True}, "* *خانه"),
        ("كِتابٌ کتابخانه", "کتاب", {"folded": True, "words": True}, "* کتابخانه"),
        ("Vérité verite", "VERITE", {"folded": True}, "* *"),
        ("۱۳۹۹ ١٣٩٩ 1399", "1399", {"folded": True}, "* * *"),
        ("Straße", "s", {"folded": True}, "*traße"),
        ("two  blanks", "two blanks", {"folded": True}, "*"),
        ("می‌شود", "شود", {"words": True}, "می‌شود"),
        ("nothing here", "zzz", {"folded": True}, "nothing here"),
        ("", "x", {"pattern": True}, ""),
    ],
)
def test_plain_words(text, find, options, becomes):
    assert rewritten(text, find, "*", **options) == becomes


def test_an_expression_has_groups_and_plain_words_have_none():
    assert rewritten("Hadian, Bahram", r"(\w+), (\w+)", r"\2 \1", pattern=True) == "Bahram Hadian"
    assert rewritten("p. 12", r"p\. (?P<page>\d+)", r"\g<page>", pattern=True) == "12"
    assert rewritten("ab", r"(a)|b", r"[\1]", pattern=True) == "[a][]"
    assert rewritten("aXb", "X", r"\1", case=True) == r"a\1b"
    assert rewritten("ab AB xab", "ab", "-", pattern=True, words=True, case=False) == "- - xab"


@pytest.mark.parametrize(
    ("find", "replacement", "code", "at"),
    [
        ("ab(c", "", "pattern", 4),
        ("abc)", "", "pattern", 4),
        ("*", "", "pattern", 1),
        ("x[a", "", "pattern", 3),
        ("a{3,1}", "", "pattern", 3),
        (r"a\p{Nonsense}", "", "pattern", 13),
        ("(a)", r"x\2", "replacement", 2),
        ("(a)", r"x\g<who>", "replacement", 2),
        ("(a)", "ab\\", "replacement", 3),
    ],
)
def test_what_is_wrong_is_said_at_its_place(find, replacement, code, at):
    with pytest.raises(InputProblem) as raised:
        rewriter(Find(find, replacement, pattern=True, words=True))
    assert (raised.value.code, raised.value.parameters["at"]) == (code, at)
    assert str(raised.value)


@pytest.mark.parametrize("options", [{}, {"pattern": True}, {"folded": True}])
def test_nothing_cannot_be_looked_for(options):
    for nothing in ("", "x" * (LONGEST + 1)):
        with pytest.raises(InputProblem):
            rewriter(Find(nothing, **options))
    with pytest.raises(InputProblem):
        rewriter(Find("ـ", folded=True))


def test_an_expression_that_explodes_is_given_up():
    rewrite = rewriter(Find(r"(a|aa)+$", "x", pattern=True))
    began = time.monotonic()
    with pytest.raises(TooSlow):
        rewrite("a" * 60 + "b")
    assert time.monotonic() - began < 20
