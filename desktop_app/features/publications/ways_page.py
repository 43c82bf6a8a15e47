"""The page of the settings on publications that say nothing; what is assumed of them is kept with the catalogue."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from database.intake.assumed import assume_ways
from database.queries.publications import ASSUMED, PublicationWays, assumed_ways
from desktop_app.contract import Host
from desktop_app.problems import problem_text
from desktop_app.rooms.context import Context
from desktop_app.services.cancel import CancelToken
from desktop_app.texts import translate
from desktop_app.widgets.choice import ChoiceBox
from desktop_app.widgets.fonts import scaled
from desktop_app.widgets.labels import plain_label
from desktop_app.widgets.theme import theme_changes
from desktop_app.widgets.titled import CONTROL_WIDTH, TitledLine

_LANGUAGES = {"en": "English", "fa": "فارسی", "ar": "العربية"}


class WaysPage(QWidget):
    """Three choices; each is kept as soon as it is made."""

    def __init__(self, host: Host, context: Context) -> None:
        super().__init__()
        self._host = host
        self._context = context
        self._ways = PublicationWays()
        self.boxes: dict[str, ChoiceBox] = {}
        self._words: list[str] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._lines: list[TitledLine] = []
        self._say(translate("Settings", "What is assumed where the record of a publication does not say it."))
        self._add(
            "calendar",
            translate("Settings", "Calendar of the dates"),
            [self._term("calendar", code) for code in ASSUMED["calendar"]],
            translate(
                "Settings", "Decides for a Hijri date in numbers that could be of two calendars, such as 1445/3/12."
            ),
        )
        self._add(
            "week_start",
            translate("Settings", "First day of the week"),
            [self._term("weekday", code) for code in ASSUMED["week_start"]],
            translate("Settings", "“Earlier last week” is counted from it."),
        )
        self._add(
            "language",
            translate("Settings", "Language"),
            [_LANGUAGES.get(code, self._nothing()) for code in ASSUMED["language"]],
            translate("Settings", "Stands for a text that is too short to tell its language."),
        )
        self._say(translate("Settings", "Kept with the catalogue. It holds for articles that come in from now on."))
        self._layout.addStretch(1)
        theme_changes().changed.connect(self._fit)
        self._fit()
        self.setEnabled(False)
        host.services.tasks.read(self._read, self._take, self._refused, key=("ways", id(self)))

    @property
    def words(self) -> str:
        """All that stands on the page, for the search of the settings."""
        return " ".join(self._words)

    def _nothing(self) -> str:
        return translate("Settings", "Nothing is assumed")

    def _term(self, vocabulary: str, code: str) -> str:
        return self._context.wording.term(vocabulary, code) if code else self._nothing()

    def _add(self, name: str, title: str, labels: Sequence[str], help_text: str) -> None:
        box = ChoiceBox()
        box.setAccessibleName(title)
        box.setAccessibleDescription(help_text)
        for code, label in zip(ASSUMED[name], labels, strict=True):
            box.addItem(label, code)
        box.activated.connect(lambda at: self._keep(name, str(box.itemData(at))))
        beside = plain_label(title)
        beside.setBuddy(box)
        line = QHBoxLayout()
        line.addWidget(box, 2)
        line.addStretch(1)
        row = QWidget()
        self._lines.append(TitledLine(row, beside, line, (plain_label(help_text, "muted"),)))
        self._layout.addWidget(row)
        self.boxes[name] = box
        self._words += [title, help_text, *labels]

    def _fit(self) -> None:
        for line in self._lines:
            line.fit()
        for box in self.boxes.values():
            box.setMaximumWidth(scaled(CONTROL_WIDTH))
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _say(self, sentence: str) -> None:
        label = plain_label(sentence, "muted")
        label.setWordWrap(True)
        self._layout.addWidget(label)
        self._words.append(sentence)

    def _read(self, token: CancelToken) -> PublicationWays:
        return self._context.read(assumed_ways, token)

    def _take(self, ways: PublicationWays) -> None:
        self._ways = ways
        for name, box in self.boxes.items():
            box.setCurrentIndex(box.findData(getattr(ways, name)))
        self.setEnabled(not self._context.catalogue.read_only)

    def _keep(self, name: str, code: str) -> None:
        before, catalogue = self._ways, self._context.catalogue
        self._ways = ways = replace(before, **{name: code})

        def write(_token: CancelToken) -> None:
            catalogue.note(lambda connection: assume_ways(connection, ways))

        def refused(problem: Exception) -> None:
            self._take(before)
            self._refused(problem)

        if ways != before:
            self._host.services.tasks.write(write, lambda _done: None, refused)

    def _refused(self, problem: Exception) -> None:
        self._host.services.notices.problem(problem_text(problem))
