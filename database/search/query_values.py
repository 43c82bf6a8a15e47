"""What follows a search word → the value it stands for, or what is wrong with it."""

import re

from database.dates import DateProblem
from database.folding import fold, words
from database.search.query_dates import between, compared
from database.search.search_words import KINDS, STATES, SearchWord, Takes, word_called
from database.search.tokens import Part, RawValue
from database.search.tree import Anything, Called, Clause, Days, Exactly, Numbers, Value, called

#: The largest id; SQLite takes no larger number.
_LARGEST = 2**63 - 1
_NUMBER = re.compile(r"[0-9]{1,15}(?:\.[0-9]{1,6})?")
_RECORD = re.compile(r"#?([0-9]{1,19})")
_ORDINAL = re.compile(r"([0-9]{1,4})(?:st|nd|rd|th|م|ام|مین)?")
_YES = frozenset(("yes", "true", "1", "بله", "آری", "نعم", "is"))
_NO = frozenset(("no", "false", "0", "خیر", "نه", "لا"))


class ValueProblem(Exception):
    """A value that cannot be read: the code of its problem, its values, and where, if not the whole clause."""

    def __init__(self, code: str, part: Part | None = None, **values: str) -> None:
        super().__init__(code)
        self.code = code
        self.part = part
        self.values = values

    def place(self, start: int, raw: RawValue) -> tuple[int, int]:
        """Return where it is, in the text."""
        return (self.part.start, self.part.end) if self.part is not None else (start, raw.end)


def read_value(word: SearchWord, raw: RawValue) -> Clause:
    """Return the clause of a search word and what follows it.

    Raises:
        ValueProblem: where it cannot be read.
    """
    return Clause(word.name, _value(word, raw))


def _value(word: SearchWord, raw: RawValue) -> Value:
    typed = raw.whole.text
    if typed == "*" and not raw.whole.quoted and word.takes is not Takes.STATE:
        return Anything()
    match word.takes:
        case Takes.DATE:
            return _days(raw)
        case Takes.NUMBER:
            return _numbers(word, raw)
        case Takes.NUMBERED if raw.sign or raw.is_range:
            return _numbers(word, raw)
        case Takes.RECORD:
            return Exactly(_record(raw))
        case Takes.STATE:
            return _state(word, raw)
    if raw.sign:
        raise ValueProblem("not_ordered", field=word.name)
    if typed.startswith("#") and not raw.whole.quoted:
        if word.takes not in (Takes.LINK, Takes.NUMBERED):
            if word.takes is not Takes.TAG:
                raise ValueProblem("no_record_here", field=word.name)
        else:
            return Exactly(_record(raw))
    if word.takes is Takes.FLAG:
        return _flag(word, raw)
    return _called(word, raw)


def _called(word: SearchWord, raw: RawValue) -> Called:
    typed = raw.whole.text
    starred = raw.starred or (typed.endswith("*") and not raw.whole.quoted)
    plain = typed.rstrip("*") if starred and not raw.starred else typed
    if not words(plain):
        if starred:
            raise ValueProblem("star_alone", raw.whole, least="3")
        raise ValueProblem("empty_value", field=word.name)
    return called(plain, starred)


def _days(raw: RawValue) -> Days:
    typed = _typed(raw)
    try:
        if raw.is_range and not raw.sign:
            low, high = raw.low.text if raw.low else "", raw.high.text if raw.high else ""
            if not low and not high:
                raise ValueProblem("empty_value", field="..")
            first, last = between(low, high)
            if first is not None and last is not None and first > last:
                raise ValueProblem("backwards")
            return Days(first, last, typed)
        if raw.sign:
            return Days(*compared(raw.sign, raw.low.text if raw.low else ""), typed)
        text = raw.whole.text
        return Days(*between(text, text), typed)
    except DateProblem as problem:
        raise ValueProblem("not_a_date", raw.whole, value=raw.whole.text[:80], reason=str(problem)) from None


def _typed(raw: RawValue) -> str:
    """Return a date as it is typed again: quoted where it holds blanks."""

    def part(one: Part | None) -> str:
        return "" if one is None else f'"{one.text}"' if one.quoted else one.text

    if raw.is_range:
        return f"{raw.sign}{part(raw.low)}..{part(raw.high)}"
    return f"{raw.sign}{part(raw.low or raw.whole)}"


def _numbers(word: SearchWord, raw: RawValue) -> Numbers:
    if raw.is_range and not raw.sign:
        low = _number(raw.low) if raw.low else None
        high = _number(raw.high) if raw.high else None
        if low is None and high is None:
            raise ValueProblem("empty_value", field=word.name)
        if low is not None and high is not None and low > high:
            raise ValueProblem("backwards")
        return Numbers(low, high)
    if raw.low is None or raw.is_range:
        raise ValueProblem("empty_value", field=word.name)
    number = _number(raw.low)
    match raw.sign:
        case ">":
            return Numbers(number, None, with_least=False)
        case ">=":
            return Numbers(number, None)
        case "<":
            return Numbers(None, number, with_most=False)
        case "<=":
            return Numbers(None, number)
    return Numbers(number, number)


def _number(part: Part) -> float:
    found = _NUMBER.fullmatch(fold(part.text).strip().replace("٫", "."))
    ordinal = _ORDINAL.fullmatch(fold(part.text).strip())
    if found is None and ordinal is None:
        raise ValueProblem("not_a_number", part, value=part.text[:80])
    return float(found[0]) if found is not None else float(ordinal[1])  # type: ignore[index]


def _record(raw: RawValue) -> int:
    found = _RECORD.fullmatch(fold(raw.whole.text).strip())
    if found is None or int(found[1]) > _LARGEST:
        raise ValueProblem("not_a_record", raw.whole, value=raw.whole.text[:80])
    return int(found[1])


def _flag(word: SearchWord, raw: RawValue) -> Called:
    typed = fold(raw.whole.text).strip()
    if typed in _YES:
        return Called(("yes",))
    if typed in _NO:
        return Called(("no",))
    raise ValueProblem("unknown_state", raw.whole, value=raw.whole.text[:80], field=word.name, choices="yes, no")


def _state(word: SearchWord, raw: RawValue) -> Called:
    """Return one of a closed list, by its code or by the beginning of it; has: and no: also take search words."""
    typed = "_".join(words(raw.whole.text))
    if raw.sign or raw.is_range:
        raise ValueProblem("not_ordered", field=word.name)
    if typed in word.choices:
        return Called((typed,))
    if word.name in ("has", "no"):
        other = word_called(raw.whole.text)
        if other is not None and other.takes not in (Takes.STATE, Takes.RECORD):
            return Called((other.name,))
    beginning = [one for one in word.choices if typed and one.startswith(f"{typed}_")]
    if len(beginning) == 1:
        return Called((beginning[0],))
    choices = STATES if word.name == "is" else word.choices
    said = ", ".join(one for one in choices if one not in KINDS or word.name != "is")
    raise ValueProblem("unknown_state", raw.whole, value=raw.whole.text[:80], field=word.name, choices=said)
