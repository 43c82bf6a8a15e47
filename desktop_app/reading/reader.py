"""A text goes through the rules of its language; known names first, because what the catalogue knows weighs most."""

from collections.abc import Iterable
from dataclasses import dataclass

from database.dates import DateValue
from database.proposals import Proposal
from desktop_app.reading import matching, same_results
from desktop_app.reading.dates import Found, find_dates
from desktop_app.reading.names import KnownNames
from desktop_app.reading.story import Story
from desktop_app.reading.tokens import Tokens

LONGEST = 400_000
"""Code points that are read; what is behind them in an enormous file is left alone, and `Read.complete` says so."""


@dataclass(frozen=True, slots=True)
class Read:
    """What a reading made of a text.

    Attributes:
        suggestions: records and statements; see `database.proposals`.
        dates: all dates in the text.
        complete: whether the whole text was read.
    """

    suggestions: tuple[Proposal, ...]
    dates: tuple[Found, ...]
    complete: bool


def read_text(
    text: str,
    *,
    language: str = "",
    published: DateValue = DateValue.UNDATED,
    names: KnownNames | None = None,
    ranges: Iterable[tuple[int, int]] | None = None,
    week_start: str = "",
    off: frozenset[str] = frozenset(),
) -> Read:
    """Return what the rules suggest for a text. Never raises for what is in it.

    Args:
        text: the frozen text.
        language: ``en``, ``fa``, ``ar``; empty: told by its letters.
        published: the day that relative dates are counted from.
        names: the catalogue's names, or none.
        ranges: code points to be read, in order (without boilerplate); none: all.
        week_start: the first day of the publication's week (monday, …), where known.
        off: rules to leave out.
    """
    story = tell(
        text, language=language, published=published, names=names, ranges=ranges, week_start=week_start, off=off
    )
    return Read(story.suggestions(), tuple(story.dates), len(text) <= LONGEST)


def tell(
    text: str,
    *,
    language: str = "",
    published: DateValue = DateValue.UNDATED,
    names: KnownNames | None = None,
    ranges: Iterable[tuple[int, int]] | None = None,
    week_start: str = "",
    off: frozenset[str] = frozenset(),
) -> Story:
    """Return the story that the rules made of a text; see `read_text`."""
    tokens = Tokens(text, 0, min(len(text), LONGEST), None if ranges is None else tuple(ranges))
    story = Story(tokens, find_dates(tokens, published, week_start=week_start), published, off, language)
    if names is not None:
        matching.take(story, names)
    if (language or script_of(tokens)) in ("fa", "ar"):
        from desktop_app.reading.script import rules as script_rules

        script_rules.read(story)
    else:
        from desktop_app.reading.english import rules

        rules.read(story)
    same_results.leave_out(story)
    if names is not None:
        matching.propose_translated(story, names)
    return story


def script_of(tokens: Tokens) -> str:
    """Return "ar" where most words are in Arabic script, else "en"."""
    sample = tokens.low[:400]
    arabic = sum("\u0600" < word[:1] < "\u0780" for word in sample)
    latin = sum("a" <= word[:1] <= "z" for word in sample)
    return "ar" if arabic > latin else "en"
