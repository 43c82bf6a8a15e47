"""Many records changed at once: what the preview says happens, as if each had been saved by itself."""

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from database.batch.edit import (
    COLLECTIONS,
    COMMON,
    KINDS,
    NOTE,
    TAGS,
    Action,
    Edit,
    Find,
    Held,
    ToMake,
    actions_of,
    fields_for,
    takes,
)
from database.catalogue import Catalogue
from database.changes import Title
from database.commands.articles import ArticleDraft, add_articles
from database.commands.batch_edit import edit_many, preview
from database.commands.groups import put_into_collection, tag_records, take_out_of_collection, untag_records
from database.commands.records import NameForm, create_record, save_record
from database.commands.statements import state_value
from database.dates import DateValue
from database.errors import CatalogueProblem, InputProblem
from database.fields import FIELDS, FieldType, fields_of
from database.history import raw, stack
from database.queries.record_columns import record_columns
from database.schema.base import RECORD_KINDS

ARTICLE, FILM = fields_of("article"), fields_of("film")
TITLE = Title("records.edit", {"count": 1})


def ids_of(catalogue, kind):
    sql = sa.text("SELECT id FROM record WHERE kind = :kind AND trashed_at IS NULL ORDER BY id")
    return list(catalogue.read(lambda connection: connection.execute(sql, {"kind": kind}).scalars().all()))


def edited(catalogue, ids, *what, **more):
    """Do it, and see that the preview has said so."""
    edit = Edit(*what, **more)
    before = catalogue.read(lambda connection: preview(connection, ids, edit))
    done = catalogue.write(TITLE, lambda writer: edit_many(writer, ids, edit)).result
    assert (before.changed, before.same, before.refused) == (done.changed, done.same, done.refused)
    assert [(one.id, str(one.problem)) for one in before.left] == [(one, str(why)) for one, _, why in done.left]
    for row in before.rows:
        for change in row.changes:
            assert held(catalogue, [row.id], change.field)[0] == change.after
    return done


def held(catalogue, ids, field):
    found = catalogue.read(lambda connection: record_columns(connection, ids, {field.name}))
    values = [found[one].get(field.name) for one in ids]
    if field == COLLECTIONS:
        sql = "SELECT collection_id FROM collection_item WHERE record_id = {} ORDER BY id"
        rows = [catalogue.read(lambda c, one=one: c.exec_driver_sql(sql.format(one)).scalars().all()) for one in ids]
        return [tuple(row) for row in rows]
    if field.several:
        return [value or () for value in values]
    if field.type is FieldType.RECORD:
        return [value.id if value is not None else None for value in values]
    return ["" if value is None and field.type is FieldType.TEXT else value for value in values]


def make_articles(catalogue, headlines, **fields):
    drafts = [ArticleDraft("Words", "plain text", fields={"headline": one, **fields}) for one in headlines]
    return list(catalogue.write(Title("add"), lambda writer: add_articles(writer, drafts)).result)


def test_every_kind_and_field_has_something_that_can_be_done():
    assert set(KINDS) == set(RECORD_KINDS)
    for field in (*FIELDS, *COMMON):
        assert Action.SET in actions_of(field)
    assert [one.name for one in fields_for(["topic"])] == ["scope_note", "note", "tags", "in_collections"]
    assert not takes(ARTICLE["headline"], FILM["content_description"])


