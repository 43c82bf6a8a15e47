"""Names in Arabic script, which has no capitals: titles in « », persons, places of datelines."""

from desktop_app.reading.english.titles_listed import again
from desktop_app.reading.script import words as w
from desktop_app.reading.script.given import all_given_names, given_names
from desktop_app.reading.story import Story, Thing
from desktop_app.reading.tokens import WORD


def is_arabic_word(story: Story, i: int) -> bool:
    """Whether a token is a word in Arabic script."""
    return story.tokens.kind[i] == WORD and "\u0600" < story.tokens.low[i][:1] < "\u0780"


def is_persian(story: Story) -> bool:
    """Whether a text is Persian: it has words that Arabic has not."""
    if story.language:
        return story.language == "fa"
    return any(word in ("است", "که", "را", "این", "شد", "می") for word in story.tokens.low[:600])


def joined_to_next(story: Story, i: int) -> bool:
    """Whether a non-joiner ties a token to the next: «خانه‌نشین» is no house."""
    tokens = story.tokens
    return i + 1 < len(tokens) and "\u200c" in tokens.text[tokens.end[i] : tokens.start[i + 1]]


def datelines(story: Story) -> None:
    """Take «نیلوان –» at the beginning of a paragraph, unless it is a name of the lists anyway."""
    tokens = story.tokens
    low = tokens.low
    if not story.on("place.script_dateline"):
        return
    for first, last in zip(tokens.bounds, tokens.bounds[1:], strict=False):
        for length in (1, 2, 3):
            i = first + length
            if (
                i < last - 3
                and low[i] in ("–", "—", "-", "_")
                and tokens.end[i - 1] < tokens.start[i]
                and all(is_arabic_word(story, k) and low[k] not in w.STOP for k in range(first, i))
            ):
                if story.free(first, i):
                    story.add("place", first, i, "place.script_dateline", 0.8)
                break


def places_again(story: Story) -> None:
    """Take places of datelines where they stand again behind در, في, شهر."""
    tokens = story.tokens
    low = tokens.low
    names: dict[str, list[tuple[tuple[str, ...], Thing]]] = {}
    for thing in story.of_kind("place"):
        parts = tuple(low[slice(*tokens.within(*thing.spots[0]))])
        if parts:
            names.setdefault(parts[0], []).append((parts, thing))
    for i in range(1, len(tokens)):
        if story.owner[i] is None and low[i - 1] in ("در", "فی", "شهر", "مدینه", "الی"):
            for words, thing in names.get(low[i], ()):
                if tuple(low[i : i + len(words)]) == words and story.free(i, i + len(words)):
                    story.add("place", i, i + len(words), thing.rule, thing.confidence, thing.name)
                    break


def quoted(story: Story) -> None:
    """Take what stands in « » and is no speech, prize, section or book."""
    tokens = story.tokens
    low = tokens.low
    about_films = any(thing.kind in ("festival", "award") for thing in story.things) or any(
        word in w.FILM or word in w.PRIZE or word in w.BEST or word in w.ROLES or word in w.SHOWING for word in low
    )
    for quote in story.quotes:
        first, last, mark = quote
        if not story.free(first, last) or last - first > 9 or mark not in '«“"':
            continue
        if any(low[i] in (".", "؟", "!", "،", ":") for i in range(first, last - 1)) and last - first > 6:
            continue
        before = list(low[max(0, first - 5) : first - 1])
        near = [word for word in before[-3:] if tokens.sentence[first - 1] == tokens.sentence[first]]
        after = low[last + 1] if last + 1 < len(low) else ""
        listed = bool(near) and near[-1] == ":" and _is_list(story, first)
        if near and not listed and near[-1] in ("گفت", "افزود", "کرد", "قال", "قالت", "وقال", ":", "إن", "ان", "که"):
            continue
        if any(word in w.NOT_FILM for word in near):
            continue
        same = story.known("award", tokens.words(first, last))
        if same is not None:
            story.add("award", first, last, same.rule, same.confidence, same.name)
            continue
        if (
            low[first - 2 : first - 1] == ["،"]
            and not any(word in w.FILM for word in near)
            and any(word in w.PRIZE for word in low[max(0, first - 8) : first - 1])
            and after in ("،", "به", "الی")
            and story.on("award.script_quoted")
        ):
            story.add("award", first, last, "award.script_quoted", 0.74, tokens.words(first, last))
            continue
        if near and (near[-1] in w.PRIZE or (near[-1] in ("به", "ی") and len(near) > 1 and near[-2] in w.PRIZE)):
            if story.on("award.script_quoted"):
                story.add("award", first, last, "award.script_quoted", 0.84, tokens.words(first, last))
            continue
        if near and near[-1] in w.SECTION:
            if story.on("section.script"):
                story.add("section", first, last, "section.script", 0.82, tokens.words(first, last))
            continue
        called = any(word in w.FILM for word in near) or after in w.CREDITS or after in ("به", "من")
        if not (called or about_films) or not story.on("film.script"):
            continue
        if not called and (
            last - first > 6
            or (
                last - first > 3
                and any(word in ("را", "است", "نیست", "که", "إن", "لا", "لم") for word in low[first:last])
            )
        ):
            continue
        story.add("film", first, last, "film.script", 0.88 if called else 0.75, tokens.words(first, last))
    again(story)


