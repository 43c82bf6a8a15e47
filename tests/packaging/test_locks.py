"""The lock files fit pyproject.toml."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
RUNTIME = PROJECT["dependencies"]
EVERYTHING = RUNTIME + PROJECT["optional-dependencies"]["dev"]
SYSTEMS = [
    {"sys_platform": "linux", "platform_machine": "x86_64", "platform_system": "Linux", "os_name": "posix"},
    {"sys_platform": "win32", "platform_machine": "AMD64", "platform_system": "Windows", "os_name": "nt"},
    {"sys_platform": "darwin", "platform_machine": "arm64", "platform_system": "Darwin", "os_name": "posix"},
]
PYTHONS = ["3.11", "3.12", "3.13", "3.14"]


def locked(name: str) -> list[tuple[Requirement, list[str]]]:
    """Each requirement of a lock file with its hashes."""
    text = (ROOT / name).read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return [
        (Requirement(line.split(" --hash=")[0]), re.findall(r"--hash=sha256:([0-9a-f]{64})(?=\s|$)", line))
        for line in lines
    ]


def versions(name: str, environment: dict[str, str]) -> dict[str, Version]:
    """What a lock installs on one system and Python."""
    chosen: dict[str, Version] = {}
    for requirement, _ in locked(name):
        if requirement.marker is None or requirement.marker.evaluate(environment):
            key = canonicalize_name(requirement.name)
            assert key not in chosen, f"{key} twice for {environment}"
            (pin,) = requirement.specifier
            assert pin.operator == "=="
            chosen[key] = Version(pin.version)
    return chosen


@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("system", SYSTEMS, ids=lambda system: system["sys_platform"])
@pytest.mark.parametrize(("lock", "declared"), [("requirements.lock", RUNTIME), ("requirements-dev.lock", EVERYTHING)])
def test_every_dependency_is_locked_as_declared(
    lock: str, declared: list[str], system: dict[str, str], python: str
) -> None:
    environment = {**system, "python_version": python, "python_full_version": f"{python}.0"}
    chosen = versions(lock, environment)
    for text in declared:
        requirement = Requirement(text)
        if requirement.marker is None or requirement.marker.evaluate(environment):
            assert chosen[canonicalize_name(requirement.name)] in requirement.specifier, text


@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("system", SYSTEMS, ids=lambda system: system["sys_platform"])
def test_the_development_lock_holds_the_runtime_lock(system: dict[str, str], python: str) -> None:
    environment = {**system, "python_version": python, "python_full_version": f"{python}.0"}
    runtime = versions("requirements.lock", environment)
    development = versions("requirements-dev.lock", environment)
    assert runtime.items() <= development.items()


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_every_locked_package_has_hashes_and_no_address(lock: str) -> None:
    requirements = locked(lock)
    assert len(requirements) >= len(RUNTIME)
    assert [str(requirement) for requirement, hashes in requirements if not hashes] == []
    assert [str(requirement) for requirement, _ in requirements if requirement.url] == []
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert re.findall(r"://|--index|--extra-index|--find-links|(?:^|\s)/\w+", text) == []
