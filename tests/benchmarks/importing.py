"""How fast a folder of files comes in, beside plain SQLite with the same folded words in the same run.

Prints one JSON object. The files are made up: plain texts of 400 words of a Zipf vocabulary, 60 % of them Latin, the
others Persian; with ``--html`` also pages of the same words. The plain rate is that of inserting the folded texts
into an FTS5 table with the same tokenizer, 1,000 a transaction, WAL, synchronous NORMAL: one that keeps no texts, as
that of a catalogue, and one as FTS5 makes it, which keeps them. The import is read, hashed, folded, stored, synced,
compared with all before, indexed and put into the history; what a window merges of the index a while later, between
everything else, is told beside it. A 5 ms timer runs in another thread of the same
process: the longest time for which it did not come is the longest stall of a window. Where other programs use the
machine, too, a stall may be theirs: of each counts apart what this process itself worked meanwhile, which is the most
that the import can have held the thread up.
"""

import argparse
import gc
import json
import os
import random
import sys
import tempfile
import threading
import time
from datetime import UTC, datetime
from itertools import accumulate
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(PROJECT))

# What writes is imported where it is used: each process that reads imports this module, too, and that of the program
# loads as little.
WORDS, VOCABULARY, EXPONENT = 400, 50_000, 1.03
LATIN, PERSIAN = "abcdefghijklmnopqrstuvwxyz", "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def write_files(folder: Path, count: int, seed: int, html: bool) -> None:
    """Write *count* articles into folders of a thousand."""
    chance = random.Random(seed)
    weights = list(accumulate(1 / rank**EXPONENT for rank in range(1, VOCABULARY + 1)))
    lists = {
        letters: ["".join(chance.choices(letters, k=chance.randint(2, 9))) for _ in range(VOCABULARY)]
        for letters in (LATIN, PERSIAN)
    }
    for number in range(count):
        words = chance.choices(lists[LATIN if chance.random() < 0.6 else PERSIAN], cum_weights=weights, k=WORDS)
        day = f"{chance.randint(1, 28)} {chance.choice(MONTHS)} {chance.randint(1990, 2025)}"
        place = folder / f"{number // 1000:04}"
        if number % 1000 == 0:
            place.mkdir(parents=True)
        headline = " ".join(words[:8])
        parts = [" ".join(words[start : start + 56]) + "." for start in range(8, WORDS, 56)]
        if html:
            body = "".join(f"<p>{part}</p>" for part in parts)
            text = (
                f'<!doctype html><html><head><title>{headline}</title><meta charset="utf-8"></head><body>'
                f'<nav><a href="/">Home</a> <a href="/film">Film</a></nav><article><h1>{headline}</h1>'
                f"<time>{day}</time>{body}</article><footer>All rights reserved</footer></body></html>"
            )
        else:
            text = "\n\n".join([headline, day, *parts])
        (place / f"{number:07}.{'html' if html else 'txt'}").write_text(text, encoding="utf-8")


