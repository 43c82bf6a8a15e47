"""The pictures and files of a record as its form gives them back: captions, roles, order, new and removed ones."""

from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from database.commands.articles import AttachmentDraft, attach_file
from database.commands.checks import clean, kind_of
from database.errors import InputProblem
from database.files import StoredFile
from database.history.recorder import Writer
from database.schema.evidence import evidence
from database.schema.sources import ATTACHMENT_ROLES, article_text_source, attachment


@dataclass(frozen=True, slots=True)
class FileForm:
    """One file of a record, as a form gives it.

    Attributes:
        role: original, scan, photo, poster or other.
        name: its name.
        media_type: as registered with IANA.
        stored: its bytes in the store; None where the copy lacks them.
        caption: what is said below it.
        id: the attachment it is, where it exists already; only its role, caption and place can be changed then.
    """

    role: str
    name: str = ""
    media_type: str = ""
    stored: StoredFile | None = None
    caption: str = ""
    id: int | None = None


def set_files(writer: Writer, record_id: int, files: Sequence[FileForm]) -> None:
    """Make these the files of a record, in this order; those that are not among them are removed.

    The bytes of a removed file stay in the store, so that undo brings all of it back.

    Raises:
        InputProblem: ``changed_elsewhere`` where a file is gone; one that is to be removed is a text's source or
            has evidence on it; an unknown role.
    """
    kind_of(writer, record_id)
    select = sa.select(attachment.c.id).where(attachment.c.record_id == record_id)
    standing = {row["id"] for row in writer.rows(select)}
    kept = [one.id for one in files if one.id is not None]
    if not set(kept) <= standing or len(set(kept)) < len(kept):
        raise InputProblem("changed_elsewhere")
    gone = standing - set(kept)
    if gone:
        _require_unused(writer, gone)
        writer.delete(attachment, gone)
    for position, one in enumerate(files):
        if one.id is None:
            draft = AttachmentDraft(one.role, one.name, one.media_type, one.stored, one.caption)
            made = attach_file(writer, record_id, draft)
            writer.update(attachment, made, position=position)
            continue
        if one.role not in ATTACHMENT_ROLES:
            raise InputProblem("bad_value", field="file", reason=f"“{one.role}” is no role of a file")
        writer.update(attachment, one.id, role=one.role, caption=clean(one.caption, "caption"), position=position)


def _require_unused(writer: Writer, ids: set[int]) -> None:
    name = _used_in(writer, article_text_source, ids)
    if name is not None:
        reason = f"“{name}” cannot be removed: the text of the article was made of it"
        raise InputProblem("bad_value", field="file", reason=reason)
    name = _used_in(writer, evidence, ids)
    if name is not None:
        reason = f"“{name}” cannot be removed: facts stand on it; remove their evidence first"
        raise InputProblem("bad_value", field="file", reason=reason)


def _used_in(writer: Writer, table: sa.Table, ids: set[int]) -> str | None:
    """Return the name of the first of these files that a table refers to."""
    select = (
        sa.select(attachment.c.name)
        .join(table, table.c.attachment_id == attachment.c.id)
        .where(attachment.c.id.in_(ids))
        .order_by(attachment.c.id)
    )
    name: str | None = writer.value(select.limit(1))
    return name
