"""Tesseract on this machine: where it is, what it can read, and a page read by it.

It runs as a program of its own without a shell, at a low priority, with a limit of time, in a private folder that is
removed afterwards. Its answer is a table of words with places and how sure it is of each.
"""

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from PIL.Image import Image

KNOWN = ("eng", "fas", "ara")
"""The languages that articles are in, by Tesseract's names; it needs a file for each."""
OF_LANGUAGE = {"en": "eng", "fa": "fas", "ar": "ara", "prs": "fas", "fr": "fra", "de": "deu", "es": "spa", "it": "ita"}
"""Tesseract's names of languages (ISO 639-2) by the subtag that the catalogue holds."""
PAGE_SECONDS = 180.0
"""A page of a newspaper at 300 dpi takes 20 to 40 seconds on a slow computer."""
ASK_SECONDS = 10.0
RESOLUTION = 300
"""Pixels an inch at which Tesseract reads best, by its own documentation."""

_MOST_OUTPUT = 64 << 20
_STEP = 0.05
_NAME = "tesseract"
_PLACES = {
    "win32": (
        r"%ProgramFiles%\Tesseract-OCR\tesseract.exe",
        r"%ProgramFiles(x86)%\Tesseract-OCR\tesseract.exe",
        r"%LOCALAPPDATA%\Programs\Tesseract-OCR\tesseract.exe",
        r"%LOCALAPPDATA%\Tesseract-OCR\tesseract.exe",
    ),
    "darwin": ("/opt/homebrew/bin/tesseract", "/usr/local/bin/tesseract", "/opt/local/bin/tesseract"),
    "linux": ("/usr/bin/tesseract", "/usr/local/bin/tesseract", "/snap/bin/tesseract"),
}
_VERSION = re.compile(r"tesseract\s+v?(\d+(?:\.\d+)+)", re.IGNORECASE)
_LANGUAGE = re.compile(r"[A-Za-z][A-Za-z0-9_/-]*")
#: Not languages: the direction of a page, equations, and a script's own test data.
_NO_LANGUAGE = frozenset({"osd", "equ", "snum"})


class RecognitionProblem(Exception):
    """Why a page was not read.

    Attributes:
        code: ``gone`` (the program cannot be run), ``slow`` (it took too long), ``failed`` (it ended with an error),
            ``garbled`` (its answer is none), ``language`` (it has none of the languages), ``stopped`` (it was asked
            to), ``full`` (no room for its files).
        said: the program's own words, shortened.
    """

    def __init__(
        self,
        code: Literal["gone", "slow", "failed", "garbled", "language", "stopped", "full"],
        said: str = "",
    ) -> None:
        super().__init__(f"{code}: {said}" if said else code)
        self.code = code
        self.said = said


@dataclass(frozen=True, slots=True)
class Tesseract:
    """Tesseract as it was found.

    Attributes:
        path: the program.
        version: as it says it, like 5.3.0.
        languages: what it has files for, by its own names.
    """

    path: Path
    version: str
    languages: tuple[str, ...]

    def chosen(self, *wanted: str) -> tuple[str, ...]:
        """Return the languages that a text may be in: those wanted (BCP 47) that it has, else all three it may have."""
        found = [OF_LANGUAGE.get(one.split("-")[0].lower(), "") for one in wanted if one]
        have = tuple(one for one in dict.fromkeys(found) if one in self.languages)
        return have or tuple(one for one in KNOWN if one in self.languages) or self.languages[:1]

    def named(self, languages: Sequence[str]) -> str:
        """Return what is noted with a text that it read."""
        short = ".".join(self.version.split(".")[:2])
        return f"{_NAME} {short} ({'+'.join(languages)})"


