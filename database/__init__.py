"""Everything that knows SQL: the catalogue, its schema, history, reads, writes and search. No window code."""

import os

from database.spared import spare_for_sqlalchemy

# numpy orders and counts ids here and multiplies no matrices: its library is to start no threads of its own.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

spare_for_sqlalchemy()
