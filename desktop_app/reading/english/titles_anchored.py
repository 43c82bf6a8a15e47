"""Titles without quotation marks that a word beside them shows, in English: four of five in the press."""

from desktop_app.reading.english import chunks, geography, title_edges
from desktop_app.reading.english import words as w
from desktop_app.reading.english.ordinals import is_year
from desktop_app.reading.story import Story
from desktop_app.reading.tokens import NUMBER

_OPENING = frozenset(
    [
        "the",
        "a",
        "an",
        "my",
        "our",
        "his",
        "her",
        "their",
        "your",
        "it",
        "i",
        "no",
        "not",
        "if",
        "how",
        "what",
        "when",
        "where",
        "who",
        "why",
        "this",
        "that",
        "all",
        "one",
        "you",
        "we",
        "she",
        "he",
        "they",
        "once",
        "never",
        "into",
        "from",
        "between",
        "after",
        "before",
        "under",
        "about",
        "don't",
        "dont",
        "let's",
    ]
)
"""Small words that begin titles."""
_ROLE_IN = (
    ("stars", "in"),
    ("starred", "in"),
    ("starring", "in"),
    ("role", "in"),
    ("roles", "in"),
    ("performance", "in"),
    ("appeared", "in"),
    ("appears", "in"),
    ("performances", "in"),
    ("known", "for"),
    ("acclaimed", "for"),
    ("turn", "in"),
    ("work", "in"),
    ("work", "on"),
    ("seen", "in"),
    ("character", "in"),
    ("cast", "in"),
    ("breakout", "in"),
    ("behind",),
    ("such", "as"),
)
_MANY_WORDS = """
films features titles documentaries shorts movies dramas runners-up credits works lineup line-up slate selection winners
"""
_MANY = frozenset(_MANY_WORDS.split())
_DONE_TO_FILMS = frozenset(
    [
        "nominated",
        "shortlisted",
        "screened",
        "selected",
        "shown",
        "released",
        "premiered",
        "directed",
        "produced",
        "shot",
        "filmed",
        "adapted",
        "submitted",
        "restored",
        "distributed",
        "withdrawn",
    ]
)


