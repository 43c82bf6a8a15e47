"""A rectangle that is wanted for a suggested row, where its page cannot be shown."""

from types import SimpleNamespace
from typing import Any
from unittest.mock import MagicMock

import pytest
from PySide6.QtCore import QObject, Signal

from desktop_app.features.articles.desk_evidence import DeskEvidence


class Pages(QObject):
    """Reads pages, and shows them; what is called of it is noted."""

    shown, not_shown = Signal(), Signal()
    frame_made, frame_dropped = Signal(), Signal()
    has_pages, shows_page, comes, changing = True, False, False, False

    def __init__(self) -> None:
        super().__init__()
        self.swap, self.begin_frame, self.new_area = MagicMock(), MagicMock(), MagicMock()


class Pane(QObject):
    turned = Signal()
    shows_pages = False

    def __init__(self, pages: Pages) -> None:
        super().__init__()
        self.pages, self.take_focus = pages, MagicMock()


@pytest.mark.usefixtures("qt")
def test_a_page_that_cannot_be_shown_leaves_no_rectangle_to_come_later() -> None:
    pages = Pages()
    pane = Pane(pages)
    row: Any = SimpleNamespace(number=1, line=SimpleNamespace(id=("proposal", 1)))
    undecided = MagicMock()
    undecided.evidence.return_value = None
    evidence = DeskEvidence(undecided, pane, pages, MagicMock())  # type: ignore[arg-type]
    back: list[object] = []
    evidence.asked_back.connect(back.append)
    evidence.rectangle(row)
    pages.swap.assert_called_once_with()
    pages.not_shown.emit()
    assert back == [row.line.id]
    pages.shown.emit()
    pages.begin_frame.assert_not_called()
    pages.frame_made.emit()
    undecided.set_evidence.assert_not_called()
    # A page that is shown gives one.
    evidence.rectangle(row)
    pages.shown.emit()
    pages.begin_frame.assert_called_once_with()
