"""How each fact of the first article is held (rows 1 to 70)."""

from .declared import (
    PASSAGE,
    Also,
    Day,
    Holder,
    LoadedWord,
    Mentioned,
    Part,
    Picture,
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

_PUBLISHED = "2020-11-16"
_ALL = "year month day"
_RECENTLY = Day("[..2020-11-15]", Words(153, 161), inferred=_ALL, rule="before", anchor=_PUBLISHED)
_ON_AUGUST_31 = Day(
    "2014-08-31", Words(734, 746), printed="XXXX-08-31", inferred="year", rule="inherited_year", anchor="2014-06"
)
#: The filmmaker announced what rows 43 to 46 say.
_ANNOUNCED = {"modality": "reports", "attributed_to": "bahadori", "attribution_manner": "announcement"}
_BY_FAJR = {"modality": "plans", "attributed_to": "fajr_38", "attribution_manner": "announcement"}

ROWS: dict[int, list[Holder]] = {
    1: [Part("headline", "headline", {"headline": PASSAGE}, known="printed")],
    2: [
        Part(
            "metadata_line",
            "published",
            {
                "published": Day(_PUBLISHED, Words(62, 79)),
                "published_time": "18:29",
                "published_zone": "",
            },
            known="printed",
        )
    ],
    3: [Part("dateline", "dateline", {"dateline": Words(89, 95), "dateline_place": "tehran"}, known="printed")],
    4: [naming("liberation_of_amerli", "Liberation of Amerli")],
    5: [value("liberation_of_amerli", "genre", "documentary")],
    # The body beside the producer of row 11, not instead of him; the statement's date is row 7.
    6: [relation("liberation_of_amerli", "production_company", "documentary_house", when=_RECENTLY)],
    7: also((6, 0)),
    8: [relation("documentary_house", "located_in", "tehran")],
    9: [
        relation("liberation_of_amerli", "about", "quds_force"),
        relation("liberation_of_amerli", "about", "breaking", at=Words(183, 297)),
        value("liberation_of_amerli", "content_description", Words(194, 297), at=Words(183, 297)),
    ],
    10: [relation("liberation_of_amerli", "director", "hadian")],
    11: [relation("liberation_of_amerli", "producer", "motahhar")],
    12: [
        entry("liberation_of_amerli", "verite_edition", programme_place="competition", modality="plans"),
        value("verite_edition", "festival", "verite"),
    ],
    13: [
        value(
            "verite_edition",
            "held",
            Day(
                "2020-12-08/2020-12-15",
                PASSAGE,
                printed="XXXX-12-08/XXXX-12-15",
                inferred="year",
                rule="earliest_after_anchor",
                anchor=_PUBLISHED,
            ),
            modality="plans",
        )
    ],
    14: [value("verite_edition", "mode", "online", modality="plans")],
    15: [value("amerli", "kind", "town")],
    16: [relation("amerli", "part_of", "iraq", qualifier=Words(268, 276))],
    17: [remark("amerli", PASSAGE)],
    18: [relation("amerli", "part_of", "tooz")],
    19: [relation("tooz", "part_of", "saladin")],
    20: [value("siege", "duration", "P89D", as_printed=Words(248, 254))],
    21: [relation("siege", "besieger", "isis")],
    22: [value("siege", "start", Day("2014-06", Words(670, 679)))],
    23: [value("siege", "description", PASSAGE)],
    24: [value("siege", "end", _ON_AUGUST_31)],
    25: [relation("breaking", "armed_force", "quds_force", when=_ON_AUGUST_31)],
    26: [relation("breaking", "armed_force", "peshmerga", when=_ON_AUGUST_31)],
    27: [relation("breaking", "armed_force", "popular_mobilization", when=_ON_AUGUST_31)],
    28: [naming("popular_mobilization", "Hashd al-Shaabi")],
    29: [relation("quds_force", "part_of", "irgc", qualifier=Words(768, 780))],
    30: [relation("quds_force", "commander", "soleimani", when=_ON_AUGUST_31)],
    31: [
        remark(
            "breaking",
            Words(994, 1029),
            modality="opines",
            attributed_words=Words(973, 990),
            attribution_manner="not_said",
        )
    ],
    # The label is the archive's own; the source's word is marked in the evidence.
    32: [
        relation("death", "deceased", "soleimani", qualifier="killed in an airstrike", loaded=Words(1046, 1058)),
        relation("death", "part_of", "airstrike", at=Words(1042, 1082)),
    ],
    33: [relation("airstrike", "perpetrator", "united_states")],
    34: [value("soleimani", "end_place", "baghdad")],
    35: [
        value(
            "soleimani",
            "end",
            Day(
                "2020-01-03",
                PASSAGE,
                printed="XXXX-01-03",
                inferred="year",
                rule="latest_before_anchor",
                anchor=_PUBLISHED,
            ),
        )
    ],
    # The works have no titles: told from their subject, and no record is made.
    36: [relation("soleimani", "subject_of", words=Words(1166, 1211))],
    37: [LoadedWord(35)],
    38: [LoadedWord(21)],
    39: [value("bahadori", "occupation", "filmmaker")],
    40: [
        remark(
            "bahadori",
            Words(1233, 1238),
            attributed_to="article_1",
            attribution_manner="own_voice",
            when=Day(_PUBLISHED, rule="same_day", anchor=_PUBLISHED, inferred=_ALL),
        )
    ],
    41: [
        value(
            "announcement",
            "start",
            Day("[2020-11-07..2020-11-15]", PASSAGE, inferred=_ALL, rule="previous_week", anchor=_PUBLISHED),
            open_question="The day on which the week of this publication begins is not known.",
        )
    ],
    42: [
        relation("announcement", "announced_by", "bahadori"),
        relation("announcement", "announces", "green_zone", at=Words(1249, 1330)),
        Also(((43, 0), (44, 0), (45, 0), (45, 1), (46, 0), (46, 1))),
    ],
    43: [naming("green_zone", "Green Zone", **_ANNOUNCED)],
    # Not raised to director: the article does not say so.
    44: [relation("green_zone", "filmmaker", "bahadori", **_ANNOUNCED)],
    45: [
        value("green_zone", "form", "short", **_ANNOUNCED),
        value("green_zone", "genre", "documentary", **_ANNOUNCED),
    ],
    46: [
        relation("green_zone", "about", "soleimani", **_ANNOUNCED),
        value(
            "green_zone",
            "content_description",
            Words(1346, 1399),
            loaded=Words(1341, 1345),
            **_ANNOUNCED | {"modality": "opines"},
        ),
    ],
    47: [relation("green_zone", "production_company", "childrens_department")],
    48: [relation("childrens_department", "part_of", "art_bureau")],
    49: [relation("art_bureau", "part_of", "dissemination")],
    50: ordinal("fajr_38", "fajr", 38, Words(1531, 1535)),
    51: [
        relation("fajr_38", "presents_award", "soleimani_award", **_BY_FAJR),
        value("soleimani_award", "scope", Words(1580, 1609), **_BY_FAJR),
    ],
    52: [value("soleimani_award", "named_after", "soleimani")],
    53: [award_result("abadan_11_60", "won", award="soleimani_award", edition="fajr_38")],
    54: [naming("abadan_11_60", "Abadan 11, 60")],
    55: [relation("abadan_11_60", "director", "khoshbakht")],
    56: [
        relation("abadan_11_60", "about", "abadan_fight"),
        value("abadan_11_60", "content_description", PASSAGE),
    ],
    57: [relation("abadan_11_60", "set_in", "abadan")],
    58: [
        value("abadan", "kind", "city"),
        relation("abadan", "part_of", "iran", qualifier=Words(1768, 1780)),
    ],
    59: [relation("abadan_11_60", "set_during", "war", qualifier=Words(1815, 1827))],
    60: ordinal("resistance_16", "resistance", 16, Words(1868, 1872)),
    61: [
        value(
            "resistance_16",
            "held",
            Day(
                "2020-12",
                Words(1932, 1947),
                printed="XXXX-12",
                inferred="year",
                rule="earliest_after_anchor",
                anchor=_PUBLISHED,
            ),
            modality="plans",
        )
    ],
    62: [
        naming("martyr_section", "Prominent Resistance Martyr Section"),
        value("martyr_section", "edition", "resistance_16", at=Words(1868, 2120)),
    ],
    63: [value("martyr_section", "kind", "special")],
    # The films have no titles: they stay words.
    64: [
        entry(
            "",
            "resistance_16",
            words=Words(1965, 2007),
            section="martyr_section",
            programme_place="special",
            modality="plans",
        ),
        value(
            "martyr_section",
            "theme",
            Words(1984, 2007),
            at=Words(1965, 2055),
            loaded=Words(2011, 2055),
            modality="plans",
        ),
    ],
    65: [Part("caption", whole=Words(2123, 2213)), Picture(Words(2130, 2213))],
    66: [Mentioned("soleimani", role="pictured")],
    67: [Mentioned(words=PASSAGE, role="pictured")],
    68: [relation("quds_force", "chief", "soleimani")],
    # The comment form and its sum.
    69: [Part("boilerplate")],
    70: [Part("boilerplate")],
}
