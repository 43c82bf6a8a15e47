"""All facts of the two articles are stated in the strip, by keys only, and give the database that the commands give."""

from pathlib import Path
from statistics import median

from seeds.declared import Also, LoadedWord, Mentioned, Stated
from seeds.entering import VOCABULARIES, begin, finish, hold_by_command
from seeds.facts import Seeds
from seeds.reading import dump
from seeds.test_drafts import lasting
from seeds.wording import ROWS

from database.catalogue import Catalogue
from database.changes import Title
from database.queries.terms import terms
from desktop_app.forms.surroundings import Surroundings
from desktop_app.services.changes import ChangeBus
from desktop_app.services.notices import Notices
from desktop_app.services.tasks import Tasks
from desktop_app.wording.wording import Wording

#: Keys that select the words of a passage.
SELECTING = 4


def test_every_fact_is_stated_by_keys(qt, seeds: Seeds, stored, summary, tmp_path: Path) -> None:
    from seeds.typist import Typist

    folder = tmp_path / "typed"
    with Catalogue.create(folder, VOCABULARIES, who="tester") as catalogue:
        made = begin(catalogue, seeds)
        found = catalogue.read(lambda connection: terms(connection))
        notices = Notices()
        tasks = Tasks(notices)
        typist = Typist(qt, Surroundings(catalogue, tasks, ChangeBus(), notices, Wording("en", found)), made)
        try:
            for late in (False, True):
                for row, holders in ROWS.items():
                    if not late and _numbers(holders):
                        typist.number_edition(row)
                        continue
                    for place, holder in enumerate(holders):
                        if isinstance(holder, Also | LoadedWord) == late and isinstance(
                            holder, Stated | Mentioned | Also | LoadedWord
                        ):
                            if not (late and _numbers(holders)):
                                typist.hold(row, place, holder)
                        elif not late:
                            catalogue.write(
                                Title("x"),
                                lambda w, at=(row, place), holder=holder: hold_by_command(w, made, at, holder),
                            )
        finally:
            typist.close()
            tasks.close()
            qt.process()
        assert not notices.recent, notices.recent
        finish(catalogue, made)
    counts = sorted(keys + SELECTING for keys in typist.keys.values())
    summary.append(
        f"stated by keys: {len(counts)} statements, median {median(counts)} keys with {SELECTING} for selecting, "
        f"at most {counts[-1]}"
    )
    assert median(counts) <= 9
    by_keys, by_commands = lasting(dump(folder / "catalogue.db")), lasting(stored)
    assert not list(_differences(by_keys, by_commands))


def _differences(mine, theirs):
    for table, rows in theirs.items():
        if rows.keys() != mine[table].keys():
            yield table, sorted(rows.keys() ^ mine[table].keys())
        for row_id in rows.keys() & mine[table].keys():
            for column, value in rows[row_id].items():
                if mine[table][row_id][column] != value:
                    yield table, row_id, column, mine[table][row_id][column], value


def _numbers(holders) -> bool:
    fields = [one.shape.get("field") for one in holders if isinstance(one, Stated)]
    return fields == ["festival", "ordinal", "ordinal_printed"]
