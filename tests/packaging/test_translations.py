"""The translations: nothing is missing, nothing is broken, and what is loaded is what was translated."""

import ast
import importlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
MODULES = ("texts_in_code", "reasons_in_code", "ts_files", "translations")


@pytest.fixture(scope="module")
def tool() -> Iterator[SimpleNamespace]:
    """Give the modules that collect and check texts, under their names."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.syspath_prepend(str(PACKAGING))
        yield SimpleNamespace(**{name: importlib.import_module(name) for name in MODULES})
        for name in MODULES:
            del sys.modules[name]


@pytest.fixture(scope="module")
def all_texts(tool: SimpleNamespace) -> tuple[Any, ...]:
    """Return the texts of the program: its whole code is read for them."""
    return tuple(tool.translations.all_texts())


def root_with(tmp_path: Path, code: str) -> Path:
    """Make a program of one module, with the tables that the others come from."""
    for name, text in {
        "desktop_app/part.py": code,
        "desktop_app/titles.py": 'TITLES = {"a.b": ("Do {count}", "Do one"), "c.d": ("Do", "")}',
        "database/errors.py": 'SENTENCES = {"full": "The disk is full."}',
        "database/search/problems.py": 'SENTENCES = {"no_words": "There are no words in this."}',
        "database/fields.py": 'FIELDS = (Field("place", R, _E, "Place"),)',
        "database/batch/edit.py": 'NOTE = Field("note", T, ALL, "Note")',
    }.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def found(tool: SimpleNamespace, tmp_path: Path, code: str) -> set[tuple[str, str, str]]:
    texts = tool.texts_in_code.texts_of(root_with(tmp_path, code))
    tables = {("Titles", "Do {count}"), ("Titles", "Do"), ("Problems", "The disk is full.")}
    tables |= {("Fields", "Place"), ("Fields", "Note")}
    tables.add(("Queries", "There are no words in this."))
    assert tables <= {(text.context, text.source) for text in texts}
    return {(text.context, text.source, text.singular) for text in texts if (text.context, text.source) not in tables}


# -- what is shipped


@pytest.mark.parametrize("language", ["fa", "ar"])
def test_every_text_of_the_program_is_translated(
    tool: SimpleNamespace, all_texts: tuple[Any, ...], language: str
) -> None:
    known = tool.ts_files.read(tool.translations.file_of(language))
    texts = list(all_texts)
    assert len(texts) > 500
    entries = tool.ts_files.merged(texts, known, language)
    assert list(tool.translations.complaints(entries)) == [], "run packaging/translations.py and translate what it adds"
    assert len(known) == len(texts), "run packaging/translations.py: texts are gone"


@pytest.mark.parametrize("language", ["fa", "ar"])
def test_what_is_loaded_is_what_was_translated(tool: SimpleNamespace, language: str, tmp_path: Path) -> None:
    source = tool.translations.file_of(language)
    tool.translations.compiled(source, tmp_path / "new.qm")
    assert (tmp_path / "new.qm").read_bytes() == source.with_suffix(".qm").read_bytes()
    assert "Not yet checked by a native speaker" in source.read_text(encoding="utf-8")


def test_the_shapes_of_reasons_are_those_of_the_code(tool: SimpleNamespace, all_texts: tuple[Any, ...]) -> None:
    shapes = (tool.translations.FOLDER / "reasons.txt").read_text(encoding="utf-8")
    assert shapes == tool.translations.shapes(list(all_texts))
    assert "“{code}” is taken\n" in shapes


def test_writing_a_file_again_changes_nothing(tool: SimpleNamespace, tmp_path: Path) -> None:
    source = tool.translations.file_of("ar")
    tool.ts_files.write(tmp_path / "again.ts", "ar", tool.ts_files.read(source))
    assert (tmp_path / "again.ts").read_bytes() == source.read_bytes()


@pytest.mark.parametrize("language", ["fa", "ar"])
def test_a_sentence_that_begins_with_a_key_still_reads_from_the_right(tool: SimpleNamespace, language: str) -> None:
    from desktop_app.directions import RIGHT_TO_LEFT, has_right_to_left, reads_right_to_left

    for entry in tool.ts_files.read(tool.translations.file_of(language)):
        for form in entry.forms:
            words = re.sub(r"\{\w+\}", "", form)
            if " " in words and has_right_to_left(words) and reads_right_to_left(words) is False:
                pytest.fail(f"put {RIGHT_TO_LEFT!r} before {form!r}")


# -- collecting


def test_texts_are_found_in_every_shape(tool: SimpleNamespace, tmp_path: Path) -> None:
    code = """
_CONTEXT = "Films"
_PLACES = {"a": "In the first place", "b": "In the second"}
TITLE = later("Settings", "Size")
one = translate("Shell", "Open")
many = plural(_CONTEXT, "{count} films", "{count} film", n)
class Part:
    def _say(self, text):
        return self._wording.translate(_CONTEXT, text)
    def _named(self, what, text):
        return what, self._say(text)
    def show(self, place, planned):
        self._say("Called")
        self._named(place, "Remark")
        say = self._wording.translate
        say(_CONTEXT, "Said")
        text = "Planned" if planned else "Held"
        self._say(text)
        self._say("Won" if planned else "Missed")
        where = _PLACES.get(place)
        self._say(where)
        painter.translate(1, 2)
        "abc".translate(table)
        wording.translate("Fields", field.label)
        return title_text
