"""Columns that follow what is written, undone and brought back are those that would be made anew."""

import itertools
import random
from collections.abc import Callable
from typing import Any

import pytest
import sqlalchemy as sa

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.articles import create_article, set_level, set_published
from database.commands.evidence import (
    WholeArticle,
    attach_evidence,
    change_mention,
    detach_evidence,
    mention_record,
    remove_mention,
)
from database.commands.records import NameForm, create_record, save_record, trash_records
from database.commands.statements import Relation, change_statement, state_relation, withdraw_statement
from database.dates import DateValue
from database.errors import InputProblem
from database.schema.base import record
from database.schema.evidence import evidence, mention
from database.schema.sources import LEVELS, article
from database.schema.statements import statement
from database.search import facet_changes, facet_columns
from database.search.facet_columns import Columns, forget_columns, kept_columns, make_columns, state_of
from tests.database.search.test_order import steps_of


def as_made(columns: Columns) -> dict[str, Any]:
    """Return what columns say, in plain values; in which order texts became known does not matter."""
    texts = {name: [columns.different[name][code] for code in codes.tolist()] for name, codes in columns.texts.items()}
    numbers = {name: values.tolist() for name, values in columns.numbers.items()}
    whole = {"state": columns.state, "ids": columns.ids.tolist(), "named": columns.named.tolist()}
    return {**whole, "counts": columns.counts.tolist(), **numbers, **texts}


class Steps:
    """Changes of a catalogue that draw what they are done with."""

    def __init__(self, catalogue: Catalogue, seed: int) -> None:
        self.catalogue = catalogue
        self.dice = random.Random(seed)

    def ids(self, column: sa.Column[int], *conditions: sa.ColumnElement[bool]) -> list[int]:
        select = sa.select(column).where(*conditions).order_by(column)
        return self.catalogue.read(lambda c: list(c.execute(select).scalars()))

    def one(self, column: sa.Column[int], *conditions: sa.ColumnElement[bool]) -> int:
        return self.dice.choice(self.ids(column, *conditions))

    def record(self) -> int:
        return self.dice.choice(self.records)

    def article(self) -> int:
        return self.one(article.c.id)

    def begin(self) -> None:
        def make(writer: Any) -> list[int]:
            kinds = ("film", "person", "place", "film", "person")
            return [create_record(writer, kind, [NameForm(f"Name {at}")]) for at, kind in enumerate(kinds)]

        self.records = self.catalogue.write(Title("t"), make).result
        for _ in range(6):
            self.write(self.another_article)
        for step in (self.mention, self.state, self.state):
            self.write(step)

    def another_article(self, writer: Any) -> None:
        fields = {"headline": "Jetty", "language": self.dice.choice(("en", "fa", "ar", "tr-Latn"))}
        made = create_article(writer, fields)
        mention_record(writer, made, self.record())

    def level(self, writer: Any) -> None:
        set_level(writer, self.article(), self.dice.choice(LEVELS))

    def date(self, writer: Any) -> None:
        set_published(writer, self.article(), DateValue.of(self.dice.choice(("2019", "2020-05-06", ""))))

    def language(self, writer: Any) -> None:
        save_record(writer, self.article(), fields={"language": self.dice.choice(("de", "fa", "it"))})

    def mention(self, writer: Any) -> None:
        mention_record(writer, self.article(), self.record())

    def other_mention(self, writer: Any) -> None:
        change_mention(writer, self.one(mention.c.id), record_id=self.record())

    def unmention(self, writer: Any) -> None:
        remove_mention(writer, self.one(mention.c.id))

    def state(self, writer: Any) -> None:
        about = self.one(statement.c.about_id) if self.ids(statement.c.id) else self.records[0]
        person = self.dice.choice((self.records[1], self.records[4]))
        sources = [WholeArticle(one) for one in {self.article(), self.article()}]
        state_relation(
            writer, about if about in self.records else self.records[0], "director", person, evidence=sources
        )

    def state_otherwise(self, writer: Any) -> None:
        film, person = self.records[self.dice.choice((0, 3))], self.records[self.dice.choice((1, 4))]
        change_statement(writer, self.one(statement.c.id), film, Relation("producer", person))

    def withdraw(self, writer: Any) -> None:
        withdraw_statement(writer, self.one(statement.c.id))

    def more_evidence(self, writer: Any) -> None:
        attach_evidence(writer, self.one(statement.c.id), WholeArticle(self.article()))

    def less_evidence(self, writer: Any) -> None:
        detach_evidence(writer, self.one(evidence.c.id, evidence.c.statement_id.is_not(None)))

    def trash(self, writer: Any) -> None:
        trash_records(writer, [self.article()])

    def write(self, step: Callable[[Any], None]) -> None:
        self.catalogue.write(Title(step.__name__), step)

    def any(self) -> None:
        """Write, undo or bring back something; nothing where it is not possible just now."""
        writes = (
            *(self.another_article, self.level, self.date, self.language, self.mention, self.other_mention),
            *(self.unmention, self.state, self.state_otherwise, self.withdraw, self.more_evidence),
            *(self.less_evidence, self.trash),
        )
        try:
            match self.dice.randrange(10):
                case 0 | 1 | 2:
                    self.catalogue.undo()
                case 3:
                    self.catalogue.redo()
                case _:
                    self.write(self.dice.choice(writes))
        except (InputProblem, IndexError):
            pass