def test_texts_are_set_put_before_and_behind_replaced_and_cleared(small):
    ids = make_articles(small, ["Lamp opens", "River opens", "Quiet"])
    edited(small, ids, ARTICLE["page_section"], Action.SET, "Culture")
    edited(small, ids[:1], ARTICLE["page_section"], Action.CLEAR)
    edited(small, ids, ARTICLE["page_section"], Action.APPEND, " page")
    edited(small, ids, ARTICLE["page_section"], Action.PREPEND, "The ")
    assert held(small, ids, ARTICLE["page_section"]) == ["The page", "The Culture page", "The Culture page"]
    done = edited(small, ids, ARTICLE["headline"], Action.REPLACE, find=Find("opens", "closes"))
    assert (done.changed, done.same) == (2, 1)
    edited(small, ids, ARTICLE["headline"], Action.REPLACE, find=Find(r"^(\w+) (\w+)$", r"\2: \1", pattern=True))
    assert held(small, ids, ARTICLE["headline"]) == ["closes: Lamp", "closes: River", "Quiet"]
    edited(small, ids, NOTE, Action.SET, "seen")
    assert held(small, ids, NOTE) == ["seen"] * 3


def test_how_a_field_is_known_follows_as_in_a_cell(small):
    ids = make_articles(small, ["Lamp", "", "River"])
    small.write(TITLE, lambda w: save_record(w, ids[0], known={"headline": "detected"}))
    small.write(
        TITLE, lambda w: save_record(w, ids[2], fields={"headline_devised": True}, known={"headline": "page_data"})
    )
    edited(small, ids, ARTICLE["headline"], Action.APPEND, "!")
    row = "SELECT headline_known, headline_devised FROM article WHERE id IN ({}) ORDER BY id"
    look = lambda: small.read(lambda c: [tuple(one) for one in c.exec_driver_sql(row.format(", ".join(map(str, ids))))])  # noqa: E731
    assert look() == [("", 0), ("supplied", 0), ("page_data", 1)]
    edited(small, ids, ARTICLE["headline"], Action.SET, "One")
    assert look() == [("", 0), ("supplied", 0), ("supplied", 0)]


def test_numbers_dates_terms_and_links(small):
    films = ids_of(small, "film")
    edited(small, films, FILM["running_time"], Action.SET, 95)
    edited(small, films, FILM["running_time"], Action.REPLACE, find=Find("5", "0"))
    assert held(small, films, FILM["running_time"]) == [90.0] * len(films)
    edited(small, films, FILM["reference"], Action.SET, DateValue.of("2019"))
    edited(small, films, FILM["reference"], Action.REPLACE, find=Find("2019", "2020"))
    assert held(small, films, FILM["reference"])[0].edtf == "2020"
    wrong = edited(small, films, FILM["reference"], Action.REPLACE, find=Find("2020", "a winter"))
    assert (wrong.changed, wrong.refused) == (0, len(films))
    edited(small, films, FILM["form"], Action.SET, "feature")
    edited(small, films, FILM["form"], Action.REPLACE, "short", sought="feature")
    assert held(small, films, FILM["form"]) == ["short"] * len(films)
    articles, publication = ids_of(small, "article"), ids_of(small, "publication")[0]
    edited(small, articles, ARTICLE["publication"], Action.SET, publication)
    edited(small, articles, ARTICLE["publication"], Action.CLEAR)
    assert held(small, articles, ARTICLE["publication"]) == [None] * len(articles)


def test_lists_get_lose_and_exchange_values(small):
    films = ids_of(small, "film")
    edited(small, films, FILM["country"], Action.SET, ("Oman", "Iran"))
    edited(small, films, FILM["country"], Action.APPEND, ("Iraq", "Oman"))
    edited(small, films, FILM["country"], Action.PREPEND, ("Syria",))
    assert held(small, films, FILM["country"])[0] == ("Syria", "Oman", "Iran", "Iraq")
    edited(small, films, FILM["country"], Action.REMOVE, ("Iran", "Chad"))
    edited(small, films, FILM["country"], Action.REPLACE, find=Find("Ira", "Mali", words=False))
    assert held(small, films, FILM["country"])[0] == ("Syria", "Oman", "Maliq")
    edited(small, films, FILM["genre"], Action.SET, ("documentary", "river_film"))
    edited(small, films, FILM["genre"], Action.REPLACE, "drama", sought="documentary")
    assert held(small, films, FILM["genre"])[0] == ("drama", "river_film")


