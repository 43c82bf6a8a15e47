"""Bring the translations in step with the texts in the code, and make the files that the program loads.

`./packaging/python packaging/translations.py` updates `resources/translations/nadim_*.ts` (translations are kept, new
texts are added as unfinished, texts that are gone are left out), says what is missing or wrong, and compiles the
`.qm` files. With `--check` nothing is written. Exit 1 where anything is missing or wrong.
"""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import PySide6
from reasons_in_code import reasons_of
from texts_in_code import Text, TextProblem, texts_of
from ts_files import FORMS, Entry, merged, read, write

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
#: What Qt says in our windows and we say otherwise: keys are called as on the keys, which Qt's Persian does not do.
WORDS_OF_QT = tuple(
    Text("QShortcut", key)
    for key in ("Ctrl", "Shift", "Alt", "Meta", "Enter", "Return", "Esc", "Del", "Home", "End", "PgUp", "PgDown", "Ins")
)


def file_of(language: str) -> Path:
    """Return the file of a language."""
    return FOLDER / f"nadim_{language}.ts"


def all_texts() -> list[Text]:
    """Return what there is to translate, each text once; TextProblem where a text cannot be collected."""
    # Parts without a window and parts with one may give the same reason.
    found = dict.fromkeys((*texts_of(ROOT), *reasons_of(ROOT), *WORDS_OF_QT))
    return sorted(found, key=lambda text: text.context)


def shapes(texts: list[Text]) -> str:
    """Return the reasons as the program reads them, to find again the text that it shows: one a line."""
    return "".join(f"{text.source}\n" for text in texts if text.context == "Reasons" and "{" in text.source)


def compiled(source: Path, target: Path) -> None:
    """Make a .qm file; CalledProcessError where Qt's program refuses."""
    program = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    subprocess.run([program, "-silent", "-nounfinished", source, "-qm", target], check=True)


def complaints(entries: list[Entry]) -> Iterator[str]:
    """Say what is missing or wrong in a language."""
    for entry in entries:
        where = f"{entry.text.context}: {entry.text.source!r}"
        if not entry.finished:
            yield f"{where}: not translated"
            continue
        for form in entry.forms:
            problem = wrong_in(entry, form)
            if problem:
                yield f"{where}: {problem}: {form!r}"


def wrong_in(entry: Entry, form: str) -> str:
    """Return what is wrong in one form of a translation, "" where nothing is."""
    wanted, given = placeholders(entry.text.source), placeholders(form)
    # "One film", "two films" need no figure.
    if given != wanted and not (entry.text.singular and given == wanted - {"{count}"}):
        return f"placeholders {sorted(given)} instead of {sorted(wanted)}"
    if ("&" in re.sub("&&", "", entry.text.source)) != ("&" in re.sub("&&", "", form)):
        return "a letter of a menu is missing or too much"
    if entry.text.source.endswith("…") != form.endswith("…"):
        return "“…” at the end of one only"
    if entry.text.source[:1].isspace() != form[:1].isspace() or entry.text.source[-1:].isspace() != form[-1:].isspace():
        return "a space at an end of one only"
    return ""


def placeholders(text: str) -> set[str]:
    """Return the named placeholders of a text."""
    return set(re.findall(r"\{[^{}]*\}", text))


def main(arguments: list[str]) -> int:
    """Update, check and compile."""
    try:
        texts = all_texts()
    except TextProblem as problem:
        print(problem)
        return 1
    if "--check" not in arguments:
        FOLDER.mkdir(exist_ok=True)
        (FOLDER / "reasons.txt").write_text(shapes(texts), encoding="utf-8", newline="\n")
    wrong = 0
    for language in FORMS:
        entries = merged(texts, read(file_of(language)), language)
        if "--check" not in arguments:
            write(file_of(language), language, entries)
            compiled(file_of(language), file_of(language).with_suffix(".qm"))
        for complaint in complaints(entries):
            print(f"{language}: {complaint}")
            wrong += 1
    print(f"{len(texts)} texts, {wrong} things to do" if wrong else f"{len(texts)} texts, all translated")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
