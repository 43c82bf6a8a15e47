import pytest

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.articles import ArticleDraft, SegmentDraft, add_article
from database.commands.evidence import Outside, Passage, mention_record
from database.commands.records import NameForm, create_record, set_identifiers
from database.commands.statements import Details, state_award_result, state_naming, state_relation, state_value
from database.dates import DateValue
from database.errors import InputProblem
from database.fields import fields_of
from database.queries.links import Link
from database.queries.mentions import mentions_of
from database.queries.names import offers
from database.queries.reading import reading
from database.queries.records import full_record, record_row
from database.queries.statements import statements, statements_in
from database.queries.terms import terms
from database.schema.base import RECORD_KINDS


def test_every_kind_of_record_is_read_back_with_every_declared_field(filled: Catalogue) -> None:
    def make(writer: object) -> list[int]:
        festival = create_record(writer, "festival", [NameForm("F")])
        edition = create_record(writer, "edition", fields={"festival": festival})
        needed = {"edition": {"festival": festival}, "section": {"edition": edition}}
        return [
            create_record(writer, kind, [NameForm("N")], needed.get(kind)) for kind in RECORD_KINDS if kind != "article"
        ]

    for record_id in filled.write(Title("all"), make).result:
        row = filled.read(lambda c, i=record_id: record_row(c, i))
        assert tuple(row.fields) == tuple(fields_of(row.kind))


def test_a_record_whole(filled: Catalogue, filled_ids: dict[str, int]) -> None:
    film, person = filled_ids["film"], filled_ids["person"]
    filled.write(Title("number"), lambda writer: set_identifiers(writer, film, [("wikidata", "Q1")]))
    found = filled.read(lambda c: full_record(c, film))
    assert found.record.label == "The Lighthouse Keeper (Ana Brook, 2024)"
    assert found.record.fields["form"] == "feature"
    assert found.record.fields["genre"] == ("documentary",)
    assert found.record.fields["reference"].edtf == "2024"
    assert found.record.identifiers == (("wikidata", "Q1"),)
    assert found.record.names[0].text == "The Lighthouse Keeper"
    director = next(line for line in found.statements if line.role == "director")
    assert director.object == Link(person, "person", "Ana Brook")
    assert director.evidence[0].exact == "directed by Ana Brook"
    assert director.evidence[0].published.edtf == "2025-03-04"
    entry = next(line for line in found.statements if line.kind == "entry")
    assert (entry.modality, entry.entry_status) == ("plans", "selected")
    assert entry.object is not None
    assert entry.object.label == "12th Harbour Film Festival (2025)"
    assert [line.article.id for line in found.mentions] == [filled_ids["article"]]


def test_a_statement_is_seen_from_its_object_and_its_recipient(filled: Catalogue, filled_ids: dict[str, int]) -> None:
    film, person, edition = filled_ids["film"], filled_ids["person"], filled_ids["edition"]
    won = filled.write(
        Title("won"),
        lambda writer: state_award_result(
            writer, film, "won", edition=edition, category="best_director", recipient=person
        ),
    ).result
    of_person = filled.read(lambda c: full_record(c, person)).statements
    assert {line.id for line in of_person} == {filled_ids["director"], won}
    of_edition = filled.read(lambda c: full_record(c, edition)).statements
    assert {line.id for line in of_edition} == {filled_ids["entry"], won}


def test_an_article_whole_gives_what_stands_on_it(filled: Catalogue, filled_ids: dict[str, int]) -> None:
    found = filled.read(lambda c: full_record(c, filled_ids["article"]))
    assert {line.id for line in found.statements} == {filled_ids["director"], filled_ids["entry"]}
    assert [line.record.label for line in found.mentions if line.record] == ["The Lighthouse Keeper (Ana Brook, 2024)"]


