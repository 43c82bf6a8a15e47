"""What was learned of a publication's articles: listed in words, switched off by a tick, taken away."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from database.changes import Changes, Title
from database.commands.part_rules import change_part_rules
from database.part_rules import PartRule
from database.queries.links import links
from database.queries.part_rules import RuleRow, part_rules
from desktop_app.actions.action import Action, Menu
from desktop_app.contract import Host
from desktop_app.directions import isolate
from desktop_app.problems import problem_text
from desktop_app.rooms.context import Context
from desktop_app.services.cancel import CancelToken
from desktop_app.texts import translate
from desktop_app.widgets.fonts import scaled
from desktop_app.widgets.labels import plain_label
from desktop_app.widgets.ticks import show_ticks
from desktop_app.wording.wording import Wording

_RULE = int(Qt.ItemDataRole.UserRole)


class RulesDialog(QDialog):
    """A list to tick; Delete takes a rule away. `decided` comes with OK, where something was changed."""

    decided = Signal()

    def __init__(self, title: str, rows: Sequence[RuleRow], wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._before = {row.id: not row.off for row in rows}
        self.removed: set[int] = set()
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setSpacing(2)
        self.list.setWordWrap(True)
        self.list.setMinimumSize(scaled(460), scaled(260))
        for row in rows:
            item = QListWidgetItem(in_words(row.rule, wording))
            item.setData(_RULE, row.id)
            item.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked if row.off else Qt.CheckState.Checked)
            self.list.addItem(item)
        if rows:
            hint = translate("PartRules", "Only ticked ones are applied to articles that come in.")
        else:
            hint = translate(
                "PartRules",
                "Nothing was learned yet. Change the kind of a part in one of its articles: the next ones follow.",
            )
        self._hint = plain_label(hint, "muted")
        self._hint.setWordWrap(True)
        buttons = QDialogButtonBox()
        buttons.addButton(translate("Tick", "&OK"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(translate("Tick", "&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._remove = buttons.addButton(translate("PartRules", "&Remove"), QDialogButtonBox.ButtonRole.ActionRole)
        self._remove.setAutoDefault(False)
        self._remove.clicked.connect(self.remove)
        buttons.accepted.connect(self._decide)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._hint)
        layout.addWidget(buttons)
        self.list.setCurrentRow(0)
        self._remove.setEnabled(bool(rows))
        show_ticks(self.list)
        self.list.setFocus()

    @property
    def switched(self) -> dict[int, bool]:
        """The rules that are on now and were off, or off and were on."""
        return {rule: works for rule, works in self._now().items() if works != self._before[rule]}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the current rule away with Delete."""
        if event.key() == Qt.Key.Key_Delete:
            self.remove()
        else:
            super().keyPressEvent(event)

    def remove(self) -> None:
        """Take the current rule away; it is gone with OK."""
        item = self.list.takeItem(self.list.currentRow())
        if item is not None:
            self.removed.add(item.data(_RULE))
            self._remove.setEnabled(self.list.count() > 0)
            self.list.setFocus()

    def _now(self) -> dict[int, bool]:
        items = [self.list.item(row) for row in range(self.list.count())]
        return {item.data(_RULE): item.checkState() is Qt.CheckState.Checked for item in items}

    def _decide(self) -> None:
        if self.switched or self.removed:
            self.decided.emit()
        self.accept()


def in_words(rule: PartRule, wording: Wording) -> str:
    """Return a rule as a sentence."""
    sentences = {
        "words": translate("PartRules", "“{words}”: {kind}"),
        "prefix": translate("PartRules", "Begins with “{words}”: {kind}"),
        "form": translate("PartRules", "A mark like “{words}”: {kind}"),
        "signature": translate("PartRules", "Stands in “{words}” of its pages: {kind}"),
    }
    from desktop_app.intake.part_rules import holds

    kind = wording.term("segment", rule.kind)
    parts = [sentences[rule.known_by].format(words=isolate(rule.pattern), kind=kind)]
    if rule.place:
        above, below = translate("PartRules", "above the text"), translate("PartRules", "below the text")
        parts.append(above if rule.place == "head" else below)
    if not holds(rule):
        parts.append(translate("PartRules", "applied once a second article says so"))
    return " · ".join(parts)


def rules_action(host: Host, context: Context) -> Action:
    """Return the action that shows the rules of the publication at hand."""
    return Action(
        "publications.rules",
        translate("Publications", "Rules of the pu&blication…"),
        lambda: show_rules(host, context),
        Menu.RECORD,
        group=50,
        enabled=lambda: _publication(host) is not None,
    )


def show_rules(host: Host, context: Context) -> None:
    """Show the rules of the publication at hand, to be changed as one step of the history."""
    publication = _publication(host)
    if publication is None:
        return
    catalogue = context.catalogue

    def read(token: CancelToken) -> tuple[str, tuple[RuleRow, ...]]:
        def question(connection: object) -> tuple[str, tuple[RuleRow, ...]]:
            label = links(connection, [publication])[publication].label  # type: ignore[arg-type]
            return label, part_rules(connection, publication)  # type: ignore[arg-type]

        return context.read(question, token)

    def show(found: tuple[str, tuple[RuleRow, ...]]) -> None:
        label, rows = found
        title = translate("PartRules", "Parts of articles in {name}").format(name=isolate(context.wording.label(label)))
        dialog = RulesDialog(title, rows, context.wording, host if isinstance(host, QWidget) else None)
        dialog.decided.connect(lambda: decide(label, dialog.switched, set(dialog.removed)))
        dialog.open()

    def decide(label: str, switched: dict[int, bool], removed: set[int]) -> None:
        def write(_token: CancelToken) -> Changes:
            return catalogue.write(
                Title("publication.rules", {"label": label}),
                lambda writer: change_part_rules(writer, publication, switched, removed),
            )

        host.services.tasks.write(write, lambda _changes: None, failed)

    def failed(problem: Exception) -> None:
        host.services.notices.problem(problem_text(problem))

    host.services.tasks.read(read, show, failed, key=("part rules",))


def _publication(host: Host) -> int | None:
    """Return the publication that is meant: of the page or the pane with the keyboard, or of the chosen row."""
    chosen = host.panel.current() if host.panel is not None else None
    # The pane beside may still show what was read before the row was chosen.
    return next((one.id for one in (host.record, chosen) if one is not None and one.kind == "publication"), None)