def _is_list(story: Story, i: int) -> bool:
    """Whether a prize or films stand before the colon in front of a title: «بهترین فیلم: «…»», «أفلام هي: «…»»."""
    tokens = story.tokens
    begin = max(tokens.bounds[tokens.sentence[i]], i - 12)
    return any(
        word in w.PRIZE or word in w.BEST or word in w.FILM or word in w.FILM_WORDS or word in w.MENTION_FIRST
        for word in tokens.low[begin:i]
    )


def persons(story: Story) -> None:
    """Find persons by given names, and by roles in front of a name."""
    tokens = story.tokens
    low, n = tokens.low, len(tokens)
    given = given_names()
    persian = is_persian(story)
    i = 0
    while i < n:
        if story.owner[i] is not None or not is_arabic_word(story, i):
            _known_by_film(story, i)
            i += 1
            continue
        word = low[i]
        bare, cut = (word, 0) if persian else _without_and(word, given)
        if bare in given and (word not in w.STOP or (persian and word == "علی")) and story.on("person.script_given"):
            last = _end_of_name(story, i, given)
            named_for = bool(i) and low[i - 1] in w.PRIZE  # «جائزة سعد الدين وهبة»
            if last > i + 1 and not joined_to_next(story, i) and not named_for:
                begin = i - 1 if i and joined_to_next(story, i - 1) and low[i - 1] in given else i
                begin = begin if story.owner[begin] is None else i
                i = _person(story, begin, last, 0 if begin < i else cut, "person.script_given", 0.82)
                if cut and word[0] == "ل" and begin and low[begin - 1] == "»":
                    _by_film(story, begin, last)
                continue
        if word in w.ROLES and story.on("person.script_role"):
            k = i + 1
            while k < n and (low[k] in w.HONORIFICS or _is_nisba(low[k]) or _is_post(low[k])) and k - i < 4:
                k += 1
            if (
                k < n
                and story.owner[k] is None
                and is_arabic_word(story, k)
                and low[k] not in w.STOP
                and low[k] not in w.ROLES
                and tokens.near(i, k)
            ):
                bare, cut = _without_and(low[k], given)
                last = _end_of_name(story, k, given)
                post = k > i + 1 and low[i + 1] in w.POST_OF
                sure = (
                    bare in all_given_names()
                    or word in w.CREDITS
                    or post
                    or word.startswith(("ال", "لل", "وال", "ولل", "بال"))
                )
                if last > k + 1 and sure and low[k] not in w.FESTIVAL_WORDS and low[k] not in w.FESTIVAL_HEADS:
                    i = _person(story, k, last, cut, "person.script_role", 0.78)
                    continue
        i += 1
    if story.on("person.script_behind"):
        _told_behind(story)
    if story.on("person.script_prize"):
        (_told_by_persian_prize if persian else _told_by_prize)(story)
    _family_names(story)


_DIN = frozenset(["الدین", "الله", "الرحمن"])
_USUAL = w.FILM | w.PRIZE | w.BODY | w.FESTIVAL_WORDS | w.BODY_WORDS | w.SHOWING | w.BEST | w.EDITION | w.SECTION


def _told_behind(story: Story) -> None:
    """Take an unknown name of two or three words before «، دبیر», «، منتقد سینما» at the beginning of a clause."""
    tokens = story.tokens
    low = tokens.low
    for i in range(len(tokens)):
        if low[i] != "،" or (low[i + 1] not in w.ROLES and low[i + 1] != "تهیه") or low[i + 1] in w.CREDITS:
            continue
        first = i
        while first and is_arabic_word(story, first - 1) and story.owner[first - 1] is None and i - first < 5:
            if low[first - 1] in w.STOP or low[first - 1] in w.ROLES or low[first - 1] == "و":
                break
            if not tokens.near(first - 1, i):
                break
            first -= 1
        joined = sum(joined_to_next(story, k) for k in range(first, i - 1))
        opens = first == 0 or not tokens.near(first - 1, first) or low[first - 1] in ("،", "و", "؛", ":")
        if opens and 2 <= i - first - joined <= 3 and not any(low[k] in _USUAL for k in range(first, i)):
            _person(story, first, i, 0, "person.script_behind", 0.7)


