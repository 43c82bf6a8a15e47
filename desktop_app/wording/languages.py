"""Languages by their names: codes of BCP 47 are stored."""

from typing import NamedTuple

from desktop_app.wording.wording import Wording
from desktop_app.wording.wording import as_it_is as later


class Language(NamedTuple):
    """A language that the press is written in, or a name of it in other letters."""

    code: str
    name: str
    own: str


LANGUAGES = (
    Language("fa", later("Languages", "Persian"), "فارسی"),
    Language("fa-Latn", later("Languages", "Persian in Latin letters"), "Fārsi"),
    Language("prs", later("Languages", "Dari"), "دری"),
    Language("tg", later("Languages", "Tajik"), "тоҷикӣ"),
    Language("ar", later("Languages", "Arabic"), "العربية"),
    Language("ar-Latn", later("Languages", "Arabic in Latin letters"), "al-ʿArabiyya"),
    Language("en", later("Languages", "English"), "English"),
    Language("ckb", later("Languages", "Central Kurdish"), "کوردیی ناوەندی"),
    Language("ckb-Latn", later("Languages", "Central Kurdish in Latin letters"), "Sorani"),
    Language("ku", later("Languages", "Kurdish"), "kurdî"),
    Language("ps", later("Languages", "Pashto"), "پښتو"),
    Language("az", later("Languages", "Azerbaijani"), "azərbaycan"),
    Language("az-Arab", later("Languages", "Azerbaijani in Arabic letters"), "آذربایجان"),
    Language("tr", later("Languages", "Turkish"), "Türkçe"),
    Language("ota", later("Languages", "Ottoman Turkish"), "عثمانلیجه"),
    Language("ur", later("Languages", "Urdu"), "اردو"),
    Language("hi", later("Languages", "Hindi"), "हिन्दी"),
    Language("uz", later("Languages", "Uzbek"), "o‘zbek"),
    Language("hy", later("Languages", "Armenian"), "հայերեն"),
    Language("ka", later("Languages", "Georgian"), "ქართული"),
    Language("he", later("Languages", "Hebrew"), "עברית"),
    Language("fr", later("Languages", "French"), "français"),
    Language("de", later("Languages", "German"), "Deutsch"),
    Language("es", later("Languages", "Spanish"), "español"),
    Language("it", later("Languages", "Italian"), "italiano"),
    Language("pt", later("Languages", "Portuguese"), "português"),
    Language("ru", later("Languages", "Russian"), "русский"),
    Language("ru-Latn", later("Languages", "Russian in Latin letters"), "russkij"),
    Language("nl", later("Languages", "Dutch"), "Nederlands"),
    Language("pl", later("Languages", "Polish"), "polski"),
    Language("cs", later("Languages", "Czech"), "čeština"),
    Language("sv", later("Languages", "Swedish"), "svenska"),
    Language("el", later("Languages", "Greek"), "ελληνικά"),
    Language("ja", later("Languages", "Japanese"), "日本語"),
    Language("zh", later("Languages", "Chinese"), "中文"),
    Language("ko", later("Languages", "Korean"), "한국어"),
)
"""Those that are offered; any other stands as its code."""
_BY_CODE = {one.code: one.name for one in LANGUAGES}


def language_in_words(code: str, wording: Wording) -> str:
    """Return what a language is called; one without a name here is its code."""
    name = _BY_CODE.get(code)
    return wording.said("Languages", name) if name else code
