"""The shipped vocabularies: counts, codes, joined kinds, and agreement with the rest of the code."""

from pathlib import Path

import pytest

from database.dates.calendars import Calendar
from database.dates.value import RULE_CODES
from database.vocabulary import load_vocabularies

FOLDER = Path(__file__).parents[2] / "resources" / "vocabularies"
VOCABULARIES = {vocabulary.code: vocabulary for vocabulary in load_vocabularies(FOLDER)}
TERMS = [term for vocabulary in VOCABULARIES.values() for term in vocabulary]
ROLES = VOCABULARIES["relation_role"]
CREDITS = [term for term in ROLES if term.mapping is not None and not term.heading]

EXACT = {
    "record_kind": "publication article film person organisation group family festival edition section award "
    "event place topic collection",
    "modality": "states reports plans denies opines",
    "rank": "preferred normal superseded wrong_in_source",
    "level": "inbox registered indexed analysed",
    "segment": "headline overline subhead metadata_line dateline byline lead body crosshead pull_quote "
    "caption photo_credit box table boilerplate",
    "name_kind": "preferred as_printed former short acronym wrong translated title_proper alternative "
    "working supplied other_title_information",
    "heading_status": "provisional established",
    "known": "printed page_data stamped supplied detected",
    "article_kind": "news_report festival_report awards_report conference_report review preview interview "
    "discussion production_report obituary profile speech credits_list filmography bio_filmography synopsis "
    "list editorial letter book_review exhibition trade_fair statistics photo_page other",
    "film_form": "feature featurette short series trailer compilation excerpt amateur_film home_movie "
    "unedited_footage outtake screen_test stock_footage",
    "production_status": "released in_production planned unrealised unknown",
    "award_outcome": "won nominated shortlisted special_mention honoured declined revoked",
    "entry_status": "not_stated submitted shortlisted selected withdrawn disqualified rejected",
    "premiere_level": "world international continental country city festival none unknown",
    "edition_mode": "on_site online hybrid",
    "edition_status": "announced held postponed cancelled",
    "competitive": "yes no unknown",
    "measure": "submissions films_shown countries visitors admissions box_office budget screens",
    "stance": "states contradicts implies",
    "evidence_state": "found ambiguous orphaned",
    "evidence_kind": "text page article outside",
    "mention_role": "main_subject discussed mentioned pictured",
    "statement_kind": "relation entry award_result value naming remark",
    "access": "open reading_room closed_until",
    "collection_level": "fonds series box folder vertical_file",
    "calendar": "gregorian solar_hijri islamic",
    "weekday": "monday tuesday wednesday thursday friday saturday sunday",
    "origin_kind": "agency_text press_release translation reprint correction",
    "romanisation": "ala_lc ijmes din_31635 bgn_pcgn as_in_press",
}

AT_LEAST = {
    "award_category": "best_film best_director best_screenplay best_actor best_actress best_cinematography "
    "best_editing best_music best_sound best_production_design best_costume_design best_make_up best_effects "
    "best_documentary best_short best_animation best_first_film audience_award jury_award critics_award "
    "lifetime_achievement tribute other",
    "programme_place": "competition out_of_competition opening closing special market screening",
    "section_kind": "competition panorama special retrospective tribute student market parallel",
    "genre": "documentary docudrama animation",
    "event_kind": "screening ceremony announcement meeting visit course agreement armed_conflict death",
    "place_kind": "country province district city town camp",
    "publication_kind": "newspaper agency site",
    "attachment_role": "original scan photo poster",
    "attribution_manner": "press_statement interview speech",
    "discipline": "cinema theatre",
    "frequency": "annual",
    "occupation": "filmmaker actor",
    "identifier_scheme": "wikidata imdb eidr isan viaf isni geonames issn call_number",
    "relation_role": "filmmaker as_printed unspecified festival_director artistic_director "
    "festival_president founder secretary deputy_secretary executive_director head_of_committee "
    "selection_committee_member jury_president juror programmer organiser festival_sponsor guest honouree "
    "master_of_ceremonies delegate head_of_delegation",
}


@pytest.mark.parametrize("vocabulary", EXACT)
def test_a_closed_list_has_its_codes_exactly(vocabulary):
    assert VOCABULARIES[vocabulary].codes == tuple(EXACT[vocabulary].split())


@pytest.mark.parametrize("vocabulary", AT_LEAST)
def test_an_open_list_has_at_least_its_codes(vocabulary):
    assert set(AT_LEAST[vocabulary].split()) <= set(VOCABULARIES[vocabulary].codes)


