"""Folders that are watched for new files."""

from dataclasses import dataclass, field

import sqlalchemy as sa

from database.intake.settings import IntakeSettings
from database.schema.intake import watch_folder

_RECORDED = {"recorded": True}


@dataclass(frozen=True, slots=True)
class Watched:
    """A folder that is watched.

    Attributes:
        path: the folder.
        settle: seconds for which a file must not have changed before it is taken.
        recursive: folders below it are watched, too.
        active: it is watched now.
        settings: what is said of its files.
        id: its number; None for one that is not stored yet.
    """

    path: str
    settle: int = 10
    recursive: bool = True
    active: bool = True
    settings: IntakeSettings = field(default_factory=IntakeSettings)
    id: int | None = None


def watched_folders(connection: sa.Connection) -> list[Watched]:
    """Return the watched folders, by path."""
    rows = connection.execute(sa.select(watch_folder).order_by(watch_folder.c.path)).mappings()
    return [
        Watched(
            row["path"],
            row["settle"],
            row["recursive"],
            row["active"],
            IntakeSettings.of(row["settings"]),
            row["id"],
        )
        for row in rows
    ]


def save_watched(connection: sa.Connection, folder: Watched) -> int:
    """Keep a watched folder (a new one, or the one of its number or path) and return its number."""
    values = {
        "path": folder.path,
        "settle": folder.settle,
        "recursive": folder.recursive,
        "active": folder.active,
        "settings": folder.settings.stored(),
    }
    known = folder.id
    if known is None:
        select = sa.select(watch_folder.c.id).where(watch_folder.c.path == folder.path)
        known = connection.execute(select).scalar()
    if known is not None:
        update = sa.update(watch_folder).where(watch_folder.c.id == known).values(values)
        connection.execute(update, execution_options=_RECORDED)
        return int(known)
    made = connection.execute(sa.insert(watch_folder).values(values), execution_options=_RECORDED)
    (number,) = made.inserted_primary_key or (0,)
    return int(number)


def forget_watched(connection: sa.Connection, number: int) -> None:
    """Watch a folder no longer; what came in from it stays."""
    connection.execute(sa.delete(watch_folder).where(watch_folder.c.id == number), execution_options=_RECORDED)
