"""Two records that are the same thing become one, in one step; nothing that anybody said is lost."""

from typing import Any

import pytest

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.articles import ArticleDraft, AttachmentDraft, add_article, attach_file
from database.commands.evidence import Passage, mention_record
from database.commands.groups import put_into_collection, tag_records
from database.commands.merging import merge_records
from database.commands.records import NameForm, create_record, save_record, set_identifiers, trash_records
from database.commands.statements import state_naming, state_relation, state_value
from database.dates import DateValue
from database.errors import InputProblem
from database.queries.groups import collections, tags
from database.queries.mentions import mentions_of
from database.queries.merging import pair
from database.queries.record_page import record_page
from database.queries.records import RecordRow, full_record
from database.queries.statements import StatementRow


class Desk:
    """Makes records and merges them."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue

    def do(self, command: Any) -> Any:
        return self.catalogue.write(Title("test"), command).result

    def make(self, kind: str, *names: str | NameForm, **fields: Any) -> int:
        forms = [NameForm(one) if isinstance(one, str) else one for one in names]
        return int(self.do(lambda writer: create_record(writer, kind, forms, fields)))

    def merge(self, kept: int, merged: int, *taken: str) -> None:
        self.do(lambda writer: merge_records(writer, kept, merged, taken))

    def record(self, record_id: int) -> RecordRow:
        return self.catalogue.read(lambda c: full_record(c, record_id)).record

    def said(self, record_id: int) -> tuple[StatementRow, ...]:
        return self.catalogue.read(lambda c: record_page(c, record_id)).statements

    def refused(self, *arguments: Any) -> str:
        with pytest.raises(InputProblem) as problem:
            self.merge(*arguments)
        return str(problem.value)


@pytest.fixture
def desk(small: Catalogue) -> Desk:
    return Desk(small)


def forms(row: RecordRow) -> list[tuple[str, str]]:
    return [(one.text, one.kind) for one in row.names]


def test_the_kept_record_takes_over_names_numbers_and_values(desk: Desk) -> None:
    kept = desk.make("film", "Reed", NameForm("Canne", "translated", language="fr"), genre=["drama"], form="short")
    other = desk.make(
        "film", "Reed", "The Reed", NameForm("نی", language="fa"), genre=["music", "drama"], colour="sepia"
    )
    desk.do(lambda writer: set_identifiers(writer, kept, [("wikidata", "Q1")]))
    desk.do(lambda writer: set_identifiers(writer, other, [("wikidata", "Q1"), ("imdb", "tt0000001")]))
    desk.do(lambda writer: save_record(writer, other, note="seen twice"))
    desk.merge(kept, other)
    row = desk.record(kept)
    assert forms(row) == [
        ("Reed", "preferred"),
        ("Canne", "translated"),
        ("The Reed", "alternative"),
        ("نی", "preferred"),
    ], "a heading in another language stays one"
    assert row.identifiers == (("wikidata", "Q1"), ("imdb", "tt0000001"))
    assert (row.fields["genre"], row.fields["form"], row.fields["colour"]) == (("drama", "music"), "short", "sepia")
    assert row.note == "seen twice"
    gone = desk.record(other)
    assert gone.trashed_at is not None
    assert forms(gone)[0] == ("Reed", "preferred"), "it can still be read"


def test_an_equal_form_gives_its_parts(desk: Desk) -> None:
    kept = desk.make("person", "Ana Reed")
    other = desk.make("person", NameForm("Ana Reed", language="en", given="Ana", family="Reed"))
    desk.merge(kept, other)
    (name,) = desk.record(kept).names
    assert (name.language, name.given, name.family) == ("en", "Ana", "Reed")


def test_the_one_in_the_trash_leads_to_the_kept_one_whose_page_says_nothing_of_it(desk: Desk) -> None:
    kept, other = desk.make("person", "Ana"), desk.make("person", "Anna")
    desk.merge(kept, other)
    (same,) = desk.said(other)
    assert (same.role, same.object and same.object.id) == ("same_as", kept)
    assert desk.said(kept) == ()


def test_statements_go_over_in_every_place_that_they_name_it(desk: Desk) -> None:
    film, kept, other = desk.make("film", "Reed"), desk.make("person", "Ana"), desk.make("person", "Anna")
    desk.do(lambda writer: state_relation(writer, film, "director", other))
    form = desk.record(other).names[0].id
    desk.do(lambda writer: state_naming(writer, other, form))
    desk.do(lambda writer: state_relation(writer, film, "producer", words="an agent", body=None))
    desk.merge(kept, other)
    said = {row.kind: row for row in desk.said(kept)}
    assert said["relation"].object is not None
    assert said["relation"].object.id == kept
    assert (said["naming"].about.id, said["naming"].name) == (kept, "Anna")
    assert desk.record(film).label == "Reed (Ana)", "labels follow"


def test_what_joins_the_two_is_left_as_it_was_said(desk: Desk) -> None:
    kept, other = desk.make("person", "Ana"), desk.make("person", "Anna")
    desk.do(lambda writer: state_relation(writer, kept, "different_from", other))
    assert desk.catalogue.read(lambda c: pair(c, kept, other)).different
    desk.merge(kept, other)
    (row,) = desk.said(kept)
    assert (row.about.id, row.object and row.object.id) == (kept, other)


def test_two_mentions_in_one_article_become_one_with_the_words_of_both(desk: Desk) -> None:
    kept, other = desk.make("person", "Ana"), desk.make("person", "Anna")
    article = desk.do(lambda writer: add_article(writer, ArticleDraft("Ana, or Anna", "plain text")))
    text = desk.do(lambda writer: writer.value(_text(article)))
    first, second = Passage(text, 0, 3), Passage(text, 8, 12)
    desk.do(lambda writer: mention_record(writer, article, kept, passages=(first,)))
    desk.do(lambda writer: mention_record(writer, article, other, passages=(first, second)))
    desk.do(lambda writer: mention_record(writer, article, other, role="pictured"))
    desk.merge(kept, other)
    found = desk.catalogue.read(lambda c: mentions_of(c, kept))
    assert sorted((row.role, [one.exact for one in row.evidence]) for row in found) == [
        ("mentioned", ["Ana", "Anna"]),
        ("pictured", []),
    ]
    assert desk.catalogue.read(lambda c: mentions_of(c, other)) == ()


def _text(article: int) -> Any:
    import sqlalchemy as sa

    from database.schema.sources import article_text

    return sa.select(article_text.c.id).where(article_text.c.article_id == article)


def test_records_that_name_it_name_the_kept_one(desk: Desk) -> None:
    kept, other = desk.make("festival", "River"), desk.make("festival", "The River")
    edition, award = desk.make("edition", festival=other, ordinal=3), desk.make("award", "Prize", giver=other)
    counted = DateValue.of("2025-03", rule="relative_to_record", anchor_record=other)
    event = desk.make("event", "Visit", start=counted)
    desk.merge(kept, other)
    assert desk.record(edition).fields["festival"].id == kept
    assert desk.record(award).fields["giver"].id == kept
    assert desk.record(edition).label == "3rd River"
    assert desk.record(event).fields["start"].anchor_record == kept


def test_tags_collections_and_files_go_over_once(desk: Desk) -> None:
    kept, other = desk.make("film", "Reed"), desk.make("film", "Reeds")
    first, second = desk.make("collection", "First"), desk.make("collection", "Second")
    desk.do(lambda writer: tag_records(writer, [kept, other], "both"))
    desk.do(lambda writer: tag_records(writer, [other], "one"))
    desk.do(lambda writer: put_into_collection(writer, first, [kept, other]))
    desk.do(lambda writer: put_into_collection(writer, second, [other]))
    desk.do(lambda writer: attach_file(writer, kept, AttachmentDraft("poster", "a.png")))
    desk.do(lambda writer: attach_file(writer, other, AttachmentDraft("photo", "b.png")))
    desk.merge(kept, other)
    assert {row.text for row in desk.catalogue.read(lambda c: tags(c, [kept])) if row.on} == {"both", "one"}
    held = {row.name for row in desk.catalogue.read(lambda c: collections(c, [kept])) if row.holds}
    assert held == {"First", "Second"}
    files = desk.do(lambda writer: [row["name"] for row in writer.rows(_files(kept))])
    assert files == ["a.png", "b.png"]


def _files(record_id: int) -> Any:
    import sqlalchemy as sa

    from database.schema.sources import attachment

    return sa.select(attachment.c.name).where(attachment.c.record_id == record_id).order_by(attachment.c.position)


def test_a_contradiction_keeps_the_value_of_the_kept_one_unless_the_other_is_chosen(desk: Desk) -> None:
    def two() -> tuple[int, int]:
        first = desk.make("film", "Reed", form="short", running_time=20, reference=DateValue.of("2024", verbatim="'24"))
        return first, desk.make("film", "Reed", form="feature", running_time=90, reference=DateValue.of("2024"))

    kept, other = two()
    found = desk.catalogue.read(lambda c: pair(c, kept, other))
    assert found.contradictions == ("form", "running_time"), "the same year in other words is none"
    desk.merge(kept, other, "running_time")
    fields = desk.record(kept).fields
    assert (fields["form"], fields["running_time"]) == ("short", 90)


def test_where_sources_stand_behind_a_field_one_is_preferred_and_the_others_stay(desk: Desk) -> None:
    kept, other = desk.make("film", "Reed", form="short"), desk.make("film", "Reed")
    desk.do(lambda writer: state_value(writer, other, "form", "feature"))
    desk.merge(kept, other)
    said = {row.value_code: row.rank for row in desk.said(kept)}
    assert desk.record(kept).fields["form"] == "short"
    assert said == {"feature": "normal", "short": "preferred"}


def test_the_value_of_the_other_is_preferred_where_it_is_chosen(desk: Desk) -> None:
    kept, other = desk.make("film", "Reed"), desk.make("film", "Reed")
    desk.do(lambda writer: state_value(writer, kept, "form", "short"))
    desk.do(lambda writer: state_value(writer, other, "form", "feature"))
    desk.merge(kept, other, "form")
    said = {row.value_code: row.rank for row in desk.said(kept)}
    assert desk.record(kept).fields["form"] == "feature"
    assert said == {"feature": "preferred", "short": "normal"}


@pytest.mark.parametrize("steps", [0, 1, 2])
def test_a_collection_that_stood_within_the_other_takes_its_place(desk: Desk, steps: int) -> None:
    top = desk.make("collection", "Top")
    other = desk.make("collection", "Other", parent=top)
    above = other
    between = []
    for number in range(steps):
        above = desk.make("collection", f"Between {number}", parent=above)
        between.append(above)
    kept = desk.make("collection", "Kept", parent=above)
    desk.merge(kept, other)
    assert desk.record(kept).fields["parent"].id == top
    if between:
        assert desk.record(between[0]).fields["parent"].id == kept


def test_a_collection_does_not_go_into_its_own_parts_by_the_choice(desk: Desk) -> None:
    kept = desk.make("collection", "Kept", parent=desk.make("collection", "Top"))
    other = desk.make("collection", "Other", parent=desk.make("collection", "Part", parent=kept))
    desk.merge(kept, other, "parent")
    assert desk.record(kept).fields["parent"].label == "Top"


def test_what_would_lie_within_itself_is_refused(desk: Desk) -> None:
    kept, other, third = (desk.make("place", name) for name in ("A", "B", "C"))
    desk.do(lambda writer: state_relation(writer, kept, "part_of", third))
    desk.do(lambda writer: state_relation(writer, third, "part_of", other))
    assert "third record" in desk.refused(kept, other)
    assert desk.record(other).trashed_at is None


def test_only_two_living_records_of_one_kind_are_merged(desk: Desk, small: Catalogue) -> None:
    film, other, person = desk.make("film", "A"), desk.make("film", "B"), desk.make("person", "C")
    first, second = (desk.do(lambda w: add_article(w, ArticleDraft("a", "plain text"))) for _ in range(2))
    assert "two records" in desk.refused(film, film)
    assert "one kind" in desk.refused(film, person)
    assert "stay apart" in desk.refused(first, second)
    assert "no such field" in desk.refused(film, other, "no_such_field")
    assert "no record" in desk.refused(film, 999_999)
    desk.do(lambda writer: trash_records(writer, [other]))
    assert "in the trash" in desk.refused(film, other)
