"""What can be said of a record: the middle part of a statement, ranked and found by two letters. Pure: no Qt.

A `What` is what a statement says before its object is known: a role read from one of its two sides, an entry, an
outcome, a field (with its value, where that is a term), a measure, a name, a remark, a mention. `Whats` knows which
of them fit a kind of record, what each takes as its object, and how it is called.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from database.fields import AGENTS, Field, FieldType, fields_of
from database.folding import fold
from database.queries.terms import TermRow
from desktop_app.layouts import as_if_typed_elsewhere
from desktop_app.wording.statements import field_label
from desktop_app.wording.wording import Wording

_CONTEXT = "Stating"
ANYTHING = ("film", *AGENTS, "festival", "edition", "section", "award", "event", "place", "topic", "publication")
"""Kinds of records that an article may name."""


VALUE = "value"
"""Wanted is whatever gives a field its value."""


class Shape(StrEnum):
    """The kind of a statement, and what else is done with selected words."""

    RELATION = "relation"
    ENTRY = "entry"
    AWARD = "award_result"
    VALUE = "value"
    FIGURE = "figure"
    NUMBER = "number"
    """An edition's festival, number and printed number at once: three statements."""
    NAMING = "naming"
    REMARK = "remark"
    MENTION = "mention"
    ALSO = "also"
    """The words support statements that are there already."""
    LOADED = "loaded"
    """The words are the source's loaded word for what a statement says."""


@dataclass(frozen=True, slots=True)
class What:
    """What is said.

    Attributes:
        shape: the kind of statement.
        code: the role, entry status, outcome, field, measure or role of a mention.
        item: the term that a field has, or the place in the programme of an entry.
        inverse: said from the object's side: when it is stored, about and object change places.
    """

    shape: Shape
    code: str = ""
    item: str = ""
    inverse: bool = False

    @property
    def key(self) -> str:
        """A text that stands for it in settings."""
        return ":".join((self.shape, self.code, self.item, "inverse" if self.inverse else ""))


class Form(StrEnum):
    """What an object is made of."""

    RECORD = "record"
    WORDS = "words"
    DATE = "date"
    NUMBER = "number"
    TERM = "term"
    AWARD = "award"
    """An award, a category, an edition or a count."""
    STATEMENT = "statement"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Takes:
    """What a `What` takes as its object.

    Attributes:
        form: a record, words, a date, …
        kinds: of records, which kinds.
        words: words are taken where a record is, too.
        vocabulary: of terms, which; with *words* also others.
        field: the declared field, of values.
    """

    form: Form
    kinds: tuple[str, ...] = ()
    words: bool = False
    vocabulary: str = ""
    field: Field | None = None

    def fits(self, wanted: str) -> int:
        """Return how well *wanted* can be the object (a kind of record, a `Form`, `VALUE`; "" is anything).

        0 is made for it, 1 takes it too, 2 does not take it.
        """
        if not wanted or wanted in self.kinds or wanted == self.form:
            return 0
        if wanted == VALUE:
            return 0 if self.field is not None else 2
        return 1 if wanted == Form.WORDS and (self.words or self.form is Form.AWARD) else 2


@dataclass(frozen=True, slots=True)
class Stateable:
    """A `What` that fits, with its words.

    Attributes:
        what: what is said.
        label: how it is called; *english*: and in English.
        takes: its object.
        usual: the smaller, the more usual it is among its like.
    """

    what: What
    label: str
    english: str
    takes: Takes
    usual: int = 9

    @property
    def keys(self) -> tuple[str, ...]:
        """Its labels as they are compared with what is typed."""
        return tuple(dict.fromkeys(fold(text) for text in (self.label, self.english)))


OPPOSITES: Mapping[str, str] = {"subject_of": "about", "narrower": "broader"}
"""Roles that are only stored where the other side is words; between records the role on the right is."""

_USUAL_ROLES: Mapping[str, tuple[str, ...]] = {
    "film": ("director", "producer", "production_company", "about", "cast_member", "writer", "set_in", "filmmaker"),
    "person": ("director", "producer", "cast_member", "holds_post", "affiliated_with", "subject_of"),
    "organisation": ("production_company", "part_of", "located_in", "based_in", "partner", "organiser"),
    "group": ("part_of", "head_of_delegation", "sender", "member"),
    "festival": ("organiser", "partner", "head_of_committee", "festival_director"),
    "edition": ("presents_award", "jury_president", "deputy_secretary", "organiser"),
    "event": ("participant", "met_with", "party", "provides_for", "delegation", "coincides_with", "part_of"),
    "place": ("part_of", "located_in"),
    "topic": ("about", "broader"),
    "article": ("author", "about", "interviewee"),
}
_USUAL_WITH = {"organisation": "production_company", "place": "set_in"}
"""What is usual for one kind of object only."""
_USUAL_FIELDS = ("genre", "form", "kind", "held", "start", "content_description", "occupation", "place", "theme")
_AWARDED = ("film", *AGENTS)
"""What an award can go to; it is given at editions and is itself the other side."""


