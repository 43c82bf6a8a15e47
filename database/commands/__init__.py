"""Writes: one function for each thing a user does. They take the recorder's Writer and plain values."""

from database.history.recorder import Writer

__all__ = ["COMMAND_MODULES", "Writer"]

#: The modules whose public functions are commands: each is one step of the history, and a test draws its arguments.
#: The other modules of this package help them and are imported nowhere else.
COMMAND_MODULES = (
    "accessions",
    "articles",
    "batch_edit",
    "corrections",
    "cutting",
    "dismissals",
    "evidence",
    "files",
    "groups",
    "incoming",
    "joining",
    "merging",
    "origins",
    "page_looks",
    "part_rules",
    "proposals",
    "recognition",
    "records",
    "reimport",
    "searches",
    "slip",
    "statements",
    "terms",
)
