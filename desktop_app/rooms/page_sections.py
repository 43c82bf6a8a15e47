"""The parts of a record's page: which there are for its kind, in which order, what they and their gaps are called."""

from enum import StrEnum

from desktop_app.wording.statements import Section
from desktop_app.wording.wording import Wording

_CONTEXT = "Card"


class Part(StrEnum):
    """The parts of a page that statements do not make."""

    ANNOUNCED = "announced"
    AROUND = "around"
    CHECKED = "checked"
    PRESS = "press"


_S, _P = Section, Part
_DETAILS: tuple[Section | Part, ...] = (_S.DETAILS, _P.CHECKED)
"""What the fields say, and what their dates and numbers say to each other."""
_FILM: tuple[Section | Part, ...] = (
    *(_S.AWARDS, _P.ANNOUNCED, _S.CREDITS, _S.ABOUT, *_DETAILS, _S.FIGURES, _S.NAMES, _S.POSTS, _S.EVENTS),
    *(_S.LINKS, _S.REMARKS, _P.AROUND, _P.PRESS),
)
_AGENT: tuple[Section | Part, ...] = (
    *(_S.CREDITS, _S.AWARDS, _P.ANNOUNCED, _S.POSTS, _S.EVENTS, _S.ABOUT, *_DETAILS, _S.FIGURES, _S.NAMES),
    *(_S.LINKS, _S.REMARKS, _P.AROUND, _P.PRESS),
)
_WHOLE: tuple[Section | Part, ...] = (
    *(_P.AROUND, _S.AWARDS, _P.ANNOUNCED, *_DETAILS, _S.POSTS, _S.EVENTS, _S.ABOUT, _S.CREDITS, _S.FIGURES),
    *(_S.NAMES, _S.LINKS, _S.REMARKS, _P.PRESS),
)
_RESULTS: tuple[Section | Part, ...] = (
    *(_S.AWARDS, _P.ANNOUNCED, _P.AROUND, *_DETAILS, _S.POSTS, _S.EVENTS, _S.ABOUT, _S.CREDITS, _S.FIGURES),
    *(_S.NAMES, _S.LINKS, _S.REMARKS, _P.PRESS),
)
_TOPIC: tuple[Section | Part, ...] = (
    *(_S.ABOUT, *_DETAILS, _S.AWARDS, _P.ANNOUNCED, _S.EVENTS, _S.POSTS, _S.CREDITS, _S.FIGURES, _S.NAMES),
    *(_S.LINKS, _S.REMARKS, _P.AROUND, _P.PRESS),
)
_OTHERS: tuple[Section | Part, ...] = (
    *(*_DETAILS, _S.AWARDS, _P.ANNOUNCED, _S.EVENTS, _S.POSTS, _S.ABOUT, _S.CREDITS, _S.FIGURES, _S.NAMES),
    *(_S.LINKS, _S.REMARKS, _P.AROUND, _P.PRESS),
)
_ORDERS: dict[str, tuple[Section | Part, ...]] = {
    "film": _FILM,
    **dict.fromkeys(("person", "organisation", "group", "family"), _AGENT),
    **dict.fromkeys(("edition", "section", "award"), _RESULTS),
    "festival": _WHOLE,
    "topic": _TOPIC,
    # What it holds stands in it; no press names a box.
    "collection": tuple(part for part in _WHOLE if part is not _P.PRESS),
}

_CORE: dict[str, tuple[Section, ...]] = {
    "film": (_S.AWARDS, _S.CREDITS, _S.ABOUT, _S.FIGURES),
    "person": (_S.CREDITS, _S.AWARDS, _S.POSTS),
    "organisation": (_S.CREDITS, _S.POSTS),
    "group": (_S.CREDITS, _S.POSTS),
    "family": (_S.CREDITS, _S.POSTS),
    "festival": (_S.POSTS,),
    "edition": (_S.AWARDS, _S.POSTS, _S.FIGURES),
    "section": (_S.AWARDS,),
    "award": (_S.AWARDS,),
    "event": (_S.EVENTS,),
    "topic": (_S.ABOUT,),
}
"""What a person looks for on the page of a kind: said there also where no source states it."""


def parts_of(kind: str) -> tuple[Section | Part, ...]:
    """Return the parts of a page in their order."""
    return _ORDERS.get(kind, _OTHERS)


def title_of(part: Section | Part, kind: str, wording: Wording) -> str:
    """Return what a part is called on the page of a kind."""
    own = _own_titles(wording).get((kind, part))
    return own or _titles(wording)[part]


