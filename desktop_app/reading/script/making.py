"""Who made a film, what a person is, when an edition is held, in Persian and Arabic."""

from desktop_app.reading.english.editions import edition_of
from desktop_app.reading.english.roles import give_role
from desktop_app.reading.english.sentences import Sentence, sentences
from desktop_app.reading.script import casting
from desktop_app.reading.script import words as w
from desktop_app.reading.script.names import is_persian
from desktop_app.reading.story import Story, Thing
from desktop_app.reading.tokens import same_length_fold

_HELD = frozenset(
    [
        "برگزار",
        "برگزاری",
        "آغاز",
        "گشایش",
        "پایان",
        "اقیم",
        "اقیمت",
        "تقام",
        "ستقام",
        "یقام",
        "سیقام",
        "تنطلق",
        "انطلق",
        "انطلقت",
        "افتتح",
        "افتتحت",
        "اختتم",
        "اختتمت",
        "تستمر",
        "عقد",
        "انعقد",
        "تعقد",
        "اقامه",
    ]
)
_PRODUCER = same_length_fold("تهیه‌کننده")
_ONLINE = frozenset(["آنلاین", "انلاین", "مجازی", "افتراضیا", "افتراضی", "الانترنت"])
_ENTRY = {
    "رقابت": "competition", "مسابقه": "competition", "نمایش": "screening", "اکران": "screening",
    "یعرض": "screening", "عرض": "screening",
    "سیعرض": "screening", "ینافس": "competition", "یتنافس": "competition", "تنافس": "competition", "یشارک": "",
    "شرکت": "", "حضور": "",
    "شارک": "", "سیشارک": "", "المسابقه": "competition", "افتتح": "opening", "افتتاح": "opening",
}  # fmt: skip


def find(story: Story) -> list[Sentence]:
    """Say credits, roles, forms, entries and dates; return the sentences."""
    parts = sentences(story)
    focus: Thing | None = None
    festival: Thing | None = None
    for sentence in parts:
        _credits(story, sentence, focus)
        _roles(story, sentence)
        casting.find(story, sentence)
        if story.on("film.script_form"):
            _forms(story, sentence)
        festivals = sentence.of("festival")
        current = festivals[0][2] if festivals else festival
        if current is not None:
            _held(story, sentence, current, bool(festivals))
        if festivals and story.on("entry.script"):
            _entries(story, sentence, festivals[0], focus)
        films = sentence.of("film")
        if films:
            focus = films[-1][2]
        if festivals:
            festival = festivals[-1][2]
    return parts


def _role_in_front(story: Story, first: int) -> tuple[int, str] | None:
    """Return the token of the role before a name, over honorifics and countries, and the role's word."""
    low = story.tokens.low
    k = first - 1
    if story.kind_at(k) == "festival":
        while k >= 0 and story.kind_at(k) == "festival":
            k -= 1  # «مدير مهرجان الجونة السينمائي مروان فوزي»
        return (k, low[k]) if low[k] in w.ROLES and story.tokens.near(k, first) else None
    while k >= 0 and first - k < 4 and story.tokens.near(k, first):
        if low[k] in w.ROLES:
            return k, low[k]
        if (
            low[k] in w.HONORIFICS
            or (low[k].startswith("ال") and low[k].endswith(("ی", "یه")))
            or low[k] in w.POST_OF
            or low[k] in ("ی", "ایرانی", "کننده", "کنندگی", "مشترک")
            or (low[k].startswith("لل") and len(low[k]) > 5)
        ):
            if low[k] in ("کننده", "کنندگی") and k and low[k - 1] == "تهیه":
                return k - 1, _PRODUCER
            k -= 1
            continue
        if low[k] == "ساز" and k and low[k - 1] in ("مستند", "فیلم"):
            return k - 1, "فیلمساز"
        return None
    return None


