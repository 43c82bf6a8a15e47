"""Show Nadim on the sample catalogue: in its window, or without a screen by its main job and a picture.

The sample lies in `.sample/` of the checkout. It is made when it is not there, so deleting that folder
brings it back as it was.
"""

import json
import os
import runpy
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CLIPPINGS = ROOT / "resources" / "sample" / "articles"
SAMPLE = ROOT / ".sample"
CATALOGUE = SAMPLE / "catalogue"
PICTURE = SAMPLE / "nadim.png"
QUESTION = "festival"
"""A word that the sample clippings hold."""


def make_sample() -> None:
    """Make the sample catalogue unless it is there."""
    from desktop_app.sample import ensure_sample

    ensure_sample(CATALOGUE)


def nadim(*arguments: str | Path) -> str:
    """Run one command of Nadim, shown as typed, and return its output; CalledProcessError when it fails."""
    print("\n$ nadim " + " ".join(str(argument) for argument in arguments), flush=True)
    command = [sys.executable, "-m", "desktop_app", *map(str, arguments)]
    output = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True, check=True).stdout
    print(output, end="", flush=True)
    return output


def main_job(folder: Path) -> None:
    """Bring the sample clippings into an empty catalogue, find some of them, show the first one found."""
    new = folder / "new"
    nadim("create", new)
    nadim("add", new, CLIPPINGS)
    found = json.loads(nadim("search", new, QUESTION, "--json"))
    if not found["hits"]:
        sys.exit(f"The search for “{QUESTION}” found nothing in the sample clippings.")
    nadim("show", new, str(found["hits"][0]["id"]))


def show_without_screen() -> None:
    """Do the main job on the command line and leave a picture of the window."""
    print("There is no screen here, so Nadim does its main job without a window and leaves a picture of it.")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory(prefix="nadim-") as folder:
        main_job(Path(folder))
    make_sample()
    nadim("screenshot", CATALOGUE, PICTURE)
    print(f"\nThe picture: {PICTURE}")


def main() -> None:
    """Open the window on the sample, or with `--no-screen` show what can be shown without one."""
    # In place of this folder, so that it works without the set-up's scripts (Windows) from any folder.
    sys.path[0] = os.environ["PYTHONPATH"] = str(ROOT)
    if "--no-screen" in sys.argv[1:]:
        try:
            show_without_screen()
        except subprocess.CalledProcessError as problem:
            sys.exit(problem.returncode)
        return
    make_sample()
    sys.argv = ["nadim", "open", str(CATALOGUE)]
    runpy.run_module("desktop_app", run_name="__main__")


if __name__ == "__main__":
    main()
