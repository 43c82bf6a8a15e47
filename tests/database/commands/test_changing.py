"""A statement that is changed stays the same statement: its evidence, its rank, and the field that it gives."""

from typing import Any

import pytest

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.evidence import Outside, change_mention, mention_record
from database.commands.records import NameForm, create_record
from database.commands.statements import (
    AwardResult,
    Details,
    FieldValue,
    Figure,
    Relation,
    Remark,
    change_statement,
    rank_statement,
    state,
)
from database.errors import InputProblem
from database.queries.mentions import mentions_of
from database.queries.records import full_record
from database.queries.rooms import room_ids
from database.queries.statements import StatementRow, statements


class Desk:
    """A film to speak of, and two people."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.film = self.make("film", "Reeds")
        self.other = self.make("film", "Salt")
        self.ana, self.ben = self.make("person", "Ana Lind"), self.make("person", "Ben Oak")

    def do(self, command: Any) -> Any:
        return self.catalogue.write(Title("test"), command).result

    def make(self, kind: str, name: str) -> int:
        return self.do(lambda writer: create_record(writer, kind, [NameForm(name)]))

    def state(self, shape: Any, about: int | None = None, **details: Any) -> int:
        about = self.film if about is None else about
        evidence = (Outside("a letter"),)
        return self.do(lambda w: state(w, about, shape, details=Details(**details), evidence=evidence))

    def change(self, statement_id: int, shape: Any, about: int | None = None, **details: Any) -> None:
        about = self.film if about is None else about
        self.do(lambda w: change_statement(w, statement_id, about, shape, details=Details(**details)))

    def row(self, statement_id: int) -> StatementRow:
        return self.catalogue.read(lambda c: statements(c, [statement_id]))[0]

    def held(self, field: str, record_id: int | None = None) -> Any:
        record_id = self.film if record_id is None else record_id
        return self.catalogue.read(lambda c: full_record(c, record_id)).record.fields[field]

    def label(self) -> str:
        return self.catalogue.read(lambda c: full_record(c, self.film)).record.label


@pytest.fixture
def desk(filled: Catalogue) -> Desk:
    return Desk(filled)


def test_another_object_keeps_id_evidence_and_rank_and_the_label_follows(desk: Desk) -> None:
    stated = desk.state(Relation("director", desk.ana))
    desk.do(lambda w: rank_statement(w, stated, "superseded"))
    desk.change(stated, Relation("director", desk.ben), qualifier="with others")
    row = desk.row(stated)
    assert (row.object.id, row.qualifier, row.rank) == (desk.ben, "with others", "superseded")
    assert [one.citation for one in row.evidence] == ["a letter"]
    desk.do(lambda w: rank_statement(w, stated, "normal"))
    assert "Ben Oak" in desk.label()
    assert "Ana Lind" not in desk.label()


def test_another_kind_leaves_nothing_of_the_old_one(desk: Desk) -> None:
    stated = desk.state(AwardResult("won", category="best_film", quantity=3, ex_aequo=True))
    desk.change(stated, Remark("It won."))
    row = desk.row(stated)
    assert (row.kind, row.words, row.outcome, row.category, row.quantity) == ("remark", "It won.", "", "", None)
    desk.change(stated, Figure("visitors", 12, "person"))
    assert (desk.row(stated).words, desk.row(stated).amount) == (None, 12)


def test_the_preferred_value_takes_its_field_along(desk: Desk) -> None:
    stated = desk.state(FieldValue("form", "feature"))
    desk.change(stated, FieldValue("form", "short"))
    assert (desk.held("form"), desk.row(stated).rank) == ("short", "preferred")


def test_a_value_that_is_not_preferred_leaves_its_field_alone(desk: Desk) -> None:
    desk.state(FieldValue("form", "feature"))
    second = desk.state(FieldValue("form", "series"))
    desk.change(second, FieldValue("form", "short"))
    assert (desk.held("form"), desk.row(second).rank) == ("feature", "normal")


def test_a_value_that_is_denied_now_leaves_its_field(desk: Desk) -> None:
    stated = desk.state(FieldValue("form", "feature"))
    desk.change(stated, FieldValue("form", "short"), modality="denies")
    assert (desk.held("form"), desk.row(stated).rank) == ("", "normal")


def test_one_of_several_values_is_exchanged_unless_another_source_gives_it(desk: Desk) -> None:
    first = desk.state(FieldValue("genre", "documentary"))
    desk.state(FieldValue("genre", "drama"))
    desk.change(first, FieldValue("genre", "comedy"))
    assert set(desk.held("genre")) == {"drama", "comedy"}
    third = desk.state(FieldValue("genre", "drama"))
    desk.change(third, FieldValue("genre", "history"))
    assert set(desk.held("genre")) == {"drama", "comedy", "history"}


def test_another_field_and_another_record(desk: Desk) -> None:
    stated = desk.state(FieldValue("form", "feature"))
    next_best = desk.state(FieldValue("form", "short"))
    desk.change(stated, FieldValue("colour", "colour"), about=desk.other)
    assert (desk.held("form"), desk.row(next_best).rank) == ("short", "preferred")
    assert (desk.held("colour", desk.other), desk.row(stated).rank) == ("colour", "preferred")
    assert desk.held("colour") == ""


def test_a_field_that_becomes_a_remark_is_emptied(desk: Desk) -> None:
    stated = desk.state(FieldValue("form", "feature"))
    desk.change(stated, Remark("It is long."))
    assert (desk.held("form"), desk.row(stated).rank) == ("", "normal")


def test_what_was_found_wrong_reaches_no_field(desk: Desk) -> None:
    stated = desk.state(Remark("It is short."))
    desk.do(lambda w: rank_statement(w, stated, "wrong_in_source", "it is long"))
    desk.change(stated, FieldValue("form", "short"))
    assert (desk.held("form"), desk.row(stated).rank) == ("", "wrong_in_source")


def test_a_refused_change_changes_nothing(desk: Desk) -> None:
    stated = desk.state(FieldValue("form", "feature"))
    before = desk.row(stated)
    with pytest.raises(InputProblem):
        desk.change(stated, FieldValue("form", "no_such_form"))
    with pytest.raises(InputProblem):
        desk.change(stated, Remark("x"), part_of=stated)
    with pytest.raises(InputProblem):
        desk.change(999_999, Remark("x"))
    assert desk.row(stated) == before


def test_a_mention_gets_another_role_and_another_record(desk: Desk) -> None:
    article = desk.catalogue.read(lambda c: _an_article(c))
    made = desk.do(lambda w: mention_record(w, article, desk.ana))
    desk.do(lambda w: change_mention(w, made, desk.ben, role="pictured"))
    assert not desk.catalogue.read(lambda c: mentions_of(c, desk.ana))
    assert [(one.id, one.role) for one in desk.catalogue.read(lambda c: mentions_of(c, desk.ben))] == [
        (made, "pictured")
    ]
    with pytest.raises(InputProblem):
        desk.do(lambda w: change_mention(w, made, desk.ben, words="both"))


def _an_article(connection: Any) -> int:
    return next(iter(room_ids(connection, "articles", sort="published", descending=True)))
