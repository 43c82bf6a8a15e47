"""What a card shows, section by section, and which part of a long one is made into lines at once. Pure: no widgets."""

from dataclasses import dataclass

from desktop_app.widgets.card_line import CardLine

LINES = 500
"""Lines that are there at once, as widgets: with thousands of them each further one takes a tenth of a second."""
BEFORE = 60
"""Lines of a part that stand before the one it is made for."""


@dataclass(frozen=True, slots=True)
class CardSection:
    """Lines under a small label; *empty* is the muted sentence where there are none ("" hides the
    section). One with a *key* can be added to.
    """

    title: str
    lines: tuple[CardLine, ...]
    empty: str = ""
    key: str = ""

    @property
    def shown(self) -> tuple[CardLine, ...]:
        """The lines, or the sentence of an empty section as a line, where the section can be added to."""
        if self.lines or not (self.key and self.empty):
            return self.lines
        return (CardLine(("empty", self.key), "", self.empty, tone="muted", blank=True),)


@dataclass(frozen=True, slots=True)
class CardContent:
    """A record: *label* says what it is, *rest* stands muted behind its title, *subtitles* are muted lines below."""

    label: str
    title: str
    subtitles: tuple[str, ...] = ()
    sections: tuple[CardSection, ...] = ()
    rest: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """What stands below the last thing: a line, the title of a section, or its sentence."""

    section: CardSection
    line: CardLine | None = None
    repeats: bool = False


def all_lines(content: CardContent) -> list[CardLine]:
    """Return all lines of a card, in order."""
    return [line for section in content.sections if section.lines or section.empty for line in section.shown]


def part_for(count: int, number: int, standing: int = 0) -> int:
    """Return the first line of the part that is to be made for a line: that of before where the line is in it.

    Args:
        count: how many lines there are.
        number: of the line, from 0.
        standing: the first line of the part of before.
    """
    if standing <= number < standing + LINES and standing < max(1, count):
        return standing
    return 0 if number < 2 * BEFORE else min(number - BEFORE, count - 1)


def entries(content: CardContent, first: int) -> list[Entry]:
    """Return what stands below the head, in order, of the part that begins with line *first*."""
    found: list[Entry] = []
    end, count, number = first + LINES, len(all_lines(content)), 0
    for section in content.sections:
        if not section.lines and not section.empty:
            continue
        lines, start = section.shown, number
        number += len(lines)
        if (first and number <= first) or end <= start < count:
            continue
        found.append(Entry(section))
        before = ""
        for line in lines[max(0, first - start) : end - start]:
            found.append(Entry(section, line, repeats=bool(line.label) and line.label == before))
            before = line.label
    return found
