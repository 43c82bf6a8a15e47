"""Those who read for the windows on one catalogue hold it no longer than its windows do."""

import gc
import weakref
from pathlib import Path
from unittest.mock import MagicMock

from database.catalogue import Catalogue
from desktop_app.features.articles.proposing import Proposing, Readers
from desktop_app.paths import resources_folder


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
