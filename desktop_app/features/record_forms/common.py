"""Groups that stand in the forms of all kinds."""

from desktop_app.forms.files_field import FILES, FilesPart
from desktop_app.forms.identifiers_field import IDENTIFIERS, IdentifiersPart
from desktop_app.forms.plan import REST, FieldGroup, Part
from desktop_app.forms.values import NAMES, NOTE
from desktop_app.texts import translate


def names_group() -> FieldGroup:
    """Return the forms of the name."""
    return FieldGroup(translate("Form", "Names"), (NAMES,))


def rest_group(title: str) -> FieldGroup:
    """Return the declared fields that no other group names."""
    return FieldGroup(title, (REST,))


def kept_groups() -> tuple[FieldGroup, ...]:
    """Return what any record may have: pictures and files, its numbers elsewhere."""
    return (
        FieldGroup(translate("Form", "Pictures and files"), (FILES,)),
        FieldGroup(translate("Form", "Identifiers"), (IDENTIFIERS,)),
    )


def kept_parts(kind: str) -> tuple[Part, ...]:
    """Return the parts of `kept_groups`."""
    return (FilesPart(kind), IdentifiersPart(kind))


def note_group(*long_fields: str) -> FieldGroup:
    """Return the long texts of a record and the archivist's own note, last of all."""
    return FieldGroup("", (*long_fields, NOTE))
