"""Which texts are alike: keys that near-same texts share, and the comparison that decides.

What is compared are runs of three folded words. What is found by is less: of a text the letters behind each word that
ends in one of a few letters (in English a tenth of the words, in Persian and Arabic an eighth), some three words long,
without blanks. The keys of a text are those of which the hash is the smallest of its quarter of all hashes (min-hash):
two texts share each key with the probability with which they share such runs. Four keys find a copy that shares half of
them in 94 of 100 cases, one that shares four fifths in 99.8; of copies with every ninth word changed, cut to three
fifths or half as long again they found 90 to 100 of 100 (texts of 70 to 450 words in English, Persian and Arabic).
What a key finds is compared run by run before anything is said of it. The headline and boilerplate do not count.
Most of what a key finds shares a phrase and no more ("Film Festival"), and the more of it the larger the catalogue is.
The sketch of a text, the smallest hashes of its runs, tells that without the text itself.

Short texts need to be the very same: notices of one series differ in a date and a name only.

Persian words are written with a non-joiner, with a blank or in one («می‌شود»), and programs that print pages lose the
non-joiners: for likeness what they part is one word. That joins words that are two as well, in both texts alike.
Blanks do not count in what is found by.

Pure, so that processes that read files do without the database; `likeness_table.py` is where keys are kept.
"""

import re
import sys
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from zlib import crc32

#: Words of a text below which it is like no other.
FEWEST = 25
#: Words of a text below which only the very same text is like it.
SHORT = 60
#: Share of all their runs that near-same texts share: one word in nine may differ.
NEAR = 0.6
#: Share of the shorter text's runs that the longer one has where it was cut or added to.
CONTAINED = 0.85
#: Share of all runs that must be the same even then.
LEAST = 0.3

#: Hashes in a sketch, and hashes below which a sketch says too little.
_IN_SKETCH = 64
_FEWEST_IN_SKETCH = 6
#: Share of the smaller sketch that the other has too, below which the texts cannot be near-same: what is shares three
#: quarters of the smaller one's runs (a share of `NEAR`) or more (`CONTAINED`).
_SKETCHED = 0.2
#: Which half of a hash's 32 bits a sketch holds, as they lie in memory: the last bits, for the smallest hashes differ
#: in them; one of a thousand pairs that happens to be alike is compared for nothing.
_SKETCHED_HALF = 0 if sys.byteorder == "little" else 1
#: Articles whose sketches are kept: some 40 MB. The texts of others are read again where they may be alike.
_REMEMBERED = 150_000

#: What stands before or behind another word in Persian, however that is written; in folded texts.
_TOGETHER = (
    ("می ", "می"),
    (" ها", "ها"),
    (" تر ", "تر "),
    (" ترین ", "ترین "),
    (" ای ", "ای "),
    (" ام ", "ام "),
    (" اند ", "اند "),
)

_Three = tuple[str, str, str]
_QUARTERS = 4
_WORD = re.compile("[a-z0-9\x80-\U0010ffff]+")
#: All signs of ASCII at which a text is cut become blanks.
_BLANKS = bytes(32 if 0x09 <= code <= 0x0D or 0x1C <= code <= 0x1F else code for code in range(256))
#: What runs are found behind, and their bytes: sixteen letters of the Latin script, fourteen of the Arabic one. A text
#: is cut at these in one go; to look at each of its words takes twice as long.
_BEHIND_LATIN = ((b"s ", 16),)
_BEHIND_ALL = (*_BEHIND_LATIN, ("ن ".encode(), 28), ("ر ".encode(), 28))
#: Blanks among the letters of a run, at the most.
_BLANKS_WITHIN = 8
#: Bytes from which on a text has more words than `SHORT`, or addresses in their place.
_SURELY_LONG = 2000
#: Words of a text in another script of which all runs count.
_MOST_WORDS = 10_000


def keys_of(folded: str) -> tuple[int, ...]:
    """Return the keys of a text that is folded already; none where it is too short to be told from others."""
    return keys_and_sketch(folded.encode("utf-8"))[0]


