"""What kind of article a text is: told by what it calls itself, else by its headline and its shape.

Codes of the vocabulary ``article_kind``. What an article calls itself ("Review:", "Interview", «گفت‌وگو») stands at the
head of it; that an award was won or a festival opens is told by the headline of a report.
"""

import re
from dataclasses import dataclass

_HEAD = 160
"""Characters of a headline that are looked at."""
_LOOKED_AT = 40_000
"""Characters of a text that are looked at."""
_QUESTIONS = 3
"""Paragraphs that ask something from which on a text is an interview."""
_SHORT = 300
"""Characters of a paragraph that only asks."""


@dataclass(frozen=True, slots=True)
class KindGuess:
    """A kind of article.

    Attributes:
        code: of the vocabulary ``article_kind``.
        named: the article calls itself so.
    """

    code: str
    named: bool = False


def _words(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


#: What stands at the head of an article, alone or before a colon, a dash or a bar.
_LABELS = {
    "review": r"(?:film |movie )?review|نقد(?: و بررسی)?(?: فیلم)?|مراجعة(?: فيلم)?|نقد فيلم",
    "interview": r"(?:exclusive )?interview|q ?& ?a|گفت‌?و‌?گو|گفتگو|مصاحبه|حوار|مقابلة",
    "obituary": r"obituary|in memoriam|یاد|درگذشت|نعي",
    "profile": r"profile|portrait|چهره|بورتريه",
    "editorial": r"editorial|leader|سرمقاله|افتتاحية",
    "letter": r"letters?(?: to the editor)?|نامه‌?ها|رسائل القراء",
    "preview": r"preview|پیش‌نمایش",
    "synopsis": r"synopsis|خلاصهٔ? داستان|ملخص",
}
#: A hyphen only between blanks: a "letter-writing" campaign is no letter.
_LABEL = {
    code: re.compile(rf"\s*(?:{words})(?:\s*(?:[:：|–—]|$)|\s+-\s)", re.IGNORECASE) for code, words in _LABELS.items()
}
#: What the headline of such an article says, tried in turn.
_HEADLINES = {
    "obituary": _words(
        r"\b(?:dies|dead) (?:at|aged)\b",
        r"\bdies\b(?! (?:with|to))",
        r"\bpass(?:es|ed) away\b",
        r"\bhas died\b",
        r"درگذشت",
        r"\b(?:رحيل|وفاة)\b",
    ),
    "interview": _words(
        r"\binterview(?:s)? with\b",
        r"\bin conversation with\b",
        r"\b(?:talks|speaks) (?:to|with) (?:us|the)\b",
        r"گفت‌?و‌?گو(?:یی)? با",
        r"گفتگو با",
        r"مصاحبه با",
        r"\b(?:حوار|مقابلة) مع\b",
    ),
    "review": _words(
        r"\breview(?:ed)?\b(?! (?:committee|board|panel))",
        r"\bنقد(?:ی)? (?:بر|فیلم)\b",
        r"نگاهی به (?:فیلم|مستند)",
        r"\b(?:نقد|قراءة في) فيلم\b",
    ),
    "awards_report": _words(
        r"\b(?:wins?|won|takes?(?: home)?|collects|scoops|honou?red with|awarded)\b",
        r"\bwinners?\b",
        r"\b(?:award|prize)s?\b",
        r"برنده|برندگان|جایزه|جوایز",
        r"\b(?:يفوز|تفوز|فاز|فازت|جائزة|جوائز|الفائز)",
    ),
    "production_report": _words(
        r"\b(?:cameras? (?:still )?roll(?:ing)?|shooting|filming|in production|begins? production)\b",
        r"فیلم‌?برداری|تولید فیلم|جلوی دوربین",
        r"\b(?:تصوير فيلم|بدء تصوير|التصوير)\b",
    ),
    "festival_report": _words(
        r"\b(?:film )?festivals?\b",
        r"\b(?:opens|competitors|line-?up|selection|screens at)\b",
        r"جشنواره|فستیوال",
        r"مهرجان|دورته(?:ا)?",
    ),
}
_ASKS = re.compile(r"(?:^|\n)\s*(?:Q(?:uestion)?\s*[:.]|س\s*[:：])")


def article_kind(headline: str, text: str) -> KindGuess:
    """Return what kind of article it probably is: a news report where nothing tells it apart.

    Args:
        headline: its headline; "" where it has none, then the first line of the text stands for it.
        text: all of it, the headline with it or not.
    """
    body = text[:_LOOKED_AT]
    first = next((line for line in body.splitlines() if line.strip()), "")
    head = (headline or first)[:_HEAD]
    for code, label in _LABEL.items():
        if label.match(head) or label.match(first[:_HEAD]):
            return KindGuess(code, named=True)
    for code in ("obituary", "interview", "review"):
        if _HEADLINES[code].search(head):
            return KindGuess(code)
    if _asks(body):
        return KindGuess("interview")
    return KindGuess(next((code for code, words in _HEADLINES.items() if words.search(head)), "news_report"))


def _asks(text: str) -> bool:
    """Tell whether a text goes from question to question."""
    if len(_ASKS.findall(text)) >= _QUESTIONS:
        return True
    lines = (line.strip() for line in text.splitlines())
    return sum(line.endswith(("?", "؟")) and len(line) <= _SHORT for line in lines if line) >= _QUESTIONS
