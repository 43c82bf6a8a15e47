"""Titles without quotation marks that a word beside them shows, in English: four of five in the press."""

from desktop_app.reading.english import chunks, geography, title_edges, titles_beside
from desktop_app.reading.english import words as w
from desktop_app.reading.story import Story
from desktop_app.reading.tokens import NUMBER
from desktop_app.reading.word_lists import words

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
_WHERE_FILMS_ARE = frozenset(
    [
        ("in", "cinemas"),
        ("in", "theaters"),
        ("in", "theatres"),
        ("in", "competition"),
        ("in", "post-production"),
        ("in", "production"),
    ]
)
_PLACES = frozenset(["is", "was", "are", "were", "with"])
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
    ("cast", "of"),
    ("ensemble", "of"),
    ("behind",),
    ("such", "as"),
    ("among", "them"),
)
_MADE = frozenset(
    [
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
        "to",
        "be",
    ]
)
"""Between a title and "directed by"."""
_MAKERS = frozenset(["director", "star", "creator", "writer", "stars", "maker"])
_OFFICES = words(
    """
    studies relations communications affairs programming photography development production marketing operations sales
    acquisitions distribution programs programmes culture cinema media arts education security content strategy
    engineering services research music public world documentary international
    """
)
"""What somebody may be the director of, and no film."""
_STARS = frozenset(["star", "stars", "actor", "actress", "director", "helmer", "creator"])
_PLAYED = frozenset(["portrayal", "performance", "role", "turn", "song", "songs", "score", "work"])
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
            titles_beside.after_noun(story, i)
        elif ((capital[i + 1] or low[i + 1] == ",") and _behind_word(story, i)) or (
            (word in _STARS or word == "year") and capital[i + 1] and _told_beside(story, i)
        ):
            continue
        elif word in w.CALLED and i + 1 < n:
            last = title_edges.forward(story, i + 1)
            film = _film_before(story, i) or _it_is(story, i)
            if last > i + 1 and film and chunks.name_like(story, i + 1, last) < 0.75:
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
            titles_beside.before_bracket(story, i)
        elif word in w.CREDIT_VERBS and i + 1 < n and low[i + 1] == "by" and i:
            _before_directed(story, i)
        elif word in ("by", "from") and i and (capital[i - 1] or tokens.kind[i - 1] == NUMBER) and i + 2 < n:
            titles_beside.before_by(story, i)
        elif word == "," and i and (capital[i - 1] or tokens.kind[i - 1] == NUMBER) and i + 2 < n:
            titles_beside.before_comma(story, i)
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
            titles_beside.after_owner(story, i)
        elif word == "of" and low[i - 1] in _MAKERS and capital[i + 1] and story.on("film.maker_of"):
            _after_maker(story, i)
        elif word in ("in", "for", "on", "behind", "as", "them", "of"):
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
                        and not (tokens.possessive[last - 1] and chunks.name_like(story, i + 1, last) >= 0.6)
                    ) and title_edges.take(story, i + 1, last, "film.role", 0.75):
                        title_edges.list_after(story, last)
                    break
            else:
                if word == "in" and story.on("film.role_in"):
                    _after_role(story, i)


def _after_maker(story: Story, i: int) -> None:
    """Take "Tilda Marsk, director of Broken Shells": a title, and no office."""
    tokens = story.tokens
    last = title_edges.forward(story, i + 1)
    inside = tokens.low[i + 1 : last]
    if last < i + 3 or title_edges.is_other(story, i + 1, last) or chunks.name_like(story, i + 1, last) >= 0.3:
        return
    if any(word in _OFFICES or word in w.GENERIC or word in w.BODY_HEADS for word in inside):
        return
    if chunks.title_like(story, i + 1, last) >= 0.9 and tokens.low[last] in (",", ".", ")", "and", "who", "is", "said"):
        title_edges.take(story, i + 1, last, "film.maker_of", 0.68)


def _told_beside(story: Story, i: int) -> bool:
    """Take a title before "actor Philip Ackroyd" or behind "last year's"; whether one was there."""
    tokens = story.tokens
    if tokens.low[i] == "year":
        return tokens.possessive[i] and story.on("film.of_year") and _after_year(story, i)
    plain = tokens.capital[i - 1] and not tokens.capital[i] and story.on("film.star")
    return plain and titles_beside.before_star(story, i)


