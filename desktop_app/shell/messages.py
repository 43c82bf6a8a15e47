"""What the window says and what runs in it: the strips and the drawer above the foot line, the signs in it."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout

from desktop_app.contract import Services
from desktop_app.shell.closing import ClosingStrip
from desktop_app.shell.drawer import Drawer
from desktop_app.shell.foot import Foot, NoticeStrip
from desktop_app.shell.signs import Signs
from desktop_app.shell.work_strip import WorkStrip

if TYPE_CHECKING:
    from desktop_app.shell.notices_panel import NoticesPanel
    from desktop_app.shell.work_panel import WorkPanel


class Messages(QObject):
    """Puts the parts together; the window lays them out. The pages of the drawer are made when they are asked for."""

    def __init__(self, services: Services, foot: Foot) -> None:
        super().__init__(foot)
        self.drawer = Drawer()
        self._services = services
        self.closing = ClosingStrip(services.tasks)
        self.strip = NoticeStrip(services.notices)
        self.running = WorkStrip(services.tasks)
        self.signs = Signs(services.tasks, services.notices)
        foot.add_signs(self.signs)
        self.signs.resized.connect(foot.fit)
        self.signs.work_asked.connect(self.toggle_work)
        self.signs.notices_asked.connect(self.toggle_notices)

    @cached_property
    def notices(self) -> "NoticesPanel":
        """The list of messages."""
        from desktop_app.shell.notices_panel import NoticesPanel

        page = NoticesPanel(self._services.notices)
        self.drawer.add(page)
        return page

    @cached_property
    def work(self) -> "WorkPanel":
        """The list of running work."""
        from desktop_app.shell.work_panel import WorkPanel

        page = WorkPanel(self._services.tasks)
        self.drawer.add(page)
        return page

    def add_to(self, layout: QVBoxLayout) -> None:
        """Put strips and drawer below what the layout has."""
        for part in (self.drawer, self.running, self.strip, self.closing):
            layout.addWidget(part)

    def toggle_notices(self) -> None:
        """Open or close the list of messages."""
        self.drawer.toggle(self.notices)

    def toggle_work(self) -> None:
        """Open or close the list of running work."""
        self.drawer.toggle(self.work)
