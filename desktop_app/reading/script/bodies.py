"""Bodies, halls and places in Arabic script, told by the word that they begin with or by the lists."""

from desktop_app.reading.script import words as w
from desktop_app.reading.script.names import is_arabic_word, joined_to_next
from desktop_app.reading.story import Story
from desktop_app.reading.word_lists import match


def _joined_body(word: str) -> int:
    """Return how many letters «و», «ب», «ل» take in front of a word for a body."""
    return int(word[:1] in "وبل" and len(word) > 4 and word[1:] in w.BODY and word not in w.BODY)


def bodies(story: Story) -> None:
    """Find bodies that begin with a word for one: «مرکز گسترش سینمای مستند», «مؤسسة الدوحة للأفلام»."""
    tokens = story.tokens
    low, n = tokens.low, len(tokens)
    if not story.on("organisation.script"):
        return
    for i in range(n):
        cut = 0 if low[i] in w.BODY else _joined_body(low[i])
        if (low[i] not in w.BODY and not cut) or story.owner[i] is not None or joined_to_next(story, i):
            continue
        k, end, proper, begin = i + 1, i, 0, i
        most = 2 if low[k] in w.FROM_ABROAD else 1
        if k < n and low[k] == "«":
            close = next((x for x in range(k + 1, min(n, k + 6)) if low[x] == "»"), 0)
            if close and story.free(k, close):
                story.add("organisation", k + 1, close, "organisation.script", 0.8, tokens.words(k + 1, close))
            continue
        while k < n and k - i < 7 and tokens.near(i, k) and story.owner[k] is None and is_arabic_word(story, k):
            word = low[k]
            if word in w.BODY_WORDS or word in w.FESTIVAL_WORDS:
                k += 1
                end = k
                continue
            if word == "و" and k + 1 < n and low[k + 1] in w.BODY_WORDS:
                k += 1
                continue
            if k == i + 1 and word.endswith("ی") and word in w.FROM_ABROAD:
                begin = k + 1  # «شرکت فرانسوی ممنتو»: the name comes behind the country
                k += 1
                continue
            if _joined_body(word):
                break
            tail = word.startswith(("ال", "وال", "لل")) and word not in w.STOP and word not in w.NO_TAILS
            if tail and (end > i or low[i].startswith("ال")) and k - i < 6 and word not in w.ROLES:
                k += 1
                end = k
                continue
            if word in ("افلام", "فیلم") and k == i + 1 and low[i] in ("شرکه", "شرکت"):
                k += 1
                continue
            if (
                word in w.STOP
                or word in w.ROLES
                or word in w.VERBS
                or (proper >= most and not (proper == 1 and word.startswith("ال")))
            ):
                break
            proper += 1
            k += 1
            end = k = _past_joined(story, k)
        if end - begin >= (2 if begin == i else 1) and low[i + 1] not in ("المهرجان", "جشنواره"):
            start, stop = tokens.span(begin, end)
            words = " ".join(tokens.text[start + cut : stop].split())
            thing = story.add("organisation", begin, end, "organisation.script", 0.76, words)
            if cut:
                thing.spots.change((start, stop), (start + cut, stop))


def _past_joined(story: Story, k: int) -> int:
    """Return the token past what non-joiners tie to the word before a token: «آرمان‌شهر»."""
    while k < len(story.tokens) and joined_to_next(story, k - 1) and story.owner[k] is None:
        k += 1
    return k


def known(story: Story) -> None:
    """Find bodies that go by a name alone: «حوزه هنری»."""
    for i in range(len(story.tokens) if story.on("organisation.script_known") else 0):
        length = match(w.KNOWN_BODIES, story.tokens.low, i)
        if length and story.free(i, i + length):
            story.add("organisation", i, i + length, "organisation.script_known", 0.8)


def venues(story: Story) -> None:
    """Take «تالار فردوسی», «برج میلاد», «مسرح الأوبرا», «سينما متروبوليس»: where films are shown."""
    tokens = story.tokens
    low = tokens.low
    for i in range(1, len(tokens)):
        word = low[i].removeprefix("ب") if low[i] not in w.VENUES else low[i]
        if word not in w.VENUES or story.owner[i] is not None or (joined_to_next(story, i) and low[i + 1] != "ی"):
            continue
        if w.VENUES[word] and low[i - 1] not in ("فی", "در", "بر", "و", "علی", "خشبه", "من"):
            continue
        k = i + 1 + (low[i + 1] in ("ی", "سینمایی"))
        last = k
        while last - k < 2 and is_arabic_word(story, last) and tokens.near(i, last) and low[last] not in w.STOP:
            goes_on = low[last].startswith("ال") or low[last] in w.FAMILY_TAILS or low[last - 1].endswith("های")
            if last > k and not goes_on:
                break
            if (
                story.owner[last] is not None
                or low[last] in w.VERBS
                or low[last] in w.FILM
                or low[last] in w.FROM_ABROAD
            ):
                break
            last += 1
        if last > k and low[k] not in w.BEFORE_TOWN:
            story.add("place", i, last, "place.script_venue", 0.74)


def places(story: Story) -> None:
    """Find the places of both lists, behind و ب ل ف too."""
    tokens = story.tokens
    low, n = tokens.low, len(tokens)
    if not story.on("place.script"):
        return
    for i in range(n):
        if story.owner[i] is not None or not is_arabic_word(story, i):
            continue
        word = low[i]
        for cut in (0, 1):
            if cut and (word[:1] not in "وبلف" or len(word) < 4):
                continue
            cut += bool(cut) and word[1:2] in ("ـ", "\x01")
            rest = [word[cut:], *low[i + 1 : i + 3]]
            length = match(w.FA_PLACES, rest, 0) or match(w.AR_PLACES, rest, 0)
            if rest[0] == "صور" and low[i - 1] not in ("فی", "مدینه", "الی", "من"):
                length = 0  # «صُور الفيلم»: it was shot
            if length and story.free(i, i + length):
                start, end = tokens.span(i, i + length)
                thing = story.add("place", i, i + length, "place.script", 0.84, tokens.text[start + cut : end])
                if cut:
                    thing.spots.change((start, end), (start + cut, end))
                break
