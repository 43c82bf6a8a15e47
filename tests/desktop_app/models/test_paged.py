"""The lazy table: pages on demand, order, refresh, selection; under Qt's own model checker."""

from array import array

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester, QTest

from desktop_app.models.paged import SCREEN, WAITING, Column, PagedTableModel
from desktop_app.models.pages import KEPT, PAGE, Pages
from desktop_app.models.reasons import Reason
from desktop_app.models.selection import SelectionKeeper
from desktop_app.models.sources import Beginning
from desktop_app.widgets.table import RecordTable
from desktop_app.widgets.table_cells import WHY_ROLE
from tests.desktop_app.models.conftest import COLUMNS, FakeSource

DOWN, UP = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder


def checked(model) -> QAbstractItemModelTester:
    """Attach Qt's checker; what it finds is a Qt warning, which fails the test."""
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)


def loaded(qt, model, tasks, query=None) -> None:
    model.ask(query)
    qt.until(lambda: tasks.pending == 0)


def text(model, row: int, column: int = 0) -> str:
    return model.data(model.index(row, column))


def test_painting_never_waits(qt, tasks, make_model):
    source = FakeSource(1000)
    model = make_model(source)
    loaded(qt, model, tasks)
    assert model.rowCount() == 1000
    assert source.asked_pages == []
    assert text(model, 300) == WAITING
    assert text(model, 300, 1) == ""
    qt.until(lambda: text(model, 300) == "Film 301")
    assert source.asked_pages == [(257, PAGE)]
    assert text(model, 511) == "Film 512"
    assert source.asked_pages == [(257, PAGE)]


def test_the_checker_is_content_through_everything(qt, tasks, make_model):
    source = FakeSource(600)
    model = make_model(source)
    checked(model)
    loaded(qt, model, tasks)
    text(model, 0)
    model.sort(1)
    text(model, 300)
    model.sort(1, DOWN)
    qt.until(lambda: tasks.pending == 0)
    assert [model.id_at(row) for row in (0, 599)] == [599, 2]
    source.all.remove(300)
    model.refresh([300])
    text(model, 5)
    qt.until(lambda: tasks.pending == 0)
    source.all.append(601)
    source.marks[7] = "!"
    model.refresh([601, 7])
    model.sort(0, UP)
    qt.until(lambda: tasks.pending == 0)
    loaded(qt, model, tasks, query=50)
    qt.until(lambda: text(model, 1) == "Film 100")
    loaded(qt, model, tasks, query=10_000)
    assert model.rowCount() == 0


def test_rows_that_are_here_are_shown_in_another_order_at_once_and_read_again(qt, tasks, make_model):
    source = FakeSource(PAGE + 44)
    model = make_model(source)
    loaded(qt, model, tasks)
    text(model, 0)
    qt.until(lambda: text(model, 0) == "Film 1")
    source.marks = {PAGE: " (restored)"}
    came: list[list[str]] = []
    model.loaded.connect(lambda count: came.append([text(model, row) for row in range(count)]))
    model.sort(0, DOWN)
    qt.until(lambda: bool(came))
    # The page that was never seen is waited for; all others are those of their records.
    expected = [WAITING] * 44 + [f"Film {one}" for one in range(PAGE, 0, -1)]
    assert came == [expected]
    qt.until(lambda: text(model, 0) == f"Film {PAGE + 44}" and text(model, 44) == f"Film {PAGE} (restored)")
    # Another question has rows of its own, also where the records are the same.
    model.ask(1)
    qt.until(lambda: tasks.pending == 0)
    model.sort(0, UP)
    model.ask(2)
    qt.until(lambda: len(came) == 3)
    assert came[2] == [WAITING] * ((PAGE + 44) // 2)


def test_only_declared_columns_sort(qt, tasks, make_model):
    source = FakeSource(10)
    model = make_model(source)
    loaded(qt, model, tasks)
    model.sort(2, DOWN)
    model.sort(9)
    model.sort(-1)
    model.sort(0, UP)
    assert tasks.pending == 0
    assert source.asked_ids == 1
    assert model.sorting == (0, False)


def test_a_click_on_a_header_sorts_and_the_second_reverses(qt, tasks, make_model):
    model, table = make_model(FakeSource(30)), RecordTable()
    table.setModel(model)
    table.resize(700, 300)
    table.show_sorting(*model.sorting)
    loaded(qt, model, tasks)
    qt.show(table)
    header = table.horizontalHeader()
    sortings = []
    for column in (1, 1, 1, 2, 0, 0):
        point = header.viewport().rect().center()
        point.setX(header.sectionViewportPosition(column) + 20)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=point)
        qt.until(lambda: tasks.pending == 0)
        shown = (header.sortIndicatorSection(), header.sortIndicatorOrder() is DOWN)
        assert shown == model.sorting
        sortings.append(shown)
    assert sortings == [(1, False), (1, True), (1, False), (1, False), (0, False), (0, True)]
    table.close()
    table.deleteLater()


