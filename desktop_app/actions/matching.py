"""Actions found by the words that they are called by, as typed on any keyboard."""

from collections.abc import Iterable

from desktop_app.actions.action import Action
from desktop_app.layouts import as_if_typed_elsewhere


def plain_text(text: str) -> str:
    """Return what an action is called, without the sign of its menu letter and without dots."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def called(action: Action) -> str:
    """Return what an action is called now."""
    return plain_text(action.text_now() if action.text_now is not None else action.text)


def find_actions(actions: Iterable[Action], typed: str) -> list[Action]:
    """Return the actions that have all the words, each as the beginning of one of theirs.

    Those first that begin as was typed. What the keys give on another keyboard counts where nothing else does.
    """
    # The folding of the catalogue, which is not imported before the window is shown.
    from database.folding import words

    named = [(action, words(called(action))) for action in actions]
    for reading in (typed, *as_if_typed_elsewhere(typed)):
        wanted = words(reading)
        hits = [
            (action, there)
            for action, there in named
            if wanted and all(any(word.startswith(one) for word in there) for one in wanted)
        ]
        if hits:
            return [one for one, there in sorted(hits, key=lambda hit: not hit[1][0].startswith(wanted[0]))]
    return []


def begins(action: Action, typed: str) -> bool:
    """Whether an action is called as the text begins."""
    from database.folding import words

    there, wanted = words(called(action)), words(typed)
    return bool(wanted) and " ".join(there).startswith(" ".join(wanted))
