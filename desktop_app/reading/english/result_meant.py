"""Which film or person a prize is for where the sentence does not name it, in English: "the movie", "she", "him"."""

from desktop_app.reading.english import prizes as p
from desktop_app.reading.english import result_words
from desktop_app.reading.english import words as w
from desktop_app.reading.english.awards import Prize
from desktop_app.reading.english.sentences import Mention, Sentence
from desktop_app.reading.story import Story, Thing

_BRINGS = frozenset(["brought", "won", "earned", "landed", "secured", "garnered"])
_FOR_ROLE = frozenset(
    ("for", whose, what) for whose in ("his", "her", "their") for what in ("performance", "role", "portrayal", "turn")
)


def spoken_of(story: Story) -> Thing | None:
    """Return the person whom a text is about, who then is its "he" or "she": named twice as often as the next."""
    persons = sorted(story.of_kind("person"), key=lambda one: -len(one.spots))
    if not persons or len(persons[0].spots) < 3:
        return None
    return persons[0] if len(persons) == 1 or len(persons[0].spots) >= 2 * len(persons[1].spots) else None


def film_of(
    story: Story,
    sentence: Sentence,
    prize: Prize,
    verb: int,
    person: Mention,
    subject: Mention | None,
    film: Thing | None,
) -> Mention | None:
    """Return the film of a prize that a person has: "in the same film", "the movie …, where A won", "for his role".

    Args:
        story: the text.
        sentence: the sentence of the prize.
        prize: what was won.
        verb: the token of the verb.
        person: who has it.
        subject: the person that the verb is said of.
        film: the film that was named last before the sentence.
    """
    low = story.tokens.low
    told = sentence.first_after(person[1], "film")
    if told is not None and low[person[1]] == "," and told[0] - person[1] <= 6 and told[1] <= prize.first:
        between = low[person[1] + 1 : told[0]]
        if "of" in between and any((word,) in w.ROLES for word in between):
            return told  # "A, the director of “Low Water”, won best debut"
    named = sentence.of("film")[-1:] or ([(verb, verb + 1, film)] if film is not None else [])
    if not named:
        return None
    if "same" in low[prize.last : min(prize.last + 8, sentence.last)]:
        return (prize.last, prize.last + 3, named[0][2])
    where = low[sentence.first : person[0]][-1:] == ["where"] and prize.category in p.PERSONAL
    if where and (sentence.of("film") or result_words.speaks_of_film(low, sentence.first, verb)):
        return (person[0], verb, named[0][2])
    played = tuple(low[prize.last : prize.last + 3]) in _FOR_ROLE and low[verb - 1] not in ("who", "has", "had")
    if played and person is subject and not sentence.of("film"):
        return (verb, verb + 1, named[0][2])
    return None


def person_of(story: Story, sentence: Sentence, prize: Prize, verb: int, person: Thing) -> Mention | None:
    """Return the person of a prize that a film has: "She … received", "“Low Water” brought him the prize"."""
    low = story.tokens.low
    if low[sentence.first] in ("he", "she") and prize.category in p.PERSONAL and not sentence.of("person"):
        return (verb, verb + 1, person)
    if low[verb] in _BRINGS and low[verb + 1] in ("him", "her"):
        return sentence.last_before(verb, "person") or (verb, verb + 1, person)
    return None
