"""How well the text of an article is told from the page around it, on a folder of pages with expected texts.

    ./packaging/python tests/benchmarks/extraction.py FOLDER [FOLDER …] [--misses 20]

A folder is one of:

- a copy of scrapinghub/article-extraction-benchmark: ``ground-truth.json`` and ``html/<key>.html.gz``; measured as that
  set does it, by runs of four words, each page the same weight;
- a copy of adbar/trafilatura's ``tests``: ``evaldata.json`` with the pages in ``eval/`` and ``cache/``; measured as
  that set does it, by snippets that the text should hold and others that it should not;
- pages of one's own: ``<name>.html`` (also .htm, .mhtml, …) and ``<name>.txt`` with its text; measured as the first.

Readability, resiliparse and trafilatura are measured on the same pages in the same way where they are installed; the
program needs none of them. Point PYTHONPATH at a folder that has them.
"""

import argparse
import gzip
import json
import logging
import re
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from database.errors import InputProblem
from desktop_app.cli.reading import page_fields
from desktop_app.intake.draft import read_bytes

NOW = datetime.now(UTC)
WORDS = re.compile(r"\w+")
RUN = 4

Extract = Callable[[bytes], str]


@dataclass(frozen=True)
class Case:
    """A page, and its whole text or the snippets that are to be in it and not to be in it."""

    name: str
    page: bytes
    text: str = ""
    inside: tuple[str, ...] = ()
    outside: tuple[str, ...] = ()


def cases(folder: Path) -> Iterator[Case]:
    """Give the pages of a folder, whichever layout it has."""
    truth, snippets = folder / "ground-truth.json", folder / "evaldata.json"
    if truth.is_file():
        for key, one in json.loads(truth.read_text(encoding="utf-8")).items():
            page = gzip.decompress((folder / "html" / f"{key}.html.gz").read_bytes())
            yield Case(one.get("url", key), page, one.get("articleBody", ""))
    elif snippets.is_file():
        for one in json.loads(snippets.read_text(encoding="utf-8")).values():
            found = next(path for part in ("cache", "eval") if (path := folder / part / one["file"]).is_file())
            yield Case(one["file"], found.read_bytes(), "", tuple(one["with"]), tuple(one["without"]))
    else:
        for text in sorted(folder.glob("*.txt")):
            for page in sorted(text.parent.glob(f"{text.stem}.*")):
                if page != text and page.is_file():
                    yield Case(page.name, page.read_bytes(), text.read_text(encoding="utf-8"))


def nadim(page: bytes) -> str:
    """The body as ``nadim read`` prints it."""
    try:
        return page_fields(read_bytes(page, "page.html", NOW))["body"] or ""
    except InputProblem:
        return ""


def libraries() -> dict[str, Extract]:
    """Those that are installed."""
    found: dict[str, Extract] = {"nadim": nadim}
    try:
        import readability
        from lxml import html
    except ImportError:
        pass
    else:

        def by_readability(page: bytes) -> str:
            summary = readability.Document(decoded(page)).summary()
            return " ".join(str(one) for one in html.fromstring(summary).xpath("//text()"))

        found["readability"] = by_readability
    try:
        from resiliparse.extract.html2text import extract_plain_text
        from resiliparse.parse.encoding import bytes_to_str, detect_encoding
        from resiliparse.parse.html import HTMLTree
    except ImportError:
        pass
    else:
        found["resiliparse"] = lambda page: extract_plain_text(
            HTMLTree.parse(bytes_to_str(page, detect_encoding(page))), main_content=True
        )
    try:
        import trafilatura
    except ImportError:
        pass
    else:
        found["trafilatura"] = lambda page: (
            trafilatura.extract(page, fast=False, include_comments=False, include_tables=True) or ""
        )
    return found


def decoded(page: bytes) -> str:
    """A page as text, for a library that wants one."""
    try:
        return page.decode("utf-8")
    except UnicodeDecodeError:
        return page.decode("cp1252", "replace")


def runs(text: str) -> Counter[tuple[str, ...]]:
    """The runs of four words of a text, counted; a shorter text is one run."""
    words = WORDS.findall(text)
    if not words:
        return Counter()
    return Counter(tuple(words[start : start + RUN]) for start in range(max(1, len(words) - RUN + 1)))


def shares(expected: str, given: str) -> tuple[float, float, float]:
    """Right, wrong and missing runs, as parts of one."""
    wanted, found = runs(expected), runs(given)
    right, wrong, missing = (wanted & found).total(), (found - wanted).total(), (wanted - found).total()
    total = right + wrong + missing
    return (right / total, wrong / total, missing / total) if total else (0.0, 0.0, 0.0)


def by_runs(results: list[tuple[Case, str]]) -> tuple[float, float]:
    """Precision and recall, the mean of the pages'."""
    each = [shares(case.text, given) for case, given in results]
    precision = statistics.mean(right / (right + wrong) for right, wrong, _ in each if right + wrong)
    recall = statistics.mean(right / (right + missing) for right, _, missing in each if right + missing)
    return precision, recall


def flat(text: str) -> str:
    """Words with single blanks between them."""
    return " ".join(text.split())


def by_snippets(results: list[tuple[Case, str]]) -> tuple[float, float]:
    """Precision and recall over the snippets of all pages."""
    right = wrong = wanted = 0
    for case, given in results:
        text = flat(given)
        right += sum(flat(one) in text for one in case.inside)
        wrong += sum(flat(one) in text for one in case.outside)
        wanted += len(case.inside)
    return right / (right + wrong) if right + wrong else 0.0, right / wanted if wanted else 0.0


def misses(case: Case, given: str) -> float:
    """How far a text is from the expected one, for the list of the worst."""
    if case.inside:
        text = flat(given)
        return sum(flat(one) not in text for one in case.inside) + sum(flat(one) in text for one in case.outside)
    return 1 - shares(case.text, given)[0]


def measure(name: str, extract: Extract, pages: list[Case], worst: int) -> None:
    """Print the figures of one library."""
    results: list[tuple[Case, str]] = []
    failed = 0
    started = time.perf_counter()
    for case in pages:
        try:
            given = extract(case.page)
        except Exception:  # a library that fails on a page gives no text of it
            given, failed = "", failed + 1
        results.append((case, given))
    took = time.perf_counter() - started
    precision, recall = by_snippets(results) if pages[0].inside else by_runs(results)
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    rate = f"{len(pages) / took:6.1f} pages/s"
    note = f"  ({failed} failed)" if failed else ""
    print(f"{name:<12} F1 {f1:.4f}  precision {precision:.4f}  recall {recall:.4f}  {rate}{note}", flush=True)
    if worst and extract is nadim:
        for case, given in sorted(results, key=lambda one: -misses(*one))[:worst]:
            print(f"    {misses(case, given):.2f} {case.name}")


def main() -> None:
    """Measure every library on every folder."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--misses", type=int, default=0, help="list so many of the pages that were read worst")
    options: Any = parser.parse_args()
    logging.disable(logging.CRITICAL)
    for folder in options.folders:
        pages = list(cases(folder))
        if not pages:
            print(f"{folder}: no pages with expected texts.", file=sys.stderr)
            continue
        print(f"{folder}: {len(pages)} pages, by {'snippets' if pages[0].inside else 'runs of four words'}")
        for name, extract in libraries().items():
            measure(name, extract, pages, options.misses)


if __name__ == "__main__":
    main()
