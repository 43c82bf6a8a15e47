"""The forms of festivals, editions, sections and awards."""

from desktop_app.features.record_forms.common import kept_groups, kept_parts, names_group, note_group, rest_group
from desktop_app.forms.plan import FieldGroup, FormPlan
from desktop_app.forms.values import NAMES
from desktop_app.texts import translate


def festival_plans() -> tuple[FormPlan, ...]:
    """Return the forms of festivals and of what is inside them."""
    name = translate("Festivals", "Name")
    return (
        FormPlan(
            kind="festival",
            parts=kept_parts("festival"),
            title=translate("Festivals", "Festival"),
            new=translate("Festivals", "New festival"),
            named=name,
            groups=(names_group(), rest_group(translate("Festivals", "The festival")), *kept_groups(), note_group()),
        ),
        FormPlan(
            kind="edition",
            parts=kept_parts("edition"),
            title=translate("Festivals", "Edition"),
            new=translate("Festivals", "New edition"),
            named=name,
            # Most editions are called by their number: a name of its own is the exception and stands below.
            groups=(
                rest_group(translate("Festivals", "The edition")),
                FieldGroup(translate("Festivals", "Names of its own"), (NAMES,)),
                *kept_groups(),
                note_group(),
            ),
            name_needed=False,
        ),
        FormPlan(
            kind="section",
            parts=kept_parts("section"),
            title=translate("Festivals", "Section"),
            new=translate("Festivals", "New section"),
            named=name,
            groups=(names_group(), rest_group(translate("Festivals", "The section")), *kept_groups(), note_group()),
        ),
        FormPlan(
            kind="award",
            parts=kept_parts("award"),
            title=translate("Festivals", "Award"),
            new=translate("Festivals", "New award"),
            named=name,
            groups=(names_group(), rest_group(translate("Festivals", "The award")), *kept_groups(), note_group()),
        ),
    )
