"""The middle of the window while one of the lists of findings is open."""

from array import array
from collections.abc import Sequence
from dataclasses import replace

from database.changes import Changes
from desktop_app.contract import Address, Host
from desktop_app.features.checks.lists import CheckList, Shown, texts_of
from desktop_app.features.checks.source import FindingSource
from desktop_app.features.checks.views import Views
from desktop_app.models.order import rows_of
from desktop_app.models.paged import PagedTableModel
from desktop_app.rooms.context import Context
from desktop_app.rooms.panel import RoomPanel, RoomTexts

MENU = (
    "checks.set_aside",
    "checks.take_back",
    "checks.show_aside",
    "checks.show_passed",
    "",
    "record.open_tab",
    "record.open_window",
    "",
    "window.copy",
)


LIST_NAME = "findings"
"""The object name of the lists."""


class ChecksPanel(RoomPanel):
    """A list of findings: the row one rests on shows its record at the line, Enter the words.

    Its rows are no records: nothing is thrown away, tagged or joined from here.
    """

    def __init__(self, host: Host, context: Context, of: CheckList) -> None:
        self.of = of
        """Which of the lists it is."""
        self.findings = FindingSource(context, of)
        columns = self.findings.columns
        model = PagedTableModel(self.findings, columns, host.services.tasks, sort_column=len(columns) - 1)
        texts, total = self._texts_now(), self.findings.count
        super().__init__(host, self.findings, model, texts, total, room=of.id, menu=MENU, two_lines=True)
        self.table.setObjectName(LIST_NAME)
        self._again = False
        """The list is to be read again when what is on its way is here."""
        self._views = Views(of.views)
        self._views.chosen.connect(self.show_part)
        self.places.put_in_head(self._views)
        self.filling.connect(lambda: self.show_part(Shown.PASSED))

    @property
    def chosen_count(self) -> int:
        """No record is chosen."""
        return 0

    def chosen_ids(self) -> list[int]:
        """No record is chosen."""
        return []

    def chosen(self) -> "array[int]":
        """No record is chosen."""
        return array("q")

    def row_of(self, record_id: int) -> int | None:
        """Return the first row at a record, as far as its rows are here."""
        return min(rows_of(self.model.ids(), self.findings.at(record_id)).values(), default=None)

    @property
    def shown(self) -> Shown:
        """What of the list is shown."""
        return self.findings.shown

    def show_part(self, shown: Shown) -> None:
        """Show what is to be looked at, what was set aside, or what fits."""
        self.findings.shown = shown
        self._again = False
        self._texts = self._texts_now()
        self._views.show_chosen(shown)
        self._ask()
        self.take_focus()
        self._host.refresh_actions()

    def _texts_now(self) -> RoomTexts:
        return texts_of(self.of, self.findings.shown, lambda: self.findings.more)

    def chosen_findings(self) -> Sequence[int]:
        """Return the ids of the chosen findings."""
        return self.keeper.chosen_ids()

    def _changed(self, changes: Changes) -> None:
        """Follow a change; what fits is gone through to its end first, which takes long in a large catalogue."""
        self.findings.note(changes)
        if self.shown is Shown.PASSED and self.model.loading:
            self._again = True
        else:
            super()._changed(changes)

    def _loaded(self, count: int) -> None:
        super()._loaded(count)
        if self._again:
            self._again = False
            self._read_again()

    def _activate(self, row: int) -> None:
        finding = self.model.id_at(row)
        self._pause.stop()
        words, record = self.findings.words(finding), self.findings.address(finding)
        if words is not None:
            self._host.open(replace(words, back_to=None), take_focus=True)
        elif record is not None:
            self._host.show_page(record)

    def _address(self, row: int) -> Address:
        return self.findings.address(self.model.id_at(row)) or Address("", 0)

    def _open(self, row: int) -> None:
        super()._open(row)
        # Two findings may stand at one record.
        if self._opened is not None:
            self._opened = self.model.id_at(row)