def find_anchored(story: Story) -> None:
    """Take titles that a word beside them shows."""
    tokens = story.tokens
    low, capital, n = tokens.low, tokens.capital, len(tokens)
    for i in range(n):
        word = low[i]
        if story.titled[tokens.sentence[i]]:
            continue
        if word in w.FILM_NOUNS and not capital[i]:
            _after_noun(story, i)
        elif word in w.CALLED and i + 1 < n:
            last = title_edges.forward(story, i + 1)
            if last > i + 1 and _film_before(story, i) and chunks.name_like(story, i + 1, last) < 0.75:
                title_edges.take(story, i + 1, last, "film.called", 0.85)
        elif (
            word in ("included", "include", "including", "are", "were", "feature", "features")
            and i + 1 < n
            and story.on("film.includes")
        ):
            _after_includes(story, i)
        elif word == "in" and capital[i] and chunks.opens_sentence(story, i) and story.on("film.opening"):
            last = title_edges.forward(story, i + 1)
            like = chunks.title_like(story, i + 1, last)
            if (
                last > i + 2
                and last < n
                and low[last] == ","
                and like >= 0.75
                and not title_edges.is_other(story, i + 1, last)
            ):
                title_edges.take(story, i + 1, last, "film.opening", 0.66)
        elif word == "(" and i + 2 < n:
            _before_bracket(story, i)
        elif word in w.CREDIT_VERBS and i + 1 < n and low[i + 1] == "by" and i:
            end = i
            while end > 0 and low[end - 1] in (
                "written",
                "and",
                "co-written",
                "produced",
                "directed",
                ",",
                "which",
                "was",
                "is",
                "&",
                "/",
                "penned",
                "shot",
            ):
                end -= 1
            if end and capital[end - 1] and story.owner[end - 1] is None:
                first = title_edges.backward(story, end)
                if chunks.name_like(story, first, end) < 0.8 or low[i] in ("directed", "helmed"):
                    title_edges.take(story, first, end, "film.directed", 0.85)
        elif word in ("by", "from") and i and capital[i - 1] and i + 2 < n:
            _before_by(story, i)
        elif word == "," and i and (capital[i - 1] or tokens.kind[i - 1] == NUMBER) and i + 2 < n:
            _before_comma(story, i)
        elif (
            word
            in (
                "rights",
                "adaptation",
                "remake",
                "sequel",
                "screening",
                "premiere",
                "release",
                "trailer",
                "production",
                "distribution",
            )
            and i + 2 < n
            and low[i + 1] in ("to", "of", "for", "on")
        ):
            last = title_edges.forward(story, i + 2)
            if (
                last > i + 2
                and not title_edges.is_other(story, i + 2, last)
                and chunks.name_like(story, i + 2, last) < 0.6
                and chunks.title_like(story, i + 2, last) >= 0.5
            ):
                title_edges.take(story, i + 2, last, "film.rights", 0.72)
        elif tokens.possessive[i] and capital[i] and i + 1 < n and (capital[i + 1] or tokens.kind[i + 1] == NUMBER):
            _after_owner(story, i)
        elif word in ("in", "for", "on", "behind", "as"):
            for parts in _ROLE_IN:
                if tuple(low[i + 1 - len(parts) : i + 1]) == parts and i + 1 < n:
                    last = title_edges.forward(story, i + 1)
                    if (
                        last > i + 1
                        and (
                            chunks.title_like(story, i + 1, last) >= 0.5
                            or parts[0] in ("starred", "starring", "stars", "role", "roles", "appeared", "performance")
                        )
                        and not title_edges.is_other(story, i + 1, last)
                    ) and title_edges.take(story, i + 1, last, "film.role", 0.75):
                        title_edges.list_after(story, last)
                    break


def find_articled(story: Story) -> None:
    """Take "The Secret Agent" within a sentence: the capital of a small word shows a title."""
    tokens = story.tokens
    low, capital = tokens.low, tokens.capital
    for i in range(1, len(tokens)):
        if (
            capital[i]
            and low[i] in _OPENING
            and story.owner[i] is None
            and not story.titled[tokens.sentence[i]]
            and tokens.near(i - 1, i)
            and not chunks.opens_sentence(story, i)
            and low[i - 1] not in (":", "“", '"', "‘", "'", "-", "–", "—", "(", "«", "…")
            and (not capital[i - 1] or tokens.possessive[i - 1])
        ):
            last = title_edges.forward(story, i)
            words = low[i:last]
            if (
                last - i < 2
                or sum(capital[i:last]) < 2
                or (words[-1] in w.BODY_HEADS and words[-1] not in ("house", "front", "movement", "music"))
            ):
                continue
            if low[i] in ("i", "mr") or (
                low[i] == "the"
                and last - i == 2
                and (
                    chunks.is_family(words[1]) or title_edges.is_place_name(words[1]) or words[1] in geography.DEMONYMS
                )
            ):
                continue
            title_edges.take(story, i, last, "film.articled", 0.7)


def _after_includes(story: Story, i: int) -> None:
    """Take the list of "the films included Aftershock, Paper Birds and …": titles of one word too."""
    tokens = story.tokens
    low, n = tokens.low, len(tokens)
    if low[i] in ("feature", "features") and low[i - 1] not in (
        "films",
        "lineup",
        "line-up",
        "programme",
        "program",
        "slate",
    ):
        return
    if not any(word in _MANY for word in low[max(tokens.bounds[tokens.sentence[i]], i - 6) : i]):
        return
    k = i + 1
    for _ in range(15):
        k = title_edges.behind_owner(story, k)
        last = title_edges.forward(story, k)
        if (
            last <= k
            or not tokens.capital[k]
            or (title_edges.is_other(story, k, last) and chunks.title_like(story, k, last) < 1)
        ):
            return
        if chunks.name_like(story, k, last) >= 0.85 or (last < n and low[last] in w.SPEECH):
            return
        title_edges.take(story, k, last, "film.includes", 0.7)
        if last >= n or low[last] not in (",", "and", "&"):
            return
        k = last + 1
        while k < n and low[k] in ("and", ","):
            k += 1


