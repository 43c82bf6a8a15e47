"""What cutting and joining bring to the window: two actions on articles, in every list that has some."""

from PySide6.QtCore import QObject

from database.changes import Changes
from database.queries.reading import files_of
from desktop_app.actions.action import Action, Menu
from desktop_app.contract import Contribution, Feature, Host, KeyGroup
from desktop_app.features.cutting.cutting import begin_cutting, can_be_cut
from desktop_app.features.cutting.joining import begin_joining
from desktop_app.features.cutting.keys import cutting_keys
from desktop_app.rooms.context import Context
from desktop_app.rooms.panel import RoomPanel
from desktop_app.services.cancel import CancelToken
from desktop_app.texts import translate


def feature(context: Context) -> Feature:
    """Return the feature for one open catalogue."""

    def contribute(host: Host) -> Contribution:
        keys: tuple[KeyGroup, ...] = cutting_keys()
        return Contribution(actions=_Articles(host, context).actions(), keys=keys)

    return contribute


class _Articles(QObject):
    """The articles that are chosen, or the one whose page is open."""

    def __init__(self, host: Host, context: Context) -> None:
        super().__init__(host.services.changes)
        self._host = host
        self._context = context
        self._looked_at: int | None = None
        self._has_page = True
        """Whether the article has a page that can be cut; that is hoped until it is known."""
        host.services.changes.changed.connect(self._forget)

    def actions(self) -> tuple[Action, ...]:
        return (
            Action(
                "articles.cut",
                translate("Cut", "Cut &into articles…"),
                self._cut,
                Menu.TEXT,
                group=60,
                letter="k",
                enabled=self._can_cut,
                text_now=lambda: _with_reason(translate("Cut", "Cut &into articles…"), self._why_not_cut()),
            ),
            Action(
                "articles.join",
                translate("Join", "&Join into one article…"),
                self._join,
                Menu.TEXT,
                group=60,
                letter="j",
                enabled=lambda: len(self._chosen()) > 1,
                text_now=lambda: _with_reason(translate("Join", "&Join into one article…"), self._why_not_join()),
            ),
        )

    def _chosen(self) -> list[int]:
        """Return the chosen rows where all of them are articles that can be changed."""
        panel = self._host.panel
        if self._context.catalogue.read_only or not isinstance(panel, RoomPanel):
            return []
        if panel.in_trash or not panel.has_keyboard or not 1 <= panel.chosen_count <= _MOST_ASKED:
            return []
        ids = panel.chosen_ids()
        return ids if all(panel.kind_of(one) == "article" for one in ids) else []

    def _one(self) -> int | None:
        chosen, here = self._chosen(), self._host.record
        if len(chosen) == 1:
            return chosen[0]
        if here is not None and here.kind == "article" and not chosen and not self._context.catalogue.read_only:
            return here.id
        return None

    def _can_cut(self) -> bool:
        one, here = self._one(), self._host.record
        if one is None:
            return False
        if one != self._looked_at:
            self._has_page = True
            if here is not None and here.id == one:
                # It is shown beside: nobody is only passing by.
                self._look(one)
        return self._has_page

    def _look(self, article_id: int) -> None:
        """Look whether an article has a page that can be cut."""
        self._looked_at = article_id

        def read(token: CancelToken) -> bool:
            return can_be_cut(self._context.read(lambda connection: files_of(connection, article_id), token))

        def found(has_page: bool) -> None:
            if self._looked_at == article_id and not has_page:
                self._has_page = False
                self._host.refresh_actions()

        # Where it cannot be read, cutting says why.
        self._host.services.tasks.read(read, found, lambda _problem: None, key=("can cut", id(self)))

    def _forget(self, _changes: Changes) -> None:
        self._looked_at = None

    def _why_not_cut(self) -> str:
        if self._context.catalogue.read_only:
            return ""
        if self._one() is None:
            return translate("Cut", "select one article")
        return "" if self._can_cut() else translate("Cut", "no page that can be cut")

    def _why_not_join(self) -> str:
        if self._context.catalogue.read_only or len(self._chosen()) > 1:
            return ""
        return translate("Join", "select two or more articles")

    def _cut(self) -> None:
        if (one := self._one()) is not None:
            begin_cutting(self._host, self._context, one)

    def _join(self) -> None:
        if len(chosen := self._chosen()) > 1:
            begin_joining(self._host, self._context, chosen)


def _with_reason(text: str, reason: str) -> str:
    """Return what an action is called, and why it cannot be done now."""
    return translate("Cut", "{action} ({reason})").format(action=text, reason=reason) if reason else text


_MOST_ASKED = 1000
"""Rows: more are no pages of one article, and their ids are not looked at."""
