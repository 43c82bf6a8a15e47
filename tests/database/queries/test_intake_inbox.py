"""The Inbox: what waits, in order, copies below the first, how much a value would fill."""

from collections.abc import Sequence

import pytest

from database.catalogue import Catalogue
from database.changes import Title
from database.commands import Writer
from database.commands.articles import ArticleDraft, AttachmentDraft, add_articles, set_level
from database.commands.groups import put_into_collection
from database.commands.origins import group_as_one_text
from database.commands.proposals import dismiss_words
from database.commands.records import NameForm, create_record, trash_records
from database.dates import DateValue
from database.files import StoredFile
from database.proposals import Proposal, ProposalRef
from database.queries.intake_inbox import (
    FillCounts,
    InboxOrder,
    count_inbox,
    file_names,
    fill_counts,
    inbox_lines,
    inbox_order,
)
from database.queries.proposals import text_to_read
from database.readings import keep_reading


def order(catalogue: Catalogue, **asked: object) -> InboxOrder:
    return catalogue.read(lambda connection: inbox_order(connection, **asked))  # type: ignore[arg-type]


@pytest.fixture
def empty(small: Catalogue) -> Catalogue:
    """Return a catalogue of which nothing waits."""

    def command(writer: Writer) -> None:
        for one in inbox_order(writer.connection).ids:
            set_level(writer, one, "indexed")

    small.write(Title("articles.register", {"count": 1}), command)
    assert small.read(count_inbox) == 0
    return small


@pytest.fixture
def four(empty: Catalogue) -> Sequence[int]:
    drafts = [
        ArticleDraft("Hall one.", "test", published=DateValue.of("2025-03-04"), fields={"headline": "B"}),
        ArticleDraft("River two.", "test", published=DateValue.of("2025-03-02"), fields={"headline": "D"}),
        ArticleDraft("River three.", "test", published=DateValue.of("2025-03-03"), fields={"headline": "A"}),
        ArticleDraft(
            "", "", attachments=(AttachmentDraft("original", "p.png", "image/png", StoredFile(b"\5" * 32, 9)),)
        ),
    ]
    made: Sequence[int] = empty.write(Title("articles.add"), lambda writer: add_articles(writer, drafts)).result
    return made


def test_what_waits_stands_in_the_order_asked_for(empty: Catalogue, four: Sequence[int]) -> None:
    one, two, three, scan = four
    assert list(order(empty).ids) == sorted(four)
    assert [each for each in order(empty, sort="published").ids if each != scan] == [two, three, one]
    assert [each for each in order(empty, sort="headline", descending=True).ids if each != scan] == [two, one, three]
    assert set(order(empty, text="river").ids) == {two, three}
    assert empty.read(count_inbox) == 4


def test_what_is_trashed_or_further_on_does_not_wait(empty: Catalogue, four: Sequence[int]) -> None:
    empty.write(Title("records.trash"), lambda writer: trash_records(writer, four[:1]))
    empty.write(Title("article.level"), lambda writer: set_level(writer, four[1], "registered"))
    assert set(order(empty).ids) == set(four[2:])
    assert empty.read(count_inbox) == 2


def test_what_the_reader_found_is_counted_and_what_was_dismissed_is_not(empty: Catalogue, four: Sequence[int]) -> None:
    def found() -> tuple[int, int, int]:
        [line] = empty.read(lambda connection: inbox_lines(connection, [four[1]])).values()
        return line.films, line.editions, line.names

    assert found() == (0, 0, 0)
    record = empty.write(Title("record.new"), lambda writer: create_record(writer, "film", [NameForm("River")])).result
    text = empty.read(lambda connection: text_to_read(connection, four[1]))
    assert text is not None
    reading = (
        # A row for each record that it may be.
        Proposal(0, "film", "known.name", 0, 5, 0.6, {"name": "River"}, (record, four[0])),
        Proposal(1, "person", "person.name", 6, 9, 0.8, {"name": "Two"}),
        Proposal(
            2, "relation", "credit.by", 0, 9, 0.8, {"about": ProposalRef(0), "object": ProposalRef(1)}, (), (0, 1)
        ),
    )
    assert empty.note(lambda connection: keep_reading(connection, text.text_id, reading))
    assert found() == (1, 0, 1)
    empty.write(Title("desk.dismiss"), lambda writer: dismiss_words(writer, "person", "Two", four[1]))
    assert found() == (1, 0, 0)


def test_copies_of_one_text_stand_below_the_first(empty: Catalogue, four: Sequence[int]) -> None:
    (one, two, three), scan = sorted(four[:3]), four[3]
    empty.write(Title("articles.group"), lambda writer: group_as_one_text(writer, [one, two, three], "reprint"))
    found = order(empty)
    assert list(found.ids) == sorted([one, scan])
    assert found.below == {one: (two, three)}
    lines = empty.read(lambda connection: inbox_lines(connection, [one, two]))
    assert (lines[one].copies, lines[two].copies) == (2, 0)
    # What is found stands side by side, and where the first is gone the next one heads the rest.
    assert set(order(empty, text="river").ids) < {one, two, three, scan}
    empty.write(Title("records.trash"), lambda writer: trash_records(writer, [one]))
    assert order(empty).below == {two: (three,)}


def test_the_list_is_kept_to_a_collection(empty: Catalogue, four: Sequence[int]) -> None:
    def put(writer: Writer) -> int:
        box = create_record(writer, "collection", [NameForm("Box 3")])
        put_into_collection(writer, box, four[:2])
        return box

    box = empty.write(Title("records.collections"), put).result
    assert set(order(empty, within=box).ids) == set(four[:2])


def test_a_row_says_whether_there_is_a_text_or_a_file(empty: Catalogue, four: Sequence[int]) -> None:
    lines = empty.read(lambda connection: inbox_lines(connection, four))
    assert [(lines[one].worded, lines[one].held) for one in (four[0], four[3])] == [(True, False), (False, True)]


def test_it_is_counted_what_a_value_would_fill(empty: Catalogue, four: Sequence[int]) -> None:
    counts = empty.read(lambda connection: fill_counts(connection, four, ["published", "page", "collection"]))
    assert counts == {"published": FillCounts(1, 3), "page": FillCounts(4, 0)}


def test_the_name_of_the_first_file_is_known(empty: Catalogue, four: Sequence[int]) -> None:
    assert empty.read(lambda connection: file_names(connection, four)) == {four[3]: "p.png"}
