"""What happened between two orders."""

from array import array

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.models.order import Difference, difference, rows_of

IDS = st.lists(st.integers(1, 40), unique=True, max_size=30)


def ids(values) -> array:
    return array("q", values)


@given(IDS, st.integers(0, 30), st.integers(1, 5))
def test_a_run_of_rows_that_came_or_went_is_recognised(values, at, count):
    at = min(at, len(values))
    more = values[:at] + [100 + number for number in range(count)] + values[at:]
    assert difference(ids(values), ids(more)) == Difference("insert", at, count)
    assert difference(ids(more), ids(values)) == Difference("remove", at, count)


@given(IDS, IDS)
def test_what_is_said_of_two_orders_is_true(old, new):
    found = difference(ids(old), ids(new))
    end = found.first + found.count
    if found.what == "same":
        assert old == new
    elif found.what == "insert":
        assert new[: found.first] + new[end:] == old
        assert found.count > 0
    elif found.what == "remove":
        assert old[: found.first] + old[end:] == new
        assert found.count > 0
    else:
        assert old != new


@given(IDS, IDS)
def test_rows_are_found_for_the_ids_that_are_there(values, wanted):
    assert rows_of(ids(values), wanted) == {one: values.index(one) for one in wanted if one in values}
