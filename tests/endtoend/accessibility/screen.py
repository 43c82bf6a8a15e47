"""A screen of the test's own: an X server in memory, a session bus, and the bus that assistive programs listen on."""

import os
import shutil
import signal
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

SERVER = "Xvfb"
BUS = "dbus-daemon"
KEYS = "xdotool"
LAUNCHERS = (Path("/usr/libexec/at-spi-bus-launcher"), Path("/usr/lib/at-spi2-core/at-spi-bus-launcher"))
SIZE = "1480x900x24"


def missing() -> list[str]:
    """Return what this machine lacks for such a screen."""
    lacking = [name for name in (SERVER, BUS, KEYS) if shutil.which(name) is None]
    return lacking + ([] if any(path.exists() for path in LAUNCHERS) else ["at-spi-bus-launcher"])


@contextmanager
def screen(folder: Path) -> Iterator[Mapping[str, str]]:
    """Start the three and give the environment in which a program uses them; *folder* takes their files."""
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    environ = {**os.environ, "XDG_RUNTIME_DIR": str(runtime), "HOME": str(folder), "NO_AT_BRIDGE": "0"}
    for name in ("WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS", "DISPLAY"):
        environ.pop(name, None)
    with ExitStack() as running:
        environ["DISPLAY"] = running.enter_context(_x_server())
        environ["DBUS_SESSION_BUS_ADDRESS"] = running.enter_context(_session_bus(environ))
        launcher = next(path for path in LAUNCHERS if path.exists())
        running.enter_context(_process([str(launcher), "--launch-immediately"], environ))
        environ |= {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        yield environ


@contextmanager
def _x_server() -> Iterator[str]:
    """Let the server choose a free number and say it once it can be used."""
    read, write = os.pipe()
    command = [SERVER, "-displayfd", str(write), "-screen", "0", SIZE, "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as said:
            number = said.readline().strip()
        if not number:
            raise RuntimeError(f"{SERVER} did not start")
        yield f":{number}"
    finally:
        _end(server)


@contextmanager
def _session_bus(environ: Mapping[str, str]) -> Iterator[str]:
    command = [BUS, "--session", "--nofork", "--print-address=1"]
    bus = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environ, text=True)
    try:
        assert bus.stdout is not None
        address = bus.stdout.readline().strip()
        if not address:
            raise RuntimeError(f"{BUS} did not start")
        yield address
    finally:
        _end(bus)


@contextmanager
def _process(command: list[str], environ: Mapping[str, str]) -> Iterator[None]:
    process = subprocess.Popen(command, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield
    finally:
        _end(process)


def _end(process: "subprocess.Popen[str] | subprocess.Popen[bytes]") -> None:
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    if process.stdout is not None:
        process.stdout.close()
