"""Where a title without quotation marks begins and ends in English."""

from desktop_app.reading import lexicon
from desktop_app.reading.english import chunks, geography, prizes
from desktop_app.reading.english import words as w
from desktop_app.reading.english.ordinals import is_year
from desktop_app.reading.story import Story, Thing
from desktop_app.reading.tokens import MARK, NUMBER
from desktop_app.reading.word_lists import words

_LONGEST = 14
_SMALL_JOINS = frozenset(["in", "at", "on", "for", "with", "from", "to", "as", "into", "over", "under", "not"])
_NUMBERS = words(
    """
    two three four five six seven eight nine ten eleven twelve both every
    """
)
_ARTICLES = frozenset(["the", "a", "an", "my", "our"])
_BOOKS = frozenset(["novel", "book", "memoir", "play", "novella", "album", "poem", "bestseller"])
_OWNED_ARTICLES = frozenset(["the", "a", "an", "my", "our", "mrs", "mr"])
_NO_TITLE_FIRST = frozenset(["mr", "mrs", "ms", "dr", "i", "he", "she", "they", "we", "you", "but", "and"])


def forward(story: Story, i: int) -> int:
    """Return the token past a title that begins at a token; the token itself where none does."""
    tokens = story.tokens
    low, capital, kind, n = tokens.low, tokens.capital, tokens.kind, len(tokens)
    if i >= n or not (capital[i] or kind[i] == NUMBER) or story.owner[i] is not None or story.dated[i]:
        return i
    number = tokens.sentence[i]
    k = last = i
    while k < n and k - i < _LONGEST and tokens.sentence[k] == number and story.owner[k] is None:
        if capital[k] or (kind[k] == NUMBER and k == last and not story.dated[k]):
            last = k + 1
            if tokens.possessive[k] and not (k + 1 < n and capital[k + 1] and not story.owner[k + 1]):
                break
            k += 1
            continue
        if kind[k] == MARK:
            if low[k] == "." and low[k - 1] in ("mr", "mrs", "dr", "ms", "st") and k + 1 < n and capital[k + 1]:
                k += 1
                continue
            beside = tokens.end[k - 1] == tokens.start[k] or low[k] == "&"
            if low[k] in (":", "&", "!", "?") and k + 1 < n and capital[k + 1] and beside:
                k += 1
                continue
            break
        join = k
        while join < n and low[join] in w.TITLE_JOINS and join - k < 3:
            join += 1
        if (
            join == k
            or join >= n
            or not capital[join]
            or story.owner[join] is not None
            or tokens.sentence[join] != number
        ):
            break
        if not joins(story, i, k, join):
            break
        k = join
    return last


def joins(story: Story, first: int, k: int, join: int) -> bool:
    """Whether a title goes on behind small words."""
    tokens = story.tokens
    low = tokens.low
    word, following = low[k], low[join]
    if word == "by":
        return False
    if word in ("and", "&"):
        # "Pride and Prejudice", but "Sirat and The Secret Agent".
        if following in ("the", "a", "my"):
            return False
        left = sum(tokens.capital[first:k])
        right = forward_plain(story, join) - join
        if left >= 2 or right >= 2:
            return bool(low[first] == "the" and left <= 2 and right == 1)
        return chunks.is_common(low[k - 1]) and chunks.is_common(following)
    if word in ("for", "in", "as", "at", "with", "from") and chunks.name_like(story, first, k) >= 0.7:
        return False
    if word == "of" and is_place_name(following) and chunks.name_like(story, first, k) >= 0.6:
        return False  # "A of Azerbaijan"
    if word in _SMALL_JOINS:
        if tokens.possessive[join] and is_place_name(following):
            return False  # "The Swimming Lesson from Georgia's A"
        if join == k + 1 and following in _ARTICLES:
            return False  # "A in The Dockers": a title writes "in the"
        if low[join + 1] == "(" and is_year(low[join + 2]) and chunks.is_common(low[k - 1]):
            return True  # "Night Mail to Crewe (1959)"
        if is_place_name(following) or following in w.MONTHS_AND_DAYS or following in geography.DEMONYMS:
            return word in ("in", "from", "to") and low[first] in ("a", "the", "once") and k - first >= 2
        return chunks.is_common(following) or following in w.FUNCTION
    if word == "is":
        return chunks.is_common(following)
    return True


def forward_plain(story: Story, i: int) -> int:
    """Return the token past a run of capitals."""
    tokens = story.tokens
    while i < len(tokens) and tokens.capital[i] and story.owner[i] is None:
        i += 1
    return i


