"""Which articles are one text in several copies, and which corrects which: five reprints are one witness."""

from collections.abc import Sequence

import sqlalchemy as sa

from database.commands.checks import require_code, require_kind
from database.errors import InputProblem
from database.history.recorder import Writer
from database.schema.sources import article, origin_group


def group_as_one_text(writer: Writer, article_ids: Sequence[int], kind: str) -> int:
    """Say that articles are copies of one text, and return the group's id.

    A group that one of them is in already takes in the others; two groups become the one named first.

    Args:
        writer: the recorder.
        article_ids: two or more articles.
        kind: a code of ``origin_kind`` (agency text, press release, translation, reprint).
    """
    if len(set(article_ids)) < 2:
        raise InputProblem("bad_value", field="origin", reason="two articles or more are needed")
    for article_id in article_ids:
        require_kind(writer, article_id, ("article",), "origin")
    require_code(writer, "origin_kind", kind, "origin")
    if not kind:
        raise InputProblem("bad_value", field="origin", reason="a kind is needed")
    known = [_group_of(writer, article_id) for article_id in article_ids]
    groups = list(dict.fromkeys(group for group in known if group is not None))
    members = set(article_ids)
    if groups:
        target = groups[0]
        writer.update(origin_group, target, kind=kind)
        joined = sa.select(article.c.id).where(article.c.origin_id.in_(groups[1:]))
        members.update(row["id"] for row in writer.rows(joined))
    else:
        target = writer.insert(origin_group, kind=kind)
    for article_id in sorted(members):
        writer.update(article, article_id, origin_id=target, origin_known="supplied")
    writer.delete(origin_group, groups[1:])
    return target


def group_found_alike(writer: Writer, article_id: int, like_id: int) -> None:
    """Put an article into the group of one whose text was found to be like its own, or make one for both.

    Nothing happens where it is in a group already, or a person took one of the two out of a group.

    Args:
        writer: the recorder.
        article_id: the article.
        like_id: see :func:`database.queries.likes.like_text`.
    """
    for one in (article_id, like_id):
        require_kind(writer, one, ("article",), "origin")
    if article_id == like_id:
        raise InputProblem("bad_value", field="origin", reason="two articles are needed")
    apart = sa.and_(article.c.origin_id.is_(None), article.c.origin_known == "supplied")
    both = article.c.id.in_((article_id, like_id))
    if writer.rows(sa.select(article.c.id).where(both, apart)) or _group_of(writer, article_id) is not None:
        return
    group = _group_of(writer, like_id)
    if group is None:
        group = writer.insert(origin_group, kind="reprint")
        writer.update(article, like_id, origin_id=group, origin_known="detected")
    writer.update(article, article_id, origin_id=group, origin_known="detected")


def take_out_of_group(writer: Writer, article_id: int) -> None:
    """Say that an article is a text of its own; a group with one article left goes too.

    Nothing puts it into a group again, however alike its text is to another's.
    """
    require_kind(writer, article_id, ("article",), "origin")
    group = _group_of(writer, article_id)
    if group is None:
        return
    writer.update(article, article_id, origin_id=None, origin_known="supplied")
    left = [row["id"] for row in writer.rows(sa.select(article.c.id).where(article.c.origin_id == group))]
    if len(left) < 2:
        for alone in left:
            writer.update(article, alone, origin_id=None)
        writer.delete(origin_group, [group])


def dissolve_group(writer: Writer, article_id: int) -> None:
    """Say that all articles of an article's group are texts of their own; nothing makes the group again."""
    require_kind(writer, article_id, ("article",), "origin")
    group = _group_of(writer, article_id)
    if group is None:
        return
    for row in writer.rows(sa.select(article.c.id).where(article.c.origin_id == group).order_by(article.c.id)):
        writer.update(article, row["id"], origin_id=None, origin_known="supplied")
    writer.delete(origin_group, [group])


def mark_correction(writer: Writer, article_id: int, corrected_id: int | None) -> None:
    """Say which article an article corrects, or with None that it corrects none."""
    require_kind(writer, article_id, ("article",), "correction")
    if corrected_id is not None:
        require_kind(writer, corrected_id, ("article",), "correction")
        if corrected_id == article_id:
            raise InputProblem("bad_value", field="correction", reason="an article does not correct itself")
    writer.update(article, article_id, corrects_id=corrected_id)


def _group_of(writer: Writer, article_id: int) -> int | None:
    found: int | None = writer.value(sa.select(article.c.origin_id).where(article.c.id == article_id))
    return found
