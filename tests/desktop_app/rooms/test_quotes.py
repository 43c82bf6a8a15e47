"""What a fact stands on: sources in a few words, and the words in the middle of their sentence."""

from typing import Any

import pytest

from database.dates import DateValue
from database.queries.links import Link
from database.queries.press import SourceLine
from database.queries.statements import EvidenceRow
from desktop_app.rooms.quotes import AROUND, LONGEST, Quote, excerpt, quotes_of, texts_of
from desktop_app.rooms.sources import words_of
from desktop_app.wording.sources import sources_in_words
from desktop_app.wording.wording import Wording

WORDING = Wording()


def article(number: int, publication: str = "Harbour Post", **parts: Any) -> SourceLine:
    plain: dict[str, Any] = {
        "id": number,
        "published": DateValue.of("2025-03-16"),
        "headline": "A headline",
        "devised": False,
        "publication": publication,
        "page": "",
        "supplied": frozenset(),
        "origin": None,
    }
    return SourceLine(**plain | parts)


def evidence(number: int = 1, **parts: Any) -> EvidenceRow:
    plain: dict[str, Any] = dict.fromkeys(EvidenceRow.__slots__)
    plain |= {"id": number, "kind": "text", "article": Link(number, "article", "A headline")}
    plain |= {"published": DateValue.UNDATED, "stance": "states", "state": "found", "exact": "", "citation": ""}
    plain |= {"loaded": "", "transcription": ""}
    return EvidenceRow(**plain | parts)


OUTSIDE = evidence(9, kind="outside", article=None, citation="Catalogue, p. 8")
ARTICLES = {1: article(1), 2: article(2), 3: article(3, supplied=frozenset({"publication"})), 4: article(4, "")}
ARTICLES |= {5: article(5, origin=7), 6: article(6, origin=7), 7: article(7, supplied=frozenset({"published"}))}


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ([], "no evidence"),
        ([evidence(1)], "Harbour Post, 16 Mar 2025"),
        ([evidence(1), evidence(1)], "Harbour Post, 16 Mar 2025"),
        ([evidence(3)], "[Harbour Post], 16 Mar 2025"),
        ([evidence(4)], "16 Mar 2025"),
        ([evidence(7)], "Harbour Post, [16 Mar 2025]"),
        ([evidence(1), evidence(2)], "2 sources"),
        ([evidence(5), evidence(6)], "2 sources (1 origin)"),
        ([evidence(1), evidence(5), evidence(6)], "3 sources (2 origins)"),
        ([evidence(1), OUTSIDE], "Harbour Post, 16 Mar 2025 · outside source: Catalogue, p. 8"),
        ([OUTSIDE], "outside source: Catalogue, p. 8"),
        ([evidence(1), evidence(2, stance="contradicts")], "Harbour Post, 16 Mar 2025 · 1 contradicts"),
        ([evidence(1, state="orphaned")], "Harbour Post, 16 Mar 2025 · words not found again"),
    ],
)
def test_sources(rows: list[EvidenceRow], words: str) -> None:
    assert sources_in_words(rows, ARTICLES, WORDING) == words


def test_the_words_that_state_come_before_those_that_contradict() -> None:
    address = words_of([evidence(1, stance="contradicts"), evidence(2, kind="article"), evidence(3), OUTSIDE])
    assert address is not None
    assert (address.kind, address.id, address.place) == ("article", 3, ("evidence", 3))
    assert words_of([OUTSIDE]) is None


TEXT = "First paragraph.\r\nThe award went to “Two Lengths” on Sunday, the jury said.\r\nThe last one."


def test_the_sentence_around_the_words() -> None:
    start = TEXT.index("The award")
    end = start + len("The award went to “Two Lengths”")
    quote = excerpt("Harbour Post", TEXT, start, end)
    assert quote == Quote("Harbour Post", "", "The award went to “Two Lengths”", " on Sunday, the jury said.")


def test_far_words_are_left_out_at_whole_words() -> None:
    text = f"{'before ' * 60}HERE{' after' * 60}"
    quote = excerpt("", text, text.index("HERE"), text.index("HERE") + 4)
    assert quote.words == "HERE"
    assert quote.before.startswith("… before ")
    assert quote.after.endswith("after …")
    assert max(len(quote.before), len(quote.after)) <= AROUND + 2


def test_very_long_words_are_cut() -> None:
    text = "word " * 300
    quote = excerpt("", text, 0, len(text))
    assert len(quote.words) <= LONGEST + 2
    assert (quote.words[-1], quote.after) == ("…", "")


def test_words_over_a_line_end_stay_on_one_line() -> None:
    quote = excerpt("", "one\ntwo three", 2, 7)
    assert (quote.before, quote.words, quote.after) == ("on", "e two", " three")


def test_quotes_of_several_kinds() -> None:
    row = evidence(1, text_id=5, start=0, end=5, exact="First")
    elsewhere = evidence(2, text_id=6, start=0, end=5, exact="Other")
    whole = evidence(3, kind="article")
    assert texts_of([row, whole]) == [5]
    found = quotes_of([OUTSIDE, row, elsewhere, whole], {5: TEXT, 6: "changed"}, ARTICLES, WORDING)
    assert [one.words for one in found] == ["First", "Other", "the whole article"]
    assert found[0].after == " paragraph."
    assert quotes_of([OUTSIDE], {}, ARTICLES, WORDING)[0].words == "Catalogue, p. 8"
