"""Those who read for the windows on one catalogue hold it and its names no longer than they are needed."""

import gc
import weakref
from pathlib import Path
from unittest.mock import MagicMock

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.records import NameForm, create_record
from database.dates import DateValue
from database.queries.proposals import TextToRead
from desktop_app.features.articles.proposing import NamesAtHand, Proposing, Readers
from desktop_app.paths import resources_folder
from desktop_app.services.cancel import CancelToken


def test_a_catalogue_is_let_go_with_its_last_window(tmp_path: Path) -> None:
    catalogue = Catalogue.create(tmp_path / "catalogue", resources_folder() / "vocabularies")
    first, second = MagicMock(spec=Proposing), MagicMock(spec=Proposing)
    for one in (first, second):
        Readers.of(catalogue).join(one)
    assert Readers.of(catalogue).leads(first)
    Readers.of(catalogue).leave(first)
    second.look_soon.assert_called_once_with()
    assert Readers.of(catalogue).leads(second)
    Readers.of(catalogue).leave(second)
    Readers.of(catalogue).leave(second)
    catalogue.close()
    gone = weakref.ref(catalogue)
    del catalogue
    gc.collect()
    assert gone() is None, "with all the names that were taken in"


def test_names_that_nobody_needs_are_let_go_and_taken_in_again(tmp_path: Path) -> None:
    with Catalogue.create(tmp_path / "catalogue", resources_folder() / "vocabularies") as catalogue:
        catalogue.write(Title("test"), lambda writer: create_record(writer, "person", [NameForm("Mina Deljoo")]))
        names = NamesAtHand(catalogue)
        text = TextToRead(1, 1, "Mina Deljoo left.", "en", DateValue(), "", None)
        first = names.read(text, CancelToken())
        assert [one.records for one in first] == [(1,)]
        kept = names._names
        names.let_go(3600)
        assert names._names is kept, "somebody has just read"
        with names._lock:
            names.let_go(0)
        assert names._names is kept, "somebody reads"
        names.let_go(0)
        assert names._names is None
        catalogue.write(Title("test"), lambda writer: create_record(writer, "person", [NameForm("Mina Deljoo")]))
        names.change({1, 2})
        assert [one.records for one in names.read(text, CancelToken())] == [(1, 2)]