def _by_passive(low: list[str], i: int) -> bool:
    """Whether "was nominated for", "has been selected", "took home" begins here: said of films and of persons."""
    if low[i] in ("was", "has", "had", "were", "will"):
        following = [
            word for word in low[i + 1 : i + 4] if word not in ("been", "be", "also", "recently", "later", "just")
        ]
        return bool(following) and following[0] in _DONE_TO_FILMS
    return low[i] in ("took", "takes") and low[i + 1 : i + 2] == ["home"]


def find_by_verb(story: Story) -> None:
    """Take runs of usual words in capitals before a verb of films: "Sentimental Value follows two sisters"."""
    tokens = story.tokens
    low, capital = tokens.low, tokens.capital
    for i in range(1, len(tokens)):
        if (
            not (low[i] in w.STRONG_FILM_VERBS or _by_passive(low, i))
            or capital[i]
            or not capital[i - 1]
            or story.owner[i - 1] is not None
        ):
            continue
        if story.titled[tokens.sentence[i]] or not tokens.near(i - 1, i):
            continue
        first = title_edges.backward(story, i)
        if first == i:
            continue
        like = chunks.title_like(story, first, i)
        if (
            i - first == 1
            and (chunks.opens_sentence(story, first) or not chunks.is_common(low[first]))
            and low[i] in ("won", "wins", "competed")
        ):
            continue
        if (
            like >= (0.75 if i - first > 1 else 1.0)
            and chunks.name_like(story, first, i) < 0.6
            and not title_edges.is_other(story, first, i)
        ):
            title_edges.take(story, first, i, "film.verb", 0.65)


def _film_before(story: Story, i: int) -> bool:
    tokens = story.tokens
    first = tokens.bounds[tokens.sentence[i]]
    return any(
        word in w.FILM_NOUNS or word in ("work", "project", "production", "prequel")
        for word in tokens.low[max(first, i - 5) : i]
    )


def _after_noun(story: Story, i: int) -> None:
    """Take what follows "the documentary", "his latest film", "feature debut"."""
    tokens = story.tokens
    low, n = tokens.low, len(tokens)
    k = i + 1
    if (
        k < n
        and low[k] in (",", ":", "–", "—")
        and low[i] in w.FILM_NOUNS
        and low[i] not in ("films", "movies", "titles")
    ):
        # "his second feature, Low Water, …"
        if low[k] != ",":
            return
        k += 1
        last = title_edges.forward(story, k)
        if (
            last > k
            and last < n
            and low[last] in (",", ".", "(")
            and chunks.name_like(story, k, last) < 0.6
            and not title_edges.is_other(story, k, last)
            and _owned_noun(story, i)
        ):
            title_edges.take(story, k, last, "film.apposed", 0.74)
        return
    if k >= n or not tokens.near(i, k) or not (tokens.capital[k] or tokens.kind[k] == NUMBER):
        return
    last = title_edges.forward(story, k)
    if last <= k or (tokens.kind[k] == NUMBER and last == k + 1):
        return
    person = chunks.name_like(story, k, last)
    if title_edges.is_other(story, k, last) and not (
        person >= 0.85 and low[i] in ("film", "documentary", "drama", "movie", "biopic", "feature", "short")
    ):
        return
    if person >= 0.85 and (
        low[i] not in ("documentary", "biopic", "film", "movie", "drama") or (last < n and low[last] in w.SPEECH)
    ):
        return
    if low[k] in w.ROLE_WORDS and tokens.capital[k] and last == k + 1:
        return
    taken = title_edges.take(story, k, last, "film.noun", 0.8)
    if taken is not None and low[i] in w.FORMS:
        taken.data.setdefault("_noun", low[i])
    if taken is not None:
        title_edges.list_after(story, last)


