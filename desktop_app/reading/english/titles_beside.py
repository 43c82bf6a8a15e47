"""Titles without quotation marks told by a noun, a bracket, a comma or a possessive beside them, in English."""

from desktop_app.reading.english import chunks, geography, lines, title_edges
from desktop_app.reading.english import words as w
from desktop_app.reading.english.ordinals import is_year
from desktop_app.reading.story import Story
from desktop_app.reading.tokens import NUMBER
from desktop_app.reading.word_lists import words

_WHICH = words(
    """
    his her their latest new debut first second third last previous opening closing winning centrepiece
    """
)
_TOLD_OF = frozenset(["portrait", "story", "tale", "adaptation", "study", "chronicle", "ode", "homage", "account"])
_PLACED = frozenset(["film", "title", "feature", "entry", "winner", "opener", "closer", "documentary", "surprise"])
_OPENS = words(
    """
    open opens opened opening close closes closed closing return returns returned returning
    """
)
_BEHIND_TITLE = frozenset([".", ",", "by", "in", "at", "on", "for", "with", ";", ")", "(", "and", "there", "from"])
_FESTIVAL_TOWNS = frozenset(parts[0] for some in w.FESTIVAL_TOWNS.values() for parts in some)
ENTRIES = words("prizewinner prize-winner entry contender hit winner offering nominee submission")
MAKES = words(
    """
    direct directs directing directed helm shoot shooting finishing completed completing present presents
    presented unveil unveils unveiled bring brings brought screen screens screened watched
    """
)
"""Verbs that a title follows: what is done with films."""


def after_noun(story: Story, i: int) -> None:
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
            and (_owned_noun(story, i) or low[last + 1] in ("which", "starring", "about"))
        ):
            title_edges.take(story, k, last, "film.apposed", 0.74)
        return
    if low[k] == "after" and tokens.capital[k + 1] and _owned_noun(story, i) and story.on("film.after"):
        # "In his third feature after Red Thaw and …"
        last = title_edges.forward(story, k + 1)
        like = last > k + 2 and chunks.name_like(story, k + 1, last) < 0.6
        if like and not title_edges.is_other(story, k + 1, last) and chunks.title_like(story, k + 1, last) >= 0.75:
            title_edges.take(story, k + 1, last, "film.after", 0.7)
        return
    if k >= n or not tokens.near(i, k) or not (tokens.capital[k] or tokens.kind[k] == NUMBER):
        return
    last = title_edges.forward(story, k)
    if last > k + 1 and low[last] == "to" and title_edges.is_place_name(low[last + 1]) and chunks.is_common(low[k]):
        towns = low[last + 1] in _FESTIVAL_TOWNS or low[last + 1] in geography.DEMONYMS
        if tokens.capital[last + 1] and not towns and story.owner[last + 1] is None:
            last += 2  # "the thriller Night Train to Malaga", but "took the thriller Night Train to Cannes"
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
        if tokens.low[k] in _WHICH or tokens.possessive[k]:
            return True
    return False


def after_place_in_programme(story: Story, i: int) -> bool:
    """Take "The closing film is Low Water", "the winner was The Mill", "the festival opens with Stone Fruit"."""
    tokens = story.tokens
    low = tokens.low
    if low[i] in ("is", "was", "are", "were", "will", "be"):
        if low[i] == "will" or low[i - 1] not in _PLACED or tokens.capital[i - 1]:
            return False
    elif low[i] != "with" or not _OPENS & set(low[max(tokens.bounds[tokens.sentence[i]], i - 6) : i]):
        return False
    k = title_edges.behind_owner(story, i + 1)
    last = title_edges.forward(story, k)
    if last <= k or title_edges.is_other(story, k, last) or chunks.name_like(story, k, last) >= 0.6:
        return False
    if tokens.possessive[last - 1]:
        return False
    single = last - k == 1 or low[i] == "with"
    if chunks.title_like(story, k, last) < (0.9 if single else 0.5):
        return False
    return title_edges.take(story, k, last, "film.placed", 0.74) is not None


