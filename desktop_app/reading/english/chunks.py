"""Runs of capitalised words that may be names; what each looks like, from the word lists alone."""

from typing import NamedTuple

from desktop_app.reading import lexicon
from desktop_app.reading.english import geography
from desktop_app.reading.english import words as w
from desktop_app.reading.story import Story
from desktop_app.reading.tokens import MARK, NUMBER, WORD
from desktop_app.reading.word_lists import words

_KOREAN_WORDS = """
kim lee park choi jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn song hong bong yoo son
"""
_KOREAN = frozenset(_KOREAN_WORDS.split())
"""Family names that stand in front; some are English words."""
_OPEN_CREDITS = frozenset(["starring", "featuring", "directed", "produced", "written", "chaired", "headed", "led"])
_NO_NAMES = words("the and of in on for a an to with from my our your his her")
_GIVEN_JOINS = frozenset(["ben", "al", "san", "van", "dan"])
"""Joins that are given names at the beginning of a name: Ben."""
LONGEST = 9


class Chunk(NamedTuple):
    """Tokens of one run: first, past the last."""

    first: int
    last: int


def find(story: Story) -> list[Chunk]:
    """Return the runs of capitalised words that belong to nothing yet; joins like "de" and "al-" within."""
    tokens = story.tokens
    low, capital, kind, n = tokens.low, tokens.capital, tokens.kind, len(tokens)
    owner, sentence = story.owner, tokens.sentence
    found: list[Chunk] = []
    i = 0
    while i < n:
        if not capital[i] or owner[i] is not None:
            i += 1
            continue
        first = i
        i += 1
        while i < n and i - first < LONGEST and sentence[i] == sentence[first] and owner[i] is None:
            if tokens.possessive[i - 1]:
                break
            if capital[i]:
                i += 1
            elif kind[i] == MARK and low[i] == "." and len(low[i - 1]) == 1 and i + 1 < n and capital[i + 1]:
                i += 1  # an initial
            elif (low[i] in w.NAME_JOINS and i + 1 < n and capital[i + 1] and sentence[i + 1] == sentence[first]) or (
                low[i][:3] in ("al-", "el-", "ad-", "as-", "at-", "an-", "ar-", "az-", "ul-", "ol-") and len(low[i]) > 4
            ):
                i += 1
            else:
                break
        first = _without_opening(story, first, i)
        if first < i:
            found.append(Chunk(first, i))
    return found


def _without_opening(story: Story, first: int, last: int) -> int:
    """Leave out words that only stand in capitals because a sentence begins with them."""
    tokens = story.tokens
    if (
        first
        and tokens.sentence[first - 1] == tokens.sentence[first]
        and tokens.low[first - 1] not in ("“", '"', "«", ":", "‘", "'", "–", "—", "-")
    ):
        return first
    if first < last and (tokens.low[first] in w.FUNCTION or tokens.low[first] in _OPEN_CREDITS):
        first += 1
        if first < last and not tokens.capital[first]:
            return last
    return first


def opens_sentence(story: Story, i: int) -> bool:
    """Whether a token is the first word of its sentence."""
    tokens = story.tokens
    k = i - 1
    while k >= 0 and tokens.kind[k] == MARK and tokens.sentence[k] == tokens.sentence[i]:
        k -= 1
    return k < 0 or tokens.sentence[k] != tokens.sentence[i]


def is_common(word: str) -> bool:
    """Whether a folded word is a usual English one."""
    return word in lexicon.common_words()


def is_given(word: str) -> bool:
    """Whether a folded word is a given name, or two with a hyphen."""
    given = lexicon.given_names()
    return word in given or ("-" in word and word.split("-")[0] in given)


def is_family(word: str) -> bool:
    """Whether a folded word is a family name that the lists have."""
    return word in lexicon.family_names() or word[:3] in ("al-", "el-") or word[:2] in ("mc", "o'")


def name_like(story: Story, first: int, last: int) -> float:
    """Return how much a run looks like the name of a person, 0 to 1."""
    tokens = story.tokens
    parts = [
        tokens.low[i]
        for i in range(first, last)
        if tokens.kind[i] == WORD
        and (tokens.low[i] not in w.NAME_JOINS or (i == first and tokens.capital[i] and tokens.low[i] in _GIVEN_JOINS))
    ]
    if not 2 <= len(parts) <= 5:
        return 0.0
    if any(tokens.kind[i] == NUMBER for i in range(first, last)):
        return 0.0
    if any(part in geography.DEMONYMS or part in w.MONTHS_AND_DAYS for part in parts[:-1]) and not is_given(parts[0]):
        return 0.0
    if any(part in _NO_NAMES for part in parts):
        return 0.0
    initial = len(parts[0]) <= 2 or "." in parts[0]
    given, last_word = is_given(parts[0]), parts[-1]
    if len(parts) == 2 and "-" in last_word and parts[0] in _KOREAN:
        return 0.85
    if len(parts) == 2 and parts[0] in _KOREAN and not is_common(last_word) and not given:
        return 0.72  # Park Jiwon
    common = sum(is_common(part) and not is_given(part) for part in parts)
    if given and not is_common(parts[0]):
        return 0.93 if common == 0 or is_family(last_word) else 0.75 if common < len(parts) else 0.3
    if given:
        # Grace, Rose, Mark: names and words.
        return 0.8 if not is_common(last_word) or is_family(last_word) else 0.3
    if initial and len(parts) >= 2 and not is_common(last_word):
        return 0.75
    if common == 0:
        return 0.7 if is_family(last_word) or any(is_given(part) for part in parts) else 0.62
    if is_family(last_word) and not is_common(parts[0]):
        return 0.66
    return 0.1


def title_like(story: Story, first: int, last: int) -> float:
    """Return how much a run looks like a title, 0 to 1: usual words in capitals, an article in front."""
    tokens = story.tokens
    parts = [tokens.low[i] for i in range(first, last) if tokens.kind[i] == WORD]
    if not parts:
        return 0.0
    function = sum(part in w.FUNCTION for part in parts)
    common = sum(is_common(part) for part in parts)
    score = common / len(parts)
    if parts[0] in ("the", "a", "an", "my", "our", "it", "no", "i", "to", "if", "how", "what", "when", "where", "who"):
        score += 0.3
    if function and len(parts) > 2:
        score += 0.2
    return min(score, 1.0)
