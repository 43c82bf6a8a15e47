"""A source that came in before comes again and has changed: what it adds is taken, what a person did stays."""

from typing import Any

import sqlalchemy as sa

from database.commands.checks import require_kind
from database.dates import DateValue
from database.history.recorder import Writer
from database.incoming import ATTACHMENT_COLUMNS, PAGE_COLUMNS, SEGMENT_COLUMNS, TEXT_FIELDS, Incoming
from database.schema.columns import DATE_PARTS, date_from
from database.schema.evidence import evidence, mention
from database.schema.sources import (
    KNOWN_FIELDS,
    article,
    article_text,
    article_text_source,
    attachment,
    page_data,
    segment,
    text_page,
)
from database.search import index

#: How a field is known that a person has filled, or has emptied.
_BY_HAND = ("supplied", "stamped")


def reimport(writer: Writer, article_id: int, incoming: Incoming) -> str:
    """Take over what a newer copy of an article's source adds, and say what that was.

    Empty fields are filled unless a person filled or emptied them; filled ones stay. Another text becomes a new
    version where nobody has worked with the old one: the article is still in the inbox, no text of it was corrected,
    nothing stands on its words. Else the newer file is attached, and the texts stay.

    Returns:
        ``text`` (a new version), ``file`` (attached only), ``fields`` (only these were filled), or "" for nothing.

    Raises:
        InputProblem: there is no such article.
    """
    require_kind(writer, article_id, ("article",), "article")
    row = writer.first(sa.select(article).where(article.c.id == article_id))
    assert row is not None
    filled = _fill(writer, article_id, row, incoming)
    if not incoming.text or not _is_other(writer, article_id, incoming):
        return "fields" if filled else ""
    files = _attach(writer, article_id, incoming)
    if not _untouched(writer, article_id, row):
        return "file"
    _add_version(writer, article_id, incoming, files)
    return "text"


def _fill(writer: Writer, article_id: int, row: sa.RowMapping, incoming: Incoming) -> bool:
    values: dict[str, Any] = {}
    for name in TEXT_FIELDS:
        value, known = incoming.value(name), f"{name}_known"
        if value and not row[name] and row.get(known, "") not in _BY_HAND:
            values[name] = value
            if name in KNOWN_FIELDS:
                values[known] = incoming.value(known)
    if "headline" in values:
        values["headline_devised"] = bool(incoming.value("headline_devised"))
    dates = {f"published_{part}": incoming.value(f"published_{part}") for part in DATE_PARTS}
    published = date_from(dates, "published")
    undated = date_from(row, "published") == DateValue.UNDATED
    if undated and published != DateValue.UNDATED and row["published_known"] not in _BY_HAND:
        values |= dates | index.moved(writer.connection, article_id, published)
        values["published_known"] = incoming.value("published_known")
    return bool(values) and writer.update(article, article_id, **values)


def _is_other(writer: Writer, article_id: int, incoming: Incoming) -> bool:
    entries = index.entries_of(writer.connection, [article_id])
    return not entries or index.indexed(entries[0][1].text).encode("utf-8") != incoming.text_words


def _untouched(writer: Writer, article_id: int, row: sa.RowMapping) -> bool:
    if row["level"] != "inbox" or row["checked_by"]:
        return False
    read = sa.select(article_text_source.c.id).where(article_text_source.c.text_id == article_text.c.id)
    by_hand = sa.select(article_text.c.id).where(article_text.c.article_id == article_id, ~read.exists())
    on_it = (
        sa.select(mention.c.id).where(mention.c.article_id == article_id),
        sa.select(evidence.c.id).where(evidence.c.article_id == article_id),
    )
    return all(writer.value(select.limit(1)) is None for select in (by_hand, *on_it))


def _attach(writer: Writer, article_id: int, incoming: Incoming) -> list[int]:
    last = writer.value(sa.select(sa.func.max(attachment.c.position)).where(attachment.c.record_id == article_id))
    first = 0 if last is None else last + 1
    return writer.insert_many(
        attachment,
        [
            dict(zip(ATTACHMENT_COLUMNS, values, strict=True))
            | {"record_id": article_id, "position": first + number, "held": bool(values[_HELD])}
            for number, values in enumerate(incoming.attachments)
        ],
    )


_HELD = ATTACHMENT_COLUMNS.index("held")


def _add_version(writer: Writer, article_id: int, incoming: Incoming, files: list[int]) -> None:
    last = writer.value(sa.select(sa.func.max(article_text.c.number)).where(article_text.c.article_id == article_id))
    text_id = writer.insert(
        article_text,
        article_id=article_id,
        number=(last or 0) + 1,
        text=incoming.text.decode("utf-8"),
        tool=incoming.tool,
        sha256=incoming.sha256,
        made_at=writer.now,
    )
    of_text = {"text_id": text_id}
    writer.insert_many(
        segment,
        [dict(zip(SEGMENT_COLUMNS, values, strict=True)) | of_text for values in zip(*incoming.segments, strict=True)],
    )
    writer.insert_many(
        article_text_source,
        [
            of_text | {"attachment_id": file}
            for file, values in zip(files, incoming.attachments, strict=True)
            if values[0] == "original"
        ],
    )
    writer.insert_many(
        text_page,
        [
            dict(zip(PAGE_COLUMNS, values, strict=True)) | of_text | {"attachment_id": files[number]}
            for number, values in incoming.pages
        ],
    )
    writer.insert_many(
        page_data,
        [of_text | {"field": name, "value": value, "place": place} for name, value, place in incoming.page_data],
    )
