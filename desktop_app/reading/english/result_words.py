"""Who a prize is said of, in English: the verb in front, its subject, the film and the person behind."""

from bisect import bisect_left

from desktop_app.reading.english import prizes as p
from desktop_app.reading.english import words as w
from desktop_app.reading.english.awards import Prize
from desktop_app.reading.english.sentences import Mention, Sentence
from desktop_app.reading.english.words import ORDINAL_WORDS as ORDINALS
from desktop_app.reading.story import Story, Thing

_MANY = frozenset(["awards", "oscars", "baftas", "cesars", "goyas", "globes", "emmys", "prizes"])
_WHICH_YEAR = frozenset(["the", "annual", "this", "year", "last"])
_FOR_A_LIFE = ("lifetime_achievement", "tribute")
_LEADS = frozenset(["leads", "led", "lead", "tops", "topped", "heads"])
_LIFE = frozenset(["lifetime", "career", "honorary"])
_HE = frozenset(["he", "she", "who"])
_IT = frozenset(["it", "film", "documentary", "movie", "which", "that", "feature", "drama", "short"])
_BETWEEN = frozenset(
    ["has", "had", "have", "also", "earlier", "later", "recently", "then", "just", "previously", "already"]
)
_JOINS = frozenset(
    [
        ",",
        "among",
        "them",
        "and",
        "the",
        "as",
        "well",
        "a",
        "&",
        "both",
        "also",
        "its",
        "awards",
        "(",
        ")",
        "for",
        "including",
        ":",
        "–",
    ]
)
_DESCRIBED_WORDS = """
winner winners winning nominee nominees submission submissions entry entries race season hopeful contender
contenders campaign voters ceremony
"""
_DESCRIBED = frozenset(_DESCRIBED_WORDS.split())


def goes_on(low: list[str], first: int, last: int) -> bool:
    """Whether only a list's joins stand between two prizes, or the film that the first was for."""
    between = low[first:last]
    if len(between) <= 4 and all(word in _JOINS for word in between):
        return True
    return (
        "and" in between[-3:]
        and len(between) <= 9
        and not any(word in p.WIN or word in p.PASSIVE or word in (".", ";", "while", "with") for word in between)
    )


def for_a_life(prize: Prize) -> bool:
    """Whether a prize is for a life's work and no prize of a competition."""
    return prize.category in _FOR_A_LIFE or bool(_LIFE & set(prize.words.lower().split()))


def verb_before(story: Story, sentence: Sentence, prize: Prize, since: int) -> tuple[int, str]:
    """Return the verb in front of a prize and what became of it; (-1, "") where none is."""
    low = story.tokens.low
    for i in range(prize.first - 1, max(since, prize.first - 16) - 1, -1):
        word = low[i]
        if word in (".", ";"):
            return -1, ""
        if word in p.NOMINATED:
            return i, "nominated"
        if word in _LEADS and prize.plural and "nominations" in low[prize.first : prize.last]:
            return i, "nominated"
        if word == "up" and low[i + 1] == "for" and low[i - 1] in ("is", "are", "was", "were"):
            return i, "nominated"
        if word in p.SHORTLISTED:
            return i, "shortlisted"
        if (
            word in p.GIVEN and i and low[i - 1] in ("was", "were", "been", "be", "is", "being", "also", "jointly")
        ) or (word in ("honored", "honoured") and low[i + 1] == "with"):
            if for_a_life(prize) or (word in ("honored", "honoured") and not prize.category):
                return i, "honoured"
            return i, "special_mention" if prize.mention else "won"
        if word in p.CHOSEN and low[i - 1] in ("was", "were", "been") and low[i + 1] in ("as", "best", "the"):
            return i, "won"
        if word in p.WIN and not (word == "winning" and "-" in word):
            if word in ("took", "takes", "picked", "picks", "carried", "walked") and not (
                {"home", "up", "away", "off", "the", "best"} & set(low[i + 1 : i + 3])
            ):
                continue
            if word in ("shared",) and low[i + 1] in ("with",):
                continue
            if word in ("received", "receiving", "earned", "got", "earning", "receives", "earns") and {
                "nomination",
                "nominations",
                "nod",
                "nods",
            } & set(low[i + 1 : prize.last]):
                return i, "nominated"
            return i, "special_mention" if prize.mention else "won"
        if word in p.GIVES and story.on("result.gave"):
            return i, "gave"
    return -1, ""


