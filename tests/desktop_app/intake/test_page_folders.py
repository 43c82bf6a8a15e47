"""Which folders are the pages of one article, told by the names in them."""

from pathlib import Path

import pytest

from database.commands.articles import ArticleDraft, AttachmentDraft, PageDraft
from desktop_app.intake.collect import Found, collect
from desktop_app.intake.page_folders import MOST_PAGES, PageGroup, grouped, joined


def group(*names: str) -> list[str]:
    """The names of the pages in order, empty where each file is an article of its own."""
    found = [Found(f"/drop/scan/{name}", folder="/drop/scan") for name in names]
    got = grouped(found)
    if len(got) == 1 and isinstance(got[0], PageGroup):
        return [one.path.name for one in got[0].pages]
    assert got == found
    return []


@pytest.mark.parametrize(
    "names",
    [
        tuple(f"{number}.jpg" for number in range(1, 12)),
        ("scan_001.tif", "scan_002.tif", "scan_003.TIFF"),
        ("Scan.jpg", "Scan (2).jpg", "Scan (3).jpg"),
        ("Scan.jpg", "Scan 2.jpg"),
        ("صفحه ۱.png", "صفحه ۲.png", "صفحه ۳.png"),
        ("2024-03-05 p1.png", "2024-03-05 p2.png"),
        ("film 12a.webp", "film 12b.webp", "film 12c.webp"),
        ("page-1.jpg", "page-3.jpg"),
    ],
)
def test_numbered_pictures_are_pages_in_the_order_of_their_numbers(names: tuple[str, ...]) -> None:
    assert group(*sorted(names)) == list(names)


@pytest.mark.parametrize(
    "names",
    [
        ("1.jpg",),
        ("1.jpg", "2.jpg", "letter.txt"),
        ("cannes.jpg", "fajr.jpg"),
        ("2024-03-05.jpg", "2024-03-06.jpg"),
        ("20240305.jpg", "20240306.jpg"),
        ("1402-01-15.jpg", "1402-01-16.jpg"),
        ("IMG_20240305_101500.jpg", "IMG_20240306_111500.jpg"),
        ("4711.jpg", "5822.jpg"),
        ("1.jpg", "1.tif"),
        ("a1.jpg", "b2.jpg"),
        ("1.pdf", "2.pdf"),
    ],
)
def test_in_doubt_each_is_an_article(names: tuple[str, ...]) -> None:
    assert group(*names) == []


def test_more_than_a_thick_magazine_is_a_scanners_output() -> None:
    assert group(*(f"{n:04}.jpg" for n in range(1, MOST_PAGES + 1)))
    assert group(*(f"{n:04}.jpg" for n in range(1, MOST_PAGES + 2))) == []


def test_files_that_were_named_themselves_stay_as_they_are() -> None:
    found = [Found("/drop/1.jpg"), Found("/drop/2.jpg")]
    assert grouped(found) == found


def test_a_folder_that_has_a_broken_entry_is_no_folder_of_pages() -> None:
    found = [Found("/d/1.jpg", folder="/d"), Found("/d/2.jpg", "the link leads nowhere.", "/d")]
    assert grouped(found) == found


def test_each_folder_for_itself_and_in_its_place(tmp_path: Path) -> None:
    for name in ("a/1.png", "a/2.png", "b/1.png", "b/2.png", "b/notes.txt", "c.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"x")
    got = grouped(collect([tmp_path]))
    assert [one.folder.name if isinstance(one, PageGroup) else one.path.name for one in got] == [
        "c.txt",
        "a",
        "1.png",
        "2.png",
        "notes.txt",
    ]


def test_the_drafts_of_pages_become_one_article() -> None:
    drafts = [ArticleDraft("", "", attachments=(AttachmentDraft("original", f"{n}.png"),)) for n in (1, 2, 3)]
    assert [one.name for one in joined(drafts).attachments] == ["1.png", "2.png", "3.png"]
    with pytest.raises(ValueError, match="no text yet"):
        joined([*drafts, ArticleDraft("words", "plain text")])
    with pytest.raises(ValueError, match="no text yet"):
        joined([])


def test_more_pages_than_an_article_has_are_a_whole_issue() -> None:
    def page(name: str, *numbers: int) -> ArticleDraft:
        pages = tuple(PageDraft(number, 0, 0, 60, 80) for number in numbers)
        return ArticleDraft("", "", attachments=(AttachmentDraft("original", name),), pages=pages)

    fifteen = [page(f"{number}.png", 1) for number in range(1, 16)]
    assert {one.page_last for one in joined(fifteen).attachments} == {None}
    # Of a TIFF file whose second picture is a small copy the first and the third are pages.
    files = joined([*fifteen, page("16.tif", 1, 3)]).attachments
    assert [one.page_last for one in files] == [1] * 15 + [3]
    assert {one.page_first for one in files} == {None}