def after_entry(story: Story, i: int) -> bool:
    """Take "Brazilian entry Rio Seco", "last year's Grand Prix winner, In the Shadow of the Kiln, has …"."""
    tokens = story.tokens
    low = tokens.low
    k = i + 1
    if low[k] == ",":
        if low[i] != "winner" or story.kind_at(i - 1) != "award":
            return False
        k += 1
    elif (
        low[i - 1] not in geography.DEMONYMS
        and low[i - 1] not in ("competition", "fellow")
        and story.kind_at(i - 1) != "festival"
    ):
        return False
    last = title_edges.forward(story, k)
    if last <= k or (low[i + 1] == "," and low[last] != ",") or title_edges.is_other(story, k, last):
        return False
    if chunks.name_like(story, k, last) >= 0.6:
        return False
    return title_edges.take(story, k, last, "film.entry", 0.72) is not None


def after_decorated(story: Story, i: int) -> None:
    """Take "the Oscar-nominated Capernaum Nights", "the Palme d'Or-winning Low Water"."""
    tokens = story.tokens
    last = title_edges.forward(story, i + 1)
    if last <= i + 2 or title_edges.is_other(story, i + 1, last) or tokens.low[i + 1] in w.ROLE_WORDS:
        return
    if chunks.name_like(story, i + 1, last) < 0.75 and chunks.title_like(story, i + 1, last) >= 0.5:
        title_edges.take(story, i + 1, last, "film.decorated", 0.68)


def after_verb(story: Story, i: int) -> None:
    """Take "she will direct North of Nowhere", "is finishing The Cartographer", "presented Low Water in Rome"."""
    tokens = story.tokens
    low = tokens.low
    last = title_edges.forward(story, i + 1)
    if last <= i + 2 or title_edges.is_other(story, i + 1, last) or chunks.name_like(story, i + 1, last) >= 0.3:
        return
    if low[last] not in _BEHIND_TITLE or any(word in w.BODY_HEADS for word in low[i + 1 : last]):
        return
    if chunks.title_like(story, i + 1, last) >= 0.9:
        title_edges.take(story, i + 1, last, "film.done", 0.68)


def before_star(story: Story, i: int) -> bool:
    """Take "Heartbreak Lane actor Philip Ackroyd", "the Low Water director Tilda Marsk"."""
    tokens = story.tokens
    stop = i + 1
    while tokens.capital[stop] and tokens.near(stop, i) and stop - i < 4 and not tokens.possessive[stop - 1]:
        stop += 1
    if chunks.name_like(story, i + 1, stop) < 0.6 or story.owner[i - 1] is not None:
        return False
    first = title_edges.backward(story, i)
    if i - first < 2 or title_edges.is_other(story, first, i) or chunks.name_like(story, first, i) >= 0.3:
        return False
    if title_edges.is_place_name(tokens.low[first]) or tokens.low[i - 1] in w.BODY_HEADS:
        return False
    if any((word,) in w.ROLES for word in tokens.low[first:i]) or chunks.title_like(story, first, i) < 0.9:
        return False
    return title_edges.take(story, first, i, "film.star", 0.68) is not None


def after_whose(story: Story, i: int) -> None:
    """Take "Ines Marlow, whose The Salt Ferry is in competition"."""
    tokens = story.tokens
    low = tokens.low
    last = title_edges.forward(story, i + 1)
    while last < i + 9 and tokens.capital[last] and low[last] not in w.FUNCTION and tokens.near(i, last):
        last += 1
    if low[last] == "to" and tokens.capital[last + 1] and low[last + 2] in w.PREMIERE_VERBS:
        last += 2  # "whose Return to Battambang won"
    verb = low[last] in w.PREMIERE_VERBS or low[last] in ("is", "was", "will", "has", "he", "she", "they")
    if last > i + 1 and verb and chunks.name_like(story, i + 1, last) < 0.6:
        title_edges.take(story, i + 1, last, "film.whose", 0.74)


def before_bracket(story: Story, i: int) -> None:
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
    by = low[closes + 1 + (low[closes + 1] == ",")] == "by"
    if by and lines.bracketed_facts(story, i + 1, closes) and story.on("film.country"):
        first = title_edges.backward(story, i, told=True)
        if first < i and chunks.title_like(story, first, i) >= 0.75 and chunks.name_like(story, first, i) < 0.6:
            title_edges.take(story, first, i, "film.country", 0.72)
            return
    if not (year or directed):
        return
    if year and not directed and (inside[0] in w.MONTHS_AND_DAYS or len(inside) > 5):
        return
    first = title_edges.backward(story, i, told=True)
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