def keys_and_sketch(folded: bytes) -> tuple[tuple[int, ...], bytes]:
    """Return the keys of a folded text, given in UTF-8, and its sketch; an empty sketch says nothing."""
    if len(folded) < _SURELY_LONG:
        words = _together(folded.decode("utf-8")).split()
        if len(words) < SHORT:
            return ((_key("\n".join(words).encode("utf-8"), _QUARTERS),) if len(words) >= FEWEST else ()), b""
    text = folded.translate(_BLANKS)
    runs = _found_behind(text, _BEHIND_LATIN if text.isascii() else _BEHIND_ALL) or _all_runs(text)
    by_hash = dict(zip(map(crc32, runs), runs, strict=True))
    order = sorted(by_hash)
    found = []
    for quarter in range(_QUARTERS):
        place = bisect_left(order, quarter << 30)
        if place < len(order) and order[place] >> 30 == quarter:
            found.append(_key(by_hash[order[place]], quarter))
    return tuple(found), array("H", array("I", order[:_IN_SKETCH]).tobytes())[_SKETCHED_HALF::2].tobytes()


def _found_behind(text: bytes, endings: Iterable[tuple[bytes, int]]) -> list[bytes]:
    """Return the runs behind words with these endings; those too near to the next such word or to the end are none."""
    runs: list[bytes] = []
    for ending, size in endings:
        behind = text.split(ending)
        del behind[0]
        most = size + _BLANKS_WITHIN
        runs += [run for part in behind if len(run := part[:most].replace(b" ", b"")[:size]) == size]
    return runs


def _together(folded: str) -> str:
    """Return a folded text with small words of Persian joined to those that they belong to."""
    if folded.isascii():
        return folded
    for apart, joined in _TOGETHER:
        folded = folded.replace(apart, joined)
    return folded


def _all_runs(text: bytes) -> list[bytes]:
    words = text.split(None, _MOST_WORDS)[:_MOST_WORDS]
    return list(map(b" ".join, zip(words, words[1:], words[2:], strict=False)))


def _key(words: bytes, quarter: int) -> int:
    digest = blake2b(words, digest_size=8, salt=bytes((quarter,))).digest()
    return int.from_bytes(digest, "big", signed=True)


class Sketches:
    """The sketches of the articles that were met last; bounded, however many there are."""

    def __init__(self) -> None:
        self._known: dict[int, bytes] = {}

    def __contains__(self, article_id: int) -> bool:
        return article_id in self._known

    def keep(self, article_id: int, sketch: bytes) -> None:
        """Remember an article's sketch, also where another was known."""
        self._known.pop(article_id, None)
        self._known[article_id] = sketch
        if len(self._known) > _REMEMBERED:
            del self._known[next(iter(self._known))]

    def like(self, sketch: bytes, others: Iterable[int]) -> list[int]:
        """Return those of these articles that a text may be like, also those that nothing is known of."""
        mine = frozenset(array("H", sketch))
        return [one for one in others if _may_be_alike(mine, self._known.get(one, b""))]


def _may_be_alike(mine: frozenset[int], other: bytes) -> bool:
    its = array("H", other)
    fewest = min(len(mine), len(its))
    return fewest < _FEWEST_IN_SKETCH or len(mine.intersection(its)) > _SKETCHED * fewest


class Runs:
    """The runs of a folded text that is compared with others; they are cut once."""

    def __init__(self, folded: str) -> None:
        self._words = _WORD.findall(_together(folded))
        self._runs: frozenset[_Three] | None = None

    def alike(self, other: str) -> float:
        """Return how alike another folded text is: 1 for the same words, 0 where they are not near-same."""
        mine, its = self._words, _WORD.findall(_together(other))
        if mine == its:
            return 1.0 if len(mine) >= FEWEST else 0.0
        if min(len(mine), len(its)) < SHORT:
            return 0.0
        if self._runs is None:
            self._runs = frozenset(_runs(mine))
        shared = len(self._runs.intersection(_runs(its)))
        if shared < LEAST * len(self._runs):
            # The share of all runs is smaller still. Most of what a key finds ends here.
            return 0.0
        others = len(set(_runs(its)))
        share = shared / (len(self._runs) + others - shared)
        contained = shared / min(len(self._runs), others)
        near = share >= NEAR or (share >= LEAST and contained >= CONTAINED)
        # The same words in another order are not the same text.
        return min(share, 0.999) if near else 0.0


def _runs(words: list[str]) -> Iterator[_Three]:
    return zip(words, words[1:], words[2:], strict=False)


def alike(one: str, other: str) -> float:
    """Return how alike two folded texts are: 1 for the same words, 0 where they are not near-same."""
    return Runs(one).alike(other)
