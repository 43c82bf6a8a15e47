"""How a query is written, for ``nadim search --help``; the window has its own page (``resources/help``)."""

from textwrap import wrap

from database.search.search_words import OF_KINDS, PARTS, STATES, WORDS

_WIDTH = 100
_TYPED = 38
#: Groups of search words that are listed; roles are too many, and said in a sentence.
_LISTED = ("field", "own", "link", "state")

PARTS_OF_HELP: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        "Words",
        (
            ("lamp festival", "Both words must be there, in any spelling and any order."),
            ('"lamp festival"', "The words stand together in this order."),
            ("festiv*", "All words that begin so; three letters at least before the star."),
            (
                "Al-Balad",
                "Signs within a word part it: “al” and “balad” together; nothing is left out.",
            ),
            (
                "می\u200cشود",
                "With non-joiners, with blanks or in one piece; “میشود” is not found with a blank.",
            ),
            ("-rumour", "Not this: a minus sign right before a word, or NOT."),
        ),
    ),
    (
        "Together",
        (
            ("lamp OR river", "One of them. AND, OR and NOT are written in capital letters."),
            (
                "lamp river OR kite -jury",
                "NOT binds closest, then AND (which may be left out), then OR: (lamp AND river) OR (kite AND NOT jury)",
            ),
            ("lamp (river OR kite)", "Brackets hold together."),
        ),
    ),
    (
        "Search words",
        (
            ('director:"Ana Brook"', "What stands before the colon says where to look."),
            ("director:bro*", "The beginning of a word of any of the names."),
            ("director:*  has:director", "Anybody, as long as there is one."),
            ("no:director", "Nobody."),
            ("director:#12", "The record with this number and no other."),
            ("director:(brook OR stone)", "One of several."),
            (
                "festival:harbour  edition:12  won:*",
                "Links lead through all names of the festival, the person, the award.",
            ),
            (
                'mentions:"River House"  collection:box  tag:seen',
                "What an article speaks of; a collection with all below it; a tag.",
            ),
        ),
    ),
    (
        "Dates and numbers",
        (
            (
                "published:2019..2021  published:2020-05  published:>2019",
                "A stretch of time, a month, after a year. What may fall into it is found.",
            ),
            (
                "published:1399  published:1399/8/26",
                "Years from 1200 to 1500 are Solar Hijri; digits may be Persian or Arabic.",
            ),
            ("published:h1442", "An h before the year: Hijri lunar. A g: Gregorian."),
            ("running_time:>=90  edition:3..12", "Numbers are compared likewise."),
        ),
    ),
    (
        "States",
        (
            ("is:inbox  is:contradicted", f"States: {', '.join(STATES)}"),
            ("has:scan  no:date  no:evidence", f"Parts: {', '.join(PARTS)}"),
            (
                "rank:wrong  modality:plans",
                "How a statement on the record is ranked, and how its source says it.",
            ),
        ),
    ),
    (
        "In every room",
        (
            (
                "",
                "A search word finds the records that it belongs to: “director:” finds films. Among articles "
                "it finds those that speak of these films; in another room, the records that an article or a "
                "statement joins with them.",
            ),
            (
                "",
                "What cannot be read is said with its place and left out; the rest is searched.",
            ),
        ),
    ),
)
"""Titles with lines: what is typed (several ways are two blanks apart), and what it finds."""


def listed_words() -> tuple[str, ...]:
    """Return the search words that are listed, besides the roles of credits, posts and relations."""
    return tuple(sorted(name for name, word in WORDS.items() if word.group in _LISTED or name in OF_KINDS))


def as_text() -> str:
    """Return how a query is written, as plain lines."""
    lines = ["How a query is written (quote it for your shell; behind -- it may begin with a minus sign):"]
    for title, rows in PARTS_OF_HELP:
        lines += ["", f"{title}:"]
        for example, meaning in rows:
            finds = wrap(meaning, _WIDTH - (_TYPED if example else 2))
            if not example:
                lines += [f"  {one}" for one in finds]
                continue
            typed = example.split("  ")
            for number in range(max(len(typed), len(finds))):
                left = typed[number] if number < len(typed) else ""
                right = finds[number] if number < len(finds) else ""
                lines.append(f"  {left:<{_TYPED - 3}} {right}".rstrip())
    lines += ["", "All search words, besides the roles of credits, posts and relations (producer, juror, member, …):"]
    lines += [f"  {one}" for one in wrap(" ".join(listed_words()), _WIDTH - 2)]
    return "\n".join(lines)
