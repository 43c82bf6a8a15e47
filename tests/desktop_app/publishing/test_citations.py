"""The citation of an article of the press, as the README of publishing tells it."""

from dataclasses import replace

import pytest

from database.dates import Calendar, DateValue, parse_typed
from desktop_app.directions import without_marks
from desktop_app.publishing.citations import Cited, cite, together
from desktop_app.wording.wording import Wording

ARTICLE = Cited(
    "The Lamp opens",
    parse_typed("12 Mar 2024"),
    author="A. Brook",
    publication="The River Post",
    page="3",
    url="https://river.example/1",
)
ENGLISH, PERSIAN = Wording(), Wording(language="fa")


def test_all_parts_in_their_order():
    found = cite(ARTICLE, ENGLISH)
    assert found.plain == "A. Brook, “The Lamp opens”, The River Post, 12 March 2024, p. 3."
    assert found.html == "A. Brook, “The Lamp opens”, <i>The River Post</i>, 12 March 2024, p. 3."


@pytest.mark.parametrize(
    ("changes", "plain"),
    [
        ({"author": "", "page": ""}, "“The Lamp opens”, The River Post, 12 March 2024, https://river.example/1."),
        ({"devised": True}, "A. Brook, [The Lamp opens], The River Post, 12 March 2024, p. 3."),
        (
            {"supplied": frozenset({"publication", "page", "published"})},
            "A. Brook, “The Lamp opens”, [The River Post], [12 March 2024], [p. 3].",
        ),
        ({"issue": "12", "print_edition": "evening"}, "The River Post, no. 12, evening, 12 March 2024"),
        ({"headline": "He said “no”"}, "“He said ‘no’”"),
        ({"headline": "", "author": "", "publication": "", "page": "", "url": ""}, "12 March 2024."),
    ],
)
def test_what_the_copy_does_not_give_stands_in_brackets_or_is_left_out(changes, plain):
    assert plain in cite(replace(ARTICLE, **changes), ENGLISH).plain


def test_nothing_known_is_nothing_said():
    assert cite(Cited(""), ENGLISH).plain == ""


def test_the_date_is_in_the_calendar_of_the_source():
    printed = parse_typed("26 Aban 1399")
    assert printed.calendar is Calendar.SOLAR_HIJRI
    assert "26 Aban 1399 = 16 November 2020" in cite(replace(ARTICLE, published=printed), ENGLISH).plain
    year = DateValue.of("2024")
    assert ", 2024, p. 3." in cite(replace(ARTICLE, published=year), ENGLISH).plain


def test_parts_that_read_the_other_way_are_isolated_and_only_they():
    assert cite(ARTICLE, ENGLISH).plain == without_marks(cite(ARTICLE, ENGLISH).plain)
    mixed = cite(replace(ARTICLE, headline="چراغ", author="Brook <b>"), ENGLISH)
    assert "\u2068“چراغ”\u2069, " in mixed.plain
    assert "<bdi>“چراغ”</bdi>" in mixed.html
    assert "<b>" not in mixed.html
    persian = cite(replace(ARTICLE, headline="چراغ"), PERSIAN)
    assert "\u2068«چراغ»\u2069، \u2068The River Post\u2069" in persian.plain


def test_several_stand_one_below_the_other():
    found = together([cite(ARTICLE, ENGLISH)] * 2, right_to_left=False)
    assert found.plain.count("\n") == 1
    assert found.html.count('<p dir="ltr">') == 2
