"""How many articles speak of records, against every mention and every piece of evidence looked at one by one."""

import pytest
import sqlalchemy as sa

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.articles import ArticleDraft, add_articles
from database.commands.evidence import Outside, WholeArticle, mention_record
from database.commands.records import NameForm, create_record, trash_records
from database.commands.statements import Details, state_award_result, state_entry, state_relation
from database.queries import press_counts
from database.queries.press_counts import article_counts, festival_article_counts
from database.schema.base import record
from database.schema.evidence import evidence, mention
from database.schema.festivals import edition
from database.schema.statements import statement

COLUMNS = ("about_id", "object_id", "recipient_id", "body_id", "section_id", "place_id", "award_id")


@pytest.fixture
def press(small: Catalogue) -> Catalogue:
    def make(writer: object) -> None:
        festivals = [create_record(writer, "festival", [NameForm(name)]) for name in ("Sea Days", "River Days")]
        editions = [
            create_record(writer, "edition", fields={"festival": festival, "ordinal": number})
            for festival in festivals
            for number in (1, 2, 3)
        ]
        sections = [create_record(writer, "section", [NameForm("Shorts")], {"edition": one}) for one in editions]
        award = create_record(writer, "award", [NameForm("Anchor")], {"giver": festivals[0]})
        film = create_record(writer, "film", [NameForm("Ferry")])
        person = create_record(writer, "person", [NameForm("Rana Idris")])
        articles = add_articles(writer, [ArticleDraft(f"Text {number}", "t") for number in range(6)])
        for number, article in enumerate(articles):
            mention_record(writer, article, editions[number])
            mention_record(writer, article, festivals[number % 2])
            mention_record(writer, article, film)
            entry = {"section": sections[number], "evidence": [WholeArticle(article), WholeArticle(articles[0])]}
            state_entry(writer, film, editions[number], entry_status="selected", **entry)
        outside = [Outside("Catalogue of 2019")]
        state_award_result(writer, film, "won", edition=editions[1], award=award, recipient=person, evidence=outside)
        inside = [WholeArticle(articles[3])]
        state_award_result(writer, film, "won", edition=editions[4], award=award, recipient=person, evidence=inside)
        state_relation(
            writer, film, "director", person, evidence=[WholeArticle(articles[5])], details=Details(modality="denies")
        )
        trash_records(writer, [editions[2]])

    small.write(Title("t"), make)
    return small


def looked_at(connection: sa.Connection, *, editions: bool) -> dict[int, int]:
    """Return for each record how many articles speak of it, or of it and its editions."""
    wholes = {one: one for one in connection.execute(sa.select(record.c.id)).scalars()}
    if editions:
        gone = set(connection.execute(sa.select(record.c.id).where(record.c.trashed_at.is_not(None))).scalars())
        held = connection.execute(sa.select(edition.c.id, edition.c.festival_id)).all()
        wholes |= {one: festival for one, festival in held if one not in gone}
    found: dict[int, set[int]] = {}
    for one, article in connection.execute(sa.select(mention.c.record_id, mention.c.article_id)):
        found.setdefault(wholes.get(one, 0), set()).add(article)
    spoken_of = {
        row["id"]: [row[name] for name in COLUMNS] for row in connection.execute(sa.select(statement)).mappings()
    }
    for said, article in connection.execute(sa.select(evidence.c.statement_id, evidence.c.article_id)):
        for one in spoken_of.get(said, ()) if article is not None else ():
            found.setdefault(wholes.get(one, 0), set()).add(article)
    return {one: len(articles) for one, articles in found.items()}


@pytest.mark.parametrize("long", [press_counts.LONG, 0])
def test_each_article_is_counted_once(press: Catalogue, long: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(press_counts, "LONG", long)
    every = press.read(lambda c: list(c.execute(sa.select(record.c.id)).scalars()))
    festivals = press.read(
        lambda c: list(c.execute(sa.select(record.c.id).where(record.c.kind == "festival")).scalars())
    )
    one_by_one = press.read(lambda c: looked_at(c, editions=False))
    assert press.read(lambda c: article_counts(c, every)) == {
        one: one_by_one[one] for one in every if one in one_by_one
    }
    together = press.read(lambda c: looked_at(c, editions=True))
    expected = {one: together[one] for one in festivals if one in together}
    assert len(expected) > 1
    assert max(expected.values()) > 3
    assert press.read(lambda c: festival_article_counts(c, festivals)) == expected
    assert press.read(lambda c: article_counts(c, [])) == {}