def empty_of(section: Section, kind: str, wording: Wording) -> str:
    """Return the sentence of an empty part, "" where it is left out."""
    if section not in _CORE.get(kind, ()):
        return ""
    say = wording.translate
    own = {
        ("film", _S.AWARDS): say(_CONTEXT, "No festival or award is stated in any source."),
        ("film", _S.CREDITS): say(_CONTEXT, "No credit is stated in any source."),
        ("film", _S.ABOUT): say(_CONTEXT, "What it is about is not stated in any source."),
        ("edition", _S.AWARDS): say(_CONTEXT, "No film or award is stated in any source."),
        ("section", _S.AWARDS): say(_CONTEXT, "No film is stated in any source."),
        ("award", _S.AWARDS): say(_CONTEXT, "No result is stated in any source."),
        ("event", _S.EVENTS): say(_CONTEXT, "Nobody who took part is stated in any source."),
        ("topic", _S.ABOUT): say(_CONTEXT, "No work about it is stated in any source."),
    }
    general = {
        _S.AWARDS: say(_CONTEXT, "No festival or award is stated in any source."),
        _S.CREDITS: say(_CONTEXT, "No film is stated in any source."),
        _S.POSTS: say(_CONTEXT, "No post or organisation is stated in any source."),
        _S.FIGURES: say(_CONTEXT, "No figure is stated in any source."),
    }
    return own.get((kind, section)) or general.get(section, "")


def around_title(name: str, wording: Wording) -> str:
    """Return what a list of records is called that name this one in the field *name* ("kind.field") of theirs."""
    say = wording.translate
    return {
        "edition.festival": say(_CONTEXT, "Editions"),
        "section.edition": say(_CONTEXT, "Sections"),
        "award.giver": say(_CONTEXT, "Awards given"),
        "award.named_after": say(_CONTEXT, "Awards named after it"),
        "festival.home_place": say(_CONTEXT, "Festivals at home here"),
        "edition.place": say(_CONTEXT, "Editions held here"),
        "event.place": say(_CONTEXT, "Events here"),
        "person.start_place": say(_CONTEXT, "Born here"),
        "person.end_place": say(_CONTEXT, "Died here"),
        "organisation.start_place": say(_CONTEXT, "Bodies from here"),
        "organisation.end_place": say(_CONTEXT, "Bodies last here"),
        "publication.place": say(_CONTEXT, "Publications here"),
        "collection.parent": say(_CONTEXT, "Parts"),
        "items": say(_CONTEXT, "In this collection"),
    }.get(name, name)


def _titles(wording: Wording) -> dict[Section | Part, str]:
    say = wording.translate
    return {
        _S.AWARDS: say(_CONTEXT, "Festivals and awards"),
        _S.CREDITS: say(_CONTEXT, "Films"),
        _S.POSTS: say(_CONTEXT, "Posts and organisations"),
        _S.ABOUT: say(_CONTEXT, "About"),
        _S.EVENTS: say(_CONTEXT, "Events"),
        _S.FIGURES: say(_CONTEXT, "Figures"),
        _S.DETAILS: say(_CONTEXT, "Details"),
        _S.NAMES: say(_CONTEXT, "Names"),
        _S.LINKS: say(_CONTEXT, "Connections"),
        _S.REMARKS: say(_CONTEXT, "Also said"),
        _P.ANNOUNCED: say(_CONTEXT, "Announced"),
        _P.CHECKED: say(_CONTEXT, "Dates and numbers"),
        _P.PRESS: say(_CONTEXT, "Press"),
    }


def _own_titles(wording: Wording) -> dict[tuple[str, Section | Part], str]:
    say = wording.translate
    return {
        ("film", _S.CREDITS): say(_CONTEXT, "Credits"),
        ("film", _S.NAMES): say(_CONTEXT, "Names and titles"),
        ("edition", _S.AWARDS): say(_CONTEXT, "Films and results"),
        ("edition", _S.POSTS): say(_CONTEXT, "People and organisations"),
        ("festival", _S.POSTS): say(_CONTEXT, "People and organisations"),
        ("section", _S.AWARDS): say(_CONTEXT, "Films and results"),
        ("award", _S.AWARDS): say(_CONTEXT, "Results"),
        ("event", _S.EVENTS): say(_CONTEXT, "Who took part, and what came of it"),
        ("topic", _S.ABOUT): say(_CONTEXT, "Works about it"),
        ("publication", _P.PRESS): say(_CONTEXT, "Articles"),
        ("place", _S.ABOUT): say(_CONTEXT, "Where it lies, and works about it"),
    }