def _known_by_film(story: Story, i: int) -> None:
    """Read «لـ» in one piece with the name of a person whom the catalogue knows."""
    tokens = story.tokens
    known = story.owner[i]
    if i < 2 or known is None or known.kind != "person" or not known.records or tokens.low[i][0] != "ل":
        return
    if tokens.low[i - 1] == "»" and all(start != tokens.start[i] for start, _end in known.spots):
        _by_film(story, i, next(story.runs(i, len(tokens)))[1])


def _told_by_prize(story: Story) -> None:
    """Take an unknown name between «أفضل ممثل» and «عن فيلم», and the next one behind «و»."""
    tokens = story.tokens
    low = tokens.low
    for i in range(1, len(tokens)):
        if low[i] not in ("ممثل", "ممثله", "مخرج", "مخرجه", "سیناریو", "تصویر") or low[i - 1] not in w.BEST:
            continue
        last = _named_until(story, i + 1)
        cut = 0
        while last:
            _person(story, i + 1, last, cut, "person.script_prize", 0.72)
            close = next((k for k in range(last, last + 12) if low[k] == "»"), 0)
            if not close or not low[close + 1].startswith("و"):
                break
            i, cut = close, 1
            last = _named_until(story, close + 1)


def _told_by_persian_prize(story: Story) -> None:
    """Take an unknown name of «جایزه بهترین موسیقی به کریستف رضایی برای فیلم …»."""
    tokens = story.tokens
    low = tokens.low
    for i in range(3, len(tokens)):
        if low[i] != "به" or not w.BEST & set(low[max(0, i - 5) : i]):
            continue
        last = next((k for k in range(i + 3, i + 6) if low[k] == "برای"), 0)
        free = last and story.free(i + 1, last) and all(is_arabic_word(story, k) for k in range(i + 1, last))
        if free and not any(low[k] in w.STOP or low[k] in _USUAL for k in range(i + 1, last)):
            _person(story, i + 1, last, 0, "person.script_prize", 0.72)


def _named_until(story: Story, first: int) -> int:
    """Return the token past two to four free words before «عن فيلم» or «عن دوره», else 0."""
    low = story.tokens.low
    for last in range(first + 2, first + 5):
        if low[last] == "عن" and (low[last + 1] in w.FILM or low[last + 1] in ("دوره", "دورها", "«")):
            free = story.free(first, last) and all(is_arabic_word(story, k) for k in range(first, last))
            return last if free and not any(low[k] in w.ROLES or low[k] in w.PRIZE for k in range(first, last)) else 0
    return 0


def _by_film(story: Story, first: int, last: int) -> None:
    """Read «غرفة المصابيح» لنادرة الصفيري: the film is hers."""
    film, person = story.owner[first - 2], story.owner[first]
    if film is not None and person is not None and film.kind == "film" and story.on("credit.script_by"):
        from desktop_app.reading.english.roles import give_role

        give_role(person, "director", "director", (first - 2, last))
        story.say("relation", "credit.script_by", first - 2, last, 0.8, about=film, role="director", object=person)


def _without_and(word: str, given: frozenset[str]) -> tuple[str, int]:
    """Return a word without و ل ب in front, where a given name is behind, and how many letters that were."""
    if word in given:
        return word, 0
    if word[:1] in "ولبف" and word[1:] in given:
        return word[1:], 1
    return word, 0


def _is_post(word: str) -> bool:
    """Whether a word says of what somebody is the head: المهرجان, للمؤسسة; or "joint"."""
    return word in w.POST_OF or word == "مشترک" or (word.startswith("لل") and len(word) > 5)


def _is_nisba(word: str) -> bool:
    """Whether a word says a country: الإيراني, ایرانی, المصرية."""
    return word in ("ایرانی", "عراقی", "لبنانی", "جوان", "سرشناس", "مطرح", "باتجربه") or (
        word.startswith("ال") and word.endswith(("ی", "یه")) and len(word) > 5
    )


