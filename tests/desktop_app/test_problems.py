"""What could not be done is said in the user's language, with its values."""

import ast
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from database.dates import DateProblem
from database.dates.typed import parse_typed
from database.errors import SENTENCES, CatalogueProblem, InputProblem
from database.fields import FIELDS
from desktop_app.directions import without_marks


@pytest.fixture
def persian(qt: Any) -> Iterator[None]:
    from desktop_app.languages import use_language

    use_language(qt.application, "fa")
    yield
    use_language(qt.application, "en")


def text(problem: Exception) -> str:
    from desktop_app.problems import problem_text

    return without_marks(problem_text(problem))


def test_english_is_said_as_it_is(qt: Any) -> None:
    problem = InputProblem("bad_value", field="Place", reason="“x” is taken")
    assert text(problem) == str(problem) == "Place: “x” is taken"
    assert text(ValueError("no problem of ours")) == "no problem of ours"


def test_field_and_reason_are_translated_with_their_values(persian: None) -> None:
    assert text(InputProblem("bad_value", field="Place", reason="this is needed")) == "مکان: این لازم است"
    assert (
        text(InputProblem("bad_value", field="code", reason="“left {over}” is taken"))
        == "کد: «left {over}» گرفته شده است"
    )
    full = text(CatalogueProblem("held", path="/tmp/a", holder="another window"))
    assert full.startswith("فهرست /tmp/a در another window باز است")


def test_what_has_no_translation_keeps_its_words(persian: None) -> None:
    assert text(InputProblem("bad_value", field="comet", reason="it shines too much")) == "comet: it shines too much"
    assert text(ValueError("no problem of ours")) == "no problem of ours"


def test_a_date_that_cannot_be_read_says_so(persian: None) -> None:
    with pytest.raises(DateProblem) as problem:
        parse_typed("last winter")
    said = text(problem.value)
    assert said.startswith("«last winter» تاریخ خواندنی نیست")
    assert "{" not in said


def test_a_calendar_and_numbers_are_said_as_the_language_says_them(persian: None) -> None:
    with pytest.raises(DateProblem) as problem:
        parse_typed("31 Feb 2020")
    assert text(problem.value) == "روز ۳۱ در ماه ۲ سال ۲۰۲۰ (میلادی) نیست: این ماه ۲۹ روز دارد."


# -- everything that a person can meet, in the languages that are not written in Latin letters

ROOT = Path(__file__).resolve().parents[2]
DATA = "x7q"
"""Stands for what a person typed or a file is called; nothing of the program's own has it."""

NAMES = re.compile(
    r"Nadim|SQLite|EDTF|IMDb|EIDR|ISAN|VIAF|ISNI|GeoNames|ISSN|UTF-8|NUL|\bX+\b"
    r"|XML|PDF|RTF|CSV|EPUB|OpenDocument|Word|Excel|PowerPoint|Visio|Outlook|Pages|Keynote|SingleFile|Office|LibreOffice|\.docx"
    r"|catalogue\.db|backups|\.txt|a–z|Q42|\bQ\b|tt0111161|\b(?:tt|nm|co)\b"
)
"""Proper names, and what is typed or named so in every language."""

VALUES = {
    "kind": "edition",
    "kind_": "person",
    "kinds": "festival or edition",
    "allowed": "person or organisation",
    "role": "director_of_body",
    "calendar": "Solar Hijri",
    "choices": "1399 SH, 1399 AH or 1399 CE",
    "months": "13",
    "month": "13",
    "day": "31",
    "last": "29",
    "problem": "there is no month 13: months are 1 to 12.",
    "largest": "2,147,483,647",
    "strerror": "Permission denied",
}


@cache
def kinds_of_files() -> list[str]:
    """Give what the readers call the files that they know: the second of ``Kind("pdf", "a PDF file", …)``."""
    found = set()
    for path in (ROOT / "desktop_app" / "intake").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Kind":
                found |= {one.value for one in node.args[1:2] if isinstance(one, ast.Constant)}
    assert len(found) > 5
    return sorted(map(str, found))


def filled(text: str) -> Iterator[str]:
    """Give a shape with each of the values that its places may have."""
    from desktop_app.problem_words import EXAMPLES, TYPES, WORKS

    several = {
        "wanted": [*TYPES, "text", "code"],
        "what": WORKS,
        "examples": EXAMPLES[:1],
        "example": EXAMPLES[1:3],
        "unknown": EXAMPLES[3:],
        "label": kinds_of_files(),
    }
    places = re.findall(r"\{(\w+)\}", text)
    for at in range(max([1, *(len(several.get(place, ())) for place in places)])):
        values = {place: VALUES.get(place, DATA) for place in places}
        values |= {place: several[place][at % len(several[place])] for place in places if place in several}
        yield text.format(**values)


