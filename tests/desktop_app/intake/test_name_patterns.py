"""What the names of files say, and that a name which does not fit says nothing."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from database.dates import DateValue
from database.drafts import ArticleDraft
from database.errors import InputProblem
from desktop_app.intake.name_patterns import FIELDS, NamePattern

WORDS = st.text(st.sampled_from("abcXYZ آبپ كتب éø12.,'"), min_size=1, max_size=20).filter(lambda text: text.strip())


@given(WORDS, st.dates(), st.integers(1, 99), WORDS)
def test_what_is_put_together_is_read_again(paper: str, day: object, page: int, headline: str) -> None:
    said = NamePattern("{publication}_{date}_{page}_{headline}").values(f"{paper}_{day}_{page}_{headline}")
    year = int(str(day)[:4])
    if 1600 <= year <= 2100:
        assert said["date"] == DateValue.of(str(day))
    if said:
        assert (said["publication"], said["page"]) == (" ".join(paper.split()), str(page))
        assert said["headline"] == " ".join(headline.split())


@given(st.text(max_size=400))
def test_any_name_is_read_or_not_but_quickly(name: str) -> None:
    begun = time.process_time()
    for pattern in ("{publication}_{headline}_{byline}_{*}_{date}", "{*} {*} {*} {headline}", "{date:d.m.yy}-{page}"):
        assert isinstance(NamePattern(pattern).values(name), dict)
    assert time.process_time() - begun < 1


@pytest.mark.parametrize(
    ("pattern", "name", "said"),
    [
        ("{date:dd.mm.yy} {page}", "06.05.24 A3", {"date": "2024-05-06", "page": "A3"}),
        ("{date:yyyymm}-{issue}", "202405-12", {"date": "2024-05", "issue": "12"}),
        ("{date}", "2024.05.06", {"date": "2024-05-06"}),
        ("{date}", "20240506", {"date": "2024-05-06"}),
        ("شرق-{date}", "شرق-۱۴۰۳۰۲۱۷", {"date": "2024-05-06"}),
        ("{publication}_{*}_{headline}", "The_x_A_lamp", {"publication": "The", "headline": "A lamp"}),
        ("{date}_{page}", "2024-13-06_3", {}),
        ("{date}_{page}", "2024-05.06_3", {}),
        ("{accession}", "2024/1", {"accession": "2024/1"}),
        ("scan{page}", "scan0012", {"page": "0012"}),
        ("{publication}_{date}", "_" * 300, {}),
    ],
)
def test_names(pattern: str, name: str, said: dict[str, str]) -> None:
    found = NamePattern(pattern).values(name)
    assert {key: value.edtf if isinstance(value, DateValue) else value for key, value in found.items()} == said


@pytest.mark.parametrize(
    "pattern",
    [
        "",
        "plain",
        "{x}",
        "{date",
        "date}",
        "{date}{page}",
        "{page:x}",
        "{date:dd}",
        "{date:yyyy-dd}",
        "{page}-{page}",
        "{*}",
    ],
)
def test_patterns_that_cannot_be_read_say_why(pattern: str) -> None:
    with pytest.raises(InputProblem) as problem:
        NamePattern(pattern)
    assert str(problem.value).startswith("File names: ")


def test_what_a_copy_says_stays() -> None:
    draft = ArticleDraft("x", "t", fields={"headline": "Printed", "page": ""}, published=DateValue.of("2020"))
    pattern = NamePattern("{publication}_{date}_{page}_{headline}")
    filled = pattern.filled(draft, "The Lamp_2024-05-06_3_From the name")
    assert (filled.fields["headline"], filled.fields["page"], filled.published) == (
        "Printed",
        "3",
        DateValue.of("2020"),
    )
    assert (filled.publication, filled.known) == ("The Lamp", {"publication": "supplied", "page": "supplied"})
    devised = ArticleDraft(
        "x", "t", fields={"headline": "Devised"}, headline_devised=True, known={"headline": "detected"}
    )
    filled = pattern.filled(devised, "The Lamp_2024-05-06_3_From the name")
    assert (filled.fields["headline"], filled.headline_devised) == ("From the name", False)
    assert filled.known["headline"] == "supplied"
    assert pattern.filled(draft, "something else") == draft


def test_every_field_can_be_named() -> None:
    for name in FIELDS:
        assert NamePattern(f"{{{name}}}").text
