"""Articles of the press, a handful at a time: texts, dates, and what an archivist has worked out of them."""

import hashlib
from bisect import bisect
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from database.drafts import ArticleDraft, AttachmentDraft, SegmentDraft
from database.files import StoredFile
from tests.benchmarks.corpus.authorities import World
from tests.benchmarks.corpus.facts import Fact, Speaker
from tests.benchmarks.corpus.plan import TAGS, Article
from tests.benchmarks.corpus.printed import FIRST_DAY, LAST_DAY, printed
from tests.benchmarks.corpus.words import capital

#: The catalogue came in so many deliveries; each goes over all years, sorted by date.
DELIVERIES = 20
_LENGTH, _SPREAD, _SHORTEST, _LONGEST = 365, 0.4, 60, 2500
_KINDS = ("news_report", "festival_report", "awards_report", "review", "interview", "production_report", "profile")

SCANS = tuple(b"a made-up scan, number %d" % number for number in range(64))
"""What the files of scans hold; the writers put them into the catalogue."""
_SCANS = tuple(StoredFile(hashlib.sha256(one).digest(), len(one)) for one in SCANS)


def make_articles(world: World, seed: int, number: int) -> list[Article]:
    """Make one handful, in the order of their dates; the same for the same seed, size and number."""
    chance = np.random.default_rng([seed, 200, number])
    total, batch = world.sizes.articles, world.sizes.batch
    count = min(batch, total - number * batch)
    days = _days(chance, number, -(-total // batch), count)
    languages = chance.choice(("en", "fa", "ar"), count, p=(0.6, 0.25, 0.15)).tolist()
    speaker = Speaker(world, chance)
    lengths = np.clip(chance.lognormal(np.log(_LENGTH) - _SPREAD**2 / 2, _SPREAD, count), _SHORTEST, _LONGEST).astype(
        int
    )
    makers = zip(days, languages, lengths.tolist(), range(number * batch, number * batch + count), strict=True)
    return [_article(world, chance, speaker, *one) for one in makers]


def _days(chance: np.random.Generator, number: int, handfuls: int, count: int) -> list[int]:
    """Return the days of one handful, in order; 0 for undated articles. Of late years there are more."""
    each = max(1, -(-handfuls // DELIVERIES))
    before, of = number % each, min(each, handfuls - number // each * each)
    shares = np.sort((before + chance.random(count)) / of)
    days = LAST_DAY - (LAST_DAY - FIRST_DAY) * (1 - shares) ** 1.3
    return np.sort(np.where(chance.random(count) < 0.015, 0, days.astype(int))).tolist()


def _article(
    world: World, chance: np.random.Generator, speaker: Speaker, day: int, language: str, length: int, number: int
) -> Article:
    rare, words = world.words[language].rare, speaker.streams[language]
    roll = speaker.roll
    level = ("inbox", "registered", "indexed", "analysed")[bisect((30, 60, 85), roll(100))]
    facts = speaker.facts(language, level)
    headline = capital(" ".join(words.take(4 + roll(5))))
    if facts and roll(2):
        headline = f"{facts[0].about} {headline.lower()}"
    publication = world.printed[language][roll(1 + roll(len(world.printed[language])))]
    place = world.called[language][world.first["place"] - 1 + roll(world.sizes.of_kind("place"))]
    date, verbatim = printed(day, language, rough=roll(100) < 3)
    text = _Text(headline)
    fields = {"headline": headline, "language": language}
    known = {"headline": "printed", "language": "detected"}
    if roll(2):
        fields["byline"], known["byline"] = " ".join(map(capital, rare(chance, 2))), "printed"
        text.part(fields["byline"], "byline", "byline")
    if verbatim:
        text.part(verbatim, "metadata_line", "published")
        known["published"] = "printed"
    if roll(10) < 6:
        fields["dateline"], known["dateline"] = place, "printed"
    if roll(10) < 6:
        fields["url"], known["url"] = f"https://www.example/{number}/{rare(chance, 1)[0]}", "page_data"
    known["publication"] = "printed"
    _body(text, roll, words.take(length), facts)
    if roll(5) == 0:
        text.part(capital(" ".join(words.take(9))), "boilerplate")
    files = []
    if roll(20) == 0:
        files.append(AttachmentDraft("scan", f"{number}.png", "image/png", stored=_SCANS[number % len(_SCANS)]))
    if roll(10) == 0:
        files.append(AttachmentDraft("photo", f"{number}.jpg", "image/jpeg", caption=" ".join(words.take(6))))
    draft = ArticleDraft(
        text=text.whole(),
        tool="plain text",
        segments=tuple(text.segments),
        attachments=tuple(files),
        fields=fields,
        published=date,
        known=known,
        publication=publication,
        accession=f"A-{number:07}" if level != "inbox" else "",
    )
    own = {} if level == "inbox" else {"level": level, "kind_1": _KINDS[roll(len(_KINDS))]}
    tags = (1 + roll(len(TAGS)),) if roll(100) < 8 else ()
    collection = world.first["collection"] + roll(world.sizes.of_kind("collection")) if roll(20) == 0 else None
    said, named = speaker.settled(facts)
    return Article(draft, own, said, named, tags, collection)


@dataclass(slots=True)
class _Text:
    """A text that grows, and its parts."""

    headline: str
    parts: list[str] = field(default_factory=list)
    segments: list[SegmentDraft] = field(default_factory=list)
    length: int = 0

    def __post_init__(self) -> None:
        self.part(self.headline, "headline", "headline")

    def part(self, words: str, kind: str, of: str = "") -> int:
        """Add a part behind an empty line; return where it begins."""
        start = self.length + 2 if self.parts else 0
        self.parts.append(words)
        self.length = start + len(words)
        self.segments.append(SegmentDraft(start, self.length, kind, of))
        return start

    def whole(self) -> str:
        return "\n\n".join(self.parts)


def _body(text: _Text, roll: Callable[[int], int], words: list[str], facts: list[Fact]) -> None:
    """Add the paragraphs; the sentences of facts stand between those of plain words."""
    sentences: list[Any] = []
    start = 0
    while start < len(words):
        end = start + 8 + roll(16)
        sentences.append(f"{capital(' '.join(words[start:end]))}.")
        start = end
    for place, fact in enumerate(facts):
        sentences.insert(place * len(sentences) // len(facts), fact)
    for first in range(0, len(sentences), 5):
        paragraph = sentences[first : first + 5]
        start = text.part(" ".join(one.words if isinstance(one, Fact) else one for one in paragraph), "body")
        for one in paragraph:
            if isinstance(one, Fact):
                one.start = start
                start += len(one.words) + 1
            else:
                start += len(one) + 1
