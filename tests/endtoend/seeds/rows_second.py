"""How each fact of the second article is held (rows 71 to 156)."""

from .declared import (
    PASSAGE,
    Day,
    Holder,
    LoadedWord,
    Mentioned,
    Part,
    Words,
    also,
    award_result,
    entry,
    naming,
    ordinal,
    relation,
    remark,
    value,
)

_PUBLISHED = "2025-03-16"
_ALL = "year month day"
_BY_OFFICE = {"modality": "reports", "attributed_to": "press_office", "attribution_manner": "press_statement"}
#: What the agenda of the meetings holds (row 111).
_AGENDA = {"modality": "plans", "attributed_to": "kaliji", "attribution_manner": "not_said"}
_BY_KALIJI = {"attributed_to": "kaliji", "attribution_manner": "not_said"}
_OWN_VOICE = {"modality": "opines", "attributed_to": "article_2", "attribution_manner": "own_voice"}
_AT_FAJR = {"edition": "fajr_43"}
_YEAR_AFTER = {"inferred": "year", "rule": "earliest_after_anchor", "anchor": _PUBLISHED}

ROWS: dict[int, list[Holder]] = {
    71: [
        Part(
            "metadata_line",
            "published",
            {"published": Day(_PUBLISHED, Words(6, 16)), "published_time": "", "published_zone": ""},
            known="printed",
        )
    ],
    72: [Part("dateline", "dateline", {"dateline": Words(17, 23), "dateline_place": "tehran"}, known="printed")],
    73: ordinal("resistance_18", "resistance_2025", 18, Words(47, 51)),
    74: [
        relation("delegation", "sender", "resistance_18"),
        relation("visit", "delegation", "delegation"),
    ],
    75: [relation("delegation", "head_of_delegation", "shojaei_fard")],
    76: [relation("resistance_18", "deputy_secretary", "shojaei_fard")],
    77: [value("visit", "place", "baghdad")],
    78: [
        value(
            "visit",
            "start",
            Day("2025-03-15", PASSAGE, inferred=_ALL, rule="last_weekday_before", anchor=_PUBLISHED),
        )
    ],
    79: [value("visit", "purpose", PASSAGE)],
    80: [remark("visit", PASSAGE, attributed_to="article_2", attribution_manner="own_voice")],
    81: [
        value(
            "visit",
            "end",
            Day("2025-03-19", Words(379, 394), inferred=_ALL, rule="next_weekday_after", anchor=_PUBLISHED),
            modality="plans",
        )
    ],
    82: also((84, 0)),
    83: [relation("press_office", "part_of", "resistance_2025")],
    84: [value("visit", "purpose", PASSAGE, **_BY_OFFICE)],
    85: [relation("resistance_2025", "partner", "basirah", as_printed=Words(609, 620))],
    86: [
        relation("joint_plan", "party", "resistance_2025", modality="plans"),
        relation("joint_plan", "party", "basirah", modality="plans"),
        relation("joint_plan", "provides_for", words=PASSAGE, modality="plans"),
    ],
    87: [relation("basirah", "based_in", "iraq")],
    88: [value("basirah", "activity", Words(878, 896))],
    # Neither side is named: words and the bodies that they stand for.
    89: [
        relation("first_meeting", "met_with", words=Words(827, 837), body="basirah"),
        relation("first_meeting", "participant", words=Words(742, 751), body="resistance_2025", at=Words(742, 862)),
    ],
    90: [
        value(
            "first_meeting",
            "start",
            Day(
                "2025-03-15?",
                PASSAGE,
                inferred=_ALL,
                rule="relative_to_record",
                anchor_record="visit",
            ),
            open_question="The first day of the visit is taken to be the day of arrival.",
        )
    ],
    91: [
        value("first_meeting", "description", PASSAGE),
        value("first_meeting", "description", Words(864, 911), at=Words(864, 911)),
    ],
    92: [LoadedWord(89)],
    93: [relation("agreements", "party", "basirah")],
    94: [
        relation("agreements", "provides_for", "planned_short", modality="plans"),
        value("planned_short", "production_status", "planned", modality="plans"),
    ],
    95: [value("planned_short", "form", "short", modality="plans")],
    96: [relation("planned_short", "about", "conflict_with_isis", as_printed=PASSAGE, modality="plans")],
    97: [relation("planned_short", "about", "arbaeen", modality="plans")],
    # The theme stays in the source's words, marked as loaded.
    98: [relation("planned_short", "about", words=PASSAGE, loaded=Words(1166, 1199), modality="plans")],
    99: [relation("agreements", "provides_for", words=Words(1233, 1293), modality="plans")],
    100: [relation("agreements", "provides_for", words=PASSAGE, modality="plans")],
    101: [
        relation("agreements", "provides_for", "north_2", modality="plans"),
        relation("north_2", "co_producer", "basirah", modality="plans"),
        value("north_2", "production_status", "planned", modality="plans"),
    ],
    102: [relation("north_2", "follows", "north", position=2, modality="plans")],
    103: [
        relation(
            "north_2",
            "unspecified",
            "camp_ashraf",
            qualifier=Words(1426, 1428),
            open_question="Set, shot or produced there?",
            modality="plans",
        )
    ],
    104: [naming("north", "North from South West")],
    105: [relation("north", "director", "zargarnejad")],
    106: [value("zargarnejad", "nationality", Words(1360, 1367))],
    107: [relation("agreements", "provides_for", "courses", modality="plans")],
    108: [relation("agreements", "provides_for", "artificial_intelligence", modality="plans")],
    109: [
        relation(
            "kaliji",
            "holds_post",
            words=Words(1570, 1579),
            qualifier=Words(1548, 1566),
            open_question="Which event is meant is not said.",
        )
    ],
    110: [relation("resistance_2025", "head_of_committee", "kaliji", qualifier=Words(1596, 1619))],
    111: also((112, 0), (114, 0), (115, 0)),
    112: [
        relation("alaqabi_meeting", "met_with", "alaqabi", **_AGENDA),
        relation("alaqabi_meeting", "delegation", "delegation", at=Words(1677, 1784), **_AGENDA),
    ],
    113: [relation("government", "deputy_minister", "alaqabi", qualifier=Words(1761, 1768))],
    114: [
        relation("hashd_meeting", "met_with", words=Words(1824, 1834), body="hashd", **_AGENDA),
        relation("hashd_meeting", "delegation", "delegation", at=Words(1677, 1834), **_AGENDA),
    ],
    115: [
        relation("venues_visit", "visited_place", words=Words(1850, 1879), **_AGENDA),
        relation("venues_visit", "delegation", "delegation", at=Words(1677, 1879), **_AGENDA),
    ],
    116: [
        relation("venues_visit", "visited_place", "jadriya", qualifier=Words(1891, 1898), **_AGENDA),
        value("jadriya", "kind", "quarter", as_printed=Words(1928, 1946), at=Words(1906, 1946)),
    ],
    117: [
        relation("venues_visit", "visited_place", "harithiya", qualifier=Words(1891, 1898), **_AGENDA),
        value("harithiya", "kind", "quarter", as_printed=Words(1928, 1946)),
    ],
    118: [
        relation("asadi_meeting", "met_with", "asadi", modality="plans"),
        relation("asadi_meeting", "delegation", "delegation", at=Words(1949, 1995), modality="plans"),
    ],
    119: [relation("asadi", "affiliated_with", "fine_arts")],
    120: [relation("fine_arts", "located_in", "baghdad")],
    121: [remark("visit", Words(2179, 2347), modality="opines", **_BY_KALIJI)],
    122: [
        relation("joint_events", "host", "resistance_2025", modality="plans", **_BY_KALIJI),
        relation("joint_events", "host", "basirah", modality="plans", **_BY_KALIJI),
    ],
    123: [
        remark("resistance_2025", PASSAGE, modality="opines", **_BY_KALIJI),
        remark("basirah", PASSAGE, modality="opines", **_BY_KALIJI),
    ],
    124: [
        relation("visit", "coincides_with", "basirah_1", qualifier=Words(2428, 2439), modality="plans", **_BY_KALIJI)
    ],
    125: ordinal("basirah_1", "basirah_festival", 1, Words(2474, 2483)),
    126: [
        value("basirah_festival", "discipline", "cinema"),
        value("basirah_festival", "discipline", "theatre"),
    ],
    127: [
        entry(
            "north",
            "basirah_1",
            programme_place="screening",
            premiere_level="country",
            place="iraq",
            modality="plans",
            **_BY_KALIJI,
        )
    ],
    128: also((127, 0)),
    129: [award_result("north", "nominated", quantity=13, **_AT_FAJR)],
    130: ordinal("fajr_43", "fajr_2025", 43, Words(2665, 2669)),
    131: [award_result("north", "won", quantity=3, **_AT_FAJR)],
    132: [award_result("north", "won", category="best_director", part_of=(131, 0), **_AT_FAJR)],
    133: [award_result("north", "won", category="best_actor", part_of=(131, 0), **_AT_FAJR)],
    134: [
        award_result("north", "won", category="best_cinematography", as_printed=PASSAGE, part_of=(131, 0), **_AT_FAJR)
    ],
    135: [
        relation("north", "about", "war"),
        value("north", "content_description", PASSAGE),
    ],
    136: [
        value("war", "start", Day("1980", Words(2840, 2849), printed="1980/1988")),
        value("war", "end", Day("1988", Words(2840, 2849), printed="1980/1988")),
    ],
    # What the film tells is its content, never an event.
    137: [value("north", "content_description", PASSAGE)],
    138: [
        value("north", "content_description", PASSAGE),
        relation("north", "set_in", "iran", qualifier=Words(2963, 2971)),
    ],
    139: [value("north", "content_description", PASSAGE)],
    140: [value("north", "content_description", PASSAGE)],
    141: [value("north", "content_description", PASSAGE)],
    142: [value("north", "content_description", PASSAGE)],
    143: [
        value(
            "resistance_18",
            "held",
            Day("2025-05-17/2025-05-24", PASSAGE, printed="XXXX-05-17/XXXX-05-24", **_YEAR_AFTER),
            modality="plans",
        )
    ],
    144: [value("resistance_18", "place", "iran", modality="plans")],
    145: [
        value(
            "closing",
            "start",
            Day("2025-05-24", Words(3415, 3421), printed="XXXX-05-24", **_YEAR_AFTER),
            modality="plans",
        ),
        relation("closing", "part_of", "resistance_18", at=Words(3382, 3402), modality="plans"),
    ],
    146: [
        relation(
            "closing",
            "coincides_with_anniversary_of",
            "khorramshahr",
            as_printed=Words(3461, 3487),
            modality="plans",
        )
    ],
    147: [relation("resistance_2025", "organiser", "association")],
    148: [relation("resistance_2025", "organiser", "revayat")],
    149: [value("resistance_2025", "frequency", "annual", as_printed=Words(3625, 3633))],
    150: [remark("resistance_18", Words(3689, 3841), **_OWN_VOICE)],
    151: [remark("resistance_18", PASSAGE, **_OWN_VOICE)],
    152: [remark("resistance_18", Words(3924, 4008), **_OWN_VOICE)],
    153: [naming("resistance_2025", "Resistance Film Festival")],
    154: [naming("resistance_2025", "Resistance Festival")],
    155: [naming("resistance_2025", "International Resistance Film Festival")],
    156: [Mentioned("resistance_18")],
}
