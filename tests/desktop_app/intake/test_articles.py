"""Invented articles of many shapes: what the reader finds in each, and what it must leave empty."""

from datetime import UTC, datetime

import pytest

from desktop_app.intake.draft import Reading, read_bytes

NOW = datetime(2024, 6, 1, 12, tzinfo=UTC)
BODY = (
    "The jury of the short film festival has chosen twelve titles from four hundred that were sent in this year. "
    "The screenings are to be held in two cinemas of the old town."
)
FA_BODY = (
    "هیئت انتخاب جشنواره فیلم کوتاه دوازده اثر را از میان چهارصد فیلم برگزید. "
    "این فیلم‌ها در دو سینمای شهر به نمایش در می‌آیند."
)
AR_BODY = (
    "اختارت لجنة المهرجان اثني عشر فيلما من بين أربعمئة فيلم قصير. وستقام العروض في صالتين من صالات المدينة القديمة."
)


LABELS = {"Source:", "Title:", "URL:", "Subject:"} | {"+0200", "EDT"}
"""What may be in no part: the words that say what a field is, and the zone beside its date."""


def read(text: str) -> Reading:
    """Read a text as a file of this name."""
    return read_bytes(text.encode(), "article.txt", NOW)


# name: (text, what it must give); what is not named must be empty.
CASES: dict[str, tuple[str, dict[str, object]]] = {
    "web page, English": (
        f"Festival names its jury\n\nMay 3, 2024 - 10:15\n\nLISBON – {BODY}\n\nPhoto: The old cinema.\n\n"
        "Leave a Comment\n\n3 + 4 =",
        {
            "headline": "Festival names its jury",
            "published": "2024-05-03",
            "published_time": "10:15",
            "dateline": "LISBON",
            "language": "en",
            "caption": ["Photo: The old cinema."],
            "boilerplate": ["Leave a Comment", "3 + 4 ="],
        },
    ),
    "byline below the headline": (
        f"Festival names its jury\nBy Sara Lind\n\n{BODY}",
        {"headline": "Festival names its jury", "byline": "Sara Lind", "language": "en"},
    ),
    "byline and date on one line": (
        f"Festival names its jury\n\nBy Sara Lind | 3 May 2024\n\n{BODY}",
        {"headline": "Festival names its jury", "byline": "Sara Lind", "published": "2024-05-03", "language": "en"},
    ),
    "two writers": (
        f"Festival names its jury\n\nBy Sara Lind and Omar de la Cruz\n\n{BODY}",
        {"headline": "Festival names its jury", "byline": "Sara Lind and Omar de la Cruz", "language": "en"},
    ),
    "no date, no byline": (
        f"Festival names its jury\n\n{BODY}",
        {"headline": "Festival names its jury", "language": "en"},
    ),
    "date at the end": (
        f"Festival names its jury\n\n{BODY}\n\nPublished: 3 May 2024",
        {"headline": "Festival names its jury", "published": "2024-05-03", "language": "en"},
    ),
    "published and updated": (
        f"Festival names its jury\n\nUpdated: 5 May 2024 | Published: 3 May 2024\n\n{BODY}",
        {"headline": "Festival names its jury", "published": "2024-05-03", "language": "en"},
    ),
    "only the day of the update": (
        f"Festival names its jury\n\nLast updated: 5 May 2024\n\n{BODY}",
        {"headline": "Festival names its jury", "language": "en"},
    ),
    "two dates without labels": (
        f"Festival names its jury\n\n3 May 2024\n\n4 May 2024\n\n{BODY}",
        {"headline": "Festival names its jury", "language": "en"},
    ),
    "one day in two calendars": (
        f"جشنواره داوران خود را شناخت\n\n۱۴ اردیبهشت ۱۴۰۳ - 3 May 2024\n\n{FA_BODY}",
        {"headline": "جشنواره داوران خود را شناخت", "published": "2024-05-03", "language": "fa"},
    ),
    "dates in sentences only": (
        f"Festival names its jury\n\n{BODY} It opens on 9 May 2024 and was founded on March 1, 1999.",
        {"headline": "Festival names its jury", "language": "en"},
    ),
    "a sentence that begins with a date": (
        f"Festival names its jury\n\n9 May 2023 was the day on which the town opened its cinema again. {BODY}",
        {"headline": "Festival names its jury", "language": "en"},
    ),
    "a date to come": (
        f"Festival names its jury\n\n9 August 2024\n\n{BODY}",
        {"headline": "Festival names its jury", "language": "en"},
    ),
    "a date with day and month in doubt": (
        f"Festival names its jury\n\n03/04/2024\n\n{BODY}",
        {"headline": "Festival names its jury", "language": "en"},
    ),
    "headline in capitals": (
        f"FESTIVAL NAMES ITS JURY\n\nOSLO (AP) — {BODY}",
        {
            "headline": "FESTIVAL NAMES ITS JURY",
            "dateline": "OSLO",
            "source": "AP",
            "language": "en",
        },
    ),
    "dateline with country, date and agency": (
        f"Festival names its jury\n\nCANNES, France, May 3, 2024 (AFP) - {BODY}",
        {
            "headline": "Festival names its jury",
            "dateline": "CANNES",
            "source": "AFP",
            "published": "2024-05-03",
            "language": "en",
        },
    ),
    "dateline of a known city": (
        f"Festival names its jury\n\nBerlin – {BODY}",
        {"headline": "Festival names its jury", "dateline": "Berlin", "language": "en"},
    ),
    "a name before a dash is no dateline": (
        f"Festival names its jury\n\nMarta Brandt – The chair of the jury spoke first. {BODY}",
        {"headline": "Festival names its jury", "language": "en"},
    ),
    "an acronym before a dash is no dateline": (
        f"Festival names its jury\n\nUNESCO – The agency for culture has given its patronage. {BODY}",
        {"headline": "Festival names its jury", "language": "en"},
    ),
    "no headline": (
        f"VIENNA- {BODY}",
        {
            "devised": "The jury of the short film festival has chosen twelve titles from four hundred…",
            "dateline": "VIENNA",
            "language": "en",
        },
    ),
    "a label before the date, no headline": (
        f" date 2024-05-03 VIENNA- {BODY}",
        {
            "devised": "The jury of the short film festival has chosen twelve titles from four hundred…",
            "dateline": "VIENNA",
            "published": "2024-05-03",
            "language": "en",
        },
    ),
    "only one line": (
        "Short film festival opens in the old town",
        {"devised": "Short film festival opens in the old town", "language": "en"},
    ),
    "only one line, a date": ("3 May 2024", {"published": "2024-05-03", "devised": ""}),
    "labels": (
        f"Source: The Evening Post\nTitle: Festival names its jury\nAuthor: Sara Lind\nDate: 2024-05-03\n"
        f"URL: https://example.org/a/1\n\n{BODY}",
        {
            "headline": "Festival names its jury",
            "byline": "Sara Lind",
            "published": "2024-05-03",
            "source": "The Evening Post",
            "url": "https://example.org/a/1",
            "language": "en",
        },
    ),
    "a section name and a subhead": (
        f"Culture\n\nFestival names its jury\n\nTwelve films, two cinemas\n\n{BODY}",
        {
            "headline": "Festival names its jury",
            "subhead": "Twelve films, two cinemas",
            "page_section": "Culture",
            "language": "en",
        },
    ),
    "crossheads, share lines and read more": (
        f"Festival names its jury\n\nShare this article on Facebook\n\n{BODY}\n\nTwo cinemas\n\n{BODY}\n\n"
        f"Read more: Ten years of short films\n\n{BODY}\n\nFacebook Twitter WhatsApp",
        {
            "headline": "Festival names its jury",
            "crosshead": ["Two cinemas"],
            "boilerplate": [
                "Share this article on Facebook",
                "Read more: Ten years of short films",
                "Facebook Twitter WhatsApp",
            ],
            "language": "en",
        },
    ),
    "sentences about sharing and comments": (
        f"Festival names its jury\n\nShare prices of the two cinemas rose when the list came out. {BODY}\n\n"
        "Comments of the jury are printed in the catalogue. Read more than one of them before the screening.",
        {"headline": "Festival names its jury", "language": "en"},
    ),
    "photo credit": (
        f"Festival names its jury\n\nPhoto by Lena Moor\n\n{BODY}",
        {"headline": "Festival names its jury", "photo_credit": ["Photo by Lena Moor"], "language": "en"},
    ),
    "Windows line ends": (
        f"Festival names its jury\r\n\r\n3 May 2024\r\n\r\n{BODY}\r\n",
        {"headline": "Festival names its jury", "published": "2024-05-03", "language": "en"},
    ),
    "line separators of Unicode": (
        f"Festival names its jury\u2028\u20283 May 2024\u2029{BODY}\u2028{BODY}",
        {"headline": "Festival names its jury", "published": "2024-05-03", "language": "en"},
    ),
    "Persian": (
        f"جشنواره داوران خود را شناخت\n\n۱۴ اردیبهشت ۱۴۰۳ - ۱۰:۱۵\n\nتهران - ایرنا - {FA_BODY}\n\nنظر شما",
        {
            "headline": "جشنواره داوران خود را شناخت",
            "published": "2024-05-03",
            "published_time": "10:15",
            "dateline": "تهران",
            "source": "ایرنا",
            "boilerplate": ["نظر شما"],
            "language": "fa",
        },
    ),
    "Persian with byline and caption": (
        f"جشنواره داوران خود را شناخت\n\nنویسنده: سارا امیدی\n\n{FA_BODY}\n\nعکس: سینمای قدیمی شهر\n\nانتهای پیام/",
        {
            "headline": "جشنواره داوران خود را شناخت",
            "byline": "سارا امیدی",
            "caption": ["عکس: سینمای قدیمی شهر"],
            "boilerplate": ["انتهای پیام/"],
            "language": "fa",
        },
    ),
    "Persian without a headline": (
        f"{FA_BODY}",
        {"devised": "هیئت انتخاب جشنواره فیلم کوتاه دوازده اثر را از میان چهارصد فیلم برگزید", "language": "fa"},
    ),
    "Arabic": (
        f"المهرجان يعلن لجنة التحكيم\n\n٣ مايو ٢٠٢٤\n\nالقاهرة (رويترز) - {AR_BODY}\n\nأضف تعليقا",
        {
            "headline": "المهرجان يعلن لجنة التحكيم",
            "published": "2024-05-03",
            "dateline": "القاهرة",
            "source": "رويترز",
            "boilerplate": ["أضف تعليقا"],
            "language": "ar",
        },
    ),
    "Arabic with a byline": (
        f"المهرجان يعلن لجنة التحكيم\n\nكتب: سامي نور\n\n{AR_BODY}",
        {"headline": "المهرجان يعلن لجنة التحكيم", "byline": "سامي نور", "language": "ar"},
    ),
    "Persian with English titles and marks of direction": (
        f"\u200fنمایش فیلم \u202aThe Long Road\u202c در جشنواره\u200f\n\n{FA_BODY} "
        "فیلم «The Long Road» نیز نمایش داده می‌شود.",
        {"headline": "نمایش فیلم \u202aThe Long Road\u202c در جشنواره", "language": "fa"},
    ),
    "half English, half Persian": (
        f"Festival names its jury\n\n{BODY[:100]}.\n\n{FA_BODY}",
        {"headline": "Festival names its jury"},
    ),
    "another language": (
        "Le jury du festival est connu\n\nLe jury du festival du court métrage a choisi douze films parmi "
        "les quatre cents qui ont été envoyés cette année. Les projections ont lieu dans deux salles de la ville.",
        {"headline": "Le jury du festival est connu"},
    ),
    "an e-mail": (
        f"From: Press Office <press@example.org>\nTo: all\nSubject: Festival names its jury\n"
        f"Date: Fri, 3 May 2024 10:15:00 +0200\n\n{BODY}",
        {
            "headline": "Festival names its jury",
            "published": "2024-05-03",
            "published_time": "10:15",
            "published_zone": "+02:00",
            "language": "en",
        },
    ),
    "a time with its zone": (
        f"Festival names its jury\n\nMay 3, 2024 10:15 PM EDT\n\n{BODY}",
        {
            "headline": "Festival names its jury",
            "published": "2024-05-03",
            "published_time": "22:15",
            "published_zone": "EDT",
            "language": "en",
        },
    ),
    "lists of other articles and a whole comment form": (
        f"Festival names its jury\n\n{BODY}\n\nBy Sara Lind\n\n3 May 2024\n\n© 2024 The Daily Post\n\nRelated news\n\n"
        "Older festival opens\n\nLeave a Reply\n\nName *",
        {
            "headline": "Festival names its jury",
            "byline": "Sara Lind",
            "published": "2024-05-03",
            "boilerplate": ["© 2024 The Daily Post", "Related news", "Older festival opens", "Leave a Reply", "Name *"],
            "language": "en",
        },
    ),
    "lines that lead from page to page": (
        f"Festival names its jury\n\n{BODY}\n\nContinued on page 4\n\nContinued from page 2\n\n{BODY}"
        "\n\nادامه در صفحهٔ ۵",
        {
            "headline": "Festival names its jury",
            "boilerplate": ["Continued on page 4", "Continued from page 2", "ادامه در صفحهٔ ۵"],
            "language": "en",
        },
    ),
    "a caption with its credit": (
        f"Festival names its jury\n\nThe jury in the old cinema. (Photo: Lena Moor)\n\n{BODY}\n\nTags: film, festival",
        {
            "headline": "Festival names its jury",
            "caption": ["The jury in the old cinema. (Photo: Lena Moor)"],
            "boilerplate": ["Tags: film, festival"],
            "language": "en",
        },
    ),
    "a dateline on a line of its own": (
        f"المهرجان يعلن لجنة التحكيم\n\nبغداد/ واع\n\n{AR_BODY}",
        {"headline": "المهرجان يعلن لجنة التحكيم", "dateline": "بغداد", "source": "واع", "language": "ar"},
    ),
    "a list of short lines": ("The Long Road\nSilent Water\nA Day in May\nThe Lamp", {"devised": "The Long Road"}),
}


