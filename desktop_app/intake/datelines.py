"""The dateline at the head of the first paragraph: "TEHRAN –", "CANNES, France, May 17 (AP) —", «تهران - ایرنا -».

It is taken where it shows itself: a place in capitals, a news agency, or a known city before a dash. Words before a
dash that could be anything else are left in the article.
"""

import re
from dataclasses import dataclass

from desktop_app.intake.cities import CITIES
from desktop_app.intake.paragraphs import Span
from desktop_app.intake.word_lists import phrases, words

#: A dateline is within this many code points of the paragraph's beginning.
_REACH = 120

_AGENCIES = phrases(
    """
    AP|AFP|Reuters|UPI|DPA|dpa|EFE|ANSA|TASS|Xinhua|IRNA|ISNA|MNA|Mehr|Tasnim|Fars|FNA|ILNA|IQNA|ABNA|IBNA|IFP|IP|PANA
    Mizan|YJC|Borna|Honaronline|WAM|KUNA|QNA|SANA|MENA|INA|NINA|PNA|WAFA|SPA|BNA|ONA|Petra|NNA|Anadolu|AA|DHA|PTI|IANS
    ANI|APP|Yonhap|Kyodo|Jiji|MTI|PAP|CTK
    ČTK|Prensa Latina|Télam|Bernama|Antara|VNA|Interfax|RIA Novosti|AZERTAC|Trend|Khovar|BBC|CNN|VOA
    ایرنا|ایسنا|مهر|تسنیم|فارس|ایلنا|ایکنا|ایبنا|پانا|برنا|میزان|هنرآنلاین|باشگاه خبرنگاران|ابنا|شبستان|رویترز
    رويترز|أ ف ب|أ.ف.ب|ا ف ب|د ب أ|د.ب.أ|أ ب|وكالات|الأناضول|سانا|واع|وام|كونا|قنا|واس|بنا|وفا|بترا|شينخوا|إرنا|فارس
    تسنيم|مهر|العربي الجديد|الجزيرة
    """
)
_NO_PLACES = _AGENCIES | words(
    "NATO UNESCO UNICEF FIAF FIPRESCI ISIS ISIL IRGC UN EU UK US USA UAE OPEC BBC CNN NEWS UPDATE UPDATED BREAKING "
    "EXCLUSIVE REVIEW VIDEO WATCH INTERVIEW ANALYSIS OPINION PHOTO PHOTOS FILM CINEMA NOTE CORRECTION"
)
_CAPITAL = "A-ZÀ-ÖØ-Þ"
_CAPITALS = rf"[{_CAPITAL}][{_CAPITAL}.'’]+(?:[ \-]{{1,2}}[{_CAPITAL}][{_CAPITAL}.'’]*){{0,4}}"
_PROPER = rf"[{_CAPITAL}][\w.'’]+(?:[ \-](?:[{_CAPITAL}][\w.'’]+|de|del|da|di|la)){{0,3}}"
# ", France", ", Nov. 16", ", May 17, 2023": what stands between the place and the dash.
_MORE = r"(?:, {0,2}[\w.' ]{1,24}){0,3}?"
_AGENCY = r"(?:,? ?[\[(](?P<agency>[^()\[\]\n]{2,30})[)\]])?"
_DASH = r"(?: {0,2}[–—−] {0,2}| {0,2}-- {0,2}| {0,2}- +| +-)"
#: One sign for one, so that places stay places.
_BLANKS = str.maketrans("\u00a0\u2009\u202f", "   ")
_IN_CAPITALS = re.compile(rf"(?P<place>{_CAPITALS})(?:/{_CAPITALS})?(?P<more>{_MORE}){_AGENCY}(?P<dash>{_DASH}|: )")
_AS_NAME = re.compile(rf"(?P<place>{_PROPER})(?P<more>{_MORE}){_AGENCY}(?P<dash>{_DASH})")
#: Without a dash: "Panaji, Nov 12 (PTI) Konkani film …", "London, 3 October 2025: The festival …".
_DASHLESS = re.compile(rf"(?P<place>{_CAPITALS}|{_PROPER})(?P<more>{_MORE}){_AGENCY}(?P<dash>:?) (?=\S)")
_AGENCY_ALONE = re.compile(r"[\[(](?P<agency>[^()\[\]\n]{2,30})[)\]]" + _DASH)
_WITHOUT_CASE = re.compile(
    r"(?P<place>[\u0620-\u06ff\u200c]{2,20}(?: [\u0620-\u06ff\u200c]{2,20}){0,2}?) ?"
    r"(?:(?:[-–—/،,:(]|//) ?(?P<agency>[\u0620-\u06ff\u200c. ]{2,30}?) ?\)?)?(?P<dash> ?[-–—:/]+(?= |$)| [-–—])"
)
#: Without one of these there is no dateline, whatever else it is made of.
_ENDS_DATELINE = re.compile("[-–—−:/)]")
_PARTS = re.compile(r"\s*[-–—/,،:()]+\s*")
_PARTING = re.compile("[-–—/,،:()]")
_SMALL_WORDS = words("de del da di la le el al of the and")


