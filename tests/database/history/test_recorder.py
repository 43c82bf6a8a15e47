"""What the journal holds, what the recorder refuses, and how operations stand beside each other."""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import sqlalchemy as sa

from database import writing
from database.catalogue import Catalogue
from database.changes import Changes, Title
from database.commands.articles import ArticleDraft, add_article, set_published
from database.commands.evidence import Outside, attach_evidence
from database.commands.records import NameForm, create_record, save_record
from database.commands.statements import state_entry, state_relation
from database.dates import DateValue
from database.errors import CatalogueProblem, InputProblem, UnrecordedWrite
from database.history import Writer, raw, stack
from database.identity import new_uid
from database.schema.base import record, tag
from database.schema.evidence import evidence
from database.schema.films import film
from database.schema.history import change, operation
from database.schema.names import name
from database.schema.proposals import reading
from database.schema.sources import article, article_text
from database.schema.statements import statement

T = Title("test")


def _changes(catalogue: Catalogue, number: int, table: str = "") -> list[Any]:
    select = sa.select(change).where(change.c.operation_id == number).order_by(change.c.id)
    rows = catalogue.read(lambda connection: connection.execute(select).all())
    return [row for row in rows if not table or row.table_name == table]


def _last(catalogue: Catalogue) -> stack.Operation:
    return catalogue.read(stack.operations)[0]


def _value(catalogue: Catalogue, column: sa.Column[Any], row_id: int) -> Any:
    select = sa.select(column).where(column.table.c.id == row_id)
    return catalogue.read(lambda connection: connection.execute(select).scalar())


def _film(writer: Writer, text: str = "A film") -> int:
    return create_record(writer, "film", [NameForm(text)])


def _note(row_id: int, note: str) -> Any:
    return lambda writer: save_record(writer, row_id, note=note)


def test_a_thousand_inserts_are_one_change_without_image(small: Catalogue) -> None:
    rows = [{"text": f"tag {number}"} for number in range(1000)]
    written = small.write(T, lambda writer: writer.insert_many(tag, rows))
    (entry,) = _changes(small, written.operation)
    assert (entry.action, entry.last_id - entry.first_id, entry.image) == ("insert", 999, None)


def _insert_records(kinds: list[str]) -> Callable[[Writer], None]:
    def command(writer: Writer) -> None:
        ids = writer.new_ids(record, len(kinds))
        now = writer.now.isoformat()
        rows = [(one, new_uid().bytes, kind, now, now) for one, kind in zip(ids, kinds, strict=True)]
        writer.insert_rows(record, ("id", "uid", "kind", "created_at", "updated_at"), rows, ids)

    return command


@pytest.mark.parametrize("others", [0, 99])
def test_rows_that_break_a_rule_of_their_table_are_refused_however_many_come_at_once(
    small: Catalogue, others: int
) -> None:
    kinds = ["film"] * others
    count = sa.select(sa.func.count()).select_from(record)
    before = small.read(lambda connection: connection.execute(count).scalar())
    for _ in range(2):
        with pytest.raises((ValueError, sa.exc.IntegrityError), match=r"rule|CHECK"):
            small.write(T, _insert_records([*kinds, "no kind"]))
    assert small.read(lambda connection: connection.execute(count).scalar()) == before
    small.write(T, _insert_records([*kinds, "film"]))
    with pytest.raises(sa.exc.IntegrityError, match="CHECK"):
        # Asking for them later is over with the rows that came at once.
        small.write(T, _insert_records(["no kind"]))


@pytest.mark.parametrize("count", [0, 1, 49, 50, 51, 100, 120])
def test_rows_that_come_at_once_are_all_there_in_their_order(small: Catalogue, count: int) -> None:
    def command(writer: Writer) -> range:
        ids = writer.new_ids(tag, count)
        rows = zip(ids, (f"tag {number}".encode() for number in range(count)), strict=True)
        writer.insert_rows(tag, ("id", "text"), rows, ids, encoded=("text",))
        return ids

    ids = small.write(T, command).result
    of_count = sa.select(tag.c.id, tag.c.text).where(tag.c.id.in_(ids)).order_by(tag.c.id)
    found = small.read(lambda connection: connection.execute(of_count).all())
    assert found == [(one, f"tag {number}") for number, one in enumerate(ids)]


