"""Who may import whom, file by file. Chains of imports are held by the contracts in pyproject.toml."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[2]
WATCHED = {
    "PySide6",
    "shiboken6",
    "sqlalchemy",
    "alembic",
    "pysqlite3",
    "sqlite3",
    "database",
    "desktop_app",
    "resources",
}

PUBLIC_DATABASE = tuple(
    f"database.{name}"
    for name in (
        "batch",
        "catalogue",
        "closed",
        "article_rows",
        "first_articles",
        "queries",
        "commands",
        "search",
        "fields",
        "id_lists",
        "dates",
        "changes",
        "checks",
        "errors",
        "folding",
        "backup",
        "integrity",
        "files",
        "identifiers",
        "incoming",
        "cut_words",
        "drafts",
        "page_data",
        "part_rules",
        "proposals",
        "readings",
        "intake",
        "text_changes",
    )
)
SMALL = tuple(
    f"desktop_app.{name}"
    for name in (
        *("paths", "person", "guard", "titles", "directions", "layouts", "values", "version"),
        *("page_look", "page_images", "pdf_drawing", "processes"),
    )
)
"""Modules of the program that need nothing themselves."""
HEADLESS = tuple(f"desktop_app.{name}" for name in ("intake", "reading", "exchange", "publishing"))
PARTS = tuple(f"desktop_app.{name}" for name in ("models", "forms", "actions"))
WIDGETS, SERVICES, CONTRACT = "desktop_app.widgets", "desktop_app.services", "desktop_app.contract"
QT = ("PySide6", "shiboken6", "desktop_app.texts")
QT_CORE = ("PySide6.QtCore", "shiboken6", "desktop_app.texts")
WORDING = "desktop_app.wording"
ROOM = (*QT, "desktop_app.problems", WIDGETS, SERVICES, WORDING, *PARTS, *PUBLIC_DATABASE)
STATING, ROOMS = "desktop_app.stating", "desktop_app.rooms"
COMMANDS = (*PUBLIC_DATABASE, *HEADLESS, "desktop_app.sample", "desktop_app.wording")

MAY_IMPORT: dict[str, tuple[str, ...]] = {
    "database": ("sqlalchemy", "alembic", "pysqlite3"),
    # Running the migrations needs connections and a copy; a migration itself leans on nothing that changes.
    "database.migrations": ("sqlalchemy", "alembic", "database.engine", "database.copying", "database.errors"),
    "database.migrations.versions": ("sqlalchemy", "alembic"),
    "desktop_app": (),
    "desktop_app.texts": QT_CORE,
    "desktop_app.languages": QT,
    "desktop_app.problem_words": QT_CORE,
    "desktop_app.problems": (*QT_CORE, "desktop_app.problem_words", "database.errors", "database.fields"),
    "desktop_app.paths": (),
    "desktop_app.person": (),
    "desktop_app.guard": (),
    "desktop_app.quick_start": ("PySide6.QtCore", "database.spared"),
    "desktop_app.directions": (),
    "desktop_app.layouts": (),
    "desktop_app.page_look": (),
    "desktop_app.page_images": (),
    "desktop_app.pdf_drawing": (),
    "desktop_app.processes": (),
    "desktop_app.titles": ("database.changes", "desktop_app.wording"),
    "desktop_app.values": (),
    "desktop_app.version": (),
    "desktop_app.wording": PUBLIC_DATABASE,
    **dict.fromkeys(HEADLESS, PUBLIC_DATABASE),
    "desktop_app.publishing": (*PUBLIC_DATABASE, "PySide6.QtGui", WORDING),
    "desktop_app.sample": COMMANDS,
    "desktop_app.cli": (*COMMANDS, "desktop_app.selftest"),
    "desktop_app.selftest": (*COMMANDS, "database.engine", "database.migrations.rehearsal"),
    "desktop_app.services": (*QT_CORE, *PUBLIC_DATABASE),
    "desktop_app.widgets": QT,
    **dict.fromkeys(PARTS, ROOM),
    "desktop_app.contract": (*QT, SERVICES, "desktop_app.actions.action"),
    STATING: ROOM,
    ROOMS: (*ROOM, CONTRACT, STATING),
    "desktop_app.features": (*ROOM, *HEADLESS, CONTRACT, STATING, ROOMS),
    "desktop_app.shell": (*QT, CONTRACT, "desktop_app.problems", "desktop_app.actions", SERVICES, WIDGETS),
    "desktop_app.beginning": (*QT, "desktop_app", *PUBLIC_DATABASE),
    "desktop_app.first_rows": (*QT, "desktop_app", *PUBLIC_DATABASE),
    **{
        f"desktop_app.{name}": (*QT, "desktop_app", *PUBLIC_DATABASE) for name in ("app", "program", "session", "parts")
    },
    "desktop_app.screenshot": (*QT, "desktop_app", *PUBLIC_DATABASE),
    "desktop_app.__main__": ("desktop_app.cli",),
}
"""What each part may import of the watched packages, besides itself and the small modules."""

ONLY_WHEN_CALLED = {
    "desktop_app.cli": ("desktop_app.app", "desktop_app.screenshot", "desktop_app.quick_start"),
    "desktop_app.selftest": (
        "desktop_app.app",
        "desktop_app.program",
        "desktop_app.session",
        "desktop_app.languages",
        WIDGETS,
        SERVICES,
        *QT,
    ),
}
"""What a part may import inside its functions only, so that it starts without it."""


class Import(NamedTuple):
    """One import: the module that has it, the line, the module it names, whether it runs at start."""

    where: str
    line: int
    named: str
    at_start: bool


def module_name(file: Path, root: Path) -> str:
    """The dotted name of a file."""
    parts = file.relative_to(root).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def exists(name: str, root: Path) -> bool:
    """Whether the project has a module of this name."""
    path = root.joinpath(*name.split("."))
    return path.is_dir() or path.with_suffix(".py").is_file()


def statements(tree: ast.Module) -> Iterator[tuple[ast.AST, bool]]:
    """Every statement and what statements stand in, and whether it runs at start; no expression holds an import."""
    waiting: list[tuple[ast.AST, bool]] = [(tree, True)]
    while waiting:
        node, at_start = waiting.pop()
        yield node, at_start
        at_start = at_start and not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        waiting += [(one, at_start) for one in ast.iter_child_nodes(node) if not isinstance(one, ast.expr)]


def imports(file: Path, root: Path) -> Iterator[Import]:
    """Every import of a watched package in a file, with relative ones resolved."""
    where = module_name(file, root)
    package = where if file.name == "__init__.py" else where.rpartition(".")[0]
    for node, at_start in statements(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                parents = package.split(".")[: len(package.split(".")) - node.level + 1]
                base = ".".join([*parents, *([node.module] if node.module else [])])
            whole = [f"{base}.{alias.name}" for alias in node.names]
            names = [name if base == "PySide6" or exists(name, root) else base for name in whole]
        else:
            continue
        for name in names:
            if name.split(".")[0] in WATCHED:
                yield Import(where, node.lineno, name, at_start)


def part_of(module: str) -> str:
    """The longest name in the table that the module belongs to."""
    names = [name for name in MAY_IMPORT if f"{module}.".startswith(f"{name}.")]
    return max(names, key=len)


def is_allowed(one: Import) -> bool:
    """Whether the table lets this module have this import."""
    part = part_of(one.where)
    own = part
    if part == "desktop_app.features":
        own = ".".join(one.where.split(".")[:3])  # a feature knows no other feature
    allowed = [*MAY_IMPORT[part], *SMALL, own]
    if not one.at_start:
        allowed += ONLY_WHEN_CALLED.get(part, ())
    return any(f"{one.named}.".startswith(f"{name}.") for name in allowed)


def forbidden(root: Path) -> list[str]:
    """Every import under a project folder that the table does not allow."""
    files = [file for package in ("database", "desktop_app") for file in sorted((root / package).rglob("*.py"))]
    return [
        f"{one.where}, line {one.line}, imports {one.named}"
        for file in files
        for one in imports(file, root)
        if not is_allowed(one)
    ]


def test_every_file_imports_only_what_it_may() -> None:
    assert forbidden(ROOT) == []


def test_every_part_of_the_program_is_in_the_table() -> None:
    parts = {module_name(file, ROOT) for file in (ROOT / "desktop_app").glob("*.py")}
    parts |= {module_name(file, ROOT) for file in (ROOT / "desktop_app").glob("*/__init__.py")}
    assert parts - MAY_IMPORT.keys() == set()


@pytest.mark.parametrize(
    ("file", "line", "caught"),
    [
        ("database/queries/films.py", "import PySide6", True),
        ("database/queries/films.py", "from sqlalchemy import select", False),
        ("database/migrations/upgrade.py", "from database.schema import films", True),
        ("database/migrations/versions/first.py", "from database.engine import connect", True),
        ("desktop_app/app.py", "import sqlalchemy as sa", True),
        ("desktop_app/app.py", "from desktop_app.shell import window", False),
        ("desktop_app/app.py", "from database.schema.films import film", True),
        ("desktop_app/cli.py", "from desktop_app import app", True),
        ("desktop_app/cli.py", "def opened():\n    from desktop_app.app import open_window", False),
        ("desktop_app/cli.py", "from PySide6.QtCore import QObject", True),
        ("desktop_app/cli.py", "from desktop_app import texts", True),
        ("desktop_app/services/tasks.py", "from PySide6.QtWidgets import QWidget", True),
        ("desktop_app/services/tasks.py", "from PySide6 import QtWidgets", True),
        ("desktop_app/services/tasks.py", "from PySide6 import QtCore", False),
        ("desktop_app/services/tasks.py", "from . import cancel\nfrom .cancel import Cancel", False),
        ("desktop_app/services/tasks.py", "from ..widgets import theme", True),
        ("desktop_app/widgets/table.py", "from database.errors import CatalogueProblem", True),
        ("desktop_app/features/films/room.py", "from desktop_app.features.articles import room", True),
        ("desktop_app/features/films/room.py", "from desktop_app.features.films import card", False),
        ("desktop_app/shell/window.py", "from desktop_app.features import films", True),
        ("desktop_app/shell/window.py", "import database.catalogue", True),
    ],
)
def test_the_table_catches(file: str, line: str, caught: bool, tmp_path: Path) -> None:
    for name in (
        "desktop_app/app.py",
        "desktop_app/features/films/card.py",
        "desktop_app/features/articles/room.py",
        "desktop_app/texts.py",
        file,
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    (tmp_path / file).write_text(f"{line}\n", encoding="utf-8")
    (tmp_path / "desktop_app/services").mkdir(exist_ok=True)
    assert bool(forbidden(tmp_path)) is caught
