"""The lists of films, festivals, awards, people, organisations and places that `nadim read --json` prints.

Unknown is None or an empty list, never a guess. Each item has its passages into the text.
"""

from typing import Any

from database.dates import DateValue
from database.dates.edtf import OPEN_END, OPEN_START
from desktop_app.reading.story import Said, Story, Thing


def lists_of(story: Story) -> dict[str, list[dict[str, Any]]]:
    """Return the lists of a text that went through the rules."""
    order = sorted((thing for thing in story.things if thing.spots), key=lambda one: min(one.spots))
    by_kind: dict[str, list[Thing]] = {}
    for thing in order:
        by_kind.setdefault(thing.kind, []).append(thing)
    made: dict[int, dict[str, list[str]]] = {}
    for said in story.said:
        if (
            said.kind == "relation"
            and said.fields["about"].kind == "film"
            and isinstance(said.fields.get("object"), Thing)
        ):
            roles = made.setdefault(id(said.fields["about"]), {})
            roles.setdefault(said.fields["role"], []).append(said.fields["object"].name)
    return {
        "films": [_film(story, thing, made.get(id(thing), {})) for thing in by_kind.get("film", ())],
        "festivals": _festivals(story, by_kind),
        "awards": [_award(story, said) for said in sorted(story.said,
        key=lambda one: one.start) if said.kind == "award_result"],
        "people": [_person(story, thing) for thing in by_kind.get("person", ())],
        "organisations": [_plain(story, thing) for thing in by_kind.get("organisation", ())],
        "places": [_plain(story, thing) for thing in by_kind.get("place", ())],
        "events": [_plain(story, thing) | {"kind": thing.data.get("kind")} for thing in by_kind.get("event", ())],
        "sections": [_plain(story, thing) for thing in by_kind.get("section", ())],
        "dates": [
            {"words": one.value.verbatim, "edtf": one.value.edtf or None,
            "edtf_printed": one.value.edtf_printed or None,
             "rule": one.value.rule or None, "anchor": one.value.anchor or None,
             "passages": [_passage(story, (one.start, one.end))]}
            for one in story.dates
        ],
    }  # fmt: skip


def _passage(story: Story, spot: tuple[int, int]) -> dict[str, Any]:
    start, end = spot
    return {"start": start, "end": end, "exact": story.tokens.text[start:end]}


def _passages(story: Story, thing: Thing) -> list[dict[str, Any]]:
    return [_passage(story, spot) for spot in sorted(thing.spots)]


def _plain(story: Story, thing: Thing) -> dict[str, Any]:
    return {"name": thing.name, "records": list(thing.records), "passages": _passages(story, thing)}


def _film(story: Story, film: Thing, made: dict[str, list[str]]) -> dict[str, Any]:
    def named(*roles: str) -> list[str]:
        return list(dict.fromkeys(name for role in roles for name in made.get(role, ())))

    year = film.data.get("year")
    return {
        "title": film.name,
        "directors": named("director") or named("filmmaker"),
        "producers": named("producer", "executive_producer", "co_producer"),
        "organisations": named("production_company", "distributor"),
        "year": int(year) if year else None,
        "form": film.data.get("form") or film.data.get("genre"),
        "records": list(film.records),
        "passages": _passages(story, film),
    }


def _festivals(story: Story, by_kind: dict[str, list[Thing]]) -> list[dict[str, Any]]:
    """Return one item for each edition, and one for a festival of which the text names none."""
    found: list[dict[str, Any]] = []
    for festival in by_kind.get("festival", ()):
        editions = [one for one in festival.data.get("_editions", ()) if one in story.things]
        numbered = [one for one in editions if "ordinal" in one.data]
        # An edition with a number says more than the same one by its year, or by "this year's".
        chosen = numbered or editions[:1]
        if not chosen:
            found.append({"name": festival.name, "ordinal": None, "start": None, "end": None, "place": None,
            "online": None,
                          "records": list(festival.records), "passages": _passages(story, festival)})  # fmt: skip
        seen: set[Any] = set()
        for edition in chosen:
            ordinal = edition.data.get("ordinal")
            if ordinal in seen:
                continue
            seen.add(ordinal)
            start, end = _bounds(edition)
            place = edition.data.get("_place")
            mode = edition.data.get("_mode")
            found.append(
                {
                    "name": festival.name,
                    "ordinal": ordinal,
                    "start": start,
                    "end": end,
                    "place": place.name if place is not None else None,
                    "online": True if mode in ("online", "hybrid") else None,
                    "records": list(edition.records or festival.records),
                    "passages": [
                        _passage(story, spot)
                        for spot in sorted({*edition.spots, *(festival.spots if len(chosen) == 1 else ())})
                    ],
                }
            )
    return found


def _bounds(edition: Thing) -> tuple[str | None, str | None]:
    """Return the first and the last day of an edition as EDTF, as precise as the words are."""
    held: DateValue | None = edition.data.get("_held")
    opens, ends = edition.data.get("_opens"), edition.data.get("_ends")
    if held is not None:
        edtf = held.edtf or held.edtf_printed
        if "/" in edtf:
            start, _, end = edtf.partition("/")
            return start or None, end or None
        if held.earliest not in (OPEN_START, 0) and held.latest != OPEN_END:
            return edtf or None, edtf or None
        return edtf or None, edtf or None
    return (opens.edtf or opens.edtf_printed or None) if opens else None, (
        ends.edtf or ends.edtf_printed or None
    ) if ends else None


def _award(story: Story, said: Said) -> dict[str, Any]:
    fields = said.fields
    about: Thing = fields["about"]
    recipient = fields.get("recipient")
    edition = fields.get("edition")
    festival = fields.get("_festival") or (edition.data.get("festival") if edition is not None else None)
    award = fields.get("award")
    words = fields.get("_words") or (award.name if award is not None else "")
    return {
        "award": " ".join(words.split()) or None,
        "category": fields.get("category") or None,
        "festival": festival.name if festival is not None else None,
        "film": about.name if about.kind == "film" else None,
        "recipient": recipient.name if recipient is not None else about.name if about.kind != "film" else None,
        "outcome": fields["outcome"],
        "quantity": fields.get("quantity"),
        "passages": [_passage(story, (said.start, said.end))],
    }


def _person(story: Story, person: Thing) -> dict[str, Any]:
    return {
        "name": person.name,
        "roles": list(person.data.get("_roles", {})),
        "honorific": person.data.get("honorific"),
        "records": list(person.records),
        "passages": _passages(story, person),
    }