def _owned_noun(story: Story, i: int) -> bool:
    """Whether a noun says whose film it is or which: "his second feature", "the director's debut film"."""
    tokens = story.tokens
    for k in range(i - 1, max(tokens.bounds[tokens.sentence[i]], i - 6) - 1, -1):
        if (
            tokens.low[k]
            in ("his", "her", "their", "latest", "new", "debut", "first", "second", "third", "last", "previous")
            or tokens.possessive[k]
        ):
            return True
    return False


def _before_bracket(story: Story, i: int) -> None:
    """Take what stands before "(2024)", "(dir. …)", "(Iran, 2023)"."""
    tokens = story.tokens
    low, capital = tokens.low, tokens.capital
    if not i or not (capital[i - 1] or tokens.kind[i - 1] == NUMBER) or story.owner[i - 1] is not None:
        return
    closes = next((k for k in range(i + 1, min(i + 9, len(tokens))) if low[k] == ")"), 0)
    if not closes:
        return
    inside = low[i + 1 : closes]
    year = any(is_year(word) for word in inside) and not any("-" in word or "–" in word for word in inside)
    directed = bool(inside) and inside[0] in ("dir", "director", "directed", "d")
    if not (year or directed):
        return
    if year and not directed and (inside[0] in w.MONTHS_AND_DAYS or len(inside) > 5):
        return
    first = title_edges.backward(story, i)
    if (
        first == i
        or (chunks.name_like(story, first, i) >= 0.85 and not directed)
        or title_edges.is_body_end(low[i - 1])
    ):
        return
    film = title_edges.take(story, first, i, "film.year", 0.82)
    if film is not None:
        for word in inside:
            if is_year(word):
                film.data.setdefault("year", word)


def _before_by(story: Story, i: int) -> None:
    """Take what stands before "by" and a person: "Low Water by Tilda Marsk"."""
    tokens = story.tokens
    begin = i + 1
    while (
        begin < len(tokens)
        and begin - i < 5
        and (
            tokens.low[begin] in w.ROLE_WORDS
            or tokens.low[begin] in geography.DEMONYMS
            or tokens.low[begin]
            in ("the", "first-time", "debut", "veteran", "acclaimed", "award-winning", "oscar-winning", "and")
        )
    ):
        begin += 1
    stop = begin
    while (
        stop < len(tokens)
        and stop - begin < 5
        and (tokens.capital[stop] or tokens.low[stop] in w.NAME_JOINS)
        and not tokens.possessive[stop - 1]
    ):
        stop += 1
    if chunks.name_like(story, begin, stop) < 0.6 or story.owner[i - 1] is not None:
        return
    if tokens.low[i] == "from" and begin == i + 1:
        return
    first = title_edges.backward(story, i)
    if first == i or chunks.name_like(story, first, i) >= 0.8 or title_edges.is_body_end(tokens.low[i - 1]):
        return
    opening = chunks.opens_sentence(story, first) and i - first == 1 and chunks.is_common(tokens.low[first])
    if opening and tokens.low[first] in (
        "directed",
        "written",
        "produced",
        "created",
        "photo",
        "photos",
        "photograph",
        "text",
        "story",
        "interview",
        "reporting",
    ):
        return
    title_edges.take(story, first, i, "film.by", 0.76)


