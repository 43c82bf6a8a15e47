"""What can be said in a part of a page, and in which order it is offered there. Pure: no widgets."""

from collections.abc import Callable

from desktop_app.stating.whats import Shape, What
from desktop_app.wording.statements import Section, section_of_role
from desktop_app.wording.wording import Wording

_SHAPES = {
    Shape.ENTRY: Section.AWARDS,
    Shape.AWARD: Section.AWARDS,
    Shape.FIGURE: Section.FIGURES,
    Shape.VALUE: Section.DETAILS,
    Shape.NUMBER: Section.DETAILS,
    Shape.NAMING: Section.NAMES,
    Shape.REMARK: Section.REMARKS,
}
_OF_WORDS = (Shape.MENTION, Shape.ALSO, Shape.LOADED)
"""What is said of selected words: on a page there are none."""


def section_of_what(what: What, kind: str, wording: Wording) -> Section:
    """Return the part of the page of a *kind* of record in which a fact would stand."""
    if what.shape is Shape.RELATION:
        return section_of_role(what.code, wording)
    if what.shape is Shape.VALUE and kind == "film" and what.code == "content_description":
        return Section.ABOUT
    return _SHAPES.get(what.shape, Section.LINKS)


def ranked_for(section: str, kind: str, wording: Wording) -> Callable[[What], int | None]:
    """Return what puts first that which belongs to a section; the rest can be said there as well."""

    def rank(what: What) -> int | None:
        if what.shape in _OF_WORDS:
            return None
        return 0 if section_of_what(what, kind, wording) == section else 1

    return rank
