"""Qt's .ts files, for the translators: read, and written in one order and shape, so that changes are small."""

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from texts_in_code import Text

#: How many forms a text that counts things has: Persian counts with the singular, Arabic has six.
FORMS: Mapping[str, int] = {"fa": 1, "ar": 6}
NAMES: Mapping[str, str] = {"fa": "Persian", "ar": "Arabic"}


@dataclass(frozen=True, slots=True)
class Entry:
    """A text with its translation: one form, several of a text that counts things, none where it is not done."""

    text: Text
    forms: tuple[str, ...] = ()

    @property
    def finished(self) -> bool:
        """Whether no form is missing."""
        return bool(self.forms) and all(self.forms)


def key_of(text: Text) -> tuple[str, str, str]:
    """Return what tells a text from others in a file."""
    return text.context, text.source, text.singular or text.comment


def read(path: Path) -> list[Entry]:
    """Return the entries of a file; none where there is no such file."""
    if not path.exists():
        return []
    found = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            counts = message.get("numerus") == "yes"
            comment = message.findtext("comment") or ""
            text = Text(name, message.findtext("source") or "", *((comment, "") if counts else ("", comment)))
            translation = message.find("translation")
            forms: list[str] = []
            if translation is not None and counts:
                forms = [form.text or "" for form in translation.iter("numerusform")]
            elif translation is not None and translation.text:
                forms = [translation.text]
            found.append(Entry(text, tuple(forms)))
    return found


def merged(texts: Iterable[Text], known: Iterable[Entry], language: str) -> list[Entry]:
    """Return an entry for each text of the program, with the translation that is known for it."""
    translations = {key_of(entry.text): entry.forms for entry in known}
    entries = []
    for text in texts:
        count = FORMS[language] if text.singular else 1
        forms = translations.get(key_of(text), ())
        entries.append(Entry(text, forms if len(forms) == count else ("",) * count))
    return entries


def write(path: Path, language: str, entries: Iterable[Entry]) -> None:
    """Write a file: contexts by name, texts in the order of the code."""
    contexts: dict[str, list[Entry]] = {}
    for entry in entries:
        contexts.setdefault(entry.text.context, []).append(entry)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f"<!-- {NAMES[language]}. Not yet checked by a native speaker. Made by packaging/translations.py from the",
        "     code: translate what is unfinished, then run it again. Named placeholders stay as they are. -->",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    for name in sorted(contexts):
        lines += ["<context>", f"    <name>{escape(name)}</name>"]
        for entry in contexts[name]:
            lines += _message(entry)
        lines.append("</context>")
    lines.append("</TS>")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def _message(entry: Entry) -> list[str]:
    text = entry.text
    lines = ['    <message numerus="yes">' if text.singular else "    <message>"]
    lines.append(f"        <source>{escape(text.source)}</source>")
    if text.singular or text.comment:
        lines.append(f"        <comment>{escape(text.singular or text.comment)}</comment>")
    opened = "<translation>" if entry.finished else '<translation type="unfinished">'
    if text.singular:
        forms = [f"            <numerusform>{escape(form)}</numerusform>" for form in entry.forms]
        lines += [f"        {opened}", *forms, "        </translation>"]
    else:
        lines.append(f"        {opened}{escape(entry.forms[0] if entry.forms else '')}</translation>")
    return [*lines, "    </message>"]
