"""Prizes in Persian and Arabic, and who has them."""

from dataclasses import dataclass

from desktop_app.reading.english.editions import edition_of
from desktop_app.reading.english.sentences import Mention, Sentence
from desktop_app.reading.script import words as w
from desktop_app.reading.script.names import is_persian
from desktop_app.reading.story import Story, Thing
from desktop_app.reading.word_lists import match

_CLAUSE = frozenset(
    ["ورشح", "ورشحت", "فیما", "بینما", "؛", "ونال", "ونالت", "وفاز", "وفازت", "وحصل", "وحصلت", "وحصد", "وذهبت", "ومنحت"]
)
_PERSONAL = frozenset(
    [
        "best_director",
        "best_actor",
        "best_actress",
        "best_supporting_actor",
        "best_supporting_actress",
        "best_screenplay",
        "best_cinematography",
        "best_editing",
        "best_music",
        "best_sound",
        "best_production_design",
        "best_make_up",
    ]
)


_ENDS = frozenset(["رسید", "شد", "گرفت", "کرد", "ربود"])
_SHARED = frozenset(["تقاسم", "تقاسمت", "وتقاسم", "وتقاسمت", "مناصفه"])
_HE = frozenset(["او", "وی", "الراحل", "الراحله"])


@dataclass(slots=True)
class Prize:
    """A prize where the text speaks of it: tokens, the award where it has a name, its category."""

    first: int
    last: int
    thing: Thing | None
    category: str
    mention: bool = False


def find(story: Story) -> list[Prize]:
    """Return the prizes in order: «جایزه بهترین فیلم», «سیمرغ بلورین بهترین …», «جائزة أفضل مخرج», special mentions."""
    tokens = story.tokens
    low, n = tokens.low, len(tokens)
    found: list[Prize] = []
    i = 0
    while i < n:
        known = known_award(story, i) is not None
        if story.owner[i] is not None and not known:
            i += 1
            continue
        length = 0 if known else match(w.MENTION, low, i)
        if length and story.on("award.script_mention"):
            last, category = i + length, "other"
            if low[last] in w.BEST and low[last + 1] in w.CATEGORIES:
                category = w.CATEGORIES[low[last + 1]]
                last += 2
                while low[last] in w.CATEGORY_TAIL:
                    last += 1
            found.append(Prize(i, last, None, category, mention=True))
            i = last
            continue
        if known or low[i] in w.PRIZE or low[i] in w.BEST or low[i + 1] in w.METALS:
            prize = _at(story, i)
            if prize is None and story.on("award.script_metal"):
                prize = _of_metal(story, i)
            if prize is not None:
                found.append(prize)
                i = prize.last
                continue
        i += 1
    return found


def known_award(story: Story, i: int) -> tuple[Thing, int] | None:
    """Return the award that the catalogue knows and whose name begins at a token, and the token past it."""
    thing = story.owner[i]
    if thing is None or thing.kind != "award" or not thing.records:
        return None
    return thing, next(story.runs(i, len(story.tokens)))[1]


def _of_metal(story: Story, i: int) -> Prize | None:
    """Read «السعفة الذهبية», «بالتانيت الفضي», «خرس نقره‌ای»: a definite noun, or one that prizes are called by."""
    tokens = story.tokens
    low = tokens.low
    if low[i + 1] not in w.METALS or not tokens.near(i, i + 1):
        return None
    word = low[i]
    article = word.startswith(("ال", "بال", "وال", "لل"))
    if not (article or word in w.METAL_HEADS) or word in w.NO_METALS or word.removeprefix("و") in w.NO_METALS:
        return None
    last = i + 2 + (low[i + 2] == "ای")
    start, end = tokens.span(i, last)
    cut = len(word) - len(word[word.index("ال") :]) if article and "ال" in word else 0
    name = tokens.text[start + cut : end]
    return Prize(i, last, story.add("award", i, last, "award.script_metal", 0.8, name), "")


