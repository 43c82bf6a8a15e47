"""What the list of facts itself says of a row's holder, so that a row cannot be declared as something else."""

import re
from collections.abc import Iterator

from database.fields import FieldType, fields_of

from .declared import Also, Day, Holder, LoadedWord, Mentioned, Part, Picture, Stated
from .facts import Fact
from .records import RECORDS
from .wording import RECORD_ARGUMENTS, ROWS, Wording, field_of


def statements_of(row: int) -> list[Stated]:
    """Return the statements that hold a row, its own or those of other rows that it supports."""
    found: list[Stated] = []
    for holder in ROWS[row]:
        if isinstance(holder, Stated):
            found.append(holder)
        elif isinstance(holder, Also):
            found += [held for number, place in holder.statements if isinstance(held := ROWS[number][place], Stated)]
        elif isinstance(holder, LoadedWord):
            held = ROWS[holder.row][holder.number]
            found += [held] if isinstance(held, Stated) else []
    return found


def kinds_of(row: int) -> set[str]:
    """Return what holds a row: kinds of statement, segment, mention, photo, loaded word."""
    return {_kind(holder) for holder in ROWS[row]} | {stated.kind for stated in statements_of(row)}


def _kind(holder: Holder) -> str:
    match holder:
        case Stated():
            return holder.kind
        case Part():
            return "segment"
        case Mentioned():
            return "mention"
        case Picture():
            return "photo"
        case LoadedWord():
            return "loaded word"
    return "further evidence"


def dates_of(row: int) -> set[str]:
    """Return every date and duration that a row's holders hold, as EDTF."""
    found: set[str] = set()
    for holder in [*ROWS[row], *statements_of(row)]:
        groups = [holder.fields] if isinstance(holder, Part) else []
        groups += [holder.shape, holder.details] if isinstance(holder, Stated) else []
        for given in (value for group in groups for value in group.values()):
            if isinstance(given, Day):
                found |= {given.edtf, given.printed}
            elif isinstance(given, str):
                found.add(given)
    return found


def says(wording: Wording, fact: Fact) -> Iterator[str]:
    """Yield all names, words and codes that a row's holders hold; not the passages that they stand on."""
    for stated in statements_of(fact.number):
        yield from _names(stated.about)
        for name, given in [*stated.shape.items(), *stated.details.items()]:
            is_record = name in RECORD_ARGUMENTS or (name == "value" and field_of(stated) is FieldType.RECORD)
            if is_record and given:
                yield from _names(given)
            elif isinstance(given, Day):
                yield wording.words(fact, given.verbatim)
            elif isinstance(given, int):
                yield str(given)
            elif given is not None and not isinstance(given, tuple):
                yield wording.words(fact, given)
    for holder in ROWS[fact.number]:
        match holder:
            case Part():
                for name, given in holder.fields.items():
                    if name == "dateline_place":
                        yield from _names(given)
                    else:
                        yield wording.words(fact, given.verbatim if isinstance(given, Day) else given)
            case Mentioned():
                yield from _names(holder.record)
                if holder.words is not None:
                    yield wording.words(fact, holder.words)
            case LoadedWord():
                yield fact.words


def _names(key: str) -> Iterator[str]:
    if key.startswith("article"):
        yield key.replace("_", " ")
    if key in RECORDS:
        for form in RECORDS[key].names:
            yield form.text
        fields = fields_of(RECORDS[key].kind)
        for name, given in RECORDS[key].fields.items():
            yield from _names(given) if fields[name].type is FieldType.RECORD else [given]


def proper_words(cell: str) -> set[str]:
    """Return the words of a cell that begin with a capital, without those in brackets and dates in EDTF."""
    plain = re.sub(r"`[^`]*`|\([^)]*\)", " ", cell)
    return {word.removesuffix("’s") for word in re.findall(r"[^\W\d_][\w’-]*", plain) if word[0].isupper()}
