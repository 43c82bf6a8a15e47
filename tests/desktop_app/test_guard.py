"""The start-up guard against the pair of Python and Qt that aborts."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
GUARD = """
from desktop_app.guard import refuse_bad_pair
refuse_bad_pair()
print("PySide6" in sys.modules)
"""


def start_with(qt_version: str, folder: Path, *, before: str = "") -> subprocess.CompletedProcess[str]:
    """Run the guard in a process where this PySide6 seems to be installed."""
    metadata = folder / f"PySide6_Essentials-{qt_version}.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text(f"Name: PySide6-Essentials\nVersion: {qt_version}\n", encoding="utf-8")
    first = f"import sys; sys.path[:0] = [{str(folder)!r}, {str(ROOT)!r}]; {before}"
    return subprocess.run([sys.executable, "-c", f"{first}\n{GUARD}"], capture_output=True, text=True, cwd=folder)


OLD_PYTHON = "sys.version_info = type('V', (tuple,), {'major': 3, 'minor': 11})((3, 11, 7))"


@pytest.mark.parametrize("qt_version", ["6.12.0", "6.13.1", "7.0.0"])
def test_qt_6_12_is_refused_on_python_3_11(qt_version: str, tmp_path: Path) -> None:
    # A python of 3.12 or later is told that it is older; a real 3.11 needs no telling.
    done = start_with(qt_version, tmp_path, before=OLD_PYTHON if sys.version_info >= (3, 12) else "")
    assert done.returncode == 2
    assert done.stdout == ""
    assert f"PySide6 {qt_version} on Python 3.11" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_qt_6_11_is_taken_on_python_3_11(tmp_path: Path) -> None:
    done = start_with("6.11.3", tmp_path, before=OLD_PYTHON)
    assert (done.returncode, done.stdout, done.stderr) == (0, "False\n", "")


@pytest.mark.skipif(sys.version_info < (3, 12), reason="is about Python 3.12 and later")
def test_qt_6_12_is_taken_from_python_3_12_on(tmp_path: Path) -> None:
    done = start_with("6.12.0", tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, "False\n", "")
