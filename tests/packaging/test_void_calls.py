"""Qt on this Python survives many calls that return nothing."""

import os
import subprocess
import sys

VOID_CALLS = """
from PySide6.QtCore import QObject
watched = QObject()
for number in range(20_000):
    watched.setObjectName("name")
print(watched.objectName())
"""


def test_twenty_thousand_void_calls_end_well() -> None:
    # A lost reference to None shows after some thousands of calls, or only at exit: the code decides.
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", VOID_CALLS], capture_output=True, text=True, env=environ)
    assert (done.returncode, done.stdout, done.stderr) == (0, "name\n", "")
