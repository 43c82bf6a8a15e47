"""Each of the 156 facts of the two articles is in the catalogue, and leads to its words."""

from collections import Counter

import pytest
from seeds.agreeing import kinds_of, statements_of
from seeds.wording import ROWS

ALL = range(1, 157)
MOST_REMARKS = 20
MOST_UNSPECIFIED = 5


@pytest.fixture(scope="session")
def failures(checker, stored):
    return checker.failures(stored)


@pytest.mark.parametrize("row", ALL)
def test_the_fact_is_held_and_leads_to_its_words(row, failures):
    assert row in ROWS
    assert failures.get(row, []) == []


def test_all_156_rows_of_the_list_are_declared(seeds, failures, summary):
    assert list(seeds.facts) == list(ALL)
    assert set(ROWS) == set(ALL)
    summary.append(f"{len(ALL) - len(failures)} of {len(ALL)} facts held")


@pytest.mark.parametrize("row", ALL)
def test_the_words_stand_where_the_list_says(row, seeds):
    fact = seeds.facts[row]
    text = seeds.texts[fact.article]
    assert text[fact.start : fact.end] == fact.words
    assert text.count(fact.words) == fact.count
    assert text.count(fact.words, 0, fact.end) == fact.nth


def test_nothing_else_is_stored(checker, stored, entered):
    claims = Counter(claim.table for claim in checker.expected.claims.values())
    evidence = sum(len(claim.evidence) for claim in checker.expected.claims.values())
    assert len(stored["statement"]) == claims["statement"]
    assert len(stored["mention"]) == claims["mention"]
    assert len(stored["evidence"]) == evidence
    assert set(stored["record"]) == set(entered.ids.values())


def test_every_statement_counts_its_evidence(stored):
    counted = Counter(row["statement_id"] for row in stored["evidence"].values() if row["statement_id"] is not None)
    assert {row["id"]: row["evidence_count"] for row in stored["statement"].values()} == counted


def test_the_originals_are_kept_byte_for_byte(filled, seeds, stored, entered):
    folder, _ = filled
    for number, file in seeds.files.items():
        [original] = [
            row
            for row in stored["attachment"].values()
            if row["record_id"] == entered.ids[f"article_{number}"] and row["role"] == "original"
        ]
        kept = [
            path for path in (folder / "files").rglob("*") if path.is_file() and original["sha256"].hex() in path.name
        ]
        assert [path.read_bytes() for path in kept] == [file.read_bytes()]


def test_few_rows_fall_back_to_a_remark_or_an_unspecified_connection(summary):
    remarks = [row for row in ROWS if any(stated.kind == "remark" for stated in statements_of(row))]
    unspecified = [row for row in ROWS if any(one.shape.get("role") == "unspecified" for one in statements_of(row))]
    assert len(remarks) <= MOST_REMARKS
    assert len(unspecified) <= MOST_UNSPECIFIED
    kinds = Counter(kind for row in ROWS for kind in kinds_of(row))
    summary.append("rows by holder: " + ", ".join(f"{kind} {count}" for kind, count in sorted(kinds.items())))
    summary.append(f"held by a remark: {len(remarks)} rows ({', '.join(map(str, remarks))})")
    summary.append(f"held by an unspecified connection: {len(unspecified)} rows ({', '.join(map(str, unspecified))})")


def test_the_entering_can_be_undone_and_done_again(catalogue, copied, stored):
    from seeds.reading import dump

    steps = 0
    while catalogue.next_steps()[0] is not None:
        catalogue.undo()
        steps += 1
    assert not any(dump(copied / "catalogue.db").values())
    for _ in range(steps):
        catalogue.redo()
    again = dump(copied / "catalogue.db")
    # A record's version only grows, also over undo.
    assert _without_versions(again) == _without_versions(stored)


def _without_versions(found):
    return {
        table: {row_id: {name: held for name, held in row.items() if name != "version"} for row_id, row in rows.items()}
        for table, rows in found.items()
    }
