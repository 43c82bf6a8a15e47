"""The records that articles speak of: places, publications, people, films, festivals and what belongs to them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from database.commands.records import NameForm
from database.dates import DateValue
from database.folding import match_key
from tests.benchmarks.corpus.plan import BATCH, Authority, Sizes
from tests.benchmarks.corpus.words import VOCABULARY, Words, capital, make_words

#: The order in which they are made: what is linked to comes first.
KINDS = (
    "place",
    "publication",
    "topic",
    "collection",
    "organisation",
    "group",
    "person",
    "film",
    "festival",
    "edition",
    "section",
    "award",
    "event",
)
_FIRST_YEAR, _LAST_YEAR = 1985, 2025
_LANGUAGES = ("en", "fa", "ar")
_LARGE = 10_000
"""Articles from which on all words are made; a second is much beside sixty articles."""


@dataclass(frozen=True, slots=True)
class World:
    """All records in the order in which they are made, and how each is called in the languages of the press.

    Attributes:
        sizes: how many of each kind.
        records: all of them; the id of each is its place, from 1.
        first: the id of the first record of each kind.
        called: by language how each record is called: ``called["fa"][id - 1]``.
        printed: by language the words that name its publications.
        words: the words of each language.
    """

    sizes: Sizes
    records: tuple[Authority, ...]
    first: dict[str, int]
    called: dict[str, tuple[str, ...]]
    printed: dict[str, tuple[str, ...]]
    words: dict[str, Words]

    def ids(self, kind: str) -> range:
        """Return the ids of the records of a kind."""
        return range(self.first[kind], self.first[kind] + self.sizes.of_kind(kind))


def make_world(articles: int, seed: int, batch: int = BATCH) -> World:
    """Make the records beside so many articles; the same for the same seed and numbers."""
    sizes = Sizes.beside(articles, batch)
    vocabulary = VOCABULARY if articles >= _LARGE else VOCABULARY // 25
    words = {language: make_words(language, seed, vocabulary) for language in _LANGUAGES}
    maker = _Maker(sizes, words, np.random.default_rng([seed, 100]))
    records = tuple(maker.all())
    called = {language: tuple(maker.called(record, language) for record in records) for language in _LANGUAGES}
    printed: dict[str, list[str]] = {language: [] for language in _LANGUAGES}
    for record in records[maker.first["publication"] - 1 : maker.first["topic"] - 1]:
        printed[record.fields["language"][0]].append(record.names[0].text)
    return World(sizes, records, maker.first, called, {key: tuple(one) for key, one in printed.items()}, words)


class _Maker:
    def __init__(self, sizes: Sizes, words: dict[str, Words], chance: np.random.Generator) -> None:
        self._sizes, self._words, self._chance = sizes, words, chance
        self._keys: set[str] = set()
        self._made: list[Authority] = []
        self.first: dict[str, int] = {}

    def all(self) -> list[Authority]:
        make: dict[str, Callable[[int], Authority]] = {
            "place": self._place,
            "publication": self._publication,
            "topic": lambda _: self._plain("topic", self._title(2), scope_note=self._title(6)),
            "collection": self._collection,
            "organisation": lambda _: self._body("organisation"),
            "group": lambda _: self._body("group"),
            "person": self._person,
            "film": self._film,
            "festival": self._festival,
            "edition": self._edition,
            "section": self._section,
            "award": self._award,
            "event": self._event,
        }
        for kind in KINDS:
            self.first[kind] = len(self._made) + 1
            for number in range(self._sizes.of_kind(kind)):
                self._made.append(make[kind](number))
        return self._made

    def called(self, record: Authority, language: str) -> str:
        """Return the form that papers of a language print."""
        if record.kind == "edition":
            festival = self.called(self._made[record.fields["festival"] - 1], language)
            ordinal = record.fields["ordinal"]
            return f"{festival} {ordinal}" if language != "en" else f"{ordinal}. {festival}"
        return next((form.text for form in record.names if form.language == language), record.names[0].text)

    # -- one of each kind

    def _place(self, number: int) -> Authority:
        kind = self._one("city", "city", "town", "village", "cinema", "venue") if number > 3 else "country"
        latitude, longitude = (self._chance.random(2) * (20, 40) + (25, 25)).round(4).tolist()
        return self._plain("place", self._title(1), kind=kind, latitude=latitude, longitude=longitude)

    def _publication(self, number: int) -> Authority:
        language = ("en", "en", "fa", "ar", "en", "fa")[number % 6]
        while True:
            # Articles name it: no two may be the same to a reader of names.
            text = " ".join(map(capital, self._words[language].rare(self._chance, 2)))
            if match_key(text) not in self._keys:
                break
        self._keys.add(match_key(text))
        fields = {
            "kind": self._one("newspaper", "newspaper", "weekly", "magazine", "agency", "site"),
            "place": self._some("place"),
            "address": f"https://www.{number}.example",
            "calendar": "solar_hijri" if language == "fa" else "gregorian",
            "language": (language,),
        }
        return Authority(self._uid(), "publication", (NameForm(text, language=language),), fields)

    def _collection(self, number: int) -> Authority:
        parent = None if number < 3 else self.first["collection"] + number % 3
        return self._plain("collection", self._title(2), level="series" if parent else "fonds", parent=parent)

    def _body(self, kind: str) -> Authority:
        fields = {"activity": (self._title(1),), "start_place": self._some("place"), "start": self._year(0.3)}
        return Authority(self._uid(), kind, self._forms(2), fields)

    def _person(self, number: int) -> Authority:
        forms = []
        for language in _LANGUAGES[: 1 + int(self._chance.integers(1, 3))]:
            given, family = (capital(word) for word in self._words[language].rare(self._chance, 2))
            kind = "as_printed" if forms else "preferred"
            forms.append(NameForm(f"{given} {family}", kind, language=language, given=given, family=family))
        several = self._one(1, 1, 2)
        fields: dict[str, Any] = {
            "occupation": tuple(
                dict.fromkeys(self._one("director", "actor", "producer", "critic") for _ in range(several))
            ),
            "start": self._year(0.5),
        }
        if number % 5 < 3:
            fields["nationality"] = (self._title(1),)
        return Authority(self._uid(), "person", tuple(forms), fields, self._identifiers(number))

    def _film(self, number: int) -> Authority:
        several = int(self._chance.integers(1, 4))
        forms = [NameForm(self._title(several), "title_proper", language="en")]
        if number % 5 < 3:
            forms.append(NameForm(self._title(several, "fa"), "translated", language="fa"))
        fields: dict[str, Any] = {
            "form": self._one("feature", "feature", "short", "series"),
            "genre": (self._one("documentary", "drama", "comedy", "animation", "experimental"),),
            "country": (self._title(1),),
            "language": (self._one(*_LANGUAGES),),
            "reference": self._year(0.9),
            "production_status": self._one("released", "released", "in_production", ""),
        }
        # Of the others the press states it, and not all sources the same.
        if number % 2:
            fields["running_time"] = float(self._chance.integers(5, 200))
        return Authority(self._uid(), "film", tuple(forms), fields, self._identifiers(number))

    def _festival(self, number: int) -> Authority:
        fields = {
            "founded": self._year(0.8),
            "frequency": "annual",
            "scope": self._one("international", "national", "local"),
            "home_place": self._some("place"),
            "discipline": ("cinema",),
        }
        return Authority(self._uid(), "festival", self._forms(2), fields)

    def _edition(self, number: int) -> Authority:
        festival, before = divmod(number, self._sizes.of_kind("edition") // self._sizes.of_kind("festival"))
        year = _FIRST_YEAR + (festival * 7) % 25 + before
        month, day = 1 + festival % 12, 1 + festival % 17
        fields = {
            "festival": self.first["festival"] + festival,
            "ordinal": before + 1,
            "held": DateValue.of(f"{year}-{month:02}-{day:02}/{year}-{month:02}-{day + 8:02}"),
            "place": self._some("place"),
            "mode": "on_site",
            "edition_status": "held",
        }
        return Authority(self._uid(), "edition", (), fields)

    def _section(self, number: int) -> Authority:
        edition = self.first["edition"] + self._share(number, "section", "edition")
        kind = self._one("competition", "panorama", "special", "retrospective")
        return self._plain(
            "section", self._title(2), edition=edition, kind=kind, competitive="yes" if kind == "competition" else "no"
        )

    def _award(self, number: int) -> Authority:
        giver = self.first["festival"] + self._share(number, "award", "festival")
        return self._plain("award", self._title(2), giver=giver, scope=self._title(3))

    def _event(self, number: int) -> Authority:
        kind = self._one("screening", "ceremony", "press_conference", "visit", "exhibition")
        return self._plain("event", self._title(3), kind=kind, start=self._year(0.9), place=self._some("place"))

    # -- what they are made of

    def _plain(self, kind: str, name: str, /, **fields: Any) -> Authority:
        return Authority(self._uid(), kind, (NameForm(name, language="en"),), fields)

    def _forms(self, words: int) -> tuple[NameForm, ...]:
        forms = [NameForm(self._title(words), language="en")]
        if self._chance.random() < 0.6:
            forms.append(NameForm(self._title(words, "fa"), "as_printed", language="fa"))
        if self._chance.random() < 0.2:
            forms.append(NameForm(self._title(words, "ar"), "as_printed", language="ar"))
        return tuple(forms)

    def _title(self, words: int, language: str = "en") -> str:
        return " ".join(map(capital, self._words[language].rare(self._chance, words)))

    def _year(self, share: float) -> DateValue:
        if self._chance.random() >= share:
            return DateValue.UNDATED
        return DateValue.of(str(int(self._chance.integers(_FIRST_YEAR - 30, _LAST_YEAR))))

    def _some(self, kind: str) -> int:
        """Return the id of a record of a kind that is made already."""
        return self.first[kind] + int(self._chance.integers(0, self._sizes.of_kind(kind)))

    def _share(self, number: int, kind: str, among: str) -> int:
        """Return to which of *among* a record of a kind belongs, so that all have as many."""
        return number * self._sizes.of_kind(among) // self._sizes.of_kind(kind)

    def _one(self, *choices: Any) -> Any:
        return choices[int(self._chance.integers(0, len(choices)))]

    def _identifiers(self, number: int) -> tuple[tuple[str, str], ...]:
        return () if number % 5 else (("wikidata", f"Q{len(self._made) + 1_000_000}"),)

    def _uid(self) -> bytes:
        return uid(self._chance, len(self._made))


def uid(chance: np.random.Generator, moment: int) -> bytes:
    """Return an identifier (UUIDv7) of a made-up moment, so that a seed makes the same catalogue again."""
    drawn = bytearray(chance.bytes(16))
    drawn[:6] = (0x0190_0000_0000 + moment).to_bytes(6, "big")
    drawn[6] = drawn[6] & 0x0F | 0x70
    drawn[8] = drawn[8] & 0x3F | 0x80
    return bytes(drawn)


def batches(world: World) -> Iterator[tuple[int, tuple[Authority, ...]]]:
    """Give the records in handfuls, with the id of the first."""
    for start in range(0, len(world.records), world.sizes.batch):
        yield start + 1, world.records[start : start + world.sizes.batch]
