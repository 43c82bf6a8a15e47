"""What SQLAlchemy names and nobody uses is not loaded with it, and is itself once somebody asks it for something."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

SCRIPT = f"""
import sys; sys.path.insert(0, {str(ROOT)!r})
import database
import sqlalchemy
print(sorted({{"ssl", "email", "asyncio.events"}} & sys.modules.keys()))
import importlib.metadata
print(importlib.metadata.version("SQLAlchemy") == sqlalchemy.__version__)
held = sqlalchemy.util.concurrency.asyncio
import asyncio.events
from importlib.metadata import version
async def three():
    return 3
one = three()
print(held.iscoroutine(one), held.iscoroutine(3), held.run is asyncio.run, asyncio.run(one))
print(version("SQLAlchemy") == sqlalchemy.__version__, hasattr(held, "nothing"), sys.modules["asyncio"] is held)
"""


def test_it_is_loaded_when_it_is_used() -> None:
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True)
    assert (done.stdout.splitlines(), done.stderr, done.returncode) == (
        ["[]", "True", "True False True 3", "True False False"],
        "",
        0,
    )
