"""Titles in lists of prizes and programmes, and further mentions of titles, in English."""

from desktop_app.reading.english import chunks, lines, prizes, title_edges
from desktop_app.reading.english import words as w
from desktop_app.reading.english.awards import Prize
from desktop_app.reading.english.ordinals import is_year
from desktop_app.reading.story import Story, Thing
from desktop_app.reading.tokens import NUMBER

_LINE_SIGNS = frozenset([",", "–", "—", "-", "(", "by", "|", "/", "dir"])


def find_prized(story: Story, found: list[Prize]) -> None:
    """Take what a prize is for or goes to: "won Best Actress for Low Water", "Special Jury Prize: Stone Fruit"."""
    tokens = story.tokens
    low, n = tokens.low, len(tokens)
    for prize in found:
        k = prize.last
        if k + 1 >= n:
            continue
        if low[prize.first - 1] == "(" and low[k] == ")" and story.on("film.bracket_prize"):
            _before_prize(story, prize.first - 1)
            continue
        stop = min(n, k + 16, tokens.bounds[tokens.sentence[k - 1] + 1])
        line = low[k] in (":", "–", "—", "-")
        while k < stop:
            word = low[k]
            given = word == "to" and (low[k - 1] in prizes.PASSIVE or k == prize.last)
            given |= word == "by" and low[k - 1] in ("won", "shared") and prize.category not in prizes.PERSONAL
            if (
                (word in ("on", "upon") and low[k - 1] == "bestowed")
                or word == "for"
                or given
                or (line and k == prize.last)
            ):
                last = title_edges.forward(story, k + 1)
                if k > prize.last and word == "for" and low[k - 1] in w.ROLE_WORDS:
                    break  # "Minister for Cultural Affairs"
                if given and prize.category not in prizes.PERSONAL and (closes := _by_bracketed(story, k + 1, last)):
                    k = closes + 1
                    if low[k] == "and":
                        _by_bracketed(story, k + 1, title_edges.forward(story, k + 1))
                    break
                if last > k + 1:
                    person = chunks.name_like(story, k + 1, last)
                    if person >= 0.3 and low[last] == "(" and story.on("film.bracketed"):
                        _in_brackets(story, last)
                    after = low[last] if last < n else ""
                    limit = 0.6 if word == "to" or line else 0.8
                    listed = line and after in ("(", ",", "by") and person < 0.9
                    if line and person >= 0.6 and after == ",":
                        _behind_person(story, last + 1)
                        break
                    if (
                        (person < limit or listed)
                        and not (last == k + 2 and low[k + 1] in w.ROLE_WORDS)
                        and not title_edges.is_other(story, k + 1, last)
                        and low[k + 1] not in prizes.BEST
                        and low[k + 1] not in prizes.FOR_WHAT
                    ):
                        single = last == k + 2 and word == "to" and not chunks.is_common(low[k + 1])
                        if not single and title_edges.take(
                            story, k + 1, last, "film.prize", 0.78 if word == "for" else 0.7
                        ):
                            title_edges.list_after(story, last)
                        if word == "for" and low[last] == "and":
                            k = last  # "A for “X” and B for “Y”"
                            continue
                    elif given and person >= limit:
                        k = last  # "went to A for X"
                        continue
                    break
            if word in (".", ";") or (tokens.capital[k] and story.kind_at(k) == "film"):
                break
            k += 1


def _before_prize(story: Story, i: int) -> None:
    """Take the title of "Clean Slate (Best Short)"."""
    first = title_edges.backward(story, i)
    if first < i and chunks.title_like(story, first, i) >= 0.5 and chunks.name_like(story, first, i) < 0.6:
        title_edges.take(story, first, i, "film.bracket_prize", 0.72)


def _by_bracketed(story: Story, first: int, last: int) -> int:
    """Take the title of "shared by Kadal Paalam (Rahim Kutty)"; return where its bracket closes, or 0."""
    tokens = story.tokens
    if tokens.low[last] != "(" or last == first or not story.on("film.prize_bracket"):
        return 0
    closes = next((k for k in range(last + 1, last + 7) if tokens.low[k] == ")"), 0)
    if not closes or chunks.name_like(story, last + 1, closes) < 0.6:
        return 0
    return closes if title_edges.take(story, first, last, "film.prize_bracket", 0.74) is not None else 0


