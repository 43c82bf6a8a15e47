"""Back and forward."""

from desktop_app.services.navigation import LIMIT, History


def visited(*places: str) -> History[str]:
    history: History[str] = History()
    for place in places:
        history.visit(place)
    return history


def test_back_and_forward_and_their_ends():
    history = visited("a", "b", "c")
    assert [history.back(), history.back(), history.back()] == ["b", "a", None]
    assert history.current == "a"
    assert [history.forward(), history.forward(), history.forward()] == ["b", "c", None]


def test_a_visit_forgets_what_lay_ahead():
    history = visited("a", "b", "c")
    history.back()
    history.visit("d")
    assert not history.can_go_forward
    assert history.back() == "b"


def test_the_same_place_twice_is_one():
    history = visited("a", "a")
    assert not history.can_go_back


def test_gone_records_are_forgotten_and_neighbours_joined():
    history = visited("a", "x", "a", "b", "x")
    history.forget(lambda place: place == "x")
    assert history.current == "b"
    assert history.back() == "a"
    assert not history.can_go_back
    history.forget(lambda place: True)
    assert history.current is None
    assert history.forward() is None


def test_forgetting_the_first_place_while_standing_on_it():
    history = visited("x", "a", "b")
    history.back()
    history.back()
    history.forget(lambda place: place == "x")
    assert history.current == "a"
    assert history.forward() == "b"


def test_the_oldest_places_go_first():
    history = visited(*(str(number) for number in range(LIMIT + 5)))
    while history.can_go_back:
        history.back()
    assert history.current == "5"


def test_the_place_one_stands_at_is_called_otherwise_and_the_way_stays():
    history = visited("a", "b", "c")
    history.back()
    history.replace("b at line 3")
    assert history.current == "b at line 3"
    assert history.forward() == "c"
    assert history.back() == "b at line 3"
    assert history.back() == "a"
    empty: History[str] = History()
    empty.replace("nowhere")
    assert empty.current is None
