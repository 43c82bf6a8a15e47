"""Which record words or typing mean, asked on a worker: those of that name, near ones, and what would be made."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from database.folding import match_key
from database.queries.links import Link
from database.queries.names import Offer, offers
from database.queries.targets import editions, exact, nearest
from database.queries.telling import Facts, facts_of_namesakes
from database.queries.terms import TermRow
from desktop_app.forms.edition_words import edition_words
from desktop_app.forms.values import NewRecord, Target
from desktop_app.stating.guesses import new_edition, new_record
from desktop_app.stating.passages import name_in, parts_of

OFFERED = 8
NEAREST = 3


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked.

    Attributes:
        text: the words, selected or typed.
        kinds: the kinds of records that are meant, the likeliest first.
        selected: the words are selected in a text: a name in them is looked for. Else they are the beginning of a name.
        without: the name of the record that is spoken of, which is not meant.
        numbered: a new edition gets its number; else that is stated apart.
        supplied: the words stand in no source.
    """

    text: str
    kinds: tuple[str, ...]
    selected: bool = False
    without: str = ""
    numbered: bool = True
    supplied: bool = False


@dataclass(frozen=True, slots=True)
class Looked:
    """The answer.

    Attributes:
        name: the words that were taken for a name.
        exact: records of this very name: one of them is meant, where there is one.
        others: records with names that begin so or are like it.
        new: what would be made, the likeliest first.
        facts: what tells records with the same label apart.
    """

    name: str
    exact: tuple[Offer, ...] = ()
    others: tuple[Offer, ...] = ()
    new: tuple[NewRecord, ...] = ()
    facts: dict[int, Facts] = field(default_factory=dict)

    @property
    def target(self) -> Target | None:
        """What the words mean without a question: the one record of this name, or a new one where there is none."""
        if len(self.exact) == 1:
            return link(self.exact[0])
        return self.new[0] if self.new and not self.exact else None


def link(offer: Offer) -> Link:
    """Return an offered record as others name it."""
    return Link(offer.id, offer.kind, offer.label)


def look_up(connection: Any, asked: Question, terms: Sequence[TermRow] = ()) -> Looked:
    """Answer a question; runs on a worker."""
    first = asked.kinds[0] if asked.kinds else ""
    name = name_in(asked.text, first, asked.without) if asked.selected else " ".join(asked.text.split())
    if not name:
        return Looked("")
    named = tuple(kind for kind in asked.kinds if kind != "edition")
    found: tuple[Offer, ...] = ()
    if named or not asked.kinds:
        found = exact(connection, (name, *(parts_of(asked.text) if asked.selected else ())), named)
        if found and asked.selected and asked.without:
            found = tuple(one for one in found if one.form != asked.without) or found
        # Those of one and the same name are meant; a shorter name in the words is another one.
        found = tuple(one for one in found if match_key(one.form) == match_key(found[0].form))
    others = list(nearest(connection, name, named, limit=NEAREST)) if asked.selected and named else []
    if not asked.selected and named:
        others += offers(connection, name, named, limit=OFFERED)
    new: list[NewRecord] = []
    for kind in asked.kinds:
        if kind == "edition":
            of_number, of_festival, made = _editions(connection, name, asked)
            found, others, new = (*of_number, *found), [*of_festival, *others], [*new, *made]
        elif kind not in ("article", "section"):
            new.append(new_record(kind, name, tuple(terms), supplied=asked.supplied))
    known = {one.id for one in found}
    rest = tuple(dict.fromkeys(one for one in others if one.id not in known))
    called = found[0].form if found and asked.selected and named else name
    return Looked(called, found, rest, tuple(new), facts_of_namesakes(connection, (*found, *rest)))


def _editions(
    connection: Any, name: str, asked: Question
) -> tuple[tuple[Offer, ...], tuple[Offer, ...], tuple[NewRecord, ...]]:
    """Return the editions of this festival and number, its other editions, and the editions that would be made."""
    words = edition_words(name)
    if not words.festival:
        return (), editions(connection, "", words.ordinal, limit=OFFERED), ()
    series = exact(connection, (words.festival,), ("festival",))
    if not asked.selected and not series:
        series = offers(connection, words.festival, ("festival",), limit=3)
    numbered = editions(connection, words.festival, words.ordinal, limit=OFFERED) if words.ordinal is not None else ()
    others = editions(connection, words.festival, limit=OFFERED)
    targets: list[Target] = [link(one) for one in series]
    targets.append(new_record("festival", words.festival))
    made = tuple(new_edition(words, festival, numbered=asked.numbered) for festival in targets)
    return numbered, tuple(one for one in others if one not in numbered), made
