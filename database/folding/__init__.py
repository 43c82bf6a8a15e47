"""Folding: how differently written words are brought together for searching, matching and sorting.

The texts themselves are never changed. What is made here are *shadows* of them: the folded text that the
full-text index and the query share, the match key that finds one name in several spellings, and the sort key
that puts a column in alphabetical order where the database only knows bytes.

`FOLDING_VERSION` is stored with a catalogue; when it differs, keys and index have to be rebuilt.
"""

from .letters import FOLDING_VERSION
from .matching import match_key
from .searching import fold, fold_with_offsets, joined_words, words
from .sorting import EMPTY_SORT_KEY, sort_key

__all__ = [
    "EMPTY_SORT_KEY",
    "FOLDING_VERSION",
    "fold",
    "fold_with_offsets",
    "joined_words",
    "match_key",
    "sort_key",
    "words",
]