def test_tags_and_collections(small):
    films, box = ids_of(small, "film"), ids_of(small, "collection")[0]
    edited(small, films, TAGS, Action.APPEND, ("new", "seen"))
    edited(small, films, COLLECTIONS, Action.APPEND, (box,))
    assert held(small, films, TAGS) == [("new", "seen")] * len(films)
    assert held(small, films, COLLECTIONS) == [(box,)] * len(films)
    edited(small, films, TAGS, Action.REMOVE, ("new",))
    edited(small, films[:1], COLLECTIONS, Action.REMOVE, (box,))
    assert held(small, films, COLLECTIONS) == [(), *[(box,)] * (len(films) - 1)]
    texts = small.read(lambda c: c.exec_driver_sql("SELECT text FROM tag ORDER BY text").scalars().all())
    assert texts == ["seen"], "a tag that nothing has any more goes"
    assert edited(small, films, TAGS, Action.SET, ("seen",)).same == len(films)


def test_a_field_moves_into_another_and_what_cannot_be_read_stays(small):
    ids = make_articles(small, ["12 Mar 2024", "no date", "River"])
    edited(small, ids[:2], ARTICLE["headline"], Action.MOVE, into=ARTICLE["subhead"])
    assert held(small, ids, ARTICLE["subhead"]) == ["12 Mar 2024", "no date", ""]
    done = edited(small, ids, ARTICLE["subhead"], Action.MOVE, into=ARTICLE["published"])
    assert (done.changed, done.same, done.refused) == (1, 1, 1)
    assert held(small, ids, ARTICLE["published"])[0].edtf == "2024-03-12"
    edited(small, ids, ARTICLE["page"], Action.SET, "3")
    full = edited(small, ids, ARTICLE["subhead"], Action.MOVE, into=ARTICLE["page"])
    assert (full.changed, full.refused) == (0, 1)
    edited(small, ids, ARTICLE["subhead"], Action.MOVE, into=ARTICLE["page"], held=Held.APPEND)
    assert held(small, ids, ARTICLE["page"]) == ["3", "3 no date", "3"]
    edited(small, ids, ARTICLE["page"], Action.MOVE, into=TAGS)
    assert held(small, ids, TAGS) == [("3",), ("3 no date",), ("3",)]


def test_words_move_into_the_record_that_is_called_so(small):
    ids = make_articles(small, ["a", "b", "c"])
    for one, dateline in zip(ids, ("THE PLACE", "Nowhere", "Twice"), strict=True):
        small.write(TITLE, lambda w, one=one, d=dateline: save_record(w, one, fields={"dateline": d}))
    for _ in range(2):
        small.write(TITLE, lambda w: create_record(w, "place", [NameForm("Twice")]))
    done = edited(small, ids, ARTICLE["dateline"], Action.MOVE, into=ARTICLE["dateline_place"])
    assert (done.changed, done.refused) == (1, 2)
    assert held(small, ids, ARTICLE["dateline_place"])[0] is not None


def test_what_a_record_cannot_hold_is_left_and_listed(small):
    ids = make_articles(small, ["a", "b", "c"])
    done = edited(small, ids, ARTICLE["accession_number"], Action.SET, "A-1")
    assert (done.changed, done.refused) == (1, 2)
    assert [one for one, _, _ in done.left] == ids[1:]
    edited(small, ids[1:], ARTICLE["accession_number"], Action.SET, "")
    for number, one in enumerate(ids, 1):
        small.write(TITLE, lambda w, n=number, o=one: save_record(w, o, fields={"accession_number": f"B-{n}"}))
    # Each takes the number that the one before it gave up.
    chain = Find(r"B-(\d)", r"B-\1", pattern=True)
    assert edited(small, ids, ARTICLE["accession_number"], Action.REPLACE, find=chain).same == 3
    edited(small, ids, ARTICLE["accession_number"], Action.REPLACE, find=Find("B-3", "B-4"))
    edited(small, ids[::-1], ARTICLE["accession_number"], Action.REPLACE, find=Find("B-2", "B-3"))
    assert held(small, ids, ARTICLE["accession_number"]) == ["B-1", "B-3", "B-4"]
    assert edited(small, ids, ARTICLE["level"], Action.REPLACE, "", sought="inbox").refused == 3
    mixed = [ids[0], ids_of(small, "film")[0], 999_999]
    done = edited(small, mixed, ARTICLE["page"], Action.SET, "7")
    assert (done.changed, done.refused) == (1, 2)


