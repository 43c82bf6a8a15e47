"""What was copied does not bring the process down at its end."""

import subprocess
import sys

COPIES = """
from PySide6.QtCore import QMimeData, QTimer

from desktop_app.app import make_application

application = make_application()
data = QMimeData()
data.setText("copied")
application.clipboard().setMimeData(data)
del data
QTimer.singleShot(0, application.quit)
application.exec()
"""


def test_the_program_ends_whole_with_something_copied():
    done = subprocess.run([sys.executable, "-c", COPIES], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")