@pytest.mark.parametrize("seed", range(2))
def test_columns_follow_changes(small: Catalogue, seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    steps, followed = Steps(small, seed), 0
    steps.begin()
    small.read(make_columns)
    for _ in range(30):
        for _ in range(steps.dice.choice((1, 1, 2, 4))):
            steps.any()
        kept = small.read(kept_columns)
        made = small.read(facet_columns._made)
        if kept is None:
            # What was undone, and then written over, is not in the journal any more.
            small.read(make_columns)
        else:
            followed += 1
            assert as_made(kept) == as_made(made)
    assert followed > 15
    small.read(forget_columns)


def test_what_is_gone_from_the_journal_is_not_followed(small: Catalogue) -> None:
    steps = Steps(small, 1)
    steps.begin()
    steps.write(steps.level)
    small.read(make_columns)
    small.undo()
    steps.write(steps.trash)
    assert small.read(kept_columns) is None
    # Known as undone when they were made: what becomes of it then does not matter.
    small.undo()
    small.read(make_columns)
    steps.write(steps.mention)
    kept = small.read(kept_columns)
    assert kept is not None
    assert as_made(kept) == as_made(small.read(facet_columns._made))
    small.read(forget_columns)


def test_many_changes_are_not_followed(small: Catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    steps = Steps(small, 1)
    steps.begin()
    small.read(make_columns)
    monkeypatch.setattr(facet_changes, "MOST_CHANGES", 1)
    steps.write(steps.level)
    assert small.read(kept_columns) is not None
    steps.write(steps.state)
    assert small.read(kept_columns) is None
    small.read(forget_columns)


def test_each_part_of_a_step_that_is_taken_back_is_a_state_of_its_own_told_without_a_look_at_all_of_it(
    small: Catalogue,
) -> None:
    def make(writer: Any) -> None:
        for number in range(40):
            create_record(writer, "topic", [NameForm(f"Subject {number}")])

    def name_all(writer: Any) -> None:
        for one in topics:
            save_record(writer, one, names=[NameForm(f"Named anew {one}")])

    small.write(Title("test"), make)
    topics = small.read(lambda c: list(c.execute(sa.select(record.c.id).where(record.c.kind == "topic")).scalars()))
    with small.write_batches(Title("test")) as batches:
        for _ in range(3):
            batches.write(name_all)
    states = [small.read(state_of)]
    small.undo(report=lambda _done, *_more: states.append(small.read(state_of)))
    assert len(states) > 3 and len(set(states)) == len(states)
    states.append(small.read(state_of))
    small.redo(report=lambda _done, *_more: states.append(small.read(state_of)))
    assert all(one != other for one, other in itertools.pairwise(states[len(states) // 2 + 1 :]))
    assert small.read(state_of) == states[0]
    # Rows that were taken back are not counted: there may be 100,000 of them.
    few = small.read(lambda c: steps_of(c, lambda: state_of(c)))
    small.undo()
    changed = small.read(lambda c: c.execute(sa.text("SELECT count(*) FROM change WHERE swapped = 1")).scalar_one())
    assert changed > 100
    assert small.read(lambda c: steps_of(c, lambda: state_of(c))) < few + 60
