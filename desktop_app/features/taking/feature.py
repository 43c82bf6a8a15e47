"""Taking along: the list as a file, chosen rows as CSV, articles as citations."""

from array import array
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.actions.action import Action, Menu
from desktop_app.contract import Contribution, Feature, Host
from desktop_app.directions import isolate
from desktop_app.exchange.tables import Format
from desktop_app.features.taking.copying import MOST, MOST_CITED, Taken, as_citations, as_csv, put_on_clipboard
from desktop_app.features.taking.exporting import Exported, Shown, export
from desktop_app.models.order import Ids
from desktop_app.problems import problem_text
from desktop_app.rooms.context import Context
from desktop_app.rooms.panel import RoomPanel
from desktop_app.rooms.source import RoomSource
from desktop_app.services.settings import Setting
from desktop_app.texts import later, number, plural, translate

FOLDER = Setting("taking/folder", "", later("Settings", "Folder that a list was exported to last"))
SOON = 2000
"""Rows that are copied so soon that nobody needs to be told of work."""


def feature(context: Context) -> Feature:
    """Return the feature for one open catalogue."""

    def contribute(host: Host) -> Contribution:
        return Contribution(actions=_Taking(host, context).actions())

    return contribute


class _Taking:
    def __init__(self, host: Host, context: Context) -> None:
        self._host = host
        self._context = context

    def actions(self) -> tuple[Action, ...]:
        return (
            Action(
                "rooms.copy_csv",
                translate("Taking", "Cop&y as CSV"),
                self._copy_csv,
                Menu.EDIT,
                group=20,
                enabled=lambda: self._chosen_count() > 0,
            ),
            Action(
                "articles.copy_citation",
                translate("Taking", "Copy as citat&ion"),
                self._copy_citation,
                Menu.EDIT,
                shortcut="Ctrl+Shift+I",
                group=20,
                enabled=self._can_cite,
            ),
            Action(
                "rooms.export",
                translate("Taking", "&Export the list…"),
                self._export,
                Menu.FILE,
                shortcut="Ctrl+Shift+X",
                group=30,
                enabled=self._can_export,
            ),
        )

    def _panel(self) -> RoomPanel | None:
        panel = self._host.panel
        return panel if isinstance(panel, RoomPanel) and isinstance(panel.source, RoomSource) else None

    def _chosen_count(self) -> int:
        panel = self._panel()
        return panel.chosen_count if panel is not None and panel.has_keyboard else 0

    def _shown(self, panel: RoomPanel, ids: Ids) -> Shown:
        columns = panel.model.columns
        assert isinstance(panel.source, RoomSource)
        places = tuple((at, columns[at]) for at in panel.table.columns.wanted())
        return Shown(panel.source, ids, places, QGuiApplication.isRightToLeft())

    # -- the clipboard

    def _copy_csv(self) -> None:
        panel = self._panel()
        if panel is None or not (ids := panel.chosen()):
            return
        shown = self._shown(panel, ids)
        self._host.services.tasks.read(
            lambda token: as_csv(shown, token),
            lambda taken: self._copied(taken, MOST, rows_copied),
            self._failed,
            key="copy csv",
            title=translate("Taking", "Copying rows") if len(ids) > SOON else "",
        )

    def _cited_ids(self) -> Ids:
        """Return what citations are asked of: the chosen rows, or the article that is read."""
        here = self._host.record
        if self._chosen_count() and (panel := self._panel()) is not None:
            return panel.chosen()
        return array("q", [here.id] if here is not None and here.kind == "article" else [])

    def _can_cite(self) -> bool:
        panel = self._panel()
        if self._chosen_count() and panel is not None:
            current = panel.keeper.current_id()
            return current is not None and panel.kind_of(current) in ("article", "")
        here = self._host.record
        return here is not None and here.kind == "article"

    def _copy_citation(self) -> None:
        if not (ids := self._cited_ids()):
            return
        context = self._context
        self._host.services.tasks.read(
            lambda token: as_citations(context, ids, token),
            lambda taken: self._copied(taken, MOST_CITED, citations_copied),
            self._failed,
            key="copy citations",
            title=translate("Taking", "Copying citations") if len(ids) > SOON else "",
        )

    def _copied(self, taken: Taken, most: int, words: Callable[[int], str]) -> None:
        if not taken.count:
            self._host.services.notices.info(translate("Taking", "No article is chosen: only these are cited."))
            return
        put_on_clipboard(taken)
        said = words(taken.count)
        if taken.asked > most:
            text = translate("Taking", "{said}: more than {most} at once are left out. A file takes all.")
            self._host.services.notices.warning(text.format(said=said, most=number(most)))
        else:
            self._host.services.notices.info(said)

    # -- a file

    def _can_export(self) -> bool:
        panel = self._panel()
        # While a long list is still coming, it would be only its beginning.
        return panel is not None and panel.rows_shown > 0 and panel.model.whole

    def _export(self) -> None:
        panel = self._panel()
        if panel is None:
            return
        settings = self._host.services.settings
        settings.declare((FOLDER,))
        sheet = translate("Taking", "Spreadsheet (*.xlsx)")
        marked = translate("Taking", "CSV for Excel, marked as UTF-8 (*.csv)")
        filters = ";;".join((sheet, translate("Taking", "CSV (*.csv)"), marked))
        kept = settings.get(FOLDER)
        folder = Path(kept) if kept and Path(kept).is_dir() else Path.home()
        suggested = str(folder / f"{panel.table.accessibleName()}.xlsx")
        parent = self._host if isinstance(self._host, QWidget) else None
        title = translate("Taking", "Export the list")
        chosen, wanted = QFileDialog.getSaveFileName(parent, title, suggested, filters)
        if not chosen:
            return
        path = Path(chosen)
        format_ = _format(path, wanted == sheet or not wanted)
        if path.suffix.lower() not in (".csv", ".xlsx"):
            path = path.with_name(f"{path.name}.{format_}")
        settings.set(FOLDER, str(path.parent))
        shown, cut_off = self._shown(panel, panel.model.ids()), panel.is_cut_off
        self._host.services.tasks.read(
            lambda token: export(shown, path, format_, token, bom=wanted == marked),
            lambda done: self._exported(done, cut_off),
            self._failed,
            title=plural("Taking", "Exporting {count} rows", "Exporting {count} row", len(shown.ids)),
        )

    def _exported(self, done: Exported, cut_off: bool) -> None:
        text = plural("Taking", "{count} rows are in “{file}”.", "{count} row is in “{file}”.", done.rows)
        said = [text.replace("{file}", isolate(done.path.name))]
        if done.cut:
            cut = plural(
                "Taking",
                "{count} texts are too long for a cell and were cut: CSV holds them whole.",
                "{count} text is too long for a cell and was cut: CSV holds it whole.",
                done.cut,
            )
            said.append(cut)
        if cut_off:
            said.append(
                translate("Taking", "There may be more: too many articles lead to these to look at all of them.")
            )
        notices = self._host.services.notices
        (notices.warning if len(said) > 1 else notices.info)(" ".join(said))

    def _failed(self, problem: Exception) -> None:
        self._host.services.notices.problem(problem_text(problem))


def rows_copied(count: int) -> str:
    """Return how many rows were copied, in words."""
    return plural("Room", "{count} rows copied", "{count} row copied", count)


def citations_copied(count: int) -> str:
    """Return how many citations were copied, in words."""
    return plural("Taking", "{count} citations copied", "{count} citation copied", count)


def _format(path: Path, sheet: bool) -> Format:
    """Return the format that the ending of a name says, else the chosen one."""
    return {".csv": "csv", ".xlsx": "xlsx"}.get(path.suffix.lower(), "xlsx" if sheet else "csv")  # type: ignore[return-value]