def before_by(story: Story, i: int) -> None:
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
    if tokens.capital[i] and "\n" in tokens.text[tokens.end[i - 1] : tokens.start[i]]:
        return  # "By A" below a headline
    if tokens.low[i] == "from" and begin == i + 1:
        return
    first = title_edges.backward(story, i, told=tokens.low[i] == "by")
    if first == i or chunks.name_like(story, first, i) >= 0.8 or title_edges.is_body_end(tokens.low[i - 1]):
        return
    opening = chunks.opens_sentence(story, first) and i - first == 1 and chunks.is_common(tokens.low[first])
    if opening and tokens.low[first].endswith("ed"):
        return  # "Introduced by A"
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


def before_comma(story: Story, i: int) -> None:
    """Take what stands before ", Tilda Marsk's drama", ", which premiered", ", a documentary about", ", starring"."""
    tokens = story.tokens
    low, capital, n = tokens.low, tokens.capital, len(tokens)
    if story.owner[i - 1] is not None:
        return
    k = i + 1
    rule = ""
    if (
        (
            low[k] == "which"
            and (low[k + 1] in w.STRONG_FILM_VERBS or low[k + 1] in ("marks", "marked", "stars", "had", "recently"))
        )
        or low[k] in ("starring", "directed", "written", "helmed", "about")
        or (low[k] == "by" and _names(story, k + 1))
    ):
        rule = "film.which"
    elif low[k] in ("a", "an", "the", "his", "her", "their"):
        for m in range(k + 1, min(n, k + 7)):
            if (low[m] in w.FILM_NOUNS or low[m] in _TOLD_OF) and not capital[m]:
                following = low[m + 1] if m + 1 < n else ""
                rule = (
                    ""
                    if following in ("is", "was", "has", "will")
                    or following in w.ROLE_WORDS
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
    first = title_edges.backward(story, i, told=True)
    if first == i:
        return
    like, person = chunks.title_like(story, first, i), chunks.name_like(story, first, i)
    a_film = rule == "film.described" and low[k] in ("a", "an") and _is_film_by(story, k)
    if (
        person >= (0.85 if a_film else 0.6)
        or title_edges.is_other(story, first, i)
        or title_edges.is_body_end(low[i - 1])
        or low[i - 1] in w.ROLE_WORDS
    ):
        return
    if first and capital[first - 1] and story.owner[first - 1] is None:
        return
    if like >= 0.5 or a_film or (rule == "film.described" and low[k] not in ("a", "an")):
        if i - first == 1 and chunks.opens_sentence(story, first) and low[first] in w.FUNCTION:
            return
        title_edges.take(story, first, i, rule, 0.74)


def _is_film_by(story: Story, k: int) -> bool:
    """Whether "a short film by", "a drama about" begins at a token: no person is that."""
    low = story.tokens.low
    behind = ("by", "directed", "about", "starring", "set", "that")
    return any(low[m] in w.FILM_NOUNS and low[m + 1] in behind for m in range(k + 1, k + 5))


def _names(story: Story, i: int) -> bool:
    """Whether a person follows, perhaps behind "my friend", "the late"."""
    low = story.tokens.low
    while low[i] in ("my", "our", "the", "late", "friend", "veteran") and not story.tokens.capital[i]:
        i += 1
    return story.tokens.capital[i] and chunks.name_like(story, i, _past_name(story, i)) >= 0.6


def _past_name(story: Story, i: int) -> int:
    """Return the token past the capitals of a name."""
    tokens = story.tokens
    k = i
    while k - i < 5 and (tokens.capital[k] or tokens.low[k] in w.NAME_JOINS) and not tokens.possessive[k - 1]:
        k += 1
    return k


def after_owner(story: Story, i: int) -> None:
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
    if first == i and capital[i - 1] and low[i - 1] in ("the", "a", "an") and word[-1] != "s":
        return  # "The Ferryman's Son" is one title; "the Dardennes' …" is theirs
    person = (
        chunks.name_like(story, first, i + 1)
        if first < i
        else (0.6 if not chunks.is_common(word) and not title_edges.is_place_name(word) else 0.0)
    )
    if person < 0.6 or word in geography.DEMONYMS or word in ("festival",):
        return
    if first == i and title_edges.owns_in_title(story, i):
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
    if one and title_edges.is_place_name(low[i + 1]):
        return
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
