"""What stands beside and above a room's rows and narrows them: facets, bars over time, chips of what is chosen.

All of it is text of the query: it is read out of `RoomPanel.query_text` and written back by `set_query`. Counts are
read when the rows are here, by one task that the next question cancels; the rows never wait for them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from database.queries.links import links
from database.search.facet_columns import WORTH
from database.search.facet_table import FACETS, TIMES, Facet, words_of
from database.search.facets import Counted, FacetCounts, count_facets, forget_facets, prepare_facets
from database.search.narrowing import Choice, Narrowed, taken_apart
from database.search.timeline import Bar, Times, bars, between, count_times
from database.search.years import days_of
from desktop_app.contract import Host
from desktop_app.problems import problem_text
from desktop_app.rooms.context import Context
from desktop_app.rooms.facet_values import ValuesDialog
from desktop_app.rooms.facet_words import calendar_of, choice_text, facet_title, time_text, value_text
from desktop_app.rooms.panel import RoomPanel
from desktop_app.rooms.source import Question
from desktop_app.services.cancel import CancelToken
from desktop_app.services.settings import Setting
from desktop_app.texts import number, translate
from desktop_app.widgets.chips import Chip, Chips
from desktop_app.widgets.facet_list import Chosen, FacetList, Group, More, Value
from desktop_app.widgets.icons import icon
from desktop_app.widgets.labels import plain_label
from desktop_app.widgets.time_bars import TimeBar, TimeBars

FACETS_SHOWN = Setting("rooms/facets", False, "Facets beside the lists")
TIMES_SHOWN = Setting("rooms/times", True, "Hits over time above the lists")
SETTINGS = (FACETS_SHOWN, TIMES_SHOWN)
PAUSE_MS = 40
"""The rows that are seen are read first, in milliseconds."""
LISTED = 7
"""Values of a facet before *more*."""


@dataclass(frozen=True, slots=True)
class _Answer:
    counted: Counted | None
    times: Times | None


class Narrowing(QObject):
    """Puts what narrows a room's list into the places of its panel, and keeps it true."""

    def __init__(self, host: Host, context: Context, panel: RoomPanel, room: str) -> None:
        super().__init__(panel)
        self._host, self._context, self._panel, self._room = host, context, panel, room
        self._facets: Mapping[str, Facet] = {facet.word: facet for facet in FACETS[room]}
        self._words = words_of(room)
        self._calendar = calendar_of(context.wording)
        self._labels: dict[str, str] = {}
        self._counted: Counted | None = None
        self._times = Times()
        self._windows: list[tuple[int, int]] = []
        self._bars: tuple[Bar, ...] = ()
        self._changes = 0
        self._shown_choices: tuple[Choice, ...] = ()
        self._answered: object = None
        self.facets, self.side = FacetList(), QWidget()
        """The facets, and the pane that they are in."""
        self._capped = plain_label(tone="muted")
        self._capped.setWordWrap(True)
        self._capped.setContentsMargins(8, 4, 8, 4)
        self._capped.hide()
        pane = QVBoxLayout(self.side)
        pane.setContentsMargins(0, 0, 0, 0)
        pane.setSpacing(0)
        pane.addWidget(self.facets, 1)
        pane.addWidget(self._capped)
        self.bars = TimeBars() if room in TIMES else None
        """The hits over time; None in a room without a date."""
        self.chips = Chips()
        self.button = QPushButton(translate("Facets", "Narrow"))
        self.button.setIcon(icon("funnel"))
        self.button.setCheckable(True)
        self.button.setProperty("chip", True)
        self.button.setToolTip(translate("Facets", "Show by what the list can be narrowed"))
        panel.places.put_in_head(self.button)
        panel.places.put_above(self.chips, passing=True)
        if self.bars is not None:
            panel.places.put_above(self.bars)
        panel.places.put_beside(self.side)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._count)
        self._connect()
        self._show_parts()
        self._show_chips()

    @property
    def narrowed(self) -> Narrowed:
        """The query of the list, taken apart."""
        return taken_apart(self._panel.query_text(), self._words)

    def put_text(self, narrowed: Narrowed) -> None:
        """Look for something else."""
        self._panel.set_query(narrowed.text)

    def toggle(self, word: str, value: str, excluded: bool) -> None:
        """Choose a value, or leave it out; the same once more lets it go."""
        narrowed, choice = self.narrowed, Choice(word, value, excluded)
        if choice in narrowed.choices:
            self.put_text(narrowed.drop(word, value))
        else:
            self.put_text(narrowed.put(choice))

    def _connect(self) -> None:
        panel, settings = self._panel, self._host.services.settings
        panel.query_changed.connect(self._query_changed)
        panel.model.asked.connect(self._give_up)
        panel.model.loaded.connect(self._loaded)
        self._host.services.changes.changed.connect(self._changed)
        settings.changed.connect(self._setting_changed)
        self.button.clicked.connect(lambda: settings.set(FACETS_SHOWN, self.button.isChecked()))
        self.facets.toggled.connect(self.toggle)
        self.facets.more_wanted.connect(self._show_values)
        self.facets.left.connect(panel.take_focus)
        self.chips.taken_away.connect(self._take_away)
        self.chips.emptied.connect(panel.take_focus)
        if self.bars is not None:
            self.bars.taken.connect(self._choose_bars)
            self.bars.cleared.connect(self._clear_times)
            self.bars.zoomed_in.connect(self._zoom_in)
            self.bars.zoomed_out.connect(self._zoom_out)
            self.bars.left.connect(panel.take_focus)

    def _setting_changed(self, name: str) -> None:
        if name == FACETS_SHOWN.name and not self._host.services.settings.get(FACETS_SHOWN):
            self._host.services.tasks.read(lambda token: self._context.read(forget_facets, token))
        if name in (FACETS_SHOWN.name, TIMES_SHOWN.name):
            self._show_parts()
            self._pause.start()

    def _show_parts(self) -> None:
        settings = self._host.services.settings
        shown = settings.get(FACETS_SHOWN)
        had_focus = self.side.isAncestorOf(self.facets.window().focusWidget() or self._panel.widget)
        self.side.setVisible(shown)
        self.button.setChecked(shown)
        if self.bars is not None:
            self.bars.setVisible(settings.get(TIMES_SHOWN))
        if had_focus and not shown:
            self._panel.take_focus()

    def _query_changed(self, _text: str) -> None:
        """Show what is chosen now, where that is something else: counting the bars anew would hold up the rows."""
        choices = self.narrowed.choices
        if choices == self._shown_choices:
            return
        self._show_chips()
        if self._counted is not None:
            self._show_facets()
        self._show_bars()

    def _changed(self, _changes: object) -> None:
        self._changes += 1

    def _give_up(self) -> None:
        """Another question is asked: its rows come first."""
        self._host.services.tasks.cancel(self._key)
        self._pause.stop()

    def _loaded(self, _count: int) -> None:
        self._pause.start()

    @property
    def _key(self) -> object:
        return ("narrowing", id(self))

    def _count(self) -> None:
        """Count what is shown, unless it stands there already."""
        settings = self._host.services.settings
        with_facets = settings.get(FACETS_SHOWN)
        with_times = self.bars is not None and settings.get(TIMES_SHOWN)
        question = self._panel.question()
        asked = (question, self._changes, with_facets, with_times)
        if asked == self._answered or not (with_facets or with_times):
            return
        self._host.services.tasks.read(
            partial(self._read, question, with_facets, with_times),
            partial(self._take, asked),
            lambda problem: self._host.services.notices.problem(problem_text(problem)),
            key=self._key,
        )

    def _read(self, question: Question, with_facets: bool, with_times: bool, token: CancelToken) -> _Answer:
        text, within = question.text, question.within

        def times(connection: Any) -> Times:
            return count_times(connection, self._room, text, within=within)

        def facets(connection: Any) -> Counted:
            return count_facets(connection, self._room, text, within=within, most=LISTED, calendar=self._calendar)

        read = self._context.read
        found = read(times, token) if with_times else None
        return _Answer(read(facets, token) if with_facets else None, found)

    def _take(self, asked: object, answer: _Answer) -> None:
        self._answered = asked
        if answer.counted is not None:
            self._counted = answer.counted
            self._show_facets()
        if answer.times is not None:
            self._times = answer.times
            self._show_bars()
        self._show_chips()
        if answer.counted is not None:
            self._prepare()

    def _prepare(self) -> None:
        """Make the next counts quick, behind what is shown: the next question cancels it, a change makes it useless."""
        model = self._panel.model
        if model.whole and model.rowCount() < WORTH:
            return
        self._host.services.tasks.read(
            lambda token: self._context.read(lambda one: prepare_facets(one, self._room), token),
            on_error=lambda _problem: None,
            key=self._key,
        )

    def _show_facets(self) -> None:
        counted, narrowed = self._counted, self.narrowed
        if counted is None:
            return
        groups = [self._group(one, narrowed) for one in counted.facets]
        self.facets.set_groups([group for group in groups if group.values])
        self._capped.setVisible(counted.capped is not None)
        if counted.capped is not None:
            said = translate("Facets", "Counted in the newest {count}: there are more.")
            self._capped.setText(said.format(count=number(counted.capped)))

    def _group(self, counts: FacetCounts, narrowed: Narrowed) -> Group:
        facet, wording = self._facets[counts.word], self._context.wording
        chosen = {one.value: Chosen.OUT if one.excluded else Chosen.IN for one in narrowed.of(counts.word)}
        values = []
        for one in counts.values:
            if one.value.startswith("#"):
                self._labels[one.value] = one.shown
            text = value_text(self._room, facet, one.shown, wording)
            values.append(Value(counts.word, one.value, text, one.count, chosen.get(one.value, Chosen.NOT)))
        more = None
        if counts.all > len(values):
            more = More(counts.word, translate("Facets", "more…"))
        return Group(counts.word, facet_title(self._room, facet, wording), tuple(values), more)

    def _show_chips(self) -> None:
        choices = self._shown_choices = self.narrowed.choices
        unknown = [
            one.value
            for one in choices
            if one.value.startswith("#") and one.value[1:].isdecimal() and one.value not in self._labels
        ]
        if unknown:
            self._read_labels(unknown)
        wording = self._context.wording
        chips = [
            Chip(
                one,
                choice_text(self._room, self._facets.get(one.word), one, self._labels.get(one.value, ""), wording),
            )
            for one in choices
        ]
        self.chips.set_chips(chips)

    def _read_labels(self, values: list[str]) -> None:
        # Asked once: what no record has stays as it stands in the query.
        self._labels |= dict.fromkeys(values, "")
        ids = [int(one[1:]) for one in values if len(one) < 19]

        def take(found: Mapping[int, Any]) -> None:
            self._labels |= {f"#{one.id}": one.label for one in found.values()}
            self._show_chips()

        self._host.services.tasks.read(
            lambda token: self._context.read(lambda connection: links(connection, ids), token),
            take,
            lambda problem: self._host.services.notices.problem(problem_text(problem)),
            key=("chips", id(self)),
        )

    def _take_away(self, choice: object) -> None:
        assert isinstance(choice, Choice)
        self.put_text(self.narrowed.drop(choice.word, choice.value))

    def _show_values(self, word: str) -> None:
        dialog = ValuesDialog(
            self._host, self._context, self._room, self._facets[word], self._panel.question(), self._panel.widget
        )
        dialog.decided.connect(self._put_choices)
        dialog.open()

    def _put_choices(self, word: str, choices: object) -> None:
        """Put what was chosen of a facet in the place of what was chosen of it before."""
        assert isinstance(choices, tuple)
        narrowed = self.narrowed.without(word)
        self.put_text(Narrowed(narrowed.typed, (*narrowed.choices, *choices)))

    # -- times

    @property
    def _date(self) -> str:
        return TIMES[self._room]

    def _window(self) -> tuple[int, int] | None:
        """Return the stretch of days that the bars show."""
        return self._windows[-1] if self._windows else self._times.extent

    def _show_bars(self) -> None:
        if self.bars is None:
            return
        window = self._window()
        if window is None:
            self._bars = ()
            self.bars.set_bars((), can_zoom_in=False, can_zoom_out=False)
            return
        self._bars = bars(self._times, *window, self._calendar)
        taken = [days_of(one.value) for one in self.narrowed.of(self._date) if not one.excluded]
        shown = []
        for bar in self._bars:
            first, last = bar.begins.first, bar.ends.last
            chosen = any(one is not None and one[0] <= first and one[1] >= last for one in taken)
            shown.append(TimeBar(self._label(bar), bar.count, chosen))
        by_days = len(self._bars) == 1 and self._bars[0].begins.first == self._bars[0].ends.last
        self.bars.set_bars(shown, can_zoom_in=not by_days, can_zoom_out=bool(self._windows))

    def _label(self, bar: Bar) -> str:
        return time_text(bar.value, self._context.wording)

    def _choose_bars(self, first: int, last: int) -> None:
        """Keep the hits of these bars; the same ones once more let go of them."""
        value = between(self._bars[first], self._bars[last])
        narrowed = self.narrowed
        choice = Choice(self._date, value)
        rest = tuple(one for one in narrowed.choices if one.word != self._date or one.excluded)
        again = choice in narrowed.choices and len(narrowed.of(self._date)) == 1
        self.put_text(Narrowed(narrowed.typed, rest if again else (*rest, choice)))

    def _clear_times(self) -> None:
        self.put_text(self.narrowed.without(self._date))

    def _zoom_in(self, first: int, last: int) -> None:
        wanted = (self._bars[first].begins.first, self._bars[last].ends.last)
        if wanted != self._window():
            self._windows.append(wanted)
            self._show_bars()

    def _zoom_out(self) -> None:
        if self._windows:
            self._windows.pop()
            self._show_bars()

    def take_focus(self) -> None:
        """Give the keyboard to the facets."""
        self.facets.setFocus(Qt.FocusReason.ShortcutFocusReason)
