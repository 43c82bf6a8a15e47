"""What became of files: the items of a batch, what failed and still fails."""

from database.catalogue import Catalogue
from database.intake.batches import list_files, start_batch
from database.intake.items import Noted, note_items, waiting
from database.intake.settings import IntakeSettings
from database.queries.intake_results import batches_of, failed_ids, item_ids, items_called


def batch(catalogue: Catalogue, *files: tuple[str, str]) -> int:
    def keep(connection: object) -> int:
        number = start_batch(connection, "drop", ["/in"], IntakeSettings())  # type: ignore[arg-type]
        list_files(connection, number, files)  # type: ignore[arg-type]
        return number

    return catalogue.note(keep)


def test_the_files_of_a_batch_stand_in_their_order(small: Catalogue) -> None:
    number = batch(small, ("/in/a", ""), ("/in/b", "the file is empty."), ("/in/c", ""))
    ids = small.read(lambda connection: item_ids(connection, number))
    assert [one.path for one in small.read(lambda c: items_called(c, list(ids))).values()] == [
        "/in/a",
        "/in/b",
        "/in/c",
    ]
    assert list(small.read(lambda connection: item_ids(connection, number, ("failed",)))) == [ids[1]]


def test_a_file_that_came_in_since_has_not_failed(small: Catalogue) -> None:
    first = batch(small, ("/in/a", "the file is empty."), ("/in/b", "the file is empty."))
    failed = list(small.read(failed_ids))
    assert len(failed) == 2
    assert failed == sorted(failed, reverse=True)
    assert small.read(lambda connection: batches_of(connection, failed)) == {first: sorted(failed)}
    second = batch(small, ("/in/a", ""))
    ((item, path),) = small.read(lambda connection: waiting(connection, second))
    small.note(lambda connection: note_items(connection, [Noted(second, path, "added", item, record=1)]))
    assert [one.path for one in small.read(lambda c: items_called(c, list(failed_ids(c)))).values()] == ["/in/b"]


def test_what_is_taken_off_the_list_is_left_out(small: Catalogue) -> None:
    batch(small, ("/in/a", "the file is empty."))
    newest = small.read(failed_ids)[0]
    batch(small, ("/in/b", "the file is empty."))
    left = small.read(lambda connection: failed_ids(connection, newest))
    assert len(left) == 1
    assert left[0] > newest
