"""The migrations, one file each, read by Alembic from their files: ship them as files."""