def test_an_update_keeps_only_the_old_values_of_changed_columns(small: Catalogue) -> None:
    row_id = small.write(T, _film).result
    written = small.write(T, lambda writer: writer.update(film, row_id, running_time=90.0, colour="", form="feature"))
    (entry,) = _changes(small, written.operation, "film")
    assert (entry.action, json.loads(entry.image)) == ("update", {"running_time": None, "form": ""})


@contextmanager
def _updates(catalogue: Catalogue) -> Iterator[list[str]]:
    """Give the updates of films and records that are sent to the database within."""
    found: list[str] = []

    def listen(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        if statement.startswith(("UPDATE film", "UPDATE record")):
            found.append(statement)

    sa.event.listen(catalogue._side()._engine, "before_cursor_execute", listen)
    yield found
    sa.event.remove(catalogue._side()._engine, "before_cursor_execute", listen)


def test_rows_that_change_together_are_noted_one_by_one_and_written_in_few_steps(small: Catalogue) -> None:
    films = small.write(T, lambda writer: [_film(writer, f"Film {number}") for number in range(60)]).result
    values = {one: {"running_time": 90.0 + number, "form": ""} for number, one in enumerate(films[:-1])}
    values[films[-1]] = {"form": "feature", "colour": "colour"}
    # One for the films that change alike, one for the other; one for the times of change, one for the versions.
    with _updates(small) as updates:
        written = small.write(T, lambda writer: writer.update_many(film, values))
    assert written.result == films
    assert len(updates) == 4, updates
    entries = _changes(small, written.operation, "film")
    assert [(entry.first_id, json.loads(entry.image)) for entry in entries] == [
        *((one, {"running_time": None}) for one in films[:-1]),
        (films[-1], {"form": "", "colour": ""}),
    ]
    with _updates(small) as updates:
        small.undo()
    assert len(updates) == 4, updates
    assert [_value(small, film.c.running_time, one) for one in films] == [None] * 60
    small.redo()
    assert [_value(small, film.c.running_time, one) for one in films] == [90.0 + n for n in range(59)] + [None]
    assert _value(small, film.c.colour, films[-1]) == "colour"


def test_of_rows_that_change_together_none_is_written_where_one_is_missing(small: Catalogue) -> None:
    row_id = small.write(T, _film).result
    with pytest.raises(LookupError):
        small.write(T, lambda writer: writer.update_many(film, {row_id: {"form": "feature"}, 999: {"form": "feature"}}))
    assert _value(small, film.c.form, row_id) == ""


def test_a_delete_keeps_the_whole_row(small: Catalogue) -> None:
    made = small.write(T, lambda writer: writer.insert(tag, text="x")).result
    written = small.write(T, lambda writer: writer.delete(tag, [made]))
    (entry,) = _changes(small, written.operation)
    assert (entry.action, json.loads(entry.image)) == ("delete", [{"id": made, "text": "x"}])


def test_what_changes_nothing_leaves_no_operation_and_keeps_redo(small: Catalogue) -> None:
    row_id = small.write(T, _film).result
    small.write(Title("undone"), _note(row_id, "x"))
    small.undo()
    told: list[Changes] = []
    small.subscribe(told.append)
    before = _last(small)
    assert small.write(T, lambda writer: writer.update(film, row_id, form="")).operation == 0
    assert small.write(T, lambda writer: None).operation == 0
    assert _last(small) == before
    assert not told
    assert small.next_steps()[1] == before


def test_frozen_derived_and_unjournalled_are_refused(small: Catalogue) -> None:
    refused = [
        lambda writer: writer.update(article_text, 1, text="other"),
        lambda writer: writer.update(record, 1, label="other"),
        lambda writer: writer.update(name, 1, match_key="other"),
        lambda writer: writer.update(film, 1, heading_key=b"x"),
        lambda writer: writer.update(statement, 1, evidence_count=3),
        lambda writer: writer.update(evidence, 1, about_id=1),
        lambda writer: writer.insert(reading, text_id=1),
        lambda writer: writer.update(operation, 1, who="nobody"),
        lambda writer: writer.delete(change, [1]),
        lambda writer: writer.connection.execute(sa.update(tag).values(text="x")),
    ]
    for command in refused:
        with pytest.raises(UnrecordedWrite):
            small.write(T, command)


def test_unique_values_change_places_within_one_operation(small: Catalogue, states: ModuleType) -> None:
    one, two = small.write(T, lambda writer: writer.insert_many(tag, [{"text": "one"}, {"text": "two"}])).result

    def swap(writer: Writer) -> int:
        writer.update(tag, one, text="aside")
        writer.update(tag, two, text="one")
        writer.update(tag, one, text="two")
        writer.delete(tag, [two])
        return writer.insert(tag, text="one")

    three = small.write(T, swap).result
    for _ in range(2):
        small.undo()
        assert [_value(small, tag.c.text, row_id) for row_id in (one, two, three)] == ["one", "two", None]
        small.redo()
        assert [_value(small, tag.c.text, row_id) for row_id in (one, two, three)] == ["two", None, "one"]


def test_unique_values_change_places_across_the_handfuls_in_which_they_are_swapped(
    small: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(raw, "CHUNK", 2)
    texts = [f"place {number}" for number in range(7)]
    rows = small.write(T, lambda writer: writer.insert_many(tag, [{"text": one} for one in texts])).result

    def move_up(writer: Writer) -> None:
        writer.update(tag, rows[-1], text="aside")
        writer.update_many(tag, {row: {"text": text} for row, text in zip(rows[-2::-1], texts[:0:-1], strict=True)})
        writer.update(tag, rows[-1], text=texts[0])

    small.write(T, move_up)
    for _ in range(2):
        small.undo()
        assert [_value(small, tag.c.text, row) for row in rows] == texts
        small.redo()
        assert [_value(small, tag.c.text, row) for row in rows] == [*texts[1:], texts[0]]


def test_a_new_row_may_end_with_a_unique_value_that_another_had_before(small: Catalogue) -> None:
    standing = small.write(T, lambda writer: writer.insert(tag, text="wanted")).result

    def pass_on(writer: Writer) -> int:
        made = writer.insert(tag, text="new")
        writer.update(tag, standing, text="gave it away")
        writer.update(tag, made, text="wanted")
        return made

    made = small.write(T, pass_on).result
    for _ in range(2):
        small.undo()
        assert _value(small, tag.c.text, standing) == "wanted"
        small.redo()
        assert _value(small, tag.c.text, made) == "wanted"


def test_a_new_article_may_take_the_place_of_one_that_moves(small: Catalogue) -> None:
    def draft(day: str) -> ArticleDraft:
        return ArticleDraft("words", "plain text", published=DateValue.of(day))

    old = small.write(T, lambda writer: add_article(writer, draft("2001-01-01"))).result

    def change_places(writer: Writer) -> None:
        new = add_article(writer, draft("2001-01-02"))
        set_published(writer, old, DateValue.of("2001-01-03"))
        set_published(writer, new, DateValue.of("2001-01-01"))

    place = _value(small, article.c.index_rowid, old)
    small.write(T, change_places)
    small.undo()
    assert _value(small, article.c.index_rowid, old) == place
    small.redo()
    assert _value(small, article.c.index_rowid, old) != place


def test_batches_that_fail_keep_what_was_committed_and_undo_takes_all_back(small: Catalogue) -> None:
    def batch(writer: Writer) -> list[int]:
        return [_film(writer), _film(writer)]

    made: list[int] = []
    with pytest.raises(OSError, match="cable"), small.write_batches(Title("import")) as batches:
        for _ in range(3):
            made += batches.write(batch).result
        raise OSError("the cable is out")
    assert (_last(small).state, _last(small).changed) == ("cancelled", 6)
    assert all(_value(small, record.c.id, row_id) for row_id in made)
    undone = small.undo()
    assert undone.ids >= set(made)
    assert not any(_value(small, record.c.id, row_id) for row_id in made)
    small.redo()
    assert all(_value(small, record.c.id, row_id) for row_id in made)


def test_no_undo_and_no_second_batches_while_batches_run(small: Catalogue) -> None:
    with small.write_batches(T) as batches:
        batches.write(_film)
        for attempt in (small.undo, small.redo, lambda: small.write_batches(T).__enter__()):
            with pytest.raises(CatalogueProblem) as caught:
                attempt()
            assert caught.value.code == "busy"
    assert _last(small).state == "done"


def test_a_write_between_batches_is_undone_in_its_turn(small: Catalogue) -> None:
    row_id = small.write(T, _film).result
    small.write(T, _note(row_id, "first"))
    with small.write_batches(Title("import")) as batches:
        batches.write(_film)
        small.write(Title("between"), _note(row_id, "second"))
        batches.write(_note(row_id, "third"))
    notes, titles = [], []
    for _ in range(3):
        titles.append(small.undo().title.code)
        notes.append(_value(small, record.c.note, row_id))
    assert (notes, titles) == (["second", "first", "first"], ["import", "between", "import"])
    for _ in range(3):
        small.redo()
    assert _value(small, record.c.note, row_id) == "third"


def test_two_threads_write_one_after_the_other(small: Catalogue) -> None:
    def work(number: int) -> None:
        for turn in range(10):
            small.write(T, lambda writer, turn=turn: _film(writer, f"Film {number} {turn}"))

    threads = [threading.Thread(target=work, args=(number,)) for number in range(2)]
    before = small.read(stack.operations)
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    after = small.read(stack.operations)
    assert len(after) == len(before) + 20
    assert [found.id for found in after] == sorted((found.id for found in after), reverse=True)


def test_a_reader_sees_one_state_while_others_write(small: Catalogue) -> None:
    row_id = small.write(T, _film).result
    note = sa.select(record.c.note).where(record.c.id == row_id)

    def question(connection: sa.Connection) -> tuple[str, str]:
        first = connection.execute(note).scalar_one()
        small.write(T, _note(row_id, "meanwhile"))
        return first, connection.execute(note).scalar_one()

    assert small.read(question) == ("", "")
    assert _value(small, record.c.note, row_id) == "meanwhile"


class _Cancel:
    """Stops a read as soon as it may be stopped, and goes on trying until it has."""

    def __init__(self) -> None:
        self.over = threading.Event()
        self.thread: threading.Thread | None = None

    def on_cancel(self, stop: Any) -> None:
        def ask() -> None:
            while not self.over.wait(0.01):
                stop()

        self.thread = threading.Thread(target=ask)
        self.thread.start()


def test_a_long_read_is_stopped_and_the_connection_stays_usable(small: Catalogue) -> None:
    endless = sa.text("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n")
    for _ in range(5):
        cancel = _Cancel()
        with pytest.raises(CatalogueProblem) as caught:
            small.read(lambda connection: connection.execute(endless).scalar(), cancel)
        cancel.over.set()
        assert cancel.thread is not None
        cancel.thread.join()
        assert caught.value.code == "cancelled"
        assert small.read(lambda connection: connection.execute(sa.select(film.c.id)).all())


def test_operations_on_a_record(small: Catalogue) -> None:
    ids = small.write(Title("range"), lambda writer: [_film(writer) for _ in range(5)]).result
    single = small.write(Title("single"), _film).result
    small.write(Title("note"), _note(ids[2], "x"))
    small.write(Title("name"), lambda writer: save_record(writer, ids[2], names=[NameForm("Other")]))
    with small.write_batches(Title("batches")) as batches:
        batches.write(_note(ids[2], "y"))
        batches.write(_note(single, "y"))

    def titles(row_id: int) -> list[str]:
        return [found.title.code for found in small.read(lambda connection: stack.operations_on(connection, row_id))]

    assert titles(ids[2]) == ["batches", "name", "note", "range"]
    assert titles(ids[4]) == ["range"]
    assert titles(single) == ["batches", "single"]
    assert titles(single + 1) == []


def test_each_change_is_in_the_history_though_the_clock_stands_still(
    small: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Stopped(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> datetime:
            return datetime(2030, 1, 1, tzinfo=UTC)

    monkeypatch.setattr(writing, "datetime", Stopped)
    row_id = small.write(Title("made"), _film).result
    small.write(Title("named"), lambda writer: save_record(writer, row_id, names=[NameForm("Other")]))
    found = small.read(lambda connection: stack.operations_on(connection, row_id))
    assert [one.title.code for one in found] == ["named", "made"]


def test_a_renamed_director_is_told_of_the_film_too(small: Catalogue) -> None:
    person = small.write(T, lambda writer: create_record(writer, "person", [NameForm("Ana")])).result
    made = small.write(T, _film).result
    small.write(T, lambda writer: state_relation(writer, made, "director", person))
    written = small.write(T, lambda writer: save_record(writer, person, names=[NameForm("Lale")]))
    assert _value(small, record.c.label, made) == "A film (Lale)"
    assert made in written.ids
    assert made in small.undo().ids
    assert _value(small, record.c.label, made) == "A film (Ana)"


def test_an_edition_follows_the_way_its_festival_sorts(small: Catalogue, states: ModuleType) -> None:
    festival = small.write(T, lambda writer: create_record(writer, "festival", [NameForm("The River")])).result
    small.write(T, lambda writer: create_record(writer, "edition", [], {"festival": festival, "ordinal": 3}))
    small.write(T, lambda writer: save_record(writer, festival, names=[NameForm("The River", sort_as="River")]))
    looker = states.Looker(small.path / "catalogue.db")
    try:
        assert not small.read(lambda connection: states.stale(connection, looker.state()))
    finally:
        looker.close()


def test_an_article_saved_with_another_date_moves_in_the_order(small: Catalogue) -> None:
    row_id = small.write(T, lambda writer: add_article(writer, ArticleDraft("x", "plain text"))).result
    day = DateValue.of("2025-06-01")
    small.write(T, lambda writer: save_record(writer, row_id, fields={"published": day}))
    assert _value(small, article.c.index_rowid, row_id) >> 12 == day.sort_day
    small.undo()
    assert _value(small, article.c.index_rowid, row_id) < 1 << 12


def test_accession_numbers_are_unique_and_may_be_empty(small: Catalogue) -> None:
    one, two = (small.write(T, lambda w: add_article(w, ArticleDraft("x", "plain text"))).result for _ in range(2))

    def number(row_id: int, value: str | None) -> Any:
        return lambda writer: save_record(writer, row_id, fields={"accession_number": value})

    small.write(T, number(one, "A 1"))
    with pytest.raises(InputProblem, match="A 1"):
        small.write(T, number(two, "A 1"))
    small.write(T, number(one, ""))
    assert small.write(T, number(two, None)).operation == 0
    small.write(T, number(two, "A 1"))


def test_evidence_is_told_to_the_article_and_both_records(small: Catalogue, small_master: Path) -> None:
    first = sa.select(evidence).where(evidence.c.statement_id.is_not(None), evidence.c.kind == "text").limit(1)
    row = small.read(lambda connection: connection.execute(first).one())
    of = sa.select(statement).where(statement.c.id == row.statement_id)
    said = small.read(lambda connection: connection.execute(of).one())
    written = small.write(T, lambda writer: writer.delete(evidence, [row.id]))
    assert {row.article_id, said.about_id, said.object_id} <= written.ids


def test_evidence_is_told_to_everything_that_its_statement_names(small: Catalogue) -> None:
    film_id, edition, section, place, festival = small.write(T, _entered).result
    said = small.write(T, lambda writer: state_entry(writer, film_id, edition, section=section, place=place)).result
    written = small.write(T, lambda writer: attach_evidence(writer, said, Outside("Catalogue, p. 4")))
    assert {film_id, edition, section, place} <= written.ids
    assert festival not in written.ids


def _entered(writer: Writer) -> tuple[int, int, int, int, int]:
    festival = create_record(writer, "festival", [NameForm("Lantern")])
    edition = create_record(writer, "edition", [], {"festival": festival})
    section = create_record(writer, "section", [NameForm("Main")], {"edition": edition})
    place = create_record(writer, "place", [NameForm("Marenza")])
    return _film(writer), edition, section, place, festival


def test_a_redo_that_fails_on_the_way_tells_what_it_did_and_later_writes_stand_on_that(
    small: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    row_id = small.write(T, _film).result
    with small.write_batches(Title("import")) as batches:
        for note in ("one", "two", "three"):
            batches.write(_note(row_id, note))
    small.undo()
    told: list[Changes] = []
    small.subscribe(told.append)
    update, steps = stack.raw.update_many, []

    def failing(*given: Any) -> None:
        steps.append(given)
        # Each transaction writes the note, then the time of change: this is in the middle of the second.
        if len(steps) > 3:
            raise CatalogueProblem("full")
        update(*given)

    with monkeypatch.context() as patch:
        patch.setattr(stack.raw, "update_many", failing)
        with pytest.raises(CatalogueProblem):
            small.redo()
    assert [row_id in changes.ids for changes in told] == [True]
    assert _value(small, record.c.note, row_id) == "one"
    small.write(Title("after"), _note(row_id, "other"))
    for travel, notes in ((small.undo, ["one", ""]), (small.redo, ["one", "other"])):
        for note in notes:
            travel()
            assert _value(small, record.c.note, row_id) == note


def test_a_long_undo_tells_how_far_it_is(small: Catalogue) -> None:
    with small.write_batches(Title("import")) as batches:
        for number in range(4):
            batches.write(lambda writer, n=number: writer.insert(tag, text=f"tag {n}"))
        assert small.cut_off() is None, "it is at work"
    told: list[tuple[int, int]] = []
    small.undo(report=lambda done, total: told.append((done, total)))
    small.redo(report=lambda done, total: told.append((done, total)))
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)] * 2
    assert small.cut_off() is None
