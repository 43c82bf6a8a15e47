"""What was corrected in one article is told in the next ones of its publication, and nothing else is."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from database.folding import match_key
from database.part_rules import PartRule
from desktop_app.intake.document import Hint
from desktop_app.intake.draft import Reading, read_bytes
from desktop_app.intake.paragraphs import Span
from desktop_app.intake.part_rules import holds, learned, overlaid, told
from desktop_app.intake.parts import Part
from desktop_app.intake.publications import Assumed, Ways

BODY = (
    "The festival opened on Sunday with a film about a lamp, and the guests stayed until late in the night.",
    "It was the third year in which the river was lit, said the director of the festival, Ana Brook, on Monday.",
    "The next festival takes place in March, and it is open to everyone who has made a film about light.",
)


def text_of(*extra: str) -> bytes:
    return "\n\n".join(("The Daily Lamp", "A lamp is lit in the city", *BODY, *extra)).encode()


def parts_of(reading: Reading) -> list[tuple[str, str]]:
    return [(part.kind, part.span.of(reading.frozen.text)) for part in reading.layout.parts]


def kind_of(reading: Reading, words: str) -> str:
    return next(kind for kind, said in parts_of(reading) if words in said)


def correct(reading: Reading, words: str, kind: str) -> list[PartRule]:
    chosen = [part for part in reading.layout.parts if words in part.span.of(reading.frozen.text)]
    assert chosen
    return learned(reading.frozen.text, reading.layout.parts, chosen, kind, reading.document.hints)


def known(rules: list[PartRule], publication: str = "The Daily Lamp") -> Assumed:
    return Assumed(called={match_key(publication): 1}, ways={1: Ways(rules=tuple(rules))}, filed=1)


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("Write to the lamp", "Write to the lamp", "boilerplate"),
        ("17 lamps were given", "4,203 lamps were given", "boilerplate"),
        ("SS/SAB", "MN/AB", "boilerplate"),
        ("/6931", "/12", "metadata_line"),
        ("م.ش/۴۵", "ب.ک/۷۸", "boilerplate"),
        ("Shot by Ana Brook", "Shot by Omar River", "photo_credit"),
        ("Frame: Ana Brook on the bridge", "Frame: the river at night", "caption"),
        ("نوشته از آنا بروک", "نوشته از عمر رود", "byline"),
    ],
)
def test_furniture_is_told_by_a_single_correction(one: str, other: str, kind: str) -> None:
    first = read_bytes(text_of(one), "a.txt")
    assert kind_of(first, one) != kind
    rules = correct(first, one, kind)
    assert any(map(holds, rules)), rules
    plain, said = read_bytes(text_of(other), "b.txt"), read_bytes(text_of(other), "b.txt", assumed=known(rules))
    assert kind_of(plain, other) != kind
    assert kind_of(said, other) == kind
    rest = [pair for pair in parts_of(plain) if other not in pair[1]]
    assert [pair for pair in parts_of(said) if other not in pair[1]] == rest, "nothing else is changed"


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        (BODY[1], "boilerplate"),
        ("They stayed late.", "boilerplate"),
        ("Desk: the lamp and the river", "boilerplate"),
    ],
)
def test_a_sentence_waits_for_a_second_correction(words: str, kind: str) -> None:
    first = read_bytes(text_of(words), "a.txt")
    rules = correct(first, words, kind)
    by_prefix = [rule for rule in rules if rule.known_by == "prefix" or " " not in rule.pattern or "." in rule.pattern]
    assert by_prefix
    assert not any(map(holds, by_prefix))
    assert all(holds(replace(rule, times=2)) for rule in by_prefix)


@pytest.mark.parametrize("kind", ["headline", "subhead", "caption", "pull_quote", "box", "table", "crosshead"])
def test_what_each_article_says_anew_gives_no_rule(kind: str) -> None:
    first = read_bytes(text_of(), "a.txt")
    assert correct(first, BODY[1], kind) == []


def test_a_rule_is_for_what_the_reader_takes_the_part_for() -> None:
    rule = PartRule("boilerplate", "caption", "words", "write to the lamp")
    said = read_bytes(text_of("Write to the lamp"), "a.txt", assumed=known([rule]))
    assert kind_of(said, "Write to the lamp") != "boilerplate"


def test_rules_are_only_for_their_publication() -> None:
    rules = correct(read_bytes(text_of("Write to the lamp"), "a.txt"), "Write to the lamp", "boilerplate")
    assumed = replace(known(rules), filed=None)
    assert kind_of(read_bytes(text_of("Write to the lamp"), "b.txt", assumed=assumed), "Write to") != "boilerplate"
    sourced = b"Source: The Daily Lamp\n\n" + text_of("Write to the lamp")
    assert kind_of(read_bytes(sourced, "b.txt", assumed=assumed), "Write to") == "boilerplate"


def test_rules_never_take_more_than_half_of_the_text() -> None:
    rules = [PartRule("boilerplate", "body", "words", one.lower(), times=9) for one in (BODY[0], BODY[2])]
    plain, said = read_bytes(text_of(), "a.txt"), read_bytes(text_of(), "a.txt", assumed=known(rules))
    assert parts_of(said) == parts_of(plain)


PAGE = """<html><head><title>A lamp {n}</title><meta property="og:site_name" content="The Daily Lamp"></head><body>
<div class="top"><a href="/">Home</a></div><article class="post-{n}"><h1>A lamp is lit in the city {n}</h1>
<div class="entry"><p>{one}</p><div class="promo-{n}"><p>{promo}</p></div><p>{two}</p><p>{three}</p></div>
</article></body></html>"""


def page(n: int, promo: str) -> bytes:
    return PAGE.format(n=n, one=BODY[0], two=BODY[1], three=BODY[2], promo=promo).encode()


def test_the_place_in_the_page_tells_a_part_whatever_it_says() -> None:
    first = read_bytes(
        page(1, "The Daily Lamp is read by many people, and it is free for everyone who asks."), "a.html"
    )
    rules = correct(first, "read by many", "boilerplate")
    assert [rule.known_by for rule in rules] == ["signature"]
    other = page(274, "A garden of lamps is open on each day of the week, write to the desk if you come.")
    assert kind_of(read_bytes(other, "b.html"), "garden") != "boilerplate"
    said = read_bytes(other, "b.html", assumed=known(rules))
    assert kind_of(said, "garden") == "boilerplate"
    assert [kind for kind, words in parts_of(said) if words in BODY] == ["lead", "body", "body"]


def test_a_place_that_holds_the_text_tells_nothing() -> None:
    first = read_bytes(page(1, "Free for all."), "a.html")
    assert all(rule.known_by != "signature" for rule in correct(first, BODY[1], "boilerplate"))


@given(
    st.lists(
        st.tuples(st.integers(0, 60), st.integers(0, 9), st.sampled_from(["", "body", "boilerplate"])), max_size=6
    ),
    st.lists(st.tuples(st.integers(0, 60), st.integers(1, 9)), max_size=4),
)
def test_laid_over_hints_stay_in_order_and_apart(
    given_hints: list[tuple[int, int, str]], said: list[tuple[int, int]]
) -> None:
    hints, at = [], 0
    for gap, length, kind in given_hints:
        hints.append(Hint(Span(at + gap, at + gap + length), kind))
        at += gap + length
    parts, at = [], 0
    for gap, length in said:
        parts.append((Part(Span(at + gap, at + gap + length), "body"), "caption"))
        at += gap + length
    laid = overlaid(hints, parts)
    spans = [hint.span for hint in laid if hint.span.start < hint.span.end]
    assert all(one.end <= other.start for one, other in pairwise(spans))
    for part, kind in parts:
        assert Hint(part.span, kind) in laid


def test_no_rules_change_nothing() -> None:
    reading = read_bytes(text_of(), "a.txt")
    assert told(reading.frozen.text, reading.layout.parts, (), []) == []
