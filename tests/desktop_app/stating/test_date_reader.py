"""A date that a person types beside words of the source: what it means, and what is still true of how it was found."""

import pytest

from database.dates import DateValue, Reading, readings
from desktop_app.stating.date_reader import DateReader
from desktop_app.wording.wording import Wording

DAY = DateValue.of("2020-11-16")


def read(words: str) -> DateValue:
    found: tuple[Reading, ...] = readings(words, DAY, coming=False)
    return found[0].value


@pytest.mark.parametrize(
    ("words", "typed", "edtf", "inferred", "rule"),
    [
        ("on January 3", "2020-01-03?", "2020-01-03?", "year", "latest_before_anchor"),
        ("on January 3", "13 Dey 1398", "2020-01-03", "year", "latest_before_anchor"),
        ("on January 3", "2019-01-03", "2019-01-03", "year", ""),
        ("on January 3", "۱۴ دی ۱۳۹۷", "2019-01-04", "year day", ""),
        ("on January 3", "Rajab 1441", "2020-02-25~/2020-03-25~", "year month day", "supplied"),
        ("May 17 to 24", "2019-05-17/2019-05-24", "2019-05-17/2019-05-24", "year", ""),
        ("May 17 to 24", "1398/2/27-1398/3/3", "2019-05-17/2019-05-24", "year", ""),
        ("26 Aban 1399", "2020-11-17", "2020-11-17", "day", ""),
        ("۱۲ تا ۲۲ بهمن", "۱۲ تا ۲۲ بهمن ۱۳۹۷", "2019-02-01/2019-02-11", "year", ""),
        ("۱۲ تا ۲۲ بهمن", "2019-02-01/2019-02-10", "2019-02-01/2019-02-10", "year day", ""),
        ("on Saturday", "2020-11-07", "2020-11-07", "year month day", "supplied"),
    ],
)
def test_what_is_typed_in_either_calendar_stands_beside_the_words(
    words: str, typed: str, edtf: str, inferred: str, rule: str
) -> None:
    reader = DateReader(Wording())
    reader.kept = kept = read(words)
    value = reader.typed(typed)
    assert (value.edtf, value.verbatim, value.calendar) == (edtf, kept.verbatim, kept.calendar)
    assert (value.inferred, value.rule) == (inferred, rule)
    assert value.anchor == (kept.anchor if rule == kept.rule and rule != "supplied" else "")
