"""The words that press dates are made of, folded as `tokens` folds them; data for the finder."""

from functools import cache

from database.dates import Calendar
from database.dates.month_names import ARABIC_SCRIPT_MONTHS, ENGLISH_MONTHS, LATIN_HIJRI_MONTHS
from desktop_app.reading.word_lists import words

WEEKDAYS = words(
    """
    monday tuesday wednesday thursday friday saturday sunday شنبه یکشنبه دوشنبه چهارشنبه پنجشنبه جمعه الاثنین
    الثلاثاء الاربعاء الخمیس الجمعه السبت الاحد
    """
)
WEEKDAY_FIRST_HALF = frozenset(["یک", "دو", "سه", "چهار", "پنج"])
"""«پنج شنبه» in two words."""

SEASONS = words(
    """
    spring summer autumn fall winter بهار تابستان پاییز زمستان ربیع صیف خریف شتاء
    """
)
SEASON_NEEDS_YEAR = frozenset(["spring", "fall", "بهار", "ربیع", "خریف", "شتاء", "صیف", "پاییز"])
"""Also names of other things."""

LEADS = words(
    """
    on during in until till by since from between through before after around circa از تا در من حتی فی خلال بین
    منذ قبل بعد
    """
)
"""Prepositions that stand in front of a date and belong to its words."""

ALONE = words(
    """
    in during since until till by before after early late mid last next در فی خلال منذ حتی تا ماه شهر
    """
)
"""Words before a month or a year that show that a date is meant."""

TO = frozenset(["to", "until", "till", "through", "-", "–", "—", "تا", "الی", "حتی", "الی"])
AND = frozenset(["and", "و"])
BETWEEN = frozenset(["between", "میان", "بین"])
OF = frozenset(["of", "من"])
EARLY = frozenset(["early", "اوایل", "اوائل", "مطلع", "بدایه"])
MIDDLE = frozenset(["mid", "middle", "اواسط", "منتصف"])
LATE = frozenset(["late", "اواخر", "نهایه"])
YEAR_WORDS = frozenset(["سال", "عام", "year", "سنه"])
MONTH_WORDS = frozenset(["ماه", "شهر"])
DECADE_WORDS = frozenset(["دهه", "عقد"])
SIGNS = words(
    """
    ش ق م ه هجری خورشیدی شمسی قمری میلادی میلادیه هجریه sh ah ce ad
    """
)

DAY_WORDS = words(
    """
    today tonight yesterday tomorrow recently lately soon امروز الیوم دیروز امس فردا غدا اخیرا موخرا بزودی قریبا
    """
)
SPANS = frozenset(
    tuple(said.split())
    for said in (
        *(
            f"{far}{side} {unit}"
            for far in ("", "earlier ", "later ", "early ", "late ")
            for side in ("last", "this", "next")
            for unit in ("week", "month", "year")
        ),
        *(
            f"{unit} {side}"
            for unit in ("هفته", "ماه", "سال")
            for side in ("گذشته", "پیش", "قبل", "جاری", "حاضر", "اینده", "بعد")
        ),
        *(f"این {unit}" for unit in ("هفته", "ماه")),
        *(
            f"{unit} {side}"
            for unit in ("الاسبوع", "الشهر", "العام")
            for side in ("الماضی", "المقبل", "القادم", "الحالی")
        ),
        *(f"هذا {unit}" for unit in ("الاسبوع", "الشهر", "العام")),
        "امسال",
        "پارسال",
    )
)  # fmt: skip
SPAN_FIRST = frozenset(said[0] for said in SPANS)

FUTURE = words(
    """
    will shall slated scheduled upcoming due plans planned expected opens runs continues lasts
    خواهد خواهند قرار پیش‌رو سوف المقرر
    المزمع سیقام ستقام سیعقد ستعقد سینطلق ستنطلق سیعرض ستعرض سیفتتح ستفتتح سیشارک ستشارک تنطلق یقام تقام
    """
)
PAST = words(
    """
    was were had did took died killed born arrived ended closed opened premiered won received held launched
    began started joined founded ran lasted continued
    شد شدند بود بودند کرد کردند درگذشت گرفت یافت کان کانت فاز فازت اقیم اقیمت عقد
    عقدت انطلق انطلقت اختتم اختتمت افتتح افتتحت توفی نال نالت
    """
)


@cache
def months() -> dict[str, tuple[tuple[tuple[str, ...], Calendar, int], ...]]:
    """Return the names of months by their first word, the longest first: all words, calendar, number."""
    found: dict[str, list[tuple[tuple[str, ...], Calendar, int]]] = {}
    gregorian = {name: (Calendar.GREGORIAN, number) for name, number in ENGLISH_MONTHS.items()}
    for name, (calendar, number) in (gregorian | LATIN_HIJRI_MONTHS | ARABIC_SCRIPT_MONTHS).items():
        if name in ("day", "dai"):
            continue  # "day 3" is no third of Dey
        parts = tuple(name.split())
        found.setdefault(parts[0], []).append((parts, calendar, number))
    return {first: tuple(sorted(names, key=lambda one: -len(one[0]))) for first, names in found.items()}


NEEDS_FIGURES = words(
    """
    may mar march sun dec jan jun oct sep sept nov apr feb aug tir mehr azar bahman aban safar rajab dey mihr مه
    می مای دی تیر اب مهر اذر بهمن حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت صفر رجب جوان جون
    """
)
"""Months that are other words too: a month only beside a day or a year."""
