"""The columns of a list to choose from: the menu of its head."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from desktop_app.rooms.layout import LayoutKeeper
from desktop_app.texts import translate
from desktop_app.widgets.columns_dialog import ColumnsDialog
from desktop_app.widgets.table import RecordTable


def column_menu(table: RecordTable, layout: LayoutKeeper) -> QMenu:
    """Return the menu that shows and leaves out columns; it deletes itself when it is closed."""
    menu = QMenu(table)
    menu.aboutToHide.connect(menu.deleteLater)
    columns, shown = table.columns, table.columns.shown_keys()
    for key in columns.all_keys():
        action = QAction(columns.title(key).replace("&", "&&"), menu)
        action.setCheckable(True)
        action.setChecked(key in shown)
        action.setEnabled(not columns.is_fixed(key))
        action.toggled.connect(lambda shown, key=key: columns.show(key, shown))
        menu.addAction(action)
        if key == shown[-1]:
            menu.addSeparator()
    menu.addSeparator()
    usual = QAction(translate("Columns", "&Usual columns"), menu)
    usual.setEnabled(not layout.is_usual)
    usual.triggered.connect(lambda: layout.reset())
    menu.addAction(usual)
    more = QAction(translate("Columns", "&Arrange columns…"), menu)
    more.triggered.connect(lambda: arrange_columns(table, layout))
    menu.addAction(more)
    return menu


def arrange_columns(table: RecordTable, layout: LayoutKeeper) -> ColumnsDialog:
    """Open what arranges the columns by keyboard: shown or not, order, width."""
    dialog = ColumnsDialog(table.columns, layout.reset, table.window())
    dialog.open()
    return dialog
