"""The system libraries that Qt's wheels expect, and the packages that hold them.

Read by whatever Python is found first, so it keeps to the language and library of Python 3.8.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from typing import NamedTuple


class Library(NamedTuple):
    """One shared library and its package in each family of Linux."""

    name: str
    apt: str
    dnf: str
    pacman: str


WITHOUT_SCREEN = (
    Library("libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd"),
    Library("libGL.so.1", "libgl1", "libglvnd-glx", "libglvnd"),
    Library("libGLX.so.0", "libglx0", "libglvnd-glx", "libglvnd"),
    Library("libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig"),
    Library("libfreetype.so.6", "libfreetype6", "freetype", "freetype2"),
    Library("libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "dbus"),
    Library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    Library("libglib-2.0.so.0", "libglib2.0-0", "glib2", "glib2"),
    Library("libgthread-2.0.so.0", "libglib2.0-0", "glib2", "glib2"),
    Library("libX11.so.6", "libx11-6", "libX11", "libx11"),
)
"""What QtCore, QtGui, QtWidgets and the offscreen platform load."""

WITH_SCREEN = (
    *WITHOUT_SCREEN,
    Library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    Library("libxcb-image.so.0", "libxcb-image0", "xcb-util-image", "xcb-util-image"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    Library("libxcb-randr.so.0", "libxcb-randr0", "libxcb", "libxcb"),
    Library("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil", "xcb-util-renderutil"),
    Library("libxcb-shape.so.0", "libxcb-shape0", "libxcb", "libxcb"),
    Library("libxcb-shm.so.0", "libxcb-shm0", "libxcb", "libxcb"),
    Library("libxcb-sync.so.1", "libxcb-sync1", "libxcb", "libxcb"),
    Library("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb", "libxcb"),
    Library("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb", "libxcb"),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
    Library("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb", "libx11"),
)
"""The same and what the xcb platform loads."""


def _listed() -> set[str]:
    """The libraries that the loader's cache names: quicker than loading each."""
    for command in ("/sbin/ldconfig", "/usr/sbin/ldconfig", "ldconfig"):
        try:
            done = subprocess.run(
                [command, "-p"], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
            )
        except OSError:
            continue
        lines = done.stdout.decode("utf-8", "replace").splitlines()
        # The cache also lists 32-bit libraries, which Qt cannot load.
        return {line.split()[0] for line in lines if "=>" in line and "x86-64" in line}
    return set()


def _loads(name: str) -> bool:
    """Whether the loader finds the library by another way (LD_LIBRARY_PATH, no cache)."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def missing(libraries: tuple[Library, ...]) -> list[Library]:
    """Those of `libraries` that are not on this machine; only Linux keeps them apart from Qt's wheels."""
    if sys.platform != "linux":
        return []
    listed = _listed()
    return [library for library in libraries if library.name not in listed and not _loads(library.name)]


def package_manager() -> str:
    """The name of this machine's package manager: apt, dnf, pacman, or empty."""
    for name, program in (("apt", "apt-get"), ("dnf", "dnf"), ("pacman", "pacman")):
        if shutil.which(program):
            return name
    return ""


def install_command(manager: str, packages: list[str]) -> str:
    """The exact command that a user types to install the packages."""
    start = {"apt": "sudo apt-get install", "dnf": "sudo dnf install", "pacman": "sudo pacman -S"}[manager]
    return " ".join([start, *packages])


def may_install() -> bool:
    """Whether packages may be installed here without asking: root, and apt-get is there."""
    return os.geteuid() == 0 and shutil.which("apt-get") is not None


def apt_install(packages: list[str]) -> bool:
    """Install Debian packages; whether it went well. apt-get's words go to standard error."""
    environ = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (
        ["apt-get", "update", "-q"],
        ["apt-get", "install", "-q", "-y", "--no-install-recommends", *packages],
    ):
        if subprocess.call(command, stdin=subprocess.DEVNULL, stdout=sys.stderr.fileno(), env=environ):
            return False
    return True
