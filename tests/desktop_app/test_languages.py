"""A window in Persian and Arabic: every word of it, the plurals, the menu letters."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app.directions import without_marks

LATIN = re.compile(r"[A-Za-z]{2,}")
#: What is written so in every language: keys, the program's codes.
KEYS = re.compile(
    r"\b(Ctrl|Shift|Alt|Enter|Esc|Del|Delete|Tab|F\d+|Home|End|Up|Down|Left|Right|Return|Space|Backspace|Ins|PgUp|PgDown)\b"
)


@pytest.fixture
def speaking(qt: Any) -> Iterator[Any]:
    """Return what sets the language for a test."""
    from desktop_app.languages import use_language

    yield lambda language: use_language(qt.application, language)
    use_language(qt.application, "en")


def test_texts_plurals_and_qts_own_words_follow_the_language(speaking: Any) -> None:
    from PySide6.QtCore import QCoreApplication

    from desktop_app.texts import plural, translate

    def films(count: int) -> str:
        return plural("Films", "{count} films", "{count} film", count)

    speaking("en")
    assert (translate("App", "Catalogue"), films(1), films(1200)) == ("Catalogue", "1 film", "1,200 films")
    speaking("fa")
    assert (translate("App", "Catalogue"), films(1), films(3)) == ("فهرست", "۱ فیلم", "۳ فیلم")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "انصراف"
    assert QCoreApplication.translate("QShortcut", "Ctrl") == "Ctrl"
    speaking("ar")
    assert [films(count) for count in (0, 1, 2)] == ["لا أفلام", "فيلم واحد", "فيلمان"]
    assert [films(count).split()[1] for count in (3, 10, 11, 99, 100, 103, 111)] == [
        *("أفلام", "أفلام", "فيلمًا", "فيلمًا", "فيلم", "أفلام", "فيلمًا"),
    ]
    speaking("en")
    assert (translate("App", "Catalogue"), films(2)) == ("Catalogue", "2 films")


@pytest.mark.parametrize("language", ["en", "fa", "ar"])
def test_no_menu_has_a_letter_twice(
    language: str, speaking: Any, open_session: Any, catalogue_folder: Path, settled: Any
) -> None:
    speaking(language)
    session = open_session(catalogue_folder, language)
    settled(session)
    bar = session.window.menuBar()
    menus = [action.menu() for action in bar.actions()]
    assert len(menus) > 3
    for actions in (bar.actions(), *(menu.actions() for menu in menus)):
        texts = [action.text() for action in actions if not action.isSeparator()]
        letters = [
            found.group(1).casefold() for text in texts if (found := re.search(r"&([^&])", text.replace("&&", "")))
        ]
        assert len(letters) == len(set(letters)), f"{sorted(letters)} {texts}"


@pytest.mark.parametrize("language", ["fa", "ar"])
def test_no_english_is_left_in_the_window(
    language: str, speaking: Any, open_session: Any, catalogue_folder: Path, settled: Any
) -> None:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QAbstractButton, QLineEdit

    speaking(language)
    session = open_session(catalogue_folder, language)
    settled(session)
    window = session.window
    said: set[str] = set()
    for room in [row.id for row in window.sidebar.entries] if hasattr(window.sidebar, "entries") else ("films",):
        window.enter(room)
        settled(session)
        panel = window.rooms.panel
        table = panel.table
        model = table.model()
        said |= {str(model.headerData(at, table.horizontalHeader().orientation())) for at in range(model.columnCount())}
        said.add(panel.count_text)
    said |= {action.text() for action in window.findChildren(QAction)}
    said |= {action.toolTip() for action in window.findChildren(QAction)}
    said |= {button.text() for button in window.findChildren(QAbstractButton)}
    said |= {button.accessibleName() for button in window.findChildren(QAbstractButton)}
    said |= {line.placeholderText() for line in window.findChildren(QLineEdit)}
    said.add(window.foot.text())
    assert len(said) > 20
    # The titles of records stand in English where no other is known.
    # While the catalogue is being opened, the list of running work has the name of its folder.
    names = {"Nadim", "CSV", catalogue_folder.name}
    left = {
        text
        for text in said
        if (words := LATIN.search(KEYS.sub("", without_marks(text)))) and words.group() not in names
    }
    assert left == set()
