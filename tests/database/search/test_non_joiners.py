"""What is written with non-joiners, with blanks or in one piece is found by the other spellings too."""

import pytest

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.articles import add_article
from database.commands.records import NameForm, create_record
from database.commands.statements import state_relation
from database.drafts import ArticleDraft
from database.search.hits import hit_ids
from database.search.language import parse

PARTED, BLANK, ONE = "فیلم دیده می\u200cشود و رفت", "فیلم دیده می شود و رفت", "فیلم دیده میشود و رفت"


def found_in(catalogue: Catalogue, room: str, typed: str) -> set[int]:
    return catalogue.read(lambda connection: set(connection.execute(hit_ids(parse(typed), room)).scalars()))


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("می\u200cشود", {PARTED, BLANK, ONE}),
        ("می\u200cشود فیلم", {PARTED, BLANK, ONE}),
        ("«دیده می\u200cشود و»", {PARTED, BLANK, ONE}),
        ("text:می\u200cشود", {PARTED, BLANK, ONE}),
        ("رفت -می\u200cشود", set()),
        ("«می شود»", {PARTED, BLANK}),
        ("میشود", {PARTED, ONE}),
        ("«دیده میشود و»", {ONE}),
        ("کتاب\u200cخانه\u200cها", {"کتابخانه\u200cها"}),
    ],
)
def test_in_articles(filled: Catalogue, typed: str, found: set[str]) -> None:
    texts = {PARTED, BLANK, ONE, "کتابخانه\u200cهای شهر", "کتابخانه\u200cها"}
    ids = {}
    for text in texts:
        done = filled.write(
            Title("test"), lambda writer, text=text: add_article(writer, ArticleDraft(text, "plain text"))
        )
        ids[done.result] = text
    assert {ids[one] for one in found_in(filled, "articles", typed) if one in ids} == found


def test_in_names(filled: Catalogue) -> None:
    def write(writer) -> tuple[int, int]:
        films = create_record(writer, "film", [NameForm("یک")]), create_record(writer, "film", [NameForm("دو")])
        for film, name in zip(films, ("علی\u200cرضا موجی", "علیرضا موجی"), strict=True):
            state_relation(writer, film, "director", create_record(writer, "person", [NameForm(name)]))
        return films

    films = filled.write(Title("test"), write).result
    for typed in ("director:علی\u200cرضا", "director:علیرضا", 'director:"علی\u200cرضا موجی"'):
        assert found_in(filled, "films", typed) == set(films), typed
    assert len(found_in(filled, "people", "علی\u200cرضا")) == 2
