"""What the names of files say: ``{publication}_{date}_{page}_{headline}`` reads "The Lamp_2024-05-06_3_A new hall".

Pure. A name that does not fit says nothing at all: half a match would fill fields with wrong words. The sign that
follows a field does not stand within it (but for the last one).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from database.dates import DateProblem, DateValue, parse_typed
from database.drafts import ArticleDraft
from database.errors import InputProblem

FIELDS = (
    "publication",
    "date",
    "page",
    "page_section",
    "issue",
    "print_edition",
    "headline",
    "byline",
    "language",
    "accession",
)
"""What may stand in braces; ``{*}`` is anything, and says nothing."""

_PLACE = re.compile(r"\{([^{}:]*)(?::([^{}]*))?\}")
_DATE_PARTS = {"yyyy": "(?P<year>[0-9]{4})", "mm": "(?P<month>[0-9]{2})", "dd": "(?P<day>[0-9]{2})",
               "yy": "(?P<short>[0-9]{2})", "m": "(?P<month>[0-9]{1,2})", "d": "(?P<day>[0-9]{1,2})"}  # fmt: skip
_DATE_TOKEN = re.compile("yyyy|yy|mm|dd|m|d")
#: Where a date has no form of its own.
_ANY_DATE = r"(?P<year>[0-9]{4})([-_. ]?)(?P<month>[0-9]{2})\2(?P<day>[0-9]{2})"
_SHAPES = {"page": r"[0-9A-Za-z]{1,8}(?:-[0-9A-Za-z]{1,8})?", "language": r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*"}
_DIGITS = str.maketrans("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩", "01234567890123456789")
_LONGEST = 200
_LONGEST_NAME = 300


@dataclass(frozen=True, slots=True)
class NamePattern:
    """How names of files are made up.

    Attributes:
        text: fields in braces, with signs between them; ``{date:yyyy-mm-dd}`` says how a date is written (yyyy, yy, mm,
            m, dd, d). A year of two digits up to 49 is of this century. Hijri years count as such.
    """

    text: str
    _parts: tuple[tuple[str, re.Pattern[str] | None], ...] = field(init=False, repr=False, compare=False)
    _pattern: re.Pattern[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Raise :class:`InputProblem` for a pattern that cannot be read, with what to change."""
        parts, pattern = _compiled(self.text)
        object.__setattr__(self, "_parts", parts)
        object.__setattr__(self, "_pattern", pattern)

    def values(self, name: str) -> Mapping[str, str | DateValue]:
        """Return what a file's name (without folder and ending) says, by `FIELDS`; nothing where it does not fit."""
        plain = name.translate(_DIGITS)
        match = self._pattern.fullmatch(plain) if len(plain) <= _LONGEST_NAME else None
        if match is None:
            return {}
        found: dict[str, str | DateValue] = {}
        for number, (called, shape) in enumerate(self._parts):
            # The digits of a name count, not those that it was compared with.
            start, end = match.span(f"part{number}")
            if shape is not None:
                day = _day(shape, plain[start:end])
                if day is None:
                    return {}
                found[called] = day
            elif words := " ".join(name[start:end].replace("_", " ").split()):
                found[called] = words
        return found

    def filled(self, draft: ArticleDraft, name: str) -> ArticleDraft:
        """Return a draft with its empty fields filled from a file's name, as *supplied*; what a copy says stays."""
        said = dict(self.values(name))
        fields, known = dict(draft.fields), dict(draft.known)
        published, devised = draft.published, draft.headline_devised
        day = said.pop("date", None)
        if isinstance(day, DateValue) and published == DateValue.UNDATED:
            published, known["published"] = day, "supplied"
        publication, accession = str(said.pop("publication", "")), str(said.pop("accession", ""))
        if publication and not draft.publication:
            known["publication"] = "supplied"
        for called, words in said.items():
            if not fields.get(called) or (called == "headline" and devised):
                fields[called], known[called] = str(words), "supplied"
                devised = devised and called != "headline"
        return replace(
            draft,
            fields=fields,
            known=known,
            published=published,
            headline_devised=devised,
            publication=draft.publication or publication,
            accession=draft.accession or accession,
        )