def subject(story: Story, sentence: Sentence, verb: int, film: Thing | None, person: Thing | None) -> Mention | None:
    """Return what the verb is said of: the nearest film or person in front, or what "it" and "she" stand for."""
    low = story.tokens.low
    best: Mention | None = None
    candidates = [one for one in sentence.mentions if one[1] <= verb and one[2].kind in ("film", "person")]
    told, of_film = _of_film(story, sentence, verb, candidates, film)
    if told:
        return of_film
    clause = verb
    for i in range(verb - 1, sentence.first - 1, -1):
        if low[i] in (";", "while", "when", "after", "before"):
            break
        clause = i
    inside = [one for one in candidates if one[0] >= clause]
    if inside:
        best = inside[-1]
        for one in reversed(inside[:-1]):
            # "“Paper Harbour”, directed by Shirin Barzavand, won": the film and not its director.
            between = low[one[1] : best[0]]
            if (
                best[2].kind == "person"
                and one[2].kind == "film"
                and not p.WIN & set(between)
                and (
                    {"by", "from", "director", "with", "starring", "which", "stars", "about", "featuring", "whose"}
                    & set(between)
                    or between[:1] == ["("]
                    or story.tokens.possessive[best[1] - 1]
                )
            ):
                best = one
                break
            if (
                best[2].kind == "film"
                and one[2].kind == "person"
                and ({"with", "for", "in"} & set(between))
                and "," not in between
            ):
                best = one
                break
            if best[2].kind == "film" and one[2].kind == "person" and story.tokens.possessive[one[1] - 1]:
                break
        if best[2].kind == "film":
            for one in candidates:
                # "A, who won a Bafta for her work on “X” and was nominated for …": she, and not the film.
                relative = low[one[1] : one[1] + 2] == [",", "who"] and one[1] < best[0]
                if one[2].kind == "person" and relative and low[best[0] - 1] in ("on", "for", "in"):
                    return one
        if low[verb] == "winning" and best[2].kind == "person" and low[best[0] - 1] == "with":
            return best
        return best
    words = low[clause:verb]
    if film is not None and any(word in _IT for word in words):
        return (verb, verb + 1, film)
    if person is not None and any(word in _HE for word in words):
        return (verb, verb + 1, person)
    if candidates and not words:
        return candidates[-1]
    return candidates[-1] if candidates and low[verb] in ("winning", "receiving", "earning", "taking") else None


def presented(low: list[str], sentence: Sentence, prize: Prize, verb: int) -> Mention | None:
    """Return A of "The festival presented composer A with the Golden Pyramid"."""
    after = sentence.first_after(verb, "person")
    if after is not None and after[1] < prize.first and "with" in low[after[1] : prize.first]:
        return after
    return None


def winner_is_film(low: list[str], sentence: Sentence, prize: Prize) -> bool:
    """Whether it is "this sombre drama, the winner of the prize", or "Winner of the prize." and nothing else."""
    begin = max(sentence.first, prize.first - 4)
    said = low[begin : prize.first]
    if "winner" not in said or not ("of" in said or said[-2:] == ["winner", ","]):
        return False
    if low[sentence.first] == "winner":
        return not sentence.of("film", "person")
    this = next((i for i in range(sentence.first, begin + 1) if low[i] == "this"), -1)
    return this >= 0 and any(word in w.FILM_NOUNS for word in low[this : this + 5])


def speaks_of_film(low: list[str], first: int, last: int) -> bool:
    """Whether some words have "the film", "the movie", or begin with "It"."""
    return low[first] == "it" or any(low[i] == "the" and low[i + 1] in w.FILM_NOUNS for i in range(first, last))