@dataclass(frozen=True, slots=True)
class Dateline:
    """A dateline in a text.

    Attributes:
        span: all of it, with its dash and without the blanks after that.
        place: the words of the place, as printed; empty where only an agency is named.
        agency: the news agency that it names; empty where it names none.
    """

    span: Span
    place: str
    agency: str

    @property
    def place_name(self) -> str:
        """The place as one writes it: capitals become small letters ("NEW YORK" is New York)."""
        return as_name(self.place)


def as_name(printed: str) -> str:
    """Return words in capitals as a name; others as they are."""
    if not printed.isupper():
        return printed
    parts = re.split(r"([\s\-])", printed.lower())
    return "".join(
        part if number and part in _SMALL_WORDS else part[:1].upper() + part[1:] for number, part in enumerate(parts)
    )


def find_dateline(text: str, start: int, end: int) -> Dateline | None:
    """Return the dateline that a paragraph begins with, or None.

    Args:
        text: the frozen text.
        start: the paragraph's first code point.
        end: the paragraph's end.
    """
    head = text[start : min(end, start + _REACH)]
    if _ENDS_DATELINE.search(head) is None:
        return None
    head = head.translate(_BLANKS)
    for pattern, fits in (
        (_IN_CAPITALS, _fits_capitals),
        (_AS_NAME, _fits_name),
        (_DASHLESS, _fits_dashless),
        (_AGENCY_ALONE, _fits_agency),
        (_WITHOUT_CASE, _fits_without_case),
    ):
        match = pattern.match(head)
        if match is not None and len(text[start + match.end() : end].split(maxsplit=3)) >= 3 and fits(match):
            groups = match.groupdict()
            length = len(match[0].rstrip())
            more = (groups.get("more") or "").strip(", ")
            agency = (groups["agency"] or "").strip() or (more if more in _AGENCIES else "")
            return Dateline(Span(start, start + length), (groups.get("place") or "").strip(), agency)
    return None


def dateline_alone(text: str, start: int, end: int) -> Dateline | None:
    """Return the dateline that a line is as a whole: a known city and an agency («بغداد/ واع»), or None."""
    line = text[start:end] if end - start <= _REACH else ""
    parts = _PARTS.split(line) if _PARTING.search(line) is not None else []
    words = [part for part in parts if part]
    if len(words) == 2 and words[0] in CITIES and words[1] in _AGENCIES:
        return Dateline(Span(start, end), words[0], words[1])
    return None


def _fits_capitals(match: re.Match[str]) -> bool:
    place = match["place"]
    if match["dash"].startswith(":"):
        return as_name(place) in CITIES
    return place not in _NO_PLACES and sum(1 for sign in place if sign.isalpha()) >= 3


def _fits_name(match: re.Match[str]) -> bool:
    place, more = match["place"], match["more"].strip(", ")
    # "Berlin, a city of films, opens – again" is a sentence.
    plain = all(part[:1].isupper() or any(map(str.isdigit, part)) for part in more.split(", ") if part)
    return (place in CITIES and plain) or match["agency"] in _AGENCIES or more in _AGENCIES


def _fits_dashless(match: re.Match[str]) -> bool:
    dated = any(sign.isdigit() for sign in match["more"])
    known = match["place"] in CITIES or as_name(match["place"]) in CITIES
    if match["agency"] is not None:
        return match["agency"] in _AGENCIES and (known or dated)
    return bool(match["dash"]) and known and dated


def _fits_agency(match: re.Match[str]) -> bool:
    return match["agency"] in _AGENCIES


def _fits_without_case(match: re.Match[str]) -> bool:
    agency = match["agency"]
    if agency is not None:
        return agency.strip() in _AGENCIES
    return match["place"] in CITIES and any(sign in match["dash"] for sign in "-–—")
