"""Closed lists that the tables hold by CHECKs: every code in them has a label in the vocabularies."""

from pathlib import Path

import pytest

from database.schema.base import HEADING_STATUSES, RECORD_KINDS
from database.schema.evidence import EVIDENCE_KINDS, EVIDENCE_STATES, STANCES
from database.schema.names import NAME_KINDS, TITLE_KINDS
from database.schema.sources import ATTACHMENT_ROLES, KNOWN, LEVELS
from database.schema.statements import ENTRY_STATUSES, MODALITIES, OUTCOMES, RANKS, STATEMENT_KINDS
from database.vocabulary import load_vocabularies

CODES = {
    vocabulary.code: set(vocabulary.codes)
    for vocabulary in load_vocabularies(Path(__file__).parents[2] / "resources" / "vocabularies")
}


@pytest.mark.parametrize(
    ("vocabulary", "held"),
    [
        ("record_kind", RECORD_KINDS),
        ("heading_status", HEADING_STATUSES),
        ("name_kind", NAME_KINDS + TITLE_KINDS),
        ("level", LEVELS),
        ("known", KNOWN),
        ("attachment_role", ATTACHMENT_ROLES),
        ("statement_kind", STATEMENT_KINDS),
        ("modality", MODALITIES),
        ("rank", RANKS),
        ("entry_status", ENTRY_STATUSES),
        ("award_outcome", OUTCOMES),
        ("evidence_kind", EVIDENCE_KINDS),
        ("stance", STANCES),
        ("evidence_state", EVIDENCE_STATES),
    ],
)
def test_the_table_and_the_vocabulary_hold_the_same_codes(vocabulary, held):
    assert set(held) - {""} == CODES[vocabulary]
