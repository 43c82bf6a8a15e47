"""A catalogue with something of everything, and the program on it."""

import io
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image

HERE = Path(__file__).resolve().parent
# The modules beside the tests are the package "menus".
if str(HERE.parent) not in sys.path:
    sys.path.insert(0, str(HERE.parent))

if TYPE_CHECKING:
    from menus.desk import Desk

ARTICLES = HERE.parents[1] / "desktop_app" / "eight_articles"


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a catalogue in which every action can be done."""
    from database.catalogue import Catalogue
    from database.changes import Title
    from database.commands.articles import AttachmentDraft, attach_file
    from database.commands.groups import put_into_collection
    from database.commands.records import NameForm, create_record, trash_records
    from database.queries.rooms import room_ids
    from desktop_app.sample import build_sample

    folder = tmp_path_factory.mktemp("filled") / "catalogue"
    build_sample(folder, ARTICLES)
    catalogue = Catalogue.open(folder)
    data = io.BytesIO()
    Image.new("RGB", (300, 420), "white").save(data, "PNG")
    scan = catalogue.files.put(data.getvalue())
    films = list(catalogue.read(lambda connection: room_ids(connection, "films", sort="title")))
    articles = list(catalogue.read(lambda connection: room_ids(connection, "articles", sort="published")))

    def fill(writer: Any) -> None:
        for article in articles:
            attach_file(writer, article, AttachmentDraft("scan", "page.png", "image/png", stored=scan))
        collection = create_record(writer, "collection", (NameForm("Harbour films"),))
        put_into_collection(writer, collection, films[:2])
        thrown = create_record(writer, "film", (NameForm("Thrown away"),))
        trash_records(writer, [thrown])

    catalogue.write(Title("record.create", {"label": "Harbour films"}), fill)
    catalogue.close()
    return folder


@pytest.fixture
def open_desk(
    qt: Any, filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[str], "Desk"]]:
    """Return what gives the window in a language, with the program around it."""
    from menus.desk import Desk

    from desktop_app.features.articles.proposing import SUGGEST
    from desktop_app.languages import use_language
    from desktop_app.program import Program, make_settings
    from desktop_app.services.preferences import LANGUAGE
    from desktop_app.shell.look import apply_look

    settings = make_settings(tmp_path / "settings")
    settings.declare([SUGGEST])
    settings.set(SUGGEST, False)  # it reads by itself in the middle of a test
    program = Program(settings)

    def open_(language: str) -> Desk:
        settings.set(LANGUAGE, language)
        use_language(qt.application, language)
        program.start(Path(shutil.copytree(filled, tmp_path / "catalogue")))
        desk = Desk(program, tmp_path, monkeypatch)
        qt.until(lambda: desk.session.catalogue is not None, 30)
        qt.show(desk.window)
        desk.settle()
        return desk

    yield open_
    program.close()
    settings.set(LANGUAGE, "en")
    use_language(qt.application, "en")
    apply_look(qt.application, make_settings(tmp_path / "usual"))
    qt.process()