def is_place_name(word: str) -> bool:
    """Whether one folded word is a place of the gazetteer."""
    return any(len(parts) == 1 for parts, _ in lexicon.places().get(word, ()))


def is_place(name: str) -> bool:
    """Whether a folded name, of one word or more, is a place of the gazetteer."""
    return any(" ".join(parts) == name for parts, _ in lexicon.places().get(name.partition(" ")[0], ()))


def backward(story: Story, j: int, *, told: bool = False) -> int:
    """Return the first token of a title that ends before a token; the token itself where none does.

    Args:
        story: the text.
        j: the token past the title.
        told: what is behind shows for certain that a title ends here, so that "Night Ferry to Mokpo" is one.
    """
    tokens = story.tokens
    low, capital, kind = tokens.low, tokens.capital, tokens.kind
    if not j:
        return j
    number = tokens.sentence[j - 1]
    k = j
    while (
        k
        and j - k < _LONGEST
        and tokens.sentence[k - 1] == number
        and story.owner[k - 1] is None
        and (not story.dated[k - 1] or (told and capital[k - 1]))
    ):
        b = k - 1
        if capital[b]:
            if tokens.possessive[b] and k < j and _owns(story, b):
                break
            if (
                low[b] in geography.DEMONYMS
                and not (b and low[b - 1] in ("the", "an", "a") and capital[b - 1])
                and k < j
                and not title_word_before(story, b)
            ):
                break
            k = b
            continue
        if kind[b] == NUMBER:
            if k == j or capital[k]:
                k = b
                continue
            break
        if kind[b] == MARK:
            if low[b] == "&" and b and capital[b - 1] and k < j:
                k = b
                continue
            if low[b] == ":" and k < j and (_named_alone(story, b) or _shouted(story, b - 1, k)):
                break  # "the cameraman, A: The Enchanted Lotus", "TOLVEY: Low Water …"
            if low[b] in (":", "!", "?") and b and capital[b - 1] and k < j and tokens.end[b - 1] == tokens.start[b]:
                k = b
                continue
            break
        join = b
        while join >= 0 and low[join] in w.TITLE_JOINS and b - join < 3 and not capital[join]:
            join -= 1
        if (
            join < 0
            or join == b
            or not capital[join]
            or tokens.possessive[join]
            or story.owner[join] is not None
            or k == j
        ):
            break
        plain_and = (
            low[b] == "and"
            and join == b - 1
            and all(chunks.is_common(low[x]) and not chunks.is_given(low[x]) for x in (join, k))
        )
        plain_and = plain_and or _is_pair(story, join, b)
        article = low[b] in _SMALL_JOINS and join == b - 1 and low[k] in _ARTICLES
        if (
            article  # "A in The Dockers": a title writes "in the"
            or (low[b] in ("by", "and", "&") and not plain_and)
            or (low[join + 1] in ("by", "and", "with", "from", "at") and not plain_and)
            or low[b] == "as"
        ):
            break
        if (
            not plain_and
            and low[join + 1] in _SMALL_JOINS
            and not (told and _is_title_word(story, join))
            and not (chunks.is_common(low[k]) and (chunks.is_common(low[join]) or low[join] in w.FUNCTION))
        ):
            break
        k = join + 1
        if not capital[k - 1]:
            break
    while k < j and not capital[k] and kind[k] != NUMBER:
        k += 1
    if (
        k < j
        and chunks.opens_sentence(story, k)
        and low[k] in w.FUNCTION
        and low[k]
        not in (
            "the",
            "a",
            "an",
            "my",
            "our",
            "it",
            "no",
            "all",
            "what",
            "how",
            "where",
            "who",
            "one",
            "i",
            "you",
            "we",
            "not",
            "never",
            "this",
        )
        and low[k] not in _NUMBERS
        and k + 1 < j
    ):
        k += 1
    return k


def _owns(story: Story, b: int) -> bool:
    """Whether a possessive before a title is its maker's or its country's."""
    tokens = story.tokens
    alone = not b or not tokens.capital[b - 1] or not tokens.near(b - 1, b)
    return owner_like(story, b) and not _articled(story, b) and not (alone and owns_in_title(story, b))


def _is_pair(story: Story, join: int, b: int) -> bool:
    """Whether "and the" joins two nouns of one title: "The Well and the Wall"."""
    tokens = story.tokens
    before = tokens.low[join - 1] if join and tokens.capital[join - 1] else ""
    return tokens.low[join + 1 : b + 1] == ["and", "the"] and before in ("the", "a", "an")


