"""Festivals and their editions in Persian and Arabic."""

import re

from desktop_app.reading.english.festival_names import merge
from desktop_app.reading.script import words as w
from desktop_app.reading.story import Story, Thing
from desktop_app.reading.tokens import MARK, NUMBER, WORD, same_length_fold
from desktop_app.reading.word_lists import match

_MOST = 200
"""Festivals of one text that are compared with each other."""
_JOINED = re.compile(r"ال([0-9]{1,3})")
"""«الـ46», folded."""
_ARABIC_NISBA = (
    "الدولی",
    "السینمایی",
    "السینماییه",
    "الدولیه",
    "الوطنی",
    "العربی",
    "للفیلم",
    "للافلام",
    "الوثایقی",
    "القصیر",
    "القصیره",
)


def find(story: Story) -> None:
    """Find festivals with their editions: «سیزدهمین جشنواره بین‌المللی فیلم فانوس», «الدورة الثانية من مهرجان …»."""
    tokens = story.tokens
    low, n = tokens.low, len(tokens)
    last: Thing | None = None
    near: Thing | None = None  # the latest of the sentence
    i = 0
    while i < n:
        if i and tokens.sentence[i - 1] != tokens.sentence[i]:
            near = None
        thing = story.owner[i]
        if thing is not None and thing.kind == "festival":
            end = i
            while end < n and story.owner[end] is thing:
                end += 1
            _edition(story, thing, i, end)
            last, near, i = _main(story, thing), thing, end
            continue
        if low[i] in w.FESTIVAL_HEADS and thing is None and story.on("festival.script"):
            end = _end_of_festival(story, i)
            if end > i + 1:
                near = _festival(story, i, end)
                last = _main(story, near)
                i = end
                continue
        length = match(w.FESTIVALS, low, i) if thing is None else 0
        if length and story.on("festival.script_known"):
            near = story.add("festival", i, i + length, "festival.script_known", 0.8)
            last = _main(story, near)
            i += length
            continue
        if last is not None and story.on("edition.script_later"):
            i = _edition_later(story, i, near if near is not None and story.on("edition.script_nearest") else last)
            continue
        i += 1


def _main(story: Story, latest: Thing) -> Thing:
    """Return the festival that a text calls "the festival": the one it names most, else the latest."""
    return max(story.of_kind("festival"), key=lambda one: len(one.spots), default=latest)


def join_short(story: Story) -> None:
    """Take «مهرجان الفانوس» for the text's «مهرجان الفانوس السينمائي الدولي»."""
    names = {id(one): _proper_words(one.name) for one in story.of_kind("festival")}
    for short in story.of_kind("festival") if len(names) <= _MOST else ():
        for long in story.of_kind("festival"):
            if long is short or len(long.name) <= len(short.name):
                continue
            if _is_period(short) != _is_period(long):
                continue  # «أيام بيروت» are not «مهرجان بيروت»
            parts = names[id(short)]
            if set(parts) <= set(names[id(long)]) if parts else long.name.startswith(short.name):
                merge(story, short, long)
                break


def _is_period(festival: Thing) -> bool:
    return same_length_fold(festival.name).split()[0] in w.PERIODS


def _proper_words(name: str) -> list[str]:
    low = same_length_fold(name).replace("\x01", "").replace("\u200c", " ").split()
    return [
        word
        for word in low
        if word not in w.FESTIVAL_WORDS | w.FILM_WORDS and word not in w.FESTIVAL_HEADS and word != "ی"
    ]


