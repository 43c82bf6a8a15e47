"""Reads the development sentences and scores what the reader finds in them."""

import re
from dataclasses import dataclass, field
from pathlib import Path

from database.dates import DateValue
from desktop_app.reading.lists import lists_of
from desktop_app.reading.reader import tell
from desktop_app.reading.story import key_of

FOLDER = Path(__file__).parent
LOOKED_AT = FOLDER / "articles" / "looked_at"
UNSEEN = FOLDER / "articles" / "unseen"
OUTLETS = FOLDER / "articles" / "outlets"
PUBLISHED = DateValue.of("2025-03-16")
KINDS = ("films", "festivals", "awards", "people", "roles", "organisations", "places")
_MARK = re.compile(r"\{([feplo])([0-9]*)(?::([^{}]+)| ([^{}]+))\}")
_LISTS = {"f": "films", "e": "festivals", "p": "people", "o": "organisations", "l": "places"}


@dataclass
class Sentence:
    """A sentence, its language, and what stands in it, by kind."""

    text: str
    language: str
    expected: dict[str, set[tuple[str, ...]]] = field(default_factory=lambda: {kind: set() for kind in KINDS})


def sentences(folder: Path = FOLDER) -> list[Sentence]:
    """Return all sentences of the three languages."""
    found: list[Sentence] = []
    for path in sorted(folder.glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("@"):
                found[-1].expected["awards"].add(_award(line))
            elif line and not line.startswith("#"):
                found.append(_sentence(line.replace("\\n", "\n"), path.stem))
    return found


def articles(folder: Path) -> list[Sentence]:
    """Return the articles of a folder, each a file of its own whose name begins with the language."""
    found: list[Sentence] = []
    for path in sorted(folder.glob("*.txt")):
        lines = path.read_text(encoding="utf-8").splitlines()
        one = _sentence("\n".join(line for line in lines if not line.startswith("@")).strip() + "\n", path.stem[:2])
        one.expected["awards"] = {_award(line) for line in lines if line.startswith("@")}
        found.append(one)
    return found


def _award(line: str) -> tuple[str, str, str, str]:
    outcome, award, film, recipient = (part.strip() for part in line[1:].split("|"))
    return outcome, key_of(award), key_of(film), key_of(recipient)


def _sentence(line: str, language: str) -> Sentence:
    one = Sentence("", language)

    def plain(match: re.Match[str]) -> str:
        mark, ordinal, said, words = match.groups()
        if said:
            role, words = _role_and_name(said)
            one.expected["roles"].update((key_of(words), each) for each in role.split("+"))
        one.expected[_LISTS[mark]].add((key_of(words), ordinal) if mark == "e" else (key_of(words),))
        return words

    one.text = _MARK.sub(plain, line)
    return one


def _role_and_name(said: str) -> tuple[str, str]:
    """Take "festival director Petra Lindow" apart: the role is in small Latin letters."""
    words = said.split(" ")
    count = 1
    while (
        count < len(words)
        and words[count][0].islower()
        and words[count].replace("+", "").isalpha()
        and words[count][0].isascii()
    ):
        count += 1
    return " ".join(words[:count]), " ".join(words[count:])


@dataclass
class Score:
    """How many were found, how many of them were right, how many should have been."""

    right: int = 0
    found: int = 0
    expected: int = 0

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.expected if self.expected else 1.0

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def found_in(one: Sentence, off: frozenset[str] = frozenset()) -> dict[str, set[tuple[str, ...]]]:
    """Return what the reader finds in a sentence."""
    lists = lists_of(tell(one.text, language=one.language, published=PUBLISHED, off=off))
    return {
        "films": {(key_of(item["title"]),) for item in lists["films"]},
        "festivals": {(key_of(item["name"]), str(item["ordinal"] or "")) for item in lists["festivals"]},
        "awards": {
            (item["outcome"], key_of(item["award"] or ""), key_of(item["film"] or ""), key_of(item["recipient"] or ""))
            for item in lists["awards"]
        },
        "people": {(key_of(item["name"]),) for item in lists["people"]},
        "roles": {(key_of(item["name"]), role) for item in lists["people"] for role in item["roles"]},
        "organisations": {(key_of(item["name"]),) for item in lists["organisations"]},
        "places": {(key_of(item["name"]),) for item in lists["places"]},
    }


def _same_award(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    same = one[0] == other[0] and one[2] == other[2] and (one[3] == other[3] or not other[3])
    return same and (one[1] in other[1] or other[1] in one[1])


def compare(one: Sentence, found: dict[str, set[tuple[str, ...]]]) -> dict[str, Score]:
    """Return the score of one sentence by kind."""
    scores = {}
    for kind in KINDS:
        expected = one.expected[kind]
        if kind == "awards":
            right = sum(any(_same_award(mine, theirs) for mine in found[kind]) for theirs in expected)
        else:
            right = len(expected & found[kind])
        scores[kind] = Score(right, len(found[kind]), len(expected))
    return scores


def score(all_sentences: list[Sentence], off: frozenset[str] = frozenset()) -> dict[str, Score]:
    """Return the score of many sentences by kind, and of all kinds together."""
    total = {kind: Score() for kind in (*KINDS, "all")}
    for one in all_sentences:
        for kind, part in compare(one, found_in(one, off)).items():
            for name in (kind, "all"):
                total[name].right += part.right
                total[name].found += part.found
                total[name].expected += part.expected
    return total


def everything(one: Sentence, off: frozenset[str] = frozenset()) -> list[tuple[object, ...]]:
    """Return all suggestions for a sentence, comparable."""
    story = tell(one.text, language=one.language, published=PUBLISHED, off=off)
    return [(s.kind, s.start, s.end, s.rule, s.others, str(s.fields)) for s in story.suggestions()]
