"""What the full-text index holds of a text. Pure, so that processes that read files do without the database."""

from collections.abc import Sequence

from database.folding import fold, joined_words

#: Segments that are kept and not searched; the headline has its own column.
_LEFT_OUT = frozenset({"boilerplate", "headline"})


def searched_text(text: str, segments: Sequence[tuple[int, int, str]]) -> str:
    """Return the parts of *text* that are searched.

    Args:
        text: a frozen text.
        segments: (start, end, kind), in code points; without any, all of the text is searched.
    """
    if not segments:
        return text
    return "\n".join(text[start:end] for start, end, kind in segments if kind not in _LEFT_OUT)


def indexed(text: str) -> str:
    """Return what the index holds of *text*: folded, with words that a ZWNJ parts also as one («میشود»)."""
    return fold(text) + in_one_piece(text)


def in_one_piece(text: str) -> str:
    """Return what is put behind a folded text for the words that a ZWNJ parts; see :func:`indexed`."""
    joined = joined_words(text)
    return f" {' '.join(joined)}" if joined else ""
