"""All name forms of a catalogue, found in a text in one pass.

Forms are kept as strings of folded words; the first word says which lengths are worth a look. At each word of a text
the longest form wins; a form of several records gives them all ("which?"). Memory and time to load grow with the forms,
the time to read a text does not.

In Arabic script a name is found behind و ف ب ل ك, the article and their joins (the prefix is no part of the passage),
with or without the article, and where گ پ چ ژ are re-spelt as Arabic papers do.
"""

from collections.abc import Collection, Iterable
from typing import NamedTuple

from database.folding import fold
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
_SPELT = {"گ": ("ج", "غ", "ک", "ق"), "پ": ("ب",), "چ": ("ج", "تش", "ش"), "ژ": ("ج", "ز")}
_MOST_SPELLINGS = 12


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

    def __init__(self, forms: Iterable[Form], neighbours: Iterable[tuple[int, int]] = ()) -> None:
        """Fold and keep the forms; some seven microseconds each.

        Args:
            forms: all names of all records.
            neighbours: films with their directors, editions and festivals, as pairs of records: by them a film is
                known under a title that the catalogue does not have yet.
        """
        self._films: dict[int, set[int]] = {}
        self._whose: dict[str, tuple[tuple[int, str], ...]] = {}
        self._lengths: dict[str, int] = {}
        self._count = 0
        self.add(forms, neighbours)

    def forget(self, records: Collection[int]) -> None:
        """Take out what these records are called, and the films that they lead to. Not while a text is read."""
        for key, whose in list(self._whose.items()):
            left = tuple(one for one in whose if one[0] not in records)
            if not left:
                del self._whose[key]
            elif len(left) < len(whose):
                self._whose[key] = left
        for other in list(self._films):
            self._films[other] -= set(records)

    def add(self, forms: Iterable[Form], neighbours: Iterable[tuple[int, int]] = ()) -> None:
        """Take in more forms; those that are there already are passed over. Not while a text is read."""
        for film, other in neighbours:
            self._films.setdefault(other, set()).add(film)
        for form in forms:
            self._take(form)

    def __len__(self) -> int:
        """Return the number of forms that were taken."""
        return self._count

    def _take(self, form: Form) -> None:
        words = split(fold(form.text))
        if not words or len(words) > LONGEST or (len(words) == 1 and len(words[0]) < 2):
            return
        self._count += 1
        for spelling in _spellings(words):
            key = " ".join(spelling)
            whose = self._whose.get(key)
            entry = (form.record, form.kind)
            if whose is None:
                self._whose[key] = (entry,)
                first = spelling[0]
                self._lengths[first] = self._lengths.get(first, 0) | 1 << len(spelling)
            elif entry not in whose:
                self._whose[key] = (*whose, entry)

    def films_of(self, record: int) -> frozenset[int]:
        """Return the films that a person directed, or that were entered in an edition."""
        return frozenset(self._films.get(record, ()))

    def find(self, tokens: Tokens) -> list[Match]:
        """Return the known names in a text, in order, none within another."""
        if not self._whose:
            return []
        pieces = _Pieces(tokens)
        words, lengths = pieces.words, self._lengths
        found: list[Match] = []
        i, count = 0, len(words)
        while i < count:
            word = words[i]
            match = None
            if word in lengths:
                match = self._at(pieces, i, word, 0)
            elif pieces.arabic[i]:
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
            if not mask >> length & 1:
                continue
            key = word if length == 1 else " ".join((word, *words[i + 1 : i + length]))
            whose = self._whose.get(key)
            if whose is not None and pieces.is_name(i, length):
                start, end, first, last = pieces.span(i, length, cut)
                return length, Match(start, end, first, last, whose)
        return None

    def _behind_prefix(self, pieces: "_Pieces", i: int, word: str) -> tuple[int, Match] | None:
        """Look behind what is written in one piece with the name; longest prefix first, a bare article last."""
        for prefix in _PREFIXES:
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
    spelt = [tuple(spelling) for word in dict.fromkeys(begun) for spelling in _spellings([word, *plain[1:]])]
    return tuple(dict.fromkeys(spelt))


def split(folded: str) -> list[str]:
    """Return the words of folded text, without signs, Arabic ones without their article."""
    words = "".join(sign if sign.isalnum() else " " for sign in folded).split()
    return [_without_article(word) for word in words]


def _without_article(word: str) -> str:
    return word[2:] if word.startswith(_ARTICLE) and len(word) >= 5 else word


def _spellings(words: list[str]) -> list[list[str]]:
    """Return the words, and as Arabic papers may spell their Persian letters."""
    found = [words]
    if not any(letter in word for word in words for letter in _SPELT):
        return found
    texts = [" ".join(words)]
    for letter, others in _SPELT.items():
        if letter in texts[0]:
            texts = [text.replace(letter, other) for text in texts for other in others][:_MOST_SPELLINGS]
    return found + [text.split() for text in texts]


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

    def is_name(self, i: int, length: int) -> bool:
        """Whether words may be a name here: whole tokens, in one sentence, with a capital where the script has them."""
        first, last = self._token[i], self._token[i + length - 1]
        tokens = self.tokens
        if not self._begins[i] or not (i + length == len(self.words) or self._begins[i + length]):
            return False
        if tokens.sentence[first] != tokens.sentence[last]:
            return False
        return self.arabic[i] or tokens.capital[first] or not self.words[i][0].isalpha()

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
