"""Groups that stand in the forms of all kinds."""

from desktop_app.forms.plan import REST, FieldGroup
from desktop_app.forms.values import NAMES, NOTE
from desktop_app.texts import translate


def names_group() -> FieldGroup:
    """Return the forms of the name."""
    return FieldGroup(translate("Form", "Names"), (NAMES,))


def rest_group(title: str) -> FieldGroup:
    """Return the declared fields that no other group names."""
    return FieldGroup(title, (REST,))


def note_group(*long_fields: str) -> FieldGroup:
    """Return the long texts of a record and the archivist's own note, last of all."""
    return FieldGroup("", (*long_fields, NOTE))
