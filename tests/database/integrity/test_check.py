"""Everything that can be wrong in a catalogue is found, and what can be made again is repaired."""

from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from database import engine as engines
from database import integrity
from database.catalogue import Catalogue
from database.changes import Title
from database.integrity import Finding

#: Statements that spoil the filled catalogue behind the program's back, and what is found then.
DERIVED = {
    "label": "UPDATE record SET label = 'Someone else' WHERE id = {film}",
    "sort_key": "UPDATE film SET heading_key = x'00' WHERE id = {film}",
    "match_key": "UPDATE name SET match_key = 'other' WHERE record_id = {person}",
    "evidence_count": "UPDATE statement SET evidence_count = 7 WHERE id = {director}",
    "evidence_about": "UPDATE evidence SET about_id = {person} WHERE id = {evidence}",
    "index_missing": "DELETE FROM article_index WHERE rowid = (SELECT index_rowid FROM article WHERE id = {article})",
    "index_extra": "INSERT INTO article_index (rowid, headline, text) VALUES (99, 'a', 'b')",
    "name_index_missing": "DELETE FROM name_index WHERE rowid = 1",
    "name_index_extra": "INSERT INTO name_index (rowid, form) VALUES (9999, 'x')",
    "index_order": "UPDATE article SET index_rowid = 12345 WHERE id = {article}",
    "date_bounds": "UPDATE film SET reference_earliest = reference_earliest - 1 WHERE id = {film}",
}
DEEP = {
    # As many words as before, but others.
    "index_words": "INSERT OR REPLACE INTO article_index (rowid, headline, text) "
    "SELECT index_rowid, 'No date on that one', 'words alone' FROM article WHERE headline LIKE 'No date%'",
    "name_index_words": "INSERT OR REPLACE INTO name_index (rowid, form) VALUES (1, 'lighthouse')",
}
FOR_A_PERSON = {
    "passage": 'UPDATE evidence SET start = start + 1, "end" = "end" + 1 WHERE id = {evidence}',
    "segment": "UPDATE segment SET \"end\" = 100000 WHERE kind = 'body'",
    "date": "UPDATE edition SET held_edtf = 'the eighth' WHERE id = {edition}",
    "text": "UPDATE article_text SET text = text || ' ' WHERE id = {text}",
    "reference": "INSERT INTO identifier (record_id, scheme, value) VALUES (4711, 'imdb', 'tt1')",
}


def spoil(folder: Path, statement: str, ids: dict[str, int]) -> None:
    connection = engines.connect(folder / "catalogue.db")
    connection.execute("PRAGMA foreign_keys = OFF")
    assert connection.execute(statement.format(**ids)).rowcount == 1
    connection.close()


def found(folder: Path, *, deep: bool = True) -> tuple[Finding, ...]:
    with Catalogue.open(folder) as catalogue:
        return catalogue.read(lambda connection: integrity.check(connection, catalogue.files, deep=deep))


def codes(findings: tuple[Finding, ...]) -> set[str]:
    return {finding.code for finding in findings}


@pytest.mark.parametrize("deep", [False, True])
def test_a_catalogue_as_the_program_leaves_it_has_no_findings(filled_folder: Path, deep: bool) -> None:
    assert found(filled_folder, deep=deep) == ()


@pytest.mark.parametrize("code", DERIVED)
def test_wrong_derived_data_is_found_and_made_again(
    code: str, filled_folder: Path, filled_ids: dict[str, int], dump: Callable[..., dict[str, list[Any]]]
) -> None:
    _found_and_repaired(code, DERIVED[code], filled_folder, filled_ids, dump, deep=False)


@pytest.mark.parametrize("code", DEEP)
def test_words_in_the_index_are_compared_by_the_deep_check(
    code: str, filled_folder: Path, filled_ids: dict[str, int], dump: Callable[..., dict[str, list[Any]]]
) -> None:
    _found_and_repaired(code, DEEP[code], filled_folder, filled_ids, dump, deep=True)


def _found_and_repaired(
    code: str,
    statement: str,
    folder: Path,
    ids: dict[str, int],
    dump: Callable[..., dict[str, list[Any]]],
    *,
    deep: bool,
) -> None:
    without = ("operation", "change", "sqlite_sequence", "sqlite_stat1", "record")
    right = dump(folder / "catalogue.db", without=without)
    spoil(folder, statement, ids)
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    findings = found(folder, deep=deep)

    assert code in codes(findings)
    assert all(finding.repairable for finding in findings)
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before
    with Catalogue.open(folder) as catalogue:
        heard = []
        catalogue.subscribe(heard.append)
        assert catalogue.write(Title("repair"), integrity.repair).result >= 1
        assert len(heard) == 1
        assert {finding.record for finding in findings} - {None} <= set(heard[0].ids)
    assert found(folder) == ()
    assert dump(folder / "catalogue.db", without=without) == right


def test_evidence_of_a_mention_that_leads_to_a_record_is_found_and_repaired(
    filled_folder: Path, filled_ids: dict[str, int]
) -> None:
    spoil(filled_folder, "UPDATE evidence SET about_id = {film} WHERE mention_id = {mention}", filled_ids)

    (finding,) = found(filled_folder, deep=False)

    assert (finding.code, finding.record, finding.repairable) == ("evidence_about", filled_ids["article"], True)
    with Catalogue.open(filled_folder) as catalogue:
        assert catalogue.write(Title("repair"), integrity.repair).result == 1
    assert found(filled_folder) == ()


