"""What may be stored as text in any database."""

from database.errors import InputProblem


def clean(value: str, field: str) -> str:
    """Return *value* as it may be stored: no NUL (PostgreSQL takes none), no half characters."""
    if "\0" in value or not value.isascii():
        encoded(value, field)
    return value


def encoded(value: str, field: str) -> bytes:
    """Return *value* in UTF-8, where it may be stored; see :func:`clean`."""
    if "\0" in value:
        raise InputProblem("bad_value", field=field, reason="the text holds a NUL character")
    try:
        return value.encode("utf-8")
    except UnicodeEncodeError as error:
        raise InputProblem("bad_value", field=field, reason="the text holds half a character") from error
