"""Proposals become facts with all that they need, in one step that undo takes back whole; dismissed words stay away."""

from typing import Any

import pytest
import sqlalchemy as sa

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.articles import SegmentDraft, add_articles, add_text_version, create_article, set_level
from database.commands.evidence import mention_record
from database.commands.merging import merge_records
from database.commands.proposals import accept_proposals, dismiss_words
from database.commands.records import NameForm, create_record, trash_records
from database.dates import DateValue
from database.drafts import ArticleDraft
from database.errors import InputProblem
from database.proposals import Proposal, ProposalRef
from database.queries.proposals import (
    article_proposals,
    articles_to_read,
    last_text,
    next_to_read,
    text_to_read,
    texts_with,
    unchecked_press,
)
from database.queries.records import full_record
from database.readings import keep_reading, read_again, read_first
from database.search.results import search

TEXT = "“Low Water” by Ana Brook won the Reed at the 3rd Marsh Festival.\n\nLow Water will be shown again.\n\nLog in"
T = Title("test")


def span(words: str, nth: int = 0) -> tuple[int, int]:
    at = -1
    for _ in range(nth + 1):
        at = TEXT.index(words, at + 1)
    return at, at + len(words)


def proposal(number: int, kind: str, words: str, fields: dict[str, Any], **more: Any) -> Proposal:
    needs = tuple(sorted(one.number for one in fields.values() if isinstance(one, ProposalRef)))
    return Proposal(number, kind, f"{kind}.rule", *span(words), 0.9, fields, needs=needs, **more)


def read(**records: tuple[int, ...]) -> dict[int, Proposal]:
    ref, second = ProposalRef, (span("Low Water", 1),)
    found = (
        proposal(
            0,
            "film",
            "Low Water",
            {"name": "Low Water"},
            records=records.get("film", ()),
            others=second,
        ),
        proposal(1, "person", "Ana Brook", {"name": "Ana Brook"}, records=records.get("person", ())),
        proposal(2, "festival", "Marsh Festival", {"name": "Marsh Festival"}, records=records.get("festival", ())),
        proposal(3, "edition", "3rd Marsh Festival", {"name": "Marsh 3", "festival": ref(2), "ordinal": 3}),
        proposal(4, "award", "Reed", {"name": "The Reed"}),
        proposal(5, "relation", "Low Water” by Ana Brook", {"about": ref(0), "role": "director", "object": ref(1)}),
        proposal(
            6,
            "award_result",
            "won the Reed at the 3rd Marsh Festival",
            {"about": ref(0), "outcome": "won", "award": ref(4), "edition": ref(3)},
        ),
    )
    return {one.number: one for one in found}


@pytest.fixture
def article(small: Catalogue) -> tuple[int, int]:
    def make(writer: Any) -> tuple[int, int]:
        made = create_article(writer, {"headline": "Low Water wins", "published": DateValue.of("2025-03-04")})
        body = len(TEXT) - len("Log in")
        cut = (SegmentDraft(0, body, "body"), SegmentDraft(body, len(TEXT), "boilerplate"))
        return made, add_text_version(writer, made, TEXT, "plain text", cut)

    found: tuple[int, int] = small.write(T, make).result
    return found


def accept(catalogue: Catalogue, text: int, reading: dict[int, Proposal], numbers: list[int], **named: Any) -> Any:
    return catalogue.write(T, lambda writer: accept_proposals(writer, text, reading, numbers, **named)).result


def kept(catalogue: Catalogue, text: int, reading: dict[int, Proposal]) -> None:
    assert catalogue.note(lambda connection: keep_reading(connection, text, tuple(reading.values())))


def test_a_statement_brings_all_that_it_needs_in_one_step(small: Catalogue, article: tuple[int, int]) -> None:
    made = accept(small, article[1], read(), [6])
    film = small.read(lambda c: full_record(c, made.records[0]))
    [result] = [one for one in film.statements if one.kind == "award_result"]
    assert (result.outcome, result.object.label, result.award.label) == ("won", "3rd Marsh Festival", "The Reed")
    assert [(one.start, one.end) for one in result.evidence] == [span("won the Reed at the 3rd Marsh Festival")]
    assert [one.exact for one in film.mentions[0].evidence] == ["Low Water", "Low Water"]
    assert 1 not in made.records, "the director is not asked for"
    small.undo()
    with pytest.raises(InputProblem):
        small.read(lambda c: full_record(c, made.records[0]))