def _named_alone(story: Story, b: int) -> bool:
    """Whether the capitals before a token are the name of a person behind a comma."""
    tokens = story.tokens
    first = b
    while first and tokens.capital[first - 1] and tokens.near(first - 1, b) and b - first < 4:
        first -= 1
    return bool(first) and tokens.low[first - 1] == "," and chunks.name_like(story, first, b) >= 0.6


def _shouted(story: Story, i: int, k: int) -> bool:
    """Whether a word in capitals throughout opens the sentence before a title that is not: the place of a dateline."""
    tokens = story.tokens
    return tokens.words(i, i + 1).isupper() and not tokens.words(k, k + 1).isupper() and chunks.opens_sentence(story, i)


def _articled(story: Story, b: int) -> bool:
    """Whether a possessive stands behind "The" or "Mrs" in capitals within a sentence: "The Whaler's Wife"."""
    tokens = story.tokens
    for k in (b - 1, b - 2):
        if k < 0 or not tokens.capital[k] or not tokens.near(k, b):
            return False
        if tokens.low[k] in ("the", "a", "an", "my", "mrs", "mr"):
            return not chunks.opens_sentence(story, k) or (k == b - 1 and chunks.is_common(tokens.low[b]))
    return False


def _is_title_word(story: Story, i: int) -> bool:
    """Whether the capitals that end with a token are words rather than a person, a place or a festival."""
    tokens = story.tokens
    first = i
    while first and tokens.capital[first - 1] and tokens.near(first - 1, i) and not tokens.possessive[first - 1]:
        first -= 1
    low = tokens.low[i]
    if chunks.name_like(story, first, i + 1) >= 0.6 or low in w.MONTHS_AND_DAYS or low in w.FESTIVAL_HEADS:
        return False
    if is_place(" ".join(tokens.low[first : i + 1])) or low in w.BODY_HEADS - w.WEAK_HEADS:
        return False
    return chunks.is_common(low) and not (first == i and chunks.opens_sentence(story, i))


def title_word_before(story: Story, b: int) -> bool:
    """Whether a capital within the sentence stands before a word, which then may be a title's."""
    return b > 0 and story.tokens.capital[b - 1] and not chunks.opens_sentence(story, b - 1)


def owner_like(story: Story, b: int) -> bool:
    """Whether a possessive is a person's or a country's, and no part of a title ("A Woman's Life")."""
    tokens = story.tokens
    first = b
    while (
        first
        and tokens.capital[first - 1]
        and tokens.near(first - 1, b)
        and b - first < 3
        and not tokens.possessive[first - 1]
    ):
        first -= 1
    word = tokens.low[b]
    return chunks.name_like(story, first, b + 1) >= 0.6 or not chunks.is_common(word) or is_place_name(word)


def take(story: Story, first: int, last: int, rule: str, confidence: float) -> Thing | None:
    """Take tokens as a title, unless they are plainly something else."""
    if last <= first or not story.on(rule) or not story.free(first, last):
        return None
    tokens = story.tokens
    low = tokens.low
    if last - first == 1 and low[first] in w.FILM_NOUNS and chunks.opens_sentence(story, first):
        return None  # "Films were screened until Sunday."
    while last > first and low[last - 1] in (",", ":", "-"):
        last -= 1
    owned = behind_owner(story, first)
    if first < owned < last:
        first = owned
    if last - first == 1 and (low[first] in w.CREDIT_VERBS or low[first] in w.ACTIVE_VERBS or low[first - 1] == "by"):
        return None
    words = [low[i] for i in range(first, last)]
    if not words or len(words) > _LONGEST or (all(word in w.FUNCTION for word in words) and len(words) < 2):
        return None
    if words[0] in _NO_TITLE_FIRST and len(words) == 1:
        return None
    told = rule == "film.directed" and low[first - 1] in w.ROLE_WORDS and not tokens.capital[first - 1]
    if told and len(words) <= 4 and chunks.name_like(story, first, last) >= 0.6:
        return None  # "director A, produced by B"
    if len(words) == 1 and (
        words[0] in geography.DEMONYMS or words[0] in w.MONTHS_AND_DAYS or words[0] in w.ROLE_WORDS or len(words[0]) < 2
    ):
        return None
    if any(word in w.FESTIVAL_HEADS or word in ("award", "awards", "prize") for word in words):
        return None
    if low[first - 1] in _BOOKS:
        return None
    if words[-1] in ("ministry", "foundation", "institute", "university", "association", "festival", "council", "jury"):
        return None
    return story.add("film", first, last, rule, confidence, name(story, first, last))