@dataclass(frozen=True, slots=True)
class ReadWord:
    """A word: its paragraph and line, its place in pixels of the image, and how sure it is of it (0 to 100)."""

    text: str
    paragraph: tuple[int, int]
    line: int
    left: int
    top: int
    width: int
    height: int
    sure: float

    def enlarged(self, by: float) -> "ReadWord":
        """Return it as it stands on the image made larger by a factor."""
        return replace(
            self,
            left=round(self.left * by),
            top=round(self.top * by),
            width=round(self.width * by),
            height=round(self.height * by),
        )


def find(setting: str = "", environment: Mapping[str, str] | None = None) -> Tesseract | None:
    """Return Tesseract, None where there is none that answers.

    Args:
        setting: the path that a person gave, looked at first and alone where it is given.
        environment: for tests; the process's own by default.
    """
    around = os.environ if environment is None else environment
    for path in _candidates(setting, around):
        found = _asked(path)
        if found is not None:
            return found
    return None


def read_page(
    tesseract: Tesseract,
    image: "Image",
    languages: Sequence[str],
    *,
    resolution: float = RESOLUTION,
    stopped: Callable[[], bool] = lambda: False,
    seconds: float = PAGE_SECONDS,
) -> list[ReadWord]:
    """Return the words on an image, in reading order; none where there are none.

    Args:
        tesseract: the program.
        image: upright.
        languages: by Tesseract's names.
        resolution: of the image, pixels an inch.
        stopped: asked again and again; True ends the program at once.
        seconds: after which it is ended.

    Raises:
        RecognitionProblem: see there.
    """
    if not languages or not set(languages) <= set(tesseract.languages):
        raise RecognitionProblem("language", "+".join(languages))
    try:
        with tempfile.TemporaryDirectory(prefix="nadim-read-") as folder:
            page = Path(folder, "page.png")
            image.save(page, compress_level=1)
            command = [
                os.fspath(tesseract.path),
                page.name,
                "page",
                "-l",
                "+".join(languages),
                "--dpi",
                str(round(resolution)),
                "-c",
                "tessedit_create_tsv=1",
                "-c",
                "tessedit_create_txt=0",
            ]
            _run(command, folder, stopped, seconds)
            table = Path(folder, "page.tsv")
            try:
                if table.stat().st_size > _MOST_OUTPUT:
                    raise RecognitionProblem("garbled")
                return words_of(table.read_bytes())
            except FileNotFoundError as error:
                raise RecognitionProblem("garbled") from error
    except OSError as error:
        raise RecognitionProblem("full", error.strerror or str(error)) from error


def words_of(table: bytes) -> list[ReadWord]:
    """Return the words of Tesseract's table (TSV, twelve columns).

    Raises:
        RecognitionProblem: it is none.
    """
    lines = table.decode("utf-8", "replace").splitlines()
    if not lines or not lines[0].startswith("level\t"):
        raise RecognitionProblem("garbled")
    words: list[ReadWord] = []
    for line in lines[1:]:
        cells = line.split("\t", 11)
        if len(cells) < 11:
            raise RecognitionProblem("garbled")
        if cells[0] != "5":
            continue
        try:
            _, _, block, paragraph, number, _, left, top, width, height = (int(cell) for cell in cells[:10])
            sure = float(cells[10])
        except ValueError as error:
            raise RecognitionProblem("garbled") from error
        text = cells[11].strip() if len(cells) == 12 else ""
        if text and width > 0 and height > 0:
            words.append(ReadWord(_storable(text), (block, paragraph), number, left, top, width, height, sure))
    return words


def _storable(text: str) -> str:
    return text.replace("\0", "\ufffd").replace("\u200e", "").replace("\u200f", "")


def _candidates(setting: str, environment: Mapping[str, str]) -> list[Path]:
    if setting.strip():
        given = Path(setting.strip()).expanduser()
        inside = [given / f"{_NAME}.exe", given / _NAME] if given.is_dir() else [given]
        return [path for path in inside if path.is_file()]
    found = []
    in_path = shutil.which(_NAME, path=environment.get("PATH", ""))
    if in_path is not None:
        found.append(Path(in_path))
    system = "linux" if sys.platform.startswith("linux") else sys.platform
    for place in _PLACES.get(system, ()):
        expanded = re.sub(r"%([^%]+)%", lambda match: environment.get(match.group(1), match.group()), place)
        path = Path(expanded)
        if path.is_file() and path not in found:
            found.append(path)
    return found


