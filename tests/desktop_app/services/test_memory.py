"""Large pieces of memory go back to the system at once; in a process of its own, for it holds for a whole process."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]

SCRIPT = f"""
import sys; sys.path.insert(0, {str(ROOT)!r})
from pathlib import Path
from desktop_app.services.memory import give_back_large_pieces

def held():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096

give_back_large_pieces()
# From the first large piece that is let go of on, the library would keep the next ones, below the last that stays.
first = bytearray(b"x") * (8 << 20)
del first
pieces = [bytearray(b"x") * (6 << 20) for _ in range(8)]
before = held()
del pieces[:-1]
print(before - held() > 40 << 20)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only there it is known")
def test_what_long_lists_took_is_given_back() -> None:
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True)
    assert (done.stdout, done.stderr, done.returncode) == ("True\n", "", 0)
