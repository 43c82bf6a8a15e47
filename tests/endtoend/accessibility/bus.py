"""The window as assistive programs see it: objects with name, role, states and place, asked over the bus.

The interface is AT-SPI 2 (``org.a11y.atspi``, at-spi2-core's ``xml/Accessible.xml``).
"""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

ACCESSIBLE, COMPONENT = "org.a11y.atspi.Accessible", "org.a11y.atspi.Component"
ROOT = "/org/a11y/atspi/accessible/root"
STATES = {
    "active": 1,
    "checked": 4,
    "editable": 7,
    "enabled": 8,
    "focusable": 11,
    "focused": 12,
    "modal": 16,
    "sensitive": 24,
    "showing": 25,
    "visible": 30,
}
"""Numbers of the states that the tests ask for (AtspiStateType)."""
START_SECONDS = 90.0


class AnswerError(RuntimeError):
    """An object answered with an error: most often it is gone."""


@dataclass(frozen=True, slots=True)
class Place:
    """A rectangle on the screen, in pixels."""

    x: int
    y: int
    width: int
    height: int


class Bus:
    """A connection to the accessibility bus."""

    def __init__(self, session_address: str) -> None:
        with open_dbus_connection(session_address) as session:
            where = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            address = _body(session, new_method_call(where, "GetAddress"))[0]
        self._connection = open_dbus_connection(address)

    def close(self) -> None:
        """End the connection."""
        self._connection.close()

    def program(self, name: str) -> "Seen":
        """Wait until a program has registered itself and return it."""
        desktop = Seen(self, "org.a11y.atspi.Registry", ROOT)
        end = time.monotonic() + START_SECONDS
        while time.monotonic() < end:
            for one in desktop.children():
                if one.name == name and one.children():
                    return one
            time.sleep(0.1)
        raise AnswerError(f"{name} is not on the accessibility bus")

    def ask(self, owner: str, path: str, interface: str, method: str, *, signature: str = "", body: Any = ()) -> Any:
        """Call a method and return its answer's values."""
        where = DBusAddress(path, owner, interface)
        return _body(self._connection, new_method_call(where, method, signature or None, body))

    def get(self, owner: str, path: str, interface: str, name: str) -> Any:
        """Return a property."""
        found = _body(self._connection, Properties(DBusAddress(path, owner, interface)).get(name))
        return found[0][1]


@dataclass(frozen=True)
class Seen:
    """One object of a program."""

    bus: Bus
    owner: str
    path: str

    @property
    def name(self) -> str:
        """What it is called."""
        return str(self.bus.get(self.owner, self.path, ACCESSIBLE, "Name"))

    @property
    def description(self) -> str:
        """What it says of itself beside its name."""
        return str(self.bus.get(self.owner, self.path, ACCESSIBLE, "Description"))

    @property
    def role(self) -> str:
        """What it is, in English: "push button", "table", …"""
        return str(self.bus.ask(self.owner, self.path, ACCESSIBLE, "GetRoleName")[0])

    @property
    def place(self) -> Place:
        """Where it is on the screen."""
        return Place(*self.bus.ask(self.owner, self.path, COMPONENT, "GetExtents", signature="u", body=(0,))[0])

    def states(self) -> frozenset[str]:
        """Return the states it is in, of those in :data:`STATES`."""
        low, high = self.bus.ask(self.owner, self.path, ACCESSIBLE, "GetState")[0]
        bits = low | high << 32
        return frozenset(name for name, number in STATES.items() if bits >> number & 1)

    def children(self) -> list["Seen"]:
        """Return what is inside."""
        found = self.bus.ask(self.owner, self.path, ACCESSIBLE, "GetChildren")[0]
        return [Seen(self.bus, owner, path) for owner, path in found if not path.endswith("/null")]

    def below(self, leaves: frozenset[str]) -> Iterator["Seen"]:
        """Give this and everything in it that is in sight, not going into objects with a role of *leaves*."""
        yield self
        if self.role in leaves:
            return
        for child in self.children():
            try:
                if "showing" in child.states():
                    yield from child.below(leaves)
            except AnswerError:
                # It went while the tree was walked.
                continue


def _body(connection: DBusConnection, message: Any) -> Any:
    reply = connection.send_and_get_reply(message, timeout=20)
    if reply.header.message_type is MessageType.error:
        raise AnswerError(str(reply.body))
    return reply.body
