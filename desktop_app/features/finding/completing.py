"""What may stand at a place of a query: search words, and the values that may follow one. Runs on workers."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from database.folding import fold, words
from database.queries.finding import find_records
from database.queries.rooms import ROOMS
from database.queries.search_values import RecordValue, few_records, record_values, tags_called
from database.search.language import parse
from database.search.narrowing import written
from database.search.query import Piece
from database.search.search_words import WORDS, SearchWord, Takes, words_of
from desktop_app.contract import QueryOffer
from desktop_app.texts import number
from desktop_app.wording.labels import name_only
from desktop_app.wording.search_words import choice_label, languages_called, typed_words, word_label
from desktop_app.wording.wording import Wording

MOST = 12
"""Offers at a time; more letters say more than a longer list."""
MOST_WORDS = 60
"""Search words that are offered where nothing is typed: the list is scrolled."""
LEAST = 2
"""Letters of a word from which it may be meant for a search word."""
LEAST_NAME = 2
"""Letters of a name from which records are offered."""
_MOST_FOUND = 60
"""Records that are looked through for editions."""
_OPENING = '"“„«'
_ORDER = ("field", "own", "link", "state", "role")


@dataclass(frozen=True, slots=True)
class _Place:
    """What is being typed: *typed* from *start* to *end*; *word* is the search word before it, None for none."""

    typed: str
    start: int
    end: int
    word: SearchWord | None = None


def offers(
    connection: Any, text: str, place: int, room: str, wording: Wording, *, wanted: bool = False
) -> tuple[QueryOffer, ...]:
    """Return what may stand at a place of a query, the likeliest first.

    Args:
        connection: of ``Catalogue.read``.
        text: the query.
        place: where one types, code points.
        room: where it is asked.
        wording: the words of the window.
        wanted: offers were asked for: search words are offered where nothing is typed yet, too.
    """
    kinds = ROOMS[room].kinds if room in ROOMS else ()
    here = _at(text, place)
    if here.word is not None:
        return tuple(islice(_values(connection, here, wording), MOST))
    if not here.typed and not wanted:
        return ()
    return _search_words(here, kinds, wording, wanted=wanted)


def _at(text: str, place: int) -> _Place:
    """Return what is typed at a place: the value behind a search word, or a word that may become one."""
    before: Piece | None = None
    inside: list[str] = [""]
    for piece in parse(text).terms:
        if piece.start >= place:
            break
        if piece.role == "bracket" and text[piece.start] == "(":
            field = before is not None and before.role == "field" and before.end == piece.start
            inside.append(before.word if before is not None and field else inside[-1])
        elif piece.role == "bracket" and len(inside) > 1:
            inside.pop()
        elif piece.end >= place and piece.role in ("value", "word"):
            word = WORDS.get(piece.word if piece.role == "value" else inside[-1])
            return _Place(text[piece.start : place], piece.start, piece.end, word)
        before = piece
    if before is not None and before.role == "field" and before.end == place:
        return _Place("", place, place, WORDS.get(before.word))
    return _Place("", place, place, WORDS.get(inside[-1]))


def _search_words(here: _Place, kinds: tuple[str, ...], wording: Wording, *, wanted: bool) -> tuple[QueryOffer, ...]:
    """Return the search words that begin as was typed, or are called so: the room's own first."""
    key = fold(here.typed.lstrip("-−")).replace(" ", "_")
    skipped = len(here.typed) - len(here.typed.lstrip("-−"))
    if len(key) < LEAST and not (wanted and not key):
        return ()
    own = {one.name for one in words_of(kinds)} if kinds else set(WORDS)
    found: list[tuple[tuple[int, ...], QueryOffer]] = []
    for at, word in enumerate(WORDS.values()):
        if not key and (word.group == "role" or word.name not in own):
            continue
        names, label = typed_words(word, wording.language), word_label(word, kinds, wording)
        called = next((one for one in names if fold(one).startswith(key)), None)
        said = called is None and len(key) > LEAST and any(one.startswith(key) for one in words(label))
        if called is None and not said:
            continue
        shown = called or names[0]
        field = bool(word.fields_of(kinds)) or not kinds
        rank = (said, word.group == "role", word.name not in own, not field, _ORDER.index(word.group), at)
        # A word of one's own language is typed with the low line that its blanks are written as.
        insert = f"{shown}:"
        detail = "" if fold(label) == fold(shown) else label
        found.append((rank, QueryOffer(here.start + skipped, here.end, insert, insert, detail)))
    found.sort(key=lambda one: one[0])
    return tuple(offer for _, offer in found[: MOST if key else MOST_WORDS])


