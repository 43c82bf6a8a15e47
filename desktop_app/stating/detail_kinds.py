"""The kinds of details of a statement: each is a widget, and the way between it and the draft."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QCheckBox, QWidget

from database.commands.evidence import Evidence, Outside, Passage, WholeArticle
from database.dates import DateProblem, DateValue
from database.queries.links import Link
from desktop_app.forms.code_field import not_in_list
from desktop_app.forms.line_edit import Line
from desktop_app.forms.link_field import no_record
from desktop_app.forms.plain_fields import stored_text
from desktop_app.forms.values import NewRecord
from desktop_app.problems import problem_text
from desktop_app.stating.draft import StatementDraft
from desktop_app.stating.lines import DateLine, Part, TargetLine, TermPart, WordsLine
from desktop_app.stating.passages import place_of
from desktop_app.stating.work import StatementChoice
from desktop_app.texts import translate
from desktop_app.widgets.suggestions import Choice


class Detail:
    """One detail: its widget, and the way between it and the draft."""

    def __init__(self, key: str, label: str, letter: str, widget: QWidget) -> None:
        self.key, self.label, self.letter, self.widget = key, label, letter, widget

    def show(self, draft: StatementDraft) -> None:
        """Show what the draft has."""

    def write(self, draft: StatementDraft) -> StatementDraft:
        """Return the draft with what is shown."""
        return draft

    def problem(self) -> str:
        """Say what is wrong."""
        return ""


class MoreDetail(Detail):
    """A detail that is a part of ``More``, shown in a line."""

    def _set(self, draft: StatementDraft, value: Any) -> StatementDraft:
        return replace(draft, more=replace(draft.more, **{self.key: value}))


class TextDetail(MoreDetail):
    """Text of the archivist's own, or words of the source."""

    widget: Line

    def show(self, draft: StatementDraft) -> None:
        """Show the text."""
        self.widget.fill(str(getattr(draft.more, self.key)))

    def write(self, draft: StatementDraft) -> StatementDraft:
        """Take the text."""
        return self._set(draft, stored_text(self.widget.text()))


class NumberDetail(MoreDetail):
    """A whole number; *nothing* stands for none."""

    widget: Line

    def __init__(self, key: str, label: str, letter: str, widget: Line, nothing: int | None = None) -> None:
        super().__init__(key, label, letter, widget)
        self._nothing = nothing

    def show(self, draft: StatementDraft) -> None:
        """Show the number."""
        value = getattr(draft.more, self.key)
        self.widget.fill("" if value == self._nothing else str(value))

    def write(self, draft: StatementDraft) -> StatementDraft:
        """Take the number."""
        return self._set(draft, self._number() if self.widget.text().strip() else self._nothing)

    def problem(self) -> str:
        """Say that this is no number."""
        text = self.widget.text().strip()
        if not text or self._number() is not None:
            return ""
        return translate("Stating", "“{text}” is not a whole number.").format(text=text)

    def _number(self) -> int | None:
        try:
            return int(self.widget.text().strip())
        except ValueError:
            return None


class TermDetail(MoreDetail):
    """A term of a vocabulary."""

    widget: TermPart

    def show(self, draft: StatementDraft) -> None:
        """Show the label."""
        self.widget.fill_code(str(getattr(draft.more, self.key)))

    def write(self, draft: StatementDraft) -> StatementDraft:
        """Take the code."""
        code = self.widget.code()
        if self.key == "modality" and not code:
            code = "states"
        draft = self._set(draft, code or "")
        if self.key == "attribution_manner" and code == "own_voice" and draft.source is not None:
            # The article's own voice is the article's.
            return replace(draft, more=replace(draft.more, attributed_to=draft.source.article))
        return draft

    def problem(self) -> str:
        """Say that there is no such term."""
        return not_in_list(self.widget.text(), self.widget.terms) if self.widget.code() is None else ""


class TargetDetail(MoreDetail):
    """A record."""

    widget: TargetLine

    def show(self, draft: StatementDraft) -> None:
        """Show its label."""
        self.widget.show_target(getattr(draft.more, self.key))

    def write(self, draft: StatementDraft) -> StatementDraft:
        """Take the record."""
        return self._set(draft, self.widget.target)

    def problem(self) -> str:
        """Say that typing names no record yet."""
        return no_record(self.widget.text().strip()) if self.widget.target is None else ""


