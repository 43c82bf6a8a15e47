"""The set-up from outside: what is installed, what is only said, and how it leaves."""

import ast
import os
import re
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

ROOT = Path(__file__).resolve().parents[2]
READ_BY_ANY_PYTHON = ("bootstrap", "environment", "interpreters", "libraries")


@pytest.mark.parametrize("name", READ_BY_ANY_PYTHON)
def test_python_3_8_can_read_the_set_up(name: str) -> None:
    tree = ast.parse((ROOT / "packaging" / f"{name}.py").read_text(encoding="utf-8"), feature_version=(3, 8))
    imported = {
        alias.name.split(".")[0] for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names
    }
    imported |= {
        node.module.split(".")[0] for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module
    }
    assert imported - set(READ_BY_ANY_PYTHON) <= sys.stdlib_module_names


def test_packaging_is_no_package() -> None:
    # It would hide the library of the same name, which pytest and PyInstaller import.
    assert not (ROOT / "packaging" / "__init__.py").exists()


@pytest.fixture
def bare_debian(setting_up: SimpleNamespace, monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """Give a Debian without a usable interpreter or any of Qt's libraries, and record what is installed.

    `root` decides whether packages may be installed; installing gives what was asked for.
    """
    state = SimpleNamespace(root=False, installed=[], modules=setting_up)
    bare = setting_up.interpreters.Interpreter("/usr/bin/python3.11", "3.11", True, ("ensurepip",))

    def find(wanted: str, _environ: dict[str, str]) -> tuple[object, list[object]]:
        if wanted not in ("", "3.11"):
            return None, []
        return (bare._replace(missing=()), []) if "python3.11-venv" in state.installed else (None, [bare])

    def apt_install(packages: list[str]) -> bool:
        state.installed += packages
        return True

    monkeypatch.delenv("NADIM_PYTHON", raising=False)
    monkeypatch.setattr(setting_up.interpreters, "find", find)
    monkeypatch.setattr(setting_up.libraries, "missing", lambda wanted: [] if state.installed else list(wanted))
    monkeypatch.setattr(setting_up.libraries, "package_manager", lambda: "apt")
    monkeypatch.setattr(setting_up.libraries, "may_install", lambda: state.root)
    monkeypatch.setattr(setting_up.libraries, "apt_install", apt_install)
    monkeypatch.setattr(setting_up.bootstrap.subprocess, "call", lambda *_args, **_options: 0)
    return state


def test_a_user_is_told_the_command_for_venv(bare_debian: SimpleNamespace) -> None:
    with pytest.raises(bare_debian.modules.environment.SetUpError) as told:
        bare_debian.modules.bootstrap.ensure_interpreter("")
    assert "\n    sudo apt-get install python3.11-venv\n" in str(told.value)
    assert "/usr/bin/python3.11 (Python 3.11) lacks ensurepip." in str(told.value)
    assert bare_debian.installed == []


def test_root_gets_venv_installed(bare_debian: SimpleNamespace) -> None:
    bare_debian.root = True
    found = bare_debian.modules.bootstrap.ensure_interpreter("")
    assert bare_debian.installed == ["python3.11-venv"]
    assert found.usable


def test_a_user_is_told_the_command_for_libraries(bare_debian: SimpleNamespace) -> None:
    with pytest.raises(bare_debian.modules.environment.SetUpError) as told:
        bare_debian.modules.bootstrap.ensure_libraries(bare_debian.modules.libraries.WITHOUT_SCREEN)
    assert "\n    sudo apt-get install libdbus-1-3 libegl1 " in str(told.value)
    assert bare_debian.installed == []


@pytest.mark.parametrize(
    ("manager", "command"),
    [("dnf", "sudo dnf install dbus-libs fontconfig "), ("pacman", "sudo pacman -S dbus fontconfig ")],
)
def test_other_linuxes_are_told_their_own_command(
    bare_debian: SimpleNamespace, monkeypatch: pytest.MonkeyPatch, manager: str, command: str
) -> None:
    monkeypatch.setattr(bare_debian.modules.libraries, "package_manager", lambda: manager)
    with pytest.raises(bare_debian.modules.environment.SetUpError) as told:
        bare_debian.modules.bootstrap.ensure_libraries(bare_debian.modules.libraries.WITHOUT_SCREEN)
    assert f"\n    {command}" in str(told.value)


def test_root_gets_libraries_installed_once_each(bare_debian: SimpleNamespace) -> None:
    bare_debian.root = True
    libraries = bare_debian.modules.libraries
    bare_debian.modules.bootstrap.ensure_libraries(libraries.WITH_SCREEN)
    assert set(bare_debian.installed) == {library.apt for library in libraries.WITH_SCREEN}
    assert len(bare_debian.installed) == len(set(bare_debian.installed))


@pytest.mark.skipif(sys.platform != "linux", reason="is about Linux")
def test_a_missing_library_is_seen(setting_up: SimpleNamespace) -> None:
    libraries = setting_up.libraries
    present = libraries.Library("libc.so.6", "libc6", "glibc", "glibc")
    absent = libraries.Library("libnadim-has-no-such.so.1", "none", "none", "none")
    assert libraries.missing((present, absent)) == [absent]


@pytest.mark.skipif(sys.platform != "linux", reason="is about Linux")
@pytest.mark.parametrize(
    ("environ", "seen"),
    [
        ({}, False),
        ({"DISPLAY": ""}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "wayland;xcb"}, True),
    ],
)
def test_a_screen_is_known_by_its_name(setting_up: SimpleNamespace, environ: dict[str, str], seen: bool) -> None:
    assert setting_up.bootstrap.has_screen(environ) is seen


