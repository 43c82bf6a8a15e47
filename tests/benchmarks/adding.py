"""How fast articles come in, are taken back and brought again, beside plain SQLite with the same folded words.

Prints one JSON object. The texts are made up: 400 words of a Zipf vocabulary, 60 % of them Latin, the others Persian.
"""

import argparse
import json
import random
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import accumulate
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(PROJECT))

import pysqlite3  # noqa: E402

from database.catalogue import Catalogue  # noqa: E402
from database.changes import Title  # noqa: E402
from database.commands.articles import ArticleDraft, SegmentDraft, add_articles  # noqa: E402
from database.dates import DateValue  # noqa: E402
from database.folding import fold  # noqa: E402

#: Articles in a transaction, in both.
BATCH = 1000
WORDS, VOCABULARY, EXPONENT = 400, 50_000, 1.03
LATIN, PERSIAN = "abcdefghijklmnopqrstuvwxyz", "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"


def drafts(count: int, seed: int) -> list[ArticleDraft]:
    """Return *count* articles of random words and days."""
    chance = random.Random(seed)
    weights = list(accumulate(1 / rank**EXPONENT for rank in range(1, VOCABULARY + 1)))
    lists = {
        letters: ["".join(chance.choices(letters, k=chance.randint(2, 9))) for _ in range(VOCABULARY)]
        for letters in (LATIN, PERSIAN)
    }
    made = []
    for _ in range(count):
        words = chance.choices(lists[LATIN if chance.random() < 0.6 else PERSIAN], cum_weights=weights, k=WORDS)
        headline, body = " ".join(words[:8]), " ".join(words[8:])
        day = f"{chance.randint(1990, 2026)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
        parts = (
            SegmentDraft(0, len(headline), "headline", "headline"),
            SegmentDraft(len(headline) + 1, len(headline) + 1 + len(body), "body"),
        )
        made.append(
            ArticleDraft(
                f"{headline}\n{body}", "made up", parts, fields={"headline": headline}, published=DateValue.of(day)
            )
        )
    return made


def seconds(work: Callable[[], object]) -> float:
    """Return how long *work* takes."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def plain(folder: Path, texts: list[str]) -> float:
    """Insert folded texts into a full-text table of plain SQLite; return how long it takes."""
    connection = pysqlite3.connect(str(folder / "plain.db"), isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
    options = "content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0'"
    connection.execute(f"CREATE VIRTUAL TABLE found USING fts5(words, {options})")

    def insert() -> None:
        for start in range(0, len(texts), BATCH):
            connection.execute("BEGIN")
            rows = [(text,) for text in texts[start : start + BATCH]]
            connection.executemany("INSERT INTO found (words) VALUES (?)", rows)
            connection.execute("COMMIT")

    took = seconds(insert)
    connection.close()
    return took


def main() -> None:
    """Run and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    articles = drafts(options.articles, options.seed)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        alone = plain(folder, [fold(draft.text) for draft in articles])
        with Catalogue.create(folder / "catalogue", PROJECT / "resources" / "vocabularies") as catalogue:

            def add() -> None:
                with catalogue.write_batches(Title("articles.add", {"count": len(articles)})) as batches:
                    for start in range(0, len(articles), BATCH):
                        part = articles[start : start + BATCH]
                        batches.write(lambda writer, part=part: add_articles(writer, part))

            added, undone, redone = seconds(add), seconds(catalogue.undo), seconds(catalogue.redo)
    count = len(articles)
    figures = {
        "articles": count,
        "plain_per_second": round(count / alone),
        "added_per_second": round(count / added),
        "added_to_plain": round(alone / added, 3),
        "undone_per_second": round(count / undone),
        "redone_per_second": round(count / redone),
    }
    sys.stdout.write(json.dumps(figures) + "\n")


if __name__ == "__main__":
    main()
