"""Column types that SQLite's STRICT tables and PostgreSQL both hold."""

import json
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.engine import Dialect

#: Row ids. SQLite's AUTOINCREMENT wants INTEGER, PostgreSQL gets BIGINT.
Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

#: Whole numbers beyond 32 bits (the order of the full-text index).
Big = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

#: Numbers with a fraction; STRICT tables know REAL and no FLOAT.
Real: sa.types.TypeEngine[float] = sa.Double().with_variant(sa.REAL(), "sqlite")


class Uid(sa.TypeDecorator[UUID]):
    """A UUID as 16 bytes (STRICT tables refuse the CHAR(32) of ``sa.Uuid``)."""

    impl = sa.LargeBinary
    cache_ok = True

    def process_bind_param(self, value: UUID | None, dialect: Dialect) -> bytes | None:
        """Return the 16 bytes, big-endian, so that UUIDv7 sorts by time."""
        return None if value is None else value.bytes

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> UUID | None:
        """Return the UUID."""
        return None if value is None else UUID(bytes=value)


class Flag(sa.TypeDecorator[bool]):
    """True or false as 1 or 0 (STRICT tables know no BOOLEAN)."""

    impl = sa.Integer
    cache_ok = True

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> int | None:
        """Return 1 or 0."""
        return None if value is None else int(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> bool | None:
        """Return the truth value."""
        return None if value is None else bool(value)


class Utc(sa.TypeDecorator[datetime]):
    """A moment, as ISO 8601 text in UTC with microseconds: sorts as text and reads without Nadim."""

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Return the text. A moment without a zone is refused: it would shift silently."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("A moment without a time zone cannot be stored.")
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """Return the moment, in UTC."""
        return None if value is None else datetime.fromisoformat(value)


class Json(sa.TypeDecorator[Any]):
    """A small structure as compact JSON text with sorted keys (equal structures are equal text)."""

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """Return the JSON text."""
        if value is None:
            return None
        return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        """Return the structure."""
        return None if value is None else json.loads(value)
