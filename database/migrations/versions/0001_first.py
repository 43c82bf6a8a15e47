"""The first schema: frozen SQL, since the tables that the program knows go on changing."""

# ruff: noqa: E501

from alembic import op

revision = "0001"
down_revision = None

STATEMENTS = (
    """
CREATE TABLE record (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL,
    kind TEXT NOT NULL CONSTRAINT ck_record_kind CHECK (kind IN ('article', 'film', 'festival', 'edition', 'section', 'award', 'person', 'organisation', 'group', 'family', 'event', 'place', 'topic', 'publication', 'collection')),
    label TEXT DEFAULT '' NOT NULL,
    heading_status TEXT DEFAULT 'provisional' NOT NULL CONSTRAINT ck_record_heading_status CHECK (heading_status IN ('provisional', 'established')),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    trashed_at TEXT,
    note TEXT DEFAULT '' NOT NULL,
    CONSTRAINT uq_record_uid UNIQUE (uid)
)
 STRICT
    """,
    """
CREATE TABLE tag (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    text TEXT NOT NULL,
    CONSTRAINT uq_tag_text UNIQUE (text)
)
 STRICT
    """,
    """
CREATE TABLE finding (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    rule TEXT NOT NULL,
    home_id INTEGER NOT NULL,
    record_id INTEGER NOT NULL,
    statement_id INTEGER,
    state TEXT DEFAULT 'flagged' NOT NULL CONSTRAINT ck_finding_state CHECK (state IN ('flagged', 'asked')),
    since INTEGER DEFAULT '0' NOT NULL,
    basis TEXT DEFAULT '' NOT NULL,
    statements TEXT NOT NULL,
    told TEXT NOT NULL,
    dismissed INTEGER DEFAULT '0' NOT NULL CONSTRAINT ck_finding_dismissed CHECK (dismissed IN (0, 1)),
    CONSTRAINT uq_finding_home_id_rule_record_id_basis UNIQUE (home_id, rule, record_id, basis)
)
 STRICT
    """,
    """
CREATE TABLE operation (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    parameters TEXT NOT NULL,
    who TEXT DEFAULT '' NOT NULL,
    at TEXT NOT NULL,
    schema_revision TEXT DEFAULT '' NOT NULL,
    state TEXT DEFAULT 'running' NOT NULL CONSTRAINT ck_operation_state CHECK (state IN ('running', 'done', 'cancelled', 'undoing', 'undone')),
    on_stack INTEGER DEFAULT '0' NOT NULL CONSTRAINT ck_operation_on_stack CHECK (on_stack IN (0, 1)),
    changed INTEGER DEFAULT '0' NOT NULL
)
 STRICT
    """,
    """
CREATE TABLE catalogue_info (
    "key" TEXT NOT NULL,
    value TEXT NOT NULL,
    CONSTRAINT pk_catalogue_info PRIMARY KEY ("key")
)
 STRICT
    """,
    """
CREATE TABLE watch_folder (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    path TEXT NOT NULL,
    settle INTEGER DEFAULT '10' NOT NULL,
    recursive INTEGER DEFAULT '0' NOT NULL CONSTRAINT ck_watch_folder_recursive CHECK (recursive IN (0, 1)),
    active INTEGER DEFAULT '0' NOT NULL CONSTRAINT ck_watch_folder_active CHECK (active IN (0, 1)),
    settings TEXT NOT NULL,
    CONSTRAINT uq_watch_folder_path UNIQUE (path)
)
 STRICT
    """,
    """
CREATE TABLE accession_counter (
    series TEXT NOT NULL,
    last INTEGER NOT NULL,
    CONSTRAINT pk_accession_counter PRIMARY KEY (series)
)
 STRICT
    """,
    """
CREATE TABLE likeness (
    "key" INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    CONSTRAINT pk_likeness PRIMARY KEY ("key", article_id)
)
 WITHOUT ROWID,
 STRICT
    """,
    """
CREATE TABLE saved_search (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    room TEXT DEFAULT '' NOT NULL,
    "query" TEXT DEFAULT '' NOT NULL,
    position INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT ck_saved_search_title_not_empty CHECK (title <> '')
)
 STRICT
    """,
    """
CREATE TABLE origin_group (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    note TEXT DEFAULT '' NOT NULL
)
 STRICT
    """,
    """
CREATE TABLE term (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    vocabulary TEXT NOT NULL,
    code TEXT NOT NULL,
    label_en TEXT DEFAULT '' NOT NULL,
    label_fa TEXT DEFAULT '' NOT NULL,
    label_ar TEXT DEFAULT '' NOT NULL,
    inverse_en TEXT DEFAULT '' NOT NULL,
    inverse_fa TEXT DEFAULT '' NOT NULL,
    inverse_ar TEXT DEFAULT '' NOT NULL,
    unchecked TEXT DEFAULT '' NOT NULL,
    broader TEXT DEFAULT '' NOT NULL,
    definition TEXT DEFAULT '' NOT NULL,
    mapping TEXT DEFAULT '' NOT NULL,
    mapping_source TEXT DEFAULT '' NOT NULL,
    about_kinds TEXT DEFAULT '' NOT NULL,
    object_kinds TEXT DEFAULT '' NOT NULL,
    heading INTEGER DEFAULT '0' NOT NULL CONSTRAINT ck_term_heading CHECK (heading IN (0, 1)),
    offered_first INTEGER DEFAULT '0' NOT NULL CONSTRAINT ck_term_offered_first CHECK (offered_first IN (0, 1)),
    position INTEGER DEFAULT '0' NOT NULL,
    shipped INTEGER DEFAULT '0' NOT NULL CONSTRAINT ck_term_shipped CHECK (shipped IN (0, 1)),
    CONSTRAINT ck_term_mapping_has_source CHECK ((mapping = '') = (mapping_source = '')),
    CONSTRAINT ck_term_named CHECK (code <> '' AND label_en || label_fa || label_ar <> ''),
    CONSTRAINT uq_term_vocabulary_code UNIQUE (vocabulary, code)
)
 STRICT
    """,
    """
CREATE TABLE agent (
    id INTEGER NOT NULL,
    kind TEXT NOT NULL CONSTRAINT ck_agent_kind CHECK (kind IN ('person', 'organisation', 'group', 'family')),
    start_verbatim TEXT DEFAULT '' NOT NULL,
    start_edtf_printed TEXT DEFAULT '' NOT NULL,
    start_edtf TEXT DEFAULT '' NOT NULL,
    start_calendar TEXT DEFAULT 'gregorian' NOT NULL,
    start_inferred TEXT DEFAULT '' NOT NULL,
    start_rule TEXT DEFAULT '' NOT NULL,
    start_anchor TEXT DEFAULT '' NOT NULL,
    start_anchor_record INTEGER,
    start_earliest INTEGER DEFAULT '0' NOT NULL,
    start_latest INTEGER DEFAULT '0' NOT NULL,
    start_place_id INTEGER,
    end_verbatim TEXT DEFAULT '' NOT NULL,
    end_edtf_printed TEXT DEFAULT '' NOT NULL,
    end_edtf TEXT DEFAULT '' NOT NULL,
    end_calendar TEXT DEFAULT 'gregorian' NOT NULL,
    end_inferred TEXT DEFAULT '' NOT NULL,
    end_rule TEXT DEFAULT '' NOT NULL,
    end_anchor TEXT DEFAULT '' NOT NULL,
    end_anchor_record INTEGER,
    end_earliest INTEGER DEFAULT '0' NOT NULL,
    end_latest INTEGER DEFAULT '0' NOT NULL,
    end_place_id INTEGER,
    heading_key BLOB DEFAULT (x'') NOT NULL,
    CONSTRAINT pk_agent PRIMARY KEY (id),
    CONSTRAINT fk_agent_id FOREIGN KEY(id) REFERENCES record (id),
    CONSTRAINT fk_agent_start_anchor_record FOREIGN KEY(start_anchor_record) REFERENCES record (id),
    CONSTRAINT fk_agent_start_place_id FOREIGN KEY(start_place_id) REFERENCES record (id),
    CONSTRAINT fk_agent_end_anchor_record FOREIGN KEY(end_anchor_record) REFERENCES record (id),
    CONSTRAINT fk_agent_end_place_id FOREIGN KEY(end_place_id) REFERENCES record (id)
)
 STRICT
    """,
    """
CREATE TABLE identifier (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    record_id INTEGER NOT NULL,
    scheme TEXT NOT NULL,
    value TEXT NOT NULL,
    CONSTRAINT uq_identifier_record_id_scheme_value UNIQUE (record_id, scheme, value),
    CONSTRAINT fk_identifier_record_id FOREIGN KEY(record_id) REFERENCES record (id)
)
 STRICT
    """,
    """
CREATE TABLE record_tag (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    record_id INTEGER NOT NULL,
    tag_id INTEGER NOT NULL,
    CONSTRAINT uq_record_tag_record_id_tag_id UNIQUE (record_id, tag_id),
    CONSTRAINT fk_record_tag_record_id FOREIGN KEY(record_id) REFERENCES record (id),
    CONSTRAINT fk_record_tag_tag_id FOREIGN KEY(tag_id) REFERENCES tag (id)
)
 STRICT
    """,
    """
CREATE TABLE collection (
    id INTEGER NOT NULL,
    level TEXT DEFAULT '' NOT NULL,
    parent_id INTEGER,
    heading_key BLOB DEFAULT (x'') NOT NULL,
    CONSTRAINT pk_collection PRIMARY KEY (id),
    CONSTRAINT fk_collection_id FOREIGN KEY(id) REFERENCES record (id),
    CONSTRAINT fk_collection_parent_id FOREIGN KEY(parent_id) REFERENCES record (id)
)
 STRICT
    """,
    """
CREATE TABLE collection_item (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    collection_id INTEGER NOT NULL,
    record_id INTEGER NOT NULL,
    position INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT uq_collection_item_collection_id_record_id UNIQUE (collection_id, record_id),
    CONSTRAINT fk_collection_item_collection_id FOREIGN KEY(collection_id) REFERENCES record (id),
    CONSTRAINT fk_collection_item_record_id FOREIGN KEY(record_id) REFERENCES record (id)
)
 STRICT
    """,
    """
CREATE TABLE field_item (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    record_id INTEGER NOT NULL,
    field TEXT NOT NULL,
    position INTEGER DEFAULT '0' NOT NULL,
    value TEXT NOT NULL,
    CONSTRAINT fk_field_item_record_id FOREIGN KEY(record_id) REFERENCES record (id)
)
 STRICT
    """,
    """
CREATE TABLE dismissal (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    record_id INTEGER NOT NULL,
    rule TEXT NOT NULL,
    basis TEXT DEFAULT '' NOT NULL,
    reason TEXT NOT NULL,
    who TEXT DEFAULT '' NOT NULL,
    made_at TEXT NOT NULL,
    CONSTRAINT ck_dismissal_reason_not_empty CHECK (reason <> ''),
    CONSTRAINT uq_dismissal_record_id_rule_basis UNIQUE (record_id, rule, basis),
    CONSTRAINT fk_dismissal_record_id FOREIGN KEY(record_id) REFERENCES record (id)
)
 STRICT
    """,
    """
CREATE TABLE event (
    id INTEGER NOT NULL,
    kind TEXT DEFAULT '' NOT NULL,
    start_verbatim TEXT DEFAULT '' NOT NULL,
    start_edtf_printed TEXT DEFAULT '' NOT NULL,
    start_edtf TEXT DEFAULT '' NOT NULL,
    start_calendar TEXT DEFAULT 'gregorian' NOT NULL,
    start_inferred TEXT DEFAULT '' NOT NULL,
    start_rule TEXT DEFAULT '' NOT NULL,
    start_anchor TEXT DEFAULT '' NOT NULL,
    start_anchor_record INTEGER,
    start_earliest INTEGER DEFAULT '0' NOT NULL,
    start_latest INTEGER DEFAULT '0' NOT NULL,
    end_verbatim TEXT DEFAULT '' NOT NULL,
    end_edtf_printed TEXT DEFAULT '' NOT NULL,
    end_edtf TEXT DEFAULT '' NOT NULL,
    end_calendar TEXT DEFAULT 'gregorian' NOT NULL,
    end_inferred TEXT DEFAULT '' NOT NULL,
    end_rule TEXT DEFAULT '' NOT NULL,
    end_anchor TEXT DEFAULT '' NOT NULL,
    end_anchor_record INTEGER,
    end_earliest INTEGER DEFAULT '0' NOT NULL,
    end_latest INTEGER DEFAULT '0' NOT NULL,
    place_id INTEGER,
    duration TEXT DEFAULT '' NOT NULL,
    heading_key BLOB DEFAULT (x'') NOT NULL,
    CONSTRAINT pk_event PRIMARY KEY (id),
    CONSTRAINT fk_event_id FOREIGN KEY(id) REFERENCES record (id),
    CONSTRAINT fk_event_start_anchor_record FOREIGN KEY(start_anchor_record) REFERENCES record (id),
    CONSTRAINT fk_event_end_anchor_record FOREIGN KEY(end_anchor_record) REFERENCES record (id),
    CONSTRAINT fk_event_place_id FOREIGN KEY(place_id) REFERENCES record (id)
)
 STRICT
    """,
    """
CREATE TABLE place (
    id INTEGER NOT NULL,
    kind TEXT DEFAULT '' NOT NULL,
    latitude REAL,
    longitude REAL,
    heading_key BLOB DEFAULT (x'') NOT NULL,
    CONSTRAINT pk_place PRIMARY KEY (id),
    CONSTRAINT fk_place_id FOREIGN KEY(id) REFERENCES record (id)
)
 STRICT
    """,
    """
CREATE TABLE topic (
    id INTEGER NOT NULL,
    scope_note TEXT DEFAULT '' NOT NULL,
    heading_key BLOB DEFAULT (x'') NOT NULL,
    CONSTRAINT pk_topic PRIMARY KEY (id),
    CONSTRAINT fk_topic_id FOREIGN KEY(id) REFERENCES record (id)
)
 STRICT
    """,
    """
CREATE TABLE mention (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL,
    record_id INTEGER,
    words TEXT,
    role TEXT DEFAULT 'mentioned' NOT NULL,
    CONSTRAINT ck_mention_record_or_words CHECK ((record_id IS NULL) <> (words IS NULL)),
    CONSTRAINT ck_mention_words_not_empty CHECK (words <> ''),
    CONSTRAINT fk_mention_article_id FOREIGN KEY(article_id) REFERENCES record (id),
    CONSTRAINT fk_mention_record_id FOREIGN KEY(record_id) REFERENCES record (id)
)
 STRICT
    """,
    """
CREATE TABLE festival (
    id INTEGER NOT NULL,
    founded_verbatim TEXT DEFAULT '' NOT NULL,
    founded_edtf_printed TEXT DEFAULT '' NOT NULL,
    founded_edtf TEXT DEFAULT '' NOT NULL,
    founded_calendar TEXT DEFAULT 'gregorian' NOT NULL,
    founded_inferred TEXT DEFAULT '' NOT NULL,
    founded_rule TEXT DEFAULT '' NOT NULL,
    founded_anchor TEXT DEFAULT '' NOT NULL,
    founded_anchor_record INTEGER,
    founded_earliest INTEGER DEFAULT '0' NOT NULL,
    founded_latest INTEGER DEFAULT '0' NOT NULL,
    frequency TEXT DEFAULT '' NOT NULL,
    scope TEXT DEFAULT '' NOT NULL,
    home_place_id INTEGER,
    heading_key BLOB DEFAULT (x'') NOT NULL,
    CONSTRAINT pk_festival PRIMARY KEY (id),
    CONSTRAINT fk_festival_id FOREIGN KEY(id) REFERENCES record (id),
    CONSTRAINT fk_festival_founded_anchor_record FOREIGN KEY(founded_anchor_record) REFERENCES record (id),
    CONSTRAINT fk_festival_home_place_id FOREIGN KEY(home_place_id) REFERENCES record (id)
)
 STRICT
    """,
    """
CREATE TABLE edition (
    id INTEGER NOT NULL,
    festival_id INTEGER NOT NULL,
    ordinal INTEGER,
    ordinal_printed TEXT DEFAULT '' NOT NULL,
    year_label TEXT DEFAULT '' NOT NULL,
    held_verbatim TEXT DEFAULT '' NOT NULL,
    held_edtf_printed TEXT DEFAULT '' NOT NULL,
    held_edtf TEXT DEFAULT '' NOT NULL,
    held_calendar TEXT DEFAULT 'gregorian' NOT NULL,
    held_inferred TEXT DEFAULT '' NOT NULL,
    held_rule TEXT DEFAULT '' NOT NULL,
    held_anchor TEXT DEFAULT '' NOT NULL,
    held_anchor_record INTEGER,
    held_earliest INTEGER DEFAULT '0' NOT NULL,
    held_latest INTEGER DEFAULT '0' NOT NULL,
    place_id INTEGER,
    mode TEXT DEFAULT '' NOT NULL,
    edition_status TEXT DEFAULT '' NOT NULL,
    heading_key BLOB DEFAULT (x'') NOT NULL,
    CONSTRAINT pk_edition PRIMARY KEY (id),
    CONSTRAINT ck_edition_ordinal_positive CHECK (ordinal > 0),
    CONSTRAINT fk_edition_id FOREIGN KEY(id) REFERENCES record (id),
    CONSTRAINT fk_edition_festival_id FOREIGN KEY(festival_id) REFERENCES record (id),
    CONSTRAINT fk_edition_held_anchor_record FOREIGN KEY(held_anchor_record) REFERENCES record (id),
    CONSTRAINT fk_edition_place_id FOREIGN KEY(place_id) REFERENCES record (id)
)
 STRICT
    """,
    """
CREATE TABLE section (
    id INTEGER NOT NULL,
    edition_id INTEGER NOT NULL,
    kind TEXT DEFAULT '' NOT NULL,
    competitive TEXT DEFAULT '' NOT NULL CONSTRAINT ck_section_competitive CHECK (competitive IN ('', 'yes', 'no', 'unknown')),
    theme TEXT DEFAULT '' NOT NULL,
    heading_key BLOB DEFAULT (x'') NOT NULL,
    CONSTRAINT pk_section PRIMARY KEY (id),
    CONSTRAINT fk_section_id FOREIGN KEY(id) REFERENCES record (id),
    CONSTRAINT fk_section_edition_id FOREIGN KEY(edition_id) REFERENCES record (id)
)
 STRICT
    """,
    """
CREATE TABLE award (
    id INTEGER NOT NULL,
    giver_id INTEGER,
    named_after_id INTEGER,
    scope TEXT DEFAULT '' NOT NULL,
    heading_key BLOB DEFAULT (x'') NOT NULL,
    CONSTRAINT pk_award PRIMARY KEY (id),
    CONSTRAINT fk_award_id FOREIGN KEY(id) REFERENCES record (id),
    CONSTRAINT fk_award_giver_id FOREIGN KEY(giver_id) REFERENCES record (id),
    CONSTRAINT fk_award_named_after_id FOREIGN KEY(named_after_id) REFERENCES record (id)
)
 STRICT
    """,
    """
CREATE TABLE film (
    id INTEGER NOT NULL,
    form TEXT DEFAULT '' NOT NULL,
    reference_verbatim TEXT DEFAULT '' NOT NULL,
    reference_edtf_printed TEXT DEFAULT '' NOT NULL,
    reference_edtf TEXT DEFAULT '' NOT NULL,
    reference_calendar TEXT DEFAULT 'gregorian' NOT NULL,
    reference_inferred TEXT DEFAULT '' NOT NULL,
    reference_rule TEXT DEFAULT '' NOT NULL,
    reference_anchor TEXT DEFAULT '' NOT NULL,
    reference_anchor_record INTEGER,
    reference_earliest INTEGER DEFAULT '0' NOT NULL,
    reference_latest INTEGER DEFAULT '0' NOT NULL,
    running_time REAL,
    colour TEXT DEFAULT '' NOT NULL,
    sound TEXT DEFAULT '' NOT NULL,
    production_status TEXT DEFAULT '' NOT NULL,
    heading_key BLOB DEFAULT (x'') NOT NULL,
    CONSTRAINT pk_film PRIMARY KEY (id),
    CONSTRAINT fk_film_id FOREIGN KEY(id) REFERENCES record (id),
    CONSTRAINT fk_film_reference_anchor_record FOREIGN KEY(reference_anchor_record) REFERENCES record (id)
)
 STRICT
    """,
    """
CREATE TABLE change (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    operation_id INTEGER NOT NULL,
    batch INTEGER DEFAULT '0' NOT NULL,
    table_name TEXT NOT NULL,
    action TEXT NOT NULL CONSTRAINT ck_change_action CHECK (action IN ('insert', 'update', 'delete')),
    first_id INTEGER NOT NULL,
    last_id INTEGER NOT NULL,
    image TEXT,
    swapped INTEGER DEFAULT '0' NOT NULL CONSTRAINT ck_change_swapped CHECK (swapped IN (0, 1)),
    CONSTRAINT ck_change_range CHECK (first_id <= last_id),
    CONSTRAINT ck_change_image CHECK ((action = 'insert') = (image IS NULL)),
    CONSTRAINT fk_change_operation_id FOREIGN KEY(operation_id) REFERENCES operation (id)
)
 STRICT
    """,
    """
CREATE TABLE intake_batch (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    made_at TEXT NOT NULL,
    who TEXT DEFAULT '' NOT NULL,
    origin TEXT NOT NULL CONSTRAINT ck_intake_batch_origin CHECK (origin IN ('drop', 'paste', 'folder', 'watch', 'command_line')),
    state TEXT DEFAULT 'running' NOT NULL CONSTRAINT ck_intake_batch_state CHECK (state IN ('running', 'paused', 'done', 'cancelled')),
    paths TEXT NOT NULL,
    collected INTEGER DEFAULT '0' NOT NULL CONSTRAINT ck_intake_batch_collected CHECK (collected IN (0, 1)),
    settings TEXT NOT NULL,
    operation_id INTEGER,
    ended_at TEXT,
    CONSTRAINT fk_intake_batch_operation_id FOREIGN KEY(operation_id) REFERENCES operation (id)
)
 STRICT
    """,
    """
CREATE TABLE name (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    record_id INTEGER NOT NULL,
    text TEXT NOT NULL,
    kind TEXT NOT NULL CONSTRAINT ck_name_kind CHECK (kind IN ('preferred', 'as_printed', 'former', 'short', 'acronym', 'wrong', 'translated', 'title_proper', 'alternative', 'working', 'supplied', 'other_title_information')),
    language TEXT DEFAULT '' NOT NULL,
    romanisation TEXT DEFAULT '' NOT NULL,
    given TEXT DEFAULT '' NOT NULL,
    family TEXT DEFAULT '' NOT NULL,
    particle TEXT DEFAULT '' NOT NULL,
    honorific TEXT DEFAULT '' NOT NULL,
    sort_as TEXT DEFAULT '' NOT NULL,
    position INTEGER DEFAULT '0' NOT NULL,
    match_key TEXT DEFAULT '' NOT NULL,
    CONSTRAINT ck_name_text_not_empty CHECK (text <> ''),
    CONSTRAINT fk_name_record_id FOREIGN KEY(record_id) REFERENCES record (id)
)
 STRICT
    """,
    """
CREATE TABLE name_to_find (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    record_id INTEGER NOT NULL,
    CONSTRAINT uq_name_to_find_record_id UNIQUE (record_id),
    CONSTRAINT fk_name_to_find_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE CASCADE
)
 STRICT
    """,
    """
CREATE TABLE rejection (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER,
    what TEXT NOT NULL,
    folded TEXT DEFAULT '' NOT NULL,
    CONSTRAINT fk_rejection_article_id FOREIGN KEY(article_id) REFERENCES record (id)
)
 STRICT
    """,
    """
CREATE TABLE publication_rule (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    publication_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    was TEXT DEFAULT '' NOT NULL,
    known_by TEXT NOT NULL CONSTRAINT ck_publication_rule_known_by CHECK (known_by IN ('signature', 'words', 'prefix', 'form')),
    pattern TEXT NOT NULL,
    place TEXT DEFAULT '' NOT NULL CONSTRAINT ck_publication_rule_place CHECK (place IN ('', 'head', 'foot')),
    times INTEGER DEFAULT '1' NOT NULL,
    off INTEGER DEFAULT '0' NOT NULL CONSTRAINT ck_publication_rule_off CHECK (off IN (0, 1)),
    made_at TEXT NOT NULL,
    CONSTRAINT uq_publication_rule_publication_id_known_by_pattern_place UNIQUE (publication_id, known_by, pattern, place),
    CONSTRAINT fk_publication_rule_publication_id FOREIGN KEY(publication_id) REFERENCES record (id)
)
 STRICT
    """,
    """
CREATE TABLE publication (
    id INTEGER NOT NULL,
    kind TEXT DEFAULT '' NOT NULL,
    place_id INTEGER,
    address TEXT DEFAULT '' NOT NULL,
    calendar TEXT DEFAULT '' NOT NULL,
    week_start TEXT DEFAULT '' NOT NULL,
    heading_key BLOB DEFAULT (x'') NOT NULL,
    CONSTRAINT pk_publication PRIMARY KEY (id),
    CONSTRAINT fk_publication_id FOREIGN KEY(id) REFERENCES record (id),
    CONSTRAINT fk_publication_place_id FOREIGN KEY(place_id) REFERENCES record (id)
)
 STRICT
    """,
    """
CREATE TABLE article (
    id INTEGER NOT NULL,
    headline TEXT DEFAULT '' NOT NULL,
    headline_devised INTEGER DEFAULT '0' NOT NULL CONSTRAINT ck_article_headline_devised CHECK (headline_devised IN (0, 1)),
    overline TEXT DEFAULT '' NOT NULL,
    subhead TEXT DEFAULT '' NOT NULL,
    byline TEXT DEFAULT '' NOT NULL,
    publication_id INTEGER,
    issue TEXT DEFAULT '' NOT NULL,
    print_edition TEXT DEFAULT '' NOT NULL,
    page TEXT DEFAULT '' NOT NULL,
    page_section TEXT DEFAULT '' NOT NULL,
    published_verbatim TEXT DEFAULT '' NOT NULL,
    published_edtf_printed TEXT DEFAULT '' NOT NULL,
    published_edtf TEXT DEFAULT '' NOT NULL,
    published_calendar TEXT DEFAULT 'gregorian' NOT NULL,
    published_inferred TEXT DEFAULT '' NOT NULL,
    published_rule TEXT DEFAULT '' NOT NULL,
    published_anchor TEXT DEFAULT '' NOT NULL,
    published_anchor_record INTEGER,
    published_earliest INTEGER DEFAULT '0' NOT NULL,
    published_latest INTEGER DEFAULT '0' NOT NULL,
    published_time TEXT DEFAULT '' NOT NULL,
    published_zone TEXT DEFAULT '' NOT NULL,
    dateline TEXT DEFAULT '' NOT NULL,
    dateline_place_id INTEGER,
    language TEXT DEFAULT '' NOT NULL,
    kind_1 TEXT DEFAULT '' NOT NULL,
    kind_2 TEXT DEFAULT '' NOT NULL,
    url TEXT DEFAULT '' NOT NULL,
    archived_url TEXT DEFAULT '' NOT NULL,
    abstract TEXT DEFAULT '' NOT NULL,
    rights TEXT DEFAULT '' NOT NULL,
    access TEXT DEFAULT '' NOT NULL,
    accession_number TEXT,
    shelf_location TEXT DEFAULT '' NOT NULL,
    received_from TEXT DEFAULT '' NOT NULL,
    origin_id INTEGER,
    origin_known TEXT DEFAULT '' NOT NULL CONSTRAINT ck_article_origin_known CHECK (origin_known IN ('', 'printed', 'page_data', 'stamped', 'supplied', 'detected')),
    corrects_id INTEGER,
    level TEXT DEFAULT 'inbox' NOT NULL CONSTRAINT ck_article_level CHECK (level IN ('inbox', 'registered', 'indexed', 'analysed')),
    checked_by TEXT DEFAULT '' NOT NULL,
    checked_at TEXT,
    headline_known TEXT DEFAULT '' NOT NULL CONSTRAINT ck_article_headline_known CHECK (headline_known IN ('', 'printed', 'page_data', 'stamped', 'supplied', 'detected')),
    overline_known TEXT DEFAULT '' NOT NULL CONSTRAINT ck_article_overline_known CHECK (overline_known IN ('', 'printed', 'page_data', 'stamped', 'supplied', 'detected')),
    subhead_known TEXT DEFAULT '' NOT NULL CONSTRAINT ck_article_subhead_known CHECK (subhead_known IN ('', 'printed', 'page_data', 'stamped', 'supplied', 'detected')),
    byline_known TEXT DEFAULT '' NOT NULL CONSTRAINT ck_article_byline_known CHECK (byline_known IN ('', 'printed', 'page_data', 'stamped', 'supplied', 'detected')),
    publication_known TEXT DEFAULT '' NOT NULL CONSTRAINT ck_article_publication_known CHECK (publication_known IN ('', 'printed', 'page_data', 'stamped', 'supplied', 'detected')),
    issue_known TEXT DEFAULT '' NOT NULL CONSTRAINT ck_article_issue_known CHECK (issue_known IN ('', 'printed', 'page_data', 'stamped', 'supplied', 'detected')),
    print_edition_known TEXT DEFAULT '' NOT NULL CONSTRAINT ck_article_print_edition_known CHECK (print_edition_known IN ('', 'printed', 'page_data', 'stamped', 'supplied', 'detected')),
    page_known TEXT DEFAULT '' NOT NULL CONSTRAINT ck_article_page_known CHECK (page_known IN ('', 'printed', 'page_data', 'stamped', 'supplied', 'detected')),
    page_section_known TEXT DEFAULT '' NOT NULL CONSTRAINT ck_article_page_section_known CHECK (page_section_known IN ('', 'printed', 'page_data', 'stamped', 'supplied', 'detected')),
    published_known TEXT DEFAULT '' NOT NULL CONSTRAINT ck_article_published_known CHECK (published_known IN ('', 'printed', 'page_data', 'stamped', 'supplied', 'detected')),
    dateline_known TEXT DEFAULT '' NOT NULL CONSTRAINT ck_article_dateline_known CHECK (dateline_known IN ('', 'printed', 'page_data', 'stamped', 'supplied', 'detected')),
    language_known TEXT DEFAULT '' NOT NULL CONSTRAINT ck_article_language_known CHECK (language_known IN ('', 'printed', 'page_data', 'stamped', 'supplied', 'detected')),
    kind_known TEXT DEFAULT '' NOT NULL CONSTRAINT ck_article_kind_known CHECK (kind_known IN ('', 'printed', 'page_data', 'stamped', 'supplied', 'detected')),
    url_known TEXT DEFAULT '' NOT NULL CONSTRAINT ck_article_url_known CHECK (url_known IN ('', 'printed', 'page_data', 'stamped', 'supplied', 'detected')),
    index_rowid INTEGER NOT NULL,
    heading_key BLOB DEFAULT (x'') NOT NULL,
    CONSTRAINT pk_article PRIMARY KEY (id),
    CONSTRAINT uq_article_index_rowid UNIQUE (index_rowid),
    CONSTRAINT uq_article_accession_number UNIQUE (accession_number),
    CONSTRAINT fk_article_id FOREIGN KEY(id) REFERENCES record (id),
    CONSTRAINT fk_article_publication_id FOREIGN KEY(publication_id) REFERENCES record (id),
    CONSTRAINT fk_article_published_anchor_record FOREIGN KEY(published_anchor_record) REFERENCES record (id),
    CONSTRAINT fk_article_dateline_place_id FOREIGN KEY(dateline_place_id) REFERENCES record (id),
    CONSTRAINT fk_article_origin_id FOREIGN KEY(origin_id) REFERENCES origin_group (id),
    CONSTRAINT fk_article_corrects_id FOREIGN KEY(corrects_id) REFERENCES record (id)
)
 STRICT
    """,
    """
CREATE TABLE article_text (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    text TEXT NOT NULL,
    tool TEXT DEFAULT '' NOT NULL,
    sha256 BLOB NOT NULL,
    made_at TEXT NOT NULL,
    CONSTRAINT uq_article_text_article_id_number UNIQUE (article_id, number),
    CONSTRAINT fk_article_text_article_id FOREIGN KEY(article_id) REFERENCES record (id)
)
 STRICT
    """,
    """
CREATE TABLE attachment (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    record_id INTEGER NOT NULL,
    role TEXT NOT NULL CONSTRAINT ck_attachment_role CHECK (role IN ('original', 'scan', 'photo', 'poster', 'other')),
    name TEXT DEFAULT '' NOT NULL,
    media_type TEXT DEFAULT '' NOT NULL,
    size INTEGER,
    sha256 BLOB,
    caption TEXT DEFAULT '' NOT NULL,
    position INTEGER DEFAULT '0' NOT NULL,
    page_first INTEGER,
    page_last INTEGER,
    frame_x REAL,
    frame_y REAL,
    frame_width REAL,
    frame_height REAL,
    turn INTEGER DEFAULT '0' NOT NULL,
    straighten REAL DEFAULT '0' NOT NULL,
    held INTEGER DEFAULT '0' NOT NULL CONSTRAINT ck_attachment_held CHECK (held IN (0, 1)),
    CONSTRAINT ck_attachment_held_has_bytes CHECK ((held = 1 AND sha256 IS NOT NULL AND size IS NOT NULL) OR (held = 0 AND sha256 IS NULL)),
    CONSTRAINT ck_attachment_turn CHECK (turn BETWEEN 0 AND 3),
    CONSTRAINT fk_attachment_record_id FOREIGN KEY(record_id) REFERENCES record (id)
)
 STRICT
    """,
    """
CREATE TABLE intake_item (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    batch_id INTEGER NOT NULL,
    path TEXT NOT NULL,
    member TEXT DEFAULT '' NOT NULL,
    outcome TEXT DEFAULT 'waiting' NOT NULL CONSTRAINT ck_intake_item_outcome CHECK (outcome IN ('waiting', 'added', 'duplicate', 'updated', 'failed', 'kept')),
    record_id INTEGER,
    reason TEXT DEFAULT '' NOT NULL,
    size INTEGER,
    modified INTEGER,
    CONSTRAINT fk_intake_item_batch_id FOREIGN KEY(batch_id) REFERENCES intake_batch (id)
)
 STRICT
    """,
    """
CREATE TABLE reading (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    text_id INTEGER NOT NULL,
    stale INTEGER DEFAULT '0' NOT NULL CONSTRAINT ck_reading_stale CHECK (stale IN (0, 1)),
    CONSTRAINT uq_reading_text_id UNIQUE (text_id),
    CONSTRAINT fk_reading_text_id FOREIGN KEY(text_id) REFERENCES article_text (id) ON DELETE CASCADE
)
 STRICT
    """,
    """
CREATE TABLE proposal (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    text_id INTEGER NOT NULL,
    rule TEXT NOT NULL,
    kind TEXT NOT NULL,
    record_id INTEGER,
    payload TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    folded TEXT DEFAULT '' NOT NULL,
    CONSTRAINT ck_proposal_range CHECK (start >= 0 AND start <= "end"),
    CONSTRAINT fk_proposal_text_id FOREIGN KEY(text_id) REFERENCES article_text (id) ON DELETE CASCADE,
    CONSTRAINT fk_proposal_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE SET NULL
)
 STRICT
    """,
    """
CREATE TABLE article_text_source (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    text_id INTEGER NOT NULL,
    attachment_id INTEGER NOT NULL,
    CONSTRAINT uq_article_text_source_text_id_attachment_id UNIQUE (text_id, attachment_id),
    CONSTRAINT fk_article_text_source_text_id FOREIGN KEY(text_id) REFERENCES article_text (id),
    CONSTRAINT fk_article_text_source_attachment_id FOREIGN KEY(attachment_id) REFERENCES attachment (id)
)
 STRICT
    """,
    """
CREATE TABLE segment (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    text_id INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    kind TEXT NOT NULL,
    field TEXT DEFAULT '' NOT NULL,
    CONSTRAINT ck_segment_range CHECK (start >= 0 AND start <= "end"),
    CONSTRAINT fk_segment_text_id FOREIGN KEY(text_id) REFERENCES article_text (id)
)
 STRICT
    """,
    """
CREATE TABLE text_page (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    text_id INTEGER NOT NULL,
    attachment_id INTEGER NOT NULL,
    page INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    width REAL NOT NULL,
    height REAL NOT NULL,
    read_by TEXT DEFAULT '' NOT NULL,
    boxes BLOB DEFAULT (x'') NOT NULL,
    CONSTRAINT ck_text_page_range CHECK (start >= 0 AND start <= "end"),
    CONSTRAINT uq_text_page_text_id_attachment_id_page UNIQUE (text_id, attachment_id, page),
    CONSTRAINT fk_text_page_text_id FOREIGN KEY(text_id) REFERENCES article_text (id),
    CONSTRAINT fk_text_page_attachment_id FOREIGN KEY(attachment_id) REFERENCES attachment (id)
)
 STRICT
    """,
    """
CREATE TABLE page_data (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    text_id INTEGER NOT NULL,
    field TEXT NOT NULL,
    value TEXT DEFAULT '' NOT NULL,
    place TEXT DEFAULT '' NOT NULL,
    CONSTRAINT fk_page_data_text_id FOREIGN KEY(text_id) REFERENCES article_text (id)
)
 STRICT
    """,
    """
CREATE TABLE statement (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CONSTRAINT ck_statement_kind CHECK (kind IN ('relation', 'entry', 'award_result', 'value', 'naming', 'remark')),
    about_id INTEGER NOT NULL,
    role TEXT DEFAULT '' NOT NULL,
    object_id INTEGER,
    words TEXT,
    body_id INTEGER,
    modality TEXT DEFAULT 'states' NOT NULL CONSTRAINT ck_statement_modality CHECK (modality IN ('states', 'reports', 'plans', 'denies', 'opines')),
    attributed_id INTEGER,
    attributed_words TEXT DEFAULT '' NOT NULL,
    attribution_manner TEXT DEFAULT '' NOT NULL,
    when_verbatim TEXT DEFAULT '' NOT NULL,
    when_edtf_printed TEXT DEFAULT '' NOT NULL,
    when_edtf TEXT DEFAULT '' NOT NULL,
    when_calendar TEXT DEFAULT 'gregorian' NOT NULL,
    when_inferred TEXT DEFAULT '' NOT NULL,
    when_rule TEXT DEFAULT '' NOT NULL,
    when_anchor TEXT DEFAULT '' NOT NULL,
    when_anchor_record INTEGER,
    when_earliest INTEGER DEFAULT '0' NOT NULL,
    when_latest INTEGER DEFAULT '0' NOT NULL,
    rank TEXT DEFAULT 'normal' NOT NULL CONSTRAINT ck_statement_rank CHECK (rank IN ('preferred', 'normal', 'superseded', 'wrong_in_source')),
    rank_reason TEXT DEFAULT '' NOT NULL,
    qualifier TEXT DEFAULT '' NOT NULL,
    as_printed TEXT DEFAULT '' NOT NULL,
    position INTEGER DEFAULT '0' NOT NULL,
    part_of_id INTEGER,
    open_question TEXT DEFAULT '' NOT NULL,
    entry_status TEXT DEFAULT '' NOT NULL CONSTRAINT ck_statement_entry_status CHECK (entry_status IN ('', 'not_stated', 'submitted', 'shortlisted', 'selected', 'withdrawn', 'disqualified', 'rejected')),
    section_id INTEGER,
    programme_place TEXT DEFAULT '' NOT NULL,
    place_id INTEGER,
    premiere_level TEXT DEFAULT '' NOT NULL,
    award_id INTEGER,
    category TEXT DEFAULT '' NOT NULL,
    credit_id INTEGER,
    recipient_id INTEGER,
    outcome TEXT DEFAULT '' NOT NULL CONSTRAINT ck_statement_outcome CHECK (outcome IN ('', 'won', 'nominated', 'shortlisted', 'special_mention', 'honoured', 'declined', 'revoked')),
    ranking INTEGER,
    ex_aequo INTEGER DEFAULT '0' NOT NULL CONSTRAINT ck_statement_ex_aequo CHECK (ex_aequo IN (0, 1)),
    quantity INTEGER,
    field TEXT DEFAULT '' NOT NULL,
    measure TEXT DEFAULT '' NOT NULL,
    value_code TEXT DEFAULT '' NOT NULL,
    amount REAL,
    unit TEXT DEFAULT '' NOT NULL,
    value_verbatim TEXT DEFAULT '' NOT NULL,
    value_edtf_printed TEXT DEFAULT '' NOT NULL,
    value_edtf TEXT DEFAULT '' NOT NULL,
    value_calendar TEXT DEFAULT 'gregorian' NOT NULL,
    value_inferred TEXT DEFAULT '' NOT NULL,
    value_rule TEXT DEFAULT '' NOT NULL,
    value_anchor TEXT DEFAULT '' NOT NULL,
    value_anchor_record INTEGER,
    value_earliest INTEGER DEFAULT '0' NOT NULL,
    value_latest INTEGER DEFAULT '0' NOT NULL,
    name_id INTEGER,
    evidence_count INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT ck_statement_relation_shape CHECK (kind <> 'relation' OR (role <> '' AND (object_id IS NULL) <> (words IS NULL))),
    CONSTRAINT ck_statement_entry_shape CHECK (kind <> 'entry' OR (role = '' AND entry_status <> '' AND (object_id IS NULL) <> (words IS NULL))),
    CONSTRAINT ck_statement_award_result_shape CHECK (kind <> 'award_result' OR (role = '' AND outcome <> '')),
    CONSTRAINT ck_statement_value_shape CHECK (kind <> 'value' OR (role = '' AND (field = '') <> (measure = '') AND CASE WHEN object_id IS NOT NULL THEN 1 ELSE 0 END + CASE WHEN words IS NOT NULL THEN 1 ELSE 0 END + CASE WHEN value_code <> '' THEN 1 ELSE 0 END + CASE WHEN amount IS NOT NULL THEN 1 ELSE 0 END + CASE WHEN (value_edtf <> '' OR value_verbatim <> '') THEN 1 ELSE 0 END = 1)),
    CONSTRAINT ck_statement_naming_shape CHECK ((kind = 'naming') = (name_id IS NOT NULL)),
    CONSTRAINT ck_statement_no_object_shape CHECK (kind NOT IN ('naming', 'remark') OR (role = '' AND object_id IS NULL)),
    CONSTRAINT ck_statement_naming_words CHECK (kind <> 'naming' OR words IS NULL),
    CONSTRAINT ck_statement_remark_words CHECK (kind <> 'remark' OR words IS NOT NULL),
    CONSTRAINT ck_statement_only_value CHECK (kind = 'value' OR (field = '' AND measure = '' AND value_code = '' AND amount IS NULL AND value_edtf = '' AND value_verbatim = '')),
    CONSTRAINT ck_statement_only_entry CHECK (kind = 'entry' OR (entry_status = '' AND section_id IS NULL AND programme_place = '' AND place_id IS NULL AND premiere_level = '')),
    CONSTRAINT ck_statement_only_award_result CHECK (kind = 'award_result' OR (award_id IS NULL AND category = '' AND credit_id IS NULL AND recipient_id IS NULL AND outcome = '' AND ranking IS NULL AND ex_aequo = 0 AND quantity IS NULL)),
    CONSTRAINT ck_statement_body_of_words CHECK (body_id IS NULL OR words IS NOT NULL),
    CONSTRAINT ck_statement_words_not_empty CHECK (words <> ''),
    CONSTRAINT fk_statement_about_id FOREIGN KEY(about_id) REFERENCES record (id),
    CONSTRAINT fk_statement_object_id FOREIGN KEY(object_id) REFERENCES record (id),
    CONSTRAINT fk_statement_body_id FOREIGN KEY(body_id) REFERENCES record (id),
    CONSTRAINT fk_statement_attributed_id FOREIGN KEY(attributed_id) REFERENCES record (id),
    CONSTRAINT fk_statement_when_anchor_record FOREIGN KEY(when_anchor_record) REFERENCES record (id),
    CONSTRAINT fk_statement_part_of_id FOREIGN KEY(part_of_id) REFERENCES statement (id),
    CONSTRAINT fk_statement_section_id FOREIGN KEY(section_id) REFERENCES record (id),
    CONSTRAINT fk_statement_place_id FOREIGN KEY(place_id) REFERENCES record (id),
    CONSTRAINT fk_statement_award_id FOREIGN KEY(award_id) REFERENCES record (id),
    CONSTRAINT fk_statement_credit_id FOREIGN KEY(credit_id) REFERENCES statement (id),
    CONSTRAINT fk_statement_recipient_id FOREIGN KEY(recipient_id) REFERENCES record (id),
    CONSTRAINT fk_statement_value_anchor_record FOREIGN KEY(value_anchor_record) REFERENCES record (id),
    CONSTRAINT fk_statement_name_id FOREIGN KEY(name_id) REFERENCES name (id)
)
 STRICT
    """,
    """
CREATE TABLE evidence (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    statement_id INTEGER,
    mention_id INTEGER,
    about_id INTEGER,
    kind TEXT NOT NULL CONSTRAINT ck_evidence_kind CHECK (kind IN ('text', 'page', 'article', 'outside')),
    article_id INTEGER,
    text_id INTEGER,
    start INTEGER,
    "end" INTEGER,
    exact TEXT DEFAULT '' NOT NULL,
    attachment_id INTEGER,
    page INTEGER,
    rect_x REAL,
    rect_y REAL,
    rect_width REAL,
    rect_height REAL,
    transcription TEXT DEFAULT '' NOT NULL,
    citation TEXT DEFAULT '' NOT NULL,
    cited_by TEXT DEFAULT '' NOT NULL,
    cited_at TEXT,
    stance TEXT DEFAULT 'states' NOT NULL CONSTRAINT ck_evidence_stance CHECK (stance IN ('states', 'contradicts', 'implies')),
    state TEXT DEFAULT 'found' NOT NULL CONSTRAINT ck_evidence_state CHECK (state IN ('found', 'ambiguous', 'orphaned')),
    loaded_start INTEGER,
    loaded_end INTEGER,
    loaded_exact TEXT DEFAULT '' NOT NULL,
    CONSTRAINT ck_evidence_of_one CHECK ((statement_id IS NULL) <> (mention_id IS NULL)),
    CONSTRAINT ck_evidence_text_shape CHECK (kind <> 'text' OR (text_id IS NOT NULL AND start >= 0 AND "end" > start AND exact <> '')),
    CONSTRAINT ck_evidence_page_shape CHECK (kind <> 'page' OR (attachment_id IS NOT NULL AND page >= 1)),
    CONSTRAINT ck_evidence_article_of_press CHECK ((kind = 'outside') = (article_id IS NULL)),
    CONSTRAINT ck_evidence_outside_shape CHECK ((kind = 'outside') = (citation <> '')),
    CONSTRAINT ck_evidence_loaded_shape CHECK ((loaded_start IS NULL AND loaded_end IS NULL AND loaded_exact = '') OR (text_id IS NOT NULL AND loaded_start >= 0 AND loaded_end > loaded_start AND loaded_exact <> '')),
    CONSTRAINT fk_evidence_statement_id FOREIGN KEY(statement_id) REFERENCES statement (id),
    CONSTRAINT fk_evidence_mention_id FOREIGN KEY(mention_id) REFERENCES mention (id),
    CONSTRAINT fk_evidence_article_id FOREIGN KEY(article_id) REFERENCES record (id),
    CONSTRAINT fk_evidence_text_id FOREIGN KEY(text_id) REFERENCES article_text (id),
    CONSTRAINT fk_evidence_attachment_id FOREIGN KEY(attachment_id) REFERENCES attachment (id)
)
 STRICT
    """,
    """
CREATE VIRTUAL TABLE article_index USING fts5(headline, text, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0')
    """,
    """
CREATE VIRTUAL TABLE name_index USING fts5(form, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0')
    """,
    """
CREATE INDEX ix_agent_end_anchor_record ON agent (end_anchor_record) WHERE "end_anchor_record" IS NOT NULL
    """,
    """
CREATE INDEX ix_agent_end_place_id ON agent (end_place_id)
    """,
    """
CREATE INDEX ix_agent_heading_key ON agent (kind, heading_key, id)
    """,
    """
CREATE INDEX ix_agent_start_anchor_record ON agent (start_anchor_record) WHERE "start_anchor_record" IS NOT NULL
    """,
    """
CREATE INDEX ix_agent_start_place_id ON agent (start_place_id)
    """,
    """
CREATE INDEX ix_article_corrects_id ON article (corrects_id)
    """,
    """
CREATE INDEX ix_article_dateline_place_id ON article (dateline_place_id)
    """,
    """
CREATE INDEX ix_article_heading_key ON article (heading_key, id)
    """,
    """
CREATE INDEX ix_article_level ON article (level, index_rowid)
    """,
    """
CREATE INDEX ix_article_origin_id ON article (origin_id)
    """,
    """
CREATE INDEX ix_article_publication_id ON article (publication_id, index_rowid)
    """,
    """
CREATE INDEX ix_article_published ON article (published_earliest, published_latest)
    """,
    """
CREATE INDEX ix_article_published_anchor_record ON article (published_anchor_record) WHERE "published_anchor_record" IS NOT NULL
    """,
    """
CREATE INDEX ix_article_published_wide ON article (published_earliest, published_latest) WHERE published_latest > published_earliest
    """,
    """
CREATE INDEX ix_article_text_source_attachment_id ON article_text_source (attachment_id)
    """,
    """
CREATE INDEX ix_article_url ON article (url) WHERE url <> ''
    """,
    """
CREATE INDEX ix_attachment_record_id ON attachment (record_id, position)
    """,
    """
CREATE INDEX ix_attachment_sha256 ON attachment (sha256) WHERE sha256 IS NOT NULL
    """,
    """
CREATE INDEX ix_award_giver_id ON award (giver_id)
    """,
    """
CREATE INDEX ix_award_heading_key ON award (heading_key, id)
    """,
    """
CREATE INDEX ix_award_named_after_id ON award (named_after_id)
    """,
    """
CREATE INDEX ix_change_operation_id ON change (operation_id, swapped, batch, id)
    """,
    """
CREATE INDEX ix_change_row ON change (table_name, first_id, operation_id)
    """,
    """
CREATE INDEX ix_collection_heading_key ON collection (heading_key, id)
    """,
    """
CREATE INDEX ix_collection_item_record_id ON collection_item (record_id)
    """,
    """
CREATE INDEX ix_collection_parent_id ON collection (parent_id)
    """,
    """
CREATE INDEX ix_edition_festival_id ON edition (festival_id, ordinal, held_earliest)
    """,
    """
CREATE INDEX ix_edition_heading_key ON edition (heading_key, id)
    """,
    """
CREATE INDEX ix_edition_held_anchor_record ON edition (held_anchor_record) WHERE "held_anchor_record" IS NOT NULL
    """,
    """
CREATE INDEX ix_edition_place_id ON edition (place_id)
    """,
    """
CREATE INDEX ix_event_end_anchor_record ON event (end_anchor_record) WHERE "end_anchor_record" IS NOT NULL
    """,
    """
CREATE INDEX ix_event_heading_key ON event (heading_key, id)
    """,
    """
CREATE INDEX ix_event_place_id ON event (place_id)
    """,
    """
CREATE INDEX ix_event_start ON event (start_earliest, id)
    """,
    """
CREATE INDEX ix_event_start_anchor_record ON event (start_anchor_record) WHERE "start_anchor_record" IS NOT NULL
    """,
    """
CREATE INDEX ix_evidence_about_id ON evidence (about_id, article_id) WHERE about_id IS NOT NULL
    """,
    """
CREATE INDEX ix_evidence_article_id ON evidence (article_id, statement_id)
    """,
    """
CREATE INDEX ix_evidence_attachment_id ON evidence (attachment_id)
    """,
    """
CREATE INDEX ix_evidence_mention_id ON evidence (mention_id) WHERE mention_id IS NOT NULL
    """,
    """
CREATE INDEX ix_evidence_statement_id ON evidence (statement_id, article_id) WHERE statement_id IS NOT NULL
    """,
    """
CREATE INDEX ix_evidence_text_id ON evidence (text_id)
    """,
    """
CREATE INDEX ix_festival_founded_anchor_record ON festival (founded_anchor_record) WHERE "founded_anchor_record" IS NOT NULL
    """,
    """
CREATE INDEX ix_festival_heading_key ON festival (heading_key, id)
    """,
    """
CREATE INDEX ix_festival_home_place_id ON festival (home_place_id)
    """,
    """
CREATE INDEX ix_field_item_field ON field_item (field, value, record_id)
    """,
    """
CREATE INDEX ix_field_item_record_id ON field_item (record_id, field, position)
    """,
    """
CREATE INDEX ix_film_heading_key ON film (heading_key, id)
    """,
    """
CREATE INDEX ix_film_reference ON film (reference_earliest, id)
    """,
    """
CREATE INDEX ix_film_reference_anchor_record ON film (reference_anchor_record) WHERE "reference_anchor_record" IS NOT NULL
    """,
    """
CREATE INDEX ix_finding_record_id ON finding (record_id, rule)
    """,
    """
CREATE INDEX ix_finding_rule ON finding (rule, dismissed, since, id, record_id)
    """,
    """
CREATE INDEX ix_identifier_scheme_value ON identifier (scheme, value)
    """,
    """
CREATE INDEX ix_intake_batch_operation_id ON intake_batch (operation_id)
    """,
    """
CREATE INDEX ix_intake_batch_state ON intake_batch (state, id)
    """,
    """
CREATE INDEX ix_intake_item_batch_id ON intake_item (batch_id, outcome, id)
    """,
    """
CREATE INDEX ix_intake_item_path ON intake_item (path, member)
    """,
    """
CREATE INDEX ix_intake_item_record_id ON intake_item (record_id) WHERE record_id IS NOT NULL
    """,
    """
CREATE INDEX ix_likeness_article_id ON likeness (article_id)
    """,
    """
CREATE INDEX ix_mention_article_id ON mention (article_id, record_id)
    """,
    """
CREATE INDEX ix_mention_record_id ON mention (record_id, article_id)
    """,
    """
CREATE INDEX ix_name_match_key ON name (match_key, record_id)
    """,
    """
CREATE INDEX ix_name_record_id ON name (record_id, position)
    """,
    """
CREATE INDEX ix_operation_stack ON operation (state, id) WHERE on_stack = 1
    """,
    """
CREATE INDEX ix_page_data_text_id ON page_data (text_id)
    """,
    """
CREATE INDEX ix_place_heading_key ON place (heading_key, id)
    """,
    """
CREATE INDEX ix_proposal_record_id ON proposal (record_id, text_id) WHERE record_id IS NOT NULL
    """,
    """
CREATE INDEX ix_proposal_text_id ON proposal (text_id)
    """,
    """
CREATE INDEX ix_publication_heading_key ON publication (heading_key, id)
    """,
    """
CREATE INDEX ix_publication_place_id ON publication (place_id)
    """,
    """
CREATE INDEX ix_reading_stale ON reading (text_id) WHERE stale = 1
    """,
    """
CREATE INDEX ix_record_tag_tag_id ON record_tag (tag_id, record_id)
    """,
    """
CREATE INDEX ix_record_trashed ON record (trashed_at) WHERE trashed_at IS NOT NULL
    """,
    """
CREATE INDEX ix_rejection_article_id ON rejection (article_id) WHERE article_id IS NOT NULL
    """,
    """
CREATE INDEX ix_rejection_words ON rejection (what, folded, article_id)
    """,
    """
CREATE INDEX ix_section_edition_id ON section (edition_id)
    """,
    """
CREATE INDEX ix_section_heading_key ON section (heading_key, id)
    """,
    """
CREATE INDEX ix_segment_text_id ON segment (text_id, start)
    """,
    """
CREATE INDEX ix_statement_about ON statement (about_id, kind, role)
    """,
    """
CREATE INDEX ix_statement_attributed_id ON statement (attributed_id)
    """,
    """
CREATE INDEX ix_statement_award_id ON statement (award_id)
    """,
    """
CREATE INDEX ix_statement_body_id ON statement (body_id)
    """,
    """
CREATE INDEX ix_statement_category ON statement (category, outcome) WHERE category <> ''
    """,
    """
CREATE INDEX ix_statement_credit_id ON statement (credit_id)
    """,
    """
CREATE INDEX ix_statement_modality ON statement (modality) WHERE modality <> 'states'
    """,
    """
CREATE INDEX ix_statement_name_id ON statement (name_id)
    """,
    """
CREATE INDEX ix_statement_no_evidence ON statement (id) WHERE evidence_count = 0
    """,
    """
CREATE INDEX ix_statement_object ON statement (object_id, role, rank, modality, about_id)
    """,
    """
CREATE INDEX ix_statement_outcome ON statement (outcome, rank, modality, about_id, recipient_id) WHERE outcome <> ''
    """,
    """
CREATE INDEX ix_statement_part_of_id ON statement (part_of_id)
    """,
    """
CREATE INDEX ix_statement_place_id ON statement (place_id)
    """,
    """
CREATE INDEX ix_statement_plans ON statement (about_id) WHERE modality = 'plans'
    """,
    """
CREATE INDEX ix_statement_rank ON statement (rank) WHERE rank <> 'normal'
    """,
    """
CREATE INDEX ix_statement_recipient_id ON statement (recipient_id)
    """,
    """
CREATE INDEX ix_statement_section_id ON statement (section_id)
    """,
    """
CREATE INDEX ix_statement_value ON statement (about_id, field, measure) WHERE kind = 'value'
    """,
    """
CREATE INDEX ix_statement_value_anchor_record ON statement (value_anchor_record) WHERE "value_anchor_record" IS NOT NULL
    """,
    """
CREATE INDEX ix_statement_when_anchor_record ON statement (when_anchor_record) WHERE "when_anchor_record" IS NOT NULL
    """,
    """
CREATE INDEX ix_text_page_attachment_id ON text_page (attachment_id)
    """,
    """
CREATE INDEX ix_text_page_wordless ON text_page (text_id, attachment_id) WHERE start = "end" AND read_by = ''
    """,
    """
CREATE INDEX ix_topic_heading_key ON topic (heading_key, id)
    """,
)


def upgrade() -> None:
    """Make all tables and indexes."""
    connection = op.get_bind()
    for statement in STATEMENTS:
        connection.exec_driver_sql(statement)
