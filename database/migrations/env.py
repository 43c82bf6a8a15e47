"""Run by Alembic for every migration; :mod:`database.migrations.upgrade` gives the connection and the checks.

The connection is in a transaction already: all steps of one migration are committed together or not at all.
"""

from alembic import context

_given = context.config.attributes
context.configure(
    connection=_given["connection"],
    # SQLite's tables are made and dropped inside the transaction; Alembic believes otherwise.
    transactional_ddl=True,
    on_version_apply=_given["after_step"],
)
with context.begin_transaction():
    context.run_migrations()
