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
