"""A small catalogue with many links, ranks and manners, some of it in the trash: what queries are asked of."""

import random
from typing import Any, TypeVar

import sqlalchemy as sa

from database.catalogue import Catalogue
from database.changes import Title
from database.commands import groups, records, statements
from database.commands.articles import ArticleDraft, AttachmentDraft, SegmentDraft, add_articles
from database.commands.evidence import WholeArticle, mention_record
from database.commands.records import NameForm
from database.commands.statements import Details
from database.dates import DateValue
from database.schema.sources import article
from database.schema.statements import statement

T = TypeVar("T")

WORDS = ("lamp", "river", "harbour", "keeper", "Ōmar", "كتاب", "می‌شود", "میشود", "12", "Al-Balad", "festival", "won")
DAYS = ("2019", "2020-05-03", "1957/2020", "", "2025-03-04", "[..2020-11-15]", "2021-02", "2020-12-08/..")
FURNITURE = "\nleave a comment"


def fill(catalogue: Catalogue, seed: int = 7) -> None:
    """Fill a new catalogue; the same seed gives the same."""
    catalogue.write(Title("t"), lambda writer: _Maker(writer, seed).make())


class _Maker:
    def __init__(self, writer: Any, seed: int) -> None:
        self.writer = writer
        self.dice = random.Random(seed)

    def make(self) -> None:
        self.records()
        self.press()
        self.facts()
        self.ranks()
        every = [*self.films, *self.articles, *self.people]
        for text in ("lamp room", "river"):
            groups.tag_records(self.writer, self.dice.sample(every, 4), text)
        for box in self.collections:
            groups.put_into_collection(self.writer, box, self.dice.sample([*every, *self.festivals], 4))
        records.set_identifiers(self.writer, self.people[0], [("wikidata", "Q1")])
        gone = [self.films[-1], self.people[-1], self.articles[-1], self.editions[-1]]
        records.trash_records(self.writer, gone)

    def some(self, count: int) -> str:
        return " ".join(self.dice.choice(WORDS) for _ in range(count))

    def day(self) -> DateValue:
        return DateValue.of(self.dice.choice(DAYS))

    def maybe(self, *choices: T) -> T | None:
        return self.dice.choice([None, *choices])

    def new(self, kind: str, **fields: Any) -> int:
        forms = [NameForm(self.some(self.dice.randint(1, 2)))]
        forms += [NameForm(self.some(2), kind="as_printed")] * self.dice.randint(0, 1)
        return records.create_record(self.writer, kind, [] if kind == "edition" else forms, fields)

    def records(self) -> None:
        dice = self.dice
        self.places = [self.new("place") for _ in range(2)]
        self.people = [
            self.new("person", occupation=[dice.choice(("guide", "director"))], start=self.day()) for _ in range(4)
        ]
        self.bodies = [self.new(kind) for kind in ("organisation", "group")]
        self.films = [
            self.new(
                "film",
                reference=self.day(),
                form=dice.choice(("feature", "short", "")),
                genre=dice.sample(("documentary", "drama", "lamp film"), dice.randint(0, 2)),
                language=dice.sample(("fa", "fa-IR", "ar"), dice.randint(0, 2)),
                running_time=dice.choice((None, 12, 90)),
            )
            for _ in range(6)
        ]
        self.festivals = [self.new("festival", home_place=dice.choice(self.places)) for _ in range(2)]
        self.editions = [
            self.new(
                "edition",
                festival=dice.choice(self.festivals),
                ordinal=number,
                held=self.day(),
                place=self.maybe(*self.places),
            )
            for number in (3, 12, 17)
        ]
        self.sections = [self.new("section", edition=dice.choice(self.editions)) for _ in range(2)]
        self.awards = [self.new("award", giver=self.maybe(*self.festivals, *self.people)) for _ in range(2)]
        self.publications = [self.new("publication", place=dice.choice(self.places)) for _ in range(2)]
        upper = self.new("collection")
        self.collections = [upper, self.new("collection", parent=upper), self.new("collection")]

    def press(self) -> None:
        dice = self.dice
        drafts = []
        for _ in range(9):
            text = self.some(5) + FURNITURE
            end = len(text) - len(FURNITURE)
            cuts = (SegmentDraft(0, end, "body"), SegmentDraft(end + 1, len(text), "boilerplate"))
            fields = {
                "headline": self.some(2),
                "language": dice.choice(("fa", "en", "", "fa-IR")),
                "byline": dice.choice(("", self.some(1), self.some(2))),
            }
            files = (AttachmentDraft("photo"),) if dice.random() < 0.4 else ()
            drafts.append(ArticleDraft(text, "t", cuts if dice.random() < 0.7 else (), files, fields, self.day()))
        self.articles = add_articles(self.writer, drafts)
        for number, one in enumerate(self.articles):
            self.writer.update(
                article,
                one,
                headline_devised=number < 3,
                kind_1=dice.choice(("", "review", "interview")),
                level=dice.choice(("inbox", "indexed")),
                publication_id=self.maybe(*self.publications),
            )
        everything = [*self.places, *self.people, *self.bodies, *self.films, *self.festivals, *self.editions]
        for _ in range(14):
            role = dice.choice(("main_subject", "mentioned", "pictured"))
            record = dice.choice([*everything, *self.awards, *self.publications])
            mention_record(self.writer, dice.choice(self.articles), record, role=role)

    def said(self) -> dict[str, Any]:
        """How a statement is said and what it stands on."""
        dice = self.dice
        manner = "states" if dice.random() < 0.6 else dice.choice(("reports", "plans", "denies", "opines"))
        sources = [WholeArticle(one) for one in dice.sample(self.articles, dice.choice((0, 1, 1, 2)))]
        details = Details(modality=manner, open_question=dice.choice(("", "", "sure?")))
        return {"details": details, "evidence": sources}

    def facts(self) -> None:
        dice, writer = self.dice, self.writer
        for _ in range(8):
            role, agent = dice.choice(("director", "director", "producer")), dice.choice([*self.people, *self.bodies])
            statements.state_relation(writer, dice.choice(self.films), role, agent, **self.said())
        statements.state_relation(writer, self.films[0], "producer", words="some keepers", **self.said())
        for _ in range(3):
            body, person = dice.choice(self.bodies), dice.choice(self.people)
            statements.state_relation(writer, body, "member", person, **self.said())
        for _ in range(6):
            film, edition = dice.choice(self.films), dice.choice(self.editions)
            status, section = dice.choice(("selected", "rejected")), self.maybe(*self.sections)
            statements.state_entry(writer, film, edition, entry_status=status, section=section, **self.said())
        for _ in range(6):
            statements.state_award_result(
                writer,
                dice.choice([*self.films, *self.people]),
                dice.choice(("won", "won", "nominated")),
                edition=self.maybe(*self.editions),
                award=dice.choice(self.awards),
                category=dice.choice(("", "best_film", "best_director")),
                recipient=self.maybe(*self.people),
                **self.said(),
            )
        for _ in range(6):
            statements.state_value(
                writer, dice.choice(self.films[:2]), "running_time", dice.choice((80, 90)), **self.said()
            )
        for _ in range(4):
            edition, amount = dice.choice(self.editions), dice.choice((100, 200))
            statements.state_figure(writer, edition, "visitors", amount, unit="person", **self.said())

    def ranks(self) -> None:
        for row in self.writer.rows(sa.select(statement.c.id).where(statement.c.kind != "value")):
            if self.dice.random() < 0.3:
                rank = self.dice.choice(("preferred", "superseded", "wrong_in_source"))
                self.writer.update(statement, row["id"], rank=rank, rank_reason="so")
