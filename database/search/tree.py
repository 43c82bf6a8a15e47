"""What a query is once it is read: a tree of words and clauses, frozen, and printed again as text.

Pure Python: neither SQL nor a window.
"""

from dataclasses import dataclass
from typing import TypeAlias

from database.folding import words


@dataclass(frozen=True, slots=True)
class Words:
    """Words that stand together, in any spelling; with *prefix* the last one is the beginning of a word."""

    tokens: tuple[str, ...]
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Anything:
    """``field:*``: whatever is there."""


@dataclass(frozen=True, slots=True)
class Called:
    """Words that a value has or that something is called by."""

    tokens: tuple[str, ...]
    prefix: bool = False
    typed: str = ""
    """What was typed, for values that are no words, such as addresses; "" where it is the tokens."""


@dataclass(frozen=True, slots=True)
class Exactly:
    """``field:#123``: the record with this number and no other."""

    id: int


@dataclass(frozen=True, slots=True)
class Days:
    """A stretch of days, both ends included, as Julian day numbers; None is open.

    *typed* is what was typed: a date, a range, a comparison.
    """

    first: int | None
    last: int | None
    typed: str


@dataclass(frozen=True, slots=True)
class Numbers:
    """A stretch of numbers, both ends included where *with_least* and *with_most* say so; None is open."""

    least: float | None
    most: float | None
    with_least: bool = True
    with_most: bool = True


Value: TypeAlias = Anything | Called | Exactly | Days | Numbers


@dataclass(frozen=True, slots=True)
class Clause:
    """``field:value``; *word* is the search word's English name, whatever language it was typed in."""

    word: str
    value: Value


@dataclass(frozen=True, slots=True)
class Not:
    """What the part does not find."""

    part: "Node"


@dataclass(frozen=True, slots=True)
class And:
    """What all parts find; at least two."""

    parts: "tuple[Node, ...]"


@dataclass(frozen=True, slots=True)
class Or:
    """What any part finds; at least two."""

    parts: "tuple[Node, ...]"


Node: TypeAlias = Words | Clause | Not | And | Or


def both(parts: "list[Node]") -> "Node | None":
    """Return what all *parts* find, without doubles; None for nothing."""
    return _joined(And, parts)


def either(parts: "list[Node]") -> "Node | None":
    """Return what any of the *parts* finds, without doubles; None for nothing."""
    return _joined(Or, parts)


def opposite(part: "Node") -> "Node":
    """Return what *part* does not find."""
    return part.part if isinstance(part, Not) else Not(part)


def _joined(kind: type[And] | type[Or], parts: "list[Node]") -> "Node | None":
    flat: dict[Node, None] = {}
    for part in parts:
        flat.update(dict.fromkeys(part.parts if isinstance(part, kind) else (part,)))
    if len(flat) > 1:
        return kind(tuple(flat))
    return next(iter(flat), None)


def printed(node: "Node | None") -> str:
    """Return a text that reads as this tree again; "" for None."""
    return "" if node is None else _printed(node, 0)


_BINDS = {Or: 1, And: 2, Not: 3}


def _printed(node: "Node", outside: int) -> str:
    match node:
        case Words(tokens, prefix):
            return _quoted(tokens, prefix)
        case Clause(word, value):
            return f"{word}:{_value(value)}"
        case Not(part):
            return f"-{_printed(part, 3)}"
        case And(parts) | Or(parts):
            binds = _BINDS[type(node)]
            inside = (" " if isinstance(node, And) else " OR ").join(_printed(part, binds) for part in parts)
            return f"({inside})" if outside >= binds else inside


def _quoted(tokens: tuple[str, ...], prefix: bool) -> str:
    return '"' + " ".join(tokens) + '"' + ("*" if prefix else "")


def _value(value: Value) -> str:
    match value:
        case Anything():
            return "*"
        case Called(tokens, prefix, typed):
            return f'"{typed}"' + ("*" if prefix else "") if typed else _quoted(tokens, prefix)
        case Exactly(one):
            return f"#{one}"
        case Days(_, _, typed):
            return typed
        case Numbers(least, most, with_least, with_most):
            return _numbers(least, most, with_least, with_most)


def _numbers(least: float | None, most: float | None, with_least: bool, with_most: bool) -> str:
    if least is None or most is None:
        sign = ("<" if most is not None else ">") + ("=" if (with_most if least is None else with_least) else "")
        return f"{sign}{_number(most if least is None else least)}"
    return _number(least) if least == most else f"{_number(least)}..{_number(most)}"


def _number(number: float | None) -> str:
    return "" if number is None else f"{number:f}".rstrip("0").rstrip(".")


def called(typed: str, prefix: bool = False) -> Called:
    """Return a value in words; what was typed is kept where its words do not say it all."""
    tokens = tuple(words(typed))
    plain = " ".join(typed.split()).replace('"', "")
    return Called(tokens, prefix, "" if plain == " ".join(tokens) else plain)


def plain_words(node: "Node | None") -> tuple[str, ...]:
    """Return the words that a text is marked with: those that are looked for in texts, prefixes with their ``*``."""
    found: dict[str, None] = {}

    def gather(one: Node) -> None:
        match one:
            case Words(tokens, prefix) | Clause("headline" | "text" | "name", Called(tokens, prefix, _)):
                found.update(dict.fromkeys(tokens[:-1]))
                found[tokens[-1] + ("*" if prefix else "")] = None
            case And(parts) | Or(parts):
                for part in parts:
                    gather(part)
            case _:
                pass

    if node is not None:
        gather(node)
    return tuple(found)
