"""The window on a screen of its own, driven by real keys and looked at as assistive programs do."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parents[2]
# The modules beside the tests are the package "accessibility".
if str(HERE.parent) not in sys.path:
    sys.path.insert(0, str(HERE.parent))
LONGEST_SECONDS = 60.0
"""How long a key, or the keyboard, may take to arrive on a busy machine."""

if TYPE_CHECKING:
    from accessibility.bus import Bus, Seen


class OnScreen:
    """A running window: orders go in by its standard input, keys by the screen, and it is seen over the bus."""

    def __init__(self, process: "subprocess.Popen[str]", bus: "Bus", environ: dict[str, str]) -> None:
        from accessibility.program import NAME

        self._process = process
        self._environ = environ
        self.seen: Seen = bus.program(NAME)
        self._front = 0
        self.key("")

    def do(self, order: str) -> str:
        """Let the window do something; see ``program.py``."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        if order == "clear":
            # A window that had the keyboard may be gone.
            self._front = 0
        self._process.stdin.write(f"{order}\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline().strip()
        assert answer or order == "quit", f"{order}: the window ended with {self._process.wait(30)}"
        assert not answer.startswith("failed"), f"{order}: {answer}"
        return answer

    def key(self, name: str) -> None:
        """Press a key on the screen, in the window on top."""
        front, title, _active = json.loads(self.do("front"))
        if front != self._front:
            self._front = front
            focus = ["xdotool", "windowfocus", "--sync", str(front)]
            subprocess.run(focus, env=self._environ, check=True, timeout=20)
            # The screen knows it before the program has heard of it.
            end = time.monotonic() + LONGEST_SECONDS
            while not json.loads(self.do("front"))[2]:
                assert time.monotonic() < end, f"“{title}” has never heard that it has the keyboard"
                time.sleep(0.02)
        if name:
            subprocess.run(["xdotool", "key", name], env=self._environ, check=True, timeout=20)

    def quit(self) -> int:
        """Close the window; return the exit code."""
        self.do("quit")
        code = self._process.wait(30)
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                stream.close()
        return code


@pytest.fixture(scope="session")
def sample_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the sample catalogue; copies of it are opened."""
    from desktop_app.sample import build_sample

    folder = tmp_path_factory.mktemp("sample") / "catalogue"
    build_sample(folder)
    return folder


@pytest.fixture(scope="session")
def on_screen(tmp_path_factory: pytest.TempPathFactory, sample_folder: Path) -> Iterator[Callable[[str], OnScreen]]:
    """Return what gives the window in a language; one for each, ended with the tests.

    Where the machine has no such screen the test is skipped; with NADIM_SCREEN=required that is a failure.
    """
    import shutil
    from contextlib import ExitStack

    from accessibility.bus import Bus
    from accessibility.screen import missing, screen

    if lacking := missing():
        reason = f"no screen with accessibility here: {', '.join(lacking)} not found"
        if os.environ.get("NADIM_SCREEN") == "required":
            pytest.fail(reason)
        pytest.skip(reason)
    with ExitStack() as running:
        shown: dict[str, OnScreen] = {}

        def show(language: str) -> OnScreen:
            if language not in shown:
                folder = tmp_path_factory.mktemp(f"screen-{language}")
                catalogue = shutil.copytree(sample_folder, folder / "catalogue")
                environ = dict(running.enter_context(screen(folder)))
                command = [sys.executable, str(HERE / "program.py"), str(catalogue), str(folder / "settings"), language]
                process = subprocess.Popen(
                    command,
                    env={**environ, "PYTHONPATH": str(PROJECT)},
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    text=True,
                )
                running.callback(process.kill)
                assert process.stdout is not None
                assert process.stdout.readline().strip() == "ready"
                bus = Bus(environ["DBUS_SESSION_BUS_ADDRESS"])
                running.callback(bus.close)
                shown[language] = OnScreen(process, bus, environ)
            return shown[language]

        yield show
        for one in shown.values():
            assert one.quit() == 0