def name(story: Story, first: int, last: int) -> str:
    """Return the words of some tokens in one line."""
    return " ".join(story.tokens.words(first, last).split())


def is_other(story: Story, first: int, last: int) -> bool:
    """Whether a run is a place, a body's word or a person rather than a title."""
    low = story.tokens.low
    if last - first == 1 and (
        is_place_name(low[first]) or low[first] in geography.DEMONYMS or low[first] in w.MONTHS_AND_DAYS
    ):
        return True
    if low[last - 1] in w.BODY_HEADS and low[last - 1] not in w.WEAK_HEADS:
        return True
    if last - first > 1 and is_place(" ".join(low[first:last])):
        return True
    return chunks.name_like(story, first, last) >= 0.85


def is_body_end(word: str) -> bool:
    """Whether a word ends the name of a body for certain."""
    return word in w.BODY_HEADS and word not in w.WEAK_HEADS


def owns_in_title(story: Story, i: int) -> bool:
    """Whether the owner is within the title: "The Whaler's Wife", "Salma's Balcony" of no Salma in the text."""
    tokens = story.tokens
    low, capital = tokens.low, tokens.capital
    if i and capital[i - 1] and low[i - 1] in _OWNED_ARTICLES and not chunks.opens_sentence(story, i - 1):
        return True
    given_to = low[i - 1] == "to" and low[i - 2] in prizes.PASSIVE
    return (
        low[i + 1] not in _OWNED_ARTICLES
        and not chunks.is_family(low[i])
        and (chunks.is_given(low[i]) or chunks.is_common(low[i]) or given_to)
        and not is_family_here(story, low[i])
    )


def is_family_here(story: Story, word: str) -> bool:
    """Whether the text has a word in capitals behind another: "Tilda Marsk" before "Marsk's Low Water"."""
    if story.family_words is None:
        tokens = story.tokens
        low, capital = tokens.low, tokens.capital
        story.family_words = frozenset(
            low[i]
            for i in range(1, len(tokens))
            if capital[i]
            and capital[i - 1]
            and tokens.near(i - 1, i)
            and (chunks.is_given(low[i - 1]) or not (chunks.is_common(low[i - 1]) or low[i - 1] in w.FUNCTION))
        )
    return word in story.family_words


def list_after(story: Story, i: int) -> None:
    """Take "…, Low Water and The Tide Bell" behind a title: one list, one kind."""
    if not story.on("film.list"):
        return
    tokens = story.tokens
    low, n = tokens.low, len(tokens)
    for _ in range(12):
        k = i
        if k < n and low[k] == "by":
            # "The Long Quay by Adela Quist and Kite Season"
            m = k + 1
            while m < n and m - k < 6 and (tokens.capital[m] or low[m] in w.NAME_JOINS or low[m] in w.ROLE_WORDS):
                m += 1
            if m < n and low[m] in (",", "and"):
                k = i = m
        while k < n and low[k] in (",", "and", "&", "”", '"', "’", "'") and k - i < 3:
            k += 1
        if k == i or k >= n or ("and" not in low[i:k] and "," not in low[i:k]) or not tokens.near(k, i - 1):
            return
        if story.kind_at(k) == "film":
            return
        k = behind_owner(story, k)
        last = forward(story, k)
        if last <= k or is_other(story, k, last) or chunks.name_like(story, k, last) >= 0.6:
            return
        after = low[last] if last < n else ""
        if after not in (",", "and", ".", ";", ")") and after not in w.PREMIERE_VERBS:
            return
        single = last == k + 1
        if chunks.title_like(story, k, last) < (0.9 if single else 0.5):
            return
        take(story, k, last, "film.list", 0.62)
        i = last


def behind_owner(story: Story, i: int) -> int:
    """Return the token behind "Ross Hogg's" where a run begins with a person's possessive, else the token itself."""
    tokens = story.tokens
    k = i
    while (
        k < len(tokens)
        and k - i < 5
        and (tokens.capital[k] or tokens.low[k] in w.NAME_JOINS)
        and not tokens.possessive[k]
    ):
        k += 1
    if (
        k + 1 < len(tokens)
        and tokens.possessive[k]
        and tokens.capital[k + 1]
        and (chunks.name_like(story, i, k + 1) >= 0.6 or is_place(" ".join(tokens.low[i : k + 1])))
    ):
        return k + 1
    return i
