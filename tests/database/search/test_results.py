import pytest

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.articles import ArticleDraft, SegmentDraft, add_articles
from database.commands.records import NameForm, create_record, restore_records, trash_records
from database.dates import DateValue
from database.search.results import Results, search


def _add(catalogue: Catalogue, **texts: tuple[str, str]) -> dict[str, int]:
    drafts = [
        ArticleDraft(text, "t", fields={"headline": name}, published=DateValue.of(day))
        for name, (day, text) in texts.items()
    ]
    ids = catalogue.write(Title("articles"), lambda writer: add_articles(writer, drafts)).result
    return dict(zip(texts, ids, strict=True))


def _find(catalogue: Catalogue, text: str, **options: object) -> Results:
    return catalogue.read(lambda connection: search(connection, text, **options))


def test_newest_first_and_undated_last(filled: Catalogue) -> None:
    ids = _add(
        filled,
        a=("2001-01-01", "quince jam"),
        b=("", "quince jam"),
        c=("2020", "quince jam"),
        d=("2020-06-01/..", "quince jam"),
    )
    assert [hit.id for hit in _find(filled, "quince").hits] == [ids["d"], ids["c"], ids["a"], ids["b"]]
    assert [hit.id for hit in _find(filled, "quince", sort="oldest").hits] == [ids["a"], ids["c"], ids["d"], ids["b"]]


def test_undated_last_also_where_only_the_first_are_wanted(filled: Catalogue) -> None:
    ids = _add(filled, a=("", "quince"), b=("2001", "quince"), c=("1999", "quince"))
    assert [hit.id for hit in _find(filled, "quince", sort="oldest", limit=2).hits] == [ids["c"], ids["b"]]


def test_records_and_articles_together_by_date(filled: Catalogue) -> None:
    ids = _add(filled, old=("1999", "The quince garden"), new=("2030", "quince"))
    film = filled.write(
        Title("film"),
        lambda writer: create_record(writer, "film", [NameForm("Quince")], {"reference": DateValue.of("2010")}),
    ).result
    person = filled.write(Title("person"), lambda w: create_record(w, "person", [NameForm("Q. Quince")])).result
    found = _find(filled, "quince")
    assert [hit.id for hit in found.hits] == [ids["new"], film, ids["old"], person]
    assert (found.total, found.exact) == (4, True)
    assert [hit.id for hit in _find(filled, "quince", kind="film").hits] == [film]
    assert _find(filled, "quince", kind="film").total == 1
    assert [hit.id for hit in _find(filled, "quince", limit=2).hits] == [ids["new"], film]
    assert _find(filled, "quince", limit=1).total == 4


def test_a_record_with_two_forms_is_one_hit(filled: Catalogue) -> None:
    forms = [NameForm("Quince tree"), NameForm("The quince tree", kind="as_printed")]
    filled.write(Title("film"), lambda writer: create_record(writer, "film", forms))
    found = _find(filled, "quince")
    assert (found.total, len(found.hits)) == (1, 1)


@pytest.mark.parametrize(
    ("printed", "typed"),
    [
        ("Wajda in Łódź", "lodz"),
        ("Grønning", "gronning"),
        ("علي حاتمي", "علی حاتمی"),
        ("می‌شود", "میشود"),
        ("کتابِ مُقدّمه", "کتاب مقدمه"),
        ("سال ۱۳۹۹", "1399"),
        ("Iran’s films", "Iran's"),
    ],
)
def test_spellings_meet(filled: Catalogue, printed: str, typed: str) -> None:
    ids = _add(filled, one=("2000", f"before {printed} after"))
    [hit] = _find(filled, typed).hits
    assert hit.id == ids["one"]
    marked = [hit.snippet.text[start:end] for start, end in hit.snippet.marks]
    assert marked, "the snippet shows what was found"


def test_the_snippet_shows_the_words(filled: Catalogue) -> None:
    _add(filled, one=("2000", "word " * 200 + "needle in it " + "word " * 200))
    [hit] = _find(filled, "needle").hits
    assert [hit.snippet.text[start:end] for start, end in hit.snippet.marks] == ["needle"]
    assert len(hit.snippet.text) < 200


def test_boilerplate_is_not_found_and_the_trash_neither(filled: Catalogue) -> None:
    draft = ArticleDraft(
        "quince\nleave a comment", "t", (SegmentDraft(0, 6, "body"), SegmentDraft(7, 22, "boilerplate"))
    )
    [article] = filled.write(Title("add"), lambda writer: add_articles(writer, [draft])).result
    assert _find(filled, "leave").total == 0
    assert _find(filled, "quince").total == 1
    filled.write(Title("trash"), lambda writer: trash_records(writer, [article]))
    assert _find(filled, "quince").total == 0
    filled.write(Title("restore"), lambda writer: restore_records(writer, [article]))
    assert _find(filled, "quince").total == 1
    filled.undo()
    filled.undo()
    assert _find(filled, "quince").total == 1


def test_nothing_typed_finds_nothing(filled: Catalogue) -> None:
    assert _find(filled, " ") == Results(0, True, 0.0, ())
