"""The recorder, through which every write goes, and the journal that undoes and redoes what it recorded."""

from database.history.recorder import Writer

__all__ = ["Writer"]
