"""The Nadim desktop program: everything that is not SQL."""
