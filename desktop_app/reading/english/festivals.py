"""Festivals in English: where the name begins and ends, and which short names mean them."""

from desktop_app.reading import lexicon
from desktop_app.reading.english import chunks, edition_numbers, geography
from desktop_app.reading.english import words as w
from desktop_app.reading.english.festival_names import join_short_names, words_of
from desktop_app.reading.english.ordinals import is_year, ordinal_at, ordinal_before
from desktop_app.reading.story import Story, Thing
from desktop_app.reading.tokens import MARK, NUMBER
from desktop_app.reading.word_lists import match

_LONGEST = 12
"""Tokens of a festival's name."""
_OFFICES = frozenset(
    ["director", "president", "head", "secretary", "edition", "section", "jury", "member", "chief", "founder", "guest"]
)
_CINEMA = frozenset(["cinema", "film", "films"])
_VERBS = frozenset(
    ["announced", "unveils", "unveiled", "opens", "closes", "names", "sets", "launches", "reveals", "kicks"]
)


def find(story: Story) -> None:
    """Find festivals, their short names, and their editions."""
    low = story.tokens.low
    for i, word in enumerate(low):
        if (
            word in w.FESTIVAL_HEADS
            or _is_shortened(story, i)
            or (
                word in w.FESTIVAL_PERIODS
                and i
                and story.tokens.capital[i]
                and story.tokens.capital[i - 1]
                and low[i - 1] in w.GENERIC
            )
        ):
            _by_head(story, i)
        elif (
            word in w.FESTIVAL_PERIODS and story.tokens.capital[i] and low[i + 1] == "of" and story.on("festival.days")
        ):
            _days_of(story, i)
    if story.on("festival.known"):
        for i in range(len(low)):
            if story.tokens.capital[i] and story.owner[i] is None:
                _known(story, i)
    if story.on("festival.edition"):
        _by_edition(story)
    join_short_names(story)
    edition_numbers.find(story)


def _by_head(story: Story, head: int) -> None:
    """Take the name that a word like "Festival" ends or begins."""
    tokens = story.tokens
    if story.owner[head] is not None:
        return
    capital = tokens.capital[head]
    if not capital and not story.on("festival.small"):
        return
    first = _left(story, head)
    last = _right(story, head + 1)
    first = _trimmed(story, first, head)
    last = _place_behind(story, first, head, last)
    named = [i for i in range(first, last) if tokens.capital[i] and tokens.low[i] not in w.FESTIVAL_HEADS]
    told = [i for i in named if tokens.low[i] not in w.GENERIC and tokens.low[i] not in geography.DEMONYMS]
    if not told:
        # "Iranian film festival", "the Film Festival", "International Short Film Festival" name none.
        proper = [i for i in named if tokens.low[i] not in ("film", "films", "international", "annual", "regional")]
        if not (capital and len(named) >= 2 and proper):
            return
    if tokens.low[head] in w.NOT_SHORT_HEADS:
        return
    if not capital and all(tokens.low[i] in w.MONTHS_AND_DAYS for i in told):
        return
    if (
        not capital
        and len(told) == 1
        and chunks.opens_sentence(story, told[0])
        and chunks.is_common(tokens.low[told[0]])
    ):
        return  # "Campus festival gives students a screen"
    rule = "festival.name" if capital else "festival.small"
    if not story.on(rule):
        return
    thing = story.add("festival", first, last, rule, 0.9 if capital else 0.8)
    _acronym(story, thing, last)
    _year_label(story, thing, first, last)


