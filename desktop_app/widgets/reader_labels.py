"""Short labels for the words in view, so that any of them is named with one or two keys. Pure: no Qt."""

from collections.abc import Sequence

LETTERS = "fjdkslaghrueiwovnmcptybxqz"
"""Places of keys, those under the resting fingers first."""
BEFORE_COUNTS = 2.5
"""How many words further away a word before the place counts than one behind it: reading goes on."""


def labels(count: int, near: int) -> list[str]:
    """Return a label for each of *count* words; those at and behind word number *near* get the single letters.

    No label is the beginning of another one, so that each is known as soon as it is typed.
    """
    single = _singles(count)
    codes = [*LETTERS[:single], *(one + two for one in LETTERS[single:] for two in LETTERS)]
    order = sorted(range(count), key=lambda at: at - near if at >= near else (near - at) * BEFORE_COUNTS)
    found = [""] * count
    for code, at in zip(codes, order, strict=False):
        found[at] = code
    return found


def matching(found: Sequence[str], typed: str) -> list[int]:
    """Return the numbers of the words whose label begins with what was typed."""
    return [number for number, label in enumerate(found) if label and label.startswith(typed)]


def _singles(count: int) -> int:
    """Return how many letters can stand alone so that there is a label for every word; words beyond have none."""
    all_letters = len(LETTERS)
    for single in range(all_letters, -1, -1):
        if single + (all_letters - single) * all_letters >= count:
            return single
    return 0