def _end_of_festival(story: Story, i: int) -> int:
    tokens = story.tokens
    low, n = tokens.low, len(tokens)
    arabic = w.FESTIVAL_HEADS[low[i]] == "ar"
    k, proper, end, named, quoted = i + 1, 0, i, False, False
    this = not arabic and i and low[i - 1] in ("این", "همین")  # «این جشنواره تهران را …»
    if this or low[k] in ("ها", "های") or (low[i] in w.FESTIVAL_PERIODS and low[k] not in w.FILM_WORDS):
        return i  # «جشنواره‌های اروپایی» are many
    while k < n and k - i < 11 and tokens.sentence[k] == tokens.sentence[i]:
        word = low[k]
        if tokens.kind[k] == MARK:
            if word == "«" and k + 4 < n and "»" in low[k + 1 : k + 5]:
                k = low.index("»", k) + 1
                end, named, quoted = k, True, True
                continue
            break
        if tokens.kind[k] == NUMBER or _is_another(low, k, proper, arabic):
            break
        if word == "ی" and k == i + 1:
            k += 1
            continue
        if _is_generic(word, arabic) or (k == i + 1 and word in w.FILM_WORDS):
            k += 1
            end = k
            if arabic and proper:
                named = True
            continue
        if word == "و" and k + 1 < n and low[k + 1] in w.FESTIVAL_WORDS:
            k += 1
            continue
        if story.dated[k] or quoted or (word in w.STOP and not (word == "کان" and _is_cannes(low, k))):
            break
        if low[i] == "ایام" and proper >= 3:
            break
        if not arabic and proper == 2 and low[k - 1] in w.METALS and low[k + 1] not in w.VERBS - {"است"}:
            end = k + 1  # «جشنواره پرتقال طلایی آنتالیا»
            break
        # «به جشنواره لوکارنو می‌رود», «راهی جشنواره برلین شد»
        town = word in w.FESTIVALS_OF_A_WORD or bool(match(w.FA_PLACES, low, k))
        if not arabic and k + 1 < n and low[k + 1] in w.VERBS and not town:
            break
        if low[i] == "روزهای" and not (k > i + 1 and low[i + 1] in w.FESTIVAL_WORDS):
            break
        if proper >= (3 if arabic else 2) or (not arabic and proper and low[k - 1] in w.FESTIVAL_WORDS):
            break
        proper += 1
        k += 1
        if not arabic:
            end, named = k, True
        elif proper == 1 or (low[k - 2] in w.FOR_FILMS and word[:2] == "ال"):
            end = k  # «مهرجان بيروت لسينما المرأة»
            named = True
    no_days = low[i] == "ایام" and not any(word in _ARABIC_NISBA for word in low[i:end])
    return i if no_days or (not named and end - i < 3) else end


def _is_another(low: list[str], k: int, proper: int, arabic: bool) -> bool:
    """Whether a word behind a festival's name begins another matter: a festival, a prize «فانوس نقره‌ای», a film."""
    if low[k] in w.FESTIVAL_HEADS or (arabic and proper and low[k] == "فیلم"):
        return True
    return proper > 0 and low[k] in w.METAL_HEADS and low[k + 1] in w.METALS


def _is_generic(word: str, arabic: bool) -> bool:
    """Whether a word says what a festival is for, also behind "and": «للأفلام التسجيلية والقصيرة»."""
    return word in w.FESTIVAL_WORDS or (arabic and word[:3] == "وال" and word[1:] in w.FESTIVAL_WORDS)


def _is_cannes(low: list[str], k: int) -> bool:
    """Whether كان is the town and not "was": before «السينمائي», or where a preposition stands before the festival."""
    return low[k + 1] == "السینمایی" or (k >= 2 and low[k - 1] == "مهرجان" and low[k - 2] in ("فی", "الی", "من", "ضمن"))


def _festival(story: Story, first: int, last: int) -> Thing:
    tokens = story.tokens
    start, end = tokens.span(first, last)
    cut = 1 if tokens.low[first] in ("لمهرجان", "بمهرجان", "ومهرجان") else 0
    cut += cut and tokens.text[start + cut] == "ـ"
    words = " ".join(tokens.text[start + cut : end].split())
    thing = story.add("festival", first, last, "festival.script", 0.86, words)
    if cut:
        thing.spots.change((start, end), (start + cut, end))
    _edition(story, thing, first, last)
    return thing