class DateDetail(MoreDetail):
    """A date."""

    widget: DateLine

    def show(self, draft: StatementDraft) -> None:
        """Show the date."""
        self.widget.show_date(getattr(draft.more, self.key))

    def write(self, draft: StatementDraft) -> StatementDraft:
        """Take the date."""
        return self._set(draft, self.widget.value if self.widget.text().strip() else DateValue.UNDATED)

    def problem(self) -> str:
        """Say why it is no date."""
        return self.widget.problem()


class FlagDetail(MoreDetail):
    """Yes or no."""

    widget: QCheckBox

    def show(self, draft: StatementDraft) -> None:
        """Show it."""
        self.widget.setChecked(bool(getattr(draft.more, self.key)))

    def write(self, draft: StatementDraft) -> StatementDraft:
        """Take it."""
        return self._set(draft, self.widget.isChecked())


class StatementLine(Part):
    """A line that names one stored statement of those that are at hand."""

    def __init__(self, choices: Callable[[], Sequence[StatementChoice]], parent: QWidget | None = None) -> None:
        """Make it; *choices* is asked anew each time: statements come and go while the line is in sight."""
        super().__init__(parent, at_once=True)
        self._choices = choices
        self.statement: int | None = None
        self.asked.connect(lambda typed: self.offer(typed, self._fitting(typed)))
        self.used.connect(lambda choice, _go: self.show_statement(choice.value.id))
        self.edited.connect(self._forget)

    def show_statement(self, statement_id: int | None) -> None:
        """Show a statement by its sentence."""
        self.statement = statement_id
        known = {one.id: one.sentence for one in self._choices()}
        self.fill("" if statement_id is None else known.get(statement_id, f"№ {statement_id}"))

    def _fitting(self, typed: str) -> list[Choice]:
        parts = typed.casefold().split()
        known = self._choices()
        return [Choice(one, one.sentence) for one in known if all(p in one.sentence.casefold() for p in parts)]

    def _forget(self) -> None:
        self.statement = None


class StatementDetail(MoreDetail):
    """A stored statement."""

    widget: StatementLine

    def show(self, draft: StatementDraft) -> None:
        """Show its sentence."""
        self.widget.show_statement(getattr(draft.more, self.key))

    def write(self, draft: StatementDraft) -> StatementDraft:
        """Take it."""
        return self._set(draft, self.widget.statement)

    def problem(self) -> str:
        """Say that no statement is chosen."""
        if self.widget.text().strip() and self.widget.statement is None:
            return translate("Stating", "No statement is chosen yet: press Down and take one of the list.")
        return ""


class WholeDetail(Detail):
    """The whole article as evidence, in place of words."""

    widget: QCheckBox

    def show(self, draft: StatementDraft) -> None:
        """Show whether it is."""
        self.widget.setChecked(any(isinstance(one, WholeArticle) for one in draft.evidence))

    def write(self, draft: StatementDraft) -> StatementDraft:
        """Put the article in place of the words, or the words back."""
        if draft.source is None:
            return draft
        kept = tuple(one for one in draft.evidence if not isinstance(one, WholeArticle))
        if self.widget.isChecked():
            whole: tuple[Evidence, ...] = (WholeArticle(draft.source.article.id),)
            return replace(draft, evidence=(*whole, *(one for one in kept if not isinstance(one, Passage))))
        return replace(draft, evidence=kept)


class OutsideDetail(Detail):
    """A source that is no article, in words."""

    widget: Line

    def show(self, draft: StatementDraft) -> None:
        """Show its words."""
        self.widget.fill(next((one.citation for one in draft.evidence if isinstance(one, Outside)), ""))

    def write(self, draft: StatementDraft) -> StatementDraft:
        """Take its words."""
        kept = tuple(one for one in draft.evidence if not isinstance(one, Outside))
        text = stored_text(self.widget.text())
        return replace(draft, evidence=(*kept, Outside(text)) if text else kept)


class LoadedDetail(Detail):
    """The source's loaded word: found in the passage, its sentence, or near it."""

    widget: WordsLine

    def __init__(self, label: str, letter: str, widget: WordsLine) -> None:
        super().__init__("loaded", label, letter, widget)
        self._found = True

    def show(self, draft: StatementDraft) -> None:
        """Show the word."""
        passage, source = draft.passage, draft.source
        loaded = passage.loaded if passage is not None else None
        self._found = True
        self.widget.fill(source.text[loaded[0] : loaded[1]] if source is not None and loaded is not None else "")

    def write(self, draft: StatementDraft) -> StatementDraft:
        """Take the place of the word."""
        passage, source, text = draft.passage, draft.source, self.widget.text().strip()
        if passage is None or source is None:
            return draft
        found = place_of(source.text, text, passage.start, passage.end)
        self._found = found is not None or not text
        marked = replace(passage, loaded=found)
        return replace(draft, evidence=tuple(marked if one is passage else one for one in draft.evidence))

    def problem(self) -> str:
        """Say that the text has no such words."""
        if self._found:
            return ""
        return translate("Stating", "The article does not have the words “{words}” near here.").format(
            words=self.widget.text().strip()
        )


