"""Set up all that Nadim needs from nothing, then do what was asked: run, test, or the project's own Python.

Started by the scripts beside it with any Python from 3.8 on, so it and what it imports keep to that. The
second start finds the stamp of the first and begins at once. Nothing here ever asks a question.
"""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import environment
import interpreters
import libraries
from environment import ROOT, SetUpError

CHECKS = (
    ("ruff check", ["-m", "ruff", "check", "."]),
    ("ruff format", ["-m", "ruff", "format", "--check", "."]),
    ("mypy", ["-m", "mypy"]),
    (
        "import contracts",
        ["-c", "from importlinter.cli import lint_imports_command as main; main()", "--no-cache"],
    ),
)
"""What runs before pytest; each is an argument list for the environment's Python."""

MOST_PROCESSES = 4
"""Of a run of the whole suite: each makes the sample catalogue for itself. Two for each processor at most: four tenths
of a test's time nobody computes, as it waits for a window to be quiet, a disk or a process (measured on two).
"""


def refuse_unsupported_system() -> None:
    """Raise SetUpError where the lock has no packages: another system, processor or C library."""
    supported = "Nadim runs on Linux x86-64 (glibc 2.34), Windows x86-64 and macOS 14 arm64, or later ones."
    here = (sys.platform, platform.machine())
    if here not in (("linux", "x86_64"), ("darwin", "arm64")):
        raise SetUpError("{} This is {} {}.".format(supported, *here))
    if sys.platform == "linux":
        name, version = platform.libc_ver()
        if name != "glibc" or tuple(int(part) for part in version.split(".")[:2]) < (2, 34):
            raise SetUpError("{} This is {} {}.".format(supported, name or "another C library", version).rstrip())


def has_screen(environ: dict[str, str]) -> bool:
    """Whether a window can be seen: a display server is named, and Qt is not told to draw nowhere."""
    if environ.get("QT_QPA_PLATFORM", "").split(":")[0] in ("offscreen", "minimal"):
        return False
    return sys.platform != "linux" or bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


def ensure_libraries(wanted: tuple[libraries.Library, ...]) -> None:
    """Install the missing system libraries, or raise SetUpError with the command that does."""
    absent = libraries.missing(wanted)
    if not absent:
        return
    manager = libraries.package_manager()
    packages = sorted({getattr(library, manager) for library in absent}) if manager else []
    if libraries.may_install():
        print("Installing system libraries: " + " ".join(packages), file=sys.stderr)
        if libraries.apt_install(packages):
            absent = libraries.missing(wanted)
            if not absent:
                return
    names = ", ".join(library.name for library in absent)
    if manager:
        command = libraries.install_command(manager, packages)
        raise SetUpError(f"System libraries are missing: {names}\nInstall them:\n\n    {command}\n")
    raise SetUpError(f"System libraries are missing: {names}\nInstall them, then start again.")