def _at(story: Story, i: int) -> Prize | None:
    tokens = story.tokens
    low, n = tokens.low, len(tokens)
    k = i
    thing = None
    known = known_award(story, i)
    named = known is not None or low[i] in w.PRIZE
    if (
        known is None
        and low[i] in ("جوایز", "لوح", "نشان", "تندیس")
        and not (i + 1 < n and (low[i + 1] in w.BEST or low[i + 1] in ("«", "زرین", "سیمین", "بلورین", "طلایی")))
    ):
        return None
    if known is not None:
        thing, k = known
        k += low[k] == "»"
    elif named:
        k += 1 + (low[k + 1] == "ی")
        known = known_award(story, k + (low[k] == "«"))
        if known is not None:
            thing, k = known
            k += low[k] == "»"
        elif low[i] in ("سیمرغ", "تندیس", "نشان") and k < n and low[k] in ("بلورین", "زرین", "سیمین", "طلایی", "نقره"):
            k += 1
            if story.on("award.script"):
                thing = story.add("award", i, k, "award.script", 0.85)
        elif low[k + 1] in w.METALS and (metal := _of_metal(story, k)) is not None:
            thing, k = metal.thing, metal.last
        elif k < n and low[k] == "«" and "»" in low[k + 1 : k + 6]:
            close = low.index("»", k)
            if story.on("award.script") and story.free(k + 1, close):
                thing = story.add("award", k + 1, close, "award.script", 0.85, tokens.words(k + 1, close))
            k = close + 1
    if thing is not None and low[k : k + 2] in (["لانجاز", "العمر"], ["عن", "مجمل"]):
        return Prize(i, k + 2, thing, "lifetime_achievement")
    if k < n and low[k] in ("به", "برای", "ل", "عن") and k + 1 < n and low[k + 1] in w.BEST:
        k += 1
    category = ""
    if k < n and low[k] in w.BEST and tokens.near(i, k):
        code = w.CATEGORIES.get(low[k + 1] if k + 1 < n else "", "")
        if not code:
            return Prize(i, k, thing, "") if thing is not None else None
        category = code
        k += 2
        while k < n and low[k] in w.CATEGORY_TAIL:
            if low[k] == "زن":
                category = {"best_actor": "best_actress"}.get(category, category)
            if low[k] in ("کوتاه", "قصیر") and category in ("best_film", "best_documentary"):
                category = "best_short"
            elif low[k] in ("مستند", "وثایقی", "وثائقی") and category == "best_film":
                category = "best_documentary"
            elif low[k] == "مکمل":
                category = category.replace("best_act", "best_supporting_act")
            k += 1
        k = _past_whose(low, k)
    elif named and thing is None:
        return _plainly_named(low, i, k)
    if not named and not category:
        return None
    return Prize(i, k, thing, category)


def tie(story: Story, parts: list[Sentence], found: list[Prize]) -> None:
    """Make an award result of each prize whose film or person the clause gives."""
    tokens = story.tokens
    low = tokens.low
    focus: Thing | None = None
    often = max(story.of_kind("film"), key=lambda one: len(one.spots), default=None)
    counts = sorted((len(one.spots) for one in story.of_kind("film")), reverse=True)
    main = often if counts[:1] >= [2] and counts[0] > (counts[1:2] or [0])[0] else None
    by_sentence: dict[int, list[Prize]] = {}
    for prize in found:
        by_sentence.setdefault(tokens.sentence[prize.first], []).append(prize)
    for sentence in parts:
        here = by_sentence.get(sentence.number, [])
        if here and story.on("result.script"):
            words = low[sentence.first : sentence.last]
            for at, prize in enumerate(here):
                since = max([sentence.first, *(i for i in range(sentence.first, prize.first) if low[i] in _CLAUSE)])
                until = min([sentence.last, *(i for i in range(prize.last, sentence.last) if low[i] in _CLAUSE)])
                if at + 1 < len(here):
                    until = min(until, here[at + 1].first) if not _joined(low, prize, here[at + 1]) else until
                ends = (k + 1 for k in range(prize.last, until) if low[k] in _ENDS and low[k + 1] == "و")
                until = next(ends, until)
                outcome = _outcome(low, since, until, words)
                if outcome:
                    _say(
                        story,
                        sentence,
                        prize,
                        since,
                        until,
                        outcome,
                        focus if _this_film(low, since, prize.first) else main or focus,
                        here[at - 1].last if at else sentence.first,
                    )
        films = sentence.of("film")
        if films:
            focus = films[0][2]


def _plainly_named(low: list[str], i: int, k: int) -> Prize | None:
    """Read «جایزه تماشاگران», «جائزة لجنة التحكيم», «این جایزه»: the words behind one for a prize say which."""
    following = low[k : k + 3]
    if following[:1] and following[0] in ("تماشاگران", "مردمی", "الجمهور", "تماشاگر"):
        return Prize(i, k + 1, None, "audience_award")
    if (
        following[:1]
        and following[0] in ("ویژه", "لجنه", "هیئت", "هیات")
        and any(word in ("داوران", "التحکیم") for word in low[k : k + 4])
    ):
        end = next(x for x in range(k, k + 4) if low[x] in ("داوران", "التحکیم")) + 1
        return Prize(i, end, None, "jury_award")
    if following[:1] and following[0] in ("الکبری", "کبری", "بزرگ", "اصلی", "الأولی", "الاولی"):
        return Prize(i, k + 1, None, "")
    if following[:1] and following[0] in ("النقاد", "منتقدان"):
        return Prize(i, k + 1, None, "critics_award")
    if following[:1] == ["ویژه"]:
        end = next((x for x in range(k + 1, k + 5) if low[x] == "به"), k + 1)
        return Prize(i, end, None, "")  # «جایزه ویژه دبیر جشنواره»
    category = w.CATEGORIES.get(following[0][2:], "") if following and following[0].startswith("ال") else ""
    if category:
        return Prize(i, k + 1, None, category)  # «جائزة السيناريو»
    if low[i] in ("جایزه", "الجایزه", "الجائزه") and low[i - 1 if i else 0] in ("این", "همین", "هذه"):
        return Prize(i, i + 1, None, "")
    return None


def _past_whose(low: list[str], k: int) -> int:
    """Return the token past «از نگاه منتقدان» behind a category, else the token itself."""
    return k + 3 if low[k] == "از" and low[k + 1] in ("نگاه", "دید", "نظر") else k


