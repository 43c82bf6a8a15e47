"""All name forms of a catalogue, found in a text in one pass.

Forms are strings of folded words, of which only the hash is kept (`packed.py`); the first word says which lengths are
worth a look. At each word of a text the longest form wins; a form of several records gives them all ("which?"). Memory
and time to load grow with the forms, the time to read a text does not.

In Arabic script a name is found behind و ف ب ل ك, the article and their joins (the prefix is no part of the passage),
with or without the article, and where گ پ چ ژ are re-spelt as Arabic papers do.
"""

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from database.folding import fold
from desktop_app.reading.packed import Owners
from desktop_app.reading.tokens import WORD, Tokens

LONGEST = 16
"""Words of a form; longer ones are not names that a press article repeats."""
_ARTICLE = "ال"
_PREFIXES = (
    "وال",
    "فال",
    "بال",
    "کال",
    "وبال",
    "ولل",
    "فلل",
    "لل",
    "وب",
    "ول",
    "وک",
    "فب",
    "فل",
    "و",
    "ف",
    "ب",
    "ل",
    "ک",
)
_BY_LETTER = {letter: tuple(one for one in _PREFIXES if one[0] == letter) for letter in "وفبلک"}
_SPELT = {"گ": ("ج", "غ", "ک", "ق"), "پ": ("ب",), "چ": ("ج", "تش", "ش"), "ژ": ("ج", "ز")}
_MOST_SPELLINGS = 12
_PERSIAN = re.compile(f"[{''.join(_SPELT)}]")
_WORDS = re.compile(r"[^\W_]+")
_POSSESSIVES = re.compile(r"(?<=[^\W\d_])['’ʼ‘][sS](?!\w)")
"""«’s» in a name, which is no word of a text: "The Boatman’s Ledger"."""
_SIGNS = re.compile(r"[^\w\n ]+")
_BLANKS = re.compile("  +")
_ARTICLES = re.compile(rf"{_ARTICLE}(?<!\w{_ARTICLE})(?=\w{{3}})")  # letters first: they are sought in one go
_AT_A_TIME = 1000
"""Forms that are folded in one go."""
_FILMS = 256
"""Records whose films are remembered."""


def _no_films(_record: int) -> frozenset[int]:
    """Nobody has any."""
    return frozenset()


class Form(NamedTuple):
    """A name form of a record, as the catalogue has it."""

    record: int
    kind: str
    text: str


class Match(NamedTuple):
    """A form in a text: code points, tokens (the last left out), and whose it is, as (record, kind)."""

    start: int
    end: int
    first: int
    last: int
    whose: tuple[tuple[int, str], ...]


class KnownNames:
    """The name forms of a catalogue, ready to be looked for."""

    def __init__(
        self, forms: Iterable[tuple[int, str, str]], films_beside: Callable[[int], frozenset[int]] = _no_films
    ) -> None:
        """Fold and keep the forms; some five microseconds each.

        Args:
            forms: all names of all records, as `Form` has them.
            films_beside: tells the films of a director, an edition or a festival: by them a film is known under a title
                that the catalogue does not have yet.
        """
        self._films = lru_cache(_FILMS)(films_beside)
        self._owners = Owners()
        self._lengths: dict[str, int] = {}
        self._count = 0
        self.add(forms)

    def forget(self, records: Collection[int]) -> None:
        """Take out what these records are called. Not while a text is read."""
        self._owners.forget(records)
        self._films.cache_clear()

    def add(self, forms: Iterable[tuple[int, str, str]]) -> None:
        """Take in more forms; those that are there already are passed over. Not while a text is read."""
        rest = iter(forms)
        while some := tuple(islice(rest, _AT_A_TIME)):
            self._take(some)
        self._owners.arrange()
        self._films.cache_clear()

    def __len__(self) -> int:
        """Return the number of forms that were taken."""
        return self._count

    def _take(self, forms: Sequence[tuple[int, str, str]]) -> None:
        texts: list[str] = []
        records: list[int] = []
        kinds: list[str] = []
        lengths, may_be_respelt = self._lengths, _PERSIAN.search
        for (record, kind, _), plain in zip(forms, _plain([text for _, _, text in forms]), strict=True):
            length = plain.count(" ") + 1
            if len(plain) < 2 or length > LONGEST:
                continue
            self._count += 1
            for text in _spellings(plain) if may_be_respelt(plain) else (plain,):
                first = text.partition(" ")[0]
                lengths[first] = lengths.get(first, 0) | 1 << length
                texts.append(text)
                records.append(record)
                kinds.append(kind)
        self._owners.add(texts, records, kinds)

    def films_of(self, record: int) -> frozenset[int]:
        """Return the films that a person directed, or that were entered in an edition."""
        return self._films(record)

    def find(self, tokens: Tokens) -> list[Match]:
        """Return the known names in a text, in order, none within another."""
        lengths = self._lengths
        if not lengths:
            return []
        pieces = _Pieces(tokens)
        words = pieces.words
        found: list[Match] = []
        i, count = 0, len(words)
        while i < count:
            word = words[i]
            match = None
            if word in lengths:
                if pieces.may_begin(i):
                    match = self._at(pieces, i, word, 0)
            elif word[0] in _BY_LETTER and pieces.may_begin(i):
                match = self._behind_prefix(pieces, i, word)
            if match is None:
                i += 1
                continue
            length, one = match
            found.append(one)
            i += length
        return found

    def _at(self, pieces: "_Pieces", i: int, word: str, cut: int) -> tuple[int, Match] | None:
        mask = self._lengths[word]
        words = pieces.words
        left = min(len(words) - i, mask.bit_length() - 1)
        for length in range(left, 0, -1):
            if not mask >> length & 1 or not pieces.may_end(i, length):
                continue
            whose = self._owners.of(word if length == 1 else " ".join((word, *words[i + 1 : i + length])))
            if whose:
                start, end, first, last = pieces.span(i, length, cut)
                return length, Match(start, end, first, last, whose)
        return None

    def _behind_prefix(self, pieces: "_Pieces", i: int, word: str) -> tuple[int, Match] | None:
        """Look behind what is written in one piece with the name; longest prefix first, a bare article last."""
        for prefix in _BY_LETTER[word[0]]:
            if word.startswith(prefix) and len(word) - len(prefix) >= 2:
                rest = _without_article(word[len(prefix) :]) if not prefix.endswith("ل") else word[len(prefix) :]
                for bare in (rest, word[len(prefix) :]):
                    if bare in self._lengths:
                        # The article belongs to the name; of لل the second letter is what is left of it.
                        kept = 2 if prefix.endswith(_ARTICLE) else 1 if prefix.endswith("لل") else 0
                        found = self._at(pieces, i, bare, len(prefix) - kept)
                        if found is not None:
                            return found
        return None