def debian_packages(wanted: str, lacking: list[interpreters.Interpreter]) -> list[str]:
    """The Debian packages that give a usable interpreter; empty when this Debian has none."""
    for found in lacking:
        if os.path.realpath(found.path).startswith("/usr/bin/"):
            return [f"python{found.version}-venv"]
    for version in (wanted,) if wanted else interpreters.ORDER:
        shown = subprocess.run(
            ["apt-cache", "show", f"python{version}-venv"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        ).stdout
        if shown.strip():
            return ["python" + version, f"python{version}-venv"]
    return []


def ensure_interpreter(wanted: str) -> interpreters.Interpreter:
    """The interpreter for Nadim, installed through the package manager if it may be; else SetUpError."""
    environ = dict(os.environ)
    found, lacking = interpreters.find(wanted, environ)
    if found:
        return found
    manager = libraries.package_manager()
    if manager == "apt" and libraries.may_install():
        subprocess.call(["apt-get", "update", "-q"], stdin=subprocess.DEVNULL, stdout=sys.stderr.fileno())
    packages = debian_packages(wanted, lacking) if manager == "apt" else []
    if packages and libraries.may_install():
        print("Installing " + " ".join(packages), file=sys.stderr)
        if libraries.apt_install(packages):
            found, lacking = interpreters.find(wanted, environ)
            if found:
                return found
    version = wanted or "3.13"
    if manager == "dnf":
        packages = ["python" + version]
    elif manager == "pacman":
        packages = ["python"]
    told = "Nadim needs Python {}, with venv and pip, and none was found.".format(wanted or "3.11 or later")
    for one in lacking:
        told += "\n{} (Python {}) lacks {}.".format(one.path, one.version, ", ".join(one.missing))
    if packages:
        told += f"\nInstall it:\n\n    {libraries.install_command(manager, packages)}\n"
    else:
        told += f"\nInstall Python {version}, from python.org or by a version manager, then start again."
    raise SetUpError(told)


def wanted_version() -> str:
    """The version that NADIM_PYTHON asks for, empty when it does not; SetUpError for one that cannot be."""
    wanted = os.environ.get("NADIM_PYTHON", "")
    if wanted and wanted not in interpreters.ORDER:
        known = ", ".join(sorted(interpreters.ORDER))
        raise SetUpError(f"NADIM_PYTHON is {wanted}; Nadim runs on Python {known}.")
    return wanted


def ready_python(lock: Path) -> Path:
    """The Python of an environment that fits the lock, made or mended if need be."""
    wanted = wanted_version()
    own = environment.running_in()
    if own and wanted in ("", own.name) and environment.is_ready(own, lock):
        return Path(sys.executable)
    refuse_unsupported_system()
    found = ensure_interpreter(wanted)
    return environment.prepare(found.path, found.version, lock)


def child_environ() -> dict[str, str]:
    """The environment of what is started: the checkout importable from any folder, no foreign packages."""
    environ = {k: v for k, v in os.environ.items() if k not in ("PYTHONHOME", "__PYVENV_LAUNCHER__")}
    environ.update(PYTHONPATH=str(ROOT), PYTHONNOUSERSITE="1")
    return environ


def replace_by(python: Path, arguments: list[str]) -> None:
    """Go on as the environment's Python: one process, its exit code, its signals."""
    sys.stdout.flush()
    sys.stderr.flush()
    os.execve(str(python), [str(python), *arguments], child_environ())


def set_up(wanted: tuple[libraries.Library, ...], lock: Path) -> Path:
    """Get system libraries, interpreter and environment; return its Python.

    When libraries and an interpreter are missing, one SetUpError says both.
    """
    try:
        ensure_libraries(wanted)
    except SetUpError as first:
        try:
            ensure_interpreter(wanted_version())
        except SetUpError as second:
            raise SetUpError(f"{first}\n{second}") from None
        raise
    return ready_python(lock)


def run(arguments: list[str]) -> None:
    """Open the sample catalogue, or do what the arguments say (those of `nadim`)."""
    screen = has_screen(dict(os.environ))
    python = set_up(libraries.WITH_SCREEN if screen else libraries.WITHOUT_SCREEN, environment.RUNTIME)
    if arguments:
        replace_by(python, ["-m", "desktop_app", *arguments])
    show = [str(ROOT / "packaging" / "show_sample.py")]
    replace_by(python, show if screen else [*show, "--no-screen"])


def test(arguments: list[str]) -> None:
    """Run every check and all tests, one failed or not; with arguments, pytest alone with them."""
    # Where the tests that need a screen must run, Qt needs what it shows windows with.
    screen = os.environ.get("NADIM_SCREEN") == "required"
    python = set_up(libraries.WITH_SCREEN if screen else libraries.WITHOUT_SCREEN, environment.DEVELOPMENT)
    os.chdir(str(ROOT))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if arguments:
        replace_by(python, ["-m", "pytest", *arguments])
    failed = []
    for name, check in CHECKS:
        print("== " + name, flush=True)
        if subprocess.call([str(python), *check], stdin=subprocess.DEVNULL, env=child_environ()):
            failed.append(name)
    print("== pytest", flush=True)
    whole = ["-m", "pytest", "-n", str(min(2 * (os.cpu_count() or 1), MOST_PROCESSES)), "--dist", "loadfile"]
    if not failed:
        replace_by(python, whole)
    subprocess.call([str(python), *whole], stdin=subprocess.DEVNULL, env=child_environ())
    print("Failed: " + ", ".join(failed))
    sys.exit(1)


def own_python(arguments: list[str]) -> None:
    """Be the project's Python, with what tests and builds need."""
    replace_by(set_up(libraries.WITH_SCREEN, environment.DEVELOPMENT), arguments)


def main() -> None:
    """Do the named command; exit 2 with what to do when the set-up cannot go on."""
    try:
        {"run": run, "test": test, "python": own_python}[sys.argv[1]](sys.argv[2:])
    except SetUpError as problem:
        print(problem, file=sys.stderr)
        sys.exit(2)
    except OSError as problem:
        print(f"The set-up cannot go on: {problem}. Is {ROOT} writable, and is there room?", file=sys.stderr)
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main()