def test_date_rules_and_calendars_are_those_of_the_code():
    assert set(VOCABULARIES["date_rule"].codes) == RULE_CODES
    assert set(VOCABULARIES["calendar"].codes) == {str(calendar) for calendar in Calendar}


def test_fiafcore_has_162_roles_in_16_groups():
    groups = [term for term in ROLES if term.heading and term.mapping is not None]
    assert len(groups) == 16
    assert len(CREDITS) == 162
    assert {term.broader for term in CREDITS} == {group.code for group in groups}
    assert len({term.mapping for term in (*groups, *CREDITS)}) == 178


def test_forms_genres_and_rights_are_complete():
    assert len(VOCABULARIES["film_form"]) == 13
    assert all(term.mapping is not None for term in VOCABULARIES["film_form"])
    assert len(VOCABULARIES["genre"]) == 91 + 2  # the draft list with animation; documentary and docudrama
    assert len({term.mapping for term in VOCABULARIES["rights"]} - {None}) == 12


def test_identifiers_are_pinned_to_one_namespace():
    for term in TERMS:
        if term.mapping is None:
            assert term.mapping_source is None
            continue
        assert term.mapping_source is not None
        assert term.mapping.startswith(term.mapping_source.namespace)
        assert len(term.mapping) > len(term.mapping_source.namespace)
    sources = {term.mapping_source for term in TERMS if term.mapping_source is not None}
    assert {(source.code, source.version, source.namespace) for source in sources} == {
        ("fiafcore", "1.1", "https://ontology.fiafcore.org/"),
        ("rightsstatements", "1.0", "http://rightsstatements.org/vocab/"),
    }


def test_material_of_others_is_named_in_the_notice():
    notice = (FOLDER / "NOTICE.md").read_text(encoding="utf-8")
    with_source = [vocabulary for vocabulary in VOCABULARIES.values() if vocabulary.source is not None]
    assert {vocabulary.code for vocabulary in with_source} >= {
        "relation_role",
        "film_form",
        "genre",
        "rights",
    }
    for vocabulary in with_source:
        assert vocabulary.source is not None
        assert vocabulary.notice
        assert vocabulary.source.commit in notice
        assert f"`{vocabulary.code}.json`" in notice
        assert vocabulary.source.licence.split(" 1.0")[0].replace("CC BY 4.0", "Attribution 4.0") in notice
    for vocabulary in VOCABULARIES.values():
        if any(term.mapping is not None for term in vocabulary):
            assert f"`{vocabulary.code}.json`" in notice


def test_every_persian_and_arabic_label_is_marked_unchecked():
    for term in TERMS:
        given = tuple(
            language for language, label in (("fa", term.label_fa), ("ar", term.label_ar)) if label is not None
        )
        assert term.unchecked == given, f"{term.vocabulary}.{term.code}"


def test_persian_letters_are_persian_and_arabic_ones_arabic():
    for term in TERMS:
        for label in (term.label_fa, term.inverse_fa):
            assert not set(label or "") & set("يك"), f"{term.vocabulary}.{term.code}: {label}"
        for label in (term.label_ar, term.inverse_ar):
            assert not set(label or "") & set("یکپچژگ\u200c"), f"{term.vocabulary}.{term.code}: {label}"


def test_labels_tell_the_terms_of_a_list_apart():
    for vocabulary in VOCABULARIES.values():
        chosen = [term.label_en for term in vocabulary if not term.heading]
        twice = {label for label in chosen if chosen.count(label) > 1}
        assert not twice, f"{vocabulary.code}: {twice}"


def test_definitions_are_one_sentence():
    for term in TERMS:
        assert term.definition.endswith("."), f"{term.vocabulary}.{term.code}"
        assert ". " not in term.definition, f"{term.vocabulary}.{term.code}"


def test_only_roles_join_and_every_role_does():
    for term in TERMS:
        joins = bool(term.about_kinds and term.object_kinds)
        assert joins == (term.vocabulary == "relation_role" and not term.heading), term.code
        for inverse in (term.inverse_en, term.inverse_fa, term.inverse_ar):
            assert (inverse is not None) == joins, term.code


def test_every_role_but_the_last_resort_stands_under_a_heading():
    for term in ROLES:
        if term.heading:
            assert term.broader is None
        elif term.code != "unspecified":
            assert term.broader is not None, term.code
            assert ROLES.term(term.broader).heading, term.code


def test_a_screenful_of_credits_is_offered_first():
    first = [term for term in ROLES if term.first]
    assert 20 <= len(first) <= 30
    assert all("film" in term.about_kinds for term in first)
    assert {"director", "producer", "writer", "cast_member", "filmmaker", "as_printed"} <= {term.code for term in first}
