"""Bringing an older catalogue to this schema. Nothing here imports the schema: old files do not look like it."""

#: The newest revision. The start compares it with the catalogue's and imports Alembic only when they differ.
HEAD = "0001"

#: ``PRAGMA user_version``: the number of the newest migration. A greater one means a newer Nadim.
FORMAT = 1
