"""The one MetaData: every constraint is named, so that a later migration can speak of it."""

import sqlalchemy as sa

#: Names of constraints and indexes; PostgreSQL would give its own to unnamed ones and migrations could not drop them.
NAMING = {
    "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
}

metadata = sa.MetaData(naming_convention=NAMING)
