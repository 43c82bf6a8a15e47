"""Make a catalogue of any size for the benchmarks: invented articles in three languages, and what is known of them.

    python -m tests.benchmarks.make_catalogue --articles 1000000 --seed 1 --catalogue FOLDER

At a million articles there are some 100,000 other records and 2,000,000 statements with their passages. The same seed
and number make the same catalogue again. Memory does not grow with the number of articles.
"""

import argparse
import sys
import time
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(PROJECT))

from tests.benchmarks.corpus.bulk import write_catalogue  # noqa: E402


def main() -> None:
    """Make it and say how long it took."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--catalogue", type=Path, required=True, metavar="FOLDER", help="missing or empty")
    parser.add_argument("--workers", type=int, default=1, help="processes that make the texts (default: 1)")
    options = parser.parse_args()
    begun = time.perf_counter()

    def report(done: int, total: int) -> None:
        if done % 20_000 == 0 or done == total:
            sys.stderr.write(f"{done:,} of {total:,} articles, {time.perf_counter() - begun:,.0f} s\n")

    write_catalogue(options.catalogue, options.articles, options.seed, workers=options.workers, report=report)
    size = (options.catalogue / "catalogue.db").stat().st_size
    sys.stderr.write(f"{options.catalogue}: {size / 1e9:.2f} GB in {time.perf_counter() - begun:,.0f} s\n")


if __name__ == "__main__":
    main()
