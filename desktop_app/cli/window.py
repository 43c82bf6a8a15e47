"""``nadim open``, ``nadim screenshot`` and ``nadim self-test``: the commands that need Qt."""

import argparse
from importlib import import_module
from typing import Any

from desktop_app.cli.output import Output
from desktop_app.guard import refuse_bad_pair


def run(options: argparse.Namespace, output: Output) -> int:
    """Hand over to the window, unless this Python and this Qt are known to abort together."""
    del output
    refuse_bad_pair()
    if options.command == "self-test":
        return int(_part("selftest").run())
    if options.command == "screenshot":
        look = {"view": options.view, "theme": options.theme, "language": options.language, "size": options.size}
        return int(_part("screenshot").take_screenshot(options.catalogue, options.out, **look))
    return int(_part("app").run_window(options.catalogue))


def _part(name: str) -> Any:
    """Load a part of the program that brings Qt with it."""
    return import_module(f"desktop_app.{name}")