def phrases(form: str) -> tuple[tuple[str, ...], ...]:
    """Return the runs of folded words under which texts may hold a form: behind a prefix too, and as it is re-spelt."""
    plain = tuple("".join(sign if sign.isalnum() else " " for sign in fold(form)).split())
    if not plain:
        return ()
    if not "\u0600" < plain[0][:1] < "\u0700":
        return (plain,)
    bare = _without_article(plain[0])
    begun = (plain[0], bare, *(prefix + bare for prefix in _PREFIXES), _ARTICLE + bare)
    texts = [" ".join((word, *plain[1:])) for word in dict.fromkeys(begun)]
    return tuple(dict.fromkeys(tuple(spelt.split()) for text in texts for spelt in _spellings(text)))


def split(folded: str) -> list[str]:
    """Return the words of folded text, without signs, Arabic ones without their article."""
    return [_without_article(word) for word in _WORDS.findall(folded)]


def _plain(texts: list[str]) -> list[str]:
    """Return of each text what `split` gives of it, with a blank between two: all in one go, in a quarter of the time.

    Folding looks at each sign alone, so that texts in one piece are folded as each by itself.
    """
    whole = _SIGNS.sub(" ", fold(_POSSESSIVES.sub("", "\n".join(texts))).replace("_", " "))
    found = [one.strip(" ") for one in _ARTICLES.sub("", _BLANKS.sub(" ", whole)).split("\n")]
    if len(found) == len(texts):
        return found
    # One of them has more than one line.
    return [" ".join(split(fold(_POSSESSIVES.sub("", text)))) for text in texts]


def _without_article(word: str) -> str:
    return word[2:] if word.startswith(_ARTICLE) and len(word) >= 5 else word


def _spellings(plain: str) -> list[str]:
    """Return folded words, and as Arabic papers may spell their Persian letters."""
    texts = [plain]
    for letter, others in _SPELT.items():
        if letter in texts[0]:
            texts = [text.replace(letter, other) for text in texts for other in others][:_MOST_SPELLINGS]
    return texts if texts[0] == plain else [plain, *texts]


class _Pieces:
    """The tokens of a text as words without signs: "al-Shaabi" is two."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.words: list[str] = []
        self.arabic: list[bool] = []
        self._token: list[int] = []
        self._begins: list[bool] = []
        for i, low in enumerate(tokens.low):
            if low.isalnum():
                self._add(low, i, True)
            elif tokens.kind[i] == WORD or len(low) > 1:
                for n, piece in enumerate(split(fold(low))):
                    self._add(piece, i, n == 0)

    def _add(self, word: str, token: int, begins: bool) -> None:
        arabic = "\u0600" < word[:1] < "\u0700"
        self.words.append(_without_article(word) if arabic else word)
        self.arabic.append(arabic)
        self._token.append(token)
        self._begins.append(begins)

    def may_begin(self, i: int) -> bool:
        """Whether a name may begin at *i*: with a token, and with a capital where the script has them."""
        if not self._begins[i]:
            return False
        return self.arabic[i] or self.tokens.capital[self._token[i]] or not self.words[i][0].isalpha()

    def may_end(self, i: int, length: int) -> bool:
        """Whether a name that begins at *i* may have so many words: whole tokens, in one sentence."""
        behind = i + length
        if behind < len(self.words) and not self._begins[behind]:
            return False
        sentence = self.tokens.sentence
        return sentence[self._token[i]] == sentence[self._token[behind - 1]]

    def span(self, i: int, length: int, cut: int) -> tuple[int, int, int, int]:
        """Return code points and tokens of words; *cut* letters in front are a prefix."""
        first, last = self._token[i], self._token[i + length - 1] + 1
        start, end = self.tokens.span(first, last)
        text = self.tokens.text
        while cut and start < end:
            # Vowel marks between the letters of a prefix go with it.
            cut -= fold(text[start]) != ""
            start += 1
        while start < end and fold(text[start]) == "" and text[start].isprintable():
            start += 1
        return start, end, first, last