def _credits(story: Story, sentence: Sentence, focus: Thing | None) -> None:
    low = story.tokens.low
    mentions = sentence.mentions
    for at, (first, last, person) in enumerate(mentions):
        if person.kind != "person":
            continue
        found = _role_in_front(story, first)
        if found is None:
            if (
                at
                and mentions[at - 1][2].kind == "person"
                and low[mentions[at - 1][1] : first] in (["و"], ["،"], [])
                and "_credit" in mentions[at - 1][2].data
            ):
                role, film = mentions[at - 1][2].data["_credit"]
                if role == "cast_member":
                    _say(story, film, role, person, mentions[at - 1][0], last)
                elif role == "director" and low[mentions[at - 1][1] : first] == ["و"]:
                    give_role(person, "director", "director", (mentions[at - 1][0], last))
                    _say(story, film, role, person, mentions[at - 1][0], last)
            if story.on("credit.script_behind"):
                _behind(story, sentence, first, last, person)
            continue
        k, word = found
        code, shown = w.ROLES.get(word, ("producer", "producer"))
        if code == "head":
            code, shown = next((w.POSTS[one] for one in low[k + 1 : first] if one in w.POSTS), (code, shown))
        if low[k - 1] in w.POST_OF and low[k - 2] in w.ROLES and story.tokens.near(k - 2, k):
            give_role(person, *w.ROLES[low[k - 2]], (k - 2, last))  # «رئيس المهرجان الفنان حسين فهيم»
        give_role(person, code, shown, (k, last))
        if not story.on("credit.script"):
            continue
        before = sentence.last_before(k, "film")
        if (
            before is not None
            and (word in w.CREDITS or (word.startswith(("لل", "ال")) and k - before[1] <= 2))
            and k - before[1] <= 6
        ):
            between = low[before[1] : k]
            if not any(sign in ("،", "؛") for sign in between) or word in w.CREDITS:
                _say(story, before[2], code, person, before[0], last)
                person.data["_credit"] = (code, before[2])
                continue
        after = sentence.first_after(last, "film")
        if (
            after is not None
            and code in ("director", "filmmaker", "producer", "writer")
            and after[0] - last <= 3
            and low[last] not in ("،", "و")
        ):
            _say(story, after[2], code, person, k, after[1])
        elif (
            word in w.CREDITS
            and focus is not None
            and before is None
            and any(one in w.FILM for one in low[sentence.first : k])
        ):
            _say(story, focus, code, person, k, last)


def _behind(story: Story, sentence: Sentence, first: int, last: int, person: Thing) -> None:
    """Read «سپهر آذرگون، دبیر جشنواره», «دارا کیاوند، کارگردان «پنجره‌ای رو به نیزار»»."""
    low = story.tokens.low
    if last + 1 >= sentence.last:
        return
    bare = low[last] in w.ROLES or low[last : last + 2] == ["تهیه", "کننده"]
    if bare and (low[last + 1] in ("«", "فیلم", "این") or _is_told(story, last)):
        last -= 1  # «… کارگردان فیلم است» without a comma
    elif low[last] not in ("،", ",", "(", "-"):
        return
    word = low[last + 1]
    step = 2
    if word == "تهیه" and low[last + 2 : last + 3] == ["کننده"]:
        word, step = _PRODUCER, 3
    role = w.ROLES.get(word)
    if ":" in low[last + 2 : last + 4]:
        return  # «A، تدوین: B»
    if word == "مدیر" and low[last + 2] in w.POSTS:
        role, step = w.POSTS[low[last + 2]], 3
    if role is None or word in ("ساخته", "بازی", "کارگردانی", "نویسندگی"):
        return
    code, shown = role
    give_role(person, code, shown, (first, last + step))
    after = sentence.first_after(last, "film", "festival", "organisation")
    if after is None or after[0] - last > 6:
        if "جشنواره" in low[last : last + 4] or "المهرجان" in low[last : last + 4]:
            festivals = story.of_kind("festival")
            if festivals and code in ("secretary", "head"):
                story.say(
                    "relation",
                    "credit.script_behind",
                    first,
                    last + 2,
                    0.8,
                    about=festivals[0],
                    role=code,
                    object=person,
                )
        return
    if after[2].kind == "film" and code in (
        "director",
        "producer",
        "writer",
        "cast_member",
        "composer",
        "cinematographer",
        "film_editor",
    ):
        _say(story, after[2], code, person, first, after[1])
    elif after[2].kind != "film" and code in ("secretary", "head", "juror"):
        story.say("relation", "credit.script_behind", first, after[1], 0.8, about=after[2], role=code, object=person)


def _is_told(story: Story, i: int) -> bool:
    """Whether a role right behind a Persian name is that person's, and not the next one's."""
    past = i + 1 + (story.tokens.low[i] == "تهیه")
    if not is_persian(story) or story.tokens.low[i] in w.CREDITS or story.tokens.low[i] in ("بازی", "داور"):
        return False
    return all(story.kind_at(k) != "person" for k in range(past, past + 3))


def _say(story: Story, film: Thing, role: str, person: Thing, first: int, last: int) -> None:
    if not role:
        return
    if role in ("head", "secretary", "juror", "minister", "spokesperson"):
        return
    story.say("relation", "credit.script", first, last, 0.84, about=film, role=role, object=person)