def reasons() -> list[str]:
    """Give the reasons of the code, with values; that the translations have all of them is tested with their tool."""
    file = ROOT / "resources" / "translations" / "nadim_fa.ts"
    contexts = ElementTree.parse(file).getroot().iter("context")
    texts = {
        message.findtext("source") or ""
        for context in contexts
        if context.findtext("name") == "Reasons"
        for message in context.iter("message")
    }
    assert len(texts) > 150
    return sorted({one for text in texts for one in filled(text)})


def named_fields() -> set[str]:
    """Give what the commands name as a field: in the problems they raise, and to the checks that raise them."""
    place = {"clean": 1, "dated": 2, "require_kind": 3, "require_code": 3}
    found: set[str] = set()
    for path in sorted((ROOT / "database").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                given = [one.value for one in node.keywords if one.arg == "field"]
                given += node.args[place[node.func.id] :][:1] if node.func.id in place else []
                found |= {one.value for one in given if isinstance(one, ast.Constant) and isinstance(one.value, str)}
    return found


def latin(text: str) -> str:
    """Give what is Latin in a text and neither data nor a name."""
    return " ".join(re.findall(r"[A-Za-z][A-Za-z_.]*", NAMES.sub("", text.replace(DATA, ""))))


@pytest.fixture(params=["fa", "ar"])
def right_to_left(qt: Any, request: pytest.FixtureRequest) -> Iterator[str]:
    from desktop_app.languages import use_language

    use_language(qt.application, request.param)
    yield request.param
    use_language(qt.application, "en")


def test_no_problem_has_an_english_word(right_to_left: str) -> None:
    for code, sentence in SENTENCES.items():
        values = dict.fromkeys(re.findall(r"\{(\w+)\}", sentence), DATA)
        for reason in ("this is needed", "Permission denied: " + DATA, "database disk image is malformed"):
            values |= {"reason": reason, "field": "Place"} if "reason" in values else {}
            said = text(CatalogueProblem(code, **values))
            assert latin(said) == "", said


def test_no_reason_has_an_english_word(right_to_left: str) -> None:
    for reason in reasons():
        said = text(InputProblem("bad_value", field="Place", reason=reason))
        assert latin(said) == "", (reason, said)


def test_no_field_is_named_in_english(right_to_left: str) -> None:
    fields = named_fields() | {"recipient", "ranking", "quantity", "attributed words", "open question"}
    assert {"rank", "entry status", "caption", "romanisation"} <= fields
    for field in FIELDS:
        fields |= {field.label, field.name, field.known} | {f"{kind}.{field.name}" for kind in field.kinds}
    for name in fields - {""}:
        said = text(InputProblem("bad_value", field=name, reason="this is needed"))
        assert latin(said) == "", (name, said)


def test_kinds_roles_and_fields_come_as_codes_and_are_said_as_labels(qt: Any, persian: None) -> None:
    from desktop_app.languages import use_language

    wrong = InputProblem(
        "bad_value",
        field="organisation.end_place",
        reason="“director_of_body” does not take the kind person here; it takes festival or edition",
    )
    assert text(wrong) == "واپسین مکان: «مدیر» اینجا شخص نمی‌پذیرد؛ جشنواره یا دوره می‌پذیرد"
    use_language(qt.application, "en")
    assert text(wrong) == (
        "Last place: “Director (of a body)” does not take the kind person here; it takes festival or edition"
    )


def test_what_a_person_typed_is_never_translated(right_to_left: str) -> None:
    for typed in ("text", "film", "a person", "Place"):
        said = text(InputProblem("bad_value", field="code", reason=f"“{typed}” is taken"))
        assert f"«{typed}»" in said


def test_every_example_of_a_date_can_be_typed(right_to_left: str) -> None:
    from desktop_app.problem_words import EXAMPLES
    from desktop_app.problems import reason_text

    examples = [one for text_ in EXAMPLES[:2] for one in re.split("، | یا | أو ", reason_text(text_))]
    assert len(examples) == 6
    with pytest.raises(DateProblem) as unclear:
        parse_typed("1445")
    choices = text(unclear.value).rpartition(": ")[2].rstrip(".").removeprefix("بنویسید ").removeprefix("اكتب ")
    examples += re.split(" یا | أو ", choices)
    assert len(examples) == 9
    for example in examples:
        assert parse_typed(without_marks(example)).edtf
