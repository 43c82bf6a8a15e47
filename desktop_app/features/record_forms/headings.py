"""The forms of events, places, subjects, publications and collections."""

from desktop_app.features.record_forms.common import kept_groups, kept_parts, names_group, note_group, rest_group
from desktop_app.forms.plan import FormPlan
from desktop_app.texts import translate


def heading_plans() -> tuple[FormPlan, ...]:
    """Return the forms of what is neither a film, a festival nor somebody."""
    name = translate("Headings", "Name")
    return (
        FormPlan(
            kind="event",
            parts=kept_parts("event"),
            title=translate("Headings", "Event"),
            new=translate("Headings", "New event"),
            named=name,
            groups=(
                names_group(),
                rest_group(translate("Headings", "The event")),
                *kept_groups(),
                note_group("purpose", "description"),
            ),
        ),
        FormPlan(
            kind="place",
            parts=kept_parts("place"),
            title=translate("Headings", "Place"),
            new=translate("Headings", "New place"),
            named=name,
            groups=(names_group(), rest_group(translate("Headings", "The place")), *kept_groups(), note_group()),
        ),
        FormPlan(
            kind="topic",
            parts=kept_parts("topic"),
            title=translate("Headings", "Subject"),
            new=translate("Headings", "New subject"),
            named=translate("Headings", "Heading"),
            groups=(names_group(), note_group("scope_note"), *kept_groups()),
        ),
        FormPlan(
            kind="publication",
            parts=kept_parts("publication"),
            title=translate("Headings", "Publication"),
            new=translate("Headings", "New publication"),
            named=name,
            groups=(names_group(), rest_group(translate("Headings", "The publication")), *kept_groups(), note_group()),
        ),
        FormPlan(
            kind="collection",
            parts=kept_parts("collection"),
            title=translate("Headings", "Collection"),
            new=translate("Headings", "New collection"),
            named=name,
            groups=(names_group(), rest_group(translate("Headings", "The collection")), *kept_groups(), note_group()),
        ),
    )
