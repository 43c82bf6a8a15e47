"""One setting: its title, a control by its type, what it means, and beside it what is wrong with what was typed.

A value is stored as soon as it is a good one; there is nothing to confirm.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from desktop_app.directions import sentence_in
from desktop_app.services.settings import AnySetting, Settings
from desktop_app.texts import number, said, translate
from desktop_app.widgets.choice import ChoiceBox
from desktop_app.widgets.fonts import scaled
from desktop_app.widgets.labels import plain_label
from desktop_app.widgets.theme import theme_changes
from desktop_app.widgets.titled import CONTROL_WIDTH, TitledLine

NUMBER_WIDTH = 70
STEP = 10
"""What an arrow key adds to a percentage."""
_SIGNS = {ord("−"): "-"} | {
    ord(sign): str(digit) for digits in ("۰۱۲۳۴۵۶۷۸۹", "٠١٢٣٤٥٦٧٨٩") for digit, sign in enumerate(digits)
}


class NumberLine(QLineEdit):
    """A whole number that is typed, or stepped with the arrows."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with Up and Down."""
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)


class SettingRow(QWidget):
    """Shows one setting and stores what is chosen."""

    def __init__(self, settings: Settings, setting: AnySetting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setting = setting
        self._settings = settings
        title = said("Settings", setting.title)
        self._title = plain_label("" if isinstance(setting.default, bool) else title)
        self._help = plain_label(sentence_in(self._meaning(), self.isRightToLeft()), "muted")
        self._problem = plain_label("", "problem")
        self.back = QPushButton(translate("Settings", "Default"))
        self.back.setFlat(True)
        self.back.setAccessibleName(translate("Settings", "Default: {setting}").format(setting=title))
        self.back.clicked.connect(self.to_default)
        self.control = self._make()
        self.control.setAccessibleName(title)
        self._title.setBuddy(self.control)
        unit = plain_label(said("Settings", setting.unit) if setting.unit else "", "muted")
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.control, 2)
        line.addWidget(unit)
        line.addStretch(1)
        line.addWidget(self.back)
        self._layout = TitledLine(self, self._title, line, (self._help, self._problem))
        self._help.setVisible(bool(self._help.text()))
        settings.changed.connect(self._changed)
        theme_changes().changed.connect(self._fit)
        self._fit()
        self._fill()
        self._tell("")

    @property
    def problem(self) -> str:
        """What is wrong with what stands in the control."""
        return self._problem.text()

    @property
    def words(self) -> str:
        """All that stands in the row, for the search."""
        labels = [said("Settings", one) for one in self.setting.labels]
        return " ".join([said("Settings", self.setting.title), self._help.text(), *labels])

    def to_default(self) -> None:
        """Give the setting the value that it comes with."""
        setting = self.setting
        self._settings.put(setting, setting.default)
        self._fill()
        self._tell("")
        if not self.back.isVisible():
            self.control.setFocus()

    def _meaning(self) -> str:
        setting = self.setting
        parts = [said("Settings", setting.help)] if setting.help else []
        if setting.next_window:
            parts.append(translate("Settings", "Shows in the next window."))
        return " ".join(parts)

    def _make(self) -> QWidget:
        setting = self.setting
        if isinstance(setting.default, bool):
            box = QCheckBox(said("Settings", setting.title).replace("&", "&&"))
            box.toggled.connect(self._store)
            return box
        if setting.choices:
            choice = ChoiceBox()
            for value, label in zip(setting.choices, setting.labels, strict=True):
                choice.addItem(said("Settings", label), value)
            choice.activated.connect(lambda at: self._store(choice.itemData(at)))
            return choice
        if isinstance(setting.default, int):
            line = NumberLine()
            line.textEdited.connect(self._number_typed)
            line.stepped.connect(self._stepped)
            return line
        text = QLineEdit()
        text.textEdited.connect(self._text_typed)
        return text

    def _fill(self) -> None:
        value, control = self._settings.value_of(self.setting), self.control
        control.blockSignals(True)
        if isinstance(control, QCheckBox):
            control.setChecked(bool(value))
        elif isinstance(control, QComboBox):
            control.setCurrentIndex(control.findData(value))
        elif isinstance(control, NumberLine):
            control.setText(number(int(value)))
        elif isinstance(control, QLineEdit) and control.text().strip() != value:
            control.setText(str(value))
        control.blockSignals(False)
        self.back.setVisible(not self._settings.is_default(self.setting))

    def _store(self, value: object) -> None:
        try:
            self._settings.put(self.setting, value)
        except (ValueError, TypeError):
            self._tell(self._refusal())
        else:
            self._tell("")

    def _text_typed(self, text: str) -> None:
        self._store(text.strip())

    def _number_typed(self, text: str) -> None:
        plain = text.strip().translate(_SIGNS)
        figures = plain.removeprefix("-")
        self._store(int(plain) if figures.isdecimal() and len(figures) < 10 else None)

    def _stepped(self, step: int) -> None:
        setting = self.setting
        if isinstance(setting.low, int) and isinstance(setting.high, int):
            wide = STEP if setting.high - setting.low >= 5 * STEP else 1
            now = self._settings.value_of(setting)
            value = min(setting.high, max(setting.low, int(now) + step * wide))
            self._store(value)
            self._fill()

    def _refusal(self) -> str:
        setting = self.setting
        if isinstance(setting.low, int) and isinstance(setting.high, int):
            text = translate("Settings", "Write a number from {low} to {high}.")
            return text.format(low=number(setting.low), high=number(setting.high))
        text = translate("Settings", "At most {count} characters, and none that do not show.")
        return text.format(count=number(setting.longest))

    def _tell(self, problem: str) -> None:
        self._problem.setText(sentence_in(problem, self.isRightToLeft()))
        self._problem.setVisible(bool(problem))
        self.control.setAccessibleDescription(problem or self._help.text())

    def _changed(self, name: str) -> None:
        if name != self.setting.name:
            return
        if self.control.hasFocus() and isinstance(self.control, QLineEdit):
            # It is being typed: only the way back follows.
            self.back.setVisible(not self._settings.is_default(self.setting))
        else:
            self._fill()

    def _fit(self) -> None:
        self._layout.fit()
        if isinstance(self.control, NumberLine):
            self.control.setFixedWidth(scaled(NUMBER_WIDTH))
        elif not isinstance(self.control, QCheckBox):
            self.control.setMaximumWidth(scaled(CONTROL_WIDTH))
            self.control.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
