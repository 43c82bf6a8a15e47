"""One look from one set of tokens: palette, the few rules that Fusion needs, and following the system."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from desktop_app.widgets.fonts import scaled
from desktop_app.widgets.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Tokens

THEMES = ("system", "light", "dark")
"""The names that `apply_theme` takes; *system* follows the system's light or dark."""

BOX, ICON, DROP = 14, 16, 24
"""Sides of a box to tick and of an icon, and the room of a choice's arrow, in pixels at the usual size of type."""


STYLE = "Fusion"


class _Theme(QObject):
    """The tokens in force, and who wants to know of a change."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.tokens = LIGHT
        self.name = "system"
        self.contrast = False
        self.styled = False
        self.following = False


_theme = _Theme()


def style_arguments() -> tuple[str, ...]:
    """Return what an application is made with so that it has the style from the first.

    One that is asked for it later gives back the style, for which the class of all styles is made with ten large
    enumerations: 6 ms before the window is painted.
    """
    _theme.styled = True
    return ("-style", STYLE)


def tokens() -> Tokens:
    """Return the colours in force."""
    return _theme.tokens


def theme_changes() -> _Theme:
    """Return the object whose `changed` signal says that the colours are others now."""
    return _theme


def apply_theme(app: QApplication, name: str, *, contrast: bool = False) -> None:
    """Give *app* the look called *name* (one of `THEMES`), now and whenever the system changes.

    With *contrast* it is black and white with strong lines, light or dark as the name says.

    Raises:
        ValueError: there is no such theme.
    """
    if name not in THEMES:
        raise ValueError(f"no theme is called {name!r}; one of {', '.join(THEMES)}")
    if not _theme.following:
        app.styleHints().colorSchemeChanged.connect(lambda _scheme: _follow())
        if not _theme.styled:
            app.setStyle(STYLE)
        _theme.following = True
    _theme.name, _theme.contrast = name, contrast
    _set(app, _tokens_for(app))


def _follow() -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication) and _theme.name == "system":
        _set(app, _tokens_for(app))


def _tokens_for(app: QApplication) -> Tokens:
    dark = _theme.name == "dark"
    if _theme.name == "system":
        dark = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
    if _theme.contrast:
        return CONTRAST_DARK if dark else CONTRAST_LIGHT
    return DARK if dark else LIGHT


def _set(app: QApplication, colours: Tokens) -> None:
    _theme.tokens = colours
    app.setPalette(palette(colours))
    # Fusion draws the edge of a box or a circle in a darker shade of the window's ground: nobody sees it on a dark one.
    boxes = palette(colours)
    boxes.setColor(QPalette.ColorRole.Window, QColor(colours.muted))
    for kind in ("QCheckBox", "QRadioButton"):
        app.setPalette(boxes, kind)  # type: ignore[arg-type]  # wants str, whatever its stub says
    app.setStyleSheet(style_sheet(colours))
    _theme.changed.emit()


def palette(colours: Tokens) -> QPalette:
    """Return the one palette that all widgets are drawn with."""
    result = QPalette()
    role = QPalette.ColorRole
    for target, colour in (
        (role.Window, colours.background),
        (role.WindowText, colours.text),
        (role.Base, colours.background),
        (role.AlternateBase, colours.pane),
        (role.Text, colours.text),
        (role.Button, colours.background),
        (role.ButtonText, colours.text),
        (role.BrightText, colours.problem),
        (role.Highlight, colours.chosen),
        (role.HighlightedText, colours.text),
        (role.Accent, colours.accent),
        (role.Link, colours.accent),
        (role.LinkVisited, colours.accent),
        (role.PlaceholderText, colours.muted),
        (role.ToolTipBase, colours.pane),
        (role.ToolTipText, colours.text),
        (role.Light, colours.background),
        (role.Midlight, colours.line),
        (role.Mid, colours.line),
        (role.Dark, colours.line),
        (role.Shadow, colours.line),
    ):
        result.setColor(target, QColor(colour))
    for target in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        result.setColor(QPalette.ColorGroup.Disabled, target, QColor(colours.muted))
    return result


def style_sheet(colours: Tokens) -> str:
    """Return the rules for what Fusion draws otherwise: bevelled headers, boxes in boxes, blue focus.

    What has the keyboard is told by a thicker edge, not by its colour alone; its size stays.
    """
    c = colours
    # Qt counts the sections of a header from the left, whichever way the window reads.
    first = "last" if QApplication.isRightToLeft() else "first"
    # Fusion draws its frame in a shade of the ground, which is black here.
    spin = (
        f"QSpinBox {{ border: 1px solid {c.line}; border-radius: 6px; padding: 4px 6px; }}" if _theme.contrast else ""
    )
    return f"""
    QToolTip {{ background: {c.pane}; color: {c.text}; border: 1px solid {c.line}; padding: 4px 6px; }}
    QMenuBar {{ background: {c.pane}; padding: 2px 8px; border: none; }}
    QMenuBar::item {{ padding: 4px 8px; border-radius: 4px; background: transparent; }}
    QMenuBar::item:selected, QMenuBar::item:pressed {{ background: {c.chosen}; color: {c.text}; }}
    QMenu {{ background: {c.background}; border: 1px solid {c.line}; padding: 4px; }}
    QMenu::item {{ padding: 5px 24px 5px 12px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {c.chosen}; color: {c.text}; }}
    QMenu::item:disabled {{ color: {c.muted}; }}
    QMenu::icon {{ padding-left: 8px; }}
    QMenu::separator {{ height: 1px; background: {c.line}; margin: 4px 8px; }}
    QHeaderView {{ background: {c.background}; border: none; }}
    QHeaderView::section {{ background: {c.background}; color: {c.muted}; border: none;
        border-bottom: 1px solid {c.line}; padding: 6px 3px; font-weight: 600; }}
    QHeaderView::section:{first} {{ padding: 6px 9px; }}
    QHeaderView::section:only-one {{ padding: 6px 9px; }}
    QTreeWidget QHeaderView::section {{ padding: 6px 9px; }}
    QHeaderView::section:hover {{ background: {c.hover}; color: {c.text}; }}
    QTableView, QTreeView, QListView {{ border: none; background: {c.background};
        selection-background-color: {c.chosen}; selection-color: {c.text}; outline: none; }}
    QListWidget::item {{ padding: 5px 8px; }}
    QTreeWidget::item {{ padding: 4px 6px; }}
    QTreeWidget::item:selected {{ background: {c.chosen}; color: {c.text}; }}
    QComboBox[framed="true"] {{ background: {c.background}; border: 1px solid {c.line}; border-radius: 6px;
        padding: 5px 8px; }}
    QComboBox[framed="true"]:focus {{ border: 2px solid {c.accent}; padding: 4px 7px; }}
    QComboBox[framed="true"]::drop-down {{ border: none; width: 24px; }}
    QSplitter::handle {{ background: {c.line}; }}
    QSplitter::handle:hover {{ background: {c.accent}; }}
    QLineEdit {{ background: {c.background}; border: 1px solid {c.line}; border-radius: 6px;
        padding: 5px 8px; selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
    {spin}
    QLineEdit:focus {{ border: 2px solid {c.accent}; padding: 4px 7px; }}
    QPlainTextEdit {{ background: {c.background}; border: 1px solid {c.line}; border-radius: 6px;
        padding: 2px 4px; selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
    QPlainTextEdit:focus {{ border: 2px solid {c.accent}; padding: 1px 3px; }}
    QPushButton {{ background: {c.background}; border: 1px solid {c.line}; border-radius: 6px;
        padding: 5px 14px; min-height: 18px; }}
    QPushButton:hover {{ background: {c.hover}; }}
    QPushButton:pressed {{ background: {c.chosen}; }}
    QPushButton:focus {{ border: 2px solid {c.accent}; padding: 4px 13px; }}
    QPushButton:disabled {{ color: {c.muted}; }}
    QPushButton:default {{ background: {c.accent}; color: {c.on_accent}; border: 1px solid {c.accent}; }}
    QPushButton:default:focus {{ border: 2px solid {c.text}; padding: 4px 13px; }}
    QPushButton:default:disabled {{ background: {c.pane}; color: {c.muted}; border-color: {c.line}; }}
    QPushButton[flat="true"] {{ background: transparent; border: 1px solid transparent; color: {c.muted};
        padding: 4px 8px; }}
    QPushButton[beside="true"] {{ background: transparent; border: none; color: {c.accent}; text-align: left;
        padding: 0 9px; min-height: 0; }}
    QPushButton[beside="true"]:hover {{ background: {c.hover}; }}
    QPushButton[small="true"] {{ padding: 0 6px; min-height: 0; font-weight: 600; }}
    QPushButton[flat="true"]:hover {{ background: {c.hover}; color: {c.text}; }}
    QPushButton[flat="true"]:focus {{ border: 2px solid {c.accent}; padding: 3px 7px; }}
    QPushButton[small="true"]:focus {{ border: 1px solid {c.accent}; padding: 0 6px; }}
    QPushButton[chip="true"] {{ background: {c.pane}; padding: 4px 6px 4px 8px; }}
    QPushButton[chip="true"]:hover {{ background: {c.hover}; }}
    QPushButton[chip="true"]:checked {{ background: {c.chosen}; border: 1px solid {c.muted}; }}
    QPushButton[chip="true"]:focus {{ background: {c.chosen}; border: 1px solid {c.accent}; }}
    QListView[floating="true"] {{ background: {c.background}; border: 1px solid {c.muted}; border-radius: 4px;
        padding: 2px; }}
    QFrame[panel="true"] {{ background: {c.background}; border: 1px solid {c.muted}; border-radius: 8px; }}
    QProgressBar {{ background: {c.background}; border: 1px solid {c.muted}; border-radius: 4px; max-height: 8px; }}
    QProgressBar::chunk {{ background: {c.accent}; border-radius: 3px; }}
    QTabBar {{ background: {c.pane}; border: none; }}
    QTabBar::tab {{ background: {c.pane}; color: {c.muted}; padding: 7px 10px; border: none;
        border-bottom: 2px solid {c.line}; }}
    QTabBar::tab:hover {{ background: {c.hover}; color: {c.text}; }}
    QTabBar::tab:selected {{ background: {c.background}; color: {c.text}; border-bottom: 2px solid {c.accent}; }}
    QTabBar::tab:selected:focus {{ background: {c.chosen}; }}
    QTabBar QToolButton {{ background: transparent; border: none; border-radius: 4px; padding: 2px; }}
    QTabBar QToolButton:hover {{ background: {c.chosen}; }}
    QScrollBar {{ background: transparent; border: none; }}
    QScrollBar:vertical {{ width: 12px; }}
    QScrollBar:horizontal {{ height: 12px; }}
    QScrollBar::handle {{ background: {c.line}; border-radius: 4px; margin: 2px; }}
    QScrollBar::handle:hover {{ background: {c.muted}; }}
    QScrollBar::handle:vertical {{ min-height: 32px; }}
    QScrollBar::handle:horizontal {{ min-width: 32px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QAbstractScrollArea::corner {{ background: transparent; border: none; }}
    QStatusBar {{ background: {c.pane}; border-top: 1px solid {c.line}; color: {c.muted}; }}
    QStatusBar::item {{ border: none; }}
    QStatusBar QLabel {{ color: {c.muted}; padding: 3px 4px; }}
    *[ground="pane"] {{ background: {c.pane}; }}
    *[ground="paper"] {{ background: {c.background}; }}
    QLabel[tone="muted"] {{ color: {c.muted}; }}
    QLabel[tone="problem"] {{ color: {c.problem}; }}
    {_edges(colours)}
    {_signs()}
    """


def _edges(colours: Tokens) -> str:
    """Return the rules that part what lies on a ground of its own from the rest where both grounds are the same."""
    if colours.pane != colours.background:
        return ""
    return f"""
    *[edge="above"] {{ border: none; border-top: 1px solid {colours.line}; }}
    *[edge="around"] {{ border: 1px solid {colours.line}; }}
    """


def _signs() -> str:
    """Return the rules that let boxes to tick and icons grow with the type; none at the usual size."""
    if scaled(100) == 100:
        return ""
    box, icon = scaled(BOX), scaled(ICON)
    return f"""
    QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {{ width: {box}px; height: {box}px; }}
    QHeaderView::up-arrow, QHeaderView::down-arrow {{ width: {box}px; height: {box}px; }}
    QPushButton, QToolButton, QMenu {{ icon-size: {icon}px; }}
    QComboBox[framed="true"]::drop-down {{ width: {scaled(DROP)}px; }}
    """
