"""Cutting a page or an issue into articles: the pages with frames on them, beside them the articles to be."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from database.cut_words import Frame, cut_words
from database.files import FileStore
from database.queries.cutting import Whole
from desktop_app.directions import begun, isolate
from desktop_app.features.cutting.frames import Drawn, Frames
from desktop_app.features.cutting.page_pictures import PagePictures
from desktop_app.services.pictures import can_show
from desktop_app.services.tasks import Tasks
from desktop_app.texts import number, plural, translate
from desktop_app.widgets.fonts import scaled
from desktop_app.widgets.labels import plain_label, section_label
from desktop_app.widgets.page_canvas import PageFrame
from desktop_app.widgets.page_view import PageView
from desktop_app.widgets.sizes import resize_on_screen
from desktop_app.wording.wording import Wording

SIZE = (1120, 760)
SHARES = (740, 340)
FIRST_WORDS = 70
"""Characters of an article's text that tell it in the list."""
KEEP_PAUSE_MS = 600
"""After the last change, until the frames are kept."""
_KINDS = ("film", "person", "award", "place", "organisation", "edition")
_FRAME = Qt.ItemDataRole.UserRole


class CutView(PageView):
    """A page whose frames are walked through across all pages and files."""

    stepped = Signal(int)

    def step_frame(self, step: int) -> None:
        """Go to the next or the previous frame."""
        self.stepped.emit(step)


