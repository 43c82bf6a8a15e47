"""The words of one language, handed to everything that shows what is stored."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Protocol

from database.dates import Calendar, DateValue
from desktop_app.directions import begun, has_right_to_left, isolate, reads_right_to_left
from desktop_app.wording import dates, figures
from desktop_app.wording.labels import shown


class TermLabels(Protocol):
    """A term as ``database.queries.terms`` gives it."""

    @property
    def vocabulary(self) -> str:
        """Its vocabulary."""

    @property
    def code(self) -> str:
        """What is stored."""

    @property
    def label(self) -> str:
        """What is shown."""

    @property
    def inverse(self) -> str:
        """What is shown from the object's side."""

    @property
    def broader(self) -> str:
        """The code of the wider term."""


def as_it_is(_context: str, text: str) -> str:
    """Return *text*: the translation into the language that it is written in."""
    return text


def english_plural(_context: str, many: str, one: str, count: int) -> str:
    """Return the English text for *count* things, with ``{count}`` filled in."""
    return (one if count == 1 else many).replace("{count}", figures.number(count, "en"))


@dataclass(frozen=True, slots=True)
class Wording:
    """A language with the labels of the catalogue's terms.

    *translate* and *plural* take what ``desktop_app.texts`` takes; without a window the English texts are used.
    *calendar* is the one in which dates stand first, None for the language's own; *both_calendars* says whether the
    other one stands beside it.
    """

    language: str = "en"
    terms: Iterable[TermLabels] = ()
    translate: Callable[[str, str], str] = as_it_is
    plural: Callable[[str, str, str, int], str] = english_plural
    calendar: Calendar | None = None
    both_calendars: bool = True
    _by_code: dict[tuple[str, str], TermLabels] = field(init=False, repr=False, default_factory=dict)

    def __post_init__(self) -> None:
        self._by_code.update({(one.vocabulary, one.code): one for one in self.terms})

    @property
    def right_to_left(self) -> bool:
        """Whether the language reads so."""
        return self.language in ("fa", "ar")

    def said(self, context: str, marked: str) -> str:
        """Return a text of a table, marked there for translation, in the language."""
        return self.translate(context, marked)

    def term(self, vocabulary: str, code: str) -> str:
        """Return a term's label; a word that is no term (an open list takes any) as it is."""
        found = self._by_code.get((vocabulary, code))
        return found.label if found else code

    def codes(self, vocabulary: str) -> tuple[str, ...]:
        """Return the codes of a vocabulary, in the order in which its terms are offered."""
        return tuple(code for name, code in self._by_code if name == vocabulary)

    def inverse(self, code: str) -> str:
        """Return the label of a relation's role read from its object."""
        found = self._by_code.get(("relation_role", code))
        return found.inverse if found else code

    def broader(self, vocabulary: str, code: str) -> str:
        """Return the code of a term's wider term, "" where it has none."""
        found = self._by_code.get((vocabulary, code))
        return found.broader if found else ""

    def number(self, value: float) -> str:
        """Return a number in the language's figures."""
        return figures.number(value, self.language)

    def digits(self, text: str) -> str:
        """Return *text* with its figures in the language's digits; Latin words (13th Festival) keep their own."""
        if reads_right_to_left(text) is False:
            return text
        return figures.own_digits(text, self.language)

    def label(self, label: str) -> str:
        """Return a record's label as :func:`shown`; where it has no Latin word, with the language's digits."""
        if any("a" <= sign.lower() <= "z" for sign in label):
            return shown(label)
        return figures.own_digits(shown(label), self.language)

    def date(self, value: DateValue, *, short: bool = True) -> str:
        """Return a date in the reader's first calendar."""
        return dates.date_words(value, self.language, short=short, preferred=self.calendar)

    def date_beside(self, value: DateValue, *, short: bool = True) -> str:
        """Return a date in the other calendar, "" where nobody wants both."""
        if not self.both_calendars:
            return ""
        return dates.date_beside(value, self.language, short=short, preferred=self.calendar)

    def date_tip(self, value: DateValue) -> str:
        """Return a date in both calendars and as it is printed, for a tooltip."""
        return dates.date_tip(value, self.language, preferred=self.calendar)

    def year(self, value: DateValue) -> str:
        """Return only the year or years of a date."""
        return dates.year_words(value, self.language, preferred=self.calendar)

    def joined(self, parts: Iterable[str]) -> str:
        """Return the parts that are not empty with the language's comma between, each in its own direction."""
        kept = [part for part in parts if part]
        mixed = len(kept) > 1 and (self.right_to_left or any(has_right_to_left(part) for part in kept))
        text = ("، " if self.right_to_left else ", ").join(isolate(part) if mixed else part for part in kept)
        # Isolates alone tell no direction: inside another one the whole would read from the left.
        return begun(text, True) if mixed and self.right_to_left else text
