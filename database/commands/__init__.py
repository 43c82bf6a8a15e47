"""Writes: one function for each thing a user does. They take the recorder's Writer and plain values."""

from database.history.recorder import Writer

__all__ = ["Writer"]