def _after_year(story: Story, i: int) -> bool:
    """Take "her six films, from The Bread Queue to last year's Evening Classes"."""
    tokens = story.tokens
    last = title_edges.forward(story, i + 1)
    begin = tokens.bounds[tokens.sentence[i]]
    if last < i + 3 or title_edges.is_other(story, i + 1, last) or chunks.name_like(story, i + 1, last) >= 0.3:
        return False
    said = any(word in w.FILM_NOUNS for word in tokens.low[begin:i]) and tokens.low[last] in (",", ".", "(", "and")
    if not said or chunks.title_like(story, i + 1, last) < 0.9 or tokens.low[last - 1] in w.BODY_HEADS:
        return False
    return title_edges.take(story, i + 1, last, "film.of_year", 0.68) is not None


def _after_role(story: Story, i: int) -> None:
    """Take "best actor for his portrayal of an ageing dancer in Low Water"."""
    tokens = story.tokens
    low = tokens.low
    least = max(tokens.bounds[tokens.sentence[i]], i - 9)
    told = next((k for k in range(i - 2, least, -1) if low[k] in _PLAYED), 0)
    if not told or low[told - 1] not in ("his", "her", "their", "a") or low[told - 2] != "for":
        return
    if {",", ".", "(", "in", "at"} & set(low[told + 1 : i]):
        return
    last = title_edges.forward(story, i + 1)
    if last > i + 1 and low[last] in (",", ".", "and", "(", ";", "while", "at") and not tokens.possessive[last - 1]:
        if title_edges.is_other(story, i + 1, last) or chunks.title_like(story, i + 1, last) < 0.5:
            return
        title_edges.take(story, i + 1, last, "film.role_in", 0.75)


def _before_directed(story: Story, i: int) -> None:
    """Take "Low Water, written and directed by"; not the town of "shot in Tolvey", nor A of "written by A and"."""
    tokens = story.tokens
    low = tokens.low
    end = _before_made(low, i)
    if not end or not tokens.capital[end - 1] or story.owner[end - 1] is not None:
        return
    first = title_edges.backward(story, end)
    one = end - first == 1
    town = one and low[first - 1] == "in" and not chunks.is_common(low[first])
    if town or low[first - 1] == "by" or (one and title_edges.is_place_name(low[first])):
        return
    if chunks.name_like(story, first, end) < 0.8 or low[i] in ("directed", "helmed"):
        title_edges.take(story, first, end, "film.directed", 0.85)


def _before_made(low: list[str], i: int) -> int:
    """Return the token past a title before "written and directed by"."""
    while i > 0 and low[i - 1] in _MADE:
        i -= 1
    return i


def _behind_word(story: Story, i: int) -> bool:
    """Take what follows "is", "opens with", "whose", "will direct" in capitals; whether the word is one of these."""
    word = story.tokens.low[i]
    if word.endswith(("-winning", "-nominated", "-shortlisted")) and story.on("film.decorated"):
        titles_beside.after_decorated(story, i)
        return True
    if word in titles_beside.ENTRIES:
        return titles_beside.after_entry(story, i)
    if not story.tokens.capital[i + 1]:
        return False
    if word in _PLACES:
        return titles_beside.after_place_in_programme(story, i)
    if word == "whose":
        titles_beside.after_whose(story, i)
    elif word in titles_beside.MAKES and not story.tokens.capital[i]:
        titles_beside.after_verb(story, i)
    else:
        return False
    return True


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


_PREMIERES = frozenset(["world", "international", "european", "asian", "african", "american", "national"])


def _by_passive(low: list[str], i: int) -> bool:
    """Whether "was nominated for", "has been selected", "took home" begins here: said of films and of persons."""
    if (low[i] in ("was", "is", "were") and "winner" in low[i + 1 : i + 5]) or (
        low[i] in ("leads", "led", "lead", "topped", "tops") and "nominations" in low[i + 1 : i + 4]
    ):
        return True
    if low[i] in ("was", "is", "has", "had", "were", "will"):
        following = [
            word for word in low[i + 1 : i + 4] if word not in ("been", "be", "also", "recently", "later", "just")
        ]
        return bool(following) and (following[0] in _DONE_TO_FILMS or tuple(following[:2]) in _WHERE_FILMS_ARE)
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
        if first == i or (low[i].startswith("premiere") and low[i - 1] in _PREMIERES):
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


def _it_is(story: Story, i: int) -> bool:
    """Whether a sentence is "It's called …" behind one that speaks of a film."""
    tokens = story.tokens
    number = tokens.sentence[i]
    begin = tokens.bounds[number]
    if tokens.low[begin] != "it" or i - begin > 2 or not number:
        return False
    return any(word in w.FILM_NOUNS for word in tokens.low[tokens.bounds[number - 1] : begin])


def _film_before(story: Story, i: int) -> bool:
    tokens = story.tokens
    first = tokens.bounds[tokens.sentence[i]]
    return any(
        word in w.FILM_NOUNS or word in ("work", "project", "production", "prequel")
        for word in tokens.low[max(first, i - 5) : i]
    )
