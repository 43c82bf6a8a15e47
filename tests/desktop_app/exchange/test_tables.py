"""Tables for other programs: what is in them, and that there is never half a file."""

import csv
import errno
import io
import zipfile
from datetime import datetime
from pathlib import Path

import pytest
from lxml import etree

from database.dates import DateValue
from database.errors import CatalogueProblem, InputProblem
from desktop_app.exchange.cells import guarded, plain, whole_day
from desktop_app.exchange.tables import LONGEST, MOST_ROWS, require_room, table_file, write_csv

NS = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
DAY = DateValue.of("2024-03-12", verbatim="12 March")


def sheet(path: Path) -> etree._Element:
    with zipfile.ZipFile(path) as book:
        assert book.testzip() is None
        return etree.fromstring(book.read("xl/worksheets/sheet1.xml"))


def cells(path: Path) -> list[list[tuple[str, str]]]:
    """Return type and content of the cells of each row."""
    rows = []
    for row in sheet(path).findall(".//m:row", NS):
        found = []
        for cell in row.findall("m:c", NS):
            text = "".join(cell.itertext())
            assert cell.find("m:f", NS) is None, "no cell is a formula"
            found.append((cell.get("t") or "n", text))
        rows.append(found)
    return rows


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("=1+1", "'=1+1"),
        ("+98 21", "'+98 21"),
        ("-x", "'-x"),
        ("@cmd", "'@cmd"),
        ("\t=1", "'\t=1"),
        (-5, "-5"),
        (-2.5, "-2.5"),
        (90.0, "90"),
        ("a=1", "a=1"),
        (None, ""),
        (False, ""),
        (True, "1"),
        (DAY, "2024-03-12"),
        (DateValue.of("", verbatim="-one winter"), "'-one winter"),
        (DateValue.UNDATED, ""),
        ("half \ud800 a sign\0", "half \ufffd a sign\ufffd"),
        (datetime(2024, 3, 1, 12, 30, 5), "2024-03-01 12:30:05"),
    ],
)
def test_text_of_a_cell(cell, text):
    assert guarded(cell) == text
    assert plain(cell) == text.removeprefix("'")


@pytest.mark.parametrize(
    "edtf", ["1900-12-31", "1899-01-01", "2024-03", "2024", "2024-03-12/2024-03-15", "2024-03-12?"]
)
def test_only_whole_certain_days_after_1900_are_days(edtf):
    assert whole_day(DateValue.of(edtf)) is None
    assert whole_day(DAY) is not None
    assert whole_day("2024-03-12") is None


def test_csv_is_read_back_as_it_was(tmp_path):
    path = tmp_path / "a.csv"
    with table_file(path, "csv", ["headline", "n"], bom=True) as table:
        table.row(['A "quoted", text\nof two lines', 7])
        table.row(["فیلم", None])
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file)) == [["headline", "n"], ['A "quoted", text\nof two lines', "7"], ["فیلم", ""]]
    with table_file(path, "csv", ["headline"]) as table:
        table.row(["x"])
    assert path.read_bytes() == b"headline\r\nx\r\n"
    out = io.StringIO(newline="")
    write_csv(out, [["=a"], [1]])
    assert out.getvalue() == "'=a\r\n1\r\n"


def test_a_spreadsheet_has_texts_numbers_and_days(tmp_path):
    path = tmp_path / "a.xlsx"
    with table_file(path, "xlsx", ["=t", "b", "c"], widths=(10, 500, 3), rtl=True) as table:
        table.row(["=1+1", -5, DAY])
        table.row(["http://a.example/", 2.5, DateValue.of("2024")])
        table.row(["x" * (LONGEST + 5), True, datetime(2024, 3, 1, 12)])
        assert table.cut == 1
    rows = cells(path)
    assert rows[0] == [("inlineStr", "=t"), ("inlineStr", "b"), ("inlineStr", "c")]
    assert rows[1] == [("inlineStr", "=1+1"), ("n", "-5"), ("n", "45363")]
    assert rows[2] == [("inlineStr", "http://a.example/"), ("n", "2.5"), ("inlineStr", "2024")]
    assert rows[3] == [("inlineStr", "x" * LONGEST), ("b", "1"), ("n", "45352.5")]
    view = sheet(path).find(".//m:sheetView", NS)
    assert view is not None
    assert view.get("rightToLeft") == "1"
    assert [one.name for one in tmp_path.iterdir()] == ["a.xlsx"]


def test_a_spreadsheet_does_not_hold_everything():
    require_room("xlsx", MOST_ROWS)
    require_room("csv", MOST_ROWS + 1)
    with pytest.raises(InputProblem, match="CSV"):
        require_room("xlsx", MOST_ROWS + 1)


@pytest.mark.parametrize("format_", ["csv", "xlsx"])
def test_whatever_fails_there_is_no_half_file(tmp_path, format_, monkeypatch):
    path = tmp_path / f"a.{format_}"
    path.write_bytes(b"what was there")

    class Stopped(Exception):
        pass

    with pytest.raises(Stopped), table_file(path, format_, ["a"]) as table:
        table.row(["b"])
        raise Stopped
    with pytest.raises(CatalogueProblem) as full, table_file(path, format_, ["a"]) as table:
        table.row(["b"])
        raise OSError(errno.ENOSPC, "No space left on device")
    assert full.value.code == "full"
    assert path.read_bytes() == b"what was there"
    assert [one.name for one in tmp_path.iterdir()] == [path.name]
    with pytest.raises(CatalogueProblem) as missing, table_file(tmp_path / "no" / "a.csv", format_, ["a"]):
        pass
    assert missing.value.code == "disk"


@pytest.mark.parametrize("format_", ["csv", "xlsx"])
def test_a_disk_that_is_full_at_the_end_leaves_nothing(tmp_path, format_):
    resource = pytest.importorskip("resource")
    import signal

    path = tmp_path / f"a.{format_}"
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (3000, limits[1]))
        with pytest.raises(CatalogueProblem) as full, table_file(path, format_, ["a"]) as table:
            for number in range(3000):
                table.row([f"text {number * 7919}"])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, before)
    assert full.value.code == "full"
    assert list(tmp_path.iterdir()) == []
