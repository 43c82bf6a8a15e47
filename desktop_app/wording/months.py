"""Names of months and seasons, and the small words of dates, in each language. Data only."""

from dataclasses import dataclass

from database.dates import Calendar


def _names(text: str) -> list[str]:
    return text.split()


GREGORIAN = {
    "en": _names("January February March April May June July August September October November December"),
    "fa": _names("ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر"),
    "ar": _names("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"),
}
GREGORIAN_SHORT = {
    "en": _names("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"),
}
"""Only where the language has short names; the others use the whole ones."""

SOLAR_HIJRI = {
    "en": _names("Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dey Bahman Esfand"),
    "fa": _names("فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند"),
    "ar": _names("فروردين أرديبهشت خرداد تير مرداد شهريور مهر آبان آذر دي بهمن إسفند"),
}
ISLAMIC = {
    "en": [
        *("Muharram", "Safar", "Rabi I", "Rabi II", "Jumada I", "Jumada II"),
        *("Rajab", "Shaban", "Ramadan", "Shawwal", "Dhu al-Qadah", "Dhu al-Hijjah"),
    ],
    "fa": [
        *("محرم", "صفر", "ربیع‌الاول", "ربیع‌الثانی", "جمادی‌الاول", "جمادی‌الثانی"),
        *("رجب", "شعبان", "رمضان", "شوال", "ذی‌قعده", "ذی‌حجه"),
    ],
    "ar": [
        *("محرم", "صفر", "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة"),
        *("رجب", "شعبان", "رمضان", "شوال", "ذو القعدة", "ذو الحجة"),
    ],
}
SEASONS = {
    "en": ["spring", "summer", "autumn", "winter"],
    "fa": ["بهار", "تابستان", "پاییز", "زمستان"],
    "ar": ["ربيع", "صيف", "خريف", "شتاء"],
}


@dataclass(frozen=True, slots=True)
class DateWords:
    """The words around a date."""

    until: str
    since: str
    by: str
    not_before: str
    between: str
    about: str
    perhaps: str


WORDS = {
    "en": DateWords(
        until="until {date}",
        since="from {date}",
        by="by {date}",
        not_before="{date} or later",
        between="between {start} and {end}",
        about="about {date}",
        perhaps="{date}?",
    ),
    "fa": DateWords(
        until="تا {date}",
        since="از {date}",
        by="حداکثر {date}",
        not_before="{date} یا پس از آن",
        between="بین {start} و {end}",
        about="حدود {date}",
        perhaps="{date}؟",
    ),
    "ar": DateWords(
        until="حتى {date}",
        since="من {date}",
        by="في موعد أقصاه {date}",
        not_before="{date} أو بعده",
        between="بين {start} و{end}",
        about="نحو {date}",
        perhaps="{date}؟",
    ),
}


def month_name(month: int, calendar: Calendar, language: str, *, short: bool = False) -> str:
    """Return the name of a month, 1 to 12; English for a language that has no names here."""
    if calendar is Calendar.SOLAR_HIJRI:
        names = SOLAR_HIJRI
    elif calendar is Calendar.ISLAMIC:
        names = ISLAMIC
    else:
        names = GREGORIAN_SHORT if short and language in GREGORIAN_SHORT else GREGORIAN
    return names.get(language, names["en"])[month - 1]
