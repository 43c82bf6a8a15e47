import copy
import pickle
from dataclasses import FrozenInstanceError, dataclass, fields, replace
from typing import Generic, TypeVar

import pytest

from desktop_app.values import changed, value

Held = TypeVar("Held")


@value
class Place:
    """A place."""

    town: str
    street: str = ""
    within: "Place | None" = None

    @property
    def whole(self) -> str:
        return f"{self.street}, {self.town}"


@value
class Box(Generic[Held]):
    held: Held


@value
class Itself:
    name: str

    __eq__ = object.__eq__
    __hash__ = object.__hash__


@dataclass(frozen=True, slots=True)
class Model:
    town: str
    street: str = ""
    within: "Place | None" = None


GIVEN = [
    ((), {}),
    (("Rasht",), {}),
    (("Rasht", "Sabz"), {}),
    (("Rasht",), {"street": "Sabz"}),
    ((), {"town": "Rasht", "within": Place("Gilan")}),
    (("Rasht", "Sabz", None, 4), {}),
    (("Rasht",), {"town": "Rasht"}),
    (("Rasht",), {"number": 4}),
    ((), {"street": "Sabz"}),
]


@pytest.mark.parametrize(("given", "named"), GIVEN)
def test_it_takes_what_a_dataclass_takes(given, named):
    try:
        expected = Model(*given, **named)
    except TypeError:
        with pytest.raises(TypeError, match="Place takes town, street, within"):
            Place(*given, **named)
    else:
        made = Place(*given, **named)
        assert (made.town, made.street, made.within) == (expected.town, expected.street, expected.within)
        assert repr(made) == repr(expected).replace("Model", "Place")


def test_equal_are_those_of_one_class_with_equal_fields():
    assert Place("Rasht", "Sabz") == Place("Rasht", street="Sabz")
    assert Place("Rasht") != Place("Tabriz")
    assert Place("Rasht") != Model("Rasht")
    assert {Place("Rasht"): 1}[Place("Rasht")] == 1
    assert Itself("a") != Itself("a")
    assert len({Itself("a"), Itself("a")}) == 2


def test_nothing_of_it_is_changed():
    place = Place("Rasht")
    assert issubclass(FrozenInstanceError, AttributeError)
    with pytest.raises(AttributeError, match=r"Place\.town cannot be changed"):
        place.town = "Tabriz"
    with pytest.raises(AttributeError, match="cannot be changed"):
        place.number = 4
    with pytest.raises(AttributeError, match="cannot be taken away"):
        del place.town
    assert not hasattr(place, "__dict__")


def test_another_with_one_field_changed():
    place = Place("Rasht", "Sabz")
    for make in (changed, replace):
        assert make(place, town="Tabriz") == Place("Tabriz", "Sabz")
        with pytest.raises(TypeError):
            make(place, number=4)
    assert [one.name for one in fields(Place)] == ["town", "street", "within"]
    assert [one.default for one in fields(Place)][1:] == ["", None]


def test_it_is_copied_and_sent_to_another_process():
    place = Place("Rasht", within=Place("Gilan"))
    assert copy.deepcopy(place) == copy.copy(place) == pickle.loads(pickle.dumps(place)) == place


def test_methods_words_and_kind_of_the_class_stay():
    assert Place("Rasht", "Sabz").whole == "Sabz, Rasht"
    assert (Place.__doc__, Place.__qualname__, Place.__module__) == ("A place.", "Place", __name__)
    assert Box[int](4).held == 4
    match Place("Rasht", "Sabz"):
        case Place(town, street):
            assert (town, street) == ("Rasht", "Sabz")
