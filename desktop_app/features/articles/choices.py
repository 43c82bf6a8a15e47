"""What a key chooses, as it is written on a line of the desk."""

_JOINED = "\u00a0–\u2060\u00a0"
"""A line may end behind a dash, also before a blank that joins: the word joiner keeps it from that."""


def choice(key: str, words: str) -> str:
    """Return a key with what it chooses; no line ends between the two."""
    return f"{key}{_JOINED}{words}"
