"""The shipped sample articles, not indexed yet, through the desk with keys only: how many it takes, and how long."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from time import perf_counter, thread_time
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from database.catalogue import Catalogue
from database.queries.proposals import articles_to_read
from database.queries.records import full_record
from desktop_app.features.articles import proposing
from desktop_app.features.articles.proposing import SUGGEST
from desktop_app.features.articles.viewer import ArticleViewer
from desktop_app.intake.adding import add_paths
from desktop_app.paths import resources_folder
from desktop_app.session import Session

pytestmark = pytest.mark.slow
MEDIAN_KEYS, PER_STATEMENT = 6, 1.3
"""Keys for an article and for a statement."""
MOST_ROWS = 80


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a catalogue that holds the texts and nothing else."""
    folder = tmp_path / "catalogue"
    with Catalogue.create(folder, resources_folder() / "vocabularies", who="me") as catalogue:
        assert list(add_paths(catalogue, [resources_folder() / "sample" / "articles"], datetime.now(UTC)))
    return folder


class Driver:
    """Counts the keys that are pressed."""

    def __init__(self, session: Session, qt: Any) -> None:
        self.session, self.qt, self.keys = session, qt, 0
        assert session.catalogue is not None
        self.catalogue = session.catalogue

    @property
    def viewer(self) -> ArticleViewer:
        return next(one for one in self.session.window.findChildren(ArticleViewer) if one.wide)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.keys += 1
        QTest.keyClick(QApplication.focusWidget(), key, held)
        self.qt.process()

    def written(self) -> None:
        self.qt.until(lambda: not self.session.services.tasks.pending)


def test_articles_are_filed_with_few_keys(
    qt: Any, open_session: Callable[..., Session], folder: Path, settled: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("BEGIN_MS", "PAUSE_MS", "LOOK_MS"):
        monkeypatch.setattr(proposing, name, 1)
    session = open_session(folder)
    session.services.settings.set(SUGGEST, True)
    driver = Driver(session, qt)
    qt.until(lambda: driver.catalogue.read(articles_to_read) == (), 60)
    session.window.enter("articles")
    settled(session)
    panel = session.window.list_below
    assert panel is not None
    panel.choose(0)
    panel.take_focus()
    driver.press(Qt.Key.Key_Return)
    settled(session)
    keys: list[int] = []
    shown: list[float] = []
    own: list[float] = []
    total = 0
    for _ in range(panel.rows_shown - 1):
        driver.keys, article = 0, driver.viewer._address.id
        for _row in range(MOST_ROWS):
            row = driver.viewer.desk.current
            if row is None or not row.core:
                break
            driver.press(Qt.Key.Key_1 if row.which else Qt.Key.Key_G)

        # Nobody files within a millisecond of the key before: what was decided is stored by then.
        settled(session)
        began, clock = thread_time(), perf_counter()
        # As Qt sends it: the next article is painted when the key is done.
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        shown.append((perf_counter() - clock) * 1000)
        own.append((thread_time() - began) * 1000)
        driver.keys += 1
        assert driver.viewer._address.id != article and driver.viewer.has_article
        keys.append(driver.keys)
        settled(session)
        record = driver.catalogue.read(lambda c, one=article: full_record(c, one))
        assert record.record.fields["level"] == "indexed"
        total += len(record.statements)
    told = (
        f"median {median(keys)} keys, {sum(keys) / total:.2f} a statement of {total}; next article in "
        f"{median(shown):.0f} ms by the clock ({min(shown):.0f}–{max(shown):.0f}), "
        f"{median(own):.0f} of the window's thread"
    )
    print(told)
    assert median(keys) <= MEDIAN_KEYS, told
    assert sum(keys) / total <= PER_STATEMENT, told
