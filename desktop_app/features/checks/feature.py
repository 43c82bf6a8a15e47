"""What the lists of findings bring to the window."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt

from database.changes import Title
from database.commands.dismissals import dismiss_findings, take_back_dismissals
from desktop_app.actions.action import Action, Menu
from desktop_app.contract import Contribution, Feature, Host, KeyGroup, KeyLine, Room
from desktop_app.features.checks.lists import LISTS, CheckList, Shown
from desktop_app.features.checks.panel import LIST_NAME, ChecksPanel
from desktop_app.features.checks.reason_dialog import ReasonDialog
from desktop_app.features.checks.source import FindingSource
from desktop_app.problems import problem_text
from desktop_app.rooms.context import Context
from desktop_app.texts import plural, translate
from desktop_app.wording.findings import finding_in_words, matter_in_words


def feature(context: Context) -> Feature:
    """Return the feature for one open catalogue."""

    def contribute(host: Host) -> Contribution:
        return Contribution(
            rooms=tuple(_room(context, one) for one in LISTS),
            actions=_Deciding(host, context).actions(),
            keys=(_keys(),),
        )

    return contribute


def _room(context: Context, of: CheckList) -> Room:
    return Room(
        id=of.id,
        title=of.title(),
        icon=of.icon,
        section="desk",
        make_panel=lambda host: ChecksPanel(host, context, of),
        count=FindingSource(context, of).count,
        opens=False,
    )


def _keys() -> KeyGroup:
    lines = (
        KeyLine("Enter", translate("Checks", "Words"), foot=True),
        KeyLine("Ctrl+D", translate("Checks", "Set aside"), foot=True),
    )
    here = translate("Checks", "In the lists of what the sources say")
    return KeyGroup(here, lines, lambda focus: focus.objectName() == LIST_NAME)


class _Deciding:
    """Sets findings aside with a reason, and puts them back."""

    def __init__(self, host: Host, context: Context) -> None:
        self._host = host
        self._context = context

    def actions(self) -> tuple[Action, ...]:
        return (
            Action(
                "checks.set_aside",
                translate("Checks", "Set aside…"),
                self._ask,
                Menu.RECORD,
                shortcut="Ctrl+D",
                group=40,
                enabled=lambda: self._can_decide() and self._shows(Shown.OPEN),
            ),
            Action(
                "checks.take_back",
                translate("Checks", "Put bac&k on the list"),
                self._take_back,
                Menu.RECORD,
                group=40,
                enabled=lambda: self._can_decide() and self._shows(Shown.ASIDE),
            ),
            Action(
                "checks.show_aside",
                translate("Checks", "Loo&ked at and set aside"),
                lambda: self._swap(Shown.ASIDE),
                Menu.VIEW,
                group=20,
                enabled=lambda: self._can_show(Shown.ASIDE),
                checked=lambda: self._shows(Shown.ASIDE),
            ),
            Action(
                "checks.show_passed",
                translate("Checks", "Dates and numbers that &fit"),
                lambda: self._swap(Shown.PASSED),
                Menu.VIEW,
                group=20,
                enabled=lambda: self._can_show(Shown.PASSED),
                checked=lambda: self._shows(Shown.PASSED),
            ),
        )

    def _panel(self) -> ChecksPanel | None:
        panel = self._host.panel
        return panel if isinstance(panel, ChecksPanel) else None

    def _swap(self, part: Shown) -> None:
        """Show a part of the list in sight, or again what is to be looked at."""
        panel = self._panel()
        if panel is not None:
            panel.show_part(Shown.OPEN if panel.shown is part else part)

    def _chosen(self) -> int:
        panel = self._panel()
        return panel.keeper.count() if panel is not None and panel.has_keyboard else 0

    def _can_decide(self) -> bool:
        return self._chosen() > 0 and not self._context.catalogue.read_only

    def _can_show(self, part: Shown) -> bool:
        panel = self._panel()
        return panel is not None and part in panel.of.views

    def _shows(self, part: Shown) -> bool:
        panel = self._panel()
        return panel is not None and panel.shown is part

    def _ask(self) -> None:
        panel = self._panel()
        chosen = list(panel.chosen_findings()) if panel is not None else []
        if panel is None or not chosen:
            return
        wording, line = self._context.wording, panel.findings.line(chosen[0])
        if len(chosen) == 1 and line is not None:
            what = f"{matter_in_words(line, wording)}: {finding_in_words(line, wording)}"
        else:
            what = plural("Checks", "{count} rows", "{count} row", len(chosen))
        dialog = ReasonDialog(what, panel.widget)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.decided.connect(partial(self._set_aside, chosen, panel.of.is_bare))
        dialog.open()

    def _set_aside(self, chosen: list[int], bare: bool, reason: str) -> None:
        catalogue = self._context.catalogue
        title = Title("finding.aside", {"count": len(chosen)})
        command = partial(dismiss_findings, finding_ids=chosen, reason=reason, bare=bare)
        self._write(lambda: catalogue.write(title, command))

    def _take_back(self) -> None:
        panel = self._panel()
        chosen = list(panel.chosen_findings()) if panel is not None else []
        if panel is None or not chosen:
            return
        catalogue = self._context.catalogue
        title = Title("finding.back", {"count": len(chosen)})
        command = partial(take_back_dismissals, finding_ids=chosen, bare=panel.of.is_bare)
        self._write(lambda: catalogue.write(title, command))

    def _write(self, work: Callable[[], object]) -> None:
        notices = self._host.services.notices
        self._host.services.tasks.write(
            lambda _token: work(), None, lambda problem: notices.problem(problem_text(problem))
        )