def test_an_article_that_is_filed_stays_as_far_as_it_is(small: Catalogue, article: tuple[int, int]) -> None:
    for said, level in (("indexed", "indexed"), ("registered", "indexed"), ("analysed", "analysed")):
        small.write(T, lambda writer, said=said: set_level(writer, article[0], said, at_least=True))
        assert small.read(lambda c: full_record(c, article[0])).record.fields["level"] == level


def test_what_stands_already_is_not_made_again(small: Catalogue, article: tuple[int, int]) -> None:
    first = accept(small, article[1], read(), [5, 6])
    again = accept(small, article[1], read(), [6, 5, 0, 1, 2, 3])
    assert again.records == first.records
    assert again.statements == first.statements
    film = small.read(lambda c: full_record(c, first.records[0]))
    assert len(film.statements) == 2
    assert len(film.mentions) == 1


def test_the_edition_of_that_number_is_taken_and_the_printed_form_becomes_a_name(
    small: Catalogue, article: tuple[int, int]
) -> None:
    def make(writer: Any) -> tuple[int, int, int]:
        film = create_record(writer, "film", [NameForm("آب کم")])
        festival = create_record(writer, "festival", [NameForm("Marsh Festival")])
        return film, festival, create_record(writer, "edition", fields={"festival": festival, "ordinal": 3})

    film, festival, edition = small.write(T, make).result
    reading = read(festival=(festival,))
    known = reading[0]
    reading[0] = Proposal(
        0,
        "film",
        "known.neighbour",
        known.start,
        known.end,
        0.6,
        {"name": "Low Water", "name_kind": "translated"},
        (film,),
    )
    made = accept(small, article[1], reading, [6])
    assert (made.records[0], made.records[2], made.records[3]) == (film, festival, edition)
    names = [(one.text, one.kind) for one in small.read(lambda c: full_record(c, film)).record.names]
    assert names == [("آب کم", "preferred"), ("Low Water", "translated")]
    naming = [one for one in small.read(lambda c: full_record(c, film)).statements if one.kind == "naming"]
    assert [one.evidence[0].exact for one in naming] == ["Low Water"]


def test_an_edition_of_a_known_festival_is_the_one_of_its_number_year_or_time(
    small: Catalogue, article: tuple[int, int]
) -> None:
    def make(writer: Any) -> tuple[int, ...]:
        festival = create_record(writer, "festival", [NameForm("Marsh Festival")])
        other = create_record(writer, "festival", [NameForm("Hill Festival")])

        def edition(of: int, ordinal: int, held: str, label: str = "") -> int:
            fields = {"festival": of, "ordinal": ordinal, "held": DateValue.of(held), "year_label": label}
            return create_record(writer, "edition", fields=fields)

        return (
            festival,
            edition(festival, 1, "2023-02-20/2023-02-28"),
            edition(festival, 2, "2024-02-20/2024-02-28", "1402"),
            edition(festival, 3, "2025-02-20/2025-02-28"),
            edition(other, 3, "2025-02-20/2025-02-28"),
        )

    festival, first, second, third, other = small.write(T, make).result
    text = article[1]

    def meant(catalogue: Catalogue, **said: Any) -> tuple[int, ...]:
        reading = read(festival=(festival,))
        reading[3] = proposal(3, "edition", "3rd Marsh Festival", {"festival": ProposalRef(2), **said})
        small.note(lambda connection: read_first(connection, [text]))
        kept(small, text, reading)
        return catalogue.read(lambda connection: article_proposals(connection, article[0])).all[3].records

    assert meant(small, ordinal=3) == (third,)
    assert meant(small, ordinal=9) == ()
    assert meant(small, year_label="2024") == meant(small, year_label="1402") == (second,)
    assert meant(small, year_label="2019") == meant(small, year_label="some year") == ()
    # The article is of 4 March 2025.
    assert meant(small) == (third,)
    small.write(
        T,
        lambda writer: create_record(
            writer, "edition", fields={"festival": festival, "ordinal": 4, "held": DateValue.of("2025-06")}
        ),
    )
    assert len(meant(small)) == 2, "which?"
    small.write(T, lambda writer: trash_records(writer, [third]))
    assert third not in meant(small) and meant(small, ordinal=3) == ()
    assert other not in meant(small) and first not in meant(small)
    # Nor is one made twice where its festival becomes known in the same step.
    reading = read()
    reading[3] = proposal(3, "edition", "3rd Marsh Festival", {"festival": ProposalRef(2), "year_label": "2024"})
    assert accept(small, text, reading, [3], chosen={2: festival}).records[3] == second
    small.undo()
    fields = {"festival": festival, "ordinal": 5, "year_label": "2024"}
    small.write(T, lambda writer: create_record(writer, "edition", fields=fields))
    with pytest.raises(InputProblem, match="choose which"):
        accept(small, text, reading, [3], chosen={2: festival})


