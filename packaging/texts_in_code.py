"""The texts of the program, read from its code: each with its context, as `texts.translate` and its kin take them.

Texts are found where they stand: `translate("Films", "Title")`, `plural(_CONTEXT, "{count} films", "{count} film", n)`,
`later("Settings", …)`, `wording.translate(…)`, another name for one of these (`say = wording.translate`), and small
functions around them (`def _say(self, text): return self._wording.translate(_CONTEXT, text)`). Texts that are declared
in tables come from those tables. A text that is put together while the program runs cannot be translated, so it is
refused here, with its place.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

#: Where the functions themselves stand: what they pass on are no texts.
PASSING_ON = frozenset({"desktop_app/texts.py", "desktop_app/wording/wording.py"})
TAKING = frozenset({"translate", "plural", "later"})
#: Contexts whose texts stand in tables; they are shown by way of the table.
DECLARED = frozenset({"Fields", "Titles", "Problems"})
#: What has a method of the same name that is no translation.
OTHERS = frozenset({"painter", "data"})


class TextProblem(Exception):
    """A text that cannot be collected; says where and why."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text of the program.

    Attributes:
        context: the part of the program.
        source: what it says in English; of a text that counts things, for many.
        singular: what it says for one thing, "" where it counts nothing.
        comment: what the translator is told.
        place: file and line, for messages.
    """

    context: str
    source: str
    singular: str = ""
    comment: str = ""
    place: str = field(default="", compare=False)


def texts_of(root: Path) -> list[Text]:
    """Return all texts of the program below *root*, each once, by context and in the order of the code.

    Raises:
        TextProblem: a text that is no literal, or one that stands in two forms.
    """
    found: list[Text] = []
    for path in sorted((root / "desktop_app").rglob("*.py")):
        name = path.relative_to(root).as_posix()
        if name not in PASSING_ON:
            found += _Module(name, path.read_text(encoding="utf-8")).texts()
    found += declared(root)
    once: dict[tuple[str, str, str], Text] = {}
    for text in found:
        known = once.setdefault((text.context, text.source, text.comment if not text.singular else ""), text)
        if known.singular != text.singular:
            raise TextProblem(f"{text.place}: “{text.source}” has another singular in {known.place}")
    return sorted(once.values(), key=lambda text: text.context)


def declared(root: Path) -> list[Text]:
    """Return the texts of the tables: labels of fields, titles of the history, sentences of problems."""
    return [
        *_fields(root, "database/fields.py"),
        *_fields(root, "database/batch/edit.py"),
        *_table(root, "desktop_app/titles.py", "TITLES", "Titles"),
        *_table(root, "database/errors.py", "SENTENCES", "Problems"),
        *_table(root, "database/search/problems.py", "SENTENCES", "Queries"),
    ]


def _fields(root: Path, name: str) -> Iterator[Text]:
    tree = ast.parse((root / name).read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Field":
            label = _literal(node.args[3])
            if label is None:
                raise TextProblem(f"{name}:{node.lineno}: the label of a field is no literal")
            yield Text("Fields", label, place=f"{name}:{node.lineno}")


def _table(root: Path, name: str, table: str, context: str) -> Iterator[Text]:
    tree = ast.parse((root / name).read_text(encoding="utf-8"))
    for node in tree.body:
        target, value = _assigned(node)
        if target != table:
            continue
        if not isinstance(value, ast.Dict):
            raise TextProblem(f"{name}:{node.lineno}: {table} is no table")
        for one in value.values:
            place = f"{name}:{one.lineno}"
            parts = one.elts if isinstance(one, ast.Tuple) else [one]
            words = [_literal(part) for part in parts]
            if words[0] is None or (len(words) > 1 and words[1] is None):
                raise TextProblem(f"{place}: a text of {table} is no literal")
            yield Text(context, words[0], (words[1] or "") if len(words) > 1 else "", place=place)


def _assigned(node: ast.stmt) -> tuple[str, ast.expr | None]:
    """Return the name that a statement assigns to and the value; "" for others."""
    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
        return node.target.id, node.value
    if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
        return node.targets[0].id, node.value
    return "", None


def _literal(node: ast.expr | None) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


class _Module:
    """One file: its constants, other names for the functions, functions around them, and its texts."""

    def __init__(self, name: str, code: str) -> None:
        self._name = name
        self._tree = ast.parse(code)
        self._nodes = list(ast.walk(self._tree))
        self._constants = self._own_constants()
        self._tables = self._own_tables()
        self._names = TAKING | self._other_names()
        self._around: dict[str, tuple[str, int]] = {}
        self._passed: set[ast.Call] = set()
        self._find_functions_around()

    def texts(self) -> Iterator[Text]:
        for scope in self._scopes():
            local = self._local_constants(scope)
            for node in _own_nodes(scope):
                if isinstance(node, ast.Call) and node not in self._passed:
                    yield from self._of_call(node, local)

    def _own_constants(self) -> dict[str, str]:
        pairs = [_assigned(node) for node in self._tree.body]
        return {name: words for name, value in pairs if (words := _literal(value)) is not None}

    def _own_tables(self) -> dict[str, list[str]]:
        """Return the tables of the module whose values are all texts."""
        found = {}
        for name, value in (_assigned(node) for node in self._tree.body):
            if isinstance(value, ast.Dict):
                words = [word for one in value.values if (word := _literal(one)) is not None]
                if len(words) == len(value.values):
                    found[name] = words
        return found

    def _looked_up(self, node: ast.expr) -> list[str] | None:
        """Return the texts of `TABLE[…]` or `TABLE.get(…)`."""
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "get":
            node = node.func.value
        elif isinstance(node, ast.Subscript):
            node = node.value
        else:
            return None
        return self._tables.get(node.id) if isinstance(node, ast.Name) else None

    def _other_names(self) -> set[str]:
        return {
            node.targets[0].id
            for node in self._nodes
            if isinstance(node, ast.Assign)
            and isinstance(node.targets[0], ast.Name)
            and isinstance(node.value, (ast.Attribute, ast.Name))
            and _last_name(node.value) in TAKING
        }

    def _find_functions_around(self) -> None:
        """A function that only passes its own parameter on: its callers give the texts."""
        functions = [
            (
                node.name,
                [one.arg for one in node.args.args if one.arg != "self"],
                [call for call in ast.walk(node) if isinstance(call, ast.Call)],
            )
            for node in self._nodes
            if isinstance(node, ast.FunctionDef)
        ]
        known = -1
        while known != len(self._around):
            known = len(self._around)
            for name, parameters, calls in functions:
                for call in calls:
                    self._take_around(name, parameters, call)

    def _take_around(self, name: str, parameters: list[str], call: ast.Call) -> None:
        given = self._given(call, {})
        if given is not None and isinstance(given[1], ast.Name) and given[1].id in parameters:
            self._around[name] = (given[0], parameters.index(given[1].id))
            self._passed.add(call)

    def _given(self, call: ast.Call, local: dict[str, list[str]]) -> tuple[str, ast.expr] | None:
        """Return the context and the text that a call gives, None where it takes no text."""
        name = _last_name(call.func)
        if name in self._around:
            context, position = self._around[name]
            return (context, call.args[position]) if len(call.args) > position else None
        if name not in self._names or len(call.args) < 2:
            return None
        found = self._string(call.args[0], local)
        return None if found is None else (found, call.args[1])

    def _scopes(self) -> Iterator[ast.AST]:
        yield self._tree
        for node in self._nodes:
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
                yield node

    def _of_call(self, call: ast.Call, local: dict[str, list[str]]) -> Iterator[Text]:
        given = self._given(call, local)
        name = _last_name(call.func)
        if given is None:
            method = isinstance(call.func, ast.Attribute) and _last_name(call.func.value) in OTHERS
            if name in self._names and len(call.args) >= 2 and not method:
                raise TextProblem(f"{self._place(call)}: the context is no literal: {ast.unparse(call)}")
            return
        context, argument = given
        if context in DECLARED and isinstance(argument, (ast.Attribute, ast.Name)):
            return
        sources = self._strings(argument, local, call, context)
        if name in self._names and len(call.args) == 4:
            singulars = self._strings(call.args[2], local, call, context)
            for source, singular in zip(sources, singulars, strict=True):
                yield Text(context, source, singular, place=self._place(call))
            return
        comment = self._string(call.args[2], local) if name in self._names and len(call.args) > 2 else None
        for source in sources:
            yield Text(context, source, comment=comment or "", place=self._place(call))

    def _string(self, node: ast.expr, local: dict[str, list[str]]) -> str | None:
        if isinstance(node, ast.Name) and node.id not in local:
            return self._constants.get(node.id)
        return _literal(node)

    def _strings(self, node: ast.expr, local: dict[str, list[str]], call: ast.Call, context: str) -> list[str]:
        """Return the texts that an argument may be: a literal, one of two, a name that only ever holds literals."""
        if isinstance(node, ast.IfExp):
            return [
                *self._strings(node.body, local, call, context),
                *self._strings(node.orelse, local, call, context),
            ]
        if isinstance(node, ast.Name) and node.id in local:
            return local[node.id]
        table = self._looked_up(node)
        if table is not None:
            return table
        text = self._string(node, local)
        if text is None:
            raise TextProblem(f"{self._place(call)}: this text ({context}) is no literal: {ast.unparse(node)}")
        return [text]

    def _local_constants(self, scope: ast.AST) -> dict[str, list[str]]:
        """Return the names of a function that only ever hold literals, with what they hold."""
        if isinstance(scope, ast.Module):
            return {}
        held: dict[str, list[str]] = {}
        other: set[str] = set()
        for node in _own_nodes(scope):
            if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
                name = node.targets[0].id
                choices = [node.value.body, node.value.orelse] if isinstance(node.value, ast.IfExp) else [node.value]
                words = self._looked_up(node.value) or [_literal(choice) for choice in choices]
                if None in words:
                    other.add(name)
                else:
                    held.setdefault(name, []).extend(word for word in words if word is not None)
        return {name: words for name, words in held.items() if name not in other}

    def _place(self, node: ast.expr) -> str:
        return f"{self._name}:{node.lineno}"


def _last_name(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _own_nodes(scope: ast.AST) -> Iterator[ast.AST]:
    """Return the nodes of a scope without those of the functions within it."""
    waiting = [*ast.iter_child_nodes(scope)][::-1]
    while waiting:
        node = waiting.pop()
        yield node
        if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            waiting += [*ast.iter_child_nodes(node)][::-1]
