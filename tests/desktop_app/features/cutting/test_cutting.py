"""A page is cut into articles in its window: by keys and by mouse, kept when it is left, made in one step."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from database.commands.articles import add_article
from database.commands.page_looks import crop_pages, show_as_it_came
from database.queries.cutting import Issue, issues, whole
from database.queries.intake_inbox import inbox_lines
from database.queries.room_rows import article_lines
from desktop_app.contract import Address
from desktop_app.directions import without_marks
from desktop_app.features.articles.room import in_words
from desktop_app.features.cutting.dialog import CutDialog
from desktop_app.features.inbox.rows import in_words as inbox_row
from desktop_app.intake.adding import add_paths
from desktop_app.intake.draft import read_bytes
from desktop_app.services.pictures import Picture, picture
from desktop_app.wording.wording import Wording
from tests.desktop_app.features.cutting.conftest import TEXT, Desk, page

NOW = datetime(2024, 6, 1, 12, tzinfo=UTC)
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def dialog(desk: Desk) -> CutDialog:
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, CutDialog) and one.isVisible()]
    assert len(found) == 1, [one.text for one in desk.session.services.notices.recent]
    return found[0]


def opened(desk: Desk, article: int) -> CutDialog:
    desk.choose(article)
    press(desk, "k")
    return dialog(desk)


def press(desk: Desk, *keys: Any, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        window = QApplication.activeModalWidget() or desk.session.window
        # A window that has just come up gets the keyboard from the system, in its own time.
        assert QTest.qWaitForWindowActive(window, 30_000)
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifiers)
        desk.settle()


def draw(desk: Desk, window: CutDialog, x: float, y: float, to_x: float, to_y: float) -> None:
    """Draw a frame with the mouse, in fractions of what is seen of the page."""
    canvas = window.view.canvas
    places = [canvas._on_screen((*place, 0, 0)).topLeft().toPoint() for place in ((x, y), (to_x, to_y))]
    port = canvas.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=places[0])
    QTest.mouseMove(port, (places[0] + places[1]) / 2)
    QTest.mouseMove(port, places[1])
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=places[1])
    desk.settle()


def test_two_articles_are_cut_with_keys_only(desk: Desk) -> None:
    article = desk.add("evening.png", page(), text=True)
    window = opened(desk, article)
    assert not window.cut_button.isEnabled()
    press(desk, "9", "r")
    press(desk, *[Qt.Key.Key_Up] * 12, *[Qt.Key.Key_Left] * 12)
    press(desk, *[Qt.Key.Key_Right] * 30, *[Qt.Key.Key_Down] * 8, modifiers=SHIFT)
    press(desk, Qt.Key.Key_Return)
    [[first]] = window.frames.articles
    x, y, width, height = first.frame.rectangle
    assert (x, y) == (0, 0) and width == 1 and 0.3 < height < 0.55
    assert "Harbour lights The lights were late." in window.list.item(0).text()
    press(desk, "w")
    assert len(window.frames) == 2
    assert window.cut_button.text() == "&Cut out 2 articles"
    press(desk, Qt.Key.Key_Delete)
    assert len(window.frames) == 1
    press(desk, "w")
    press(desk, Qt.Key.Key_Return, modifiers=CONTROL)
    found = desk.catalogue.read(lambda c: whole(c, article))
    made = [desk.now(one.article.id) for one in found.cut_out]
    assert made[0].text == "Harbour lights\n\nThe lights were late."
    assert made[0].record.fields["headline"] == "Harbour lights"
    assert made[1].files[0].frame == (0, 0, 1, 1)
    # The whole is done with: the first that was cut out is the next to be worked on.
    panel: Any = desk.session.window.panel
    assert panel.keeper.current_id() == made[0].record.id
    assert not any(isinstance(one, CutDialog) and one.isVisible() for one in QApplication.topLevelWidgets())
    desk.session.window.actions_.do("edit.undo")
    desk.settle()
    assert not desk.catalogue.read(lambda c: whole(c, article)).cut_out


def test_an_article_goes_on_on_another_page_and_frames_are_walked_through(desk: Desk) -> None:
    article = desk.add("issue.tif", page(pages=3))
    window = opened(desk, article)
    draw(desk, window, 0.1, 0.1, 0.6, 0.4)
    draw(desk, window, 0.1, 0.5, 0.6, 0.9)
    assert len(window.frames) == 2
    press(desk, "[")
    press(desk, "c")
    assert "goes on with article 1" in window.says
    press(desk, Qt.Key.Key_PageDown)
    assert window.pictures.page == 2
    draw(desk, window, 0.2, 0.2, 0.8, 0.3)
    assert [len(one) for one in window.frames.articles] == [2, 1]
    assert window.list.item(0).text().startswith("1 · page 1, page 2")
    press(desk, "]")
    assert window.pictures.page == 1
    assert [one.sign for one in window.view.canvas.frames] == ["1", "2"]
    press(desk, "]", "]")
    assert window.pictures.page == 2
    window.reject()
    desk.settle()


def test_a_frame_is_changed_and_escape_leaves_it_as_it_was(desk: Desk) -> None:
    window = opened(desk, desk.add("evening.png", page()))
    draw(desk, window, 0.1, 0.1, 0.5, 0.4)
    [[before]] = window.frames.articles
    press(desk, "e", Qt.Key.Key_Right, Qt.Key.Key_Escape)
    assert window.frames.articles == ((before,),)
    press(desk, Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Return)
    [[after]] = window.frames.articles
    assert after.id == before.id
    assert after.frame.rectangle[0] == pytest.approx(before.frame.rectangle[0] + 0.04)
    # A frame that is drawn while one is being changed is a new one.
    press(desk, "e")
    draw(desk, window, 0.6, 0.6, 0.9, 0.9)
    assert len(window.frames) == 2
    window.reject()
    desk.settle()


def test_frames_come_back_when_the_window_was_closed(desk: Desk) -> None:
    article = desk.add("evening.png", page())
    window = opened(desk, article)
    draw(desk, window, 0.1, 0.1, 0.5, 0.4)
    before = window.frames.articles
    press(desk, Qt.Key.Key_Escape)
    assert window.frames.articles == before
    again = opened(desk, article)
    assert again is not window
    assert [[one.frame for one in part] for part in again.frames.articles] == [[before[0][0].frame]]
    press(desk, Qt.Key.Key_S, modifiers=CONTROL)
    third = opened(desk, article)
    assert len(third.frames) == 0, "what was cut is no draft any more"
    assert third.view.canvas.frames[0].past
    assert "cut out before" in third.list.item(0).text()
    draw(desk, third, 0.5, 0.5, 0.9, 0.9)
    assert third.list.item(1).text().startswith("2 · ")
    third.reject()
    desk.settle()


def test_frames_on_a_turned_page_lie_where_they_were_drawn(desk: Desk) -> None:
    from database.commands.page_looks import turn_pages

    article = desk.add("evening.png", page())
    file = desk.now(article).files[0].id
    desk.write(lambda writer: turn_pages(writer, file, 1))
    window = opened(desk, article)
    press(desk, "9")
    draw(desk, window, 0.0, 0.0, 0.5, 1.0)
    [[drawn]] = window.frames.articles
    assert drawn.frame.rectangle == pytest.approx((0.0, 0.5, 1.0, 0.5), abs=0.01)
    assert window.view.canvas.frames[0].rectangle == pytest.approx((0.0, 0.0, 0.5, 1.0), abs=0.01)
    window.reject()
    desk.settle()


def test_a_click_draws_nothing_and_a_lost_file_is_said(desk: Desk) -> None:
    article = desk.add("evening.png", page())
    window = opened(desk, article)
    canvas = window.view.canvas
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    assert len(window.frames) == 0
    window.reject()
    desk.settle()
    digest = desk.now(article).files[0].sha256
    assert digest is not None
    desk.catalogue.files.path(digest).unlink()
    window = opened(desk, article)
    assert window.pictures.page == 0
    assert not window.page_button.isEnabled()
    press(desk, "r", "w")
    assert len(window.frames) == 0
    window.reject()
    desk.settle()


def test_a_damaged_page_is_said_and_an_article_without_pages_is_told(desk: Desk, ids: Any) -> None:
    window = opened(desk, desk.add("evening.png", page()[:300]))
    assert "cannot be shown" in window.view.canvas.accessibleName()
    window.reject()
    desk.settle()
    without = next(
        one for one in ids("articles") if not desk.now(one).files or desk.now(one).files[0].name[-3:] == "txt"
    )
    desk.choose(without)
    press(desk, "k")
    assert not any(isinstance(one, CutDialog) and one.isVisible() for one in QApplication.topLevelWidgets())
    action = desk.session.window.actions_.qaction("articles.cut")
    assert not action.isEnabled()
    assert "no page" in action.text()


def test_words_that_are_read_while_frames_are_drawn_are_those_that_are_cut_out(desk: Desk) -> None:
    from database.commands.corrections import correct_text

    article = desk.add("evening.png", page(), text=True)
    window = opened(desk, article)
    press(desk, "w", "e", Qt.Key.Key_Right)
    text = TEXT.replace("Harbour", "Morning")
    desk.write(lambda writer: correct_text(writer, article, text, "by hand"))
    assert "Morning lights" in window.list.item(0).text()
    assert window.view.changing, "what is being moved is still in hand"
    press(desk, Qt.Key.Key_Return, Qt.Key.Key_Escape)
    window = opened(desk, article)
    press(desk, Qt.Key.Key_Return, modifiers=CONTROL)
    [cut] = desk.catalogue.read(lambda c: whole(c, article)).cut_out
    assert desk.now(cut.article.id).text.startswith("Morning lights")


def test_what_was_changed_in_the_same_moment_is_said_and_can_be_cut_then(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from database.commands.corrections import correct_text

    article = desk.add("evening.png", page(), text=True)
    window = opened(desk, article)
    press(desk, "w")
    # The words of before are those that are to be cut, as they are where the others have not yet come.
    with monkeypatch.context() as patched:
        patched.setattr(CutDialog, "renew", lambda *_: None)
        desk.write(lambda writer: correct_text(writer, article, "Another text", "by hand"))
    press(desk, Qt.Key.Key_Return, modifiers=CONTROL)
    assert window.isVisible() and window.cut_button.isEnabled()
    assert len(window.frames) == 1
    assert "changed" in desk.session.services.notices.recent[-1].text
    press(desk, Qt.Key.Key_Return, modifiers=CONTROL)
    assert len(desk.catalogue.read(lambda c: whole(c, article)).cut_out) == 1


def test_a_long_file_comes_in_as_a_whole_issue_and_says_what_is_to_cut(desk: Desk) -> None:
    data = page((60, 80), pages=16)
    found = read_bytes(data, "issue.tif")
    article = desk.write(lambda writer: add_article(writer, found.draft(desk.catalogue.files.put(data))))

    def row() -> str:
        line = desk.catalogue.read(lambda c: article_lines(c, [article]))[article]
        return without_marks(str(in_words(line, Wording())[1]))

    assert row() == "issue.tif · no text yet · whole issue, 16 pages · to cut"
    waiting = desk.catalogue.read(lambda c: inbox_lines(c, [article]))[article]
    assert without_marks(str(inbox_row(waiting, Wording())[0])) == "issue.tif · whole issue, 16 pages · to cut"
    desk.session.window.show_page(Address("article", article))
    desk.settle()
    viewer: Any = desk.session.window.navigator.tab.pages["article"]
    assert viewer.pane.says.startswith("A whole issue of 16 pages: K in the list, or on the picture of a page,")
    desk.session.window.leave_page()
    desk.settle()
    window = opened(desk, article)
    assert (window.view.page, window.view.pages) == (1, 16)
    press(desk, "w", *[Qt.Key.Key_PageDown] * 20)
    assert window.pictures.page == 16
    press(desk, "w")
    press(desk, Qt.Key.Key_S, modifiers=CONTROL)
    assert row() == "issue.tif · no text yet · whole issue, 16 pages · 2 articles cut out"


def test_a_folder_with_the_pages_of_an_issue_comes_in_as_a_whole_issue(desk: Desk, tmp_path: Path) -> None:
    dropped = tmp_path / "dropped"
    for name, pages in (("issue", 16), ("feature", 15)):
        folder = dropped / name
        folder.mkdir(parents=True)
        for number in range(1, pages + 1):
            Image.effect_noise((60, 80), 20 + number + pages).save(folder / f"{number:02}.png")
    outcomes = list(add_paths(desk.catalogue, [dropped], NOW))
    assert [(one.path.name, one.outcome) for one in outcomes] == [("feature", "added"), ("issue", "added")]
    feature, issue = (one.record for one in outcomes)
    assert desk.catalogue.read(lambda c: issues(c, [feature, issue])) == {issue: Issue(16, 0)}
    window = opened(desk, issue)
    press(desk, "w", Qt.Key.Key_PageDown)
    # Each file is a page, and is called by its name.
    press(desk, "w")
    assert [window.list.item(row).text().splitlines()[0] for row in range(2)] == [
        "1 · \u206801.png\u2069",
        "2 · \u206802.png\u2069",
    ]
    press(desk, Qt.Key.Key_S, modifiers=CONTROL)
    assert desk.catalogue.read(lambda c: issues(c, [issue])) == {issue: Issue(16, 2)}
    # How one of its pages is looked at can be changed and taken back as that of any page.
    file = desk.now(issue).files[3].id
    desk.write(lambda writer: crop_pages(writer, file, (0.0, 0.0, 1.0, 0.5)))
    assert desk.catalogue.read(lambda c: issues(c, [issue])) == {issue: Issue(16, 2)}
    desk.write(lambda writer: show_as_it_came(writer, file))
    assert desk.now(issue).files[3].frame is None


def test_of_five_hundred_pages_only_those_that_are_seen_are_read(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[int] = []

    def watched(data: bytes, page: int = 1, **more: Any) -> Picture:
        read.append(page)
        return picture(data, page, **more)

    monkeypatch.setattr("desktop_app.features.cutting.page_pictures.picture", watched)
    article = desk.add("issue.tif", page((40, 60), pages=500), page_first=1, page_last=500)
    window = opened(desk, article)
    assert read == [1]
    assert window.pictures.go_to(desk.now(article).files[0].id, 500)
    desk.settle()
    assert (window.pictures.page, read) == (500, [1, 500])
    window.reject()
    desk.settle()


def test_an_article_that_was_cut_out_shows_its_part_of_the_page_only(desk: Desk, settled: Any) -> None:
    article = desk.add("issue.tif", page(pages=3), page_first=2, page_last=2, frame=(0.0, 0.0, 1.0, 0.5))
    desk.session.window.show_page(Address("article", article))
    desk.settle()
    viewer: Any = desk.session.window.navigator.tab.pages["article"]
    assert viewer.pane.shows_pages, "it has no text yet"
    pages = viewer.pane.pages
    assert pages.page == 2
    assert pages.canvas._image.width() / pages.canvas._image.height() == pytest.approx(600 / 400, abs=0.02)
    pages.turn(1)
    desk.settle()
    assert pages.page == 2, "other pages are not its own"
    viewer.pane.take_focus()
    press(desk, "k")
    assert dialog(desk).whole.article.id == article
    dialog(desk).reject()
    desk.settle()
