"""What the checks found, as the cells of a row: the sources stand side by side, nobody is said to be wrong. No Qt."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from database.checks import CONTRADICTION, UNCONFIRMED, State
from database.dates import DateValue, from_julian_day
from database.queries.findings import Aside, FindingLine
from database.queries.press import SourceLine
from database.queries.statements import EvidenceRow, StatementRow
from desktop_app.directions import begun, isolate
from desktop_app.wording.durations import duration_words
from desktop_app.wording.moments import moment_words
from desktop_app.wording.sources import sources_in_words
from desktop_app.wording.statements import said
from desktop_app.wording.wording import Wording

_CONTEXT = "Checks"
_DAYS_OF_WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_BESIDE = " · "


def row_in_words(line: FindingLine, wording: Wording) -> tuple[str, ...]:
    """Return the cells of a row: the record, what it is about, what is said, since when it waits."""
    waits = wording.date(day_of(line.since)) if line.since else ""
    told = finding_in_words(line, wording)
    if line.aside is not None:
        told = _BESIDE.join((_aside_in_words(line.aside, wording), told))
    return (wording.label(line.record.label) or "–", matter_in_words(line, wording), told, waits)


def matter_in_words(line: FindingLine, wording: Wording) -> str:
    """Return what a finding is about: a field, a role, or which sum does not come out."""
    if line.rule in _SUMS:
        return _SUMS[line.rule](wording)
    return said(line.statements[0], line.record.id, wording).label if line.statements else ""


def verdict_in_words(line: FindingLine, wording: Wording) -> str:
    """Return what came of a check; of what was set aside the reason."""
    if line.aside is not None:
        return _aside_in_words(line.aside, wording)
    if line.state == State.PASSED:
        rhythm = line.told.get("frequency") if not line.told.get("stated") else ""
        if rhythm:
            # Nobody says how often it is held: this is what the numbers come out as.
            return wording.translate(_CONTEXT, "fits: {rhythm}").format(rhythm=wording.term("frequency", rhythm))
        return wording.translate(_CONTEXT, "fits")
    if line.state == State.ASKED:
        return wording.translate(_CONTEXT, "only a person can tell")
    return wording.translate(_CONTEXT, "does not fit")


def _aside_in_words(aside: Aside, wording: Wording) -> str:
    text = wording.translate(_CONTEXT, "set aside: {reason} ({who}, {when})")
    reason, who = isolate(aside.reason), isolate(aside.who) or "–"
    return text.format(reason=reason, who=who, when=moment_words(aside.at, wording))


def finding_in_words(line: FindingLine, wording: Wording) -> str:
    """Return what the sources say, without a judgement."""
    if line.rule in _SENTENCES:
        return _SENTENCES[line.rule](line.told, wording)
    if line.rule == CONTRADICTION:
        return _side_by_side(line, wording)
    told = _BESIDE.join(_value(row, line.record.id, wording) for row in line.statements)
    if line.rule == UNCONFIRMED:
        evidence = [one for row in line.statements for one in row.evidence]
        return _with_sources(told, evidence, line.sources, wording)
    return told


def day_of(day: int) -> DateValue:
    """Return a Julian day as a date."""
    return DateValue.of("{:04}-{:02}-{:02}".format(*from_julian_day(day)))


def _side_by_side(line: FindingLine, wording: Wording) -> str:
    """Return each value with who says it, counted by independent origin."""
    values: dict[str, list[EvidenceRow]] = {}
    for row in line.statements:
        values.setdefault(_value(row, line.record.id, wording), []).extend(row.evidence)
    return _BESIDE.join(_with_sources(value, rows, line.sources, wording) for value, rows in values.items())


def _value(row: StatementRow, seen_from: int, wording: Wording) -> str:
    one = said(row, seen_from, wording)
    value = f"{one.strong} {one.value}".strip()
    if row.modality == "denies":
        return wording.translate(_CONTEXT, "not {value}").format(value=value)
    return value or one.label


def _with_sources(
    value: str, evidence: Sequence[EvidenceRow], sources: Mapping[int, SourceLine], wording: Wording
) -> str:
    text = wording.translate(_CONTEXT, "{value} ({sources})")
    told = text.format(value=isolate(value), sources=isolate(sources_in_words(evidence, sources, wording)))
    # Nothing else says which way it reads: all words in it are isolated.
    return begun(told, True) if wording.right_to_left else told


def _date(edtf: str, wording: Wording) -> str:
    return wording.date(DateValue.of(edtf)) or wording.translate(_CONTEXT, "not dated")


def _ordinal(told: Mapping[str, Any], wording: Wording) -> str:
    first, second = (wording.number(one) for one in told["ordinals"])
    # An edition that no source dates lies near the articles that number it.
    by_press = wording.translate(_CONTEXT, "dated by its press")
    before, after = (_date(one, wording) if one else by_press for one in told["dates"])
    if not told["stated"]:
        text = wording.translate(_CONTEXT, "number {first}: {before}; number {second}: {after}")
        return text.format(first=first, before=before, second=second, after=after)
    text = wording.translate(_CONTEXT, "stated: {rhythm}; number {first}: {before}; number {second}: {after}")
    rhythm = wording.term("frequency", told["frequency"])
    return text.format(rhythm=rhythm, first=first, before=before, second=second, after=after)


def _duration(told: Mapping[str, Any], wording: Wording) -> str:
    least, most = (wording.number(told[name]) for name in ("least", "most"))
    start, end = (_date(told[name], wording) for name in ("start", "end"))
    text = wording.translate(_CONTEXT, "stated: {duration}; from {start} to {end}: {days} days")
    days = least if least == most else wording.translate(_CONTEXT, "{least} to {most}").format(least=least, most=most)
    return text.format(duration=duration_words(told["duration"], wording.plural), start=start, end=end, days=days)


def _weekday(told: Mapping[str, Any], wording: Wording) -> str:
    named = (wording.term("weekday", _DAYS_OF_WEEK[day % len(_DAYS_OF_WEEK)]) for day in told["days"])
    text = wording.translate(_CONTEXT, "printed “{words}”; read as {date}: {weekday}")
    return text.format(words=isolate(told["words"]), date=_date(told["date"], wording), weekday=wording.joined(named))


def _count(told: Mapping[str, Any], wording: Wording) -> str:
    text = wording.translate(_CONTEXT, "counted: {counted}; listed: {rows}")
    return text.format(counted=wording.number(told["counted"]), rows=wording.number(told["rows"]))


def _closing(told: Mapping[str, Any], wording: Wording) -> str:
    text = wording.translate(_CONTEXT, "day: {day}; the edition: {held}")
    return text.format(day=_date(told["day"], wording), held=_date(told["held"], wording))


def _death(told: Mapping[str, Any], wording: Wording) -> str:
    text = wording.translate(_CONTEXT, "died: {death}; said to have acted: {act}")
    return text.format(death=_date(told["death"], wording), act=_date(told["act"], wording))


def _week(told: Mapping[str, Any], wording: Wording) -> str:
    weeks = []
    for start, (first, last) in sorted(told["weeks"].items(), key=lambda one: tuple(one[1])):
        week = wording.date(DateValue.of(f"{day_of(first).edtf}/{day_of(last).edtf}"))
        text = wording.translate(_CONTEXT, "{week} if weeks begin on {weekday}")
        weeks.append(text.format(week=week, weekday=wording.term("weekday", start)))
    return _BESIDE.join(weeks)


_SENTENCES: Mapping[str, Callable[[Mapping[str, Any], Wording], str]] = {
    "ordinal": _ordinal,
    "duration": _duration,
    "weekday": _weekday,
    "weekday_printed": _weekday,
    "count": _count,
    "closing_day": _closing,
    "death": _death,
    "week": _week,
}
"""What the checks that reckon say, by their codes."""

_SUMS: Mapping[str, Callable[[Wording], str]] = {
    "ordinal": lambda wording: wording.translate(_CONTEXT, "Number, year and rhythm"),
    "duration": lambda wording: wording.translate(_CONTEXT, "Duration and dates"),
    "weekday": lambda wording: wording.translate(_CONTEXT, "Weekday and date"),
    "weekday_printed": lambda wording: wording.translate(_CONTEXT, "Weekday and date"),
    "count": lambda wording: wording.translate(_CONTEXT, "Count and list"),
    "closing_day": lambda wording: wording.translate(_CONTEXT, "Day and edition"),
    "death": lambda wording: wording.translate(_CONTEXT, "Death and later acts"),
    "week": lambda wording: wording.translate(_CONTEXT, "Which week?"),
}
