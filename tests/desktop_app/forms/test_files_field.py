"""Pictures and files in a form: chosen, dropped, pasted; told where they cannot be taken; looked at."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from database.commands.files import FileForm
from database.files import StoredFile
from desktop_app.forms import adding_files
from desktop_app.forms.adding_files import Given, size_words
from desktop_app.forms.factory import terms_of
from desktop_app.forms.file_view import FileView
from desktop_app.forms.files_field import FilesField

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def field(around, found, put):
    return put(FilesField(around, terms_of(found, "attachment_role"), "film"))


@pytest.fixture
def picture(tmp_path) -> Path:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkRed)
    assert image.save(str(tmp_path / "lamp.png"))
    return tmp_path / "lamp.png"


def add(field, until, *paths):
    field.add([Given(path.name, path) for path in paths])
    until(lambda: not field.problem())


def test_a_file_is_chosen_kept_in_the_store_and_described(field, until, picture, around, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(picture)], ""))
    QTest.keyClick(field.stops()[-1], Qt.Key.Key_Return)
    assert "being read" in field.problem()
    until(lambda: field.rows.rows)
    [one] = field.value()
    assert (one.role, one.name, one.media_type, one.id) == ("photo", "lamp.png", "image/png", None)
    assert around.catalogue.files.get(one.stored.sha256) == picture.read_bytes()
    row = field.rows.rows[0]
    QTest.keyClicks(row.caption, "A lamp ")
    row.role.setText("Poster")
    assert (field.value()[0].caption, field.value()[0].role) == ("A lamp", "poster")
    row.role.setText("Cover")
    assert "not in the list" in field.problem()
    contents = field.contents()
    field.clear()
    field.restore(contents)
    assert field.contents() == contents


def test_what_cannot_be_taken_is_told_and_the_others_are_taken(field, until, picture, tmp_path, monkeypatch):
    (tmp_path / "empty.png").touch()
    (tmp_path / "folder").mkdir()
    (tmp_path / "large.tif").write_bytes(b"x" * 200)
    monkeypatch.setattr(adding_files, "MOST_BYTES", 190)
    small = tmp_path / "note.txt"
    small.write_text("note")
    paths = [tmp_path / name for name in ("empty.png", "folder", "gone.png", "large.tif")]
    add(field, until, *paths, small)
    assert [one.name for one in field.value()] == ["note.txt"]
    for part in (
        "empty.png: the file is empty",
        "this is a folder",
        "gone.png: No such file",
        "large.tif: the file is",
    ):
        assert part in field.hint()
    assert field.value()[0].role == "other"
    assert not field.rows.rows[0].view.isEnabled()
    add(field, until, small)
    assert "here already" in field.hint()
    assert len(field.value()) == 1


def test_files_and_pictures_are_pasted_and_words_go_where_one_types(field, until, picture):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture)), QUrl("https://example.org/x.png")])
    assert field.paste(data)
    until(lambda: field.rows.rows)
    QGuiApplication.clipboard().setImage(QImage(str(picture)).scaled(20, 20))
    row = field.rows.rows[0]
    row.caption.setFocus()
    QTest.keyClick(row.caption, Qt.Key.Key_V, CONTROL)
    until(lambda: len(field.rows.rows) == 2)
    assert field.rows.rows[1].file.name == "pasted picture.png"
    QGuiApplication.clipboard().setText("words")
    QTest.keyClick(row.caption, Qt.Key.Key_V, CONTROL)
    assert row.caption.text() == "words"
    assert len(field.rows.rows) == 2


def test_files_are_moved_and_removed_by_keyboard(field, until, picture, tmp_path):
    other = tmp_path / "other.txt"
    other.write_text("other")
    add(field, until, picture, other)
    first = field.rows.rows[0]
    first.caption.setFocus()
    QTest.keyClick(first.caption, Qt.Key.Key_Down, ALT)
    assert [one.name for one in field.value()] == ["other.txt", "lamp.png"]
    QTest.keyClick(first.caption, Qt.Key.Key_Delete, CONTROL)
    assert [one.name for one in field.value()] == ["other.txt"]


def test_a_file_that_is_missing_or_not_held_is_told(field, until):
    gone = StoredFile(b"\7" * 32, 2048)
    field.fill((FileForm("photo", "a.png", "image/png", gone, id=1), FileForm("photo", "b.png", id=2)))
    until(lambda: field.rows.rows[0].lost)
    assert "missing from the catalogue's folder" in field.rows.rows[0].view.accessibleName()
    assert "not held" in field.rows.rows[1].view.accessibleName()
    assert not field.rows.rows[1].view.isEnabled()


def test_a_picture_is_looked_at(field, until, picture, place):
    add(field, until, picture)
    QTest.keyClick(field.rows.rows[0].view, Qt.Key.Key_Space)
    until(lambda: place.findChildren(FileView))
    [view] = place.findChildren(FileView)
    until(lambda: "Page 1 of 1" in view.view.canvas.accessibleName())
    assert view.windowTitle() == "lamp.png"
    QTest.keyClick(view, Qt.Key.Key_Escape)
    until(lambda: not place.findChildren(FileView))


def test_what_is_no_picture_is_told_in_the_view(around, until, put, field, tmp_path, place):
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"no picture")
    add(field, until, broken)
    for sha256, says in ((field.value()[0].stored.sha256, "damaged"), (b"\7" * 32, "missing")):
        view = FileView(around.catalogue, around.tasks, sha256, "x", place)
        view.open()
        until(lambda view=view, says=says: says in view.view.canvas.accessibleName())
        view.close()
    QApplication.processEvents()


@pytest.mark.parametrize(("size", "words"), [(3, "3 bytes"), (2048, "2 KB"), (5 << 20, "5 MB")])
def test_sizes_in_words(size, words):
    assert size_words(size) == words
