"""Names kept as numbers are found as names kept as words are: whatever they are, also after some came and went."""

import re
from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from database.folding import fold
from desktop_app.reading import names as kept
from desktop_app.reading.names import Form, KnownNames
from desktop_app.reading.packed import Owners
from desktop_app.reading.tokens import WORD, Tokens

WORDS = (
    *("Qamar", "qamar", "Łódź", "al-Rabi", "O’Hara", "The", "of", "43rd", "½", "a_b", "_", "x", "7", "Zarand", "Film"),
    *("Boatman’s", "Rabi's"),
    *(
        "ال",
        "الا",
        "القاهرة",
        "قاهرة",
        "الالفت",
        "گلنار",
        "پژمان",
        "چاپگر",
        "بجمان",
        "می\u200cشود",
        "وال",
        "لل",
        "تُهران",
    ),
    *("كتاب", "و", "ب", "آن", "\u2029", "a\nb", "\r", "\x1c", "«", "\ue000", "ǅ", "ﷺ", "😀"),
)
PREFIXES = ("", "", "و", "ب", "وال", "لل", "ال", "فلل", "(", "—")
forms = st.lists(
    st.builds(
        Form,
        st.integers(1, 6),
        st.sampled_from(["person", "film", "place"]),
        st.lists(st.sampled_from(WORDS), min_size=0, max_size=4).map(" ".join),
    ),
    max_size=12,
)


def plain_split(text: str) -> list[str]:
    text = re.sub(r"([^\W\d_])['’ʼ‘][sS](?!\w)", r"\1", text)
    words = "".join(sign if sign.isalnum() else " " for sign in fold(text)).split()
    return [word[2:] if word.startswith("ال") and len(word) >= 5 else word for word in words]


def plain_spellings(words: list[str]) -> list[str]:
    whole = " ".join(words)
    found = [whole]
    for letter, others in kept._SPELT.items():
        if letter in found[0]:
            found = [text.replace(letter, other) for text in found for other in others][: kept._MOST_SPELLINGS]
    return list(dict.fromkeys([whole, *found]))


class PlainNames:
    """Every form in a dictionary, and at each word of a text all lengths one after the other."""

    def __init__(self) -> None:
        self.whose: dict[str, list[tuple[int, str]]] = {}

    def add(self, forms: Iterable[Form]) -> None:
        for record, kind, text in forms:
            words = plain_split(text)
            if 0 < len(words) <= kept.LONGEST and len(" ".join(words)) > 1:
                for spelt in plain_spellings(words):
                    owners = self.whose.setdefault(spelt, [])
                    if (record, kind) not in owners:
                        owners.append((record, kind))

    def forget(self, records: Iterable[int]) -> None:
        self.whose = {text: [one for one in owners if one[0] not in records] for text, owners in self.whose.items()}

    def find(self, tokens: Tokens, ever: set[str]) -> list[tuple[int, int, tuple[tuple[int, str], ...]]]:
        """Find what is known; *ever* are the first words of all forms that there ever were."""
        pieces: list[tuple[str, int, bool, bool]] = []
        for token, low in enumerate(tokens.low):
            whole = low.isalnum()
            if whole or tokens.kind[token] == WORD or len(low) > 1:
                for n, word in enumerate([low] if whole else plain_split(low)):
                    arabic = "\u0600" < word[0] < "\u0700"
                    pieces.append((plain_split(word)[0] if arabic else word, token, n == 0, arabic))
        found, i = [], 0
        while i < len(pieces):
            match = self._at(tokens, pieces, i, ever)
            if match is not None:
                first, last = pieces[i][1], pieces[i + match[0] - 1][1] + 1
                found.append((first, last, match[1]))
            i += match[0] if match is not None else 1
        return found

    def _at(self, tokens, pieces, i, ever):
        word, token, begins, arabic = pieces[i]
        if not begins or not (arabic or tokens.capital[token] or not word[0].isalpha()):
            return None
        starts = [word]
        if word not in ever:
            for prefix in kept._PREFIXES:
                rest = word[len(prefix) :]
                if word.startswith(prefix) and len(rest) >= 2:
                    starts += [rest if prefix.endswith("ل") else plain_split(rest)[0], rest]
        for start in starts:
            for length in range(kept.LONGEST, 0, -1):
                run = pieces[i : i + length]
                behind = pieces[i + length : i + length + 1]
                whole = len(run) == length and (not behind or behind[0][2])
                if whole and tokens.sentence[token] == tokens.sentence[run[-1][1]]:
                    owners = self.whose.get(" ".join([start, *(one[0] for one in run[1:])]))
                    if owners:
                        return length, tuple(owners)
        return None


@settings(max_examples=100, deadline=None)
@given(forms, st.lists(st.tuples(st.sampled_from(PREFIXES), st.sampled_from(WORDS)), max_size=12), st.data())
def test_names_are_found_as_in_the_plain_way(first, printed, data) -> None:
    known, plain = KnownNames(first), PlainNames()
    plain.add(first)
    every = list(first)
    for _ in range(data.draw(st.integers(0, 2))):
        gone, more = data.draw(st.sets(st.integers(1, 6), max_size=3)), data.draw(forms)
        known.forget(gone)
        known.add(more)
        plain.forget(gone)
        plain.add(more)
        every += more
    ever = {text.split()[0] for one in every for text in plain_spellings(plain_split(one.text)) if text}
    words = [prefix + word for prefix, word in printed] + [one.text for one in every[:6]]
    tokens = Tokens(" ".join(data.draw(st.permutations(words))))
    assert [(one.first, one.last, one.whose) for one in known.find(tokens)] == plain.find(tokens, ever)


@pytest.mark.parametrize("text", ["one\nline more", "_", "الـقاهرة _گلنار_ ", "\n"])
def test_texts_in_one_piece_are_made_plain_as_each_by_itself(text: str) -> None:
    texts = ["Qamar", text, "القاهرة  پژمان", ""]
    assert kept._plain(texts) == [" ".join(plain_split(one)) for one in texts]


def test_owners_keep_their_order_and_count_twice_only_once() -> None:
    owners = Owners()
    assert owners.of("a") == ()
    texts = [f"text {number % 500}" for number in range(2000)]
    owners.add(texts, range(2000), ["film"] * 2000)
    owners.add(["text 7", "text 7"], [7, 3], ["film", "person"])
    owners.arrange()
    assert owners.of("text 7") == ((7, "film"), (507, "film"), (1007, "film"), (1507, "film"), (3, "person"))
    assert owners.of("text 500") == ()
    owners.forget([7, 1007])
    assert owners.of("text 7") == ((507, "film"), (1507, "film"), (3, "person"))


@pytest.mark.parametrize("sign", ["’", "'"])
def test_a_name_with_a_possessive_in_it_is_found(sign: str) -> None:
    names = KnownNames([Form(1, "film", "The Boatman’s Ledger"), Form(2, "film", "Nine Winters")])
    tokens = Tokens(f"She saw The Boatman{sign}s Ledger and Nine Winters{sign}s end.")
    assert [(tokens.words(one.first, one.last), one.whose[0][0]) for one in names.find(tokens)] == [
        (f"The Boatman{sign}s Ledger", 1),
        ("Nine Winters", 2),
    ]