def ordinal_at(story: Story, i: int) -> tuple[int, int]:
    """Return the token past an ordinal and its number; (0, 0) where none is."""
    tokens = story.tokens
    low = tokens.low
    for key in w.ORDINAL_FIRST.get(low[i], ()):
        if tuple(low[i : i + len(key)]) == key:
            return i + len(key), w.ORDINALS[key]
    if tokens.kind[i] == NUMBER and low[i].isdigit() and 0 < int(low[i]) <= 200:
        after = low[i + 1] if i + 1 < len(low) else ""
        if after in ("مین", "م", "امین", "ام"):
            return i + 2, int(low[i])
        return i + 1, int(low[i])
    if low[i] in ("ال", "وال") and low[i + 1].isdecimal() and 0 < int(low[i + 1]) <= 200:
        return i + 2, int(low[i + 1])  # «الدورة الـ 46»
    joined = _JOINED.fullmatch(low[i])
    if joined is not None and 0 < int(joined[1]) <= 200:
        return i + 1, int(joined[1])
    digits = "".join(sign for sign in low[i] if sign.isdigit())
    if digits and low[i][len(digits) :] in ("مین", "م", "امین", "ام"):
        return i + 1, int(digits)
    return 0, 0


def _edition(story: Story, festival: Thing, first: int, last: int) -> None:
    """Make the edition by the ordinal before a festival's name, by «الدورة …» before it."""
    tokens = story.tokens
    low = tokens.low
    start = max(tokens.bounds[tokens.sentence[first]], first - 8)
    best: tuple[int, int, int] | None = None
    for i in range(start, first):
        end, number = ordinal_at(story, i)
        if not end or end > first or (best is not None and i < best[1]):
            continue
        plain = low[i].isdigit()
        before = low[i - 1] if i else ""
        between = [word for word in low[end:first] if word not in ("من", "دوره", "دورۀ", "ی", "ل", "نسخه", "عن")]
        edition_word = before in w.EDITION or any(word in w.EDITION for word in low[end:first])
        if between or (plain and not edition_word):
            continue
        best = (i - 1 if before in w.EDITION else i, end, number)
    if best is not None and story.on("edition.script"):
        _make(story, festival, best[0], last, best[2], "edition.script")


def _edition_later(story: Story, i: int, festival: Thing) -> int:
    """Read «هفتمین دوره جشنواره», «الدورة الثالثة», «في دورته الثالثة» behind a festival's name."""
    tokens = story.tokens
    low, n = tokens.low, len(tokens)
    if low[i] in w.EDITION and i + 1 < n:
        end, number = ordinal_at(story, i + 1)
        if end and low[end + (low[end] in ("من", "ی", "ل", "عن"))] not in w.FESTIVAL_HEADS:
            _make(story, festival, i, end, number, "edition.script_later")
            return end
        return i + 1
    end, number = ordinal_at(story, i)
    if end and end < n and low[end] in ("دوره", "نسخه") and tokens.kind[i] == WORD:
        following = [word for word in low[end + 1 : end + 3] if word in w.FESTIVAL_HEADS]
        if not following or _end_of_festival(story, low.index(following[0], end)) <= low.index(following[0], end) + 1:
            _make(story, festival, i, end + 1, number, "edition.script_later")
            return end + 1
    return i + 1


def _make(story: Story, festival: Thing, first: int, last: int, number: int, rule: str) -> None:
    edition = story.add("edition", first, last, rule, 0.85, f"{festival.name} {number}", keep=True)
    edition.data.setdefault("festival", festival)
    edition.data.setdefault("ordinal", number)
    editions = festival.data.setdefault("_editions", [])
    if edition not in editions:
        editions.append(edition)
    for i in range(first, last):
        if story.owner[i] is None:
            story.owner[i] = edition
