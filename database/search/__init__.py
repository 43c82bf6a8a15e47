"""Search: the query language, the full-text index and where its words stand in a text."""
