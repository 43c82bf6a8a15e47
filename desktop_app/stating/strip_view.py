"""What the strip is made of: three lines side by side, the sentence they come to, what is wrong, and the details."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.directions import begun, isolate
from desktop_app.forms.surroundings import Surroundings
from desktop_app.stating.details import Details
from desktop_app.stating.lines import Part, TargetLine
from desktop_app.texts import translate
from desktop_app.widgets.fonts import LARGE, scaled
from desktop_app.widgets.labels import plain_label, section_label
from desktop_app.widgets.theme import theme_changes

SHARES = (6, 5, 8)
"""Parts of the width for about, what and object."""


class StripView(QWidget):
    """Shows the parts and what is told of them. Whoever fills them in looks at their keys first, in `eventFilter`."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.about_line, self.object_line = TargetLine(around), TargetLine(around)
        self.what_line = Part(at_once=True)
        self.what_line.first_is_meant = True
        self.details = Details(self)
        self.details.hide()
        self._sentence, self._problem = plain_label("", "muted"), plain_label("", "problem")
        text = translate(
            "Stating",
            "Enter stores · Ctrl+↑ speak of another record · Ctrl+B of this one · Ctrl+. details · Ctrl+M how surely · "
            "Ctrl+D as before · Esc leaves",
        )
        # The first key is no word of the window's language: without a sign the line would read as the key does.
        # Isolated: Qt draws a wrapped line that reads from the right beyond its left edge by the blank at its end.
        self._keys = plain_label(isolate(begun(text, self.isRightToLeft())), "muted")
        self._problem.hide()
        self._lay_out()

    @property
    def stops(self) -> tuple[Part, ...]:
        """The three lines, in the order of reading; the details follow the last one."""
        return self.about_line, self.what_line, self.object_line

    def part(self, name: str) -> Part:
        """Return the line of "about", "what" or "object"."""
        return {"about": self.about_line, "what": self.what_line, "object": self.object_line}[name]

    def tell_sentence(self, parts: list[str]) -> None:
        """Show what the parts come to; each, and the whole, reads like the window whatever its first letter is."""
        rtl = self.isRightToLeft()
        told = " · ".join(isolate(begun(part, rtl)) for part in parts if part)
        self._sentence.setText(begun(told, rtl) or " ")
        self._sentence.setToolTip(self._sentence.text())

    def tell_problem(self, text: str) -> None:
        """Show what is wrong; "" where nothing is."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))

    def _lay_out(self) -> None:
        self.setProperty("ground", "pane")
        self.setProperty("edge", "around")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        for label in (self._sentence, self._problem, self._keys):
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        names = (translate("Stating", "About"), translate("Stating", "What"), translate("Stating", "Object"))
        self._headings = [section_label(name) for name in names]
        self._place_parts()
        # A new size of the type is told as a new look.
        theme_changes().changed.connect(self._place_parts)
        for name, line in zip(names, self.stops, strict=True):
            # A list that opens upwards leaves all three in sight.
            line.heading = self._headings[0]
            line.setAccessibleName(name)
            line.setToolTip(name)
            line.installEventFilter(self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 8, 12, 8)
        rows.setSpacing(4)
        rows.addLayout(self._grid)
        for widget in (self._sentence, self._problem, self.details, self._keys):
            rows.addWidget(widget)
        QWidget.setTabOrder(self.about_line, self.what_line)
        QWidget.setTabOrder(self.what_line, self.object_line)

    def _place_parts(self) -> None:
        """Put the parts side by side; in large type below each other: a third of the width holds hardly a word."""
        large = scaled(100) >= LARGE
        for number, (line, heading) in enumerate(zip(self.stops, self._headings, strict=True)):
            self._grid.addWidget(heading, *((number, 0) if large else (0, number)))
            self._grid.addWidget(line, *((number, 1) if large else (1, number)))
            self._grid.setColumnStretch(number, int(number == 1) if large else SHARES[number])