def test_namesakes_are_asked_for_and_a_choice_is_kept(small: Catalogue, article: tuple[int, int]) -> None:
    def make(writer: Any) -> list[int]:
        return [create_record(writer, "person", [NameForm("Ana Brook")]) for _ in range(2)]

    one, two = small.write(T, make).result
    reading = read(person=(one, two))
    with pytest.raises(InputProblem, match="Ana Brook"):
        accept(small, article[1], reading, [5])
    assert accept(small, article[1], reading, [5], chosen={1: two}).records[1] == two
    small.undo()
    made = accept(small, article[1], reading, [5], chosen={1: None}).records[1]
    assert made not in (one, two)
    small.undo()
    with pytest.raises(InputProblem, match="kind"):
        accept(small, article[1], reading, [5], chosen={1: accept(small, article[1], read(), [0]).records[0]})


def test_a_choice_that_is_in_the_trash_meanwhile_becomes_no_fact(small: Catalogue, article: tuple[int, int]) -> None:
    def make(writer: Any) -> list[int]:
        return [create_record(writer, "person", [NameForm("Ana Brook")]) for _ in range(2)]

    one, two = small.write(T, make).result
    reading = read(person=(one, two))
    accept(small, article[1], reading, [1], chosen={1: one})
    small.write(T, lambda writer: merge_records(writer, two, one))
    assert accept(small, article[1], reading, [5], chosen={1: one}).records[1] == two, "its words went over"
    small.undo()
    small.undo()
    small.undo()
    small.write(T, lambda writer: trash_records(writer, [one]))
    with pytest.raises(InputProblem, match=r"“Ana Brook.*trash"):
        accept(small, article[1], reading, [5], chosen={1: one})
    assert accept(small, article[1], reading, [5], chosen={1: two}).records[1] == two


def test_a_record_that_came_after_the_text_was_read_is_not_made_twice(
    small: Catalogue, article: tuple[int, int]
) -> None:
    def make(writer: Any) -> int:
        create_record(writer, "person", [NameForm("Low Water")])
        return create_record(writer, "film", [NameForm("LOW WATER")])

    film = small.write(T, make).result
    assert accept(small, article[1], read(), [0]).records == {0: film}
    small.undo()
    assert accept(small, article[1], read(), [0], chosen={0: None}).records[0] != film
    for _ in range(2):
        small.write(T, lambda writer: create_record(writer, "person", [NameForm("Ana Brook")]))
    with pytest.raises(InputProblem, match="Ana Brook"):
        accept(small, article[1], read(), [1])
    award = small.write(T, lambda writer: create_record(writer, "award", [NameForm("The Reed")])).result
    assert accept(small, article[1], read(), [4]).records[4] != award, "each festival may have one"


