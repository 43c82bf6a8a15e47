import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_qt_reads_the_source_of_no_module_that_is_imported_after_it(tmp_path: Path) -> None:
    """The hook is PySide's own and told nowhere: where it moves, this says so."""
    (tmp_path / "some_module.py").write_text("from PySide6.QtCore import QObject\n", encoding="utf-8")
    code = (
        f"import sys; sys.path[:0] = [{str(tmp_path)!r}, {str(ROOT)!r}]\n"
        "from desktop_app.quick_start import spare_sources\n"
        "spare_sources()\n"
        "import inspect\n"
        "inspect.getsource = lambda *_: print('read')\n"
        "import some_module\n"
        "from PySide6.QtCore import QObject\n"
        "one = QObject(); one.setObjectName('name'); print(one.objectName())\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, "name\n", "")


def test_a_wrong_call_of_qt_is_told_as_ever_though_what_tells_it_is_loaded_only_then() -> None:
    """The parts of PySide that are spared are told nowhere: where they move, this says so."""
    code = (
        f"import sys; sys.path[:0] = [{str(ROOT)!r}]\n"
        "{}"
        "from PySide6.QtCore import QTimer\n"
        "try: QTimer().setInterval('soon')\n"
        "except TypeError as problem: print(problem)\n"
        "import inspect\n"
        # PySide 6.11 on Python 3.11 does not tell it.
        "try: print(inspect.signature(QTimer.setInterval))\n"
        "except ValueError as problem: print(problem)\n"
    )
    sparing = (
        "from desktop_app import quick_start\n"
        "late = [vars(sys.modules[name.removesuffix('.py').replace('/', '.')]) for name in quick_start._LATE]\n"
        "assert late and not any('seterror_argument' in one or 'create_signature' in one for one in late)\n"
        "assert 'generate_pyi' not in vars(sys.modules['shibokensupport.signature.lib.pyi_generator'])\n"
    )
    told = [
        subprocess.run([sys.executable, "-c", code.format(first)], capture_output=True, text=True)
        for first in (sparing, "")
    ]
    assert [(one.returncode, one.stderr) for one in told] == [(0, ""), (0, "")]
    assert told[0].stdout == told[1].stdout
    assert "Supported signatures" in told[0].stdout


def test_what_nothing_asks_for_anything_is_not_loaded_before_the_window() -> None:
    """Neither by PySide nor here: classes of fields that are made before the painting are those of `values`."""
    code = (
        f"import sys; sys.path[:0] = [{str(ROOT)!r}]\n"
        "from desktop_app import quick_start\n"
        "quick_start.spare_sources()\n"
        "from database.spared import Spared\n"
        "import desktop_app.app\n"
        "names = ('inspect', 'tempfile', 'shutil', 'bz2', 'lzma')\n"
        "print([name for name in names if type(sys.modules[name]) is not Spared])\n"
        "print('dataclasses' in sys.modules)\n"
        "import inspect, tempfile, platformdirs.unix\n"
        "def one(): return inspect.currentframe().f_code.co_name\n"
        "print(one(), inspect.getsource(quick_start._seen).startswith('def _seen'))\n"
        "print(platformdirs.unix.gettempdir() == tempfile.gettempdir(), tempfile.mkdtemp is not None)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert (done.stdout.splitlines(), done.stderr) == (["[]", "False", "one True", "True True"], "")
