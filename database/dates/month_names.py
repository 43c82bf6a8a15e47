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
# Gregorian months in Persian (from French), in Dari (from English) and in Arabic (Egypt and the Gulf; Syria and Iraq;
# the Maghreb).
_GREGORIAN_IN_ARABIC_SCRIPT = (
    "ژانویه|جنوری|ینایر|کانون الثانی|جانفی",
    "فوریه|فبروری|فبرایر|شباط|فیفری",
    "مارس|مارچ|اذار",
    "اوریل|اپریل|ابریل|نیسان|افریل",
    "مه|می|مای|مایو|ایار",
    "ژوئن|ژوین|جون|یونیو|یونیه|حزیران|جوان",
    "ژوئیه|جولای|یولیو|یولیه|تموز|جویلیه",
    "اوت|اگوست|اغسطس|اب",
    "سپتامبر|سپتمبر|سبتمبر|ایلول",
    "اکتبر|اکتوبر|تشرین الاول",
    "نوامبر|نومبر|نوفمبر|تشرین الثانی",
    "دسامبر|دسمبر|دیسمبر|کانون الاول",
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

# Latin spellings of the Iranian months.
_LATIN_SOLAR = (
    "farvardin",
    "ordibehesht|urdibihisht",
    "khordad|khurdad",
    "tir",
    "mordad|amordad|murdad",
    "shahrivar|shahriwar",
    "mehr|mihr",
    "aban",
    "azar|adhar",
    "dey|dai|day",
    "bahman",
    "esfand|isfand",
)
# Latin spellings of the Islamic months, as the press and libraries have them; signs of transcription are left out.
_LATIN_ISLAMIC = (
    "muharram|moharram",
    "safar",
    "rabi al-awwal|rabi i|rabi 1",
    "rabi al-thani|rabi al-akhir|rabi ii|rabi 2",
    "jumada al-ula|jumada al-awwal|jumada i|jumada 1",
    "jumada al-thani|jumada al-akhira|jumada ii|jumada 2",
    "rajab",
    "shaban|shaaban",
    "ramadan|ramazan|ramadhan",
    "shawwal|shavval",
    "dhu al-qadah|dhu al-qada|zu al-qadah|zi al-qadah",
    "dhu al-hijjah|dhu al-hijja|zu al-hijjah|zi al-hijjah",
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

LATIN_HIJRI_MONTHS = {
    name: (calendar, number)
    for calendar, months in ((Calendar.SOLAR_HIJRI, _LATIN_SOLAR), (Calendar.ISLAMIC, _LATIN_ISLAMIC))
    for number, names in enumerate(months, 1)
    for name in names.split("|")
}
"""Latin spellings of the Solar Hijri and the Islamic months to their calendar and 1–12."""
