"""What words of an article, and what a person types, mean as a date. Pure but for the words it says: no widgets."""

from database.dates import DateProblem, DateRule, DateValue, Reading, gregorian_to, parse_typed, readings
from desktop_app.problems import problem_text
from desktop_app.stating.draft import Source
from desktop_app.stating.passages import sentence
from desktop_app.texts import translate
from desktop_app.widgets.suggestions import Choice
from desktop_app.wording.date_working import rule_words
from desktop_app.wording.wording import Wording

_ALL = "year month day"
_DOUBT = str.maketrans("", "", "?~%")


class DateReader:
    """Reads words of an article and typing as dates; a typed date stands beside words that stay."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording
        self._published = DateValue.UNDATED
        self._week_start = ""
        self._before = ""
        self._passages: tuple[str, ...] = ()
        self._coming: bool | None = None
        self.kept = DateValue.UNDATED

    def set_source(self, source: Source | None, start: int, end: int, coming: bool | None) -> None:
        """Read words as those of an article: its passage and its sentence are offered."""
        self._coming = coming
        if source is None:
            self._published, self._before, self._passages = DateValue.UNDATED, "", ()
            return
        begins, ends = sentence(source.text, start, end)
        self._published, self._week_start = source.published, source.week_start
        self._before = source.text[:start]
        self._passages = (source.text[start:end], source.text[begins:ends])

    def in_passage(self) -> tuple[DateValue, ...]:
        """Return what the selected words themselves can mean."""
        return tuple(one.value for words in self._passages[:1] for one in self._read(words))

    def typed(self, text: str) -> DateValue:
        """Return the date that typing means, beside the words that were there; the empty date where it means none."""
        if not text:
            return DateValue.UNDATED
        try:
            return self._beside_words(parse_typed(text))
        except DateProblem:
            # Typing means a date only as a whole: of "2019-02-31" the year alone is not meant.
            found = [one.value for one in self._read(text) if (one.start, one.end) == (0, len(text))]
            return found[0] if found else DateValue.UNDATED

    def problem(self, text: str) -> str:
        """Say why the text is no date."""
        if not text or not self.typed(text).is_empty:
            return ""
        try:
            parse_typed(text)
        except DateProblem as problem:
            return problem_text(problem)
        return ""

    def beside(self, value: DateValue) -> str:
        """Return a date in the other calendar, and the rule that gave it, for the place beside the date itself."""
        return " · ".join(
            part for part in (self._wording.date_beside(value, short=False), rule_words(value, self._wording)) if part
        )

    def choices(self, typed: str) -> list[Choice]:
        """Return the dates that may be meant: by the typing, else by the passage and its sentence."""
        values: list[DateValue] = []
        if typed:
            meant = self.typed(typed)
            values += [] if meant.is_empty else [meant]
            values += [one.value for one in self._read(typed)]
        else:
            values += [one.value for words in self._passages for one in self._read(words)]
            if not self._published.is_undated:
                values.append(_same_day(self._published))
            if self.kept.verbatim and not self.kept.edtf:
                values.append(self.kept)
        return [
            Choice(value, self._wording.date(value, short=False) or value.edtf, self.beside(value) or value.verbatim)
            for value in dict.fromkeys(values)
        ]

    def _dated(self, value: DateValue) -> str:
        shown = self._wording.date(value, short=False) if value.edtf else ""
        return shown or value.edtf or translate("Stating", "only in words, not dated")

    def _read(self, words: str) -> tuple[Reading, ...]:
        return readings(words, self._published, coming=self._coming, before=self._before, week_start=self._week_start)

    def _beside_words(self, typed: DateValue) -> DateValue:
        """Return a typed date that keeps the words of the source; how it was found is told anew where it is another."""
        kept = self.kept
        if not kept.verbatim:
            return typed
        same = _bare(typed.edtf) == _bare(kept.edtf)
        inferred = kept.inferred if same else _not_printed(typed, kept)
        return DateValue.of(
            typed.edtf,
            verbatim=kept.verbatim,
            edtf_printed=kept.edtf_printed,
            calendar=kept.calendar if kept.edtf else typed.calendar,
            inferred=inferred,
            # Another date than the rule gives is not found by it.
            rule=kept.rule if same else DateRule.SUPPLIED if inferred == _ALL else "",
            anchor=kept.anchor if same else "",
            anchor_record=kept.anchor_record if same else None,
        )


def _not_printed(typed: DateValue, kept: DateValue) -> str:
    """Return which parts of a date are not in the words beside it: those that were not, and those that are others now.

    The parts are those of the calendar of the words.
    """
    if kept.is_undated or typed.is_undated:
        return _ALL
    now, before = gregorian_to(typed, kept.calendar), gregorian_to(kept, kept.calendar)
    if None in (now.start, now.end, before.start, before.end):
        return _ALL
    pairs = ((now.start, before.start), (now.end, before.end))
    names = kept.inferred.split()
    return " ".join(
        part
        for part in _ALL.split()
        if part in names or any(getattr(one, part) != getattr(other, part) for one, other in pairs)
    )


def _bare(edtf: str) -> str:
    """Return a date without how sure it is."""
    return edtf.translate(_DOUBT)


def _same_day(published: DateValue) -> DateValue:
    return DateValue.of(published.edtf, rule=DateRule.SAME_DAY, anchor=published.edtf, inferred="year month day")