def test_one_record_more_or_less_moves_rows_without_a_new_start(qt, tasks, make_model):
    source = FakeSource(600)
    model = make_model(source)
    loaded(qt, model, tasks)
    said = []
    model.modelReset.connect(lambda: said.append("reset"))
    model.rowsInserted.connect(lambda parent, first, last: said.append(("in", first, last)))
    model.rowsRemoved.connect(lambda parent, first, last: said.append(("out", first, last)))
    source.all.remove(300)
    model.refresh([300])
    qt.until(lambda: tasks.pending == 0)
    source.all.append(700)
    model.refresh([700])
    qt.until(lambda: tasks.pending == 0)
    assert said == [("out", 299, 299), ("in", 599, 599)]


def test_a_changed_row_is_shown_as_it_was_until_the_new_one_is_here(qt, tasks, make_model):
    source = FakeSource(600)
    model = make_model(source)
    loaded(qt, model, tasks)
    text(model, 2)
    qt.until(lambda: text(model, 2) == "Film 3")
    text(model, 400)
    qt.until(lambda: text(model, 400) == "Film 401")
    source.marks[3] = " (restored)"
    del source.asked_pages[:]
    model.refresh([3])
    assert text(model, 2) == "Film 3"
    qt.until(lambda: text(model, 2) == "Film 3 (restored)")
    assert source.asked_pages == [(1, PAGE)]


def test_a_page_read_before_a_change_is_not_shown_after_it(qt, tasks, make_model):
    source = FakeSource(600)
    model = make_model(source)
    loaded(qt, model, tasks)
    text(model, 0)
    qt.until(lambda: source.asked_pages)
    source.marks[1] = "!"
    model.refresh([1])
    qt.until(lambda: tasks.pending == 0)
    qt.until(lambda: text(model, 0) == "Film 1!")


def test_selection_and_current_row_follow_their_records(qt, tasks, make_model):
    source, table = FakeSource(1000), RecordTable()
    model = make_model(source)
    table.setModel(model)
    keeper = SelectionKeeper(table, model)
    loaded(qt, model, tasks)
    table.selectRow(10)
    for row in (20, 30):
        table.selectionModel().select(
            model.index(row, 0),
            table.selectionModel().SelectionFlag.Select | table.selectionModel().SelectionFlag.Rows,
        )
    assert keeper.chosen_ids() == [11, 21, 31]
    model.sort(1)
    qt.until(lambda: tasks.pending == 0)
    assert sorted(keeper.chosen_ids()) == [11, 21, 31]
    assert keeper.current_id() == 11
    source.all.remove(21)
    model.sort(0, DOWN)
    qt.until(lambda: tasks.pending == 0)
    assert keeper.chosen_ids() == [31, 11]
    loaded(qt, model, tasks, query=7)
    assert keeper.chosen_ids() == []
    assert keeper.current_id() is None
    table.deleteLater()


