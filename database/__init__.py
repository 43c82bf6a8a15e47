"""Everything that knows SQL: the catalogue, its schema, history, reads, writes and search. No window code."""