def _values(connection: Any, here: _Place, wording: Wording) -> Iterable[QueryOffer]:
    word, typed = here.word, here.typed.lstrip(_OPENING)
    assert word is not None
    for insert, text, detail in _found(connection, word, typed, wording):
        yield QueryOffer(here.start, here.end, insert, text, detail)


_Found = Iterable[tuple[str, str, str]]
"""What is put in, what is shown, and what is said of it."""


def _found(connection: Any, word: SearchWord, typed: str, wording: Wording) -> _Found:
    match word.takes:
        case Takes.TAG:
            return [
                (written(text), text, number(count) if count else "") for text, count in tags_called(connection, typed)
            ]
        case Takes.LINK | Takes.NUMBERED | Takes.RECORD:
            return _records(connection, word, typed, wording)
        case Takes.STATE:
            return _choices(word, typed, wording)
        case Takes.FLAG:
            return [("yes", "yes", wording.said("SearchWords", "yes"))]
        case _ if word.name == "language":
            return [(code, name, code) for code, name in languages_called(typed, wording)]
        case _ if word.vocabulary:
            return _terms(word.vocabulary, typed, wording)
    return ()


def _terms(vocabulary: str, typed: str, wording: Wording) -> _Found:
    """Give terms by the beginning of their labels, of words in them, or of their codes."""
    key = fold(typed)
    labels = [(code, wording.term(vocabulary, code)) for code in wording.codes(vocabulary)]
    called = [fold(label) for _, label in labels]
    begins, inside = [], []
    for (code, label), folded in zip(labels, called, strict=True):
        # Two terms that are called alike are told apart by their codes.
        put = (written(label) if called.count(folded) == 1 else code, label, code)
        if folded.startswith(key) or code.startswith(key):
            begins.append(put)
        elif any(one.startswith(key) for one in words(label)):
            inside.append(put)
    return (*begins, *inside)


def _choices(word: SearchWord, typed: str, wording: Wording) -> _Found:
    key = fold(typed)
    for choice in word.choices:
        label = choice_label(word, choice, wording)
        if choice.startswith(key) or fold(label).startswith(key):
            yield choice, choice, "" if fold(label) == fold(choice.replace("_", " ")) else label
    if word.name in ("has", "no"):
        # What is declared may be missing, too; it is offered once somebody means it.
        yield from ((one, one, "") for one in WORDS if key and one.startswith(key) and WORDS[one].group == "field")


def _records(connection: Any, word: SearchWord, typed: str, wording: Wording) -> _Found:
    if typed.startswith("#"):
        return ()
    if word.takes is Takes.NUMBERED:
        found = find_records(connection, (typed,), limit=_MOST_FOUND) if len(typed.strip()) >= LEAST_NAME else ()
        editions = [RecordValue(one.id, one.kind, one.label, "", False) for one in found if one.kind in word.targets]
        return [_record(one, word, wording) for one in editions]
    if len(typed.strip()) >= LEAST_NAME:
        records: Sequence[RecordValue] = record_values(connection, typed, word.targets, limit=MOST)
    else:
        records = few_records(connection, word.targets[0], limit=MOST) if len(word.targets) == 1 and not typed else ()
    return [_record(one, word, wording) for one in records]


def _record(one: RecordValue, word: SearchWord, wording: Wording) -> tuple[str, str, str]:
    """Return a record by a form that tells it apart, else by its number; its label is what is shown."""
    by_form = one.alone and bool(one.form) and word.takes is Takes.LINK
    kind = wording.term("record_kind", one.kind)
    shown = set(words(one.label))
    form = one.form if not set(words(one.form)) <= shown else ""
    detail = wording.joined([kind if len(word.targets) != 1 else "", form])
    label = wording.label(one.label) or name_only(one.form)
    return (written(one.form) if by_form else f"#{one.id}", label, detail)