def test_what_is_chosen_while_the_order_is_on_its_way_is_kept(qt, tasks, make_model):
    source, table = FakeSource(100), RecordTable()
    model = make_model(source)
    table.setModel(model)
    keeper = SelectionKeeper(table, model)
    loaded(qt, model, tasks)
    source.gate.clear()
    model.sort(0, DOWN)
    table.selectRow(4)
    source.gate.set()
    qt.until(lambda: tasks.pending == 0)
    assert keeper.chosen_ids() == [5]
    table.deleteLater()


def test_a_newer_question_replaces_the_older(qt, tasks, make_model):
    source = FakeSource(100)
    model = make_model(source)
    counts = []
    model.loaded.connect(counts.append)
    source.gate.clear()
    for query in (2, 5, 10):
        model.ask(query)
    source.gate.set()
    qt.until(lambda: tasks.pending == 0)
    assert counts == [10]


class MillionSource(FakeSource):
    def __init__(self) -> None:
        super().__init__(0)
        self.million = array("q", range(1, 1_000_001))

    def ids(self, sort, descending, query, token) -> array:
        return self.million[::-1] if descending else self.million[:]


def test_a_million_rows_fetch_only_what_is_seen(qt, tasks, make_model):
    source, table = MillionSource(), RecordTable()
    source.all = range(1, 1_000_001)
    model = make_model(source)
    table.setModel(model)
    table.resize(700, 600)
    qt.show(table)
    loaded(qt, model, tasks)
    assert model.rowCount() == 1_000_000
    image = QImage(table.size(), QImage.Format.Format_RGB32)
    bar = table.verticalScrollBar()
    for step in range(400):
        # A drag through the whole list: every place is painted, most are gone before anything came.
        bar.setValue(bar.maximum() * step // 400)
        table.render(image)
    qt.until(lambda: source.asked_pages and tasks.pending == 0 and not model._wanted)
    assert len(source.asked_pages) <= 8
    bar.setValue(bar.maximum())
    table.render(image)
    qt.until(lambda: text(model, 999_999) == "Film 1000000")
    assert all(count <= PAGE for _first, count in source.asked_pages)
    model.sort(0, DOWN)
    qt.until(lambda: tasks.pending == 0)
    assert model.id_at(0) == 1_000_000
    table.close()
    table.deleteLater()


def test_the_least_recently_used_pages_go_first():
    missing = []
    pages = Pages(missing.append)
    for number in range(KEPT):
        pages.put(number, [("x",)] * PAGE)
    pages.row(0)
    pages.put(KEPT, [("x",)] * PAGE)
    assert pages.row(0) is not None
    assert pages.row(PAGE) is None
    assert missing == [1]


def test_a_record_that_is_gone_shows_empty_cells(qt, tasks, make_model):
    source = FakeSource(5)
    model = make_model(source)
    loaded(qt, model, tasks)
    source.all.remove(3)
    text(model, 0)
    qt.until(lambda: text(model, 0) == "Film 1")
    assert [text(model, 2, column) for column in range(3)] == ["", "", ""]


def test_a_problem_is_said_and_the_list_stays(qt, tasks, make_model):
    source = FakeSource(5)
    model = make_model(source)
    loaded(qt, model, tasks)
    said = []
    model.failed.connect(said.append)

    def broken(*_args):
        raise OSError("The catalogue cannot be read.")

    source.ids = broken
    model.refresh()
    qt.until(lambda: said)
    assert str(said[0]) == "The catalogue cannot be read."
    assert model.rowCount() == 5


def test_a_page_that_could_not_be_read_is_asked_for_again(qt, tasks, make_model):
    source = FakeSource(5)
    model = make_model(source)
    loaded(qt, model, tasks)
    said, read = [], source.rows
    model.failed.connect(said.append)

    def broken(*_args):
        raise OSError("The catalogue cannot be read.")

    source.rows = broken
    text(model, 0)
    qt.until(lambda: said)
    source.rows = read
    text(model, 0)
    qt.until(lambda: text(model, 0) == "Film 1")


def test_ids_and_rows_are_found_both_ways(qt, tasks, make_model):
    model = make_model(FakeSource(5), descending=True)
    loaded(qt, model, tasks)
    assert (model.id_at(0), model.row_of(5), model.row_of(6)) == (5, 0, None)
    for row in (-1, 5):
        with pytest.raises(IndexError):
            model.id_at(row)


def test_numbers_stand_at_the_end_side(qt, tasks, make_model):
    model = make_model(FakeSource(5))
    loaded(qt, model, tasks)
    role = Qt.ItemDataRole.TextAlignmentRole
    assert model.data(model.index(0, 1), role) & Qt.AlignmentFlag.AlignTrailing
    assert model.data(model.index(0, 0), role) is None
    assert model.data(QModelIndex(), Qt.ItemDataRole.DisplayRole) is None


@pytest.mark.parametrize(("first", "count"), [(5, 3), (300, 1), (255, 2), (5, -3), (250, -10), (300, -1), (0, -256)])
def test_rows_that_are_here_move_with_their_records(first, count):
    pages = Pages(lambda number: None)
    for number in range(2):
        pages.put(number, [(str(at),) for at in range(number * PAGE, (number + 1) * PAGE)])
    before = [str(at) for at in range(2 * PAGE)]
    after = (
        [*before[:first], *[None] * count, *before[first:]] if count > 0 else before[:first] + before[first - count :]
    )
    pages.move(first, count)
    assert [row and row[0] for row in map(pages.row, range(len(after)))] == after


class SlowRest(FakeSource):
    """Has its first 256 rows at once; the rest waits for the gate."""

    def __init__(self, count: int) -> None:
        super().__init__(count)
        self.gate.clear()

    def beginning(self, sort, descending, query, token):
        ids = array("q", [one for one in self.all if query is None or one % query == 0])
        return Beginning(ids[:PAGE], len(ids) <= PAGE)


def test_a_list_begins_before_all_of_it_is_known(qt, tasks, make_model):
    source = SlowRest(1000)
    model = make_model(source)
    checked(model)
    counts: list[tuple[int, bool]] = []
    model.loaded.connect(lambda count: counts.append((count, model.whole)))
    model.ask(None, early=True)
    qt.until(lambda: model.rowCount() == PAGE)
    assert not model.whole
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    qt.until(lambda: text(model, 3) == "Film 4")
    source.gate.set()
    qt.until(lambda: model.whole)
    assert list(model.ids()) == source.all
    # The rest comes behind what is shown: nothing jumps, nothing is read twice.
    assert resets == []
    assert text(model, 3) == "Film 4"
    assert counts == [(PAGE, False), (1000, True)]


def test_a_list_whose_beginning_is_all_of_it_is_read_once(qt, tasks, make_model):
    source = FakeSource(1000)
    source.begins = PAGE
    model = make_model(source)
    model.ask(10, early=True)
    qt.until(lambda: tasks.pending == 0)
    assert (model.rowCount(), model.whole, source.asked_ids) == (100, True, 0)
    source.begins = None
    model.ask(None, early=True)
    qt.until(lambda: tasks.pending == 0)
    assert (model.rowCount(), model.whole, source.asked_ids) == (1000, True, 1)


@pytest.mark.parametrize("begins", [PAGE, None])
def test_the_rows_of_a_screen_come_with_a_new_list_and_the_page_when_it_is_painted(qt, tasks, make_model, begins):
    source = FakeSource(1000)
    source.begins = begins
    model = make_model(source)
    came: list[str] = []
    model.loaded.connect(lambda _count: came.append(text(model, SCREEN - 1)))
    model.ask(2, early=True)
    qt.until(lambda: bool(came))
    assert came == [f"Film {2 * SCREEN}"]
    assert source.asked_pages[0] == (2, SCREEN)
    assert text(model, SCREEN) == WAITING
    qt.until(lambda: text(model, SCREEN) == f"Film {2 * SCREEN + 2}")
    assert text(model, 0) == "Film 2"


@pytest.mark.parametrize("begins", [PAGE, None])
def test_a_new_list_waits_for_no_rows_but_those_that_a_view_shows(qt, tasks, make_model, begins):
    source = FakeSource(1000)
    source.begins = begins
    model = make_model(source)
    model.in_view = lambda: 12
    came: list[tuple[str, str]] = []
    model.loaded.connect(lambda _count: came.append((text(model, 11), text(model, 12))))
    model.ask(2, early=True)
    qt.until(lambda: bool(came))
    assert came == [("Film 24", WAITING)]
    assert source.asked_pages[0] == (2, 12)
    qt.until(lambda: text(model, 12) == "Film 26")


class Explaining(FakeSource):
    """Says of each row which question it answers."""

    def __init__(self, count: int) -> None:
        super().__init__(count)
        self.explained: list[object] = []

    def explains(self, query: object) -> bool:
        return True

    def explain(self, query, ids, token):
        self.explained.append(query)
        return {one: Reason(f"{one} of {query}") for one in ids}


def test_rows_that_are_shown_until_a_new_list_comes_are_not_asked_why_they_answer_it(qt, tasks, make_model):
    source = Explaining(1000)
    columns = (Column("title", "Title", fixed=True), *COLUMNS[1:])
    model = PagedTableModel(source, columns, tasks)

    def why() -> object:
        found = model.data(model.index(0, 0), WHY_ROLE)
        return found.text if found else None

    model.ask(2, early=True)
    qt.until(lambda: model.rowCount() and why() == "2 of 2")
    source.gate.clear()
    model.ask(3, early=True)
    assert why() == "2 of 2"
    assert set(source.explained) == {2}
    source.gate.set()
    qt.until(lambda: why() == "3 of 3")
    # Another question with the same hits: the rows stay, what is said of them does not.
    said: list[object] = []
    model.dataChanged.connect(lambda *_: said.append(why()))
    model.ask(3.0, early=True)
    qt.until(lambda: bool(said) and said[-1] == "3 of 3.0")
    model.deleteLater()


def test_typing_on_gives_up_the_rest_of_the_list_before(qt, tasks, make_model):
    source = SlowRest(1000)
    model = make_model(source)
    model.ask(None, early=True)
    qt.until(lambda: model.rowCount() == PAGE)
    model.ask(3, early=True)
    qt.until(lambda: model.rowCount() and model.id_at(0) == 3)
    source.gate.set()
    qt.until(lambda: model.whole and tasks.pending == 0)
    assert list(model.ids()) == [one for one in source.all if one % 3 == 0]
    assert model.whole


def test_who_chose_all_of_a_beginning_has_all(qt, tasks, make_model):
    source = SlowRest(1000)
    model = make_model(source)
    table = RecordTable()
    table.setModel(model)
    keeper = SelectionKeeper(table, model)
    qt.show(table)
    model.ask(None, early=True)
    qt.until(lambda: model.rowCount() == PAGE)
    table.selectRow(5)
    QTest.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert keeper.count() == PAGE
    current = table.currentIndex().row()
    source.gate.set()
    qt.until(lambda: model.whole)
    assert keeper.count() == 1000
    assert table.currentIndex().row() == current
    table.deleteLater()


def test_an_order_of_no_column_gives_way_to_that_of_a_column(qt, tasks, make_model):
    class Ordered(FakeSource):
        orders: list[str] = []  # noqa: RUF012

        def ids(self, sort, descending, query, token):
            self.orders.append(sort)
            return super().ids(sort, descending, query, token)

    source = Ordered(10)
    model = make_model(source)
    model.ask(None, other_order="relevance")
    qt.until(lambda: tasks.pending == 0)
    model.refresh()
    qt.until(lambda: tasks.pending == 0)
    assert model.other_order == "relevance"
    model.sort(0)
    qt.until(lambda: tasks.pending == 0)
    assert model.other_order == ""
    assert source.orders == ["relevance", "relevance", "title"]
