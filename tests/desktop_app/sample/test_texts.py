"""What the reader finds on the sample's texts: headline, date, its calendar, time, dateline, language."""

from pathlib import Path

import pytest

from desktop_app.intake.draft import read_file
from desktop_app.paths import resources_folder

TEXTS = resources_folder() / "sample" / "articles"

# Title, date, its calendar, time, dateline, language. An invented town of a script without capitals is in no list of
# cities, so the reader leaves it in the text, as it should.
READ = {
    "bandar-interview": ("«نقشه‌ها را خودمان کشیدی", "2024-11-27", "solar_hijri", "11:00", "", "fa"),
    "bandar-premiere": ("«بندر کاغذی» در نیلوان ر", "2024-11-16", "solar_hijri", "18:20", "", "fa"),
    "boatman-audience-award": ("«دفتر المراكبي» يفوز بجا", "2024-03-11", "gregorian", "10:15", "", "ar"),
    "ebb-table-production": ("Cameras still rolling on", "2024-02-01", "gregorian", "14:40", "TOLVEY", "en"),
    "kites-tolvey": ("نمایش «دوازده بادبادک» د", "2024-11-12", "solar_hijri", "14:10", "", "fa"),
    "lamp-room-premiere": ("العرض الأول لفيلم «غرفة", "2024-10-05", "gregorian", "19:30", "", "ar"),
    "lantern-13-awards": ("“Paper Harbour” wins Gol", "2025-03-16", "gregorian", "10:30", "MARENZA", "en"),
    "lantern-13-programme": ("Thirteenth Lantern festi", "2025-02-11", "gregorian", "17:15", "MARENZA", "en"),
    "lantern-awards-agency": ("“A Window on the Reeds”", "2024-03-10", "gregorian", "09:30", "MARENZA", "en"),
    "lantern-awards": ("“A Window on the Reeds”", "2024-03-10", "gregorian", "11:05", "MARENZA", "en"),
    "lantern-opening": ("“The Salt Ferry” opens t", "2024-03-04", "gregorian", "18:20", "MARENZA", "en"),
    "lunde-obituary": ("Composer Vera Lunde dies", "2025-05-20", "gregorian", "11:00", "MARENZA", "en"),
    "marlow-interview": ("“The river decided the l", "2024-03-17", "gregorian", "09:00", "MARENZA", "en"),
    "marsa-awards": ("«غرفة المصابيح» يفوز بال", "2024-10-17", "gregorian", "09:20", "", "ar"),
    "marsa-programme": ("أيام مرسى الزيتون السينم", "2024-09-29", "gregorian", "12:00", "", "ar"),
    "navabakhsh-tribute": ("بزرگداشت استاد رحیم نواب", "2025-03-28", "solar_hijri", "20:00", "", "fa"),
    "nilvan-call": ("فراخوان هفتمین جشنواره ف", "2024-11-02", "solar_hijri", "09:45", "", "fa"),
    "nilvan-festival": ("«دوازده بادبادک» بهترین", "2024-06-16", "solar_hijri", "17:30", "", "fa"),
    "nilvan-seventh": ("«نقشه‌ای برای گنجشک‌ها»", "2025-06-16", "solar_hijri", "16:40", "", "fa"),
    "nine-winters-correction": ("Correction: “Nine Winter", "2025-01-06", "gregorian", "", "", "en"),
    "nine-winters-review": ("The light that had to be", "2024-12-02", "gregorian", "", "", "en"),
    "projector-casting": ("Shooting of “The Seventh", "2025-04-02", "gregorian", "13:05", "MARENZA", "en"),
    "reeds-review": ("نگاهی به فیلم «پنجره‌ای", "2024-04-24", "solar_hijri", "10:15", "", "fa"),
    "sufayri-interview": ("نادرة الصفيري: أعدنا الم", "2025-03-02", "gregorian", "10:00", "", "ar"),
    "tern-nominations-agency": ("“Nine Winters” leads Ter", "2025-01-14", "gregorian", "10:20", "MARENZA", "en"),
    "tern-nominations-arabic": ("«تسعة شتاءات» يتصدر ترشي", "2025-01-15", "gregorian", "08:10", "", "ar"),
    "tern-nominations-dispatch": ("Nine nominations for “Ni", "2025-01-15", "gregorian", "07:00", "MARENZA", "en"),
    "tern-nominations-mail": ("Skerrin film leads Tern", "2025-01-15", "gregorian", "12:40", "MARENZA", "en"),
    "tide-bell-restored": ("“The Tide Bell” rings ag", "2025-07-05", "gregorian", "09:00", "TOLVEY", "en"),
    "tolvey-opening": ("“Nine Winters” opens Tol", "2024-11-09", "gregorian", "08:45", "TOLVEY", "en"),
    "tolvey-programme": ("Tolvey Documentary Days", "2024-10-12", "gregorian", "16:00", "TOLVEY", "en"),
}


def test_every_text_is_told_of() -> None:
    assert {path.stem for path in TEXTS.iterdir()} == set(READ)


@pytest.mark.parametrize("name", sorted(READ))
def test_the_reader_finds_what_is_on_the_copy(name: str) -> None:
    headline, edtf, calendar, time, dateline, language = READ[name]
    found = read_file(Path(TEXTS / f"{name}.txt"))
    assert found.headline.startswith(headline)
    assert not found.headline_devised
    assert (found.published.edtf, found.published.calendar) == (edtf, calendar)
    assert found.layout.fields.get("published_time", "") == time
    assert found.layout.fields.get("dateline", "") == dateline
    assert found.language == language
    length = len(" ".join(found.words("lead", "body", "crosshead", "caption")).split())
    assert 60 <= length <= 250
