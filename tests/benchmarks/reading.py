"""How much of the development sentences the reader finds, and how fast it reads.

./packaging/python tests/benchmarks/reading.py
"""

import importlib.util
import random
import sys
import time
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from database.dates import DateValue  # noqa: E402
from desktop_app.reading.lists import lists_of  # noqa: E402
from desktop_app.reading.names import Form, KnownNames  # noqa: E402
from desktop_app.reading.reader import tell  # noqa: E402

DAY = DateValue.of("2025-03-16")
SYLLABLE_WORDS = "ka mo ri ta na shi lo fe bar dan mir zad pour ali reza han el son ten ver gar"
SYLLABLES = SYLLABLE_WORDS.split(" ")


def _scoring():
    path = ROOT / "tests" / "desktop_app" / "reading" / "development" / "scoring.py"
    spec = importlib.util.spec_from_file_location("reading_scoring", path)
    module = importlib.util.module_from_spec(spec)
    sys.modules["reading_scoring"] = module
    spec.loader.exec_module(module)
    return module


def quality() -> None:
    """Print precision, recall and F1 by kind and language, with their size."""
    scoring = _scoring()
    sentences = scoring.sentences()
    print(f"{len(sentences)} invented sentences")
    for language in ("en", "fa", "ar", "all"):
        some = [one for one in sentences if language in (one.language, "all")]
        _print(scoring, f"{language}: {len(some)} sentences", some)
    for folder in (scoring.LOOKED_AT, scoring.OUTLETS, scoring.UNSEEN):
        some = scoring.articles(folder)
        _print(scoring, f"{len(some)} invented articles, {folder.name}", some)


def _print(scoring: ModuleType, title: str, some: list[Any]) -> None:
    print(f"\n{title}")
    for kind, score in scoring.score(some).items():
        print(
            f"  {kind:14} P {score.precision:.2f}  R {score.recall:.2f}  F1 {score.f1:.2f}"
            f"  ({score.expected} expected, {score.found} found)"
        )


def speed() -> None:
    """Print articles a second on one core, without a catalogue and with 100,000 names."""
    articles = [path.read_text(encoding="utf-8") for path in (ROOT / "resources/sample/articles").glob("*.txt")]
    drawn = random.Random(7)

    def word() -> str:
        return "".join(drawn.choice(SYLLABLES) for _ in range(drawn.randint(2, 3))).capitalize()

    forms = [Form(number, "person", f"{word()} {word()}") for number in range(60_000)]
    forms += [Form(60_000 + number, "film", f"The {word()} of {word()}") for number in range(40_000)]
    begin = time.process_time()
    names = KnownNames(forms)
    print(f"\n{len(names):,} names loaded in {time.process_time() - begin:.2f} s")
    length = sum(map(len, articles)) / len(articles)
    for label, known in (("without a catalogue", None), ("with 100,000 names", names)):
        tell(articles[0], published=DAY, names=known)
        begin = time.process_time()
        for _ in range(5):
            for text in articles:
                lists_of(tell(text, published=DAY, names=known))
        seconds = time.process_time() - begin
        print(f"{label}: {5 * len(articles) / seconds:.0f} articles a second ({length:.0f} characters on average)")


if __name__ == "__main__":
    quality()
    speed()
