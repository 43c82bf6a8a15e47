"""Rows for other programs: lines with tabs, and a table."""

from array import array
from collections.abc import Sequence

import pytest

from desktop_app.rooms import copying
from desktop_app.rooms.copying import copied_rows
from desktop_app.services.cancel import CancelledError, CancelToken


class Rows:
    """Rows with a tab, a new line, signs of direction and of markup in them; the third record is gone."""

    def ids(self, sort: str, descending: bool, query: object, token: CancelToken) -> "array[int]":
        raise AssertionError("not asked for")

    def rows(self, ids: Sequence[int], token: CancelToken) -> list[tuple[str, ...]]:
        return [() if one == 3 else (f"Film {one}", "a\tb\nc", "\u2068<b> & c\u2069") for one in ids]


def test_cells_stand_in_the_order_asked_for() -> None:
    copied = copied_rows(Rows(), array("q", [1, 2, 3]), [2, 0], [], False, CancelToken())
    assert copied.text == "<b> & c\tFilm 1\n<b> & c\tFilm 2"
    assert "<td>&lt;b&gt; &amp; c</td><td>Film 1</td>" in copied.html
    assert (copied.count, copied.asked) == (2, 3)


def test_tabs_and_new_lines_do_not_break_a_row() -> None:
    copied = copied_rows(Rows(), array("q", [1]), [0, 1], ["Title", "What\tever"], True, CancelToken())
    assert copied.text == "Title\tWhat ever\nFilm 1\ta b c"
    assert "<tr><th>Title</th><th>What ever</th></tr>" in copied.html
    assert '<table dir="rtl">' in copied.html


def test_of_very_many_the_first_are_copied_in_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copying, "MOST", 7)
    monkeypatch.setattr(copying, "AT_ONCE", 3)
    token = CancelToken()
    copied = copied_rows(Rows(), array("q", range(10, 30)), [0], [], False, token)
    assert copied.text.split("\n") == [f"Film {one}" for one in range(10, 17)]
    assert (copied.count, copied.asked) == (7, 20)
    assert token.progress.total == 7


def test_copying_can_be_stopped() -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(CancelledError):
        copied_rows(Rows(), array("q", [1]), [0], [], False, token)
