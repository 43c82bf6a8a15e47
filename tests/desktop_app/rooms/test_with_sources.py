"""Facts as sentences with their sources: announced, contradicted, outside, without any; plain and HTML."""

from typing import Any

import pytest

from database.dates import DateValue
from database.queries.links import Link
from database.queries.press import SourceLine
from database.queries.statements import EvidenceRow
from desktop_app.rooms.with_sources import Block, Sentence, citation, quoted, sources_said, together
from desktop_app.wording.wording import Wording

WORDING, PERSIAN = Wording(), Wording("fa")


def source(number: int, **parts: Any) -> SourceLine:
    plain: dict[str, Any] = {
        "id": number,
        "published": DateValue.of("2025-03-16"),
        "headline": "A night",
        "devised": False,
    }
    plain |= {"publication": "Harbour Post", "page": "", "supplied": frozenset(), "origin": None}
    return SourceLine(**plain | parts)


def evidence(number: int, exact: str = "", **parts: Any) -> EvidenceRow:
    plain: dict[str, Any] = dict.fromkeys(EvidenceRow.__slots__)
    plain |= {"id": number, "kind": "text", "article": Link(number, "article", ""), "stance": "states", "exact": exact}
    plain |= {"citation": "", "transcription": ""}
    return EvidenceRow(**plain | parts)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (source(1), "Harbour Post, 16 March 2025, “A night”"),
        (source(1, page="7"), "Harbour Post, 16 March 2025, “A night”, p. 7"),
        (
            source(1, page="7", supplied=frozenset({"publication", "published", "page"})),
            "[Harbour Post], [16 March 2025], “A night”, [p. 7]",
        ),
        (source(1, devised=True), "Harbour Post, 16 March 2025, [A night]"),
        (source(1, headline="“A night” ends"), "Harbour Post, 16 March 2025, “‘A night’ ends”"),
        (source(1, publication="", headline=""), "16 March 2025"),
    ],
)
def test_an_article_as_it_is_cited(line: SourceLine, words: str) -> None:
    assert citation(line, WORDING) == words


def test_quotes_in_quotes() -> None:
    assert quoted("“all of it”", WORDING) == "“all of it”"
    assert quoted("“one” and “two”", WORDING) == "“‘one’ and ‘two’”"
    assert quoted("«یک» و «دو»", PERSIAN) == "«“یک” و “دو”»"


def test_each_source_is_said_with_its_words_and_the_contradicting_one_as_such() -> None:
    sources = {1: source(1), 2: source(2, publication="Gazette")}
    rows = [
        evidence(1, "he won"),
        evidence(1, "the jury\nagreed"),
        evidence(2, "he did not", stance="contradicts"),
        evidence(9, kind="outside", article=None, citation="Catalogue, p. 8"),
    ]
    assert sources_said(rows, sources, WORDING) == (
        "Harbour Post, 16 March 2025, “A night”: “he won” … “the jury agreed”",
        "Outside source: Catalogue, p. 8",
        "Against it: Gazette, 16 March 2025, “A night”: “he did not”",
    )
    assert sources_said([], sources, WORDING) == ("No source is given.",)


def test_copies_of_one_text_are_said_to_be_one_witness() -> None:
    sources = {number: source(number, origin=4) for number in (1, 2)}
    said = sources_said([evidence(1), evidence(2)], sources, WORDING)
    assert said[-1] == "These are copies of one text."
    sources[3] = source(3)
    assert sources_said([evidence(1), evidence(2), evidence(3)], sources, WORDING)[-1] == "These are 2 origins."


def test_a_page_of_a_copy_is_told_with_what_was_read_there() -> None:
    row = evidence(1, kind="page", page=3, transcription="Grand prize")
    assert sources_said([row], {1: source(1)}, WORDING)[0].endswith("page 3 of the copy, “Grand prize”")


def test_one_fact_stands_behind_its_record_and_several_below_it() -> None:
    one = Sentence("Director: A. Brook", "", ("Harbour Post",))
    copied = together([Block("Ferry (A. Brook)", (one,), "Ferry")])
    assert copied.plain == "Ferry (A. Brook) – Director: A. Brook. Harbour Post."
    assert copied.html == '<p dir="ltr"><i>Ferry</i> (A. Brook) – Director: A. Brook. Harbour Post.</p>'
    assert copied.count == 1
    two = together([Block("Ferry", (one, one)), Block("Other", (one,))], right_to_left=True)
    assert two.plain.split("\n")[0] == "Ferry"
    assert two.plain.count("\n") == 4
    assert two.html.count('<p dir="rtl">') == 4
    assert two.count == 3


def test_no_signs_of_direction_and_no_markup_of_the_texts_reach_the_clipboard() -> None:
    block = Block("\u2068A & B\u2069", (Sentence("\u2068<b>Won</b>\u2069 it", "", ("\u200eP",)),))
    copied = together([block])
    assert copied.plain == "A & B – <b>Won</b> it. P."
    assert "&lt;b&gt;Won" in copied.html
    assert "A &amp; B" in copied.html