@pytest.mark.parametrize("name", CASES)
def test_what_is_found(name: str) -> None:
    text, expected = CASES[name]
    reading = read(text)
    fields = reading.fields
    assert fields.get("headline", "") == expected.get("headline", "")
    assert reading.headline == expected.get("headline", expected.get("devised"))
    assert reading.headline_devised is bool(expected.get("devised"))
    assert reading.published.edtf == expected.get("published", "")
    for field in ("published_time", "published_zone", "dateline", "byline", "subhead", "page_section", "url"):
        assert fields.get(field, "") == expected.get(field, ""), field
    assert reading.layout.source == expected.get("source", "")
    assert reading.language == expected.get("language", "")
    for kind in ("caption", "boilerplate", "crosshead", "photo_credit"):
        assert reading.words(kind) == expected.get(kind, []), kind


@pytest.mark.parametrize("greeting", ["Dear colleagues,", "با سلام و احترام،"])
def test_a_letter_begins_below_its_greeting(greeting: str) -> None:
    assert read(f"Festival names its jury\n\n{greeting}\n\n{BODY}").words("lead") == [BODY]
    begun = "Dear colleagues, said the director, and then she said nothing for a while."
    assert read(f"Festival names its jury\n\n{begun}\n\n{BODY}").words("lead") == [begun]