def _left(story: Story, head: int) -> int:
    """Return the first token of the name before its head."""
    tokens = story.tokens
    low, capital, kind = tokens.low, tokens.capital, tokens.kind
    i = head
    while i > 0 and head - i < _LONGEST and tokens.sentence[i - 1] == tokens.sentence[head]:
        before = i - 1
        if story.owner[before] is not None:
            break
        word = low[before]
        if tokens.possessive[before] and word not in w.FESTIVAL_OWNERS:
            break
        if kind[before] == MARK:
            # Initials within a name: "St. Kitts"; an apostrophe: "Directors' Week".
            if tokens.text[tokens.start[before]] in "’'" and before and low[before - 1] in w.FESTIVAL_OWNERS:
                i = before
                continue
            if tokens.text[tokens.start[before]] == "/" and _is_glued(story, before) and capital[before - 1]:
                i = before  # "True/False"
                continue
            break
        if kind[before] == NUMBER:
            break
        if capital[before]:
            if word in _OFFICES or ordinal_at(story, before) is not None:
                break
            i = before
            continue
        if before >= 2 and tokens.text[tokens.start[before - 1]] in ".:/" and _is_glued(story, before - 1):
            if not capital[before - 2]:
                break
            i = before - 2  # "Ji.hlava"
            continue
        if i == head and word in w.GENERIC:
            # "Cannes film festival"
            i = before
            continue
        if not tokens.capital[head] and word in w.GENERIC and low[i] in w.GENERIC:
            i = before
            continue
        if word in w.FESTIVAL_JOINS and before and (capital[before - 1] or word in ("de", "del", "du", "des")):
            if word in ("and", "&") and not (low[before - 1] in w.GENERIC or low[i] in w.GENERIC):
                break
            if word in ("of", "the", "for") and low[before - 1] in _OFFICES | w.BODY_STARTS:
                break
            if word == "of" and i == head:
                break
            i = before
            continue
        break
    while i < head and not capital[i] and low[i] not in w.GENERIC:
        i += 1
    return i


def _right(story: Story, i: int) -> int:
    """Return the token past the name behind its head: "Festival of Films for Children and Youth"."""
    tokens = story.tokens
    low, capital, n = tokens.low, tokens.capital, len(tokens)
    if not tokens.capital[i - 1]:
        return i
    if low[i] in w.FESTIVAL_ADJECTIVES and low[i + 1] in w.ROMANCE_JOINS:
        i += 1  # "Festival Internacional de Cine de …"
    end, allowed, begin = i, 3, i
    while i < n and allowed and tokens.sentence[i] == tokens.sentence[end - 1]:
        join = i
        while (
            join < n
            and (low[join] in w.ROMANCE_JOINS or low[join] in ("of", "for", "the", "la", "le", "and"))
            and join - i < 3
        ):
            join += 1
        if join == i and end != i:
            break
        small = join > i and low[join] in w.GENERIC and low[join - 1] in w.ROMANCE_JOINS  # "du film"
        if join >= n or not (capital[join] or small) or low[i] == "the" or (low[i] == "and" and i == begin):
            break
        if join == i or (low[join] in ("a", "an", "the", "my") and low[join - 1] == "for"):
            break  # "… Film Festival for An Ordinary Marriage"
        if low[i] == "and" and low[join] not in w.GENERIC and low[join] not in ("youth", "adults", "young"):
            break
        i = join + small
        while i < n and capital[i] and tokens.sentence[i] == tokens.sentence[end - 1] and not tokens.possessive[i - 1]:
            i += 1
        end = i
        allowed -= 1
    return end


def _place_behind(story: Story, first: int, head: int, last: int) -> int:
    """Take in the town that stands right behind a name: "International Documentary Film Festival Amsterdam"."""
    tokens = story.tokens
    low, capital = tokens.low, tokens.capital
    if last != head + 1 or not capital[head] or not capital[last] or tokens.possessive[head]:
        return last
    if not tokens.near(head, last) or story.titled[tokens.sentence[head]] or not story.on("festival.place_behind"):
        return last
    if first == head and low[head] in w.FESTIVAL_PERIODS:
        return last
    end = last
    for parts, _ in lexicon.places().get(low[last], ()):
        if tuple(low[last : last + len(parts)]) == parts:
            end = last + len(parts)
            break
    if end == last and low[last] in lexicon.towns():
        end = last + 1
    if (capital[end] and tokens.near(head, end)) or low[end] in w.FESTIVAL_AFTER | w.EDITION_WORDS:
        return last
    return end


