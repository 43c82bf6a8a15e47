"""What a person asks for in the dialog, as the catalogue takes it. No widgets."""

from dataclasses import dataclass, replace
from typing import Any

from database.batch.edit import Edit, ToMake
from database.queries.links import Link
from desktop_app.forms.saving import Links
from desktop_app.forms.values import NewRecord


@dataclass(frozen=True, slots=True)
class Asked:
    """An edit as the fields of the dialog gave it: links are `Link` or `NewRecord`."""

    given: Edit

    @property
    def for_preview(self) -> Edit:
        """The edit with ids, and with what is yet to be made by its name."""
        return replace(self.given, value=_plain(self.given.value), sought=_plain(self.given.sought))

    def for_writing(self, writer: Any) -> Edit:
        """Return the edit with ids; what is new is made now, once."""
        links = Links(writer)

        def made(value: Any) -> Any:
            return tuple(links(one) for one in value) if isinstance(value, tuple) else links(value)

        return replace(self.given, value=made(self.given.value), sought=made(self.given.sought))


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return tuple(_plain(one) for one in value)
    if isinstance(value, NewRecord):
        return ToMake(value.label)
    return value.id if isinstance(value, Link) else value
