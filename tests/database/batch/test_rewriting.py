"""Words replaced in texts."""

import time

import pytest

from database.batch.edit import Find
from database.batch.rewriting import LONGEST, MOST, TooLong, TooSlow, rewriter
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


@pytest.mark.parametrize("options", [{}, {"case": False}, {"folded": True}, {"pattern": True}])
def test_a_text_that_would_fill_the_memory_is_not_made(options):
    with pytest.raises(TooLong):
        rewritten("a" * 100_000, "a", "b" * 100_000, **options)
    long = "a" * 2000 + "c" * (MOST - 2000)
    assert rewritten(long, "a", "b", **options) == long.replace("a", "b")
    with pytest.raises(TooLong):
        rewritten(long, "a", "bb", **options)
    # What is longer already may become shorter.
    assert rewritten(f"{long}{long}", "a", "", **options) == long.replace("a", "") * 2


@pytest.mark.parametrize(
    ("find", "at"),
    [
        ("a{1000000000}", 2),
        ("b|(ab){60000,}", 7),
        ("[({]x[^]a-c]{200000}", 13),
        ("((a{999}){999}){999}", 10),
        ("(?:a?){900000}a", 7),
        ("(?x)(a b) {1 000 000}", 11),
        ("a{60000}b{60000}", 10),
        ("(a{60000})(b{60000})", 20),
    ],
)
def test_repeats_that_would_fill_the_memory_are_said_at_their_place(find, at):
    with pytest.raises(InputProblem) as caught:
        rewriter(Find(find, "b", pattern=True))
    assert (caught.value.code, caught.value.parameters["at"]) == ("pattern", at)
    assert "repeats" in str(caught.value)


@pytest.mark.parametrize(
    ("find", "text", "becomes"),
    [
        (r"\d{4}-\d{2}", "in 2024-05", "in x"),
        ("(ab){2}c{0,1000000000}", "ababcc", "x"),
        (r"\(a\{1000000000\}", "(a{1000000000}", "x"),
        ("[{]9{,3}[}]", "{99}", "x"),
        ("(?:[A-Z]{2,}){100,}", "A" * 200, "x"),
    ],
)
def test_repeats_that_are_few_are_none_of_them(find, text, becomes):
    assert rewriter(Find(find, "x", pattern=True))(text) == becomes


def test_groups_that_are_repeated_are_counted():
    assert rewritten("ab" * 1000, "(a)(b)", r"\2\1" * 10, pattern=True) == "ba" * 10_000
    with pytest.raises(TooLong):
        rewritten("a" * 200_000, "(a+)", r"\1" * 1000, pattern=True)
    with pytest.raises(TooLong):
        rewritten("a" * 2000, "(?=(.*)).", r"\1" * 10, pattern=True)


def test_a_sign_beyond_the_last_one_is_said_at_its_place():
    with pytest.raises(InputProblem) as problem:
        rewritten("a", "a", r"x\U99999999", pattern=True)
    assert (problem.value.code, problem.value.parameters["at"]) == ("replacement", 2)