def _asked(path: Path) -> Tesseract | None:
    """Ask a program what it is; None where it is no Tesseract that works."""
    try:
        version = _VERSION.search(_answer(path, "--version"))
        listed = _answer(path, "--list-langs")
    except (OSError, subprocess.SubprocessError):
        return None
    if version is None:
        return None
    lines = [line.strip() for line in listed.splitlines()[1:]]
    languages = tuple(line for line in lines if _LANGUAGE.fullmatch(line) and line not in _NO_LANGUAGE)
    return Tesseract(path, version.group(1), languages)


def _answer(path: Path, question: str) -> str:
    done = subprocess.run(
        [os.fspath(path), question],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=ASK_SECONDS,
        env=_environment(),
        check=False,
        creationflags=_creation_flags(),
    )
    return done.stdout[:100_000].decode("utf-8", "replace")


def _environment() -> dict[str, str]:
    """What the program gets: one thread, plain messages, and the system's own libraries in a frozen program, too."""
    around = dict(os.environ)
    around |= {"OMP_THREAD_LIMIT": "1", "LC_ALL": "C", "LANG": "C"}
    for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
        kept = around.pop(f"{name}_ORIG", None)
        if kept is not None:
            around[name] = kept
        elif getattr(sys, "frozen", False):
            around.pop(name, None)
    return around


def _creation_flags() -> int:
    """On Windows: no window of its own, and below the others."""
    if sys.platform != "win32":
        return 0
    return subprocess.CREATE_NO_WINDOW | subprocess.BELOW_NORMAL_PRIORITY_CLASS


def _run(command: list[str], folder: str, stopped: Callable[[], bool], seconds: float) -> None:
    said = Path(folder, "said.txt")
    with said.open("wb") as messages:
        try:
            program = subprocess.Popen(
                command,
                cwd=folder,
                stdin=subprocess.DEVNULL,
                stdout=messages,
                stderr=subprocess.STDOUT,
                env=_environment(),
                creationflags=_creation_flags(),
                start_new_session=sys.platform != "win32",
            )
        except OSError as error:
            raise RecognitionProblem("gone", error.strerror or str(error)) from error
        try:
            _lower_priority(program.pid)
            _wait(program, folder, stopped, seconds)
        finally:
            _end(program)
    if program.returncode:
        words = said.read_bytes()[:2000].decode("utf-8", "replace")
        last = next((line.strip() for line in reversed(words.splitlines()) if line.strip()), "")
        raise RecognitionProblem("failed", last[:200])


def _wait(program: "subprocess.Popen[bytes]", folder: str, stopped: Callable[[], bool], seconds: float) -> None:
    ends = time.monotonic() + seconds
    step = _STEP
    while True:
        try:
            program.wait(step)
            return
        except subprocess.TimeoutExpired:
            pass
        step = min(0.25, step * 1.5)
        if stopped():
            raise RecognitionProblem("stopped")
        if time.monotonic() > ends:
            raise RecognitionProblem("slow")
        if sum(one.stat().st_size for one in Path(folder).iterdir() if one.suffix != ".png") > _MOST_OUTPUT:
            raise RecognitionProblem("garbled")


def _lower_priority(pid: int) -> None:
    if sys.platform != "win32":
        try:
            os.setpriority(os.PRIO_PROCESS, pid, 15)
        except OSError:
            # It has ended already, or the system does not let us: it is read all the same.
            return


def _end(program: "subprocess.Popen[bytes]") -> None:
    """End the program and what it started, if it has not ended by itself."""
    if program.poll() is not None:
        return
    try:
        if sys.platform == "win32":
            program.kill()
        else:
            os.killpg(program.pid, signal.SIGKILL)
    except OSError:
        program.kill()
    program.wait()