def _in_brackets(story: Story, i: int) -> None:
    """Take the title of "Best Actor went to Hanno Weir (Stone Fruit)"."""
    low = story.tokens.low
    closes = next((k for k in range(i + 1, i + 12) if low[k] == ")"), 0)
    if closes and lines.is_title(story, i + 1, closes) and not lines.bracketed_facts(story, i + 1, closes):
        title_edges.take(story, i + 1, closes, "film.bracketed", 0.74)


def find_winners(story: Story, found: list[Prize]) -> None:
    """Take titles in front of what was won: "while Dust Road received the Silver Tanit"."""
    tokens = story.tokens
    low, capital = tokens.low, tokens.capital
    for prize in found:
        least = max(tokens.bounds[tokens.sentence[prize.first]], prize.first - 10)
        i = prize.first - 1
        while i > least and not (
            (low[i] in prizes.WIN or low[i] in prizes.NOMINATED or low[i] in prizes.GIVEN) and not capital[i]
        ):
            i -= 1
        if i <= least:
            continue
        while i > least and low[i - 1] in ("was", "were", "has", "have", "been", "had", "also", "is", "will"):
            i -= 1
        end = i
        if low[end - 1] == ")" and "(" in low[max(least, end - 8) : end]:
            end = max(k for k in range(max(0, end - 8), end) if low[k] == "(")
        if (
            end < 1
            or not capital[end - 1]
            or story.owner[end - 1] is not None
            or story.titled[tokens.sentence[end - 1]]
        ):
            continue
        first = title_edges.backward(story, end)
        if low[i] in ("shared", "share", "tied"):
            first = _both(story, first, end)
        if first == end or title_edges.is_other(story, first, end) or chunks.name_like(story, first, end) >= 0.6:
            continue
        if prize.category in prizes.PERSONAL and end - first == 2 and chunks.is_given(low[first]):
            continue
        if end - first == 1 and (chunks.opens_sentence(story, first) or not chunks.is_common(low[first])):
            continue
        if chunks.title_like(story, first, end) >= 0.75:
            title_edges.take(story, first, end, "film.winner", 0.72)


def _both(story: Story, first: int, last: int) -> int:
    """Take the first of "Low Water and Stone Fruit shared …"; return the first token of the second."""
    low = story.tokens.low
    joins = [k for k in range(first + 1, last - 1) if low[k] == "and" and story.tokens.capital[k + 1]]
    begin = title_edges.backward(story, joins[-1]) if joins else first
    if joins and first <= begin < joins[-1]:
        title_edges.take(story, begin, joins[-1], "film.winner", 0.72)
        return joins[-1] + 1
    return first


def find_listed(story: Story, found: list[Prize]) -> None:
    """Take titles in lists of a programme: lines of one shape, "Title, Director (Country)"."""
    tokens = story.tokens
    shaped: list[tuple[int, int]] = []
    alone = {
        tokens.sentence[prize.first]
        for prize in found
        if prize.first - tokens.bounds[tokens.sentence[prize.first]] <= 1
        and tokens.bounds[tokens.sentence[prize.first] + 1] - prize.last <= 1
    }
    bounds = tokens.bounds
    for number in range(len(bounds) - 1):
        shaped.append(_line_title(story, bounds[number], bounds[number + 1]))
    _capital_lines(story, alone)
    for number, (first, last) in enumerate(shaped):
        if not last:
            continue
        beside = (
            number - 1 in alone
            or (number and shaped[number - 1][1])
            or (number + 1 < len(shaped) and shaped[number + 1][1])
        )
        if beside:
            title_edges.take(story, first, last, "film.line", 0.72)


def _behind_person(story: Story, i: int) -> None:
    """Take the title of "Best Director: Jonas Ferrel, Stone Fruit"."""
    tokens = story.tokens
    end = title_edges.forward(story, i)
    stops = end >= len(tokens) or tokens.sentence[end] != tokens.sentence[i] or tokens.low[end] in ("(", ".", ";")
    if end > i and stops and chunks.name_like(story, i, end) < 0.6 and not title_edges.is_other(story, i, end):
        title_edges.take(story, i, end, "film.prize", 0.72)


def _capital_lines(story: Story, alone: set[int]) -> None:
    """Take titles in capitals in lists of winners: a prize, then "ANORA"; "for GRAND TOUR", "in KINDS OF KINDNESS"."""
    tokens = story.tokens
    low = tokens.low
    if not story.on("film.capitals"):
        return
    for number in alone:
        for line in (number + 1, number + 2):
            if line + 1 >= len(tokens.bounds):
                break
            first, last = tokens.bounds[line], tokens.bounds[line + 1]
            led = first < last and low[first] in ("for", "in", "with")
            first += led
            end = first
            while end < last and (tokens.words(end, end + 1).isupper() or not tokens.words(end, end + 1).isalpha()):
                end += 1
            whole = end == last or (led and low[end] in ("directed", "by", "(", ","))
            if whole and first < end <= first + 10 and (led or line == number + 1) and story.free(first, end):
                title_edges.take(story, first, end, "film.capitals", 0.72)


