"""A query as it was read: its tree, what was wrong with it and where, and its pieces in the text."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from database.search.tree import Node, plain_words, printed


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that could not be read, at its place in the text; the rest is searched all the same.

    Attributes:
        start, end: the place, code points.
        code: a key of ``database.search.problems.SENTENCES``.
        values: what the sentence names.
    """

    start: int
    end: int
    code: str
    values: Mapping[str, str] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of the text, for colours and completion.

    Attributes:
        start, end: the place, code points.
        role: ``word``, ``field`` (with its colon), ``value``, ``operator``, ``bracket``.
        word: of a field or a value: the search word's English name, "" where it is none.
    """

    start: int
    end: int
    role: str
    word: str = ""


@dataclass(frozen=True, slots=True)
class Query:
    """A query.

    Attributes:
        text: what was typed.
        tree: what it asks for; None where nothing could be read.
        problems: what was left out, in the order of the text.
        terms: the pieces of the text.
    """

    text: str
    tree: Node | None
    problems: tuple[Problem, ...] = ()
    terms: tuple[Piece, ...] = ()

    @property
    def is_blank(self) -> bool:
        """Nothing was typed: everything is found. A query of which nothing could be read finds nothing."""
        return not self.text.strip()

    @property
    def marks(self) -> tuple[str, ...]:
        """The words to mark in texts, prefixes with their ``*``."""
        return plain_words(self.tree)

    @property
    def canonical(self) -> str:
        """The query written in full with English search words: equal for queries that ask for the same."""
        return printed(self.tree)
