"""Every control of every room, page, form and dialog has a name, a role and a place in the order of Tab."""

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from accessibility.views import opened_views, plain_views

if TYPE_CHECKING:
    from accessibility.bus import Seen
    from accessibility.conftest import OnScreen

pytestmark = pytest.mark.slow

LANGUAGES = ("en", "fa")
LEAVES = frozenset({"table", "tree table", "tree", "list", "list box", "menu bar"})
"""Objects whose inside is reached by arrow keys: only they themselves stand in the order of Tab."""
NO_ROLE = frozenset({"filler", "unknown", "invalid", "redundant object", "panel", "layered pane", ""})
"""Roles that tell nothing of what a control is."""
STOPS = 150
"""More stops of Tab than any window has."""


def controls(seen: "Seen") -> list["Seen"]:
    """Return everything in sight that the keyboard can go to."""
    return [one for one in seen.below(LEAVES) if "focusable" in one.states()]


def nameless(seen: "Seen") -> list[str]:
    """Return a line for each control without a name or a role."""
    found = []
    for one in controls(seen):
        name, role = one.name.strip(), one.role
        if not name or role in NO_ROLE:
            found.append(f"{role or 'no role'} “{name}” at {one.place}")
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_control_has_a_name_and_a_role(on_screen: Callable[[str], "OnScreen"], language: str) -> None:
    window = on_screen(language)
    lines = []
    for view in plain_views(window):
        view.show(window)
        lines += [f"{view.name}: {line}" for line in nameless(window.seen)]
    assert not lines, "\n".join(lines)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_opens_over_them_has_names_and_roles(on_screen: Callable[[str], "OnScreen"], language: str) -> None:
    window = on_screen(language)
    lines = []
    for view in opened_views(window):
        view.show(window)
        for seen in in_front(window) if view.alone else [window.seen]:
            lines += [f"{view.name}: {line}" for line in nameless(seen)]
    assert not lines, "\n".join(lines)


@pytest.mark.parametrize("language", LANGUAGES)
def test_tab_follows_the_order_of_reading(on_screen: Callable[[str], "OnScreen"], language: str) -> None:
    window = on_screen(language)
    lines = []
    for view in plain_views(window):
        view.show(window)
        lines += [f"{view.name}: {line}" for line in against_reading(window, mirrored=language == "fa")]
    assert not lines, "\n".join(lines)


@pytest.mark.parametrize("language", LANGUAGES)
def test_tab_goes_through_what_opens_over_them(on_screen: Callable[[str], "OnScreen"], language: str) -> None:
    window = on_screen(language)
    lines = []
    for view in opened_views(window):
        if view.tabs:
            view.show(window)
            # The window that came up has the keyboard.
            window.key("")
            lines += [f"{view.name}: {line}" for line in against_reading(window, mirrored=language == "fa")]
    assert not lines, "\n".join(lines)


def in_front(window: "OnScreen") -> list["Seen"]:
    """Return the window that came up over the others."""
    _number, title = json.loads(window.do("front"))
    found = [one for one in window.seen.children() if one.name == title]
    assert found, f"“{title}” is not told"
    return found


def against_reading(window: "OnScreen", *, mirrored: bool) -> list[str]:
    """Press Tab until it comes round and return the steps that go against the order of reading.

    What has the keyboard is also what assistive programs are told.
    """
    wrong: list[str] = []
    first = before = json.loads(window.do("focus"))
    if not first:
        return ["nothing has the keyboard"]
    been: set[int] = set()
    for stop in range(STOPS):
        window.key("Tab")
        now = json.loads(window.do("focus"))
        if not now:
            return [*wrong, f"after “{before['name']}” nothing has the keyboard"]
        if now["number"] == first["number"]:
            return wrong if stop else [*wrong, f"Tab does not leave “{now['name']}”"]
        if now["number"] in been:
            return [*wrong, f"Tab goes round from “{before['name']}” to “{now['name']}” and never to “{first['name']}”"]
        been.add(now["number"])
        if (
            now["page"]
            and now["page"] == before["page"]
            and goes_back(before["place"], now["place"], mirrored=mirrored)
        ):
            wrong.append(f"“{before['name']}” at {before['place']} → “{now['name']}” at {now['place']}")
        before = now
    return [*wrong, f"Tab does not come round after {STOPS} stops"]


def goes_back(before: list[int], now: list[int], *, mirrored: bool) -> bool:
    """Return whether the second place stands before the first one in the order of reading."""
    (x_before, y_before, width_before, height_before), (x, y, width, height) = before, now
    if y + height <= y_before:
        return True
    same_row = y < y_before + height_before and y_before < y + height
    if not same_row:
        return False
    return x >= x_before + width_before if mirrored else x + width <= x_before
