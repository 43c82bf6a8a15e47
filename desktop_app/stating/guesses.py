"""What selected words give for a record that is to be made, a number, a duration. Pure: no Qt, no SQL."""

import re
from itertools import pairwise

from database.commands.records import NameForm
from database.folding import fold
from database.queries.terms import TermRow
from desktop_app.forms.edition_words import EditionWords
from desktop_app.forms.values import NewRecord, Target

_HONORIFICS = (
    "commander", "general", "martyr", "dr", "prof", "professor", "mr", "mrs", "ms", "sir", "president", "minister",
    "ayatollah", "imam", "sheikh", "haj", "seyyed", "دکتر", "مهندس", "استاد", "سردار", "شهید",
    "الدكتور", "الأستاذ", "الشيخ",
)  # fmt: skip
_NUMBER_WORDS = {
    fold(word): number
    for number, words in enumerate(
        (
            "one یک واحد",
            "two دو اثنان جائزتين",
            "three سه ثلاثة ثلاث",
            "four چهار أربعة أربع",
            "five پنج خمسة خمس",
            "six شش ستة ست",
            "seven هفت سبعة سبع",
            "eight هشت ثمانية ثمان",
            "nine نه تسعة تسع",
            "ten ده عشرة عشر",
            "eleven یازده",
            "twelve دوازده",
        ),
        start=1,
    )
    for word in words.split()
}
_SCALES = {"thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000, "هزار": 1_000, "میلیون": 1_000_000,
           "میلیارد": 1_000_000_000, "الف": 1_000, "ملیون": 1_000_000, "ملیار": 1_000_000_000}  # fmt: skip
_UNITS = {
    "Y": ("year", "years", "سال", "سنه", "سنوات", "عام"),
    "M": ("month", "months", "ماه", "شهر", "اشهر"),
    "W": ("week", "weeks", "هفته", "اسبوع", "اسابیع"),
    "D": ("day", "days", "روز", "روزه", "یوم", "ایام"),
    "TH": ("hour", "hours", "ساعت", "ساعه", "ساعات"),
    "TM": ("minute", "minutes", "دقیقه", "دقایق"),
}
_UNIT_CODES = {word: code for code, words in _UNITS.items() for word in words}
_AMOUNT = re.compile(r"[0-9]+(?:[.,٫٬][0-9]+)*")
_ACRONYM = re.compile(r"[A-Z][A-Z0-9.&-]{1,7}")


def new_record(kind: str, words: str, terms: tuple[TermRow, ...] = (), *, supplied: bool = False) -> NewRecord:
    """Return the record that words would make.

    Args:
        kind: what it is to be.
        words: its name.
        terms: the terms from which the kind of an event is told by its name.
        supplied: the words stand in no source: a film's title is then the archive's own.
    """
    name = " ".join(words.split())
    fields = tuple(_own_kind(kind, name, terms))
    if kind == "edition":
        return NewRecord(kind, (), fields)
    return NewRecord(kind, (_name_form(kind, name, supplied=supplied),), fields)


def new_edition(words: EditionWords, festival: Target, *, numbered: bool = True) -> NewRecord:
    """Return the edition that words tell of; *numbered*: its number is its own field and not stated apart."""
    fields: list[tuple[str, object]] = [("festival", festival)]
    if numbered and words.ordinal is not None:
        fields += [("ordinal", words.ordinal), ("ordinal_printed", words.printed)]
    return NewRecord("edition", (), tuple(fields))


def number_in(words: str) -> float | None:
    """Return the first number in words: "13 categories", "three awards", «۲۵ فیلم», "1.2 million"."""
    folded = fold(words.replace("٫", ".").replace("٬", ","))
    parts = folded.replace("-", " ").split()
    for at, part in enumerate(parts):
        found = _AMOUNT.match(part)
        value = _plain_number(found[0]) if found else _NUMBER_WORDS.get(part.strip(".,"))
        if value is not None:
            scale = _SCALES.get(parts[at + 1].strip(".,")) if at + 1 < len(parts) else None
            return float(value * (scale or 1))
    return None


def duration_in(words: str) -> str:
    """Return a duration in words as it is stored: "89-day siege" is P89D; "" where there is none."""
    parts = fold(words).replace("-", " ").split()
    day, time = "", ""
    for amount, unit in pairwise(parts):
        number = int(amount) if amount.isdecimal() else _NUMBER_WORDS.get(amount)
        code = _UNIT_CODES.get(unit.strip(".,"))
        if number is None or code is None:
            continue
        if code.startswith("T"):
            time += f"{number}{code[1:]}"
        else:
            day += f"{number}{code}"
    return f"P{day}{'T' + time if time else ''}" if day or time else ""


def term_in(words: str, terms: tuple[TermRow, ...]) -> str:
    """Return the code of the term that words name: "best director", "online"; the longest label counts."""
    said = f" {fold(words).replace('-', ' ')} "
    found = [
        (len(label), term.code)
        for term in terms
        for label in (fold(term.label).replace("-", " "), term.code.replace("_", " "))
        if label and f" {label} " in said
    ]
    return max(found)[1] if found else ""


def _plain_number(text: str) -> float | int | None:
    if re.fullmatch(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?", text):
        text = text.replace(",", "")
    try:
        return float(text) if "." in text else int(text)
    except ValueError:
        return None


def _name_form(kind: str, name: str, *, supplied: bool) -> NameForm:
    if kind == "film":
        return NameForm(name, "supplied" if supplied else "preferred")
    if kind == "person":
        return _person(name)
    if kind in ("organisation", "group") and _ACRONYM.fullmatch(name):
        return NameForm(name, "acronym")
    return NameForm(name)


def _person(name: str) -> NameForm:
    """Return a person's name: honorifics apart; given and family name only where there is one of each."""
    parts = name.split()
    titles = []
    while len(parts) > 1 and fold(parts[0]).strip(".") in {fold(one) for one in _HONORIFICS}:
        titles.append(parts.pop(0))
    honorific, text = " ".join(titles), " ".join(parts)
    if len(parts) == 2:
        return NameForm(text, given=parts[0], family=parts[1], honorific=honorific)
    return NameForm(text, honorific=honorific)


def _own_kind(kind: str, name: str, terms: tuple[TermRow, ...]) -> list[tuple[str, object]]:
    """Return the kind of an event, where its name tells it: "Closing ceremony", "Siege of Amerli"."""
    if kind != "event":
        return []
    code = term_in(name, tuple(one for one in terms if one.vocabulary == "event_kind" and not one.heading))
    return [("kind", code)] if code else []
