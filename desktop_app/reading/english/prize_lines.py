"""Who and what a line of a list of winners names: told by the shape of the line and the category of its prize."""

from desktop_app.reading.english import chunks, lines, prizes, title_edges
from desktop_app.reading.english import words as w
from desktop_app.reading.english.awards import Prize
from desktop_app.reading.english.lines import Segment
from desktop_app.reading.story import Story

_LONGEST_LINE = 30
_OPENING = frozenset(["•", "-", "–", "*", "·", "—", "the", "“", '"'])


def find(story: Story, found: list[Prize]) -> None:
    """Take films and persons in "Best Actor: Hanno Weir (Stone Fruit)" and in the line below a lone prize."""
    tokens = story.tokens
    low, bounds = tokens.low, tokens.bounds
    by_line: dict[int, list[Prize]] = {}
    for prize in found:
        by_line.setdefault(tokens.sentence[prize.first], []).append(prize)
    for number, here in by_line.items():
        prize = here[0]
        first, last = bounds[number], bounds[number + 1]
        if not _begins_line(story, first) or any(low[i] not in _OPENING for i in range(first, prize.first)):
            continue
        k = prize.last
        for other in here[1:]:
            if other.first == k + 1 and low[k] in ("(", ","):
                k = other.last
        k = prizes.past_shared(low, k)
        while k < last and low[k] in (")", "”", '"'):
            k += 1
        if k < last and low[k] in (":", "–", "—", "-"):
            if story.on("film.prize_line"):
                begin = prizes.past_shared(low, k + 1)
                for end in (*(i for i in range(begin, last) if low[i] == ";"), last):
                    _line(story, prize, begin, end)
                    begin = end + 1
        elif k >= last - 1 and number + 2 < len(bounds) and number + 1 not in by_line and story.on("film.below_prize"):
            _line(story, prize, last, bounds[number + 2], below=True)


def _begins_line(story: Story, i: int) -> bool:
    tokens = story.tokens
    return i == 0 or "\n" in tokens.text[tokens.end[i - 1] : tokens.start[i]]


def _line(story: Story, prize: Prize, first: int, last: int, *, below: bool = False) -> None:
    low = story.tokens.low
    while first < last and low[first] in _OPENING and low[first] not in ("the", "“", '"'):
        first += 1
    if last - first > _LONGEST_LINE or first >= last or (below and low[last - 1] == "."):
        return
    parts = [one for one in lines.segments(story, first, last) if not lines.is_country(story, one)]
    if not parts or parts[0].first - first > 2:
        return
    if below and len(parts) == 1 and parts[0].last - parts[0].first > 8:
        return
    personal = prize.category in prizes.PERSONAL
    opening = parts[0]
    if story.kind_at(opening.first) == "film":
        _makers(story, parts[1:], personal)
        return
    names = lines.names_in(story, opening)
    like = chunks.name_like(story, *names[0]) if names else 0.0
    title = chunks.title_like(story, opening.first, opening.last)
    if names and (like >= (0.3 if personal else 0.85) or (personal and title < 1.0)):
        if not personal and len(parts) > 1 and parts[1].sign in ("by", "dir", "directed"):
            _title(story, parts, names_behind=True)
            return
        for one in names:
            if story.free(*one) and story.on("person.prize_line"):
                story.add("person", *one, "person.prize_line", 0.76)
        _film_of(story, parts[1:])
        return
    _title(story, parts, names_behind=True)


def _title(story: Story, parts: list[Segment], *, names_behind: bool) -> None:
    """Take the first segments as a title: what a comma parts is one title where a dash or "by" follows."""
    end = 1
    while end < len(parts) and parts[end].sign == "," and not _is_person(story, parts[end], 0.6):
        end += 1
    if end == len(parts):
        end = 1
    first, last = parts[0].first, parts[end - 1].last
    if not lines.is_title(story, first, last) or title_edges.is_body_end(story.tokens.low[last - 1]):
        return
    title_edges.take(story, first, last, "film.prize_line", 0.76)
    if names_behind:
        _makers(story, parts[end:], personal=False)
    again = next((at for at in range(end, len(parts)) if parts[at].sign == "and"), 0)
    if again:
        _title(story, parts[again:], names_behind=True)


def _is_person(story: Story, one: Segment, least: float) -> bool:
    names = lines.names_in(story, one)
    return bool(names) and all(chunks.name_like(story, *name) >= least for name in names)


def _makers(story: Story, parts: list[Segment], personal: bool) -> None:
    """Take the persons behind a title."""
    for one in parts[:2]:
        told = one.sign in ("by", "dir", "directed", "d")
        names = lines.names_in(story, one)
        for name in names:
            like = chunks.name_like(story, *name)
            least = 0.0 if told else 0.3 if personal or one.sign in lines.DASHES else 0.6
            if story.free(*name) and like >= least and story.on("person.prize_line"):
                story.add("person", *name, "person.prize_line", 0.74)
        if names:
            return


def _film_of(story: Story, parts: list[Segment]) -> None:
    """Take the film behind a person: in brackets, behind a comma, a dash or "for"."""
    for one in parts[:2]:
        if story.kind_at(one.first) == "film":
            return
        low = story.tokens.low
        if (low[one.first],) in w.ROLES or not lines.is_title(story, one.first, one.last):
            continue
        if not story.free(one.first, one.last) or title_edges.is_body_end(low[one.last - 1]):
            continue
        title_edges.take(story, one.first, one.last, "film.prize_line", 0.76)
        return
