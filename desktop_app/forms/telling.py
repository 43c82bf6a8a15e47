"""Why a record is offered, and what tells it apart from another of the same label: one wording in every list."""

from collections.abc import Mapping

from database.queries.names import Offer
from database.queries.telling import Facts
from desktop_app.forms.values import shortened
from desktop_app.texts import plural, translate
from desktop_app.wording.wording import Wording


def detail_of(offer: Offer, known: Mapping[int, Facts], wording: Wording) -> str:
    """Return what tells a record apart where *known* has it, else the form that was found, else its kind."""
    if (facts := known.get(offer.id)) is not None:
        return told_apart(facts, offer.kind, wording)
    return offer.form if offer.form not in offer.label else wording.term("record_kind", offer.kind)


def told_apart(facts: Facts, kind: str, wording: Wording) -> str:
    """Return two facts of a record of this kind, or that nothing is known of it."""
    count = facts.articles
    articles = plural("Form", "in {count} articles", "in {count} article", count) if count else ""
    told = [part for part in (facts.beside, articles, shortened(facts.note)) if part]
    if told:
        return " · ".join(told[:2])
    return translate("Form", "{kind}, nothing known yet").format(kind=wording.term("record_kind", kind))
