"""The forms of events, places, subjects, publications and collections."""

from desktop_app.features.record_forms.common import names_group, note_group, rest_group
from desktop_app.forms.plan import FormPlan
from desktop_app.texts import translate


def heading_plans() -> tuple[FormPlan, ...]:
    """Return the forms of what is neither a film, a festival nor somebody."""
    name = translate("Headings", "Name")
    return (
        FormPlan(
            kind="event",
            title=translate("Headings", "Event"),
            new=translate("Headings", "New event"),
            named=name,
            groups=(
                names_group(),
                rest_group(translate("Headings", "The event")),
                note_group("purpose", "description"),
            ),
        ),
        FormPlan(
            kind="place",
            title=translate("Headings", "Place"),
            new=translate("Headings", "New place"),
            named=name,
            groups=(names_group(), rest_group(translate("Headings", "The place")), note_group()),
        ),
        FormPlan(
            kind="topic",
            title=translate("Headings", "Subject"),
            new=translate("Headings", "New subject"),
            named=translate("Headings", "Heading"),
            groups=(names_group(), note_group("scope_note")),
        ),
        FormPlan(
            kind="publication",
            title=translate("Headings", "Publication"),
            new=translate("Headings", "New publication"),
            named=name,
            groups=(names_group(), rest_group(translate("Headings", "The publication")), note_group()),
        ),
        FormPlan(
            kind="collection",
            title=translate("Headings", "Collection"),
            new=translate("Headings", "New collection"),
            named=name,
            groups=(names_group(), rest_group(translate("Headings", "The collection")), note_group()),
        ),
    )
