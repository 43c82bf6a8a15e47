"""Which interpreter the set-up takes, on made-up machines."""

import json
from pathlib import Path
from types import SimpleNamespace

import pytest


def install(path: Path, version: str, *, fit: bool = True, missing: tuple[str, ...] = ()) -> Path:
    """Put a stand-in for an interpreter somewhere: it answers the question as this one would."""
    path.parent.mkdir(parents=True, exist_ok=True)
    answer = json.dumps([version, str(path), fit, list(missing)])
    path.write_text(f"#!/bin/sh\necho '{answer}'\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def install_broken(path: Path) -> Path:
    """Put a version manager's shim somewhere that has no such version."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\necho 'command not found' >&2\nexit 127\n", encoding="utf-8")
    path.chmod(0o755)
    return path


@pytest.fixture
def machine(tmp_path: Path, setting_up: SimpleNamespace, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Give the environment of a machine with nothing but what a test puts under `tmp_path`."""
    search = setting_up.interpreters.search_folders

    def within(environ: dict[str, str]) -> list[Path]:
        return [folder for folder in search(environ) if tmp_path in folder.parents]

    monkeypatch.setattr(setting_up.interpreters, "search_folders", within)
    return {"PATH": f"{tmp_path}/shims:{tmp_path}/bin", "HOME": str(tmp_path / "home")}


@pytest.mark.parametrize(
    ("present", "chosen"),
    [
        (("3.11", "3.12", "3.13", "3.14"), "3.13"),
        (("3.11", "3.12", "3.14"), "3.14"),
        (("3.10", "3.11", "3.12"), "3.12"),
        (("3.9", "3.11", "3.15"), "3.11"),
        (("3.8", "3.10"), None),
    ],
)
def test_the_best_version_is_taken(
    setting_up: SimpleNamespace,
    machine: dict[str, str],
    tmp_path: Path,
    present: tuple[str, ...],
    chosen: str | None,
) -> None:
    for version in present:
        install(tmp_path / "bin" / f"python{version}", version)
    found, _ = setting_up.interpreters.find("", machine)
    assert (found.version if found else None) == chosen


@pytest.mark.parametrize(
    "place",
    [
        "home/.pyenv/versions/3.12.4/bin/python3.12",
        "home/.local/share/uv/python/cpython-3.12.4-linux-x86_64-gnu/bin/python3.12",
        "home/.asdf/installs/python/3.12.4/bin/python3.12",
        "home/.local/share/mise/installs/python/3.12.4/bin/python3.12",
        "home/.local/bin/python3.12",
        "bin/python3",
        "bin/python",
    ],
)
def test_an_interpreter_is_found_wherever_it_lies(
    setting_up: SimpleNamespace, machine: dict[str, str], tmp_path: Path, place: str
) -> None:
    install(tmp_path / "shims/python3", "3.9")
    path = install(tmp_path / place, "3.12")
    found, _ = setting_up.interpreters.find("", machine)
    assert found is not None
    assert Path(found.path) == path


def test_version_managers_may_lie_elsewhere(
    setting_up: SimpleNamespace, machine: dict[str, str], tmp_path: Path
) -> None:
    path = install(tmp_path / "own/versions/3.13.2/bin/python3.13", "3.13")
    assert setting_up.interpreters.find("", machine)[0] is None
    found, _ = setting_up.interpreters.find("", {**machine, "PYENV_ROOT": str(tmp_path / "own")})
    assert Path(found.path) == path


def test_a_shim_that_fails_is_passed_over(setting_up: SimpleNamespace, machine: dict[str, str], tmp_path: Path) -> None:
    install_broken(tmp_path / "shims/python3.13")
    path = install(tmp_path / "home/.pyenv/versions/3.13.0/bin/python3.13", "3.13")
    found, _ = setting_up.interpreters.find("", machine)
    assert Path(found.path) == path


def test_the_newest_release_of_a_version_is_taken(
    setting_up: SimpleNamespace, machine: dict[str, str], tmp_path: Path
) -> None:
    for patch in ("3.13.2", "3.13.10", "3.13.9"):
        install(tmp_path / f"home/.pyenv/versions/{patch}/bin/python3.13", "3.13")
    found, _ = setting_up.interpreters.find("", machine)
    assert "/3.13.10/" in found.path


def test_one_without_venv_gives_way_to_another_and_is_named(
    setting_up: SimpleNamespace, machine: dict[str, str], tmp_path: Path
) -> None:
    bare = install(tmp_path / "bin/python3.13", "3.13", missing=("ensurepip",))
    whole = install(tmp_path / "bin/python3.11", "3.11")
    found, lacking = setting_up.interpreters.find("", machine)
    assert Path(found.path) == whole
    assert [(one.path, one.missing) for one in lacking] == [(str(bare), ("ensurepip",))]


def test_one_that_is_not_fit_is_neither_taken_nor_named(
    setting_up: SimpleNamespace, machine: dict[str, str], tmp_path: Path
) -> None:
    install(tmp_path / "bin/python3.13", "3.13", fit=False)
    assert setting_up.interpreters.find("", machine) == (None, [])


def test_a_wanted_version_is_the_only_one(setting_up: SimpleNamespace, machine: dict[str, str], tmp_path: Path) -> None:
    install(tmp_path / "bin/python3.13", "3.13")
    assert setting_up.interpreters.find("3.11", machine)[0] is None
    path = install(tmp_path / "bin/python3.11", "3.11")
    assert Path(setting_up.interpreters.find("3.11", machine)[0].path) == path
