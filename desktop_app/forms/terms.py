"""The terms of one vocabulary as choices: by any part of their label, in memory."""

from collections.abc import Iterable, Sequence

from database.folding import fold
from database.queries.terms import TermRow
from desktop_app.widgets.suggestions import Choice


class TermList:
    """Terms that may be chosen (not those that only gather others), found by label and code."""

    def __init__(self, rows: Iterable[TermRow]) -> None:
        usable = [row for row in rows if not row.heading]
        # Long lists say which terms come first; the others keep the order of the vocabulary.
        self._rows = sorted(usable, key=lambda row: not row.first)
        self._labels = {row.code: row.label for row in self._rows}
        self._codes: dict[str, str] = {}
        for row in reversed(self._rows):
            self._codes[fold(row.label)] = row.code
        self._folded = [(fold(row.label), row) for row in self._rows]

    def label(self, code: str) -> str:
        """Return the label of a code; words of one's own as they are."""
        return self._labels.get(code, code)

    def code(self, text: str) -> str | None:
        """Return the code of the term that is called *text*, None where none is."""
        return self._codes.get(fold(text.strip()))

    def labels(self, count: int) -> tuple[str, ...]:
        """Return the first labels, as examples."""
        return tuple(row.label for row in self._rows[:count])

    def choices(self, typed: str, without: Sequence[str] = ()) -> list[Choice]:
        """Return the terms that *typed* may mean, those that begin so first; all where nothing is typed."""
        key = fold(typed.strip())
        begins, inside = [], []
        for label, row in self._folded:
            if row.code in without:
                continue
            choice = Choice(row.code, row.label)
            if label.startswith(key) or row.code.startswith(key):
                begins.append(choice)
            elif any(word.startswith(key) for word in label.replace("-", " ").split()):
                inside.append(choice)
        return begins + inside
