"""The original of an article that came as a web page, made ready to be shown."""

from collections.abc import Callable, Mapping

from desktop_app.intake.source import Source
from desktop_app.intake.web.encodings import decoded
from desktop_app.intake.web.pictures import picture_name
from desktop_app.intake.web.showing import ShownPage, shown_page

LARGEST = 96 << 20
MEDIA_TYPES = frozenset({"text/html", "application/xhtml+xml"})


def original_page(source: Source, files: Mapping[str, Callable[[], bytes]]) -> ShownPage:
    """Return the page that an article came as, with the pictures that came with it.

    Args:
        source: the original.
        files: the article's other files by name.

    Raises:
        InputProblem: it is too large or in no encoding that is known here.
    """
    text, _ = decoded(source.load(LARGEST), source.name, source.media_type)

    def beside(address: str) -> bytes | None:
        name = picture_name(address, "", 0)
        for kept, load in files.items():
            # A name without an ending got that of its kind when it was kept.
            if kept == name or (kept.rpartition(".")[0] == name and name):
                return load()
        return None

    return shown_page(text, beside)
