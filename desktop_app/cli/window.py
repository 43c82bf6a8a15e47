"""``nadim open``, ``nadim screenshot`` and ``nadim self-test``: the commands that need Qt."""

import gc
from typing import TYPE_CHECKING

from desktop_app.cli.output import Output
from desktop_app.guard import refuse_bad_pair

if TYPE_CHECKING:
    import argparse


def run(options: "argparse.Namespace", output: Output) -> int:
    """Hand over to the window, unless this Python and this Qt are known to abort together."""
    del output
    refuse_bad_pair()
    # What is imported stays; the application's own `Garbage` sees to the rest.
    gc.disable()
    from desktop_app.quick_start import spare_sources

    spare_sources()
    if options.command == "self-test":
        from desktop_app import selftest

        return selftest.run()
    if options.command == "screenshot":
        from desktop_app.screenshot import take_screenshot

        look = {"view": options.view, "theme": options.theme, "language": options.language, "size": options.size}
        return take_screenshot(options.catalogue, options.out, **look)
    from desktop_app.app import run_window

    return run_window(options.catalogue)
