"""What is assumed of publications that say nothing: kept with the catalogue, and no step of the history."""

from dataclasses import asdict

import sqlalchemy as sa

from database.errors import InputProblem
from database.queries.publications import ASSUMED, PublicationWays, assumed_key
from database.schema.history import catalogue_info

_RECORDED = {"recorded": True}


def assume_ways(connection: sa.Connection, ways: PublicationWays) -> None:
    """Keep what is assumed from now on; what came in before stays as it is. Takes the connection of `Catalogue.note`.

    Raises:
        InputProblem: a code that is not known.
    """
    for name, value in asdict(ways).items():
        if value not in ASSUMED[name]:
            raise InputProblem("bad_value", field="code", reason=f"“{value}” is not known")
        gone = sa.delete(catalogue_info).where(catalogue_info.c.key == assumed_key(name))
        connection.execute(gone, execution_options=_RECORDED)
        if value:
            made = sa.insert(catalogue_info).values(key=assumed_key(name), value=value)
            connection.execute(made, execution_options=_RECORDED)