@dataclass
class Whats:
    """All that can be said, in one language and English.

    *terms* are all terms in the language of *wording*; *english* has the English labels of the same terms.
    """

    terms: Sequence[TermRow]
    wording: Wording
    english: Wording
    _by_vocabulary: dict[str, list[TermRow]] = field(init=False, repr=False, default_factory=dict)
    _of_kind: dict[str, tuple[Stateable, ...]] = field(init=False, repr=False, default_factory=dict)

    def __post_init__(self) -> None:
        for term in self.terms:
            if not term.heading:
                self._by_vocabulary.setdefault(term.vocabulary, []).append(term)

    def vocabulary(self, name: str) -> Sequence[TermRow]:
        """Return the terms of a vocabulary that can be used."""
        return self._by_vocabulary.get(name, ())

    def of_kind(self, about: str) -> tuple[Stateable, ...]:
        """Return all that can be said of a record of the kind *about*, the usual first."""
        if about not in self._of_kind:
            found = [*self._plain(about), *self._relations(about), *self._results(about), *self._values(about)]
            self._of_kind[about] = tuple(sorted(found, key=lambda one: one.usual))
        return self._of_kind[about]

    def fitting(self, about: str, what: What) -> Stateable | None:
        """Return *what* with its words where it can be said of a record of the kind *about*."""
        return next((one for one in self.of_kind(about) if one.what == what), None)

    def find(
        self, typed: str, about: str, wanted: str = "", recent: Sequence[What] = (), hints: str = ""
    ) -> tuple[Stateable, ...]:
        """Return what *typed* may mean, best first; all that fits where nothing is typed.

        Args:
            typed: the beginning of a label or of a word in it, in the user's language or in English, also typed
                under the wrong keyboard layout.
            about: the kind of the record that is spoken of.
            wanted: what the object is to be: a kind of record or a `Form`; what takes it comes first.
            recent: what was said last, newest first.
            hints: the words that are selected: "directed by …" makes "Director" the first.
        """
        ranks = {what: number for number, what in enumerate(recent)}
        said = _stems(hints)
        key = fold(typed.strip())
        others = [fold(other) for other in as_if_typed_elsewhere(typed.strip())] if key else []
        found = []
        for number, one in enumerate(self.of_kind(about)):
            how_well = _match(one, key)
            if how_well is None:
                elsewhere = [match for other in others if (match := _match(one, other)) is not None]
                if not elsewhere:
                    continue
                how_well = 10 + min(elsewhere)
            usual = one.usual - 5 if one.what.code == _USUAL_WITH.get(wanted) else one.usual
            told = 0 if said and _told(one, said) else 1
            last = ranks.get(one.what, len(ranks))
            found.append(((one.takes.fits(wanted), how_well, told, last, usual, number), one))
        return tuple(one for _, one in sorted(found, key=lambda pair: pair[0]))

    def _text(self, text: str) -> str:
        return self.wording.translate(_CONTEXT, text)

    def _named(self, what: What, text: str, takes: Takes, usual: int = 9) -> Stateable:
        return Stateable(what, self._text(text), text, takes, usual)

    def _term(self, vocabulary: str, code: str) -> tuple[str, str]:
        return self.wording.term(vocabulary, code), self.english.term(vocabulary, code)

    def _plain(self, about: str) -> Iterable[Stateable]:
        if about == "article":
            for role in self.vocabulary("mention_role"):
                takes = Takes(Form.RECORD, ANYTHING, words=True)
                yield Stateable(What(Shape.MENTION, role.code), *self._term("mention_role", role.code), takes, 1)
        else:
            if about != "edition":
                yield self._named(What(Shape.NAMING), "Called", Takes(Form.WORDS), 2)
            for role in self.vocabulary("mention_role"):
                label, english = self._term("mention_role", role.code)
                yield Stateable(What(Shape.MENTION, role.code), label, english, Takes(Form.NOTHING), 6)
        if about == "edition":
            yield self._named(What(Shape.NUMBER), "Number of the edition", Takes(Form.RECORD, ("festival",)), 0)
        yield self._named(What(Shape.REMARK), "Remark", Takes(Form.WORDS), 5)
        yield self._named(What(Shape.ALSO), "Also evidence for", Takes(Form.STATEMENT), 7)
        yield self._named(What(Shape.LOADED), "Loaded word in", Takes(Form.STATEMENT), 8)
        for measure in self.vocabulary("measure"):
            label, english = self._term("measure", measure.code)
            yield Stateable(What(Shape.FIGURE, measure.code), label, english, Takes(Form.NUMBER), 6)

    def _relations(self, about: str) -> Iterable[Stateable]:
        usual = {code: number // 3 for number, code in enumerate(_USUAL_ROLES.get(about, ()))}
        single = set(OPPOSITES.values())
        for term in self.vocabulary("relation_role"):
            first = 4 if term.first else 6
            rank = usual.get(term.code, 8 if term.code == "unspecified" else first)
            label, english = self._term("relation_role", term.code)
            if not term.about_kinds or about in term.about_kinds:
                takes = Takes(Form.RECORD, term.object_kinds or ANYTHING, words=True)
                yield Stateable(What(Shape.RELATION, term.code), label, english, takes, rank)
            backwards = self.wording.inverse(term.code), self.english.inverse(term.code)
            same = backwards == (label, english)
            # "Subject of" and "Narrower" are roles of their own, which take words as well.
            doubled = term.code in single and any(
                OPPOSITES[other.code] == term.code and about in other.about_kinds
                for other in self.vocabulary("relation_role")
                if other.code in OPPOSITES
            )
            if about in term.object_kinds and not same and not doubled and term.code not in OPPOSITES:
                takes = Takes(Form.RECORD, term.about_kinds)
                yield Stateable(What(Shape.RELATION, term.code, inverse=True), *backwards, takes, rank)

    def _results(self, about: str) -> Iterable[Stateable]:
        if about in ("film", "edition"):
            other = "edition" if about == "film" else "film"
            takes, inverse = Takes(Form.RECORD, (other,), words=about == "edition"), about == "edition"
            entered = "Entered in" if about == "film" else "Film entered"
            yield self._named(What(Shape.ENTRY, "not_stated", inverse=inverse), entered, takes, 1)
            for place in self.vocabulary("programme_place"):
                what = What(Shape.ENTRY, "not_stated", place.code, inverse)
                text = _PLACES.get(place.code)
                if text is None:
                    yield Stateable(what, *self._term("programme_place", place.code), takes, 2)
                else:
                    yield self._named(what, text, takes, 2)
            for status in self.vocabulary("entry_status"):
                if status.code != "not_stated":
                    what = What(Shape.ENTRY, status.code, inverse=inverse)
                    yield Stateable(what, *self._term("entry_status", status.code), takes, 3)
        if about in (*_AWARDED, "edition", "award"):
            inverse = about not in _AWARDED
            takes = Takes(Form.RECORD, _AWARDED, words=True) if inverse else Takes(Form.AWARD, ("award", "edition"))
            for number, outcome in enumerate(self.vocabulary("award_outcome")):
                what = What(Shape.AWARD, outcome.code, inverse=inverse)
                usual = 2 if number < 2 and about in ("film", "edition", "award") else 4
                yield Stateable(what, *self._term("award_outcome", outcome.code), takes, usual)

    def _values(self, about: str) -> Iterable[Stateable]:
        if about == "article":
            return
        for declared in fields_of(about).values():
            label = field_label(about, declared.name, self.wording)
            rank = 2 if declared.name in _USUAL_FIELDS else 5
            takes = _field_takes(declared)
            yield Stateable(What(Shape.VALUE, declared.name), label, declared.label, takes, rank)
            if not declared.vocabulary:
                continue
            for term in self.vocabulary(declared.vocabulary):
                ours, english = self._term(declared.vocabulary, term.code)
                texts = f"{label}: {ours}", f"{declared.label}: {english}"
                nothing = Takes(Form.NOTHING, vocabulary=declared.vocabulary, field=declared)
                item_rank = rank + 1 if term.first else rank + 2
                yield Stateable(What(Shape.VALUE, declared.name, term.code), *texts, nothing, item_rank)


_PLACES = {
    "competition": "In competition",
    "out_of_competition": "Out of competition",
    "opening": "Opening film",
    "closing": "Closing film",
    "special": "Special screening",
    "market": "At the market",
    "screening": "Screening",
}


def _field_takes(declared: Field) -> Takes:
    match declared.type:
        case FieldType.RECORD:
            return Takes(Form.RECORD, declared.targets, field=declared)
        case FieldType.DATE:
            return Takes(Form.DATE, field=declared)
        case FieldType.INTEGER | FieldType.NUMBER:
            return Takes(Form.NUMBER, field=declared)
        case FieldType.CODE:
            return Takes(Form.TERM, words=declared.open, vocabulary=declared.vocabulary, field=declared)
        case _:
            return Takes(Form.WORDS, field=declared)


def _match(one: Stateable, key: str) -> int | None:
    """Return how well a label matches: 0 where it begins so, 1 where words in it do, None where none do.

    Several words are matched one by one: "pr c" is "Production company". Of "Genres: documentary" the value counts
    like a beginning.
    """
    if not key:
        return 0
    best: int | None = None
    for label in one.keys:
        value = label.split(": ", 1)[-1]
        if label.startswith(key) or value.startswith(key):
            return 0
        words = iter(label.replace("-", " ").replace("(", " ").split())
        if all(any(word.startswith(part) for word in words) for part in key.split()):
            begins = label.split(maxsplit=1)[0].startswith(key.split(maxsplit=1)[0])
            best = min(best if best is not None else 2, 1 if begins else 2)
    return best


def _stems(words: str) -> frozenset[str]:
    return frozenset(word[:5] for word in fold(words).replace("-", " ").split() if len(word) >= 5)


def _told(one: Stateable, said: frozenset[str]) -> bool:
    """Return whether the selected words tell the label: they hold a word that begins like its first one."""
    labels = (label.split(": ", 1)[-1] for label in one.keys)
    return any(word[:5] in said for label in labels for word in label.split()[:1] if len(word) >= 5)
