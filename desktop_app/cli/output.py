"""What a command says: results on standard output, messages on standard error, both in UTF-8."""

import io
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TextIO


class OutputCutOff(Exception):
    """The results could not be written; the reason in words."""


class Output:
    """Where a command writes to.

    Attributes:
        json: results are wanted as JSON.
    """

    def __init__(self) -> None:
        self.json = False
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                # File names may hold bytes that are no UTF-8; escaped they stay valid JSON.
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")

    def line(self, text: str = "") -> None:
        """Write a line for a person."""
        _write(sys.stdout, text)

    def record(self, value: dict[str, Any]) -> None:
        """Write one JSON object on a line of its own."""
        _write(sys.stdout, json.dumps(value, ensure_ascii=False))

    def message(self, text: str) -> None:
        """Write a message to standard error."""
        try:
            _write(sys.stderr, text)
        except (BrokenPipeError, OutputCutOff):
            _to_nowhere(sys.stderr)

    def flush(self) -> None:
        """Hand on what was written; raises BrokenPipeError where nobody reads it."""
        if sys.stdout is not None:
            with _told():
                sys.stdout.flush()

    def close(self) -> None:
        """Let nothing more be written to standard output."""
        _to_nowhere(sys.stdout)


def _write(stream: TextIO | None, text: str) -> None:
    if stream is not None:  # a windowed program on Windows has none
        with _told():
            stream.write(f"{text}\n")


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputCutOff(error.strerror or str(error)) from error


def _to_nowhere(stream: TextIO) -> None:
    """Send what is left in the buffer to nowhere, so that Python does not complain of it at exit."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
