"""The forms of persons, organisations, groups and families."""

from desktop_app.features.record_forms.common import kept_groups, kept_parts, names_group, note_group, rest_group
from desktop_app.forms.plan import FormPlan
from desktop_app.texts import translate


def agent_plans() -> tuple[FormPlan, ...]:
    """Return the forms of whoever acts."""
    kinds = (
        ("person", translate("People", "Person"), translate("People", "New person"), translate("People", "The person")),
        (
            "organisation",
            translate("Organisations", "Organisation"),
            translate("Organisations", "New organisation"),
            translate("Organisations", "The organisation"),
        ),
        ("group", translate("People", "Group"), translate("People", "New group"), translate("People", "The group")),
        ("family", translate("People", "Family"), translate("People", "New family"), translate("People", "The family")),
    )
    return tuple(
        FormPlan(
            kind=kind,
            title=title,
            new=new,
            named=translate("People", "Name"),
            groups=(names_group(), rest_group(fields), *kept_groups(), note_group()),
            parts=kept_parts(kind),
        )
        for kind, title, new, fields in kinds
    )
