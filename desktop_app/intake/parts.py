"""What an article's text is made of: its parts, and what they give."""

from dataclasses import dataclass, field
from typing import NamedTuple

from desktop_app.intake.datelines import Dateline
from desktop_app.intake.paragraphs import Span
from desktop_app.intake.printed import Candidate


class Part(NamedTuple):
    """A range of the text and what it is.

    Attributes:
        span: where.
        kind: a code of the vocabulary ``segment``.
        field: the article's field that it gives, or nothing.
    """

    span: Span
    kind: str
    field: str = ""

    @property
    def start(self) -> int:
        """Its first code point."""
        return self.span.start

    @property
    def end(self) -> int:
        """The code point behind its last one."""
        return self.span.end


@dataclass(slots=True)
class Layout:
    """What an article's text is made of.

    Attributes:
        parts: in the order of the text, without overlaps.
        fields: what the parts give: headline, byline, dateline, published_time, … (the words without their labels).
        published: the date of publication with its words.
        dateline: the dateline.
        source: the publication or agency that a label or the dateline names.
        dates: all dates that stand around the text, also those that are not that of publication.
    """

    parts: list[Part] = field(default_factory=list)
    fields: dict[str, str] = field(default_factory=dict)
    published: Candidate | None = None
    dateline: Dateline | None = None
    source: str = ""
    dates: list[Candidate] = field(default_factory=list)
