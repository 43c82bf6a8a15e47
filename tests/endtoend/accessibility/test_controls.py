"""Every control of every room, page, form and dialog has a name, a role and a place in the order of Tab."""

import json
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
from accessibility.conftest import LONGEST_SECONDS
from accessibility.views import opened_views, plain_views

if TYPE_CHECKING:
    from accessibility.bus import Seen
    from accessibility.conftest import OnScreen

pytestmark = pytest.mark.slow

LANGUAGES = ("en", "fa")
"""Each has a window of its own, which one process keeps (see the tests' own conftest)."""
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
        view.show(window)
        # The window that came up has the keyboard.
        window.key("")
        if view.one_stop:
            wrong = keyboard_lost(window)
        else:
            wrong = against_reading(window, mirrored=language == "fa", passing=view.passing)
        lines += [f"{view.name}: {line}" for line in wrong]
    assert not lines, "\n".join(lines)


def in_front(window: "OnScreen") -> list["Seen"]:
    """Return the window that came up over the others."""
    _number, title, _active = json.loads(window.do("front"))
    found = [one for one in window.seen.children() if one.name == title]
    assert found, f"“{title}” is not told"
    return found


def against_reading(window: "OnScreen", *, mirrored: bool, passing: bool = False) -> list[str]:
    """Press Tab until it comes round and return the steps that go against the order of reading, and what is left out.

    What has the keyboard is also what assistive programs are told. What is *passing* is not come back to.
    """
    wrong: list[str] = []
    first = before = json.loads(window.do("focus"))
    if not first:
        return ["nothing has the keyboard"]
    # Before the keyboard moves: some parts are there only while it is in them.
    stops = dict(json.loads(window.do("stops")))
    if not stops:
        return ["there is nothing to come to"]
    been: set[int] = set()
    for stop in range(STOPS):
        now = after_key(window, "Tab", before, "number")
        if not now:
            return [*wrong, f"after “{before['name']}” nothing has the keyboard"]
        if now["number"] == first["number"]:
            # What stands in the right pane follows the keyboard.
            kept = stops.keys() & dict(json.loads(window.do("stops"))).keys()
            left_out = [f"Tab never comes to “{stops[one]}”" for one in kept - been - {first["number"]}]
            return [*wrong, *left_out] if stop else [*wrong, f"Tab does not leave “{now['name']}”"]
        if now["number"] in been and passing:
            return wrong
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


def after_key(window: "OnScreen", key: str, before: dict[str, Any], what: str) -> dict[str, Any]:
    """Press a key and return where the keyboard is once *what* has changed: a key takes its time over the screen."""
    window.key(key)
    end = time.monotonic() + LONGEST_SECONDS
    now: dict[str, Any] = json.loads(window.do("focus"))
    while now.get(what) == before.get(what) and time.monotonic() < end:
        time.sleep(0.02)
        now = json.loads(window.do("focus"))
    return now


def keyboard_lost(window: "OnScreen") -> list[str]:
    """Press Tab, and Tab with Shift, in what has one stop: the keyboard stays, and the next thing offered is told."""
    first = json.loads(window.do("focus"))
    if not first.get("told"):
        return ["what is offered is not told"]
    second = after_key(window, "Tab", first, "told")
    back = after_key(window, "shift+Tab", second, "told")
    wrong = [f"Tab leads to “{one.get('name')}”" for one in (second, back) if one.get("number") != first["number"]]
    if not wrong and second["told"] == first["told"]:
        wrong.append(f"Tab stays at “{first['told']}”")
    if not wrong and back["told"] != first["told"]:
        wrong.append(f"Tab with Shift leads from “{second['told']}” to “{back['told']}”, not “{first['told']}”")
    return wrong


def goes_back(before: list[int], now: list[int], *, mirrored: bool) -> bool:
    """Return whether the second place stands before the first one in the order of reading."""
    (x_before, y_before, width_before, height_before), (x, y, width, height) = before, now
    if y + height <= y_before:
        return True
    same_row = y < y_before + height_before and y_before < y + height
    if not same_row:
        return False
    return x >= x_before + width_before if mirrored else x + width <= x_before