def _is_shortened(story: Story, i: int) -> bool:
    """Whether a word that is not known is a festival's last by its own end: "Palm Springs ShortFest"."""
    tokens = story.tokens
    return (
        tokens.low[i].endswith("fest")
        and tokens.words(i, i + 1).endswith("Fest")
        and tokens.low[i] not in w.FESTIVALS
        and i > 0
        and tokens.capital[i - 1]
        and story.on("festival.shortened")
    )


def _is_glued(story: Story, mark: int) -> bool:
    """Whether a sign has no blank on either side."""
    tokens = story.tokens
    return tokens.end[mark - 1] == tokens.start[mark] and tokens.end[mark] == tokens.start[mark + 1]


def _days_of(story: Story, head: int) -> None:
    """Take "Days of Georgian Cinema", "Week of Armenian Film"."""
    tokens = story.tokens
    last = head + 2
    while last < head + 6 and tokens.capital[last] and tokens.near(head, last) and tokens.low[last] not in _CINEMA:
        last += 1
    if tokens.low[last] not in _CINEMA or not tokens.capital[last] or last == head + 2:
        return
    first = _trimmed(story, _left(story, head), head)
    if story.free(first, last + 1):
        thing = story.add("festival", first, last + 1, "festival.days", 0.8)
        _acronym(story, thing, last + 1)


def _trimmed(story: Story, first: int, head: int) -> int:
    """Leave out what only begins the sentence, and what people are called by before a name that stands without it."""
    tokens = story.tokens
    while first < head:
        word = tokens.low[first]
        starts = first == 0 or tokens.sentence[first - 1] != tokens.sentence[first]
        if (
            word in ("the", "a", "an", "this")
            or (starts and (word in w.FUNCTION or word in _VERBS))
            or word == "annual"
            or (word in w.HONORIFICS and word not in ("king", "queen"))
            or (not tokens.capital[first] and word in w.FESTIVAL_JOINS)
        ):
            first += 1
        else:
            break
    return first


def _acronym(story: Story, thing: Thing, last: int) -> None:
    """Let "(BIFF)" behind a name mean the festival from now on."""
    tokens = story.tokens
    if last + 2 < len(tokens) and tokens.low[last] == "(" and tokens.low[last + 2] == ")":
        start, end = tokens.span(last + 1, last + 2)
        word = tokens.text[start:end]
        if word.isupper() and 2 <= len(word) <= 8 and story.owner[last + 1] is None:
            story.call(thing, word)
            story.owner[last + 1] = thing
            thing.spots.take((start, end))


def _year_label(story: Story, thing: Thing, first: int, last: int) -> None:
    low = story.tokens.low
    if first and is_year(low[first - 1]):
        thing.data.setdefault("_label", low[first - 1])
    elif last < len(low) and is_year(low[last]) and story.tokens.kind[last] == NUMBER:
        thing.data.setdefault("_label", low[last])


_SHOWN = frozenset(["premiered", "premieres", "premiering", "bowed", "bows", "debuted", "screened", "unspooled"])
_ANNOUNCES = frozenset(["unveils", "announces", "names", "sets", "adds", "reveals", "opens", "kicks"])


