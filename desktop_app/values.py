"""Classes of fields that never change, for modules that are loaded before the window is painted.

They are what ``@dataclass(frozen=True, slots=True)`` makes, and take a thirtieth of its time: that writes and compiles
half a dozen functions for each class and loads ``inspect``, which took 30 of the 215 ms of processor time from the
start to the painted window, for 37 classes. What is loaded later is better off with dataclasses.
"""

from typing import Any, ClassVar, NoReturn, TypeVar, dataclass_transform

_Class = TypeVar("_Class")
_set = object.__setattr__


class _DataclassFields:
    """Lets `dataclasses.replace` and `fields` take these classes too: made when one of them asks."""

    def __get__(self, one: object, cls: "type[Fields]") -> dict[str, Any]:
        from dataclasses import field, make_dataclass

        usual = cls._usual
        # Only names and defaults are told: what a field holds is annotated in the class itself.
        told = [(name, Any, field(default=usual[name]) if name in usual else field()) for name in cls.__match_args__]
        fields: dict[str, Any] = getattr(make_dataclass(cls.__name__, told, kw_only=True), "__dataclass_fields__")  # noqa: B009
        setattr(cls, "__dataclass_fields__", fields)  # noqa: B010
        return fields


class Fields:
    """What all classes of `value` have in common."""

    __slots__ = ()
    __match_args__: ClassVar[tuple[str, ...]] = ()
    _usual: ClassVar[dict[str, Any]] = {}
    """What a field is that is not given."""
    __dataclass_fields__ = _DataclassFields()

    def __init__(self, *given: Any, **named: Any) -> None:
        names = self.__match_args__
        values = {**self._usual, **dict(zip(names, given, strict=False)), **named}
        twice = names[: len(given)] if named else ()
        if len(given) > len(names) or values.keys() != set(names) or not named.keys().isdisjoint(twice):
            raise TypeError(f"{type(self).__name__} takes {', '.join(names)}; it was given {given} and {named}")
        for name in names:
            _set(self, name, values[name])

    def __setattr__(self, name: str, value: object) -> NoReturn:
        """Nothing is changed."""
        raise AttributeError(f"{type(self).__name__}.{name} cannot be changed")

    def __delattr__(self, name: str) -> NoReturn:
        """Nothing is taken away."""
        raise AttributeError(f"{type(self).__name__}.{name} cannot be taken away")

    def __eq__(self, other: object) -> bool:
        """All fields are equal."""
        if type(self) is not type(other):
            return NotImplemented
        return _values(self) == _values(other)

    def __hash__(self) -> int:
        """Return what equal ones have in common."""
        return hash(_values(self))

    def __repr__(self) -> str:
        """Return it as it would be written."""
        told = (f"{name}={value!r}" for name, value in zip(self.__match_args__, _values(self), strict=True))
        return f"{type(self).__qualname__}({', '.join(told)})"

    def __reduce__(self) -> tuple[Any, ...]:
        """Return how a copy of it is made."""
        return type(self), _values(self)


@dataclass_transform(frozen_default=True)
def value(cls: type[_Class]) -> type[_Class]:
    """Make a class of its annotated fields: given to it by place or name, equal where they are equal, never changed.

    A class that defines ``__eq__`` and ``__hash__`` keeps its own. A default is one for all: nothing that changes.
    """
    names = tuple(cls.__annotations__)
    body = {name: what for name, what in vars(cls).items() if name not in (*names, "__dict__", "__weakref__")}
    if body.get("__hash__", True) is None:
        del body["__hash__"]
    body |= {
        "__slots__": names,
        "__match_args__": names,
        "__qualname__": cls.__qualname__,
        "_usual": {name: vars(cls)[name] for name in names if name in vars(cls)},
    }
    bases = tuple(base for base in cls.__bases__ if base is not object)
    make: Any = type(cls)
    made: type[_Class] = make(cls.__name__, (Fields, *bases), body)
    return made


def changed(one: _Class, **fields: Any) -> _Class:
    """Return *one* with other values in some of its fields.

    Raises:
        TypeError: it has no such field.
    """
    assert isinstance(one, Fields)
    cls: Any = type(one)
    made: _Class = cls(**{**dict(zip(one.__match_args__, _values(one), strict=True)), **fields})
    return made


def _values(one: Fields) -> tuple[Any, ...]:
    return tuple([getattr(one, name) for name in one.__match_args__])
