"""Texts for users: translation, plurals and figures in the language's own form.

Every text that a person reads goes through `translate` or `plural`, with the room's name as context. Values
are filled in afterwards by name (``translate("Shell", "Open {name}").format(name=name)``). A text is a literal where
it is asked for: ``packaging/translations.py`` collects them from the code, and refuses what it cannot read there.
"""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from desktop_app.directions import isolated_in


def translate(context: str, text: str, comment: str | None = None) -> str:
    """Return *text* in the user's language; *comment* tells the translator what is meant."""
    return QCoreApplication.translate(context, text, comment)


def later(_context: str, text: str) -> str:
    """Mark *text* for translation where it is declared before there is a language; show it by `said`."""
    return text


def said(context: str, marked: str) -> str:
    """Return a text that was marked by `later` in the user's language."""
    return QCoreApplication.translate(context, marked)


def plural(context: str, many: str, one: str, count: int) -> str:
    """Return the text for *count* things, with ``{count}`` filled in.

    *many* is the source text and *one* the English singular, which also tells the translator that there are
    forms. English needs no translation file: without one the two texts given here are used.
    """
    text = QCoreApplication.translate(context, many, one, count)
    if text == many and count == 1:
        text = one
    return text.replace("{count}", number(count))


def number(value: int) -> str:
    """Return *value* with the figures and group signs of the user's language."""
    return QLocale().toString(value)


def listed(parts: Iterable[str]) -> str:
    """Return parts one after the other, with the user's comma; what reads the other way is isolated, "" left out."""
    rtl = QLocale().textDirection() is Qt.LayoutDirection.RightToLeft
    return comma().join(isolated_in(part, rtl) for part in parts if part)


def comma() -> str:
    """Return what stands between the parts of a list in the user's language."""
    return "، " if QLocale().textDirection() is Qt.LayoutDirection.RightToLeft else ", "


def moment(at: datetime) -> str:
    """Return when something was, on this machine's clock: the time of today, else day and time."""
    # Each class of Qt is made when it is first named: not before the window is painted.
    from PySide6.QtCore import QDate, QDateTime, QTime

    here = at.astimezone()
    time = QTime(here.hour, here.minute)
    if here.date() == datetime.now().astimezone().date():
        return QLocale().toString(time, QLocale.FormatType.ShortFormat)
    return QLocale().toString(QDateTime(QDate(here.year, here.month, here.day), time), QLocale.FormatType.ShortFormat)