def _before_comma(story: Story, i: int) -> None:
    """Take what stands before ", Tilda Marsk's drama", ", which premiered", ", a documentary about", ", starring"."""
    tokens = story.tokens
    low, capital, n = tokens.low, tokens.capital, len(tokens)
    if story.owner[i - 1] is not None:
        return
    k = i + 1
    rule = ""
    if (
        low[k] == "which"
        and (low[k + 1] in w.STRONG_FILM_VERBS or low[k + 1] in ("marks", "marked", "stars", "had", "recently"))
    ) or low[k] in ("starring", "directed", "written", "helmed", "about"):
        rule = "film.which"
    elif low[k] in ("a", "an", "the", "his", "her", "their"):
        for m in range(k + 1, min(n, k + 7)):
            if low[m] in w.FILM_NOUNS and not capital[m]:
                following = low[m + 1] if m + 1 < n else ""
                rule = (
                    ""
                    if following in w.ROLE_WORDS
                    or following
                    in ("festival", "company", "industry", "school", "studio", "critic", "organization", "academy")
                    else "film.described"
                )
                break
            if low[m] in (",", ".", "of", "and", "in", "who", "which") or low[m] in w.ROLE_WORDS:
                break
    elif capital[k]:
        m = k
        while (
            m < n and m - k < 5 and (capital[m] or low[m] in w.NAME_JOINS or low[m] == ".") and not tokens.possessive[m]
        ):
            m += 1
        if (
            m < n
            and tokens.possessive[m]
            and chunks.name_like(story, k, m + 1) >= 0.6
            and any(low[x] in w.FILM_NOUNS for x in range(m + 1, min(n, m + 7)))
        ):
            rule = "film.described"
    if not rule:
        return
    first = title_edges.backward(story, i)
    if first == i:
        return
    like, person = chunks.title_like(story, first, i), chunks.name_like(story, first, i)
    if (
        person >= 0.6
        or title_edges.is_other(story, first, i)
        or title_edges.is_body_end(low[i - 1])
        or low[i - 1] in w.ROLE_WORDS
    ):
        return
    if first and capital[first - 1] and story.owner[first - 1] is None:
        return
    if like >= 0.5 or (rule == "film.described" and low[k] not in ("a", "an")):
        if i - first == 1 and chunks.opens_sentence(story, first) and low[first] in w.FUNCTION:
            return
        title_edges.take(story, first, i, rule, 0.74)


def _after_owner(story: Story, i: int) -> None:
    """Take what follows a person's possessive: "Joachim Trier's Sentimental Value"."""
    tokens = story.tokens
    low, capital = tokens.low, tokens.capital
    first = i
    while (
        first
        and i - first < 4
        and tokens.near(first - 1, i)
        and not tokens.possessive[first - 1]
        and story.owner[first - 1] is None
        and (
            capital[first - 1] or low[first - 1] in w.NAME_JOINS or (low[first - 1] == "." and len(low[first - 2]) == 1)
        )
    ):
        first -= 1
    while first < i and (
        low[first] in w.FUNCTION
        or low[first] in geography.DEMONYMS
        or low[first] in w.HONORIFICS
        or (low[first],) in w.ROLES
    ):
        first += 1
    word = low[i]
    person = (
        chunks.name_like(story, first, i + 1)
        if first < i
        else (0.6 if not chunks.is_common(word) and not title_edges.is_place_name(word) else 0.0)
    )
    if person < 0.6 or word in geography.DEMONYMS or word in ("festival",):
        return
    last = title_edges.forward(story, i + 1)
    if last <= i + 1:
        return
    if (
        title_edges.is_other(story, i + 1, last)
        and chunks.title_like(story, i + 1, last) < 1
        and low[i + 1] not in ("the", "a")
    ):
        return
    one = last == i + 2
    if one and first == i and not chunks.is_common(low[i + 1]):
        return
    if (
        low[i + 1] not in ("the", "a", "an")
        and low[last - 1] in w.BODY_HEADS
        and low[last - 1]
        not in (
            "house",
            "school",
            "post",
            "front",
            "board",
            "court",
            "army",
            "guard",
        )
    ):
        return
    if title_edges.take(story, i + 1, last, "film.owner", 0.8 if first < i else 0.66):
        title_edges.list_after(story, last)
