"""The declared rows agree with what the list of facts says of them: kind of holder, names, dates, modality."""

import re

import pytest
from seeds.agreeing import dates_of, kinds_of, proper_words, says, statements_of
from seeds.records import RECORDS
from seeds.wording import ROWS

from database.vocabulary import load_vocabularies

ALL = range(1, 157)

#: What the list calls a holder, and which of our holders that can be.
HOLDERS = {
    r"^Article\.|^Segment\(": {"segment"},
    r"^Asset\(": {"photo"},
    r"^Mention\(": {"mention"},
    r"^Evidence: loaded word": {"loaded word"},
    r"^Work\.title|^Section\.name|^Name\(": {"naming"},
    r"^Credit\(|^AgentRelation|^AgentPlace|^WorkRelation|^EventRelation|^Participation|^Position": {"relation"},
    r"^Subject|^Statement with unnamed subject|^Place\.partOf|^Agreement": {"relation"},
    r"^Work\.(form|genre|content)|^Edition\.|^Festival\.|^Place\.type|^Section\.(type|theme)|^Event\.(?!note)": {
        "value",
        "relation",
        "entry",
    },
    r"^Agent\.(death|occupation|nationality|type)|^AwardSeries": {"value", "relation"},
    r"^Entry\(|^Screening": {"entry"},
    r"^AwardResult|^NominationSet": {"award_result"},
    r"^Event\((visit|meeting|announcement|ceremony)": {"relation", "value"},
    r"^DateValue": {"relation", "value"},
    r"^Statement\.attributedTo": {"relation", "value"},
    r"^Statement\((place|modality|purpose)|^Agent\.note|^Event\.note|^Place\.note": {"remark", "relation"},
}
#: Roles by the words of the list.
ROLES = {
    r"role=Director": "director",
    r"role=Producer": "producer",
    r"role=Production Company": "production_company",
    r"role=filmmaker": "filmmaker",
    r"role=besieger": "besieger",
    r"role=force": "armed_force",
    r"role=commander": "commander",
    r"role=perpetrator": "perpetrator",
    r"role=chief": "chief",
    r"role=delegation": "delegation",
    r"role=head of delegation": "head_of_delegation",
    r"role=organizer": "organiser",
    r"role=unclear": "unspecified",
    r"AgentRelation\(part of\)": "part_of",
    r"AgentRelation\(partner\)": "partner",
    r"follows, sequence=2": "follows",
    r"EventRelation\(coincides\)": "coincides_with",
    r"coincides with recurring day": "coincides_with_anniversary_of",
    r"role=narrative location": "set_in",
}
OPINION = re.compile(r"modality=(opinion|evaluative)")
PLAN = re.compile(
    r"modality=planned|status=planned|future tense|, with no titles|Agreement item|Agreement\(type=plan\)"
)

#: Words of the list that other rows hold, or a vocabulary's term.
HELD_ELSEWHERE = {
    47: {"Art", "Bureau"},  # row 48
    85: {"Iraq"},  # row 87
    113: {"Deputy", "Minister"},  # the role
    156: {"This"},  # the passage of a mention
}
THE_LISTS_OWN = {"EDTF", "ISO", "DateValue"}


@pytest.mark.parametrize("row", ALL)
def test_the_holder_is_of_the_kind_that_the_list_names(row, seeds):
    held_by = seeds.facts[row].held_by
    allowed = [kinds for pattern, kinds in HOLDERS.items() if re.search(pattern, held_by)]
    assert allowed, held_by
    assert any(kinds & kinds_of(row) for kinds in allowed), held_by


def test_every_role_that_the_list_names_is_the_rows_role(seeds):
    found = set()
    for row, fact in seeds.facts.items():
        for pattern, role in ROLES.items():
            if re.search(pattern, fact.held_by) and any(stated.kind == "relation" for stated in statements_of(row)):
                assert role in {stated.shape.get("role") for stated in statements_of(row)}, f"row {row}"
                found.add(pattern)
    assert found == set(ROLES)


@pytest.mark.parametrize("row", ALL)
def test_the_names_of_the_list_are_in_the_row(row, seeds, entered):
    fact = seeds.facts[row]
    held = " ".join(says(entered.wording, fact))
    wanted = proper_words(fact.subject) | proper_words(fact.object)
    missing = {word for word in wanted if word not in held} - THE_LISTS_OWN
    assert missing == HELD_ELSEWHERE.get(row, set())


@pytest.mark.parametrize("row", ALL)
def test_the_dates_of_the_list_are_in_the_row(row, seeds):
    fact = seeds.facts[row]
    printed_and_resolved = set(re.findall(r"`([^`]+)`", f"{fact.predicate} {fact.object}"))
    assert printed_and_resolved <= dates_of(row)


@pytest.mark.parametrize("row", ALL)
def test_plans_are_plans_and_opinions_are_opinions(row, seeds):
    fact = seeds.facts[row]
    modalities = {stated.details.get("modality", "states") for stated in statements_of(row)}
    if PLAN.search(f"{fact.held_by} {fact.object}"):
        assert "plans" in modalities
    if OPINION.search(fact.held_by):
        assert "opines" in modalities
    if fact.predicate.startswith("plot"):
        # Fiction is the film's content, never an event.
        assert modalities == {"states"}
        assert {stated.about for stated in statements_of(row)} == {"north"}
        assert "content_description" in {stated.shape.get("field") for stated in statements_of(row)}


@pytest.mark.parametrize("row", ALL)
def test_what_somebody_says_is_attributed(row, seeds):
    fact = seeds.facts[row]
    if re.search("attributed|Kaliji said", f"{fact.held_by} {fact.object}"):
        named = {
            stated.details.get("attributed_to", stated.details.get("attributed_words")) for stated in statements_of(row)
        }
        assert named - {None}


def test_rows_that_name_no_record_name_none():
    [subject] = statements_of(36)
    assert (subject.about, subject.shape["object"], subject.shape["role"]) == ("soleimani", "", "subject_of")
    programme, _ = statements_of(64)
    assert (programme.kind, programme.about) == ("entry", "")


def test_archives_own_headings_hold_none_of_the_marked_words(seeds):
    marked = {seeds.facts[row].words for row in (37, 38, 92)}
    sides = {word for words in marked for word in re.findall(r"[a-z]{6,}", words.lower())}
    sides |= {"terrorist", "assassinated", "liberation of khorramshahr", "tyranny", "zionism"}
    taken = {"film", "section", "organisation"}  # names that are the articles' own
    headings = [form.text for record in RECORDS.values() if record.kind not in taken for form in record.names]
    assert [heading for heading in headings if any(side in heading.lower() for side in sides)] == []


def test_every_role_joins_the_kinds_of_its_records(request):
    folder = request.config.rootpath / "resources" / "vocabularies"
    roles = {vocabulary.code: vocabulary for vocabulary in load_vocabularies(folder)}["relation_role"]
    for row in ROWS:
        for stated in statements_of(row):
            if stated.kind == "relation":
                term = roles.term(stated.shape["role"])
                assert RECORDS[stated.about].kind in term.about_kinds, f"row {row}"
