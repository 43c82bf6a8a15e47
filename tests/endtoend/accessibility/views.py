"""What is looked at: every room, page and form, and all that opens over or inside them."""

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from accessibility.conftest import OnScreen


@dataclass(frozen=True, slots=True)
class View:
    """Something to look at: *steps* lead there from the empty desk, orders (see ``program.py``) or ``key …``.

    *alone*: a window of its own, whose inside is looked at. *one_stop*: it lies over the window and keeps the keyboard
    in its one line: Tab goes through what it offers. *passing*: it is gone once Tab has led out of it (a cell that is
    typed in: Tab takes it and goes on to the next one).
    """

    name: str
    steps: tuple[str, ...]
    alone: bool = False
    one_stop: bool = False
    passing: bool = False

    def show(self, window: "OnScreen") -> None:
        """Go there."""
        window.do("clear")
        for step in self.steps:
            if step.startswith("key "):
                window.key(step.removeprefix("key "))
                window.do("wait")
            else:
                window.do(step)


def plain_views(window: "OnScreen") -> list[View]:
    """Return each room, page and form."""
    orders = [order for kind in ("rooms", "pages", "forms") for order in json.loads(window.do(kind))]
    return [View(order, (order,)) for order in orders]


def opened_views(window: "OnScreen") -> list[View]:
    """Return what is opened over them or inside them."""
    pages = {order.split()[1]: order for order in json.loads(window.do("pages"))}
    article, film = pages["article"], pages["film"]
    settings = [View(order, (order,), alone=True) for order in json.loads(window.do("settings"))]
    return [
        View("welcome", ("welcome",)),
        View("palette", ("action window.palette",), one_stop=True),
        View("keys", ("action help.keys",), one_stop=True),
        View("about", ("action help.about",), alone=True),
        *settings,
        View("messages", ("room films", "action record.trash", "action edit.undo", "action window.messages")),
        View("running work", ("room films", "action window.work")),
        View("what was done", ("action edit.history",), alone=True),
        View("unsaved forms", ("form film", "key h", "key a", "clear", "action record.unsaved"), alone=True),
        View("slip", ("room inbox", "key F3")),
        View("cell", ("room inbox", "key F2"), passing=True),
        View("new clipping", ("room inbox", "action record.new")),
        View("imports", ("action articles.imports",), alone=True),
        View("watched folders", ("action articles.watch",), alone=True),
        View("setting a finding aside", ("room no_evidence", "action checks.set_aside"), alone=True),
        View("file names", ("room inbox", "action inbox.names"), alone=True),
        View("columns", ("room films", "action rooms.columns"), alone=True),
        View("fields of many records", ("room films", "action record.change_many"), alone=True),
        View("tags", ("room films", "action record.tags"), alone=True),
        View("collections", ("room films", "action record.collections"), alone=True),
        View("merging", ("room films", "key shift+Down", "action record.merge"), alone=True),
        View("merging with one to be named", ("room films", "action record.merge"), alone=True),
        View("within", ("room films", "action rooms.within"), alone=True),
        View("wrong query", ("room films", "search dirctor:x")),
        View("search in all rooms", ("room films", "search lantern", "action window.search_all"), one_stop=True),
        View("about searching", ("action help.searching",), alone=True),
        View("no hits", ("room films", "search zzzz")),
        View("saving a search", ("room films", "search form:feature", "action search.save"), alone=True),
        View("tabs", ("room films", "action record.open_tab", "room people", "action record.open_tab")),
        View("find bar", (article, "action articles.find")),
        View("kind of part", (article, "action articles.part"), one_stop=True),
        View("learned of a publication", ("room publications", "action publications.rules"), alone=True),
        View("correcting", (article, "action articles.correct")),
        View("versions", (article, "action articles.versions")),
        View("picture of the page", (article, "action articles.page")),
        View("cutting a page", (article, "action articles.cut", "key w"), alone=True),
        View("joining articles", ("room articles", "key shift+Down", "action articles.join"), alone=True),
        View("stating in the article", (article, "key q", "key f")),
        View("details in the article", (article, "key q", "key f", "key ctrl+period")),
        View("stating on a page", (film, "key Insert")),
        View("details on a page", (film, "key Insert", "key ctrl+period")),
        # The last one: they stay beside the lists.
        View("facets and chips", ("room films", "action rooms.facets", "search form:feature")),
    ]
