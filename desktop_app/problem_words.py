"""Words in problems that no reason in the code is: what is named, and what the system says.

The parts without a window give them in English; the window says them in the user's language. They are collected here
for the translators, because they stand in tables and loops there, or come from outside.
"""

from desktop_app.texts import later

FIELDS = (
    later("Reasons", "note"),
    later("Reasons", "romanisation"),
    later("Reasons", "transcription"),
    later("Reasons", "collection"),
    later("Reasons", "reason"),
    later("Reasons", "attribution"),
    later("Reasons", "attributed words"),
    later("Reasons", "qualifier"),
    later("Reasons", "as printed"),
    later("Reasons", "open question"),
    later("Reasons", "when"),
    later("Reasons", "caption"),
    later("Reasons", "file name"),
    later("Reasons", "edition"),
    later("Reasons", "section"),
    later("Reasons", "place"),
    later("Reasons", "award"),
    later("Reasons", "recipient"),
    later("Reasons", "category"),
    later("Reasons", "ranking"),
    later("Reasons", "quantity"),
    later("Reasons", "unit"),
    later("Reasons", "programme place"),
    later("Reasons", "premiere level"),
)
"""What the commands name that is no declared field."""

TYPES = (
    later("Reasons", "date"),
    later("Reasons", "integer"),
    later("Reasons", "number"),
    later("Reasons", "flag"),
    later("Reasons", "record"),
)
"""What a field holds: those values of ``database.fields.FieldType`` that the reasons do not have already."""

WORKS = (later("Reasons", "a film"), later("Reasons", "a person"), later("Reasons", "a company"))
"""What numbers of IMDb are of."""

EXAMPLES = (
    later("Reasons", "16 Nov 2020, May 2019, c. 1980, 1399/8/26 or 2019-2020"),
    later("Reasons", "26 Aban 1399"),
    later("Reasons", "30 Rabi I 1442 as ٣٠ ربيع الأول ١٤٤٢"),
    later("Reasons", "year"),
    later("Reasons", "month"),
    later("Reasons", "day"),
)
"""Dates as a person types them, and the parts of a date."""

HOLDERS = (
    later("Reasons", "another program"),
    later("Reasons", "{program} of {user} on {computer} (process {process}, since {since})"),
)
"""Who has a catalogue open."""

SYSTEM = (
    later("Reasons", "Permission denied"),
    later("Reasons", "Operation not permitted"),
    later("Reasons", "No such file or directory"),
    later("Reasons", "File exists"),
    later("Reasons", "Is a directory"),
    later("Reasons", "Not a directory"),
    later("Reasons", "File name too long"),
    later("Reasons", "Read-only file system"),
    later("Reasons", "Input/output error"),
    later("Reasons", "Too many open files"),
    later("Reasons", "Device or resource busy"),
    later("Reasons", "Stale file handle"),
    later("Reasons", "database disk image is malformed"),
    later("Reasons", "file is not a database"),
    later("Reasons", "disk I/O error"),
    later("Reasons", "unable to open database file"),
    later("Reasons", "attempt to write a readonly database"),
    later("Reasons", "database is locked"),
)
"""What the system and SQLite say most often of a file; rarer words are shown as they come."""

CHOICE_SIGNS = {
    "fa": {"SH": "شمسی", "AH": "قمری", "CE": "میلادی"},
    "ar": {"SH": "ش", "AH": "هـ", "CE": "م"},
}
"""The signs of the calendars behind a year, as the typed dates take them in Persian and Arabic."""