@pytest.mark.parametrize(
    ("system", "machine", "libc"),
    [
        ("linux", "aarch64", ("glibc", "2.36")),
        ("linux", "x86_64", ("glibc", "2.31")),
        ("linux", "x86_64", ("", "")),
        ("darwin", "x86_64", ("", "")),
        ("freebsd14", "amd64", ("", "")),
    ],
)
def test_systems_without_packages_are_refused(
    setting_up: SimpleNamespace,
    monkeypatch: pytest.MonkeyPatch,
    system: str,
    machine: str,
    libc: tuple[str, str],
) -> None:
    platform = SimpleNamespace(machine=lambda: machine, libc_ver=lambda: libc)
    monkeypatch.setattr(setting_up.bootstrap, "platform", platform)
    monkeypatch.setattr(setting_up.bootstrap, "sys", SimpleNamespace(platform=system))
    with pytest.raises(setting_up.environment.SetUpError, match="Nadim runs on Linux x86-64"):
        setting_up.bootstrap.refuse_unsupported_system()


def test_a_stamp_fits_one_lock_and_one_interpreter(setting_up: SimpleNamespace, tmp_path: Path) -> None:
    environment = setting_up.environment
    lock = tmp_path / "some.lock"
    lock.write_text("a==1\n", encoding="utf-8")
    assert not environment.is_ready(tmp_path, lock)
    line = environment.stamp_line(lock, environment.own_identity())
    (tmp_path / environment.STAMP).write_text(f"other.lock 0\n{line}\n", encoding="utf-8")
    assert environment.is_ready(tmp_path, lock)
    lock.write_text("a==2\n", encoding="utf-8")
    assert not environment.is_ready(tmp_path, lock)
    assert environment.stamp_line(lock, "another interpreter") != environment.stamp_line(lock, "this one")


def test_an_unknown_version_is_refused_with_the_known_ones() -> None:
    environ = {**os.environ, "NADIM_PYTHON": "3.7"}
    done = subprocess.run(
        [sys.executable, "-I", "-S", ROOT / "packaging" / "bootstrap.py", "test"],
        capture_output=True,
        text=True,
        env=environ,
    )
    assert done.returncode == 2
    assert done.stderr == "NADIM_PYTHON is 3.7; Nadim runs on Python 3.11, 3.12, 3.13, 3.14.\n"


def test_scripts_find_no_python_and_say_what_to_do(tmp_path: Path) -> None:
    """A user's machine without any Python, apt-get at hand: the command, exit 2, nothing installed."""
    scripts = tmp_path / "checkout" / "packaging"
    scripts.mkdir(parents=True)
    text = (ROOT / "packaging" / "setup.sh").read_text(encoding="utf-8")
    # The fixed places of this machine do have one.
    hidden = re.sub(r"/(usr|opt|home)/\S+/python3\b", "/none/python3", text)
    assert hidden != text
    (scripts / "setup.sh").write_text(hidden, encoding="utf-8")
    (scripts / "run").write_bytes((ROOT / "packaging" / "run").read_bytes())
    commands = tmp_path / "bin"
    commands.mkdir()
    for name, script in {
        "id": "echo 1000",
        "apt-get": "echo called >&2",
        "dirname": 'exec /usr/bin/dirname "$@"',
    }.items():
        (commands / name).write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        (commands / name).chmod(0o755)
    done = subprocess.run(["/bin/sh", scripts / "run"], capture_output=True, text=True, env={"PATH": str(commands)})
    assert done.returncode == 2
    assert done.stdout == ""
    assert "\n    sudo apt-get install python3 python3-venv\n" in done.stderr
    assert "called" not in done.stderr


def test_all_that_is_missing_is_said_at_once(bare_debian: SimpleNamespace) -> None:
    modules = bare_debian.modules
    with pytest.raises(modules.environment.SetUpError) as told:
        modules.bootstrap.set_up(modules.libraries.WITHOUT_SCREEN, modules.environment.RUNTIME)
    assert "\n    sudo apt-get install libdbus-1-3 libegl1 " in str(told.value)
    assert "\n    sudo apt-get install python3.11-venv\n" in str(told.value)


def test_a_checkout_that_cannot_be_written_is_said(
    setting_up: SimpleNamespace, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def prepare(*_arguments: object) -> Path:
        raise PermissionError(13, "Permission denied", "/somewhere/.venv")

    monkeypatch.setattr(setting_up.environment, "prepare", prepare)
    monkeypatch.setattr(setting_up.environment, "is_ready", lambda *_arguments: False)
    monkeypatch.setattr(
        setting_up.bootstrap, "ensure_interpreter", lambda _wanted: SimpleNamespace(path="", version="")
    )
    monkeypatch.setattr(sys, "argv", ["bootstrap.py", "test"])
    with pytest.raises(SystemExit) as left:
        setting_up.bootstrap.main()
    assert left.value.code == 2
    told = capsys.readouterr().err
    assert told.startswith("The set-up cannot go on: [Errno 13] Permission denied: '/somewhere/.venv'")
    assert len(told.splitlines()) == 1


@pytest.mark.parametrize(("asked", "libraries"), [("", "WITHOUT_SCREEN"), ("required", "WITH_SCREEN")])
def test_tests_that_must_have_a_screen_get_the_libraries_for_one(
    setting_up: SimpleNamespace, monkeypatch: pytest.MonkeyPatch, asked: str, libraries: str
) -> None:
    class Reached(Exception):
        pass

    def set_up(wanted: object, _lock: Path) -> Path:
        raise Reached(wanted)

    monkeypatch.setenv("NADIM_SCREEN", asked)
    monkeypatch.setattr(setting_up.bootstrap, "set_up", set_up)
    with pytest.raises(Reached) as reached:
        setting_up.bootstrap.test([])
    assert reached.value.args == (getattr(setting_up.libraries, libraries),)