def _roles(story: Story, sentence: Sentence) -> None:
    """Read «به ریاست هما رودکناری», «وترأست لجنة التحكيم … هالة الميناوي»."""
    low = story.tokens.low
    jury = any(word in ("داوران", "التحکیم", "تحکیم", "اللجنه") for word in low[sentence.first : sentence.last])
    if not jury or not story.on("role.script_jury"):
        return
    for i in range(sentence.first, sentence.last):
        if low[i] in (
            "ریاست",
            "ترأس",
            "ترأست",
            "وترأست",
            "وترأس",
            "ترأسها",
            "براسه",
            "برئاسه",
            "ترأستها",
            "وتراست",
            "تراس",
            "تراست",
            "وتراس",
            "برییاسه",
            "بریاسه",
            "یراس",
            "سیراس",
            "وسیراس",
            "تتراس",
            "ستراس",
            "وستراس",
            "یتراس",
            "ویراس",
            "ویتراس",
        ):
            after = sentence.first_after(i, "person")
            if after is not None and after[0] - i <= 9:
                give_role(after[2], "jury_president", "jury president", (i, after[1]))


def _forms(story: Story, sentence: Sentence) -> None:
    low = story.tokens.low
    for first, last, film in sentence.of("film"):
        k = first - 2
        while k >= sentence.first and first - k < 5 and (low[k] in w.FORMS or low[k] in w.FILM or low[k] == "ی"):
            if low[k] in w.FORMS:
                field, code = w.FORMS[low[k]]
                film.data.setdefault(field, code)
                story.say("value", "film.script_form", k, last, 0.84, about=film, field=field, value=code)
            k -= 1


def _held(story: Story, sentence: Sentence, festival: Thing, named: bool) -> None:
    low = story.tokens.low
    verbs = [i for i in range(sentence.first, sentence.last) if low[i] in _HELD]
    if not verbs or not story.on("edition.script_held"):
        return
    if not named and not any(
        word in ("جشنواره", "المهرجان", "الدوره", "دوره") for word in low[sentence.first : sentence.last]
    ):
        return
    edition = None
    for one in story.dates:
        if sentence.first <= one.first < sentence.last and (one.value.edtf or one.value.edtf_printed):
            edition = edition_of(story, festival, sentence)
            ranged = "/" in one.value.edtf or "/" in one.value.edtf_printed
            if ranged or "_held" not in edition.data:
                edition.data["_held"] = one.value
                story.say(
                    "value",
                    "edition.script_held",
                    one.first,
                    one.last,
                    0.82,
                    about=edition,
                    field="held",
                    value=one.value,
                )
            if ranged:
                break
    if any(word in _ONLINE for word in low[sentence.first : sentence.last]):
        edition = edition or edition_of(story, festival, sentence)
        edition.data["_mode"] = "online"
        at = next(i for i in range(sentence.first, sentence.last) if low[i] in _ONLINE)
        story.say("value", "edition.script_held", at, at + 1, 0.8, about=edition, field="mode", value="online")
    for first, last, place in sentence.of("place"):
        before = low[first - 1] if first else ""
        if before in ("در", "فی", "شهر", "مدینه") or low[first][:1] == "ب":
            edition = edition or edition_of(story, festival, sentence)
            edition.data.setdefault("_place", place)
            story.say(
                "value",
                "edition.script_held",
                max(sentence.first, first - 1),
                last,
                0.75,
                about=edition,
                field="place",
                value=place,
            )
            break


def _entries(story: Story, sentence: Sentence, festival: tuple[int, int, Thing], focus: Thing | None) -> None:
    low = story.tokens.low
    for i in range(sentence.first, sentence.last):
        if low[i] not in _ENTRY or story.owner[i] is not None:
            continue
        if low[i] == "شرکت" and not any(word in ("کرد", "می", "خواهد", "کند") for word in low[i + 1 : i + 3]):
            continue
        films = list(sentence.of("film"))
        if (
            not films
            and focus is not None
            and any(word in ("فیلم", "الفیلم", "مستند") for word in low[sentence.first : i])
        ):
            films = [(i, i + 1, focus)]
        plans = any(
            word in ("خواهد", "سیعرض", "سیشارک", "قرار", "سوف", "المقرر", "ستعرض")
            for word in low[sentence.first : sentence.last]
        )
        for first, last, film in films[:6]:
            fields: dict[str, object] = {"entry_status": "not_stated"}
            if _ENTRY[low[i]]:
                fields["programme_place"] = _ENTRY[low[i]]
            if plans:
                fields["modality"] = "plans"
            story.say(
                "entry", "entry.script", min(first, festival[0], i), max(last, festival[1], i + 1), 0.76,
                about=film, edition=edition_of(story, festival[2], sentence), **fields,
            )  # fmt: skip
        return
