"""What is looked up by text, kept in arrays: a million objects of Python's would take 300 MB.

Texts themselves are not kept, only their hash of 64 bits: of 400,000 texts one is taken for another in one of some
40,000,000,000,000 questions. All of it is for one process: Python's hash is another in the next.
"""

from array import array
from collections.abc import Collection
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np

_BITS = 64


class Owners:
    """Whose a text is: records with their kinds, in the order in which they were added. 21 to 25 bytes for each."""

    def __init__(self) -> None:
        self._hashes = array("q")
        self._records = array("q")
        self._kinds = array("B")
        self._names: list[str] = []
        self._arrange()

    def __len__(self) -> int:
        """Return how many pairs of a text and a record there are; a pair that was added twice counts twice."""
        return len(self._hashes)

    def of(self, text: str) -> tuple[tuple[int, str], ...]:
        """Return the records, each with its kind, that this text is of."""
        sought = hash(text)
        drawer = (sought >> self._shift) + self._half
        first, last = self._firsts[drawer], self._firsts[drawer + 1]
        if first == last:
            return ()
        hashes = self._hashes
        rows = [row for row in range(first, last) if hashes[row] == sought]
        return tuple(dict.fromkeys((self._records[row], self._names[self._kinds[row]]) for row in rows)) if rows else ()

    def add(self, texts: Collection[str], records: Collection[int], kinds: Collection[str]) -> None:
        """Add texts with their owners: as many records and kinds as texts. `arrange` comes before the next question."""
        for kind in dict.fromkeys(kinds):
            if kind not in self._names:
                self._names.append(kind)
        numbers = {kind: number for number, kind in enumerate(self._names)}
        self._hashes.extend(map(hash, texts))
        self._records.extend(records)
        self._kinds.extend(map(numbers.__getitem__, kinds))

    def arrange(self) -> None:
        """Sort what was added."""
        import numpy as np

        self._keep(np.argsort(_as_numbers(self._hashes), kind="stable"))

    def forget(self, records: Collection[int]) -> None:
        """Take out all that is of these records."""
        import numpy as np

        gone = np.isin(_as_numbers(self._records), list(records))
        if gone.any():
            self._keep(~gone)

    def _keep(self, rows: "np.ndarray[Any, Any]") -> None:
        """Keep these rows, in their order."""
        self._hashes, self._records, self._kinds = (
            _chosen(one, rows) for one in (self._hashes, self._records, self._kinds)
        )
        self._arrange()

    def _arrange(self) -> None:
        """Say where in the rows each drawer begins; a drawer holds a row or two: what begins with the same bits."""
        bits = max(1, len(self._hashes).bit_length())
        self._shift, self._half = _BITS - bits, 1 << bits - 1
        if not self._hashes:
            self._firsts = array("i", [0, 0, 0])
            return
        import numpy as np

        drawers = (_as_numbers(self._hashes) >> self._shift) + self._half
        firsts = np.searchsorted(drawers, np.arange((1 << bits) + 1))
        self._firsts = array("i", firsts.astype(np.intc).tobytes())


def _as_numbers(values: "array[int]") -> "np.ndarray[Any, Any]":
    """Return an array as one of numpy's, which shares its memory."""
    import numpy as np

    return np.frombuffer(values, dtype=np.dtype(values.typecode)) if values else np.empty(0, values.typecode)


def _chosen(values: "array[int]", rows: "np.ndarray[Any, Any]") -> "array[int]":
    return array(values.typecode, _as_numbers(values)[rows].tobytes())
