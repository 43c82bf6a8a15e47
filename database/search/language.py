"""The query language: text → :class:`Query`. Pure Python, never raises; one grammar for the box, the command line,
saved searches and exports.

**Words** are found in any spelling: small or capital letters, marks, Persian and Arabic forms of letters and digits
make no difference. All words of a query must be there. A word with signs in it is a phrase of its pieces: ``Al-Balad``
finds "Al-Balad" and "al Balad", not "Balad al"; ``Iran's`` finds "Iran’s". ``"these words"`` (also «…» and “…”) stand
together in this order. ``festiv*`` finds all words that begin so; three letters at least must stand before the star.
A word with non-joiners (``می‌شود``) is found however a text parts it: by non-joiners, by blanks or not at all; in a
phrase and in a value that is words or a name, all of them are parted or none is. In one piece (``میشود``) it finds what
is written so or with non-joiners; where a blank may stand in it nobody can know.
In articles words are looked for in headline and text, in other rooms in all forms of a name; each word may stand in
another form, a phrase stands in one.

**Operators**, in capital letters: ``NOT`` or a minus sign right before a word, a phrase, a bracket or a search word
binds closest; then ``AND``, which may be left out; then ``OR``. So ``a b OR c -d`` is ``(a AND b) OR (c AND NOT d)``.
Brackets group. A hyphen within a word negates nothing; a minus sign that stands alone is no sign.

**Search words**: ``word:value``, ``word:"two words"``, ``word:begin*``, ``word:*`` for any, ``word:#123`` for the
record with this number, ``word:(one OR two)`` for several. A tag or a listed value (a country, a genre) that is exactly
the words stands before those that only have them in it. Dates and numbers also take ``2019..2021``, ``2019..``,
``..2021``, ``>2019``, ``>=2019``, ``<2019``, ``<=2019``. A date finds all that may fall into it; a year of 1200 to 1500
is Solar Hijri, ``h1442`` Hijri lunar. What stands before a colon and is no search word is said, and left out; with a
blank behind the colon it is a word like any other.

A search word finds the records whose own word it is (``director:`` films). In the room of articles it finds the
articles that speak of those; in any other room the records that an article or a statement joins with them.

**Wrong queries** are read as far as they go: what is wrong is said with its place, and left out.
"""

from functools import lru_cache

from database.search.grammar import MOST_PROBLEMS, Reader
from database.search.query import Piece, Problem, Query

__all__ = ["Piece", "Problem", "Query", "parse"]


LONGEST_KEPT, KEPT = 500, 64
"""Signs of a query that is kept once it was read, and how many are: one search asks for its own several times."""


def parse(text: str) -> Query:
    """Read a query, which means the same in every room; whatever is typed, nothing is raised."""
    return _kept(text) if len(text) <= LONGEST_KEPT else _read(text)


@lru_cache(KEPT)
def _kept(text: str) -> Query:
    return _read(text)


def _read(text: str) -> Query:
    reader = Reader(text)
    tree = reader.read()
    problems = tuple(reader.problems[:MOST_PROBLEMS])
    if tree is None and not problems and text.strip():
        problems = (Problem(0, len(text), "no_words"),)
    return Query(text, tree, problems, tuple(reader.pieces))