def test_a_collection_never_lies_within_itself(small):
    part = fields_of("collection")["parent"]
    collections = ids_of(small, "collection")
    whole = next(one for one in collections if held(small, [one], part) == [None])
    inner = small.write(TITLE, lambda w: create_record(w, "collection", [NameForm("In")], {"parent": whole})).result
    done = edited(small, [whole, inner], part, Action.SET, inner)
    assert (done.changed, done.refused) == (0, 2)


@pytest.mark.parametrize(
    "edit",
    [
        Edit(ARTICLE["headline"], Action.REPLACE, find=Find("(", pattern=True)),
        Edit(ARTICLE["headline"], Action.REPLACE, find=Find("(a)", r"\3", pattern=True)),
        Edit(ARTICLE["headline"], Action.REPLACE),
        Edit(ARTICLE["headline"], Action.SET, 5),
        Edit(ARTICLE["headline"], Action.APPEND, ""),
        Edit(ARTICLE["headline"], Action.SET, "a\0b"),
        Edit(ARTICLE["kind_1"], Action.SET, "no such"),
        Edit(ARTICLE["publication"], Action.SET, 999_999),
        Edit(ARTICLE["headline"], Action.MOVE),
        Edit(fields_of("edition")["festival"], Action.CLEAR),
        Edit(FILM["country"], Action.SET, "no list"),
        Edit(ARTICLE["headline_devised"], Action.CLEAR),
    ],
)
def test_what_nobody_could_hold_is_refused_at_once(small, edit):
    ids = ids_of(small, "article")
    with pytest.raises(InputProblem) as raised:
        small.read(lambda connection: preview(connection, ids, edit))
    with pytest.raises(InputProblem):
        small.write(TITLE, lambda writer: edit_many(writer, ids, edit))
    assert str(raised.value)
    assert small.next_steps()[0].title != TITLE


def test_an_expression_that_explodes_changes_nothing(small):
    ids = make_articles(small, ["fine", "a" * 60 + "b"])
    edit = Edit(ARTICLE["headline"], Action.REPLACE, find=Find("(a|aa)+$|fine", "x", pattern=True))
    with pytest.raises(InputProblem, match="too long"):
        small.write(TITLE, lambda writer: edit_many(writer, ids, edit))
    assert held(small, ids[:1], ARTICLE["headline"]) == ["fine"]


def test_stopping_takes_all_back(small):
    ids = make_articles(small, [f"h{n}" for n in range(600)])

    def stop(done):
        raise CatalogueProblem("cancelled")

    edit = Edit(ARTICLE["page"], Action.SET, "1")
    with pytest.raises(CatalogueProblem):
        small.write(TITLE, lambda writer: edit_many(writer, ids, edit, report=stop))
    assert held(small, ids[:1], ARTICLE["page"]) == [""]


def test_a_large_step_is_undone_in_parts_and_told_once(small, states, monkeypatch):
    monkeypatch.setattr("database.commands.batch_edit.PART", 500)
    monkeypatch.setattr("database.history.finish.PART", 500)
    ids = make_articles(small, [f"h{n}" for n in range(1100)])
    looker = states.Looker(small.path / "catalogue.db")
    try:
        before = looker.state()
        edit = Edit(TAGS, Action.APPEND, ("new",))
        assert small.write(TITLE, lambda writer: edit_many(writer, ids, edit)).result.changed == 1100
        after = looker.state()
        parts = "SELECT count(DISTINCT batch) FROM change WHERE operation_id = (SELECT max(id) FROM operation)"
        assert looker.rows(parts)[0][0] > 3
        told, heard = [], []
        unsubscribe = small.subscribe(heard.append)
        small.undo(report=lambda done, total: told.append((done, total)))
        assert not before.differences(looker.state())
        assert len(heard) == 1
        assert told[-1][0] == told[-1][1] > 3
        assert len(heard[0].ids) >= 1100
        small.redo()
        assert not after.differences(looker.state())
        unsubscribe()
    finally:
        looker.close()


