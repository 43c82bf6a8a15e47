"""The two seed articles: every relation that they state has a role, and the role joins the kinds needed."""

import re
from pathlib import Path

import pytest

from database.vocabulary import load_vocabularies

ROOT = Path(__file__).parents[2]
FACTS = ROOT.parent / "shared" / "seeds" / "facts.md"
ROLES = {vocabulary.code: vocabulary for vocabulary in load_vocabularies(ROOT / "resources" / "vocabularies")}[
    "relation_role"
]

# What a row's "held by" says where a relation holds it.
RELATION_WORDS = re.compile(
    r"Credit\(|Position\(|Participation|AgentRelation|WorkRelation|EventRelation|AgentPlace|Subject|partOf|"
    r"namedAfter|Agreement"
)

# Row, role, kind of the record spoken of, kind of the object (None: words).
RELATIONS = [
    (6, "production_company", "film", "organisation"),
    (8, "located_in", "organisation", "place"),
    (9, "about", "film", "organisation"),
    (9, "about", "film", "event"),
    (10, "director", "film", "person"),
    (11, "producer", "film", "person"),
    (16, "part_of", "place", "place"),
    (18, "part_of", "place", "place"),
    (19, "part_of", "place", "place"),
    (21, "besieger", "event", "group"),
    (25, "armed_force", "event", "organisation"),
    (26, "armed_force", "event", "group"),
    (27, "armed_force", "event", "organisation"),
    (29, "part_of", "organisation", "organisation"),
    (30, "commander", "organisation", "person"),
    (32, "deceased", "event", "person"),
    (33, "perpetrator", "event", "place"),
    (36, "subject_of", "person", None),
    (42, "announced_by", "event", "person"),
    (44, "filmmaker", "film", "person"),
    (46, "about", "film", "person"),
    (47, "production_company", "film", "organisation"),
    (48, "part_of", "organisation", "organisation"),
    (49, "part_of", "organisation", "organisation"),
    (51, "presents_award", "edition", "award"),
    (52, "named_after", "award", "person"),
    (55, "director", "film", "person"),
    (56, "about", "film", "event"),
    (57, "set_in", "film", "place"),
    (58, "part_of", "place", "place"),
    (59, "set_during", "film", "event"),
    (68, "chief", "organisation", "person"),
    (74, "delegation", "event", "group"),
    (74, "sender", "event", "edition"),
    (75, "head_of_delegation", "event", "person"),
    (76, "deputy_secretary", "edition", "person"),
    (77, "visited_place", "event", "place"),
    (83, "part_of", "organisation", "festival"),
    (85, "partner", "festival", "organisation"),
    (86, "party", "event", "festival"),
    (87, "based_in", "organisation", "place"),
    (88, "active_in", "organisation", "topic"),
    (89, "participant", "event", "organisation"),
    (93, "party", "event", "organisation"),
    (94, "provides_for", "event", "film"),
    (96, "about", "film", "event"),
    (97, "about", "film", "topic"),
    (98, "about", "film", None),
    (99, "provides_for", "event", None),
    (100, "provides_for", "event", None),
    (101, "provides_for", "event", "film"),
    (101, "co_producer", "film", "organisation"),
    (102, "follows", "film", "film"),
    (103, "unspecified", "film", "place"),
    (105, "director", "film", "person"),
    (107, "provides_for", "event", "topic"),
    (108, "provides_for", "event", "topic"),
    (109, "holds_post", "person", None),
    (110, "head_of_committee", "festival", "person"),
    (112, "met_with", "event", "person"),
    (113, "deputy_minister", "organisation", "person"),
    (114, "met_with", "event", None),
    (114, "media_head", "organisation", None),
    (115, "visited_place", "event", None),
    (116, "visited_place", "event", "place"),
    (117, "visited_place", "event", "place"),
    (118, "met_with", "event", "person"),
    (119, "affiliated_with", "person", "organisation"),
    (120, "located_in", "organisation", "place"),
    (122, "host", "event", "festival"),
    (124, "coincides_with", "event", "edition"),
    (135, "about", "film", "event"),
    (138, "set_in", "film", "place"),
    (146, "coincides_with_anniversary_of", "event", "event"),
    (147, "organiser", "festival", "organisation"),
    (148, "organiser", "festival", "organisation"),
]


@pytest.mark.parametrize(("row", "role", "about", "object_"), RELATIONS)
def test_the_role_joins_the_kinds_of_the_row(row, role, about, object_):
    term = ROLES.term(role)
    assert not term.heading
    assert about in term.about_kinds, f"row {row}"
    assert object_ is None or object_ in term.object_kinds, f"row {row}"


def test_at_most_five_rows_fall_back_to_a_connection_not_specified():
    assert sum(role == "unspecified" for _, role, _, _ in RELATIONS) <= 5


@pytest.mark.skipif(not FACTS.exists(), reason="the list of the seeds' facts is not beside the project")
def test_every_row_that_a_relation_holds_has_its_role():
    rows = re.findall(r"^\| (\d+) \|.*\| ([^|]+) \|$", FACTS.read_text(encoding="utf-8"), re.MULTILINE)
    assert len(rows) == 156
    wanted = {int(number) for number, held_by in rows if RELATION_WORDS.search(held_by)}
    assert wanted - {row for row, _, _, _ in RELATIONS} == set()