@pytest.mark.parametrize("code", FOR_A_PERSON)
def test_what_only_a_person_can_mend_is_found_and_left(
    code: str, filled_folder: Path, filled_ids: dict[str, int]
) -> None:
    spoil(filled_folder, FOR_A_PERSON[code], filled_ids)

    findings = found(filled_folder)

    assert [finding for finding in findings if finding.code == code]
    assert not [finding for finding in findings if finding.code == code and finding.repairable]
    with Catalogue.open(filled_folder) as catalogue:
        catalogue.write(Title("repair"), integrity.repair)
    assert codes(found(filled_folder)) >= {code}


def test_a_passage_in_the_text_of_another_article_is_found(filled_folder: Path, filled_ids: dict[str, int]) -> None:
    spoil(filled_folder, "UPDATE evidence SET article_id = 7 WHERE id = {evidence}", filled_ids)

    (finding,) = found(filled_folder, deep=False)

    assert (finding.code, finding.record) == ("passage", filled_ids["article"])
    assert "names another article" in finding.detail


@pytest.mark.parametrize(("deep", "change", "code"), [(False, b"shorter", "file_altered"), (True, b"", "file_altered")])
def test_an_altered_original_is_found(filled_folder: Path, deep: bool, change: bytes, code: str) -> None:
    (path,) = (path for path in (filled_folder / "files").rglob("*") if path.is_file())
    path.write_bytes(change or bytes(reversed(path.read_bytes())))

    assert codes(found(filled_folder, deep=deep)) == {code}


def test_a_missing_original_and_a_file_of_nobody_are_found(filled_folder: Path, filled_ids: dict[str, int]) -> None:
    (path,) = (path for path in (filled_folder / "files").rglob("*") if path.is_file())
    path.rename(path.with_name("ab" * 32))
    (path.parent / ".new-left-by-a-crash").write_bytes(b"half")

    findings = found(filled_folder, deep=False)

    assert [finding.code for finding in findings] == ["file_missing", "file_orphan", "file_orphan"]
    assert findings[0].record == filled_ids["article"]


def test_a_file_that_undo_can_bring_back_is_no_orphan(filled: Catalogue) -> None:
    for _ in range(6):
        filled.undo()

    assert filled.read(lambda c: c.exec_driver_sql("SELECT count(*) FROM attachment").scalar()) == 0
    assert filled.read(lambda c: integrity.check(c, filled.files, deep=True)) == ()


def test_nothing_to_repair_leaves_no_step_in_the_history(filled: Catalogue) -> None:
    before = filled.next_steps()

    changes = filled.write(Title("repair"), integrity.repair)

    assert changes.result == 0
    assert filled.next_steps() == before


def test_undo_of_a_repair_takes_nothing_back(filled_folder: Path, filled_ids: dict[str, int]) -> None:
    spoil(filled_folder, DERIVED["label"], filled_ids)
    with Catalogue.open(filled_folder) as catalogue:
        catalogue.write(Title("repair"), integrity.repair)
        catalogue.undo()

    assert found(filled_folder) == ()


def test_a_damaged_index_of_a_table_is_found_and_nothing_else_looked_at(filled_folder: Path) -> None:
    connection = engines.connect(filled_folder / "catalogue.db")
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute(
        "UPDATE sqlite_schema SET sql = replace(sql, 'position', 'kind') WHERE name = 'ix_name_record_id'"
    )
    connection.close()

    findings = found(filled_folder)

    assert codes(findings) == {"damaged"}
    assert not any(finding.repairable for finding in findings)


def test_an_index_that_others_have_written_to_is_no_damage(filled: Catalogue) -> None:
    """SQLite's own check cries damage where a connection remembers an older state of a full-text table."""
    filled.undo()
    for _ in range(8):
        for _ in range(5):
            filled.undo()
            assert filled.read(lambda c: integrity.check(c, filled.files, deep=True)) == ()
        for _ in range(5):
            filled.redo()
            assert filled.read(lambda c: integrity.check(c, filled.files, deep=False)) == ()


def test_of_one_kind_not_more_are_told_than_anyone_reads(filled_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(integrity, "MOST", 2)
    connection = engines.connect(filled_folder / "catalogue.db")
    connection.execute("UPDATE record SET label = 'wrong'")
    connection.close()

    findings = found(filled_folder)

    assert [finding.code for finding in findings] == ["label", "label"]


def test_checking_keeps_few_rows_in_memory(
    filled: Catalogue, sample: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The checks are generators; a full catalogue must not be drawn in at once."""
    import tracemalloc

    text = "word " * 4000

    def many(writer: Any) -> None:
        for number in range(300):
            sample.make_article(writer, f"Article {number}", f"{number} {text}", "2025-03-05")

    filled.write(Title("many"), many)

    def peak(connection: Any) -> int:
        from database.integrity import words

        tracemalloc.start()
        try:
            findings: Iterator[Finding] = words.texts(connection)
            assert list(findings) == []
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    assert filled.read(peak) < 2_000_000 < 300 * len(text)
