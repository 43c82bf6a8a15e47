"""The words of a plain query: all of them must be there; "phrases" stay together, word* stands for its beginnings.

The full query language comes on top of this; what stands in a search box without any sign means the same in both.
"""

import re
from dataclasses import dataclass

from database.folding import words

#: A prefix shorter than this would gather half the index (134 ms against 7 at a million, measured).
SHORTEST_PREFIX = 3

#: Words of a query that are looked for; a page that was pasted in by mistake would take minutes.
MOST_TERMS = 100

_PART = re.compile(r'"([^"]*)"?|(\S+)')


@dataclass(frozen=True, slots=True)
class WordQuery:
    """A query in words.

    Attributes:
        match: the expression for FTS5; empty where there is nothing to look for.
        marks: the words to mark in texts, prefixes with their ``*``.
    """

    match: str
    marks: tuple[str, ...]


def parse_words(text: str) -> WordQuery:
    """Read a query; it never fails, whatever is typed. Words behind the first :data:`MOST_TERMS` are left out."""
    terms: list[str] = []
    marks: list[str] = []
    for part in _PART.finditer(text):
        phrase, word = part.groups()
        tokens = words(phrase if word is None else word)
        if not tokens:
            continue
        prefix = word is not None and word.endswith("*") and len(tokens[-1]) >= SHORTEST_PREFIX
        terms.append('"' + " ".join(tokens) + '"' + ("*" if prefix else ""))
        marks += tokens[:-1]
        marks.append(tokens[-1] + ("*" if prefix else ""))
    # The same word twice asks for nothing more, and costs FTS5 its whole list of places again.
    return WordQuery(" AND ".join(list(dict.fromkeys(terms))[:MOST_TERMS]), tuple(dict.fromkeys(marks))[:MOST_TERMS])