def test_broken_proposals_are_refused_and_nothing_is_stored(small: Catalogue, article: tuple[int, int]) -> None:
    ref = ProposalRef
    circle = {
        0: Proposal(0, "edition", "r", 0, 3, 0.9, {"festival": ref(1), "ordinal": 1}),
        1: Proposal(1, "edition", "r", 0, 3, 0.9, {"festival": ref(0), "ordinal": 1}),
        2: Proposal(2, "film", "r", 0, len(TEXT) + 1, 0.9, {"name": "x"}),
        3: Proposal(3, "relation", "r", 0, 3, 0.9, {"role": "director", "about": ref(3), "object": ref(3)}),
        4: Proposal(4, "value", "r", 0, 3, 0.9, {"field": "form", "value": "feature"}),
    }
    before = small.next_steps()
    for number in (*circle, 9):
        with pytest.raises(InputProblem):
            accept(small, article[1], circle, [number])
    with pytest.raises(InputProblem):
        accept(small, 999_999, read(), [0])
    assert small.next_steps() == before


def test_the_state_of_a_proposal_follows_the_facts_through_undo_and_redo(
    small: Catalogue, article: tuple[int, int]
) -> None:
    def open_numbers() -> list[int]:
        return [one.number for one in small.read(lambda c: article_proposals(c, article[0])).open]

    assert not small.read(lambda c: article_proposals(c, article[0])).is_read
    kept(small, article[1], read())
    found = small.read(lambda c: article_proposals(c, article[0]))
    assert list(found.open) == list(read().values()), "as they were read"
    accept(small, article[1], dict(found.all), [5])
    assert open_numbers() == [2, 3, 4, 6]
    small.undo()
    assert open_numbers() == [0, 1, 2, 3, 4, 5, 6]
    small.redo()
    assert open_numbers() == [2, 3, 4, 6]
    small.write(T, lambda writer: dismiss_words(writer, "edition", "3RD  marsh festival", article[0]))
    assert open_numbers() == [2, 4], "what needs it goes with it"
    small.undo()
    assert open_numbers() == [2, 3, 4, 6]
    kept(small, article[1], read())
    assert open_numbers() == [2, 3, 4, 6], "read again, the same is decided"


def test_words_are_dismissed_here_or_everywhere_and_once(small: Catalogue, article: tuple[int, int]) -> None:
    first = small.write(T, lambda writer: dismiss_words(writer, "film", "Low Water", article[0])).result
    assert first is not None
    assert small.write(T, lambda writer: dismiss_words(writer, "film", "low water", article[0])).result is None
    assert small.write(T, lambda writer: dismiss_words(writer, "film", "Low Water")).result is not None
    kept(small, article[1], read())
    assert [one.number for one in small.read(lambda c: article_proposals(c, article[0])).open] == [1, 2, 3, 4]
    with pytest.raises(InputProblem):
        small.write(T, lambda writer: dismiss_words(writer, "film", " "))
    with pytest.raises(InputProblem):
        small.write(T, lambda writer: dismiss_words(writer, "film", "x", 999_999))


def test_unchecked_press_is_no_fact_and_is_found(small: Catalogue, article: tuple[int, int]) -> None:
    def make(writer: Any) -> tuple[int, int]:
        return create_record(writer, "film", [NameForm("Low Water")]), create_record(
            writer, "film", [NameForm("Low Water")]
        )

    film, other = small.write(T, make).result
    kept(small, article[1], read(film=(film, other)))

    def found(query: str) -> bool:
        hits = small.read(lambda c: search(c, query, kind="article"))
        return article[0] in [one.id for one in hits.hits]

    for one in (film, other):
        assert small.read(lambda c, one=one: unchecked_press(c, one)).roles == {article[0]: ""}
        record = small.read(lambda c, one=one: full_record(c, one))
        assert record.statements == () and record.mentions == ()
    assert found("mentions:“Low Water”") and found(f"mentions:#{film}") and found("mentions:*")
    assert not found(f"indexed:#{film}")
    small.write(T, lambda writer: mention_record(writer, article[0], film))
    assert small.read(lambda c: unchecked_press(c, film)).total == 0
    assert found(f"indexed:#{film}")
    small.undo()
    small.write(T, lambda writer: dismiss_words(writer, "film", "Low Water", article[0]))
    assert small.read(lambda c: unchecked_press(c, film)).total == 0
    small.undo()
    small.write(T, lambda writer: trash_records(writer, [article[0]]))
    assert small.read(lambda c: unchecked_press(c, film)).total == 0