def _of_film(
    story: Story, sentence: Sentence, verb: int, candidates: list[Mention], film: Thing | None
) -> tuple[bool, Mention | None]:
    """Return whether it is a film in "A and B star in the film, which won", "A's film won", and which."""
    tokens = story.tokens
    low = tokens.low
    last = verb
    while last > sentence.first and low[last - 1] in _BETWEEN:
        last -= 1
    persons = [one for one in candidates if one[2].kind == "person"]
    if not persons or not story.on("result.of_film"):
        return False, None
    latest = persons[-1]
    spoken_of = (verb, verb + 1, film) if film is not None else None
    if low[last - 1] in ("which", "that") and any(word in w.FILM_NOUNS for word in low[latest[1] : last]):
        return True, next((one for one in candidates if one[0] > latest[0] and one[2].kind == "film"), spoken_of)
    if latest is persons[0] and tokens.possessive[latest[1] - 1]:
        noun = any(word in w.FILM_NOUNS for word in low[latest[1] : min(latest[1] + 4, verb)])
        if noun and not any(one[0] > latest[0] and one[2].kind == "film" for one in candidates):
            made: list[Thing] = latest[2].data.get("_directed", [])
            return True, (verb, verb + 1, made[0]) if len(made) == 1 else None if made else spoken_of
    opening = low[sentence.first : sentence.first + 5]
    if p.BEST & set(opening) or p.GIVEN_HEADS & set(opening):
        return False, None  # "The best film award went to …"
    if opening[:1] == ["the"] and any(word in w.FILM_NOUNS for word in opening) and film is not None:
        between = set(low[sentence.first : persons[0][0]])
        if {"by", "starring", "with", "from", "featuring", "about"} & between and "," in low[sentence.first : verb]:
            return True, spoken_of
    return False, None


def behind(story: Story, sentence: Sentence, prize: Prize, until: int) -> tuple[Mention | None, Mention | None]:
    """Return the film and the person that a prize is for: "… for “Low Water”", "… for Golnar Tondarvan"."""
    low = story.tokens.low
    film = person = None
    for one in sentence.mentions:
        if one[0] < prize.last or one[0] >= until:
            continue
        between = low[prize.last : one[0]]
        if len(between) > 14 or any(word in (".", ";", "while") for word in between):
            break
        lead = {"for", "with", "to"} & set(between)
        near = max((at for at, word in enumerate(between) if word in ("for", "with", "in", "to")), default=-1)
        if near >= 0 and "," in between[near:]:
            break
        if one[2].kind == "film" and film is None and ({"for", "with", "in", "to"} & set(between)):
            film = one
        elif one[2].kind == "person" and person is None and lead and film is None and len(between) <= 6:
            person = one
        elif one[2].kind == "film" and film is None and person is not None:
            film = one
    return film, person


def only_describes(story: Story, prize: Prize) -> bool:
    """Whether an Oscar only says who or what somebody is: "Oscar winner A", "Spain's Oscar submission"."""
    low = story.tokens.low
    after = low[prize.last] if prize.last < len(low) else ""
    qualifies = {"qualifies", "qualifying", "qualified", "eligible"} & set(low[max(0, prize.first - 4) : prize.first])
    if prize.thing is not None and low[prize.last - 1] in _MANY and story.on("result.ceremony"):
        k = prize.first - 1
        while k > 0 and (
            low[k] in ("the", "annual", "this", "year", "year's", "last") or low[k][:1].isdigit() or low[k] in ORDINALS
        ):
            k -= 1
        if low[k] == "at":
            return True  # "… at the 18th Asian Film Awards": a ceremony
    return bool(qualifies) or (after in _DESCRIBED and own_giver(story, prize))


def own_giver(story: Story, prize: Prize) -> bool:
    """Whether a prize is one that no festival gives: an Oscar, a César."""
    low = story.tokens.low
    if prize.thing is None or low[prize.first] not in p.OWN_GIVER:
        return False
    return low[prize.first] != "golden" or low[prize.first + 1] in ("globe", "globes", "horse", "rooster")


def edition(story: Story, sentence: Sentence, prize: Prize) -> Thing | None:
    """Return the edition, or the festival, of a prize: the nearest of the sentence, else the last before."""
    if own_giver(story, prize):
        return None
    festivals = sentence.of("festival")
    best = festivals[0][2] if festivals else None
    if best is None:
        best = _last_festival(story, sentence.last)
    if best is None:
        return None
    editions: list[Thing] = best.data.get("_editions") or []
    if festivals:
        for edition in editions:
            first = story.tokens.within(*edition.spots[0])[0]
            if story.tokens.sentence[min(first, len(story.tokens) - 1)] == sentence.number:
                return edition
    return editions[0] if editions else best


def _last_festival(story: Story, last: int) -> Thing | None:
    """Return the festival that is named last before a token."""
    places = story.festival_places()
    at = bisect_left(places, last, key=lambda one: one[0])
    return places[at - 1][1] if at else None
