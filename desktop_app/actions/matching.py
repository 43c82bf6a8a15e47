"""Actions found by the words that they are called by, as typed on any keyboard."""

from collections.abc import Sequence

from desktop_app.actions.action import Action
from desktop_app.layouts import as_if_typed_elsewhere


def plain_text(text: str) -> str:
    """Return what an action is called, without the sign of its menu letter and without dots."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def called(action: Action) -> str:
    """Return what an action is called now."""
    return plain_text(action.text_now() if action.text_now is not None else action.text)


def find_texts(texts: Sequence[str], typed: str) -> list[int]:
    """Return the numbers of the texts that have all the words, each as the beginning of one of theirs.

    Those first that begin as was typed. What the keys give on another keyboard counts where nothing else does.
    """
    # The folding of the catalogue, which is not imported before the window is shown.
    from database.folding import words

    named = [words(text) for text in texts]
    for reading in (typed, *as_if_typed_elsewhere(typed)):
        wanted = words(reading)
        hits = [
            number
            for number, there in enumerate(named)
            if wanted and all(any(word.startswith(one) for word in there) for one in wanted)
        ]
        if hits:
            return sorted(hits, key=lambda number: not named[number][0].startswith(wanted[0]))
    return []


def find_actions(actions: Sequence[Action], typed: str) -> list[Action]:
    """Return the actions that are called so, as `find_texts` finds them.

    Where none is, by the English words of their ids: they hold in a window of every language.
    """
    named = find_texts([called(one) for one in actions], typed)
    if not named:
        words = [_words_of(one.id) for one in actions]
        # A room before what is done in it.
        named = sorted(find_texts(words, typed), key=lambda number: len(words[number]))
    return [actions[number] for number in named]


def _words_of(action: str) -> str:
    return action.removeprefix("room.").replace(".", " ").replace("_", " ")


def begins(action: Action, typed: str) -> bool:
    """Whether an action is called as the text begins."""
    from database.folding import words

    there, wanted = words(called(action)), words(typed)
    return bool(wanted) and " ".join(there).startswith(" ".join(wanted))
