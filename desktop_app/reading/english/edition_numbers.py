"""Which edition of a festival English means: "the 18th edition of the", "the fifth annual", "in its 43rd year"."""

from desktop_app.reading.english import geography
from desktop_app.reading.english import words as w
from desktop_app.reading.english.ordinals import Ordinal, is_year, ordinal_at, ordinal_before
from desktop_app.reading.english.sentences import Mention
from desktop_app.reading.story import Story, Thing
from desktop_app.reading.tokens import same_length_fold

_VENUES = frozenset(["at", "in", "from", "to", "of"])
"""Before a festival that something was shown at or comes from."""
_MOST = 200
"""Festivals of one text that a short name is looked for among."""


def find(story: Story) -> None:
    """Find the editions of the festivals of a text."""
    tokens = story.tokens
    main: Thing | None = None
    latest: Thing | None = None
    near: list[Mention] = []  # the festivals of the sentence so far
    i, n = 0, len(tokens)
    while i < n:
        if near and not tokens.near(near[0][0], i):
            near = []
        thing = story.owner[i]
        if thing is not None and thing.kind == "festival":
            j = i
            while j < n and story.owner[j] is thing:
                j += 1
            _edition_of(story, thing, i, j)
            main = max(story.of_kind("festival"), key=lambda one: len(one.spots), default=thing)
            near.append((i, j, thing))
            latest = thing
            i = j
            continue
        found = ordinal_at(story, i)
        if found is not None and main is not None and story.on("edition.later"):
            i = _edition_later(story, found, _whose(story, found, near, latest) or main)
            continue
        i += 1


def _whose(story: Story, found: Ordinal, near: list[Mention], latest: Thing | None) -> Thing | None:
    """Return the festival of the sentence that an ordinal behind it speaks of, the nearest unless it is a mere venue.

    "The Nilmar festival opened with a film from Cannes in its eighth edition" speaks of Nilmar. A sentence that
    begins with "Its" speaks of the latest. None where the sentence names no festival before the ordinal.
    """
    if not story.on("edition.nearest"):
        return None
    tokens = story.tokens
    low = tokens.low
    begin = tokens.bounds[tokens.sentence[found.first]]
    if ";" in low[begin : found.first]:
        begin = max(k for k in range(begin, found.first) if low[k] == ";") + 1
        near = [one for one in near if one[0] >= begin]
    if found.first == begin + 1 and low[begin] == "its":
        return latest
    if not near:
        return _by_short_name(story, begin, found.first)
    its = low[found.first - 1] == "its" if found.first else False
    first, last = near[0], near[-1]
    subject = first[0] - begin <= 3 and low[first[0] - 1 if first[0] else 0] not in _VENUES
    before = low[last[0] - 1] if low[last[0] - 1] != "the" else low[last[0] - 2]
    if its and len(near) > 1 and subject and before in _VENUES:
        return first[2]
    return last[2]


def _by_short_name(story: Story, first: int, last: int) -> Thing | None:
    """Return the festival whose proper name alone stands in front: "Marrakech will hold its 22nd edition"."""
    low = story.tokens.low
    if last - first < 2 or low[last - 1] != "its":
        return None
    for festival in story.of_kind("festival")[:_MOST]:
        own = [word for word in festival.name.split() if same_length_fold(word) not in w.GENERIC | w.FESTIVAL_HEADS]
        if story.known("festival", story.tokens.words(first, first + 1)) is festival:
            return festival  # "SIWFF marks its 27th edition"
        if own and low[first : first + len(own)] == [same_length_fold(word) for word in own]:
            return festival
    return None


def _edition_of(story: Story, festival: Thing, first: int, last: int) -> None:
    """Make the edition that stands with a festival's name: "the 18th edition of the", "43rd", "2025 …", "… 2025"."""
    tokens = story.tokens
    low = tokens.low
    i = first
    while (i and low[i - 1] in ("the", "annual", "its", "this", "year")) or (i and low[i - 1] in geography.DEMONYMS):
        i -= 1
    if i >= 2 and low[i - 1] == "of":
        back = i - 1
        if low[back - 1] in w.EDITION_WORDS:
            k = back - 1
            while k and low[k - 1] in w.EDITION_ADJECTIVES:
                k -= 1
            found = ordinal_before(story, k)
            if found is not None and story.on("edition.of"):
                _make(story, festival, found, found.first, last, "edition.of")
                return
            if k and is_year(low[k - 1]) and story.on("edition.year"):
                _label(story, festival, k - 1, last, low[k - 1])
                return
    found = ordinal_before(story, i) if story.on("edition.ordinal") else None
    if found is not None and not _is_count(story, found):
        _make(story, festival, found, found.first, last, "edition.ordinal")
        return
    if i and is_year(low[i - 1]) and story.on("edition.year"):
        _label(story, festival, i - 1, last, low[i - 1])
    elif last < len(low) and is_year(low[last]) and story.on("edition.year") and story.owner[last] is None:
        _label(story, festival, first, last + 1, low[last])


