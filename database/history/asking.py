"""Reading by commands and by what shows beforehand what a command would do."""

from typing import Any

import sqlalchemy as sa


class Asking:
    """Asks through one connection; it writes nothing."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    @property
    def connection(self) -> sa.Connection:
        """The connection, for reads; it refuses every write that does not come from the recorder."""
        return self._connection

    def rows(self, select: sa.Select[Any]) -> list[sa.RowMapping]:
        """Return the rows of *select* as mappings."""
        return list(self._connection.execute(select).mappings())

    def first(self, select: sa.Select[Any]) -> sa.RowMapping | None:
        """Return the first row of *select*, or None."""
        return self._connection.execute(select).mappings().first()

    def value(self, select: sa.Select[Any]) -> Any:
        """Return the first column of the first row of *select*, or None."""
        return self._connection.execute(select).scalar()