@pytest.mark.parametrize("name", CASES)
def test_every_word_is_in_one_part(name: str) -> None:
    """No word of the text is in two parts, and only labels, dashes and separators are in none."""
    reading = read(CASES[name][0])
    text = reading.frozen.text
    place = 0
    between: list[str] = []
    for part in reading.layout.parts:
        assert place <= part.span.start < part.span.end <= len(text)
        assert part.span.of(text) == part.span.of(text).strip()
        between.append(text[place : part.span.start])
        place = part.span.end
    between.append(text[place:])
    words = " ".join(between).replace("\u200f", " ").split()
    assert {word for word in words if any(sign.isalnum() for sign in word)} <= LABELS


@pytest.mark.parametrize("name", CASES)
def test_what_is_given_is_on_the_copy(name: str) -> None:
    """Every field has the part that it comes from, whose words hold it."""
    reading = read(CASES[name][0])
    givers = {part.field: part.span.of(reading.frozen.text) for part in reading.layout.parts if part.field}
    for field, words in reading.layout.fields.items():
        if field in {"published_time", "published_zone"}:
            assert not reading.published.is_undated
        else:
            assert words in givers[field]
    found = reading.layout.published
    assert found is None or found.value.verbatim in givers.get("published", givers.get("dateline", ""))