def test_taking_a_large_step_back_holds_a_handful_of_its_rows_at_a_time(small, states, monkeypatch):
    monkeypatch.setattr(raw, "CHUNK", 100)
    ids = make_articles(small, [f"h{n}" for n in range(450)])
    looker = states.Looker(small.path / "catalogue.db")
    held_at_once = []
    swap_some = stack._swap_some

    def counted(connection, entries, touched):
        held_at_once.append(len(entries))
        swap_some(connection, entries, touched)

    monkeypatch.setattr(stack, "_swap_some", counted)
    try:
        before = looker.state()
        edited(small, ids, ARTICLE["page"], Action.SET, "7")
        small.undo()
        assert not before.differences(looker.state())
        # The articles' own rows and those that they share with all records.
        assert sum(held_at_once) == 900
        assert max(held_at_once) == 100
    finally:
        looker.close()


def test_what_will_be_made_is_previewed_by_its_name(small):
    ids = ids_of(small, "article")
    edit = Edit(ARTICLE["publication"], Action.SET, ToMake("The new paper"))
    found = small.read(lambda connection: preview(connection, ids, edit))
    assert found.changed == len(ids)
    assert found.rows[0].changes[0].after == ToMake("The new paper")


def test_a_value_that_statements_give_gets_one_more_and_loses_none(small):
    films = ids_of(small, "film")
    for one in films:
        small.write(TITLE, lambda w, one=one: state_value(w, one, "colour", "colour"))
    done = edited(small, films, FILM["colour"], Action.SET, "black_and_white")
    assert done.changed == len(films)
    sql = "SELECT value_code, rank FROM statement WHERE field = 'colour' AND about_id = {} ORDER BY id"
    rows = small.read(lambda c: [tuple(one) for one in c.exec_driver_sql(sql.format(films[-1]))])
    assert rows == [("colour", "normal"), ("black_and_white", "preferred")]


def test_many_records_take_no_step_for_each(small):
    count = 2000
    ids = make_articles(small, [f"Lamp {n}" for n in range(count)])
    steps = []

    def counted(edit):
        steps.clear()

        def command(writer):
            listen = lambda *_args: steps.append(1)  # noqa: E731
            sa.event.listen(writer.connection, "before_cursor_execute", listen)
            try:
                return edit_many(writer, ids, edit)
            finally:
                sa.event.remove(writer.connection, "before_cursor_execute", listen)

        assert small.write(TITLE, command).result.changed == count
        return len(steps)

    box = ids_of(small, "collection")[0]
    for edit in (
        Edit(ARTICLE["headline"], Action.REPLACE, find=Find("Lamp", "River")),
        Edit(ARTICLE["published"], Action.SET, DateValue.of("2024-03-01")),
        Edit(TAGS, Action.APPEND, ("a", "b")),
        Edit(TAGS, Action.REMOVE, ("a", "b")),
        Edit(COLLECTIONS, Action.APPEND, (box,)),
        Edit(ARTICLE["headline"], Action.MOVE, into=ARTICLE["subhead"]),
    ):
        assert counted(edit) < count // 20


def test_a_text_that_would_fill_the_memory_is_left_and_told(small):
    ids = ids_of(small, "article")
    edited(small, ids[:1], NOTE, Action.SET, "a" * 100_000)
    edited(small, ids[1:2], NOTE, Action.SET, "a")
    done = edited(small, ids, NOTE, Action.REPLACE, find=Find("a", "b" * 100_000))
    assert (done.changed, done.refused) == (1, 1)
    assert str(done.left[0][2]) == "Note: the text would be longer than 1,000,000 characters"


