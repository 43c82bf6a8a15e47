"""What may be stored as text in any database."""

from database.errors import InputProblem


def clean(value: str, field: str) -> str:
    """Return *value* as it may be stored: no NUL (PostgreSQL takes none), no half characters."""
    if "\0" in value:
        raise InputProblem("bad_value", field=field, reason="the text holds a NUL character")
    try:
        value.encode("utf-8")
    except UnicodeEncodeError as error:
        raise InputProblem("bad_value", field=field, reason="the text holds half a character") from error
    return value
