"""All that a record's page shows, in as many questions for five hundred lines as for five."""

from typing import Any

import sqlalchemy as sa

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.articles import create_article
from database.commands.evidence import WholeArticle, mention_record
from database.commands.origins import group_as_one_text
from database.commands.records import NameForm, create_record, trash_records
from database.commands.statements import Details, state_entry, state_relation
from database.dates import DateValue
from database.queries.press import press_of, source_lines
from database.queries.record_page import record_page


def article(writer: Any, headline: str, **fields: Any) -> int:
    return create_article(writer, {"headline": headline, **fields})


def test_the_page_of_a_festival_has_its_editions_and_the_awards_it_gives(filled: Catalogue) -> None:
    def make(writer: Any) -> dict[str, int]:
        festival = create_record(writer, "festival", [NameForm("Lantern")])
        made = {"festival": festival}
        for number in (1, 2, 3):
            made[str(number)] = create_record(writer, "edition", fields={"festival": festival, "ordinal": number})
        made["award"] = create_record(writer, "award", [NameForm("Golden Lantern")], {"giver": festival})
        made["section"] = create_record(writer, "section", [NameForm("Main")], {"edition": made["2"]})
        trash_records(writer, [made["1"]])
        return made

    made = filled.write(Title("make"), make).result
    page = filled.read(lambda c: record_page(c, made["festival"]))
    assert [one.id for one in page.editions] == [made["3"], made["2"]]
    around = {one.field: [link.id for link in one.records] for one in page.around}
    assert around["award.giver"] == [made["award"]]
    assert around["edition.festival"] == [made["3"], made["2"]], "the newest first, those in the trash not"
    edition = filled.read(lambda c: record_page(c, made["2"]))
    assert [(one.field, [link.id for link in one.records]) for one in edition.around] == [
        ("section.edition", [made["section"]])
    ]


def test_sources_are_named_with_what_the_copy_does_not_give_and_their_origin(filled: Catalogue) -> None:
    def make(writer: Any) -> tuple[int, int, int]:
        paper = create_record(writer, "publication", [NameForm("Post")])
        one = article(writer, "First", publication=paper, published=DateValue.of("2025-03-04"), page="7")
        two, three = article(writer, "Second"), article(writer, "Third")
        group_as_one_text(writer, [one, two], "reprint")
        return one, two, three

    ids = filled.write(Title("make"), make).result
    found = filled.read(lambda c: source_lines(c, ids))
    first, second, third = (found[one] for one in ids)
    assert (first.publication, first.headline, first.page) == ("Post", "First", "7")
    assert first.origin is not None
    assert (first.origin, third.origin) == (second.origin, None)


def test_the_press_of_a_record_is_its_newest_articles_and_their_number(filled: Catalogue) -> None:
    def make(writer: Any) -> tuple[int, list[int]]:
        film = create_record(writer, "film", [NameForm("Everywhere")])
        made = []
        for day in range(1, 8):
            one = article(writer, f"Day {day}", published=DateValue.of(f"2025-03-0{day}"))
            mention_record(writer, one, film, role="mentioned")
            made.append(one)
        mention_record(writer, made[-1], film, role="main_subject")
        return film, made

    film, made = filled.write(Title("make"), make).result
    press = filled.read(lambda c: press_of(c, film, limit=3))
    assert list(press.roles) == made[:-4:-1]
    assert press.roles[made[-1]] == "main_subject", "the weightier of two roles"
    assert press.total == 7
    assert filled.read(lambda c: press_of(c, film)).total == 7


def test_planned_statements_come_with_the_dates_they_were_planned_for(filled: Catalogue) -> None:
    def make(writer: Any) -> tuple[int, int]:
        festival = create_record(writer, "festival", [NameForm("Lantern")])
        held = {"festival": festival, "held": DateValue.of("2025-05-20/2025-05-24")}
        edition = create_record(writer, "edition", fields=held)
        film = create_record(writer, "film", [NameForm("To come")])
        state_entry(writer, film, edition, details=Details(modality="plans"))
        return film, edition

    film, edition = filled.write(Title("make"), make).result
    page = filled.read(lambda c: record_page(c, film))
    assert page.dates[edition].edtf == "2025-05-20/2025-05-24"


def test_no_question_is_asked_for_each_line(filled: Catalogue) -> None:
    def make(writer: Any, count: int) -> int:
        film = create_record(writer, "film", [NameForm(f"{count} lines")])
        paper = article(writer, f"On {count}")
        for number in range(count):
            person = create_record(writer, "person", [NameForm(f"Person {number}")])
            state_relation(writer, film, "cast_member", person, evidence=[WholeArticle(paper)])
        return film

    asked = []
    few, many = (filled.write(Title("make"), lambda writer, n=n: make(writer, n)).result for n in (5, 120))  # type: ignore[misc]

    def listen(*_: Any) -> None:
        asked.append(1)

    counts = []
    sa.event.listen(filled._reader, "before_cursor_execute", listen)
    for film in (few, many):
        asked.clear()
        page = filled.read(lambda c, film=film: record_page(c, film))  # type: ignore[misc]
        counts.append(len(asked))
    sa.event.remove(filled._reader, "before_cursor_execute", listen)
    assert len(page.statements) == 120
    assert counts[0] == counts[1] < 25
