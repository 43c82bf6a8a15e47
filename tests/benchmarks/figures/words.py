"""Words to look for, chosen by how many articles of a catalogue have them: any catalogue can be measured."""

from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from database.folding import words as words_of

_LOOKED_AT = 400
"""Articles whose words are counted to choose from."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What is looked for; beside each query of the box stands the plain expression of FTS5.

    Attributes:
        common: a word of some 60 % of the articles.
        rare: a word of about one article in a thousand.
        phrase: two frequent words behind one another.
        both: two words that must both be there.
        prefix: three letters that many words begin with.
    """

    common: str
    rare: str
    phrase: str
    both: str
    prefix: str

    def all(self) -> dict[str, tuple[str, str]]:
        """Return the queries by name: what is typed, and the plain expression."""
        first, second = self.phrase.split()
        one, other = self.both.split()
        return {
            "rare word": (self.rare, f'"{self.rare}"'),
            "common word": (self.common, f'"{self.common}"'),
            "phrase": (f'"{self.phrase}"', f'"{first} {second}"'),
            "two words (AND)": (self.both, f'"{one}" AND "{other}"'),
            "prefix of three letters": (f"{self.prefix}*", f'"{self.prefix}"*'),
        }


def choose(plain: Any) -> Terms:
    """Choose words of a catalogue; *plain* is a connection."""
    texts = _some_texts(plain)
    having = Counter(word for text in texts for word in sorted(set(text)) if word.isalpha())
    common = having.most_common(1)[0][0]
    middle = [word for word, count in having.most_common(60)[5:]]
    pairs = Counter(
        pair for text in texts for pair in sorted(set(pairwise(text))) if pair[0].isalpha() and pair[1].isalpha()
    )
    pair = next(two for two, _ in pairs.most_common() if two[0] != two[1])
    prefix = Counter(word[:3] for text in texts for word in sorted(set(text)) if len(word) > 3 and word.isascii())
    articles = plain.execute("SELECT count(*) FROM article").fetchone()[0]
    return Terms(
        common, _rare(plain, having, articles), " ".join(pair), f"{common} {middle[0]}", prefix.most_common(1)[0][0]
    )


def _some_texts(plain: Any) -> list[list[str]]:
    """Return the words of some texts, dealt out evenly over the catalogue; the same ones each time."""
    last = plain.execute("SELECT max(id) FROM article_text").fetchone()[0]
    ids = range(1, last + 1, max(1, last // _LOOKED_AT))
    marks = ", ".join("?" * len(ids))
    found = plain.execute(f"SELECT text FROM article_text WHERE id IN ({marks})", tuple(ids)).fetchall()
    return [words_of(row[0]) for row in found]


def _rare(plain: Any, having: Counter[str], articles: int) -> str:
    """Return the word whose share is nearest to a thousandth, of some that few of those looked at have."""
    candidates = [word for word, count in having.items() if count == 1][:60]
    wanted = max(1, articles // 1000)
    return min(candidates, key=lambda word: abs(count_of(plain, f'"{word}"') - wanted))


def count_of(plain: Any, match: str) -> int:
    """Return how many articles an expression finds."""
    select = "SELECT count(*) FROM article_index WHERE article_index MATCH ?"
    return int(plain.execute(select, (match,)).fetchone()[0])


def near(plain: Any, wanted: int) -> str:
    """Return the word, of those that many articles have, whose number of hits is nearest to *wanted*."""
    texts = _some_texts(plain)
    having = Counter(word for text in texts for word in sorted(set(text)) if word.isalpha())
    share = wanted / max(1, plain.execute("SELECT count(*) FROM article").fetchone()[0]) * len(texts)
    candidates = sorted(having, key=lambda word: abs(having[word] - share))[:12]
    return min(candidates, key=lambda word: abs(count_of(plain, f'"{word}"') - wanted))
