"""The full-text tables. They hold folded words only; the words themselves stay where they are."""

import sqlalchemy as sa

from database.schema.metadata import metadata

#: Folded before it comes here, so the tokenizer only splits.
_OPTIONS = "content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0'"

#: rowid is ``article.index_rowid``: newest first is the order of the index itself.
ARTICLE_INDEX = f"CREATE VIRTUAL TABLE article_index USING fts5(headline, text, {_OPTIONS})"

#: rowid is ``name.id``.
NAME_INDEX = f"CREATE VIRTUAL TABLE name_index USING fts5(form, {_OPTIONS})"

INDEXES = ("article_index", "name_index")
STATEMENTS = (ARTICLE_INDEX, NAME_INDEX)


@sa.event.listens_for(metadata, "after_create")
def _create(target: sa.MetaData, connection: sa.Connection, **_: object) -> None:
    for statement in STATEMENTS:
        connection.exec_driver_sql(statement)
