"""Make the three requirements*.lock files anew from pyproject.toml.

`./packaging/python packaging/lock.py` keeps the versions that still fit; `--upgrade` takes the newest.
Needs the program `uv`, which nothing else here needs. The locks hold the hashes of every file of a release,
so one lock serves all supported systems, and they name no package index.
"""

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HEADER = "# Made by packaging/lock.py from pyproject.toml: change that file, then make this one anew.\n"
OPTIONS = (
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--no-header",
    "--no-annotate",
    "--quiet",
)


def compile_lock(uv: str, name: str, arguments: list[str], requirements: str | None = None) -> None:
    """Write one lock file, for pyproject.toml or for the requirements given, one a line.

    CalledProcessError when the versions cannot be made to fit.
    """
    lock = ROOT / name
    source = "pyproject.toml" if requirements is None else "-"
    command = [uv, "pip", "compile", source, *OPTIONS, *arguments, "--output-file", name]
    subprocess.run(command, cwd=ROOT, check=True, input=requirements or "", text=True)
    lock.write_text(HEADER + lock.read_text(encoding="utf-8").removeprefix(HEADER), encoding="utf-8")


def main() -> int:
    """Make the locks; what two of them hold has one version."""
    uv = shutil.which("uv")
    if uv is None:
        print("The program uv was not found; install it to make the locks anew.", file=sys.stderr)
        return 2
    upgrade = ["--upgrade"] if "--upgrade" in sys.argv[1:] else []
    building = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["build-system"]["requires"]
    try:
        compile_lock(uv, "requirements.lock", upgrade)
        compile_lock(uv, "requirements-dev.lock", [*upgrade, "--extra=dev", "--constraint=requirements.lock"])
        shared = [*upgrade, "--constraint=requirements-dev.lock"]
        compile_lock(uv, "requirements-build.lock", shared, "\n".join(building))
    except subprocess.CalledProcessError as problem:
        return problem.returncode
    return 0


if __name__ == "__main__":
    sys.exit(main())
