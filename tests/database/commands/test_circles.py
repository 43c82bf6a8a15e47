"""Nothing is part of itself or of one of its own parts."""

from typing import Any

import pytest

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.records import NameForm, create_record, save_record
from database.commands.statements import (
    Details,
    FieldValue,
    Relation,
    change_statement,
    rank_statement,
    state,
    state_relation,
)
from database.errors import InputProblem


@pytest.fixture
def three(small: Catalogue) -> Any:
    def of(kind: str, **fields: Any) -> list[int]:
        def make(writer: Any) -> list[int]:
            return [create_record(writer, kind, [NameForm(name)], fields) for name in ("A", "B", "C")]

        return list(small.write(Title("t"), make).result)

    return of


def do(catalogue: Catalogue, command: Any) -> Any:
    return catalogue.write(Title("t"), command).result


def refused(catalogue: Catalogue, command: Any) -> str:
    with pytest.raises(InputProblem) as problem:
        do(catalogue, command)
    return str(problem.value)


def test_a_collection_is_no_part_of_itself_or_of_its_parts(small: Catalogue, three: Any) -> None:
    a, b, c = three("collection")

    def put(part: int, whole: int | None) -> Any:
        return lambda writer: save_record(writer, part, fields={"parent": whole})

    assert "part of itself" in refused(small, put(a, a))
    do(small, put(b, a))
    do(small, put(c, b))
    assert "“C” is itself part of this record" in refused(small, put(a, c))
    assert "“C” is itself part" in refused(small, lambda writer: state(writer, a, FieldValue("parent", c)))
    do(small, put(b, None))
    do(small, put(a, c))


def test_a_preferred_source_makes_no_circle_of_collections(small: Catalogue, three: Any) -> None:
    a, b, _ = three("collection")
    do(small, lambda writer: save_record(writer, b, fields={"parent": None}))
    stated = do(small, lambda writer: state(writer, a, FieldValue("parent", b)))
    do(small, lambda writer: save_record(writer, a, fields={"parent": None}))
    do(small, lambda writer: save_record(writer, b, fields={"parent": a}))
    assert "part of this record" in refused(small, lambda writer: rank_statement(writer, stated, "preferred"))


@pytest.mark.parametrize(
    ("kind", "role", "turned"),
    [
        ("place", "part_of", False),
        ("place", "located_in", False),
        ("organisation", "part_of", False),
        ("topic", "broader", False),
        ("topic", "narrower", True),
    ],
)
def test_stated_parts_make_no_circle(small: Catalogue, three: Any, kind: str, role: str, turned: bool) -> None:
    a, b, c = three(kind)

    def put(part: int, whole: int, **details: Any) -> Any:
        about, other = (whole, part) if turned else (part, whole)
        return lambda writer: state_relation(writer, about, role, other, details=Details(**details))

    assert "part of itself" in refused(small, put(a, a))
    do(small, put(a, b))
    second = do(small, put(b, c))
    assert "is itself part of this record" in refused(small, put(c, a))
    do(small, put(c, a, modality="denies"))
    do(small, lambda writer: rank_statement(writer, second, "wrong_in_source", "the map says otherwise"))
    do(small, put(c, a))


def test_a_changed_statement_does_not_stand_in_its_own_way(small: Catalogue, three: Any) -> None:
    a, b, c = three("place")
    stated = do(small, lambda writer: state_relation(writer, a, "part_of", b))
    do(small, lambda writer: change_statement(writer, stated, b, Relation("part_of", a)))
    do(small, lambda writer: state_relation(writer, c, "part_of", b))
    assert "is itself part" in refused(
        small, lambda writer: change_statement(writer, stated, b, Relation("part_of", c))
    )
