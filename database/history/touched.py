"""What a transaction has touched: the records to mark as changed and the derived data to make again."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from database.schema.columns import Owner

#: Tables whose rows the labels and sort keys of records are made from.
_LABEL_TABLES = frozenset(
    {
        "name",
        "film",
        "agent",
        "festival",
        "edition",
        "section",
        "award",
        "event",
        "place",
        "topic",
        "collection",
        "publication",
        "article",
        "field_item",
    }
)


@dataclass(slots=True)
class Touched:
    """Collected while a transaction writes; read once at its end.

    Attributes:
        owned: records whose own rows changed (their time of change and version follow).
        seen: further records that a changed row names.
        fields: ``table.column`` of what changed.
        labels: records whose label and sort key are to be made again.
        names: name forms to index again.
        statements: statements whose evidence is to be counted again.
        moved: statements that are about another record than before: their evidence is to follow.
        texts: text versions whose article is to be indexed again.
        articles: articles to be indexed again.
        dropped: rows of the article index to be taken out.
        mentions: mentions whose evidence changed.
        occupations: codes of occupations whose terms came, went or changed: labels show them.
        trashed: records that went to the trash or came out: their names leave or enter the index.
        checked: records for which the checks are to be made again, beside those that follow from what was written.
        gone: kinds of the records that were deleted.
        came_in: articles that were written whole, with nothing written after them: no statement, reading or version can
            be of them yet, and whatever looks for these passes them over.
    """

    owned: set[int] = field(default_factory=set)
    seen: set[int] = field(default_factory=set)
    fields: set[str] = field(default_factory=set)
    labels: set[int] = field(default_factory=set)
    names: set[int] = field(default_factory=set)
    statements: set[int] = field(default_factory=set)
    moved: set[int] = field(default_factory=set)
    mentions: set[int] = field(default_factory=set)
    texts: set[int] = field(default_factory=set)
    articles: set[int] = field(default_factory=set)
    dropped: set[int] = field(default_factory=set)
    occupations: set[str] = field(default_factory=set)
    trashed: set[int] = field(default_factory=set)
    checked: set[int] = field(default_factory=set)
    gone: dict[int, str] = field(default_factory=dict)
    came_in: set[int] = field(default_factory=set)

    def come_in(self, articles: Iterable[int], checked: Iterable[int]) -> None:
        """Note articles that were written whole, with all that is derived of them, and those of them to be checked."""
        self.came_in = set(articles)
        self.checked.update(checked)

    def row(
        self, table: sa.Table, row: Mapping[str, Any], columns: frozenset[str] | None, *, given: bool = False
    ) -> None:
        """Note a row that is written, as it was before or as it is afterwards (call once for each).

        Args:
            table: its table.
            row: its raw values: at least ``id`` and the columns that say whose it is.
            columns: the changed columns; None where the whole row comes or goes.
            given: the writer gave the derived values too.
        """
        name = table.name
        self.came_in.clear()
        if columns is None:
            self.fields.add(f"{name}.*")
        else:
            self.fields.update(f"{name}.{column}" for column in columns)
        self._owners(table, row)
        if not given:
            self._derived(name, row, columns)

    def _owners(self, table: sa.Table, row: Mapping[str, Any]) -> None:
        owner = table.info["owner"]
        if owner is Owner.SELF:
            self.owned.add(row["id"])
        elif owner is Owner.COLUMNS:
            first, *others = table.info["owner_columns"]
            self.owned.add(row[first])
            self.seen.update(row[column] for column in others if row.get(column) is not None)
        elif owner is Owner.STATEMENT:
            if row.get("statement_id") is not None:
                self.statements.add(row["statement_id"])
            if row.get("mention_id") is not None:
                self.mentions.add(row["mention_id"])
            if row.get("article_id") is not None:
                self.seen.add(row["article_id"])
        elif owner is Owner.TEXT:
            self.texts.add(row["text_id"])

    def _derived(self, name: str, row: Mapping[str, Any], columns: frozenset[str] | None) -> None:
        if name == "record":
            if columns is None or "trashed_at" in columns:
                self.labels.add(row["id"])
                self.articles.add(row["id"])
                self.trashed.add(row["id"])
        elif name == "article":
            if columns is None or columns & {"headline", "headline_devised", "index_rowid"}:
                self.articles.add(row["id"])
                self.labels.add(row["id"])
                if row.get("index_rowid") is not None:
                    self.dropped.add(row["index_rowid"])
        elif name == "article_text":
            self.articles.add(row["article_id"])
        elif name == "statement":
            if row.get("role") == "director":
                self.labels.add(row["about_id"])
            if columns is not None and "about_id" in columns:
                self.moved.add(row["id"])
        elif name == "term":
            if row["vocabulary"] == "occupation":
                self.occupations.add(row["code"])
        elif name in _LABEL_TABLES:
            self.labels.add(row.get("record_id", row["id"]))
            if name == "name":
                self.names.add(row["id"])