def test_readings_go_with_their_text_and_records_and_stand_in_no_ones_way(
    small: Catalogue, article: tuple[int, int]
) -> None:
    film = small.write(T, lambda writer: create_record(writer, "film", [NameForm("Low Water")])).result
    kept(small, article[1], read(film=(film,)))
    small.undo()
    [known] = [one for one in small.read(lambda c: article_proposals(c, article[0])).open if one.number == 0]
    assert known.records == (), "the record was taken back"
    small.undo()
    count = small.read(lambda c: c.execute(sa.text("SELECT count(*) FROM proposal")).scalar())
    assert count == 0
    assert not small.note(lambda connection: keep_reading(connection, article[1], ()))
    small.redo()
    assert article[0] in small.read(articles_to_read), "its text is to be read again"


def test_texts_that_were_read_are_not_looked_through_again(small: Catalogue) -> None:
    before = list(small.read(articles_to_read))
    draft = ArticleDraft(TEXT, "typed")

    def bring(count: int) -> list[int]:
        return small.write(T, lambda writer: add_articles(writer, [draft] * count)).result

    articles, seen, read = bring(7), list[int](), (0, 0)
    while True:
        some, read = small.read(lambda c, read=read: next_to_read(c, 2, read))  # type: ignore[misc]
        if not some:
            break
        for one in some:
            todo = small.read(lambda c, one=one: text_to_read(c, one))  # type: ignore[misc]
            assert todo is not None
            kept(small, todo.text_id, {})
        seen += some
        if len(seen) == 2:
            articles += bring(3)
    # Each once: the newest two, those that came then, the others.
    assert seen == [*articles[6:4:-1], *articles[:6:-1], *articles[4::-1], *before]
    assert read == (0, small.read(last_text))
    assert small.read(articles_to_read) == ()


def test_what_is_to_be_read_is_the_newest_text_without_its_furniture(
    small: Catalogue, article: tuple[int, int]
) -> None:
    assert article[0] in small.read(articles_to_read)
    todo = small.read(lambda c: text_to_read(c, article[0]))
    assert todo is not None
    assert (todo.text, todo.published.edtf) == (TEXT, "2025-03-04")
    assert todo.ranges == ((0, len(TEXT) - len("Log in")),)
    assert article[0] not in small.read(lambda c: next_to_read(c, 20, (1, article[1])))[0]
    assert small.note(lambda connection: read_again(connection, [article[1]])) == 0, "it was never read"
    assert small.note(lambda connection: read_first(connection, [article[1], 999_999])) == 1
    assert small.read(lambda c: next_to_read(c, 20, (1, article[1])))[0] == (article[0],), "before all others"
    assert not small.read(lambda c: article_proposals(c, article[0])).is_read
    assert small.read(last_text) == article[1]
    kept(small, article[1], read())
    assert article[0] not in small.read(articles_to_read)
    assert small.read(lambda c: texts_with(c, [("low", "water")])) == (article[1],)
    assert small.read(lambda c: texts_with(c, [("high", "water"), ()])) == ()
    assert small.note(lambda connection: read_again(connection, [article[1], 999_999])) == 1
    assert article[0] in small.read(lambda c: next_to_read(c, 20, (1, article[1])))[0], "one that is stale anyway"
    assert not small.read(lambda c: article_proposals(c, article[0])).is_read
    newer = small.write(T, lambda writer: add_text_version(writer, article[0], TEXT + "!", "typed", ())).result
    assert not small.note(lambda connection: keep_reading(connection, article[1], tuple(read().values())))
    assert small.read(lambda c: texts_with(c, [("low", "water")])) == (newer,), "not the version before"
    kept(small, newer, read())
    assert small.read(lambda c: article_proposals(c, article[0])).text_id == newer
    assert small.read(lambda c: text_to_read(c, 999_999)) is None
