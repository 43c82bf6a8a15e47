"""Month names that the press prints, each with its calendar and number; data for the reader of printed dates.

Names are given as `fold` in `printed_dates` leaves them: Persian ye and kaf, alef without its signs, teh
marbuta as heh; English ones in lower case. English abbreviations may carry a full stop in print.
"""

from database.dates.calendars import Calendar

_ENGLISH = (
    "january jan",
    "february feb",
    "march mar",
    "april apr",
    "may",
    "june jun",
    "july jul",
    "august aug",
    "september sept sep",
    "october oct",
    "november nov",
    "december dec",
)
# Gregorian months in Persian (from French) and in Arabic (Egypt and the Gulf; Syria and Iraq; the Maghreb).
_GREGORIAN_IN_ARABIC_SCRIPT = (
    "ژانویه|ینایر|کانون الثانی|جانفی",
    "فوریه|فبرایر|شباط|فیفری",
    "مارس|اذار",
    "اوریل|ابریل|نیسان|افریل",
    "مه|می|مای|مایو|ایار",
    "ژوئن|ژوین|یونیو|یونیه|حزیران|جوان",
    "ژوئیه|جولای|یولیو|یولیه|تموز|جویلیه",
    "اوت|اگوست|اغسطس|اب",
    "سپتامبر|سبتمبر|ایلول",
    "اکتبر|اکتوبر|تشرین الاول",
    "نوامبر|نوفمبر|تشرین الثانی",
    "دسامبر|دیسمبر|کانون الاول",
)
# Iran; then Afghanistan, in Dari.
_SOLAR_HIJRI = (
    "فروردین|حمل",
    "اردیبهشت|ثور",
    "خرداد|جوزا",
    "تیر|سرطان",
    "مرداد|امرداد|اسد",
    "شهریور|سنبله",
    "مهر|میزان",
    "ابان|عقرب",
    "اذر|قوس",
    "دی|جدی",
    "بهمن|دلو",
    "اسفند|حوت",
)
# As Persian and as Arabic papers write them.
_ISLAMIC = (
    "محرم|محرم الحرام",
    "صفر|صفر المظفر",
    "ربیع الاول",
    "ربیع الثانی|ربیع الاخر",
    "جمادی الاول|جمادی الاولی",
    "جمادی الثانی|جمادی الثانیه|جمادی الاخر|جمادی الاخره",
    "رجب",
    "شعبان",
    "رمضان",
    "شوال",
    "ذیقعده|ذی القعده|ذوالقعده|ذو القعده",
    "ذیحجه|ذی الحجه|ذوالحجه|ذو الحجه",
)

ENGLISH_MONTHS = {name: number for number, names in enumerate(_ENGLISH, 1) for name in names.split()}
"""English names and abbreviations to 1–12, all Gregorian."""

ARABIC_SCRIPT_MONTHS = {
    name: (calendar, number)
    for calendar, months in (
        (Calendar.GREGORIAN, _GREGORIAN_IN_ARABIC_SCRIPT),
        (Calendar.SOLAR_HIJRI, _SOLAR_HIJRI),
        (Calendar.ISLAMIC, _ISLAMIC),
    )
    for number, names in enumerate(months, 1)
    for name in names.split("|")
}
"""Names in Persian, Dari and Arabic to their calendar and 1–12."""
