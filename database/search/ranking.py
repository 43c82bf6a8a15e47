"""Which of the articles that a query finds fit it best: a score for the newest of them, and what it is counted by.

SQLite counts, for every score, how many articles have each phrase of the expression. Of a single word it has them at
hand (30 ms at a million); a phrase and the beginning of a word it looks through as a whole (350 and 550 ms). Where
there are more hits than are scored they are therefore scored by what costs little: a phrase by the rarest of its
words, which says most of how often it is there, a beginning by words that begin so. Which articles are hits is asked of
the query itself.
"""

import json
from array import array
from collections import Counter
from collections.abc import Callable, Sequence
from typing import TypeAlias

import sqlalchemy as sa

from database.folding import words
from database.id_lists import ids_in
from database.search.hit_table import writing
from database.search.hits import text_match
from database.search.tree import And, Called, Clause, Node, Not, Or, Words, both, either

#: Newest hits that are scored: 10,000 take 20 ms beside what it takes to count how many articles have a word.
RANKED = 10_000
#: What a word in the headline counts against one in the text.
HEADLINE = 8.0
#: Words beginning alike that a query looks for one by one; where there are more, SQLite goes through all of them.
MOST_WORDS = 2_000
#: Newest hits whose texts are read to see which words that begin so they have: 10 ms; the index would be asked for each
#: word that begins so, which took 50 ms for 560 of them.
_READ = 128
#: Of words beginning alike, those in most of the hits that a score is counted by.
_COUNTED = 12
#: Of hits that have words beginning alike, the share that may have one of them: a word that more have tells hits hardly
#: apart, and SQLite takes longest for it (the three of more than 300,000 articles half of the whole time).
_SHARE = 1 / 3

Beginnings: TypeAlias = dict[str, list[str]]
"""Words of the index by how they begin."""

_SCORED = (
    "SELECT rowid AS place, bm25(article_index, :headline, 1.0) AS score FROM article_index WHERE article_index MATCH"
)
_BEST = f"{_SCORED} :match ORDER BY rowid DESC LIMIT :most"
_NEWEST = "SELECT rowid FROM article_index WHERE article_index MATCH :match ORDER BY rowid DESC LIMIT :most"
_BY_WORDS = (
    f"WITH scored AS MATERIALIZED ({_SCORED} :words AND rowid >= :oldest ORDER BY rowid DESC LIMIT 2 * :most)"
    " SELECT n.value AS place, coalesce(s.score, 0.0) AS score"
    " FROM json_each(:newest) n LEFT JOIN scored s ON s.place = n.value"
)
#: The newest texts of articles that stand at some places in the index.
_TEXTS = sa.text(
    "SELECT a.headline, (SELECT t.text FROM article_text t WHERE t.article_id = a.id ORDER BY t.number DESC LIMIT 1)"
    " FROM json_each(:places) n CROSS JOIN article a ON a.index_rowid = n.value"
)
#: How many of the articles from a place in the index on have each word.
_FREQUENCIES = sa.text(
    "SELECT w.value, (SELECT count(*) FROM article_index"
    " WHERE article_index MATCH '\"' || w.value || '\"' AND rowid >= :oldest) FROM json_each(:words) w"
)
_NEXT_WORD = "(SELECT term FROM temp.article_words WHERE term >= {} AND term < :end LIMIT 1)"
_BEGINNING = sa.text(
    f"WITH RECURSIVE words(term) AS (SELECT {_NEXT_WORD.format(':prefix')}"
    f" UNION ALL SELECT {_NEXT_WORD.format('words.term || char(1)')} FROM words WHERE words.term IS NOT NULL)"
    " SELECT term FROM words WHERE term IS NOT NULL LIMIT :most"
)


def scored(connection: sa.Connection, node: Node, match: str, most: int) -> tuple[str, dict[str, object]]:
    """Return a select of places in the index and their scores, the smaller the better, and its parameters.

    Args:
        connection: of ``Catalogue.read``.
        node: what is looked for.
        match: the same as an expression of the full-text index.
        most: how many of the newest hits are scored.
    """
    given: dict[str, object] = {"match": match, "most": most, "headline": HEADLINE}
    if _is_plain(node):
        return _BEST, given
    known: Beginnings = {}
    newest = newest_places(connection, spelt_out(connection, node, known), most)
    if len(newest) < most:
        return _BEST, given
    by = text_match(_by_words(connection, node, known, newest))
    if not by:
        return _BEST, given
    del given["match"]
    return _BY_WORDS, given | {"newest": json.dumps(newest.tolist()), "words": by, "oldest": newest[-1]}


def newest_places(connection: sa.Connection, node: Node, limit: int) -> "array[int]":
    """Return the places in the index of the newest hits, the newest first."""
    joined = sa.text(f"SELECT group_concat(rowid) FROM ({_NEWEST})")
    return ids_in(connection.execute(joined, {"match": text_match(node), "most": limit}).scalar())


