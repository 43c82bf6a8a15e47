"""All facts of the two articles entered in the real window with keys only: records in forms, facts in the reader."""

import statistics
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from seeds.entering import Entered
    from seeds.facts import Seeds
    from seeds.reading import Dump

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1500)]

AT_MEDIAN = 8
"""Keys of a statement, those that select its words included."""


def test_every_fact_is_entered_with_keys_only_and_few_of_them(
    qt: Any, tmp_path: Path, seeds: "Seeds", stored: "Dump", entered: "Entered", summary: list[str]
) -> None:
    from seeds.checking import Checker
    from seeds.entering import VOCABULARIES, Entered, add_read_article
    from seeds.keys.comparing import content
    from seeds.keys.entering import Entering
    from seeds.reading import dump

    from database.catalogue import Catalogue
    from desktop_app.program import make_settings
    from desktop_app.session import Session

    folder, made = tmp_path / "catalogue", Entered(seeds)
    with Catalogue.create(folder, VOCABULARIES, who="tester") as catalogue:
        for number in seeds.files:
            add_read_article(catalogue, made, number)
    session = Session(make_settings(tmp_path / "settings"))
    try:
        session.window.resize(1480, 900)
        qt.show(session.window)
        session.open(folder)
        qt.until(lambda: session.catalogue is not None)
        session.settle()
        entering = Entering(session, made)
        entering.enter()
    finally:
        session.window.close_now()
        session.window.deleteLater()
        qt.process()

    by_keys = dump(folder / "catalogue.db")
    assert Checker(made).failures(by_keys) == {}
    held, wanted = content(by_keys, made), content(stored, entered)
    assert held.keys() == wanted.keys()
    for table, rows in wanted.items():
        assert not rows - held[table], f"{table}: {list((rows - held[table]).items())[:3]} is missing"
        assert not held[table] - rows, f"{table}: {list((held[table] - rows).items())[:3]} is too much"
    counts = sorted(entering.keys.values())
    median = statistics.median(counts)
    summary.append(
        f"by keys: {len(counts)} statements, {entering.hands.count:,} keys with the forms; a statement takes "
        f"{median:g} at the median, {counts[len(counts) * 9 // 10]:g} or fewer in nine of ten"
    )
    assert median <= AT_MEDIAN
