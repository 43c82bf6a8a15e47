"""The kind of the article, as the first line of the desk: taken by a key, another one by a digit."""

from collections.abc import Callable
from typing import Any

from database.commands.proposals import dismiss_words
from database.commands.records import save_record
from desktop_app.directions import begun, isolate
from desktop_app.features.articles.choices import choice
from desktop_app.reading.article_kind import KindGuess
from desktop_app.widgets.card_line import CardLine
from desktop_app.wording.wording import Wording

KIND = ("article", "kind")
"""The line."""
WHAT = "article_kind"
"""As what it is dismissed in an article."""
OFTEN = ("news_report", "festival_report", "awards_report", "review", "interview", "production_report", "obituary")
"""Kinds that a digit takes, but for the one that is suggested; the form has all."""


def others_than(guess: KindGuess) -> tuple[str, ...]:
    """Return the kinds that the digits take, from 1."""
    return tuple(code for code in OFTEN if code != guess.code)


def kind_line(guess: KindGuess, wording: Wording) -> CardLine:
    """Return the line; a dot where the article calls itself so."""
    others = enumerate(others_than(guess), 1)
    digits = (choice(wording.number(digit), wording.term("article_kind", code)) for digit, code in others)
    label = wording.translate("Fields", "Article kind")
    value = wording.term("article_kind", guess.code)
    # No line ends within one of them, or begins with a dot.
    apart = "\u00a0· ".join(isolate(one.replace(" ", "\u00a0")) for one in digits)
    detail = begun(apart, wording.right_to_left)
    return CardLine(KIND, label, value, detail=detail, dot=guess.named)


def keep_kind(article: int, code: str, *, printed: bool) -> Callable[[Any], None]:
    """Return what says of an article what kind it is, and whether it calls itself so."""

    def command(writer: Any) -> None:
        save_record(writer, article, fields={"kind_1": code}, known={"kind": "printed" if printed else "supplied"})

    return command


def dismiss_kind(article: int, code: str) -> Callable[[Any], None]:
    """Return what suggests a kind no more in an article."""

    def command(writer: Any) -> None:
        dismiss_words(writer, WHAT, code, article)

    return command