def _end_of_name(story: Story, i: int, given: frozenset[str]) -> int:
    """Return the token past a name that begins here: given name, further given names, one family name with its tail."""
    tokens = story.tokens
    low, n = tokens.low, len(tokens)
    k = i + 1
    while (
        k < n
        and k - i < 3
        and low[k] in given
        and story.owner[k] is None
        and tokens.near(i, k)
        and low[k] not in w.STOP
    ):
        k += 1
    if low[i] == "عبد" and low[i + 1].startswith("ال") and k == i + 1:
        k += 1  # «عبد الله»
    if k > i + 1 and joined_to_next(story, k - 1) and low[k] not in given:
        while k < n and joined_to_next(story, k - 1) and story.owner[k] is None:
            k += 1  # «مجید کریم‌خانی»
        return k
    if k == i + 1 and low[k] == "علی" and _ends_there(story, k):
        return k + 1  # «أمين علي»
    bound = k < n and low[k] in ("بن", "ابن", "بو", "ابو", "عبد", "آل", "ال", "دی", "دو", "فون", "فان")
    k += bound
    if (
        k < n
        and tokens.near(i, k)
        and story.owner[k] is None
        and is_arabic_word(story, k)
        # «علي» is spelt as «على» where nobody looks at dots.
        and (low[k] not in w.STOP or (bound and low[k] in given))
        and low[k] not in w.ROLES
    ):
        if low[k] in w.FESTIVAL_HEADS or low[k] in w.PRIZE or low[k] in w.FILM or low[k] in w.BODY or low[k] in w.BEST:
            return k
        if k - i >= 2 and low[k] in w.HONORIFICS:
            return k  # «أشرف زكريا الراحل»
        if not is_persian(story) and low[k + 1] in _DIN and tokens.near(k, k + 1) and story.owner[k + 1] is None:
            return k + 2  # «أحمد فؤاد زين الدين»
        if k - i >= 2 and not (
            low[k].startswith("ال")
            or low[k].endswith(w.FAMILY_ENDS)
            or low[k - 1] in ("علی", "محمد", "رضا", "بن", "ابو", "عبد")
        ):
            return k + 1 if low[k] in w.FAMILY_TAILS or (not is_persian(story) and _ends_there(story, k)) else k
        if low[k][:1] == "و" and len(low[k]) > 3 and (low[k][1:] in w.STOP or low[k][1:] in given):
            return k
        k += 1
        while k < n and joined_to_next(story, k - 1) and story.owner[k] is None:
            k += 1
        if k < n and low[k] in w.FAMILY_TAILS and story.owner[k] is None and tokens.near(i, k):
            k += 1
        elif k == i + 2 and low[i] not in given and _foreign_third(story, k):
            k += 1  # «بارك هيون سو»
    return k


def _foreign_third(story: Story, k: int) -> bool:
    """Whether a third word belongs to a name that is in no list."""
    word = story.tokens.low[k]
    if is_persian(story) or not is_arabic_word(story, k) or story.owner[k] is not None or word in w.STOP:
        return False
    return len(word) > 1 and word not in w.ROLES and not word.startswith(("و", "ال", "ب")) and _ends_there(story, k)


def _ends_there(story: Story, k: int) -> bool:
    """Whether a name of three parts ends with a token: a sign or «و» behind it says so."""
    tokens = story.tokens
    if len(tokens.low[k]) < 2 or tokens.low[k] in w.VERBS or joined_to_next(story, k):
        return False
    behind = tokens.low[k + 1]
    return behind in (".", "،", ",", ")", "؛", "»", "") or tokens.sentence[k + 1] != tokens.sentence[k]


def _person(story: Story, first: int, last: int, cut: int, rule: str, confidence: float) -> int:
    tokens = story.tokens
    start, end = tokens.span(first, last)
    while cut and tokens.text[start + cut] == "ـ":
        cut += 1
    words = " ".join(tokens.text[start + cut : end].split())
    thing = story.add("person", first, last, rule, confidence, words)
    if cut:
        thing.spots.change((start, end), (start + cut, end))
    honour = tokens.low[first - 1] if first else ""
    if honour in w.HONORIFICS and tokens.near(first - 1, first):
        thing.data.setdefault("honorific", tokens.words(first - 1, first))
    return last


def _family_names(story: Story) -> None:
    """Take a family name that stands alone for the person of the text."""
    tokens = story.tokens
    parts: dict[str, Thing | None] = {}
    for thing in story.of_kind("person"):
        first, last = tokens.within(*thing.spots[0])
        words = tokens.low[first:last]
        if len(words) > 1 and len(words[-1]) > 3:
            parts[words[-1]] = None if parts.get(words[-1], thing) is not thing else thing
    for i in range(len(tokens)):
        one = parts.get(tokens.low[i])
        if one is not None and story.owner[i] is None:
            one.spots.take(tokens.span(i, i + 1))
            story.owner[i] = one
