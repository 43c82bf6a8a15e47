"""What somebody chose for a list is kept as text; whatever is stored, it can be read."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.rooms.layout import RoomLayout, decoded, encoded
from desktop_app.services.preferences import layout_setting
from desktop_app.widgets.table_columns import ColumnLayout

keys = st.sampled_from(("title", "genre", "سال", 'a"b', "tags", "date"))
layouts = st.builds(
    RoomLayout,
    st.builds(
        ColumnLayout,
        st.lists(keys, unique=True).map(tuple),
        st.dictionaries(keys, st.integers(1, 2000), max_size=3),
    ),
    st.none() | st.tuples(keys, st.booleans()),
)


@given(layouts)
def test_what_is_kept_comes_back(layout: RoomLayout) -> None:
    assert decoded(encoded(layout)) == layout


def test_the_usual_layout_is_kept_as_nothing() -> None:
    assert encoded(RoomLayout()) == ""
    assert decoded("") == RoomLayout()


@given(st.text() | st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists).map(json.dumps))
def test_junk_is_the_usual_layout(text: str) -> None:
    assert isinstance(decoded(text), RoomLayout)


@pytest.mark.parametrize(
    ("stored", "layout"),
    [
        ('{"columns": ["a", 3]}', RoomLayout()),
        ('{"columns": "ab", "widths": [1]}', RoomLayout()),
        ('{"widths": {"a": true, "b": -4, "c": 1e9, "d": 90}}', RoomLayout(ColumnLayout((), {"d": 90}))),
        ('{"sort": ["a"]}', RoomLayout()),
        ('{"sort": ["a", 1]}', RoomLayout()),
        ('{"sort": ["a", true], "columns": {}}', RoomLayout(sort=("a", True))),
        ("[" * 100_000, RoomLayout()),
    ],
)
def test_what_cannot_be_read_is_left_out(stored: str, layout: RoomLayout) -> None:
    assert decoded(stored) == layout


def test_each_room_has_one_setting_for_all_windows() -> None:
    assert layout_setting("films") is layout_setting("films")
    assert layout_setting("films") is not layout_setting("people")
