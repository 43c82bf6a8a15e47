"""Sentences that name several things together, for facts without evidence."""

from typing import Any

import pytest

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.articles import ArticleDraft, SegmentDraft, add_article
from database.commands.records import NameForm, create_record
from database.search.passages import FoundPassage, forms_of, passages_naming

FIRST = "The Salt Ferry opened. “The Salt Ferry”, by Ines Marlow, won! Ines Marlow thanked all.\nFollow us: Ines Marlow"
SECOND = "«عبارة الملح» فیلم اینس مارلو است؟ خبر دیگر."


@pytest.fixture
def made(filled: Catalogue) -> dict[str, int]:
    def make(writer: Any) -> dict[str, int]:
        at = FIRST.index("Follow us")
        parts = (SegmentDraft(0, at, "body"), SegmentDraft(at, len(FIRST), "boilerplate"))
        return {
            "film": create_record(writer, "film", [NameForm("The Salt Ferry"), NameForm("عبّارة الملح", "translated")]),
            "person": create_record(writer, "person", [NameForm("Ines Marlow"), NameForm("اینس مارلو", "as_printed")]),
            "first": add_article(writer, ArticleDraft(text=FIRST, tool="test", segments=parts)),
            "second": add_article(writer, ArticleDraft(text=SECOND, tool="test")),
        }

    return filled.write(Title("make"), make).result  # type: ignore[no-any-return]


def found(catalogue: Catalogue, *ids: int, **more: Any) -> tuple[FoundPassage, ...]:
    return catalogue.read(lambda c: passages_naming(c, [forms_of(c, one) for one in ids], **more))


def test_sentences_that_name_both_come_first_in_any_script(filled: Catalogue, made: dict[str, int]) -> None:
    passages = found(filled, made["film"], made["person"])
    both = [one for one in passages if one.named == 2]
    assert {one.words for one in both} == {
        "“The Salt Ferry”, by Ines Marlow, won!",
        "«عبارة الملح» فیلم اینس مارلو است؟",
    }
    assert [one.named for one in passages] == sorted((one.named for one in passages), reverse=True)


def test_places_are_code_points_of_the_text_and_furniture_is_left_out(filled: Catalogue, made: dict[str, int]) -> None:
    passages = [one for one in found(filled, made["person"]) if one.article_id == made["first"]]
    assert [FIRST[one.start : one.end] for one in passages] == [one.words for one in passages]
    assert "Ines Marlow thanked all." in [one.words for one in passages]
    assert all("Follow" not in one.words for one in passages)


def test_only_texts_that_name_everything_are_read(filled: Catalogue, made: dict[str, int]) -> None:
    assert found(filled, made["film"], 10**9) == found(filled, made["film"]), "a thing without a name is left out"
    nobody = filled.read(lambda c: passages_naming(c, [forms_of(c, made["film"]), ["Nobody At All"]]))
    assert nobody == ()
    assert filled.read(lambda c: passages_naming(c, [])) == ()
    assert filled.read(lambda c: passages_naming(c, [['" OR AND ( *']])) == ()
    assert len(found(filled, made["film"], limit=1)) == 1


def test_an_edition_is_found_by_the_names_of_its_festival(filled: Catalogue) -> None:
    def make(writer: Any) -> int:
        festival = create_record(writer, "festival", [NameForm("Lantern Days"), NameForm("LD", "acronym")])
        return create_record(writer, "edition", fields={"festival": festival, "ordinal": 3})

    edition = filled.write(Title("make"), make).result
    assert filled.read(lambda c: forms_of(c, edition)) == ("Lantern Days", "LD")
