from database.catalogue import Catalogue
from database.changes import Title
from database.commands.articles import ArticleDraft, add_articles
from database.commands.evidence import WholeArticle, mention_record
from database.commands.groups import put_into_collection
from database.commands.records import NameForm, create_record, save_record, trash_records
from database.commands.statements import state_entry
from database.dates import DateValue
from database.queries import heading_rows


def test_rows_of_headings(small: Catalogue) -> None:
    def make(writer: object) -> dict[str, int]:
        def new(record_kind: str, name: str, **given: object) -> int:
            return create_record(writer, record_kind, [NameForm(name)], given)

        made = {"place": new("place", "Harbour", kind="city"), "topic": new("topic", "Seas", scope_note="Salt water")}
        day = DateValue.of("2024-05-01")
        made["event"] = new("event", "Launch", kind="ceremony", start=day, place=made["place"])
        made["publication"] = new("publication", "Tide", place=made["place"])
        made["collection"] = new("collection", "Box", level="box")
        made["festival"] = new("festival", "Sea Days")
        made["edition"] = create_record(writer, "edition", fields={"festival": made["festival"], "ordinal": 2})
        made["section"] = new("section", "Shorts", edition=made["edition"], competitive="yes")
        made["award"] = new("award", "Anchor", giver=made["festival"], scope="shorts")
        made["film"] = new("film", "Ferry")
        one, two, gone = add_articles(writer, [ArticleDraft(f"Text {n}", "t") for n in range(3)])
        for article in (one, two, gone):
            save_record(writer, article, fields={"publication": made["publication"]})
        trash_records(writer, [gone])
        mention_record(writer, one, made["place"])
        mention_record(writer, two, made["topic"])
        mention_record(writer, one, made["award"])
        entry = {"section": made["section"], "place": made["place"], "evidence": [WholeArticle(two)]}
        state_entry(writer, made["film"], made["edition"], entry_status="selected", **entry)
        put_into_collection(writer, made["collection"], [one])
        put_into_collection(writer, made["collection"], [gone])
        return made

    made = small.write(Title("t"), make).result

    def line(read: object, kind: str) -> object:
        return small.read(lambda c: read(c, [made[kind]]))[made[kind]]

    place = line(heading_rows.place_lines, "place")
    assert (place.name, place.kind, place.articles) == ("Harbour", "city", 2)
    topic = line(heading_rows.subject_lines, "topic")
    assert (topic.name, topic.scope_note, topic.articles) == ("Seas", "Salt water", 1)
    event = line(heading_rows.event_lines, "event")
    assert (event.name, event.kind, event.start.edtf, event.place) == ("Launch", "ceremony", "2024-05-01", "Harbour")
    publication = line(heading_rows.publication_lines, "publication")
    assert (publication.name, publication.place, publication.articles) == ("Tide", "Harbour", 2)
    collection = line(heading_rows.collection_lines, "collection")
    assert (collection.name, collection.level, collection.records) == ("Box", "box", 1)
    section = line(heading_rows.section_lines, "section")
    assert (section.name, section.competitive, section.articles) == ("Shorts", "yes", 1)
    award = line(heading_rows.award_lines, "award")
    assert (award.name, award.giver, award.scope, award.articles) == ("Anchor", "Sea Days", "shorts", 1)


def test_rows_of_records_that_are_gone_are_left_out(small: Catalogue) -> None:
    for name in ("place", "subject", "event", "publication", "collection", "section", "award"):
        lines = getattr(heading_rows, f"{name}_lines")
        assert small.read(lambda c, read=lines: read(c, [999_999])) == {}