def _line_title(story: Story, first: int, last: int) -> tuple[int, int]:
    """Return the tokens of a title that begins a line of a list, or (0, 0)."""
    tokens = story.tokens
    low, capital = tokens.low, tokens.capital
    if not 3 <= last - first <= 26:
        return 0, 0
    while first < last and low[first] in ("•", "-", "–", "*", "·", "—"):
        first += 1
    if first >= last or not (capital[first] or tokens.kind[first] == NUMBER) or story.owner[first] is not None:
        return 0, 0
    if low[last - 1] == "." and last - first > 12:
        return 0, 0
    end = title_edges.forward(story, first)
    sign_at = next((k for k in range(first + 1, last) if low[k] in _LINE_SIGNS and not tokens.capital[k]), 0)
    if sign_at > end and story.free(first, sign_at) and lines.is_title(story, first, sign_at):
        end = sign_at  # "Tales from the Delta (Egypt)": in a line all that stands before the sign
    if end >= last or end == first:
        return 0, 0
    sign = low[end]
    if sign not in (",", "–", "—", "-", "(", "by", "|", "/", "dir") or low[first] in prizes.BEST:
        return 0, 0
    rest = end + 1
    while rest < last and low[rest] in ("dir", ".", ":", "directed", "by", "d", "d:"):
        rest += 1
    if rest < last and capital[rest]:
        stop = rest
        while stop < last and (capital[stop] or low[stop] in w.NAME_JOINS):
            stop += 1
        if chunks.name_like(story, rest, stop) >= 0.6 and chunks.name_like(story, first, end) < 0.9:
            return first, end
    closes = next((k for k in range(rest, min(last, rest + 8)) if low[k] == ")"), 0) if sign == "(" else 0
    facts = closes and lines.bracketed_facts(story, rest, closes) and chunks.name_like(story, first, end) < 0.6
    if facts and last - closes > 2 and low[closes + 1] in (",", "–", "—", "-", "by", "dir", "directed", ":"):
        return first, end  # "Sand City (Bangladesh), dir. Mahde Hasan"
    if sign == "(" and rest < last and (is_year(low[rest]) or low[rest] in ("dir", "directed")):
        return first, end
    return 0, 0


def find_again(story: Story) -> None:
    """Take further mentions of titles that are known by now, and titles that stand in one list with them."""
    tokens = story.tokens
    again(story)
    if story.on("film.list"):
        for _first, last, thing in list(story.runs(0, len(tokens))):
            if thing.kind == "film":
                title_edges.list_after(story, last)


def again(story: Story) -> None:
    """Take further mentions of titles that are known by now."""
    tokens = story.tokens
    low = tokens.low
    films = story.of_kind("film")
    by_first: dict[str, list[tuple[tuple[str, ...], Thing]]] = {}
    for film in films:
        for start, end in film.spots[:1]:
            first, last = tokens.within(start, end)
            parts = tuple(low[first:last])
            if parts:
                by_first.setdefault(parts[0], []).append((parts, film))
    if story.on("film.again"):
        for i in range(len(tokens)):
            if story.owner[i] is not None or not (tokens.capital[i] or tokens.kind[i] == NUMBER):
                continue
            for parts, film in by_first.get(low[i], ()):
                last = i + len(parts)
                if tuple(low[i:last]) == parts and story.free(i, last) and not _longer(story, i, last):
                    if len(parts) == 1 and chunks.opens_sentence(story, i) and chunks.is_common(parts[0]):
                        continue
                    story.add("film", i, last, film.rule, film.confidence, film.name)
                    break


def _longer(story: Story, first: int, last: int) -> bool:
    """Whether a single word is only part of a longer name here."""
    tokens = story.tokens
    if last - first > 1:
        return False
    return (
        first > 0
        and tokens.capital[first - 1]
        and story.owner[first - 1] is None
        and not chunks.opens_sentence(story, first - 1)
        and not tokens.possessive[first - 1]
    ) or (last < len(tokens) and tokens.capital[last] and story.owner[last] is None and not tokens.possessive[last - 1])