class CutDialog(QDialog):
    """Frames are drawn by the mouse, or begun with R; those that are there are changed, removed, walked through.

    What was cut out before is grey. Esc closes it, and the frames stay for the next time.
    """

    decided = Signal()
    """The articles of `frames` are to be made."""
    changed = Signal()
    """The frames are other ones, and are to be kept."""

    def __init__(
        self,
        whole: Whole,
        frames: Frames,
        store: FileStore,
        tasks: Tasks,
        wording: Wording,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Cut", "Cut into articles"))
        self.whole = whole
        self.frames = frames
        self._wording = wording
        self._files = [one for one in whole.files if one.held and can_show(one.media_type, one.name)]
        self._goes_on: int | None = None
        self._changing: int | None = None
        self._wanted: int | None = None
        self.view = CutView()
        self.pictures = PagePictures(self.view, self._files, store, tasks)
        self.list = QListWidget()
        self.list.setAccessibleName(translate("Cut", "Articles to be cut out"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.installEventFilter(self)
        self._hint = plain_label("", "muted")
        self._hint.setWordWrap(True)
        self.goes_on_button = QPushButton(translate("Cut", "&Goes on here"))
        self.page_button = QPushButton(translate("Cut", "The &whole page"))
        self.remove_button = QPushButton(translate("Cut", "&Remove the frame"))
        self.cut_button = QPushButton()
        self.close_button = QPushButton(translate("Cut", "C&lose"))
        self._lay_out()
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(KEEP_PAUSE_MS)
        self._keeping.timeout.connect(self.changed)
        self._connect()
        self._refresh()

    def begin(self) -> None:
        """Show the first page, or the one with the last frame that was drawn."""
        drawn = [one for article in self.frames.articles for one in article]
        if drawn:
            self._focus(drawn[-1])
        else:
            self.pictures.show_first()
        self.view.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def renew(self, whole: Whole) -> None:
        """Take the words that the article has now; the frames stay, and so does what is being drawn."""
        self.whole = whole
        self._show_frames()
        self._fill_list()

    @property
    def says(self) -> str:
        """What is said below the list."""
        return self._hint.text()

    # -- frames

    def go_on(self) -> None:
        """Let the next frame belong to the article of the current one; a second time let it be a new one again."""
        if self._goes_on is not None:
            self._goes_on = None
            self.view.drop_frame()
        elif len(self.frames):
            of = self.frames.article_of(self.view.focused_frame)
            self._goes_on = len(self.frames) - 1 if of is None else of
            self.view.canvas.begin_new()
        self._say()
        self.view.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_page(self) -> None:
        """Make all of the page in sight a frame."""
        self._add(self.pictures.sight.lies((0.0, 0.0, 1.0, 1.0)))
        self.view.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def change_frame(self) -> None:
        """Let the arrows change the current frame."""
        drawn = self.frames.find(self.view.focused_frame)
        if drawn is None or (drawn.frame.attachment, drawn.frame.page) != self._here():
            return
        seen = self.pictures.sight.seen(drawn.frame.rectangle)
        if seen is not None:
            self._changing = drawn.id
            self.view.change_frame(seen)
            self.view.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def remove_frame(self) -> None:
        """Take the current frame away."""
        focused = self.view.focused_frame
        if self.frames.find(focused) is None:
            return
        next_one = self.frames.neighbour(focused, 1, self._order())
        self.frames.remove(int(str(focused)))
        self._goes_on = None
        self._changed()
        if next_one is not None and next_one.id != focused:
            self._focus(next_one)

    def _made(self) -> None:
        """A frame was drawn or changed."""
        rectangle = self.view.new_frame
        if rectangle is None:
            return
        lies = self.pictures.sight.lies(rectangle)
        if self.view.changing and self._changing is not None:
            self.frames.change(self._changing, lies)
            self._changing = None
            self.view.drop_frame()
            self._changed()
        else:
            self._add(lies)

    def _add(self, rectangle: tuple[float, float, float, float]) -> None:
        here = self._here()
        self.view.drop_frame()
        if here is None:
            return
        made = self.frames.add(Frame(*here, rectangle), self._goes_on)
        self._goes_on = None
        self._changed()
        self.view.focus_frame(made)
        self._mark(made)

    def _here(self) -> tuple[int, int] | None:
        file = self.pictures.file
        return (file.id, self.pictures.page) if file is not None and self.pictures.page else None

    def _order(self) -> list[int]:
        return [one.id for one in self._files]

    def _step(self, step: int) -> None:
        found = self.frames.neighbour(self.view.focused_frame, step, self._order())
        if found is not None:
            self._focus(found)

    def _focus(self, drawn: Drawn) -> None:
        """Make a frame the current one, on its page."""
        self._wanted = drawn.id
        if not self.pictures.go_to(drawn.frame.attachment, drawn.frame.page):
            self._page_shown()

    def _page_shown(self) -> None:
        self._show_frames()
        if self._wanted is not None:
            self.view.focus_frame(self._wanted)
            self._mark(self._wanted)
            self._wanted = None
        self._enable()

    # -- what is shown

    def _changed(self) -> None:
        self._refresh()
        self._keeping.start()

    def _refresh(self) -> None:
        self._show_frames()
        self._fill_list()
        self._say()
        self._enable()

    def _enable(self) -> None:
        count = len(self.frames)
        text = plural("Cut", "&Cut out {count} articles", "&Cut out {count} article", count)
        self.cut_button.setText(text if count else translate("Cut", "&Cut out"))
        self.cut_button.setEnabled(count > 0)
        self.goes_on_button.setEnabled(count > 0 and self.pictures.page > 0)
        self.page_button.setEnabled(self.pictures.page > 0)
        self.remove_button.setEnabled(self.frames.find(self.view.focused_frame) is not None)

    def _show_frames(self) -> None:
        here = self._here()
        if here is None:
            self.view.set_frames(())
            return
        shown = []
        for cut in self.whole.cut_out:
            seen = self.pictures.sight.seen(cut.frame.rectangle)
            if (cut.frame.attachment, cut.frame.page) == here and seen is not None:
                says = translate("Cut", "Cut out before: {label}").format(label=isolate(cut.article.label))
                sign = number(self._past_number(cut.article.id))
                shown.append(PageFrame(("past", cut.frame), here[1], seen, "", says, sign, past=True))
        for at, article in enumerate(self.frames.articles):
            for part, one in enumerate(article, 1):
                seen = self.pictures.sight.seen(one.frame.rectangle)
                if (one.frame.attachment, one.frame.page) != here or seen is None:
                    continue
                says = translate("Cut", "Article {number}").format(number=number(self._number(at)))
                if len(article) > 1:
                    says = translate("Cut", "Article {number}, part {part} of {parts}").format(
                        number=number(self._number(at)), part=number(part), parts=number(len(article))
                    )
                shown.append(PageFrame(one.id, here[1], seen, _KINDS[at % len(_KINDS)], says, number(self._number(at))))
        self.view.set_frames(shown)

    def _past(self) -> list[int]:
        return list(dict.fromkeys(one.article.id for one in self.whole.cut_out))

    def _past_number(self, article_id: int) -> int:
        return self._past().index(article_id) + 1

    def _number(self, at: int) -> int:
        """Return the number of an article: those that were cut out before come first."""
        return len(self._past()) + at + 1

    def _fill_list(self) -> None:
        focused = self.view.focused_frame
        self.list.blockSignals(True)
        self.list.clear()
        named = {one.article.id: one.article.label for one in self.whole.cut_out}
        for article_id in self._past():
            frames = [one.frame for one in self.whole.cut_out if one.article.id == article_id]
            text = self._line(self._past_number(article_id), frames, named[article_id])
            item = QListWidgetItem(translate("Cut", "{line} · cut out before").format(line=text))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(item)
        for at, article in enumerate(self.frames.articles):
            frames = [one.frame for one in article]
            item = QListWidgetItem(self._line(self._number(at), frames, self._first_words(frames)))
            item.setData(_FRAME, article[0].id)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self._mark(focused)

    def _line(self, number_: int, frames: list[Frame], words: str) -> str:
        order = self._order()
        several = len(self._files) > 1
        places = []
        for frame in frames:
            page = translate("Cut", "page {page}").format(page=number(frame.page))
            if several and frame.attachment in order:
                file = self._files[order.index(frame.attachment)]
                page = isolate(file.name) if file.page_last in (None, 1) and frame.page == 1 else page
            places.append(page)
        line = f"{number(number_)} · {self._wording.joined(list(dict.fromkeys(places)))}"
        return f"{line}\n{isolate(words)}" if words else line

    def _first_words(self, frames: list[Frame]) -> str:
        words = " ".join(cut_words(self.whole.text, self.whole.pages, frames).text.split())
        if not words:
            return translate("Cut", "no text yet")
        return words if len(words) <= FIRST_WORDS else f"{words[:FIRST_WORDS].rstrip()} …"

    def _mark(self, frame_id: Hashable | None) -> None:
        """Make the article of a frame the current one in the list."""
        of = self.frames.article_of(frame_id)
        self.list.blockSignals(True)
        self.list.setCurrentRow(-1 if of is None else len(self._past()) + of)
        self.list.blockSignals(False)
        self._enable()

    def _say(self) -> None:
        if self._goes_on is not None:
            text = translate("Cut", "The next frame goes on with article {number}. Esc: it is a new article.").format(
                number=number(self._number(self._goes_on))
            )
        elif not len(self.frames):
            text = translate("Cut", "Draw a frame around an article with the mouse, or press R.")
        else:
            text = translate(
                "Cut",
                "Keys: R new · C goes on here · W whole page · E change · Del remove · [ and ] frames · PgDown page",
            )
        # Isolated: Qt draws a wrapped line that reads from the right beyond its left edge by the blank at its end.
        self._hint.setText(isolate(begun(text, self.isRightToLeft())))

    # -- keys

    def _lettered(self, sign: str, _shift: bool) -> None:
        keys: dict[str, Callable[[], object]] = {"c": self.go_on, "w": self.take_page, "e": self.change_frame}
        if sign in keys:
            keys[sign]()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl with Enter or S cuts, Del removes, Enter changes the current frame, Esc leaves."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if control and (enter or event.key() == Qt.Key.Key_S):
            self.decide()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_frame()
        elif enter and self.view.isAncestorOf(self.focusWidget() or self):
            self.change_frame()
        elif event.key() == Qt.Key.Key_Escape and self._goes_on is not None:
            self._goes_on = None
            self._say()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the list Enter goes to the page."""
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.view.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)

    def decide(self) -> None:
        """Cut the articles out."""
        if len(self.frames):
            self._keeping.stop()
            self.lock(locked=True)
            self.decided.emit()

    def lock(self, *, locked: bool) -> None:
        """Let nothing be changed while the articles are made."""
        for part in (self.view, self.list, self.cut_button, self.goes_on_button, self.page_button, self.remove_button):
            part.setEnabled(not locked)
        if not locked:
            self._enable()
            self.view.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what was drawn last."""
        self._flush()
        super().closeEvent(event)

    def reject(self) -> None:
        """Leave; the frames are kept."""
        self._flush()
        super().reject()

    def _flush(self) -> None:
        if self._keeping.isActive():
            self._keeping.stop()
            self.changed.emit()

    def _row_chosen(self, row: int) -> None:
        item = self.list.item(row)
        drawn = self.frames.find(item.data(_FRAME)) if item is not None else None
        if drawn is not None:
            self._focus(drawn)

    def _connect(self) -> None:
        self.view.frame_made.connect(self._made)
        self.view.frame_focused.connect(self._mark)
        self.view.stepped.connect(self._step)
        self.view.lettered.connect(self._lettered)
        self.pictures.shown.connect(self._page_shown)
        self.list.currentRowChanged.connect(self._row_chosen)
        self.goes_on_button.clicked.connect(self.go_on)
        self.page_button.clicked.connect(self.take_page)
        self.remove_button.clicked.connect(self.remove_frame)
        self.cut_button.clicked.connect(self.decide)
        self.close_button.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        resize_on_screen(self, *SIZE)
        side = QWidget()
        beside = QVBoxLayout(side)
        beside.setContentsMargins(12, 12, 12, 12)
        beside.addWidget(section_label(translate("Cut", "Articles to be cut out")))
        beside.addWidget(self.list, 1)
        beside.addWidget(self._hint)
        buttons = (self.goes_on_button, self.page_button, self.remove_button)
        for button in buttons:
            button.setAutoDefault(False)
            beside.addWidget(button)
        foot = QHBoxLayout()
        foot.addStretch(1)
        for button in (self.close_button, self.cut_button):
            button.setAutoDefault(False)
            foot.addWidget(button)
        beside.addLayout(foot)
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setChildrenCollapsible(False)
        panes.setHandleWidth(1)
        panes.addWidget(self.view)
        panes.addWidget(side)
        panes.setSizes([scaled(one) for one in SHARES])
        panes.setStretchFactor(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(panes)
