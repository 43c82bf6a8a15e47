"""Words, sentences and names in a text, as the keyboard goes through them. Pure: no Qt; offsets are code points.

Everything is found around one place and nothing is kept: a text of two million signs costs what its paragraph costs.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

Span = tuple[int, int]


def _listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


_WORD = re.compile(r"[^\s—]+|—+")
_BLANK_OR_DASH = re.compile(r"[\s—]")
_NO_DASH = re.compile(r"[^—]")
_PARAGRAPH_END = re.compile(r"[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_SENTENCE_END = re.compile(r"[.!?؟。۔…]+[\"”»’'›)\]]*(?=\s+)")
_BREAKS = "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
_CLOSING = {"“": "”", "«": "»", "‘": "’", "‹": "›", "(": ")", "[": "]", "{": "}", '"': '"', "'": "'", "„": "“"}
_OPENING_OF = {"”": "“", "»": "«", "’": "‘", "›": "‹", ")": "(", "]": "[", "}": "{", '"': '"', "'": "'"}
_QUOTED = re.compile(
    r"“[^“”]{1,300}”|«[^«»]{1,300}»|„[^„“”]{1,300}[“”]|‹[^‹›]{1,300}›"
    r"|(?<!\w)\"[^\"]{1,300}\"(?!\w)|(?<!\w)‘[^‘]{1,300}?’(?!\w)"
)
_SHORT_QUOTE = 80
"""Signs of a quotation that is a title: names inside it are not offered again."""
_JOINING = _listed("of the and de la le du des van von der den bin ibn al el da di y e")
_OPENERS = _listed(
    "the a an in on at by for from of to he she it they we you i this that these those his her its their our after "
    "before when where while who which what with without but and or as if so there here according during earlier "
    "later also then such both all many some several most more other another each every under over between among "
    "about since until through despite although because however meanwhile"
)
_ABBREVIATED = _listed(
    "mr mrs ms dr prof st no vs jr sr gen col capt rev hon lt sgt eg ie cf jan feb mar apr jun jul aug sep sept oct "
    "nov dec"
)
_POSSESSIVE = ("’s", "'s", "’", "'")
_WINDOW = 6000
"""Signs looked at together where a paragraph has no end."""


@dataclass(frozen=True, slots=True)
class Word:
    """A run without blanks, and its core: the same without the signs at its edges."""

    start: int
    end: int
    core_start: int
    core_end: int


def words_between(text: str, start: int, end: int) -> list[Word]:
    """Return the words that begin from *start* on and before *end*."""
    return [_word(text, found.start(), found.end()) for found in _WORD.finditer(text, start, _reach(text, end))]


def word_at(text: str, place: int) -> Word | None:
    """Return the word at a place; between words the next one; behind the last word None."""
    found = _WORD.search(text, _begin(text, place))
    return _word(text, found.start(), found.end()) if found else None


def next_word(text: str, place: int) -> Word | None:
    """Return the first word that begins at a place or after it."""
    start = place
    if 0 < place < len(text) and _WORD.match(text, place) and _begin(text, place) < place:
        start = _reach(text, place)
    found = _WORD.search(text, start)
    return _word(text, found.start(), found.end()) if found else None


def previous_word(text: str, place: int) -> Word | None:
    """Return the last word that begins before a place."""
    at = min(place, len(text)) - 1
    while at >= 0 and text[at].isspace():
        at -= 1
    return word_at(text, _begin(text, at)) if at >= 0 else None


def paragraph_at(text: str, place: int) -> Span:
    """Return start and end of the line of the text that a place is in."""
    start = max(text.rfind(sign, 0, place) for sign in _BREAKS) + 1
    found = _PARAGRAPH_END.search(text, place)
    return start, found.start() if found else len(text)


def sentence_at(text: str, place: int) -> Span:
    """Return the sentence at a place, without blanks around it; between two, the next one of its paragraph."""
    first, last = paragraph_at(text, place)
    start = first
    for found in _SENTENCE_END.finditer(text, first, last):
        if not _ends_sentence(text, found.start(), found.end(), last):
            continue
        if found.end() > place:
            return _trimmed(text, start, found.end())
        start = found.end()
    found_span = _trimmed(text, start, last)
    return found_span if found_span[0] < found_span[1] else _trimmed(text, first, last)


def next_sentence(text: str, place: int) -> Span | None:
    """Return the first sentence that begins behind the one at a place."""
    word = next_word(text, sentence_at(text, place)[1])
    return sentence_at(text, word.start) if word else None


def previous_sentence(text: str, place: int) -> Span | None:
    """Return the sentence before the one at a place."""
    word = previous_word(text, sentence_at(text, place)[0])
    return sentence_at(text, word.start) if word else None


def next_run(text: str, place: int) -> Span | None:
    """Return the next quotation or name that begins at a place or after it."""
    while place < len(text):
        first, last = paragraph_at(text, place)
        while True:
            for run in _runs(text, max(first, place - _WINDOW), min(last, place + _WINDOW)):
                if run[0] >= place:
                    return run
            place += _WINDOW
            if place >= last:
                place = last + 1
                break
    return None


def previous_run(text: str, place: int) -> Span | None:
    """Return the last quotation or name that begins before a place."""
    while place > 0:
        first, last = paragraph_at(text, place - 1)
        while place > first:
            runs = _runs(text, max(first, place - _WINDOW), min(last, place + _WINDOW))
            before = [run for run in runs if run[0] < place]
            if before:
                return before[-1]
            place = max(first, place - _WINDOW)
    return None


def edge_choices(text: str, start: int, end: int) -> tuple[Span, ...]:
    """Return the ways to end a selection of whole words that touches *start* to *end*, the usual one first.

    The usual one leaves signs at the edges out, but keeps quotes and brackets in pairs. The others: words only, with
    the quotes, with the signs that follow, with those before, without a possessive, and the parts of a word with
    a hyphen.
    """
    first, last = word_at(text, start), word_at(text, max(start, end - 1))
    if first is None or last is None or first.start >= end:
        return ((start, end),) if start < end else ()
    bare = (first.core_start, last.core_end)
    following = _with_following_sign(text, last)
    found = [
        _balanced(text, first, last),
        bare,
        (_with_openers(text, first), _with_closers(text, last)),
        (bare[0], last.end),
        (first.start, last.end),
        (bare[0], following),
        (first.start, bare[1]),
    ]
    found += [(bare[0], place) for place in _parts_before(text, last)]
    found += [(place, bare[1]) for place in _parts_after(text, first)]
    found += [(one, other) for one in _parts_after(text, first) for other in _parts_before(text, last)]
    return tuple(dict.fromkeys(span for span in found if span[0] < span[1]))


def _begin(text: str, place: int) -> int:
    """Return where the word at a place begins; the place itself where none is."""
    at = min(place, len(text))
    if at == len(text) or text[at].isspace():
        return at
    edge = _NO_DASH if text[at] == "—" else _BLANK_OR_DASH
    while at > 0:
        piece = text[max(0, at - _WINDOW) : at]
        found = edge.search(piece[::-1])
        if found is not None:
            return at - found.start()
        at -= len(piece)
    return 0


def _reach(text: str, place: int) -> int:
    """Return the end of the word that runs over a place; the place itself at a border."""
    if not 0 < place < len(text) or text[place - 1].isspace():
        return place
    found = _WORD.match(text, place - 1)
    return found.end() if found else place


def _word(text: str, start: int, end: int) -> Word:
    first, last = start, end
    while first < last and _is_edge(text[first]):
        first += 1
    while last > first and _is_edge(text[last - 1]):
        last -= 1
    return Word(start, end, first, last) if first < last else Word(start, end, start, end)


def _is_edge(sign: str) -> bool:
    category = unicodedata.category(sign)
    return (category[0] == "P" and sign not in "%#&@") or category in ("Cf", "Cc", "Co", "Cn")


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _ends_sentence(text: str, start: int, end: int, last: int) -> bool:
    at = end
    while at < last and (text[at].isspace() or text[at] in "\"“«‘'(["):
        at += 1
    if at >= last:
        return True
    if text[at].islower():
        return False
    if text[start] != ".":
        return True
    before = text[_begin(text, start) : start].lstrip("\"“«‘'([")
    return not (before.lower() in _ABBREVIATED or (len(before) == 1 and before.isupper()) or "." in before)


def _balanced(text: str, first: Word, last: Word) -> Span:
    """Return the words with the quotes and brackets that belong to them: pairs whose both halves are at their edges,
    and halves whose partner stands inside.
    """
    start, end = first.core_start, last.core_end
    inner = text[start:end]
    while start > first.start and text[start - 1] in _CLOSING:
        opening = text[start - 1]
        closing = _CLOSING[opening]
        at_end = end < last.end and text[end] == closing
        inside = inner.count(closing) > inner.count(opening) or (opening == closing and inner.count(opening) % 2)
        if not at_end and not inside:
            break
        start -= 1
        end += 1 if at_end and not inside else 0
        inner = text[start:end]
    if end < last.end and (closing := text[end]) in _OPENING_OF:
        opening = _OPENING_OF[closing]
        odd = opening == closing and inner.count(opening) % 2 == 1
        if odd or (opening != closing and inner.count(opening) > inner.count(closing)):
            end += 1
    return start, end


def _with_openers(text: str, word: Word) -> int:
    place = word.core_start
    while place > word.start and text[place - 1] in _CLOSING:
        place -= 1
    return place


def _with_closers(text: str, word: Word) -> int:
    place = word.core_end
    while place < word.end and text[place] in _OPENING_OF:
        place += 1
    return place


def _with_following_sign(text: str, word: Word) -> int:
    """Return the end of the word together with a sign that stands alone behind it ("TEHRAN –")."""
    following = next_word(text, word.end)
    if following is None or any(sign.isalnum() for sign in text[following.start : following.end]):
        return word.end
    between = text[word.end : following.start]
    return word.end if any(sign in _BREAKS for sign in between) else following.end


def _parts_before(text: str, word: Word) -> list[int]:
    """Return the places inside a word where it may end: before a possessive, before and behind a hyphen."""
    places = []
    for at in range(word.core_end - 1, max(word.core_start, word.core_end - _WINDOW), -1):
        if not text[at].isalnum() and unicodedata.category(text[at])[0] != "M":
            places += [at + 1, at] if at + 1 < word.core_end else [at]
    places.sort(key=lambda place: (not text[place : word.core_end].startswith(_POSSESSIVE), -place))
    return places


def _parts_after(text: str, word: Word) -> list[int]:
    places = []
    for at in range(word.core_start, min(word.core_end, word.core_start + _WINDOW)):
        if not text[at].isalnum() and unicodedata.category(text[at])[0] != "M" and at + 1 < word.core_end:
            places += [at + 1, at] if at > word.core_start else [at + 1]
    return places


# -- names and quotations


def _runs(text: str, start: int, end: int) -> list[Span]:
    """Return the quotations and names of one paragraph, in order."""
    quoted = [found.span() for found in _QUOTED.finditer(text, start, end)]
    titles = [span for span in quoted if span[1] - span[0] <= _SHORT_QUOTE]
    names = [
        span for span in _names(text, start, end) if not any(one[0] < span[1] and span[0] < one[1] for one in titles)
    ]
    return sorted(quoted + names)


def _names(text: str, start: int, end: int) -> Iterator[Span]:
    """Give the runs of capitalised words, with numbers and small words between them."""
    run: list[Word] = []
    # A word that runs out of the window is cut there: only a text without blanks has one so long.
    for found in _WORD.finditer(text, start, end):
        word = _word(text, found.start(), found.end())
        if run and not _goes_on(text, run[-1], word):
            yield from _finished(text, run)
            run = []
        core = text[word.core_start : word.core_end]
        if _is_capital(core) or core[:1].isdigit() or (run and core.lower() in _JOINING):
            run.append(word)
        elif run:
            yield from _finished(text, run)
            run = []
    yield from _finished(text, run)


def _goes_on(text: str, word: Word, following: Word) -> bool:
    """Whether a run may go on behind a word: signs end it, but for a comma in a date and the dot of an initial."""
    if following.start != following.core_start:
        return False
    signs = text[word.core_end : word.end]
    core = text[word.core_start : word.core_end]
    if core.endswith(("’s", "'s")):
        return False
    if not signs:
        return True
    if signs == ",":
        return core.isdigit() and text[following.core_start].isdigit()
    return signs == "." and (len(core) == 1 or "." in core or core.lower() in _ABBREVIATED)


def _finished(text: str, run: list[Word]) -> Iterator[Span]:
    while run and not _carries(text, run[-1]):
        run = run[:-1]
    while run and text[run[0].core_start : run[0].core_end].lower() in _OPENERS | _JOINING:
        run = run[1:]
    if any(_is_capital(text[word.core_start : word.core_end]) for word in run):
        end = run[-1].core_end
        core = text[run[-1].core_start : end]
        yield run[0].core_start, end - 2 if core.endswith(("’s", "'s")) else end


def _carries(text: str, word: Word) -> bool:
    core = text[word.core_start : word.core_end]
    return _is_capital(core) or core[:1].isdigit()


def _is_capital(core: str) -> bool:
    head = core[:1]
    if head.isupper() or head.istitle():
        return True
    _article, hyphen, rest = core.partition("-")
    return bool(hyphen) and len(_article) <= 3 and rest[:1].isupper()
