"""What cutting and joining bring to the window: two actions on articles, in every list that has some."""

from desktop_app.actions.action import Action, Menu
from desktop_app.contract import Contribution, Feature, Host, KeyGroup
from desktop_app.features.cutting.cutting import begin_cutting
from desktop_app.features.cutting.joining import begin_joining
from desktop_app.features.cutting.keys import cutting_keys
from desktop_app.rooms.context import Context
from desktop_app.rooms.panel import RoomPanel
from desktop_app.texts import translate


def feature(context: Context) -> Feature:
    """Return the feature for one open catalogue."""

    def contribute(host: Host) -> Contribution:
        keys: tuple[KeyGroup, ...] = cutting_keys()
        return Contribution(actions=_Articles(host, context).actions(), keys=keys)

    return contribute


class _Articles:
    """The articles that are chosen, or the one whose page is open."""

    def __init__(self, host: Host, context: Context) -> None:
        self._host = host
        self._context = context

    def actions(self) -> tuple[Action, ...]:
        return (
            Action(
                "articles.cut",
                translate("Cut", "Cut &into articles…"),
                self._cut,
                Menu.TEXT,
                group=60,
                letter="k",
                enabled=lambda: self._one() is not None,
            ),
            Action(
                "articles.join",
                translate("Join", "&Join into one article…"),
                self._join,
                Menu.TEXT,
                group=60,
                letter="j",
                enabled=lambda: len(self._chosen()) > 1,
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

    def _cut(self) -> None:
        if (one := self._one()) is not None:
            begin_cutting(self._host, self._context, one)

    def _join(self) -> None:
        if len(chosen := self._chosen()) > 1:
            begin_joining(self._host, self._context, chosen)


_MOST_ASKED = 1000
"""Rows: more are no pages of one article, and their ids are not looked at."""
