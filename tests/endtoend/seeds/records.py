"""The records that the two articles speak of, by key, in an order in which each can be made.

Names and figures are the articles' own. Headings that the articles do not give (events, an award and films that have
no name yet) are the archive's: they take no side, and stay provisional.
Festivals that both articles name are two records each here: that they are one is for a person to confirm.
"""

from .declared import Called, Record


def _person(given: str, family: str, *more: Called) -> Record:
    return Record("person", (Called(f"{given} {family}", parts={"given": given, "family": family}), *more))


def _named(kind: str, *texts: str) -> Record:
    return Record(kind, tuple(map(Called, texts)))


def _event(kind: str, text: str) -> Record:
    return Record("event", (Called(text),), {"kind": kind})


def _supplied(text: str) -> Record:
    return Record("film", (Called(text, "supplied"),))


RECORDS: dict[str, Record] = {
    # Places of both.
    "tehran": _named("place", "Tehran"),
    "baghdad": _named("place", "Baghdad"),
    "iran": _named("place", "Iran"),
    "iraq": _named("place", "Iraq"),
    # Of the first article.
    "united_states": _named("place", "United States"),
    "amerli": _named("place", "Amerli"),
    "tooz": _named("place", "Tooz District"),
    "saladin": _named("place", "Saladin Governorate"),
    "abadan": _named("place", "Abadan"),
    "liberation_of_amerli": _named("film", "Liberation of Amerli"),
    "green_zone": _named("film", "Green Zone"),
    "abadan_11_60": Record("film", (Called("Abadan 11, 60", parts={"sort_as": "Abadan 11 60"}),)),
    "documentary_house": _named("organisation", "Islamic Revolution Documentary House"),
    "quds_force": _named("organisation", "Quds Force"),
    "irgc": Record("organisation", (Called("IRGC", "acronym"),)),
    "popular_mobilization": Record(
        "organisation",
        (
            Called("Popular Mobilization Units"),
            Called("Hashd al-Shaabi", "as_printed", {"language": "ar-Latn", "romanisation": "as_in_press"}),
        ),
    ),
    "peshmerga": _named("group", "Kurdish Peshmerga fighters"),
    "isis": Record("group", (Called("ISIS", "acronym"),)),
    "childrens_department": _named("organisation", "Children’s Department"),
    "art_bureau": _named("organisation", "Art Bureau"),
    "dissemination": _named("organisation", "Islamic Ideology Dissemination Organization"),
    "hadian": _person("Hamed", "Hadian"),
    "motahhar": _person("Mehdi", "Motahhar"),
    "soleimani": _person(
        "Qassem",
        "Soleimani",
        Called("Qassem Soleimani", "as_printed", {"honorific": "Commander"}),
        Called("Soleimani", "short"),
    ),
    "bahadori": _person("Behnam", "Bahadori"),
    "khoshbakht": _person("Mehrdad", "Khoshbakht"),
    "siege": _event("siege", "Siege of Amerli"),
    "breaking": _event("armed_conflict", "Breaking of the siege of Amerli"),
    "airstrike": _event("attack", "Airstrike in Baghdad"),
    "death": _event("death", "Death of Qassem Soleimani"),
    "announcement": _event("announcement", "Announcement of “Green Zone”"),
    "abadan_fight": _event("armed_conflict", "Fighting in Abadan"),
    "war": _event("armed_conflict", "Iran–Iraq war"),
    "verite": _named("festival", "Cinéma Vérité festival"),
    "verite_edition": Record("edition", fields={"festival": "verite"}),
    "fajr": _named("festival", "Fajr Film Festival"),
    "fajr_38": Record("edition", fields={"festival": "fajr"}),
    "resistance": _named("festival", "Resistance International Film Festival"),
    "resistance_16": Record("edition", fields={"festival": "resistance"}),
    "martyr_section": Record("section", (Called("Prominent Resistance Martyr Section"),), {"edition": "resistance_16"}),
    "soleimani_award": _named("award", "Award named after Qassem Soleimani"),
    # Of the second article.
    "jadriya": _named("place", "Jadriya"),
    "harithiya": _named("place", "Harithiya"),
    "camp_ashraf": _named("place", "Camp Ashraf"),
    "resistance_2025": Record(
        "festival",
        (
            Called("Resistance International Film Festival"),
            Called("Resistance Film Festival", "short"),
            Called("Resistance Festival", "short"),
            Called("International Resistance Film Festival", "as_printed"),
        ),
    ),
    "resistance_18": Record("edition", fields={"festival": "resistance_2025"}),
    "fajr_2025": _named("festival", "Fajr Film Festival"),
    "fajr_43": Record("edition", fields={"festival": "fajr_2025"}),
    "basirah_festival": _named("festival", "Basirah Cinema and Theater Festival"),
    "basirah_1": Record("edition", fields={"festival": "basirah_festival"}),
    "basirah": _named("organisation", "Basirah Institute"),
    "press_office": _named("organisation", "Public relations office of the Resistance International Film Festival"),
    "hashd": _named("organisation", "Hashd al-Shaabi"),
    "government": _named("organisation", "Government of Iraq"),
    "fine_arts": _named("organisation", "Faculty of Fine Arts"),
    "association": _named("organisation", "Association of the Revolution and Sacred Defense Cinema"),
    "revayat": _named("organisation", "Revayat Foundation"),
    "delegation": _named("group", "Delegation of the 18th Resistance International Film Festival"),
    "shojaei_fard": _person("Mohammad Ali", "Shojaei Fard"),
    "zargarnejad": _person("Hamid", "Zargarnejad"),
    "kaliji": _person("Esrafil", "Kaliji"),
    "alaqabi": _person("Mohand", "Alaqabi"),
    "asadi": _person("Muzad", "Asadi"),
    "north": _named("film", "North from South West"),
    "north_2": _supplied("North from South West, second part"),
    "planned_short": _supplied("Short film planned with the Basirah Institute"),
    "visit": _event("visit", "Visit of the festival's delegation to Iraq"),
    "first_meeting": _event("meeting", "Meeting of the festival's officials with the Basirah Institute"),
    "joint_plan": _event("agreement", "Plan for joint events of the festival and the Basirah Institute"),
    "agreements": _event("agreement", "Agreements with the Basirah Institute"),
    "courses": _event("course", "Cinema training courses"),
    "alaqabi_meeting": _event("meeting", "Meeting with Mohand Alaqabi"),
    "hashd_meeting": _event("meeting", "Meeting with the media head of Hashd al-Shaabi"),
    "asadi_meeting": _event("meeting", "Meeting with Muzad Asadi"),
    "venues_visit": _event("visit", "Visits to cultural venues and cinemas"),
    "joint_events": _event("other", "Joint events of the festival and the Basirah Institute"),
    "closing": _event("ceremony", "Closing ceremony of the 18th Resistance International Film Festival"),
    "khorramshahr": _event("armed_conflict", "Recapture of Khorramshahr"),
    "conflict_with_isis": _event("armed_conflict", "Armed conflict with ISIS"),
    "arbaeen": _named("topic", "Arbaeen walk"),
    "artificial_intelligence": _named("topic", "Artificial intelligence"),
}
