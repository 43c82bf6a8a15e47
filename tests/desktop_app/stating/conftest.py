"""What can be said, in English and in Persian, from the shipped vocabularies."""

import sys
from pathlib import Path

import pytest

from database.queries.terms import TermRow
from database.vocabulary import load_vocabularies
from desktop_app.stating.whats import Whats
from desktop_app.wording.wording import Wording

HERE = Path(__file__).resolve().parent
# Tests have no packages: what they share lies beside them.
if str(HERE) not in sys.path:
    sys.path.insert(0, str(HERE))
VOCABULARIES = Path(__file__).resolve().parents[3] / "resources" / "vocabularies"


def term_rows(language: str) -> tuple[TermRow, ...]:
    """Return the shipped terms as ``queries.terms`` gives them."""
    return tuple(
        TermRow(
            one.vocabulary,
            one.code,
            one.label(language),
            one.inverse(language) or one.label(language),
            one.broader or "",
            one.heading,
            one.first,
            one.about_kinds,
            one.object_kinds,
        )
        for vocabulary in load_vocabularies(VOCABULARIES)
        for one in vocabulary
    )


def whats_in(language: str) -> Whats:
    """Return what can be said, in a language."""
    rows = term_rows(language)
    return Whats(rows, Wording(language, rows), Wording("en", term_rows("en")))


@pytest.fixture(scope="session")
def whats() -> Whats:
    return whats_in("en")


@pytest.fixture(scope="session")
def persian() -> Whats:
    return whats_in("fa")


@pytest.fixture
def desk(qt, empty_catalogue):
    """Give a strip in a window, over a catalogue of its own."""
    from desk import Desk

    from database.catalogue import Catalogue
    from database.queries.terms import terms
    from desktop_app.forms.surroundings import Surroundings
    from desktop_app.services.changes import ChangeBus
    from desktop_app.services.notices import Notices
    from desktop_app.services.tasks import Tasks

    with Catalogue.open(empty_catalogue, who="tester") as catalogue:
        found = catalogue.read(lambda connection: terms(connection))
        notices = Notices()
        tasks = Tasks(notices)
        made = Desk(Surroundings(catalogue, tasks, ChangeBus(), notices, Wording("en", found)), qt)
        yield made
        made.close()
        tasks.close()
        qt.process()
        assert not notices.recent, notices.recent