def _this_film(low: list[str], first: int, last: int) -> bool:
    """Whether the clause says «این فیلم», «هذا الفيلم»: the one that was named last."""
    return any(low[i] in ("این", "هذا") and low[i + 1] in w.FILM for i in range(first, last))


def _plain(story: Story, words: str) -> str:
    """Return the words of a prize without ب or ل in one piece with them; «لاله» of Persian has none."""
    if is_persian(story):
        return words
    return words[1:] if words[:1] in ("ب", "ل") and words[1:].startswith(("جا", "أف", "ال", "اف")) else words


def _joined(low: list[str], one: Prize, other: Prize) -> bool:
    return len([word for word in low[one.last : other.first] if word not in ("و", "،")]) <= 1


def _outcome(low: list[str], since: int, until: int, words: list[str]) -> str:
    part = low[since:until]
    if ":" in part and all(word not in w.VERBS for word in part[: part.index(":")]) and part.index(":") <= 9:
        return "won"  # «بهترین فیلم داستانی: «پله برقی»»
    if any(word in w.NOMINATED for word in part):
        return "nominated"
    if any(word in w.WON for word in part) or any(word in ("شد", "شدند") for word in part[-3:]):
        return "won"
    if any(word in w.WON for word in words):
        return "won"
    return "honoured" if any(word in w.HONOURED for word in part) else ""


def _say(
    story: Story,
    sentence: Sentence,
    prize: Prize,
    since: int,
    until: int,
    outcome: str,
    focus: Thing | None,
    previous: int,
) -> None:
    low = story.tokens.low
    inside = [one for one in sentence.mentions if since <= one[0] < until and one[2].kind in ("film", "person")]
    films = [one for one in inside if one[2].kind == "film"]
    after = [one for one in films if one[0] >= prize.last]
    before = [one for one in films if one[1] <= prize.first and low[prize.last] != ":"]
    film = (
        after[0]
        if after
        and (
            not before
            or low[after[0][0] - 2 : after[0][0] - 1] in (["به"], ["عن"], ["فیلم"], ["الی"], ["برای"], ["مستند"])
        )
        else before[-1]
        if before
        else after[0]
        if after
        else None
    )
    directors = {
        id(agent)
        for said in story.said
        if said.kind == "relation"
        and film is not None
        and said.fields["about"] is film[2]
        and said.fields["role"] == "director"
        for agent in [said.fields["object"]]
    }
    persons = [
        one
        for one in inside
        if one[2].kind == "person"
        and (id(one[2]) not in directors or prize.category in _PERSONAL)
        and not (low[one[0] - 1] in w.CREDITS and prize.category != "best_director")
    ]
    person = None
    if prize.category in _PERSONAL or film is None:
        near = [one for one in persons if one[0] >= previous]
        person = min(near, key=lambda one: abs(one[0] - prize.first), default=None)
    if person is None and film is not None and prize.category in _PERSONAL and _HE & set(low[since:until]):
        often = max(story.of_kind("person"), key=lambda one: len(one.spots), default=None)
        if often is not None and len(often.spots) >= 3:
            person = (prize.first, prize.last, often)  # «او … برنده شد»
    if film is None and person is None:
        if focus is not None and any(
            word in ("فیلم", "الفیلم", "اثر", "مستند", "وقد", "کما", "ورشح", "ونال", "وحصد")
            for word in low[since : prize.first]
        ):
            film = (prize.first, prize.last, focus)
        else:
            return
    about = film if film is not None else person
    if about is None:
        return
    if _SHARED & set(low[since : prize.first]) and person is not None and film in after:
        # «وتقاسم جائزة أفضل ممثل A عن «X» وB عن «Y»»
        for other in persons:
            theirs = next((one for one in after if one[0] > other[1]), None)
            if other is not person and other[0] > person[1] and theirs is not None and theirs is not film:
                _result(story, sentence, prize, theirs, other, outcome)
    _result(story, sentence, prize, film, person, outcome)


def _result(
    story: Story, sentence: Sentence, prize: Prize, film: Mention | None, person: Mention | None, outcome: str
) -> None:
    about = film if film is not None else person
    if about is None:
        return
    fields: dict[str, object] = {
        "about": about[2],
        "outcome": "special_mention" if prize.mention and outcome == "won" else outcome,
        "_words": _plain(story, story.tokens.words(prize.first, prize.last)),
    }
    if prize.thing is not None:
        fields["award"] = prize.thing
    if prize.category:
        fields["category"] = prize.category
    if film is not None and person is not None:
        fields["recipient"] = person[2]
    festivals = sentence.of("festival")
    festival = festivals[0][2] if festivals else next(iter(story.of_kind("festival")), None)
    if festival is not None:
        fields["edition"] = edition_of(story, festival, sentence)
    ends = [prize.last, *(one[1] for one in (film, person) if one is not None)]
    starts = [prize.first, *(one[0] for one in (film, person) if one is not None)]
    story.say("award_result", "result.script", min(starts), min(max(ends), sentence.last), 0.78, **fields)
