"""What persons do told around their names in Persian and Arabic: casts, "… را A بر عهده دارد", «وأنتج الفيلم A»."""

from desktop_app.reading.english.roles import give_role
from desktop_app.reading.english.sentences import Mention, Sentence
from desktop_app.reading.script import words as w
from desktop_app.reading.story import Story
from desktop_app.reading.tokens import same_length_fold

_JOINS: tuple[list[str], ...] = (["و", "با", "حضور"], ["و"], ["،"], [], [","], ["،", "و"])


def find(story: Story, sentence: Sentence) -> None:
    """Give roles in one sentence."""
    persons = sentence.of("person")
    if not persons:
        return
    if story.on("role.script_cast"):
        _casts(story, sentence, persons)
    if story.on("role.script_label"):
        _labels(story, sentence, persons)
    if story.on("role.script_charge"):
        _charges(story, sentence, persons)
    if story.on("role.script_verb"):
        _verbs(story, sentence, persons)
    if story.on("role.script_two"):
        _two_roles(story, persons)


def _chain(story: Story, persons: list[Mention], at: int, step: int) -> list[Mention]:
    """Return the persons of one list from one of them on, forwards or backwards."""
    low = story.tokens.low
    found = [persons[at]]
    while 0 <= at + step < len(persons):
        one, other = sorted((persons[at], persons[at + step]), key=lambda mention: mention[0])
        if low[one[1] : other[0]] not in _JOINS:
            break
        at += step
        found.append(persons[at])
    return found


def _casts(story: Story, sentence: Sentence, persons: list[Mention]) -> None:
    """Read «با بازی A، B و C», «بطولة A وB», «A و B … بازی کرده‌اند», «… به ایفای نقش»."""
    low = story.tokens.low
    for at, (first, _last, _person) in enumerate(persons):
        if low[first - 1] in w.CAST_BEFORE or low[first - 2] in w.CAST_BEFORE:
            for one in _chain(story, persons, at, 1):
                give_role(one[2], "cast_member", "actor", (first - 1, one[1]))
    for at, (_first, last, _person) in enumerate(persons):
        if low[last] == "بازیگران" and at:
            for one in _chain(story, persons, at, -1):
                give_role(one[2], "cast_member", "actor", (one[0], last + 1))
    for i in range(sentence.first, sentence.last):
        plays = low[i] == "بازی" and low[i + 1] in ("کرده", "کردند", "می", "کرد", "دارند", "داشته")
        acts = low[i] in ("ایفای", "نقش") and low[i + 1] in ("نقش", "آفرینی", "افرینی")
        if not (plays or acts):
            continue
        before = [at for at, one in enumerate(persons) if one[1] <= i and low[one[0] - 1] not in w.CREDITS]
        if before and i - persons[before[-1]][1] <= 12:
            for one in _chain(story, persons, before[-1], -1):
                give_role(one[2], "cast_member", "actor", (one[0], i + 1))


def _labels(story: Story, sentence: Sentence, persons: list[Mention]) -> None:
    """Read the crew of a film: «نویسنده: A و B، مدیر فیلمبرداری: C، تدوین: D»."""
    low = story.tokens.low
    for at, (first, last, _person) in enumerate(persons):
        if low[first - 1] != ":":
            continue
        role = w.CHARGES.get(low[first - 2]) or w.ROLES.get(low[first - 2])
        if low[first - 3 : first - 1] == ["طراح", "صحنه"]:
            role = ("production_designer", "production designer")
        elif low[first - 3 : first - 1] == ["تهیه", "کننده"]:
            role = ("producer", "producer")
        elif low[first - 3] == "مدیر" and low[first - 2] in w.POSTS:
            role = w.POSTS[low[first - 2]]
        if role is None or role[0] in ("head", ""):
            continue
        for one in _chain(story, persons, at, 1):
            if one[0] == first or low[one[0] - 1] == "و":
                give_role(one[2], *role, (first - 2, last))


def _charges(story: Story, sentence: Sentence, persons: list[Mention]) -> None:
    """Read «مدیریت فیلمبرداری این اثر را A بر عهده دارد», «تدوین فیلم را A انجام داده است»."""
    low = story.tokens.low
    for first, last, person in persons:
        begin = first - 1 - (low[first - 1] in ("هم", "نیز"))
        if low[begin] != "را":
            continue
        for k in range(begin - 1, max(sentence.first, first - 7) - 1, -1):
            if low[k] in w.CHARGES:
                give_role(person, *w.CHARGES[low[k]], (k, last))
                break


def _verbs(story: Story, sentence: Sentence, persons: list[Mention]) -> None:
    """Read «وأنتج الفيلم A», «ووضع موسيقى الفيلم A», «تولى A المونتاج», «أخرجت A الفيلم»."""
    low = story.tokens.low
    for i in range(sentence.first, sentence.last):
        verb = low[i][1:] if low[i][:1] in "وف" and low[i] not in w.MAKING_VERBS else low[i]
        role = w.MAKING_VERBS.get(verb)
        if role is None:
            continue
        after = next((one for one in persons if one[0] > i), None)
        if after is None or after[0] - i > 4:
            continue
        nouns = [w.CHARGES[word] for word in low[i + 1 : after[1] + 3] if word in w.CHARGES]
        if role[1]:
            give_role(after[2], *role, (i, after[1]))
        elif nouns:
            give_role(after[2], *nouns[0], (i, after[1]))


def _two_roles(story: Story, persons: list[Mention]) -> None:
    """Read «به نویسندگی و کارگردانی A» and «A، کارگردان و فیلمنامه‌نویس»."""
    low = story.tokens.low
    for first, last, person in persons:
        if low[first - 1] in w.ROLES and low[first - 2] == "و" and low[first - 3] in w.ROLES:
            give_role(person, *w.ROLES[low[first - 3]], (first - 3, last))
        if low[last] == "،" and low[last + 1] in w.ROLES:
            k = last + 2
            while low[k] == "و":
                for length in (2, 1):
                    role = w.ROLES.get(same_length_fold("\u200c".join(low[k + 1 : k + 1 + length])))
                    if role is not None:
                        give_role(person, *role, (first, k + 1 + length))
                        break
                else:
                    break
                k += 1 + length