def _known(story: Story, i: int) -> None:
    """Take a festival that goes by a short name, and a town where its festival is meant."""
    tokens = story.tokens
    low = tokens.low
    if match(w.MARKETS, low, i):
        return
    length = match(w.FESTIVALS, low, i)
    if length and story.free(i, i + length):
        if low[i + length] in ("de", "di", "do", "da") and story.tokens.capital[i + length + 1]:
            length += 2  # "Mostra de València"
        if story.tokens.capital[i + length] and low[i + length] in w.FESTIVAL_PERIODS | w.FESTIVAL_HEADS:
            length += 1
        thing = story.add("festival", i, i + length, "festival.known", 0.85)
        _year_label(story, thing, i, i + length)
        return
    length = match(w.FESTIVAL_TOWNS, low, i)
    if not length or not story.on("festival.town"):
        return
    after = low[i + length] if i + length < len(low) else ""
    before = low[i - 1] if i else ""
    meant = (
        before in ("at", "since")
        or (after in w.FESTIVAL_AFTER and before != "in")
        or (
            before in ("in", "from", "of", "for", "last", "a", "the", "since")
            and is_year(after)
            and length == 1
            and low[i] in ("cannes", "berlin", "venice", "locarno")
        )
        or (
            tokens.possessive[i + length - 1]
            and after in w.FESTIVAL_AFTER | {"un", "directors", "critics", "main", "official"}
        )
        or (before in ("in", "for") and after in ("competition", "official", "main"))
        or (before == "in" and low[i - 2] in ("competes", "competing", "compete", "competed"))
        or (before == "in" and low[i - 2] in _SHOWN and low[i] in w.FESTIVALS_FIRST)
        or _is_listed(story, i, i + length)
        or _is_of_many(story, i + length)
        or (after in _ANNOUNCES and (i == 0 or not story.tokens.near(i - 1, i)))
        or (before == "to" and low[i - 2] in ("heads", "head", "headed", "heading", "invited", "selected"))
        or (before == "," and low[i - 2] in ("prize", "award", "prix") and after in (".", ";", ")", ""))
        or (before == "to" and low[i - 2] in ("travelled", "traveled", "travels") and low[i - 3] in ("which", "that"))
        or (before == "for" and low[i - 2] in ("bound", "selected", "tapped", "set"))
    )
    if meant and story.free(i, i + length):
        thing = story.add("festival", i, i + length, "festival.town", 0.7)
        thing.data["_town"] = True
        _year_label(story, thing, i, i + length)


def _is_of_many(story: Story, i: int) -> bool:
    """Whether a town goes on to "festivals": "the Venice, Telluride and Toronto film festivals"."""
    tokens = story.tokens
    for k in range(i, i + 10):
        if tokens.low[k] == "festivals":
            return k > i and story.on("festival.many")
        listed = tokens.capital[k] or tokens.low[k] in (",", "and") or tokens.low[k] in w.GENERIC
        if not listed or not tokens.near(i - 1, k):
            return False
    return False


def _is_listed(story: Story, first: int, last: int) -> bool:
    """Whether a town goes on with festivals: "at Cannes and Toronto", "to the Jeonju festival and then Rotterdam"."""
    tokens = story.tokens
    low = tokens.low
    i = first
    while i and low[i - 1] in ("and", "then", ","):
        i -= 1
    if i == first or tokens.capital[last] or not i or not tokens.near(i - 1, first) or not story.on("festival.listed"):
        return False
    before = story.owner[i - 1]
    if before is None or before.kind != "festival" or low[first] in words_of(before.name):
        return False
    return "and" in low[i:first] or (before.rule in ("festival.town", "festival.known") and low[last] in (",", "and"))


def _by_edition(story: Story) -> None:
    """Take what "the 14th edition of" goes on with, whatever it is called."""
    tokens = story.tokens
    low, capital = tokens.low, tokens.capital
    for i in range(2, len(tokens)):
        if low[i] != "of" or low[i - 1] != "edition" or ordinal_before(story, i - 1) is None:
            continue
        first = i + 2 if low[i + 1] == "the" else i + 1
        last = first
        while capital[last] and tokens.near(last, i) and story.owner[last] is None and not tokens.possessive[last - 1]:
            last += 1
        if first < last <= first + 6:
            story.add("festival", first, last, "festival.edition", 0.82)
