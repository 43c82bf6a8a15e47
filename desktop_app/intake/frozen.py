"""What every reader of a format gives."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FrozenText:
    """A file's text, decoded once.

    Attributes:
        text: the text in which all passages are counted.
        tool: what made it, and how; it is stored with the text.
    """

    text: str
    tool: str
