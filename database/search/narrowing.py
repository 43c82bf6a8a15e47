"""What narrows a search from beside it: clauses of the query language, read out of the text and written into it.

The text of the search box is the one truth. A facet's choice is a clause in it (``language:fa``, ``-festival:#12``,
``year:(2019 OR 2021)``), joined with what was typed by AND. Clauses that a person typed are choices too. Pure Python.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from database.search.search_words import word_called
from database.search.tokens import CLOSING

_CLAUSE = re.compile(r"(?P<minus>-?)(?P<word>[^\W\d][\w-]*):(?P<value>.+)", re.DOTALL)
_PLAIN = re.compile(r"\w+(?:-\w+)*")
_OPERATORS = ("AND", "OR", "NOT")


@dataclass(frozen=True, slots=True)
class Choice:
    """A clause: records that have a *value*, or that have not.

    Attributes:
        word: the search word's English name.
        value: as it stands behind the colon: ``fa``, ``#12``, ``2019..2021``, ``"South Korea"``.
        excluded: what has it is left out.
    """

    word: str
    value: str
    excluded: bool = False


@dataclass(frozen=True, slots=True)
class Narrowed:
    """A query taken apart: what was *typed*, and the *choices* beside it."""

    typed: str
    choices: tuple[Choice, ...] = ()

    @property
    def text(self) -> str:
        """The whole as one query."""
        return combined(self.typed, self.choices)

    def of(self, word: str) -> tuple[Choice, ...]:
        """Return the choices of one search word."""
        return tuple(one for one in self.choices if one.word == word)

    def without(self, word: str) -> "Narrowed":
        """Return the same without the choices of one search word."""
        return Narrowed(self.typed, tuple(one for one in self.choices if one.word != word))

    def put(self, choice: Choice) -> "Narrowed":
        """Return the same with a choice more; the opposite one of the same value goes."""
        rest = self.drop(choice.word, choice.value)
        return Narrowed(rest.typed, (*rest.choices, choice))

    def drop(self, word: str, value: str) -> "Narrowed":
        """Return the same without what is chosen of a value."""
        kept = tuple(one for one in self.choices if (one.word, one.value) != (word, value))
        return Narrowed(self.typed, kept)


def taken_apart(text: str, words: Collection[str]) -> Narrowed:
    """Return what of a query are choices of these search words, by their English names, and what was typed beside them.

    Only clauses that all hits must meet are choices: not those in brackets or in a query with OR between its parts.
    """
    atoms, whole = _atoms(text)
    if "OR" in atoms:
        return Narrowed(text.strip())
    typed: list[str] = []
    choices: list[Choice] = []
    negated = False
    for number, atom in enumerate(atoms):
        if atom == "AND":
            continue
        if atom == "NOT":
            negated = not negated
            continue
        last = number == len(atoms) - 1
        found = _choices(atom, words, negated) if whole or not last else ()
        choices += found
        if not found:
            typed.append(f"NOT {atom}" if negated else atom)
        negated = False
    if negated:
        typed.append("NOT")
    return Narrowed(" ".join(typed), tuple(dict.fromkeys(choices)))


def combined(typed: str, choices: Sequence[Choice]) -> str:
    """Return one query that finds what was *typed* and meets all *choices*.

    Values of one search word stand beside each other with OR; what is excluded is so one by one. Words that do not end
    (an open quotation mark) come last, so that they do not swallow the rest.
    """
    words = typed.strip()
    clauses = [_included(word, values) for word, values in _by_word(choices).items()]
    clauses += [f"-{one.word}:{one.value}" for one in choices if one.excluded]
    if not clauses:
        return words
    atoms, whole = _atoms(words)
    if not whole:
        return " ".join([*clauses, words])
    if "OR" in atoms:
        words = f"({words})"
    return " ".join([words, *clauses] if words else clauses)


def written(text: str) -> str:
    """Return a text as the value of a clause: quoted where it must be."""
    if _PLAIN.fullmatch(text) and text not in _OPERATORS:
        return text
    inside = "".join(" " if sign in CLOSING else sign for sign in text)
    return f'"{" ".join(inside.split())}"'


def plain(value: str) -> str:
    """Return the text that a clause's value was written from."""
    close = CLOSING.get(value[:1], "")
    return value[1:-1] if len(value) > 1 and value[-1] in close else value


def _by_word(choices: Iterable[Choice]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for one in choices:
        if not one.excluded:
            found.setdefault(one.word, []).append(one.value)
    return found


def _included(word: str, values: Sequence[str]) -> str:
    return f"{word}:{values[0]}" if len(values) == 1 else f"{word}:({' OR '.join(values)})"


def _choices(atom: str, words: Collection[str], negated: bool) -> list[Choice]:
    found = _CLAUSE.fullmatch(atom)
    if found is None:
        return []
    word = word_called(found["word"])
    if word is None or word.name not in words:
        return []
    excluded = negated != bool(found["minus"])
    value = found["value"]
    if not value.startswith("("):
        return [Choice(word.name, value, excluded)]
    inside, whole = _atoms(value[1:-1])
    values, signs = inside[::2], inside[1::2]
    # Leaving out one or the other is leaving out both, but nothing else is one choice after the other.
    if not whole or len(inside) % 2 == 0 or any(sign != "OR" for sign in signs):
        return []
    if any(one.startswith(("(", "-")) or one in _OPERATORS for one in values):
        return []
    return [Choice(word.name, one, excluded) for one in values]


def _atoms(text: str) -> tuple[list[str], bool]:
    """Cut a query at its blanks, those in quotation marks and brackets left alone.

    The second value is whether all of them end; where one does not, the last piece goes from there to the end.
    """
    atoms: list[str] = []
    start = depth = 0
    close = ""
    for at, sign in enumerate(text):
        if close:
            close = "" if sign in close else close
        elif sign in CLOSING:
            close = CLOSING[sign]
        elif sign == "(":
            depth += 1
        elif sign == ")":
            if not depth:
                # A bracket that was never opened: nobody can say what belongs together.
                return [*atoms, text[start:].strip()], False
            depth -= 1
        elif sign.isspace() and not depth:
            if text[start:at].strip():
                atoms.append(text[start:at].strip())
            start = at + 1
    if text[start:].strip():
        atoms.append(text[start:].strip())
    return atoms, not close and not depth
