"""The lines of the desk: a heading with counts, the core in groups, the rest in a fold."""

from collections.abc import Sequence
from dataclasses import replace

from database.commands.evidence import Evidence, PageArea, WholeArticle
from desktop_app.features.articles.kind_row import kind_line
from desktop_app.features.articles.suggested import SuggestedRow
from desktop_app.features.articles.undecided import Undecided
from desktop_app.texts import translate
from desktop_app.widgets.card import CardContent, CardSection
from desktop_app.widgets.card_line import LINE_BREAK, CardLine
from desktop_app.wording.wording import Wording

MORE = ("more", "suggestions")
"""The line that opens what is not core."""


def desk_content(undecided: Undecided, wording: Wording, position: str, indexed: int, *, unfolded: bool) -> CardContent:
    """Return the desk's lines.

    Args:
        undecided: what is suggested and not decided.
        wording: says it.
        position: where the article stands in its list, empty where it is in none.
        indexed: how many records the article names.
        unfolded: whether what is not core is shown.
    """
    core = [row for row in undecided.rows if row.core]
    more = [row for row in undecided.rows if not row.core]
    kind = undecided.kind
    sections = [CardSection("", (kind_line(kind, wording),))] if kind is not None else []
    sections += _sections(undecided, core, wording)
    if more:
        title = translate("Desk", "More · {count}").format(count=wording.number(len(more)))
        if unfolded:
            sections += _sections(undecided, more, wording, title)
        else:
            closed = translate("Desk", "Places, names, events and the rest: . shows them")
            sections.append(CardSection(title, (CardLine(MORE, "", closed, tone="muted", blank=True),)))
    if not core and not more:
        sections.append(CardSection("", (), _nothing(undecided)))
    parts = [
        position,
        translate("Desk", "indexed {count}").format(count=wording.number(indexed)) if indexed else "",
        translate("Desk", "core {count}").format(count=wording.number(len(core))),
        translate("Desk", "more {count}").format(count=wording.number(len(more))),
    ]
    return CardContent(" · ".join(part for part in parts if part), "", (), tuple(sections))


def _nothing(undecided: Undecided) -> str:
    found = undecided.suggested.found
    if found.all:
        return translate("Desk", "All is decided. Ctrl+Enter files the article.")
    if found.text_id is not None and not found.is_read:
        return translate("Desk", "This article is being read…")
    return translate("Desk", "Nothing recognised. Select words and press a letter, or Ctrl+Enter to file.")


def _sections(
    undecided: Undecided, rows: Sequence[SuggestedRow], wording: Wording, title: str = ""
) -> list[CardSection]:
    groups: dict[int, list[CardLine]] = {}
    for row in rows:
        if row.group not in groups:
            heading = undecided.suggested.headings.get(row.group)
            groups[row.group] = [heading] if heading is not None else []
        groups[row.group].append(_line(undecided, row, wording))
    if title:
        return [CardSection(title, tuple(line for lines in groups.values() for line in lines))]
    return [CardSection("", tuple(lines)) for lines in groups.values()]


def _line(undecided: Undecided, row: SuggestedRow, wording: Wording) -> CardLine:
    modality, evidence = undecided.modality(row), undecided.evidence(row)
    said = [wording.term("modality", modality) if modality != "states" else "", _stands_on(evidence, wording)]
    told = wording.joined(said)
    if not told:
        return row.line
    return replace(row.line, detail=LINE_BREAK.join(part for part in (told, row.line.detail) if part))


def _stands_on(evidence: Evidence | None, wording: Wording) -> str:
    match evidence:
        case WholeArticle():
            return translate("Desk", "on the whole article")
        case PageArea():
            page = wording.number(evidence.page)
            return translate("Desk", "on a rectangle of page {page}").format(page=page)
    return ""
