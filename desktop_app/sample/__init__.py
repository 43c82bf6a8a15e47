"""The sample catalogue: made from the texts and data in ``resources/sample``, as a person would make it.

The articles come in through the reader, everything else through the commands. Evidence is given by exact words and
found here, so that nobody counts code points by hand; the README of that folder says how the data is written.
"""

import shutil
import tempfile
from pathlib import Path

from database.catalogue import Catalogue
from database.changes import Title
from database.commands import Writer
from database.commands.articles import add_articles
from database.errors import CatalogueProblem
from desktop_app.paths import resources_folder
from desktop_app.sample.articles import catalogue_article, group_articles
from desktop_app.sample.built import Built
from desktop_app.sample.records import make_records, place_records
from desktop_app.sample.sources import Sources, load_sources, told
from desktop_app.sample.statements import Stating


def build_sample(folder: Path, source: Path | None = None) -> None:
    """Make the sample catalogue, as one operation that can be undone.

    Args:
        folder: becomes the catalogue; it must be missing or empty. One that was missing is taken away again when
            the making fails.
        source: the folder with the texts and data; the shipped one where not given.

    Raises:
        CatalogueProblem: the folder is taken or cannot be written to.
        InputProblem: the data does not fit the texts or the vocabularies; it names the file and the words.
    """
    source = source or resources_folder() / "sample"
    missing = not folder.exists()
    try:
        with Catalogue.create(folder, resources_folder() / "vocabularies", who="Nadim") as catalogue:
            sources = load_sources(source, catalogue.files)
            catalogue.write(Title("sample.build"), lambda writer: _build(writer, sources))
    except BaseException:
        if missing:
            shutil.rmtree(folder, ignore_errors=True)
        raise


def ensure_sample(folder: Path) -> None:
    """Make the sample catalogue unless the folder is there; one whose making was interrupted is never taken for whole.

    Raises:
        CatalogueProblem: the folder cannot be written to.
    """
    if folder.exists():
        return
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder.parent, prefix="making-") as beside:
            made = Path(beside) / folder.name
            build_sample(made)
            try:
                made.rename(folder)
            except OSError:
                # Another start may have made it meanwhile, and whole.
                if not folder.exists():
                    raise
    except OSError as error:
        raise CatalogueProblem("cannot_create", path=folder, reason=error.strerror or str(error)) from error


def _build(writer: Writer, sources: Sources) -> None:
    """Records first, then the articles, then what they say, in the order in which they were printed."""
    built = Built(writer, sources.pictures)
    make_records(built, sources)
    _bring_in(built, sources)
    with told(sources.folder / "records"):
        place_records(built, sources)
    stating = Stating(built)
    for article in sources.articles:
        for number, entry in enumerate(article.data.get("says", ()), 1):
            with told(article.file, f"says {number}"):
                stating.state(entry, article.key)
    for number, entry in enumerate(sources.elsewhere, 1):
        with told(sources.elsewhere_file, f"says {number}"):
            stating.state(entry, None)
    for article in sources.articles:
        for number, entry in enumerate(article.data.get("confirms", ()), 1):
            with told(article.file, f"confirms {number}"):
                stating.confirm(entry, article.key)


def _bring_in(built: Built, sources: Sources) -> None:
    ids = add_articles(built.writer, [article.draft for article in sources.articles])
    for article, article_id in zip(sources.articles, ids, strict=True):
        with told(article.file):
            built.keep(article.key, "article", article_id)
    for article in sources.articles:
        with told(article.file):
            catalogue_article(built, article)
    for article in sources.articles:
        with told(article.file):
            group_articles(built, article)


__all__ = ["build_sample"]