def test_values_names_outside_sources_and_attribution_are_read_back(
    filled: Catalogue, filled_ids: dict[str, int]
) -> None:
    film, person = filled_ids["film"], filled_ids["person"]
    name_id = filled.read(lambda c: record_row(c, film)).names[1].id

    def state(writer: object) -> tuple[int, int, int]:
        value = state_value(
            writer,
            film,
            "reference",
            DateValue.of("2023", verbatim="in 2023"),
            details=Details(modality="reports", attributed_to=person, attribution_manner="interview"),
            evidence=[Outside("Catalogue of the 12th festival, p. 4")],
        )
        called = state_naming(writer, film, name_id)
        unnamed = state_relation(writer, film, "producer", words="a fisherman", details=Details(open_question="who?"))
        return value, called, unnamed

    ids = filled.write(Title("more"), state).result
    value, called, unnamed = filled.read(lambda c: statements(c, ids))
    assert (value.field, value.date.edtf, value.rank) == ("reference", "2023", "normal")
    assert value.attributed_to is not None
    assert (value.attributed_to.id, value.attribution_manner, value.modality) == (person, "interview", "reports")
    assert (value.evidence[0].kind, value.evidence[0].article) == ("outside", None)
    assert value.evidence[0].citation == "Catalogue of the 12th festival, p. 4"
    assert called.name == "نگهبان فانوس"
    assert (unnamed.words, unnamed.object, unnamed.open_question) == ("a fisherman", None, "who?")
    assert filled.read(lambda c: record_row(c, film)).stated == {"reference"}


def test_the_reader_gets_text_parts_and_passages_in_order(filled: Catalogue) -> None:
    text = "One \U0001f3ac two three\n\nfour"

    def make(writer: object) -> tuple[int, int]:
        article = add_article(
            writer,
            ArticleDraft(text, "t", (SegmentDraft(17, 21, "caption"), SegmentDraft(0, 15, "body")), fields={}),
        )
        film = create_record(writer, "film", [NameForm("Two")])
        text_id = writer.value(_newest_text(article))
        mention_record(writer, article, film, passages=(Passage(text_id, 6, 9),))
        mention_record(writer, article, words="somebody", passages=(Passage(text_id, 0, 3),))
        return article, film

    article, film = filled.write(Title("make"), make).result
    found = filled.read(lambda c: reading(c, article))
    assert found.text == text
    assert [(part.start, part.kind) for part in found.segments] == [(0, "body"), (17, "caption")]
    assert [text[part.start : part.end] for part in found.passages] == ["One", "two"]
    assert [part.subject.id if part.subject else None for part in found.passages] == [None, film]
    assert found.statements == ()


def _newest_text(article: int) -> object:
    import sqlalchemy as sa

    from database.schema.sources import article_text

    return sa.select(article_text.c.id).where(article_text.c.article_id == article)


def test_what_is_not_there_is_said(filled: Catalogue, filled_ids: dict[str, int]) -> None:
    with pytest.raises(InputProblem, match="There is no record 4711"):
        filled.read(lambda c: full_record(c, 4711))
    with pytest.raises(InputProblem, match="no record"):
        filled.read(lambda c: reading(c, filled_ids["film"]))
    assert filled.read(lambda c: statements_in(c, 4711)) == ()
    assert filled.read(lambda c: mentions_of(c, 4711)) == ()


@pytest.mark.parametrize(
    ("typed", "kinds", "expected"),
    [
        ("light", (), ["film"]),
        ("the light", (), ["film"]),
        ("LIGHTHOUSE", (), ["film"]),
        ("نگه", ("film",), ["film"]),
        ("نگه", ("person",), []),
        ("ana", (), ["person"]),
        ("bro", ("person",), ["person"]),
        ("entered", (), []),
        ("", (), []),
        ("harbour", ("festival", "publication"), ["festival", "publication"]),
    ],
)
def test_type_ahead_over_all_forms(
    filled: Catalogue, filled_ids: dict[str, int], typed: str, kinds: tuple[str, ...], expected: list[str]
) -> None:
    found = filled.read(lambda c: offers(c, typed, kinds))
    wanted = {filled_ids[kind] for kind in expected}
    assert {offer.id for offer in found} == wanted


def test_terms_have_labels_in_the_language_or_else_in_english(filled: Catalogue) -> None:
    english = {(term.vocabulary, term.code): term for term in filled.read(terms)}
    persian = {(term.vocabulary, term.code): term for term in filled.read(lambda c: terms(c, "fa"))}
    assert english.keys() == persian.keys()
    assert english["relation_role", "director"].label == "Director"
    assert persian["relation_role", "director"].label != "Director"
    assert all(term.label for term in persian.values())
