"""What the archivist says beforehand of files that come in together."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Self


@dataclass(frozen=True, slots=True)
class IntakeSettings:
    """Settings of a batch or of a watched folder. What a copy says itself goes before all of them.

    Attributes:
        publication_id: of articles whose copy and file name name none.
        collection_id: into which the articles are put.
        access: a code of ``access``.
        received_from: who gave the files.
        calendar: a code of ``calendar``, for dates that could be of two; empty: they stay open.
        language: of texts whose words do not tell it.
        name_pattern: what the files' names say; see ``desktop_app.intake.name_patterns``.
        accession: the pattern of accession numbers; see ``database.commands.accessions``. Empty: no numbers.
    """

    publication_id: int | None = None
    collection_id: int | None = None
    access: str = ""
    received_from: str = ""
    calendar: str = ""
    language: str = ""
    name_pattern: str = ""
    accession: str = ""

    def stored(self) -> dict[str, Any]:
        """Return it as the database holds it: what differs from nothing."""
        return {name: value for name, value in asdict(self).items() if value not in (None, "")}

    @classmethod
    def of(cls, stored: Mapping[str, Any]) -> Self:
        """Return what :meth:`stored` gave; names that a newer Nadim knows are passed over."""
        return cls(**{name: value for name, value in stored.items() if name in cls.__slots__})