def plain(folder: Path, files: Path, options: str = "") -> tuple[float, float]:
    """Insert the folded texts into plain SQLite, read before the clock starts; return seconds, and those of work.

    *options*: of the FTS5 table, beside its tokenizer.
    """
    import pysqlite3

    from database.folding import fold

    connection = pysqlite3.connect(str(folder / f"plain{len(options)}.db"), isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
    tokenizer = "tokenize='unicode61 remove_diacritics 0'"
    connection.execute(f"CREATE VIRTUAL TABLE found USING fts5(words, {tokenizer}{options})")
    took = worked = 0.0
    for place in sorted(files.iterdir()):
        rows = [(fold(path.read_text(encoding="utf-8")),) for path in sorted(place.iterdir())]
        begun, work = time.perf_counter(), time.process_time()
        connection.execute("BEGIN")
        connection.executemany("INSERT INTO found (words) VALUES (?)", rows)
        connection.execute("COMMIT")
        took += time.perf_counter() - begun
        worked += time.process_time() - work
    connection.close()
    return took, worked


class Watch(threading.Thread):
    """Ticks every 5 ms, and looks now and then at the memory of all processes of this one."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.over = False
        self.longest = 0.0
        self.over_50 = 0
        self.longest_own = 0.0
        self.own_over_50 = 0
        self.memory = 0

    def run(self) -> None:
        """Tick until *over*."""
        last, worked, count = time.perf_counter(), time.process_time(), 0
        while not self.over:
            time.sleep(0.005)
            now = time.perf_counter()
            late = now - last - 0.005
            self.longest = max(self.longest, late)
            self.over_50 += late > 0.05
            own = min(late, time.process_time() - worked)
            self.longest_own = max(self.longest_own, own)
            self.own_over_50 += own > 0.05
            count += 1
            if count % 300 == 0:
                self.memory = max(self.memory, memory())
            last, worked = time.perf_counter(), time.process_time()


def memory() -> int:
    """Return the bytes that this process and those that it started take up, shared ones counted once (PSS)."""
    total = 0
    for one in (os.getpid(), *children(os.getpid())):
        try:
            text = Path(f"/proc/{one}/smaps_rollup").read_text()
        except OSError:
            continue
        total += sum(int(line.split()[1]) << 10 for line in text.splitlines() if line.startswith("Pss:"))
    return total


def children(parent: int) -> list[int]:
    """Return the processes that a process has started."""
    found: list[int] = []
    for task in Path(f"/proc/{parent}/task").glob("*/children"):
        try:
            found += map(int, task.read_text().split())
        except OSError:
            continue
    return found


def imported(folder: Path, files: Path, workers: int | None, *, beside: bool) -> dict[str, float]:
    """Bring the files in as ``nadim add`` does, or as a window (*beside* a person); return what was measured."""
    from database.catalogue import Catalogue
    from desktop_app.intake.adding import add_paths

    before = os.times()
    with Catalogue.create(folder / "catalogue", PROJECT / "resources" / "vocabularies") as catalogue:
        watch = Watch()
        watch.start()
        begun = time.perf_counter()
        outcomes = add_paths(catalogue, [files], datetime.now(UTC), workers=workers, alone=not beside)
        added = sum(one.outcome == "added" for one in outcomes)
        took = time.perf_counter() - begun
        watch.over = True
        watch.join()
        after = os.times()
        begun = time.perf_counter()
        while catalogue.untidy:
            catalogue.tidy()
        tidied = time.perf_counter() - begun
    here, elsewhere = sum(after[:2]) - sum(before[:2]), sum(after[2:4]) - sum(before[2:4])
    size = (folder / "catalogue" / "catalogue.db").stat().st_size
    return {
        "added": added,
        "seconds": took,
        "tidied": tidied,
        "written": here,
        "read": elsewhere,
        "memory": watch.memory,
        "longest": watch.longest,
        "over_50": watch.over_50,
        "longest_own": watch.longest_own,
        "own_over_50": watch.own_over_50,
        "size": size,
    }


def main() -> None:
    """Run and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--html", action="store_true")
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--workers", type=int)
    parser.add_argument(
        "--beside", action="store_true", help="as a window does: for a person the transactions are short"
    )
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        files = Path(name) / "files"
        write_files(files, options.articles, options.seed, options.html)
        gc.collect()
        for number in range(options.rounds):
            folder = Path(name) / str(number)
            folder.mkdir()
            alone, worked = plain(folder, files, ", content='', contentless_delete=1")
            keeping, _ = plain(folder, files)
            found = imported(folder, files, options.workers, beside=options.beside)
            count = found["added"]
            figures = {
                "files": options.articles,
                "added": count,
                "plain_per_second": round(count / alone),
                "imported_per_second": round(count / found["seconds"]),
                "ratio": round(alone / found["seconds"], 3),
                "ratio_texts_kept": round(keeping / found["seconds"], 3),
                "tidied_afterwards_ms": round(found["tidied"] / count * 1000, 3),
                "plain_work_ms": round(worked / count * 1000, 3),
                "writing_work_ms": round(found["written"] / count * 1000, 3),
                "reading_work_ms": round(found["read"] / count * 1000, 3),
                "memory_mb": round(found["memory"] / 1e6),
                "longest_stall_ms": round(found["longest"] * 1000),
                "stalls_over_50_ms": found["over_50"],
                "longest_own_stall_ms": round(found["longest_own"] * 1000),
                "own_stalls_over_50_ms": found["own_over_50"],
                "catalogue_kb_each": round(found["size"] / count / 1000, 2),
                "load": round(os.getloadavg()[0], 1),
            }
            sys.stdout.write(json.dumps(figures) + "\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
