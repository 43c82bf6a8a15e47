"""The articles that one window shows: an action works on the one that has the keyboard, else on the one in sight."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication
from shiboken6 import Shiboken

if TYPE_CHECKING:
    from desktop_app.features.articles.viewer import ArticleViewer


class OpenViewers:
    """Made once for a window; a viewer joins when it is made and is forgotten when it is gone."""

    def __init__(self) -> None:
        self._viewers: list[ArticleViewer] = []

    def add(self, viewer: "ArticleViewer") -> "ArticleViewer":
        """Take one more viewer and return it."""
        self._viewers.append(viewer)
        return viewer

    def current(self) -> "ArticleViewer | None":
        """Return the viewer that an action is meant for, None where no article is in sight."""
        self._viewers = [one for one in self._viewers if Shiboken.isValid(one)]
        focus = QApplication.focusWidget()
        for viewer in self._viewers:
            if focus is not None and viewer.widget.isAncestorOf(focus):
                return viewer
        shown = [one for one in self._viewers if one.widget.isVisible() and one.has_article]
        # A page in the middle is what one works on; the right pane goes along.
        return next((one for one in shown if one.wide), shown[0] if shown else None)
