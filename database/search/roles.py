"""The shipped roles of relations as search words: each with the kinds that it joins.

A test holds this list against the vocabulary.
"""

from database.fields import AGENTS

#: Kinds on the left, kinds on the right (empty: any), and the codes.
_GROUPS: tuple[tuple[tuple[str, ...], tuple[str, ...], str], ...] = (
    (
        ("film",),
        AGENTS,
        "director assistant_director second_unit_director casting_director continuity fight_arranger "
        "stunt_arranger producer production_company executive_producer co_producer associate_producer "
        "line_producer assistant_producer series_producer production_manager production_coordinator "
        "production_assistant production_accountant post_production_supervisor location_manager "
        "transportation_manager publicist advisor cooperation presenter sponsor studio writer adaptation "
        "screen_story source_material based_on_characters_created_by idea narration_writer research "
        "series_created_by staged_by cinematographer second_unit_director_of_photography camera_operator "
        "camera_assistant focus_puller loader_clapper video_assist steadicam_operator aerial_photography "
        "underwater_photography still_photographer gaffer_lighting best_boy electrician grip dolly_grip "
        "crane_operator generator_operator color_consultant lenses production_designer art_director "
        "assistant_art_director set_designer set_decorator construction_coordinator lead_person scenic_artist "
        "greensperson property_master storyboard_artist title_designer costume_designer costume_supervisor "
        "costume_maker costume_supplier costumer wardrobe_supervisor gowns make_up_artist hair_stylist "
        "cast_member narrator voices extra double stand_in stunt_performer dancer singer interviewer "
        "dialogue_coach animal_trainer wrangler special_effects visual_effects mechanical_effects cgi_artist "
        "compositor matte_artist motion_capture rotoscope_artist animatronics prosthetics pyrotechnics "
        "armorer sound_recorder_mixer sound_designer sound_editor supervising_sound_editor sound_supervisor "
        "sound_engineer boom_operator dialogue_editor foley_artist dubbing_director dubbing_editor "
        "dubbing_mixer dubbing_speaker film_editor assistant_film_editor composer song_composer lyricist "
        "music_arranger music_conductor music_contractor music_editor music_performer music_supervisor "
        "singing_voice choreographer laboratory laboratory_technician negative_cutter colorist animation "
        "animation_director lead_animator animator character_designer cleanup model_maker animation_lighter "
        "puppeteer distributor original_distributor world_distributor national_distributor "
        "regional_distributor original_copyright_owner present_copyright_owner censor broadcaster publisher "
        "manufacturer distributor_theatrical distributor_non_theatrical agent_responsible_for_preservation "
        "agent_responsible_for_reproduction_or_transfer agent_responsible_for_the_archival_availability "
        "agent_responsible_for_the_mere_availability agent_not_identified agent_unclear_or_undetermined "
        "filmmaker as_printed",
    ),
    (AGENTS, (), "holds_post"),
    (
        ("organisation", "group", "festival", "edition", "section", "publication", "event", "place"),
        AGENTS,
        "head director_of_body managing_director deputy_head chief commander minister deputy_minister "
        "head_of_state head_of_government ambassador governor mayor cultural_attache media_head "
        "public_relations_head spokesperson editor_in_chief board_member leadership official teacher",
    ),
    (
        ("festival", "edition", "section", "award", "event", "organisation"),
        AGENTS,
        "festival_director artistic_director festival_president secretary deputy_secretary executive_director "
        "head_of_committee selection_committee_member jury_president juror programmer organiser "
        "festival_sponsor guest honouree master_of_ceremonies delegate",
    ),
    (("festival", "edition", "award", "organisation", "group", "publication"), AGENTS, "founder"),
    (("event", "group", "festival", "edition", "organisation"), ("person", "group"), "head_of_delegation"),
    (("festival", "edition", "section", "organisation", "event"), ("award",), "presents_award"),
    (("organisation", "group", "family"), AGENTS, "member"),
    (
        ("organisation", "group", "festival", "edition", "section", "event", "place", "film", "topic", "award"),
        ("organisation", "group", "festival", "edition", "section", "event", "place", "film", "topic"),
        "part_of",
    ),
    (AGENTS, ("organisation", "group", "festival", "edition"), "affiliated_with"),
    ((*AGENTS, "festival", "edition"), (*AGENTS, "festival", "edition"), "partner"),
    ((*AGENTS, "festival", "edition", "publication"), ("topic",), "active_in"),
    (
        (*AGENTS, "festival", "edition", "award", "publication"),
        (*AGENTS, "festival", "edition", "award", "publication"),
        "succeeds",
    ),
    (("person", "family"), ("person", "family"), "relative"),
    (
        ("place", "person", "organisation", "group", "family", "festival", "edition", "section", "event", "collection"),
        ("place",),
        "located_in",
    ),
    ((*AGENTS, "festival", "edition", "publication"), ("place",), "based_in"),
    (("person",), ("place",), "born_in"),
    (AGENTS, ("place",), "resident_in"),
    (
        ("event", "festival", "edition", "section"),
        (*AGENTS, "festival", "edition", "place"),
        "participant host",
    ),
    (
        ("event",),
        (*AGENTS, "festival", "edition", "place"),
        "besieger armed_force perpetrator victim delegation met_with party announced_by speaker performer trainer",
    ),
    (("event",), ("person",), "deceased"),
    (("event", "group"), (*AGENTS, "festival", "edition", "place"), "sender"),
    (("event",), ("film", "event", "topic", "festival", "edition", "section", *AGENTS), "provides_for"),
    (
        ("event",),
        (
            "film",
            "festival",
            "edition",
            "section",
            "award",
            "event",
            "person",
            "organisation",
            "group",
            "family",
            "topic",
        ),
        "announces",
    ),
    (
        ("event",),
        ("place", "person", "organisation", "group", "family", "festival", "edition"),
        "visited_place",
    ),
    (("event",), ("film",), "screened"),
    (("film", "article", "event", "festival", "edition", "section", "award"), (), "about"),
    ((), ("film", "article", "event", "festival", "edition", "section"), "subject_of"),
    (("film",), ("place",), "set_in filmed_in"),
    (("film",), ("event",), "set_during"),
    (("film",), (), "depicts"),
    (("film", "festival", "edition", "section", "event", "award"), (), "dedicated_to"),
    (
        (
            "award",
            "festival",
            "edition",
            "section",
            "person",
            "organisation",
            "group",
            "family",
            "event",
            "place",
            "film",
            "collection",
        ),
        (),
        "named_after",
    ),
    (("film", "event"), ("film", "event"), "follows"),
    (("film",), ("film", "event", "topic", *AGENTS), "based_on"),
    (("film",), ("film",), "remake_of version_of"),
    (("event", "festival", "edition", "film"), ("event", "festival", "edition"), "coincides_with"),
    (("event", "festival", "edition", "film"), ("event", *AGENTS), "coincides_with_anniversary_of"),
    (("article",), AGENTS, "author translator photographer interviewee"),
    ((), (), "same_as different_from unspecified"),
    (("topic",), ("topic",), "broader narrower"),
    (("topic",), (), "related"),
)

#: The kinds that a role joins, by its code.
ROLES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    code: (about, objects) for about, objects, codes in _GROUPS for code in codes.split()
}
