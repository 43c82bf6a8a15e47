"""What a person corrects in the parts of an article is remembered for its publication."""

from collections.abc import Iterable, Mapping, Sequence

import sqlalchemy as sa

from database.commands.checks import require_code, require_kind
from database.errors import InputProblem
from database.history.recorder import Writer
from database.part_rules import KNOWN_BY, PLACES, PartRule, alike
from database.queries.part_rules import untouched_texts
from database.schema.rules import publication_rule
from database.schema.sources import segment


def remember_parts(writer: Writer, publication_id: int, rules: Sequence[PartRule]) -> list[int]:
    """Remember how parts of a publication's articles are told, and return the rules that stand for it.

    What is known already is confirmed, and works again where it was switched off. A rule that says another kind takes
    it over and begins anew; where the person gives back what the reader takes the part for, there is no rule any more.

    Raises:
        InputProblem: no such publication or kind, or a rule that says nothing.
    """
    require_kind(writer, publication_id, ("publication",), "Publication")
    made: list[int] = []
    for rule in rules:
        _check(writer, rule)
        standing = writer.first(
            sa.select(publication_rule).where(
                publication_rule.c.publication_id == publication_id,
                publication_rule.c.known_by == rule.known_by,
                publication_rule.c.pattern == rule.pattern,
                publication_rule.c.place == rule.place,
            )
        )
        if standing is None:
            made.append(
                writer.insert(
                    publication_rule,
                    publication_id=publication_id,
                    kind=rule.kind,
                    was=rule.was,
                    known_by=rule.known_by,
                    pattern=rule.pattern,
                    place=rule.place,
                    times=1,
                    off=False,
                    made_at=writer.now,
                )
            )
            continue
        if alike(rule.kind, standing["was"]):
            writer.delete(publication_rule, [standing["id"]])
            continue
        times = standing["times"] + 1 if rule.kind == standing["kind"] else 1
        writer.update(publication_rule, standing["id"], kind=rule.kind, times=times, off=False)
        made.append(standing["id"])
    return made


def change_part_rules(
    writer: Writer, publication_id: int, switched: Mapping[int, bool], removed: Iterable[int] = ()
) -> None:
    """Switch rules of a publication on (True) or off, and take others away; what is gone is passed over.

    Raises:
        InputProblem: no such publication.
    """
    require_kind(writer, publication_id, ("publication",), "Publication")
    select = sa.select(publication_rule.c.id).where(publication_rule.c.publication_id == publication_id)
    standing = {row["id"] for row in writer.rows(select)}
    gone = standing & set(removed)
    for rule_id, works in sorted(switched.items()):
        if rule_id in standing - gone:
            writer.update(publication_rule, rule_id, off=not works)
    writer.delete(publication_rule, sorted(gone))


def apply_part_kinds(writer: Writer, kinds: Mapping[int, str]) -> int:
    """Say what parts of several texts are, as rules tell it, and return how many articles that were.

    Parts of texts that a person has worked on meanwhile, and parts that are gone, are left alone.

    Args:
        writer: the recorder.
        kinds: the kind for each segment.

    Raises:
        InputProblem: an unknown kind.
    """
    for kind in sorted(set(kinds.values())):
        require_code(writer, "segment", kind, "segment")
        if not kind:
            raise InputProblem("bad_value", field="segment", reason="a kind is needed")
    texts = {
        row["id"]: row["text_id"]
        for some in _some(sorted(kinds))
        for row in writer.rows(sa.select(segment.c.id, segment.c.text_id).where(segment.c.id.in_(some)))
    }
    free = untouched_texts(writer.connection, set(texts.values()))
    changed: set[int] = set()
    for segment_id, text_id in texts.items():
        if text_id in free and writer.update(segment, segment_id, kind=kinds[segment_id]):
            changed.add(text_id)
    return len(changed)


def _some(ids: Sequence[int]) -> Iterable[Sequence[int]]:
    return (ids[first : first + 500] for first in range(0, len(ids), 500))


def _check(writer: Writer, rule: PartRule) -> None:
    require_code(writer, "segment", rule.kind, "segment")
    require_code(writer, "segment", rule.was, "segment")
    if not rule.kind or rule.kind == rule.was or not rule.pattern:
        raise InputProblem("bad_value", field="segment", reason="the rule says nothing")
    if rule.known_by not in KNOWN_BY or rule.place not in PLACES:
        raise InputProblem("bad_value", field="segment", reason="there is no such rule")
