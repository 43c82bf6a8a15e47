from array import array

import numpy as np
import pytest

from database import id_lists
from database.id_lists import (
    by_numbers,
    different,
    ids_in,
    in_order,
    joined_numbers,
    kept,
    pieces,
    places_of,
    without,
)


@pytest.mark.parametrize("count", [0, 1, 100, id_lists.LONG + 7])
def test_a_joined_text_gives_its_ids_in_order(count: int) -> None:
    ids = array("q", (number * 7919 % 1_000_003 for number in range(count)))
    joined = ",".join(map(str, ids)) or None
    assert ids_in(joined) == ids
    assert joined_numbers(joined or "").tolist() == list(ids)


def test_ids_beyond_32_bits_stay_what_they_are() -> None:
    ids = [2**40 + number for number in range(id_lists.LONG)]
    assert ids_in(",".join(map(str, ids))).tolist() == ids


@pytest.mark.parametrize("values", [[""], ["", ""], ["en", ""], ["", "fa", "", ""], ["en", "fa", "ar", ""]])
def test_pieces_hold_each_value_once_empty_ones_too(values: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    for length in range(1, 9):
        monkeypatch.setattr(id_lists, "_PIECE", length)
        assert [one for piece in pieces("|".join(values), "|") for one in piece.split("|")] == values


@pytest.mark.parametrize("count", [100, id_lists.LONG + 7])
def test_what_is_gone_is_left_out_and_the_rest_keeps_its_order(count: int) -> None:
    ids = array("q", range(count, 0, -1))
    assert without(ids, [3, 99, count + 5]).tolist() == [one for one in range(count, 0, -1) if one not in (3, 99)]
    assert without(ids, {count + 1}) is ids
    assert without(ids, ()) is ids
    assert without(ids, ids) == array("q")


@pytest.mark.parametrize("count", [0, 100, id_lists.LONG + 7])
def test_places_are_those_of_the_ids_that_are_there(count: int) -> None:
    ids = array("q", range(1, count + 1))
    expected = {1: 0, count: count - 1} if count else {}
    assert places_of(ids, (1, count, count + 9)) == (expected if count else {})
    assert places_of(ids, ()) == {}


@pytest.mark.parametrize("count", [0, 100, id_lists.LONG + 7])
def test_an_order_is_masked_and_ids_are_sorted(count: int) -> None:
    order = array("q", (number * 7919 % 1_000_003 for number in range(count)))
    wanted = array("q", sorted(order)[::3])
    among = frozenset(wanted)
    assert kept(order, wanted).tolist() == [one for one in order if one in among]
    assert in_order(order, descending=False).tolist() == sorted(order)
    assert in_order(order, descending=True).tolist() == sorted(order, reverse=True)


@pytest.mark.parametrize("count", [0, 100, id_lists.LONG + 7])
@pytest.mark.parametrize("descending", [False, True])
def test_ids_are_ordered_by_their_numbers_and_under_one_number_by_themselves(count: int, descending: bool) -> None:
    ids = array("q", (number * 7919 % 1_000_003 for number in range(count)))
    numbers = array("q", (2**40 + one % 50 for one in ids))
    expected = sorted(ids, key=lambda one: (one % 50, one), reverse=descending)
    assert by_numbers(ids, numbers, descending=descending).tolist() == expected


@pytest.mark.parametrize("numbers", [[], [7], [5, 3, 5, 2**62, -4, 3, 5]])
def test_each_number_stands_once_by_its_size(numbers: list[int]) -> None:
    given = np.array(numbers, dtype=np.int64)
    assert different(given).tolist() == sorted(set(numbers))
    assert given.tolist() == numbers