def _is_count(story: Story, found: Ordinal) -> bool:
    """Whether "first" counts something else: "her first Cannes", "for the second time"."""
    before = story.tokens.low[found.first - 1] if found.first else ""
    return story.tokens.low[found.first] in ("first", "second", "third") and before in (
        "his",
        "her",
        "my",
        "their",
        "our",
        "your",
    )


def _edition_later(story: Story, found: Ordinal, festival: Thing) -> int:
    """Read "its 78th edition", "the festival's 12th edition", "in its fifth year"."""
    tokens = story.tokens
    low, n = tokens.low, len(tokens)
    k = found.last
    while k < n and low[k] in w.EDITION_ADJECTIVES:
        k += 1
    if k < n and low[k] == "time" and story.on("edition.times") and _takes_place(story, found.first):
        _make(story, festival, found, found.first, k + 1, "edition.times")
        return k + 1
    if (
        low[found.first - 3 : found.first] == ["edition", ",", "its"]
        and low[k] in (",", ".")
        and story.on("edition.its")
    ):
        _make(story, festival, found, found.first, found.last, "edition.its")  # "the next edition, its 55th, runs"
        return found.last
    if k >= n or low[k] not in ("edition", "year", "outing", "installment"):
        return found.last
    before = low[found.first - 1] if found.first else ""
    if low[k] == "year" and before != "its":
        return found.last
    after = low[k + 1] if k + 1 < n else ""
    if after == "of" and not _speaks_of_festival(story, k + 2):
        return found.last
    _make(story, festival, found, found.first, k + 1, "edition.later")
    return k + 1


def _takes_place(story: Story, i: int) -> bool:
    """Whether "for the fourth time" says how often a festival was held: not that a film came, or a guest."""
    low = story.tokens.low
    if low[i - 2 : i] != ["for", "the"] or i < 4:
        return False
    before = low[max(story.tokens.bounds[story.tokens.sentence[i]], i - 10) : i - 2]
    return before[-2:] in (["took", "place"], ["takes", "place"], ["taking", "place"], ["take", "place"]) or any(
        word in ("held", "organised", "organized") for word in before
    )


def _speaks_of_festival(story: Story, i: int) -> bool:
    """Whether "of" goes on with "the festival": one with a name has had its edition already."""
    low = story.tokens.low
    for k in range(i, i + 3):
        if story.kind_at(k) == "festival":
            return False
        if low[k] in ("festival", "event", "which"):
            return True
    return False


def _make(story: Story, festival: Thing, found: Ordinal, first: int, last: int, rule: str) -> Thing | None:
    if not story.on(rule):
        return None
    name = f"{festival.name} {found.number}"
    edition = story.add("edition", first, last, rule, 0.88, name, keep=True)
    edition.data.setdefault("festival", festival)
    edition.data.setdefault("ordinal", found.number)
    printed = story.tokens.words(found.first, found.last)
    if not printed[0].isdigit():
        edition.data.setdefault("ordinal_printed", printed)
    festival.data.setdefault("_editions", []).append(edition)
    for i in range(found.first, found.last):
        if story.owner[i] is None:
            story.owner[i] = edition
    if "_label" in festival.data and tokens_near(story, found.first, last, festival.data["_label"]):
        edition.data.setdefault("year_label", festival.data["_label"])
    return edition


def tokens_near(story: Story, first: int, last: int, word: str) -> bool:
    """Whether a word stands right beside tokens."""
    low = story.tokens.low
    return word in low[max(0, first - 1) : last + 1]


def _label(story: Story, festival: Thing, first: int, last: int, year: str) -> None:
    edition = story.add("edition", first, last, "edition.year", 0.8, f"{festival.name} {year}", keep=True)
    edition.data.setdefault("festival", festival)
    edition.data.setdefault("year_label", year)
    festival.data.setdefault("_editions", []).append(edition)
