"""Makes a catalogue that holds the two seed articles and all their facts.

    python tests/endtoend/seeds/make_catalogue.py FOLDER [SEEDS]

FOLDER must be missing or empty; SEEDS is where the articles lie (../shared/seeds beside the project).
"""

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parents[2]
sys.path[:0] = [str(PROJECT), str(HERE.parent)]

from seeds.entering import VOCABULARIES, enter_seeds  # noqa: E402

from database.catalogue import Catalogue  # noqa: E402


def main(arguments: list[str]) -> int:
    """Make the catalogue; return the exit code."""
    if len(arguments) not in (1, 2):
        sys.stderr.write(str(__doc__))
        return 2
    seeds = Path(arguments[1]) if len(arguments) == 2 else PROJECT.parent / "shared" / "seeds"
    if not seeds.is_dir():
        sys.stderr.write(f"The seed articles are not in {seeds}. Give their folder as the second argument.\n")
        return 2
    with Catalogue.create(Path(arguments[0]), VOCABULARIES, who="Seed articles") as catalogue:
        records = enter_seeds(catalogue, seeds)
    sys.stdout.write(f"{arguments[0]}: 2 articles, {len(records) - 2} other records\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
