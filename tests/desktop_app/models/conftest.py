"""A source of made-up rows that counts what is asked of it."""

import threading
from array import array
from collections.abc import Iterator, Sequence

import pytest

from desktop_app.models.paged import Column, PagedTableModel
from desktop_app.models.sources import Beginning
from desktop_app.services.notices import Notices
from desktop_app.services.tasks import Tasks

COLUMNS = (
    Column("title", "Title", 30),
    Column("year", "Year", 8, at_end=True),
    Column("found", "Found", 20, sortable=False),
)


class FakeSource:
    """Ids 1 … *count*; by title they run up, by year the even ones come first."""

    def __init__(self, count: int) -> None:
        self.all = list(range(1, count + 1))
        self.marks: dict[int, str] = {}
        self.asked_pages: list[tuple[int, int]] = []
        self.asked_ids = 0
        self.gate = threading.Event()
        self.gate.set()
        self.begins: int | None = None
        """Rows that are known before the whole order."""

    def ids(self, sort: str, descending: bool, query: object, token) -> array:
        self.asked_ids += 1
        assert self.gate.wait(10)
        chosen = [one for one in self.all if query is None or one % query == 0]
        chosen.sort(key=(lambda one: (one % 2, one)) if sort == "year" else None, reverse=descending)
        return array("q", chosen)

    def beginning(self, sort: str, descending: bool, query: object, token) -> Beginning | None:
        if self.begins is None:
            return None
        ids = self.ids(sort, descending, query, token)
        self.asked_ids -= 1
        return Beginning(ids[: self.begins], len(ids) <= self.begins)

    def rows(self, ids: Sequence[int], token) -> list[tuple[str, ...]]:
        assert threading.current_thread() is not threading.main_thread()
        self.asked_pages.append((ids[0], len(ids)))
        known = set(self.all) if len(self.all) < 10_000 else None
        return [
            (f"Film {one}{self.marks.get(one, '')}", str(1900 + one % 100), "") if known is None or one in known else ()
            for one in ids
        ]


@pytest.fixture
def tasks(qt) -> Iterator[Tasks]:
    notices = Notices()
    service = Tasks(notices, problems=(OSError,))
    yield service
    service.close()
    assert not notices.recent, notices.recent


@pytest.fixture
def make_model(tasks):
    made = []

    def make(source, **more) -> PagedTableModel:
        model = PagedTableModel(source, COLUMNS, tasks, **more)
        made.append(model)
        return model

    yield make
    for model in made:
        model.deleteLater()