def spelt_out(connection: sa.Connection, node: Node, known: Beginnings | None = None) -> Node:
    """Return a tree that finds the same articles, with the beginnings of words spelt out where they are not many.

    The words that begin so are looked through side by side, from the newest article on: SQLite puts all articles of all
    of them together before it gives the first one (260 ms for a beginning of 600,000 articles). *known* keeps them.

    Not more than :data:`MOST_WORDS` are spelt out in all: what SQLite takes grows with their square, and fifty
    beginnings of as many words each took it a quarter of a minute, a hundred two minutes and a gigabyte.
    """
    left = MOST_WORDS

    def one(prefix: str) -> list[str] | None:
        nonlocal left
        words = _beginning(connection, prefix, {} if known is None else known)
        if len(words) > left:
            return None
        left -= len(words)
        return words

    return _with_words(node, one)


def has_beginning(node: Node) -> bool:
    """Whether a tree looks for the beginning of a single word."""
    match node:
        case Words(tokens, True) | Clause(_, Called(tokens, True, _)):
            return len(tokens) == 1
        case And(parts) | Or(parts):
            return any(map(has_beginning, parts))
        case Not(part):
            return has_beginning(part)
    return False


def _is_plain(node: Node) -> bool:
    """Whether all that is looked for are whole single words."""
    match node:
        case Words(tokens, prefix) | Clause(_, Called(tokens, prefix, _)):
            return len(tokens) == 1 and not prefix
        case And(parts) | Or(parts):
            return all(_is_plain(part) for part in parts if not isinstance(part, Not))
    return False


def _by_words(connection: sa.Connection, node: Node, known: Beginnings, newest: "array[int]") -> Node:
    """Return a tree of single words by which the *newest* hits of *node* are scored."""

    def most_frequent(prefix: str) -> list[str]:
        counts = _read_words(connection, newest, prefix)
        ordered = sorted(counts.items(), key=lambda one: (-one[1], one[0]))
        telling = [one for one in ordered if one[1] <= min(len(newest), _READ) * _SHARE] or ordered
        return [word for word, _ in telling[:_COUNTED]] or _beginning(connection, prefix, known)[:_COUNTED]

    def rarest(tokens: Sequence[str], begun: bool) -> str:
        # Of a phrase whose last word is only begun the others are enough.
        whole = tokens[:-1] if begun else tokens
        rows = connection.execute(_FREQUENCIES, {"words": json.dumps(whole), "oldest": newest[-1]})
        return str(min(rows, key=lambda one: (one[1], one[0]))[0])

    match node:
        case Words(tokens, prefix) if len(tokens) > 1:
            return Words((rarest(tokens, prefix),))
        case Clause(word, Called(tokens, prefix, _)) if len(tokens) > 1:
            return Clause(word, Called((rarest(tokens, prefix),)))
        case And(parts):
            return (
                both([_by_words(connection, part, known, newest) for part in parts if not isinstance(part, Not)])
                or node
            )
        case Or(parts):
            return either([_by_words(connection, part, known, newest) for part in parts]) or node
    return _with_words(node, most_frequent)


def _read_words(connection: sa.Connection, newest: "array[int]", prefix: str) -> Counter[str]:
    """Return how many of the newest hits have each word that begins so, as their texts say it."""
    counts: Counter[str] = Counter()
    for headline, text in connection.execute(_TEXTS, {"places": json.dumps(newest[:_READ].tolist())}):
        counts.update({word for word in words(f"{headline}\n{text or ''}") if word.startswith(prefix)})
    return counts


def _with_words(node: Node, words_of: Callable[[str], list[str] | None]) -> Node:
    """Return a tree in which the beginnings of single words are words; None leaves a beginning as it is."""
    match node:
        case Words((prefix,), True):
            begun = words_of(prefix)
            return (either([Words((word,)) for word in begun]) or node) if begun else node
        case Clause(name, Called((prefix,), True, _)):
            begun = words_of(prefix)
            return (either([Clause(name, Called((word,))) for word in begun]) or node) if begun else node
        case And(parts):
            return both([_with_words(part, words_of) for part in parts]) or node
        case Or(parts):
            return either([_with_words(part, words_of) for part in parts]) or node
        case Not(part):
            return Not(_with_words(part, words_of))
    return node


def _beginning(connection: sa.Connection, prefix: str, known: Beginnings) -> list[str]:
    """Return words of the index that begin so, one more than :data:`MOST_WORDS` at most.

    From each the next one is looked for: read in a row, all articles of each word would be gone through (170 ms).
    """
    if prefix in known:
        return known[prefix]
    with writing(connection):
        # Gone with the read, as all that is made in it.
        connection.exec_driver_sql(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.article_words USING fts5vocab(main, article_index, instance)",
            execution_options={"recorded": True},
        )
    end = prefix + "\U0010ffff"
    given = {"prefix": prefix, "end": end, "most": MOST_WORDS + 1}
    known[prefix] = list(connection.execute(_BEGINNING, given).scalars())
    return known[prefix]
