"""The letters that begin a statement while words are selected: what the words are. Pure: no Qt.

They count by the place of their key (US layout). Alone, the words become the *object* of a statement about the record
that was spoken of last. With Shift, the words are the record that is spoken of from now on: its name is stated.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.stating.whats import VALUE, Form, Shape, What


@dataclass(frozen=True, slots=True)
class Letter:
    """What a letter says of the selected words.

    Attributes:
        wanted: a kind of record, a `Form` or `VALUE`; "" for anything.
        what: what is said, where the letter says it already.
    """

    wanted: str = ""
    what: What | None = None


LETTERS: Mapping[str, Letter] = {
    "f": Letter("film"),
    "p": Letter("person"),
    "o": Letter("organisation"),
    "c": Letter("group"),
    "t": Letter("festival"),
    "e": Letter("edition"),
    "y": Letter("section"),
    "a": Letter("award"),
    "h": Letter("event"),
    "l": Letter("place"),
    "s": Letter("topic"),
    "d": Letter(Form.DATE),
    "v": Letter(VALUE),
    "i": Letter(Form.WORDS),
    "u": Letter(Form.NUMBER),
    "n": Letter(Form.WORDS, What(Shape.NAMING)),
    "r": Letter(Form.WORDS, What(Shape.REMARK)),
    "m": Letter(Form.NOTHING, What(Shape.MENTION, "mentioned")),
    "+": Letter(Form.STATEMENT, What(Shape.ALSO)),
    "x": Letter(Form.STATEMENT, What(Shape.LOADED)),
}