SETTINGS = settings(
    max_examples=15,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture],
)


def one_by_one(catalogue, planned):
    """Save each record by itself with what the plan says, through the commands for single records."""
    for one in planned:
        for change in one.changes:
            catalogue.write(TITLE, lambda writer, one=one, change=change: _save_one(writer, one, change))


def _save_one(writer, one, change):
    known = {name.removesuffix("_known"): code for name, code in one.besides.items() if name.endswith("_known")}
    if change.field == NOTE:
        save_record(writer, one.id, note=change.after)
    elif change.field == TAGS:
        for text in set(change.before) - set(change.after):
            untag_records(writer, [one.id], text)
        for text in sorted(set(change.after) - set(change.before)):
            tag_records(writer, [one.id], text)
    elif change.field == COLLECTIONS:
        for into in set(change.before) - set(change.after):
            take_out_of_collection(writer, into, [one.id])
        for into in change.after:
            put_into_collection(writer, into, [one.id])
    else:
        fields = {change.field.name: change.after}
        if "headline_devised" in one.besides:
            fields["headline_devised"] = one.besides["headline_devised"]
        save_record(writer, one.id, fields=fields, known={k: v for k, v in known.items() if k == change.field.known})


def comparable(state):
    """Return the state without moments, and without the ids of rows that are nobody's address."""
    tables = {}
    for name, rows in state.tables.items():
        plain = [{k: v for k, v in row.items() if k not in ("updated_at", "index_rowid")} for row in rows.values()]
        if name in ("field_item", "record_tag", "collection_item", "tag", "statement"):
            texts = {row["id"]: row["text"] for row in state.tables["tag"].values()}
            for row in plain:
                row.pop("id")
                row["tag_id"] = texts.get(row.get("tag_id"))
        tables[name] = sorted(plain, key=repr)
    return tables


def test_like_one_by_one_and_undone_it_is_as_it_was(small_master, states, drawing):
    @SETTINGS
    @given(st.data())
    def check(data):
        with tempfile.TemporaryDirectory() as folder:
            first = Path(shutil.copytree(small_master, Path(folder) / "first"))
            second = Path(shutil.copytree(small_master, Path(folder) / "second"))
            with Catalogue.open(first, who="tester") as catalogue, Catalogue.open(second, who="tester") as other:
                _compare(
                    data,
                    catalogue,
                    other,
                    states.Looker(first / "catalogue.db"),
                    states.Looker(second / "catalogue.db"),
                    states,
                    drawing,
                )

    check()


def _compare(data, catalogue, other, looker, its, states, drawing):
    try:
        now = catalogue.read(lambda connection: drawing.Present(data.draw, connection))
        edit, ids = catalogue.read(lambda connection: _drawn(drawing, data, connection))
        before = looker.state()
        try:
            planned = catalogue.read(lambda connection: preview(connection, ids, edit))
        except InputProblem:
            return
        changes = catalogue.write(TITLE, lambda writer: edit_many(writer, ids, edit))
        after = looker.state()
        assert not catalogue.read(lambda connection: states.stale(connection, after))
        one_by_one(other, planned.rows)
        assert comparable(after) == comparable(its.state())
        if changes.operation:
            catalogue.undo()
            assert not before.differences(looker.state())
        del now
    finally:
        looker.close()
        its.close()


def _drawn(drawing, data, connection):
    now = drawing.Present(data.draw, connection)
    edit = drawing.batch_edit(now)
    edit = edit if edit.action is Action.MOVE else replace(edit, into=None)
    of_kinds = ", ".join(f"'{kind}'" for kind in edit.field.kinds)
    return edit, now.ids("record", f"kind IN ({of_kinds})")
