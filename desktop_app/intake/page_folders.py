"""A folder that holds nothing but the numbered pictures of pages is one article. By names alone; nothing is opened.

In doubt every picture is an article of its own: joining them is one key, and so is taking the import back.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from database.cut_words import LONGEST_ARTICLE
from database.drafts import ArticleDraft
from desktop_app.intake.collect import Found

PICTURES = frozenset({".jpg", ".jpeg", ".jpe", ".png", ".tif", ".tiff", ".webp", ".gif"})
"""Endings of the names that pages of a scan have."""
MOST_PAGES = 300
"""Pictures of one folder: a thick magazine has as many pages; what has more is a scanner's whole output."""
_SPARSEST = 2
"""Numbers from the first to the last, for each picture: a page may be missing, but 12 and 480 are no neighbours."""
_NUMBER = re.compile(r"\d+")
_LAST_LETTER = re.compile(r"(.*?[^A-Za-z]|)([A-Za-z])")
#: A number that is a day, in either calendar, with or without signs between: those are other days, not other pages.
_DAY = re.compile(r"(?<!\d)(?:1[34]\d\d|19\d\d|20\d\d)([-_. ]?)(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?!\d)")


@dataclass(frozen=True, slots=True)
class PageGroup:
    """The pages of one article.

    Attributes:
        folder: that holds them.
        pages: in the order of their numbers.
    """

    folder: Path
    pages: tuple[Found, ...]


def grouped(found: Sequence[Found]) -> list[Found | PageGroup]:
    """Return what was found, with the pictures of a folder of pages as one group in the place of the first of them.

    A folder is one of pages where all files in it (not those of the folders below) are pictures whose names differ in
    one number or one last letter only. Files that were named themselves and not found in a folder stay as they are.
    """
    folders: dict[str, list[Found]] = {}
    for one in found:
        if one.folder is not None:
            folders.setdefault(one.folder, []).append(one)
    groups = {folder: ordered for folder, files in folders.items() if (ordered := _pages(files))}
    given: set[str] = set()
    result: list[Found | PageGroup] = []
    for one in found:
        folder = one.folder
        if folder is None or folder not in groups:
            result.append(one)
        elif folder not in given:
            given.add(folder)
            result.append(PageGroup(Path(folder), groups[folder]))
    return result


def joined(drafts: Sequence[ArticleDraft]) -> ArticleDraft:
    """Return one article of the drafts of its pages, which have no text yet; what the first one says holds for all.

    All files are originals of it, in the order given. Where they have more pages than an article has, it will be a
    whole issue, which is to be cut: the last page of each is noted with it.

    Raises:
        ValueError: there is no draft, or one has a text already: texts are joined by a person.
    """
    if not drafts or any(one.text for one in drafts):
        raise ValueError("only pages that have no text yet are joined")
    files = [(file, max((page.number for page in one.pages), default=0)) for one in drafts for file in one.attachments]
    if sum(len(one.pages) for one in drafts) > LONGEST_ARTICLE:
        files = [(replace(file, page_last=pages) if file.role == "original" else file, pages) for file, pages in files]
    return replace(drafts[0], attachments=tuple(file for file, _ in files))


def _pages(files: Sequence[Found]) -> tuple[Found, ...]:
    """Return the files in the order of their pages; nothing where they are not the pages of one article."""
    if not 2 <= len(files) <= MOST_PAGES:
        return ()
    if any(one.reason or one.path.suffix.casefold() not in PICTURES for one in files):
        return ()
    stems = [one.path.stem.strip() for one in files]
    numbers = _numbers(stems) or _letters(stems)
    if len(set(numbers)) < len(files) or max(numbers) - min(numbers) >= _SPARSEST * len(files):
        return ()
    return tuple(one for _, one in sorted(zip(numbers, files, strict=True), key=lambda pair: pair[0]))


def _numbers(stems: Sequence[str]) -> list[int]:
    """Return the number in which the names differ; one that has none beside others (Scan, Scan (2)) is the first."""
    found = [[(match.start(), match.group()) for match in _NUMBER.finditer(stem)] for stem in stems]
    most = max(len(one) for one in found)
    full = [(stem, one) for stem, one in zip(stems, found, strict=True) if len(one) == most]
    if not most or len(stems) - len(full) > 1:
        return []
    skeletons = {_NUMBER.sub("#", stem).casefold() for stem, _ in full}
    differ = [at for at in range(most) if len({int(one[at][1]) for _, one in full}) > 1]
    if len(full) == 1:
        differ = [most - 1]
    if len(skeletons) > 1 or len(differ) != 1:
        return []
    at = differ[0]
    numbers: list[int] = []
    for stem, one in zip(stems, found, strict=True):
        if len(one) == most:
            place = one[at][0]
            if any(day.start() <= place < day.end() for day in _DAY.finditer(stem)):
                return []
            numbers.append(int(one[at][1]))
        elif full[0][0][: full[0][1][at][0]].rstrip(" _-(").casefold() == stem.casefold():
            numbers.append(-1)
        else:
            return []
    first = min((number for number in numbers if number >= 0), default=0) - 1
    return [first if number < 0 else number for number in numbers]


def _letters(stems: Sequence[str]) -> list[int]:
    """Return the places in the alphabet of the last letters in which the names differ (12a, 12b)."""
    matches = [_LAST_LETTER.fullmatch(stem) for stem in stems]
    heads = {match.group(1).casefold() for match in matches if match is not None}
    if None in matches or len(heads) != 1:
        return []
    return [ord(match.group(2).casefold()) for match in matches if match is not None]
