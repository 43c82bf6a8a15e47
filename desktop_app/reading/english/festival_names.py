"""Names of one festival in a text: the short one for the long one, its initials, what else it is called."""

from desktop_app.reading.english import words as w
from desktop_app.reading.story import Story, Thing, key_of
from desktop_app.reading.tokens import same_length_fold
from desktop_app.reading.word_lists import words

_MOST = 200
"""Festivals of one text that are compared with each other."""
_QUALIFIERS = words(
    """
    independent womens women documentary short shorts animation student students youth childrens children jewish arab
    human fantastic silent experimental music theatre theater cartoon poetry
    """
)
"""What tells two festivals of one town apart; folded like keys."""


def join_short_names(story: Story) -> None:
    """Take a short name for the long one that the text has too: "Cannes" is its "Cannes Film Festival"."""
    festivals = story.of_kind("festival")
    if len(festivals) > _MOST:
        return
    for short in festivals:
        if short.name.isupper() and len(short.name) >= 3 and story.on("festival.initials"):
            # "LFF" before "BFI London Film Festival"
            spelt = [one for one in festivals if one in story.things and _initials(one.name).endswith(short.name)]
            if len(spelt) == 1:
                merge(story, short, spelt[0])
                continue
        words = [word for word in words_of(short.name) if word not in w.GENERIC and word not in w.FESTIVAL_HEADS]
        if not words:
            continue
        for long in festivals:
            if long is short or long not in story.things or len(long.name) < len(short.name):
                continue
            if short.rule == long.rule == "festival.known":
                continue  # "Cinéma du Réel" is not "Visions du Réel"
            if len(long.name) == len(short.name) and story.things.index(long) > story.things.index(short):
                continue
            of_long = words_of(long.name)
            told = [word for word in of_long if word not in w.GENERIC and word not in w.FESTIVAL_HEADS]
            if w.FESTIVALS_ALSO.get(short.name.casefold()) in of_long and story.on("festival.also"):
                merge(story, short, long)
                break
            if sorted(words_of(short.name)) == sorted(of_long):
                merge(story, short, long)
                break
            if _are_two(short.name, long.name):
                continue  # the Seoul Independent Film Festival is not the Seoul International Women's Film Festival
            if set(words) <= set(told) and (set(words) == set(told) or words[0] == told[0] or words[-1] == told[-1]):
                merge(story, short, long)
                break


def words_of(name: str) -> list[str]:
    """Return the words of a name, folded, without the small ones."""
    return [
        word
        for word in (key_of(same_length_fold(part)) for part in name.split())
        if word and word not in w.FESTIVAL_JOINS
    ]


def _are_two(short: str, long: str) -> bool:
    """Whether what two names of one town say of their subject tells them apart."""
    one, other = _qualified(short), _qualified(long)
    in_full = "international" in words_of(short) and "international" in words_of(long)
    return not one <= other or (in_full and one != other)


def _qualified(name: str) -> set[str]:
    """Return the words that tell one festival of a town from another: "women's", "short", "documentary"."""
    return {word for word in words_of(name) if word in _QUALIFIERS}


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isupper()) if " " in name else ""


def merge(story: Story, short: Thing, long: Thing) -> None:
    """Let two things be one, under the longer name."""
    for i, owner in enumerate(story.owner):
        if owner is short:
            story.owner[i] = long
    for spot in short.spots:
        long.spots.take(spot)
    for name, value in short.data.items():
        long.data.setdefault(name, value)
    story.things.remove(short)
    story.call(long, short.name)
    for key, other in list(story._by_key.items()):
        if other is short:
            story._by_key[key] = long
