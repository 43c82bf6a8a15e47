"""What the articles say: sentences about films, and what an archivist makes of them: statements and mentions."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from tests.benchmarks.corpus.authorities import World
from tests.benchmarks.corpus.plan import Named, Said
from tests.benchmarks.corpus.words import Dice, Stream, capital, popular

_CREW = ("director", "writer", "producer", "cast_member", "cast_member", "cast_member", "cinematographer", "sponsor")
_STATED = ("states",) * 17 + ("reports", "plans", "opines", "denies")
_LOOKED = 256
"""Records that are drawn at once."""


@dataclass(slots=True)
class Fact:
    """A sentence that names records.

    Attributes:
        about: the words for what it is about.
        words: the sentence.
        said: columns of the statement that it is evidence of; None where it only mentions.
        named: who is mentioned: the record or None, the place of its name in the sentence, and its length.
        start: where the sentence stands in the text.
        passages: whether the mentions have passages.
    """

    about: str
    words: str
    said: Mapping[str, Any] | None
    named: tuple[tuple[int | None, int, int], ...]
    passages: bool
    start: int = 0


class Speaker:
    """Makes the facts of one handful of articles."""

    def __init__(self, world: World, chance: np.random.Generator) -> None:
        self._world, self._chance = world, chance
        self._films, self._people = world.ids("film"), world.ids("person")
        self.roll = self._roll = Dice(chance).roll
        self.streams = {language: Stream(words, chance) for language, words in world.words.items()}
        self._favourites: dict[str, list[int]] = {}

    def facts(self, language: str, level: str) -> list[Fact]:
        """Return what one article says: nothing in the inbox, mentions once it is indexed, statements too."""
        if level == "inbox" or (level == "registered" and self._roll(2)):
            return []
        if level == "registered":
            return [self._mention(language)]
        film = self._one_of("film")
        count = 3 + self._roll(5) if level == "indexed" else 4 + self._roll(6)
        facts = []
        for number in range(count):
            if number and self._roll(3) == 0:
                film = self._one_of("film")
            facts.append(self._statement(film, language, passages=level == "analysed" or self._roll(2) == 0))
        return [*facts, self._mention(language), self._mention(language)]

    def settled(self, facts: list[Fact]) -> tuple[tuple[Said, ...], tuple[Named, ...]]:
        """Return the statements and mentions of facts that have their places; a record is mentioned once."""
        said = []
        named: dict[int | str, Named] = {}
        for fact in facts:
            if fact.said is not None:
                # One in a hundred is stated without evidence, one in fifty on two passages.
                roll = self._roll(100)
                whole = (fact.start, fact.start + len(fact.words) - 1)
                about = (fact.start + fact.named[0][1], fact.start + fact.named[0][1] + fact.named[0][2])
                said.append(Said(fact.said, () if roll == 0 else (whole, about) if roll < 3 else (whole,)))
            for record, place, length in fact.named:
                words = fact.words[place : place + length]
                if (record or words) in named:
                    continue
                passages = ((fact.start + place, fact.start + place + length),) if fact.passages else ()
                role = "mentioned" if named else "main_subject"
                named[record or words] = Named(record, None if record else words, role, passages)
        return tuple(said), tuple(named.values())

    # -- one fact

    def _mention(self, language: str) -> Fact:
        kind = ("person", "person", "organisation", "place", "topic", "edition", "film", "event")[self._roll(8)]
        record: int | None = self._one_of(kind)
        name = self._called(record or 0, language)
        if self._roll(20) == 0:
            record, name = None, " ".join(map(capital, self._world.words[language].rare(self._chance, 2)))
        sentence, places = self._sentence(self.streams[language], (name,))
        return Fact(name, sentence, None, ((record, places[0], len(name)),), self._roll(2) == 0)

    def _statement(self, film: int, language: str, *, passages: bool) -> Fact:
        columns, other = self._columns(film)
        title = self._called(film, language)
        name = columns.get("words") or (self._called(other, language) if other else None)
        sentence, places = self._sentence(self.streams[language], (title, name) if name else (title,))
        named = [(film, places[0], len(title))]
        if name and other:
            named.append((other, places[1], len(name)))
        modality = _STATED[self._roll(len(_STATED))]
        if modality != "states":
            columns["modality"] = modality
        if self._roll(10) == 0:
            columns |= {"attributed_id": self._one_of("person"), "attribution_manner": "press_statement"}
        return Fact(title, sentence, columns, tuple(named), passages)

    def _columns(self, film: int) -> tuple[dict[str, Any], int | None]:
        """Return what a sentence says of a film, and the record that it names beside."""
        roll = self._roll(100)
        if roll < 55:
            place = self._roll(len(_CREW))
            relation: dict[str, Any] = {"kind": "relation", "about_id": film, "role": _CREW[place]}
            if self._roll(25) == 0:
                words = " ".join(map(capital, self._world.words["en"].rare(self._chance, 2)))
                return relation | {"words": words}, None
            person = self._one_of("person") if self._roll(50) == 0 else self._crew(film, place)
            return relation | {"object_id": person}, person
        if roll < 75:
            edition = self._edition(film)
            entry: dict[str, Any] = {"kind": "entry", "about_id": film, "object_id": edition}
            entry["entry_status"] = ("selected", "selected", "submitted", "not_stated")[self._roll(4)]
            if self._roll(3) == 0:
                entry["section_id"] = self._section(edition)
                entry["programme_place"] = "competition"
            return entry, edition
        if roll < 90:
            edition = self._edition(film)
            award = {"kind": "award_result", "about_id": film, "object_id": edition, "award_id": self._award(edition)}
            award["outcome"] = ("won", "nominated", "nominated")[self._roll(3)]
            award["category"] = ("best_film", "best_director", "best_actor", "jury_award")[self._roll(4)]
            if self._roll(2):
                award["recipient_id"] = self._crew(film, self._roll(4))
            return award, edition
        if roll < 96 or film % 2 != self._films.start % 2:
            figure = {"kind": "value", "about_id": film, "measure": "admissions", "unit": "person"}
            return figure | {"amount": float(self._roll(100_000))}, None
        amount = float(60 + film % 80 + (self._roll(10) == 0))
        return {"kind": "value", "about_id": film, "field": "running_time", "amount": amount}, None

    def _sentence(self, words: Stream, names: tuple[str, ...]) -> tuple[str, list[int]]:
        """Return a sentence with these names in it, and where they stand."""
        drawn = words.take(8)
        sentence, places = capital(" ".join(drawn[:3])), []
        for name, behind in zip(names, (drawn[3:5], drawn[5:8]), strict=False):
            places.append(len(sentence) + 1)
            sentence = f"{sentence} {name} {' '.join(behind)}"
        return f"{sentence}.", places

    # -- who belongs to whom: the same in every article

    def _crew(self, film: int, place: int) -> int:
        return self._people[(film * 7919 + place * 104_729) % len(self._people)]

    def _edition(self, film: int) -> int:
        editions = self._world.ids("edition")
        return editions[(film * 31 + self._roll(4) * 977) % len(editions)]

    def _section(self, edition: int) -> int:
        sections, editions = self._world.ids("section"), self._world.ids("edition")
        # The first of its sections: they are dealt out evenly.
        return sections[-(-(edition - editions.start) * len(sections) // len(editions))]

    def _award(self, edition: int) -> int:
        awards, editions = self._world.ids("award"), self._world.ids("edition")
        each = len(awards) // self._world.sizes.of_kind("festival")
        festival = (edition - editions.start) * self._world.sizes.of_kind("festival") // len(editions)
        return awards[festival * each + self._roll(each)]

    def _called(self, record: int, language: str) -> str:
        return self._world.called[language][record - 1]

    def _one_of(self, kind: str) -> int:
        """Return a record of a kind: the press speaks more often of a few."""
        waiting = self._favourites.get(kind)
        if not waiting:
            among = self._world.ids(kind)
            waiting = popular(self._chance, _LOOKED, len(among), 0.4)
            self._favourites[kind] = waiting
        return self._world.first[kind] + waiting.pop()