"""
    assert found(tool, tmp_path, code) == {
        ("Settings", "Size", ""),
        ("Shell", "Open", ""),
        ("Films", "{count} films", "{count} film"),
        *(
            ("Films", text, "")
            for text in (
                *("Called", "Remark", "Said", "Planned", "Held", "Won", "Missed"),
                *("In the first place", "In the second"),
            )
        ),
    }


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ('translate("Shell", f"Open {name}")', "is no literal"),
        ('translate("Shell", name)', "is no literal"),
        ('translate("Shell", "Open " + name)', "is no literal"),
        ('translate(context, "Open")', "the context is no literal"),
        ('plural("Shell", "{count} rows", one, n)', "is no literal"),
        ('plural("Shell", "rows", "row", n)\nplural("Shell", "rows", "line", n)', "another singular"),
    ],
)
def test_a_text_that_cannot_be_translated_is_refused_with_its_place(
    code: str, reason: str, tool: SimpleNamespace, tmp_path: Path
) -> None:
    with pytest.raises(tool.texts_in_code.TextProblem, match=r"desktop_app/part.py:\d+: .*" + reason):
        found(tool, tmp_path, code)


def test_reasons_become_texts_with_named_places(tool: SimpleNamespace, tmp_path: Path) -> None:
    code = """
def _too_large():
    return f"larger than {LARGEST >> 20} MB"
def check(code, kinds, given):
    if given:
        raise InputProblem("bad_value", field="heading status", reason=f"“{code}” is taken")
    reason = f"it takes {' or '.join(kinds)}, not {given.kind}"
    if kinds:
        raise InputProblem("bad_value", field=field, reason=reason)
    raise CatalogueProblem("file", path=path, reason=_too_large())
def read(text):
    raise DateProblem(f"“{text}” has no year.")
PDF = Kind("pdf", "a PDF file", "application/pdf")
"""
    path = tmp_path / "database" / "check.py"
    path.parent.mkdir()
    path.write_text(code, encoding="utf-8")
    assert {text.source for text in tool.reasons_in_code.reasons_of(tmp_path)} == {
        "heading status",
        "“{code}” is taken",
        "it takes {kinds}, not {kind}",
        "larger than {largest} MB",
        "“{text}” has no year.",
        "a PDF file",
    }


# -- checking


@pytest.mark.parametrize(
    ("source", "singular", "form", "problem"),
    [
        ("Open {name}", "", "باز کردن {name}", ""),
        ("Open {name}", "", "باز کردن {نام}", "placeholders"),
        ("Open {name}", "", "باز کردن", "placeholders"),
        ("{count} films", "{count} film", "فيلمان", ""),
        ("{count} of {total}", "{count} of one", "{count}", "placeholders"),
        ("&Open", "", "&باز کردن", ""),
        ("&Open", "", "باز کردن", "letter"),
        ("Open", "", "&باز کردن", "letter"),
        ("Sound && light", "", "صدا && نور", ""),
        ("Open…", "", "باز کردن", "…"),
        ("Open ", "", "باز کردن", "space"),
    ],
)
def test_what_is_wrong_in_a_translation_is_said(
    source: str, singular: str, form: str, problem: str, tool: SimpleNamespace
) -> None:
    entry = tool.ts_files.Entry(tool.texts_in_code.Text("Shell", source, singular), (form,))
    said = tool.translations.wrong_in(entry, form)
    assert problem in said
    assert bool(said) == bool(problem)


def test_a_text_keeps_its_translation_and_a_changed_one_is_unfinished(tool: SimpleNamespace) -> None:
    text = tool.texts_in_code.Text
    known = [
        tool.ts_files.Entry(text("Shell", "Open"), ("باز کردن",)),
        tool.ts_files.Entry(text("Shell", "Gone"), ("رفته",)),
    ]
    entries = tool.ts_files.merged([text("Shell", "Open"), text("Shell", "{count} rows", "one row")], known, "fa")
    assert [(entry.text.source, entry.forms) for entry in entries] == [("Open", ("باز کردن",)), ("{count} rows", ("",))]
    assert list(tool.translations.complaints(entries)) == ["Shell: '{count} rows': not translated"]


# -- nothing beside it

SHOWN_BY = {
    *("setText", "setToolTip", "setAccessibleName", "setAccessibleDescription", "setPlaceholderText", "setStatusTip"),
    *("setWindowTitle", "setTitle", "setSuffix", "setPrefix", "addTab", "addItem", "addMenu", "info", "warning"),
    *("problem", "QLabel", "QPushButton", "QCheckBox", "QGroupBox", "QAction", "plain_label", "section_label"),
}
WITHOUT_A_WINDOW = ("desktop_app/cli/", "desktop_app/sample/", "desktop_app/selftest.py", "desktop_app/screenshot.py")


def test_no_words_go_to_the_screen_without_translation() -> None:
    left = []
    for path in sorted((PACKAGING.parent / "desktop_app").rglob("*.py")):
        name = path.relative_to(PACKAGING.parent).as_posix()
        if name.startswith(WITHOUT_A_WINDOW):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            called = getattr(node, "func", None)
            if getattr(called, "attr", getattr(called, "id", "")) not in SHOWN_BY:
                continue
            for given in node.args:
                parts = given.values if isinstance(given, ast.JoinedStr) else [given]
                words = [part.value for part in parts if isinstance(part, ast.Constant)]
                said = "".join(word for word in words if isinstance(word, str))
                if re.search(r"[A-Za-z]{3}", said.replace("Nadim", "")) and not re.fullmatch(r"[a-z_.\-]+", said):
                    left.append(f"{name}:{node.lineno}: {said}")
    assert left == []
