"""Lists of winners whose lines begin with a bare category: "Supporting actor: Hanno Weir, “Stone Fruit”"."""

from itertools import pairwise

from desktop_app.reading.english import awards, prizes
from desktop_app.reading.story import Story

_SPEAKS_OF = frozenset(["winners", "awards", "nominees", "honours", "honors", "winner"])
_HEAD = 90
_LEAST = 3
_LONGEST_TAIL = 5
_GOES_ON = frozenset([",", "(", "“", '"', "–", "—", "for"])


def lines(story: Story) -> dict[int, tuple[int, str]]:
    """Return, for the first token of each such line, the token past its category, and the code; a text has several.

    A list of a film's crew has the same shape: "Editor: A". There nothing follows the name.
    """
    tokens = story.tokens
    low, bounds = tokens.low, tokens.bounds
    if not _SPEAKS_OF & set(low[:_HEAD]) or not story.on("award.bare"):
        return {}
    found: dict[int, tuple[int, str]] = {}
    crew = 0
    for first, last in pairwise(bounds):
        if first and "\n" not in tokens.text[tokens.end[first - 1] : tokens.start[first]]:
            continue
        past, code = awards.category_at(story, first)
        if not past:
            continue
        if low[past] == ",":
            past = next((k for k in range(past + 1, min(last, past + _LONGEST_TAIL)) if low[k] == ":"), past)
        if low[past] != ":" or past >= last - 1:
            continue
        if code in prizes.PERSONAL and not _GOES_ON & set(low[past + 2 : last]):
            crew += 1
        found[first] = (past, code)
    return found if len(found) >= _LEAST and 2 * crew < len(found) else {}
