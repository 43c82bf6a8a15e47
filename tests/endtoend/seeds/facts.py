"""The list of what the two seed articles state, read from where it lies beside the project."""

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

_ROW = re.compile(r"^\| (?P<number>\d+) \|(?P<cells>.*)\|$", re.MULTILINE)
_WHERE = re.compile(r"(?P<start>\d+)–(?P<end>\d+)(?: \((?P<nth>\d+) of (?P<count>\d+)\))?")
_LAST_OF_FIRST = 70
"""Rows 1 to 70 are of the first article, the others of the second."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One row of the list.

    Attributes:
        number: from 1.
        subject, predicate, object: its cells.
        words: the passage that carries it.
        start, end: where the passage stands: code points, end not included.
        nth, count: which of several occurrences is meant.
        held_by: what the list says of the holder.
    """

    number: int
    subject: str
    predicate: str
    object: str
    words: str
    start: int
    end: int
    nth: int
    count: int
    held_by: str

    @property
    def article(self) -> int:
        """1 or 2."""
        return 1 if self.number <= _LAST_OF_FIRST else 2


@dataclass(frozen=True)
class Seeds:
    """The two articles and the list of their facts."""

    folder: Path

    @cached_property
    def facts(self) -> dict[int, Fact]:
        """The rows by number."""
        found = map(_fact, _ROW.finditer((self.folder / "facts.md").read_text(encoding="utf-8")))
        return {fact.number: fact for fact in found}

    @cached_property
    def files(self) -> dict[int, Path]:
        """The two files, by number of the article."""
        return dict(enumerate(sorted(self.folder.glob("0*.txt")), start=1))

    @cached_property
    def texts(self) -> dict[int, str]:
        """The two texts, decoded once, by number of the article."""
        return {number: path.read_bytes().decode("utf-8") for number, path in self.files.items()}


def _fact(row: re.Match[str]) -> Fact:
    subject, predicate, object_, words, where, held_by = (cell.strip() for cell in row["cells"].split(" | "))
    found = _WHERE.fullmatch(where)
    assert found is not None, f"row {row['number']}: no place is given"
    return Fact(
        int(row["number"]),
        subject,
        predicate,
        object_,
        words,
        int(found["start"]),
        int(found["end"]),
        int(found["nth"] or 1),
        int(found["count"] or 1),
        held_by,
    )
