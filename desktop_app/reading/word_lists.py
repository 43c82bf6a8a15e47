"""Lists of words and phrases, written in the code as plain text, folded as `tokens` folds."""

from desktop_app.reading.tokens import same_length_fold


def words(text: str) -> frozenset[str]:
    """Return the words of a text with blanks between them."""
    return frozenset(same_length_fold(text).split())


def phrases(text: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Return phrases, with | or line ends between them, by their first word: the words of each, the longest first."""
    found: dict[str, set[tuple[str, ...]]] = {}
    for line in same_length_fold(text).splitlines():
        for phrase in line.split("|"):
            parts = tuple(phrase.split())
            if parts:
                found.setdefault(parts[0], set()).add(parts)
    return {first: tuple(sorted(some, key=lambda one: (-len(one), one))) for first, some in found.items()}


def match(table: dict[str, tuple[tuple[str, ...], ...]], low: list[str], i: int) -> int:
    """Return how many tokens a phrase of the table takes at a place, or 0."""
    for parts in table.get(low[i], ()):
        length = len(parts)
        if length == 1 or tuple(low[i : i + length]) == parts:
            return length
    return 0