class RuleDetail(Detail):
    """One part of a date that is the object: the rule, its anchor, what was inferred, the EDTF as printed."""

    widget: Line

    def show(self, draft: StatementDraft) -> None:
        """Show it."""
        if isinstance(self.widget, TermPart):
            self.widget.fill_code(draft.date.rule)
        elif isinstance(self.widget, TargetLine):
            self.widget.show_target(self.widget.target if draft.date.anchor_record is not None else None)
        else:
            self.widget.fill(str(getattr(draft.date, self.key)))

    def write(self, draft: StatementDraft) -> StatementDraft:
        """Take it, where the date can have it."""
        parts = date_parts(draft.date) | {self.key: self._given(draft)}
        if not parts["rule"]:
            parts |= {"anchor": "", "anchor_record": None}
        try:
            return replace(draft, date=DateValue.of(**parts))
        except DateProblem:
            return draft

    def problem(self) -> str:
        """Say what is wrong in it."""
        if isinstance(self.widget, TermPart) and self.widget.code() is None:
            return not_in_list(self.widget.text(), self.widget.terms)
        if self.key in ("anchor", "edtf_printed") and self.widget.text().strip():
            try:
                DateValue.of(self.widget.text().strip())
            except DateProblem as problem:
                return problem_text(problem)
        return ""

    def _given(self, draft: StatementDraft) -> Any:
        if isinstance(self.widget, TermPart):
            return self.widget.code() or ""
        if isinstance(self.widget, TargetLine):
            target = self.widget.target
            return target.id if isinstance(target, Link) else draft.date.anchor_record if target is not None else None
        return self.widget.text().strip()


def date_parts(value: DateValue) -> dict[str, Any]:
    """Return the parts of a date as ``DateValue.of`` takes them."""
    return {
        "edtf": value.edtf,
        "verbatim": value.verbatim,
        "edtf_printed": value.edtf_printed,
        "calendar": value.calendar,
        "inferred": value.inferred,
        "rule": value.rule,
        "anchor": value.anchor,
        "anchor_record": value.anchor_record,
    }


class NewRecordDetail(Detail):
    """What a record that is to be made gets at once: the kind of an event, the kind of its name, parts of a name.

    *side* is "about" or "object"; *part* is "field" (its own kind), "name_kind", or a part of the name.
    """

    widget: Line

    def __init__(self, side: str, part: str, label: str, letter: str, widget: Line) -> None:
        super().__init__(f"{side}.{part}", label, letter, widget)
        self._side, self._part = side, part
        self._name_part = "kind" if part == "name_kind" else part

    def show(self, draft: StatementDraft) -> None:
        """Show it."""
        made = getattr(draft, self._side)
        if not isinstance(made, NewRecord):
            return
        if self._part == "field":
            value = str(dict(made.fields).get("kind", ""))
        else:
            value = str(getattr(made.names[0], self._name_part)) if made.names else ""
        if isinstance(self.widget, TermPart):
            self.widget.fill_code(value)
        else:
            self.widget.fill(value)

    def write(self, draft: StatementDraft) -> StatementDraft:
        """Take it."""
        made = getattr(draft, self._side)
        if not isinstance(made, NewRecord):
            return draft
        value = (self.widget.code() or "") if isinstance(self.widget, TermPart) else stored_text(self.widget.text())
        if self._part == "field":
            fields = tuple(pair for pair in made.fields if pair[0] != "kind")
            made = replace(made, fields=(*fields, ("kind", value)) if value else fields)
        elif made.names:
            changed: dict[str, Any] = {self._name_part: value}
            made = replace(made, names=(replace(made.names[0], **changed), *made.names[1:]))
        return replace(draft, about=made) if self._side == "about" else replace(draft, object=made)

    def problem(self) -> str:
        """Say that there is no such term."""
        if isinstance(self.widget, TermPart) and self.widget.code() is None:
            return not_in_list(self.widget.text(), self.widget.terms)
        return ""