def _compiled(text: str) -> tuple[tuple[tuple[str, re.Pattern[str] | None], ...], re.Pattern[str]]:
    if not text.strip() or len(text) > _LONGEST:
        raise _problem("a pattern is needed, as in {publication}_{date}_{page}")
    parts: list[tuple[str, re.Pattern[str] | None]] = []
    pieces: list[str] = []
    end = 0
    for place in _PLACE.finditer(text):
        between = text[end : place.start()]
        if "{" in between or "}" in between:
            raise _problem("a brace is open")
        if pieces and not between:
            raise _problem(f"a sign is needed before {place[0]}, or nobody can tell where it begins")
        pieces.append(re.escape(between.translate(_DIGITS)))
        end = place.end()
        # Words reach to the sign that follows and never over it: else some names would be tried for minutes.
        follows = re.escape(text[end : _next(text, end)].translate(_DIGITS))
        words = f"(?:(?!{follows}).)+" if follows else ".+"
        called, form = place[1], place[2]
        if called == "*":
            pieces.append(words)
            continue
        if called not in FIELDS:
            known = ", ".join(f"{{{one}}}" for one in FIELDS)
            raise _problem(f"{place[0]} is not known; there are {known} and {{*}}")
        if called in dict(parts):
            raise _problem(f"{place[0]} stands there twice")
        if form is not None and called != "date":
            raise _problem(f"only a date has a form, not {{{called}}}")
        shape = re.compile(_date_shape(form) if form else _ANY_DATE) if called == "date" else None
        inner = re.sub(r"\(\?P<\w+>", "(?:", _loose(form)) if called == "date" else _SHAPES.get(called, words)
        pieces.append(f"(?P<part{len(parts)}>{inner})")
        parts.append((called, shape))
    rest = text[end:]
    if "{" in rest or "}" in rest:
        raise _problem("a brace is open")
    if not parts:
        raise _problem("it names no field, as {date} would be")
    return tuple(parts), re.compile("".join(pieces) + re.escape(rest.translate(_DIGITS)), re.DOTALL)


def _next(text: str, start: int) -> int:
    """Return where the next field begins, or the end."""
    following = _PLACE.search(text, start)
    return len(text) if following is None else following.start()


def _loose(form: str | None) -> str:
    """Return the shape of a date without groups and back references."""
    return _date_shape(form) if form else r"[0-9]{4}[-_. ]?[0-9]{2}[-_. ]?[0-9]{2}"


def _date_shape(form: str) -> str:
    pieces: list[str] = []
    seen: set[str] = set()
    end = 0
    for token in _DATE_TOKEN.finditer(form):
        pieces += [re.escape(form[end : token.start()]), _DATE_PARTS[token[0]]]
        if token[0][0] in seen:
            raise _problem(f"{{date:{form}}} says a part of the date twice")
        seen.add(token[0][0])
        end = token.end()
    pieces.append(re.escape(form[end:]))
    if "y" not in seen or ("d" in seen and "m" not in seen):
        raise _problem(f"{{date:{form}}} needs a year, and a month where it has a day")
    return "".join(pieces)


def _day(shape: re.Pattern[str], words: str) -> DateValue | None:
    match = shape.fullmatch(words)
    if match is None:
        return None
    found = match.groupdict()
    year = found.get("year")
    if year is None:
        short = int(found["short"])
        year = str(1900 + short if short > _THIS_CENTURY else 2000 + short)
    parts = [year, *(part.zfill(2) for name in ("month", "day") if (part := found.get(name)))]
    try:
        return parse_typed("-".join(parts))
    except DateProblem:
        return None


#: Years of two digits up to this one are of this century.
_THIS_CENTURY = 49


def _problem(reason: str) -> InputProblem:
    return InputProblem("bad_value", field="File names", reason=reason)
