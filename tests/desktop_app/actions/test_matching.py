"""Actions found by what they are called."""

from desktop_app.actions.action import Action, Menu
from desktop_app.actions.matching import find_actions


def named(**texts: str) -> list[Action]:
    return [Action(name.replace("__", "."), text, lambda: None, Menu.GO) for name, text in texts.items()]


def ids(actions: list[Action], typed: str) -> list[str]:
    return [one.id for one in find_actions(actions, typed)]


def test_an_action_is_found_by_english_words_in_a_window_of_another_language() -> None:
    actions = named(inbox__register="ثبت", room__inbox="صندوق ورودی", checks__set_aside="کنار گذاشتن")
    assert ids(actions, "صندوق") == ["room.inbox"]
    assert ids(actions, "inb") == ["room.inbox", "inbox.register"], "the room first"
    assert ids(actions, "set aside") == ["checks.set_aside"]
    assert ids(actions, "nothing") == []


def test_what_an_action_is_called_goes_before_the_words_of_ids() -> None:
    actions = named(room__inbox="Waiting", record__films="Inbox of films")
    assert ids(actions, "inbox") == ["record.films"]
