"""Drafts as text and on the disk: what was typed comes back as it was; what is damaged stands in nobody's way."""

import contextlib
import threading
from datetime import UTC, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from database.commands.records import NameForm
from database.dates import Calendar, DateValue
from database.queries.links import Link
from database.queries.records import NameRow, RecordRow
from desktop_app.forms.credits import Credit
from desktop_app.forms.draft_codec import DraftDamaged, from_json, to_json
from desktop_app.forms.draft_store import FOLDER, Drafts
from desktop_app.forms.drafts import Draft, Opened
from desktop_app.forms.values import NewRecord, Sourced

AT = datetime(2025, 3, 4, 5, 6, tzinfo=UTC)
ROW = RecordRow(
    id=7,
    uid=UUID(int=7),
    kind="film",
    label="Lamp",
    version=3,
    heading_status="provisional",
    created_at=AT,
    updated_at=AT,
    trashed_at=None,
    note="",
    fields={"reference": DateValue.of("2020-11-16", verbatim="۲۶ آبان ۱۳۹۹", calendar=Calendar.SOLAR_HIJRI)},
    stated=frozenset({"form", "colour"}),
    names=(NameRow(1, "Lamp", "preferred", "en", "", "", "", "", "", ""),),
    identifiers=(("imdb", "tt0000001"),),
    known={},
)


def draft(record=7, contents=None, kind="film", row=ROW):
    opened = Opened(row if record is not None else None, {"names": (NameForm("Lamp", id=1),)})
    return Draft(kind, record, opened, contents or {"note": "half"}, AT, "Lamp", (("Note", "half"),))


values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    # Half characters, too: they are typed or pasted, and must come back to be seen.
    | st.text(st.characters(exclude_categories=()))
    | st.binary(max_size=8)
    | st.builds(Link, st.integers(1), st.just("person"), st.text())
    | st.builds(NameForm, st.text())
    | st.sampled_from([DateValue.UNDATED, DateValue.of("2019/2020"), Calendar.ISLAMIC]),
    lambda inside: (
        st.lists(inside, max_size=3).map(tuple)
        | st.builds(Sourced, inside, st.text(max_size=4))
        | st.builds(Credit, st.text(max_size=4), st.builds(NewRecord.named, st.just("person"), st.text()))
    ),
    max_leaves=6,
)


@given(st.dictionaries(st.text(max_size=6), values, max_size=4))
def test_what_is_typed_comes_back_as_it_was(contents):
    there = draft(contents=contents)
    assert from_json(to_json(there)) == there


@given(st.text() | st.just(to_json(draft())).flatmap(lambda text: st.integers(0, len(text)).map(lambda n: text[:n])))
def test_another_text_is_damaged_and_nothing_else(text):
    with contextlib.suppress(DraftDamaged):
        assert from_json(text) == draft()


@pytest.mark.parametrize(
    "text",
    [
        '{"format": 2, "draft": {}}',
        '{"format": 1, "draft": 5}',
        '{"format": 1, "draft": {"$": "Draft", "value": {}}}',
        '{"format": 1, "draft": {"$": "Popen", "value": {}}}',
        "[]",
        "[" * 100_000,
    ],
)
def test_damage_is_told(text):
    with pytest.raises(DraftDamaged):
        from_json(text)


def test_a_store_keeps_what_was_written(tmp_path):
    drafts = Drafts(tmp_path)
    drafts.keep(draft())
    drafts.keep(draft(None, kind="person"))
    assert drafts.find(("film", 7)) == draft()
    drafts.write()
    again = Drafts(tmp_path)
    assert again.find(("film", 7)) == draft()
    assert again.find(("person", None)).record is None
    assert again.find(("film", 8)) is None
    assert {one.key for one in again.all()} == {("film", 7), ("person", None)}
    again.drop(("film", 7))
    assert again.find(("film", 7)) is None
    again.write()
    assert [path.name for path in (tmp_path / FOLDER).iterdir()] == ["person-new.json"]


def test_a_damaged_file_is_put_aside(tmp_path):
    drafts = Drafts(tmp_path)
    drafts.keep(draft())
    drafts.write()
    path = tmp_path / FOLDER / "film-7.json"
    path.write_bytes(path.read_bytes()[:-20])
    (tmp_path / FOLDER / "film-8.json").write_bytes(b"\xff\xfe\x00")
    (tmp_path / FOLDER / "film-9.new").write_bytes(b"cut off")
    again = Drafts(tmp_path)
    assert again.find(("film", 7)) is None
    assert again.all() == ()
    assert sorted(one.name for one in (tmp_path / FOLDER).iterdir()) == ["film-7.aside", "film-8.aside", "film-9.new"]


def test_a_file_under_another_record_s_name_is_not_its_draft(tmp_path):
    drafts = Drafts(tmp_path)
    drafts.keep(draft())
    drafts.write()
    (tmp_path / FOLDER / "film-7.json").rename(tmp_path / FOLDER / "film-8.json")
    assert Drafts(tmp_path).find(("film", 8)) is None


def test_what_could_not_be_written_is_tried_again(tmp_path):
    (tmp_path / FOLDER).write_text("in the way")
    drafts = Drafts(tmp_path)
    drafts.keep(draft())
    with pytest.raises(OSError):
        drafts.write()
    assert drafts.find(("film", 7)) == draft()
    (tmp_path / FOLDER).unlink()
    drafts.write()
    assert Drafts(tmp_path).find(("film", 7)) == draft()


def test_many_threads_leave_the_newest(tmp_path):
    drafts = Drafts(tmp_path)

    def work(number):
        for turn in range(20):
            drafts.keep(draft(contents={"note": f"{number} {turn}"}))
            drafts.write()

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert Drafts(tmp_path).find(("film", 7)) == drafts.find(("film", 7))
