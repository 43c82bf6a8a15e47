"""Why something could not be done, read from the code that says it without a window.

Those parts know no language: they raise problems with an English reason, often with values in it. Here the reasons
become texts with named places (`“{code}” is taken`), which the translators see; `desktop_app/problems.py` finds the
text by its shape when a problem is shown.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from texts_in_code import Text

FOLDERS = ("database", "desktop_app/exchange", "desktop_app/intake", "desktop_app/stating", "desktop_app/forms")
CONTEXT = "Reasons"
_TALKING = re.compile(r"[A-Za-z]{2}")


def reasons_of(root: Path) -> list[Text]:
    """Return the reasons and the names of what they speak of, each shape once."""
    found: dict[str, Text] = {}
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*.py")):
            name = path.relative_to(root).as_posix()
            if "/migrations/versions/" not in name:
                for text in _Module(name, path.read_text(encoding="utf-8")).texts():
                    found.setdefault(re.sub(r"\{\w+\}", "{}", text.source), text)
    return list(found.values())


class _Module:
    def __init__(self, name: str, code: str) -> None:
        self._name = name
        self._tree = ast.parse(code)
        self._functions = {node.name: node for node in ast.walk(self._tree) if isinstance(node, ast.FunctionDef)}

    def texts(self) -> Iterator[Text]:
        for node in ast.walk(self._tree):
            # What a file is: Kind("pdf", "a PDF file", …) stands in a reason as a value.
            if isinstance(node, ast.Call) and _name(node.func) == "Kind" and len(node.args) > 1:
                for words in self._words(node.args[1], {}):
                    yield Text(CONTEXT, words, place=f"{self._name}:{node.lineno}")
        for node in self._tree.body:
            # A table of sentences that are filled in elsewhere.
            if isinstance(node, ast.Assign) and _name(node.targets[0]) == "REASONS":
                for part in ast.walk(node.value):
                    if isinstance(part, ast.Constant) and isinstance(part.value, str) and " " in part.value:
                        yield Text(CONTEXT, part.value, place=f"{self._name}:{part.lineno}")
        for function in [*self._functions.values()]:
            assigned = _assigned(function)
            for node in ast.walk(function):
                if isinstance(node, ast.Call) and _name(node.func).endswith("Problem"):
                    for given in self._given(node):
                        for words in self._words(given, assigned):
                            if _TALKING.search(re.sub(r"\{\w+\}", "", words)):
                                yield Text(CONTEXT, words, place=f"{self._name}:{node.lineno}")

    def _given(self, call: ast.Call) -> Iterator[ast.expr]:
        """Return the arguments that say something: the reason, the field, the sentence of a date."""
        yield from (one.value for one in call.keywords if one.arg in ("reason", "field"))
        if _name(call.func) in ("DateProblem", "IdentifierProblem") and call.args:
            yield call.args[0]

    def _words(self, node: ast.expr, assigned: dict[str, list[ast.expr]]) -> Iterator[str]:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            yield _shape(node)
        elif isinstance(node, ast.IfExp):
            yield from self._words(node.body, assigned)
            yield from self._words(node.orelse, assigned)
        elif isinstance(node, ast.Name):
            for value in assigned.get(node.id, ()):
                yield from self._words(value, {})
        elif isinstance(node, ast.Call) and _name(node.func) in self._functions and not node.args:
            for one in ast.walk(self._functions[_name(node.func)]):
                if isinstance(one, ast.Return) and one.value is not None:
                    yield from self._words(one.value, {})


def _assigned(function: ast.FunctionDef) -> dict[str, list[ast.expr]]:
    found: dict[str, list[ast.expr]] = {}
    for node in ast.walk(function):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            found.setdefault(node.targets[0].id, []).append(node.value)
    return found


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _shape(node: ast.JoinedStr) -> str:
    """Return an f-string with a name for each value in it."""
    used: list[str] = []
    parts = []
    for part in node.values:
        if isinstance(part, ast.FormattedValue):
            names = [one for one in re.findall(r"[A-Za-z_]\w*", ast.unparse(part.value)) if len(one) > 1]
            name = names[-1].strip("_").lower() if names else "value"
            while name in used:
                name += "_"
            used.append(name)
            parts.append(f"{{{name}}}")
        elif isinstance(part, ast.Constant):
            parts.append(str(part.value))
    return "".join(parts)
