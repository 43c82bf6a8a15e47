"""Web archives, plain or packed, and with their list of pages (.wacz): each page is an article of its own."""

import io
import json
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import BinaryIO
from urllib.parse import urldefrag, urljoin

from database.errors import InputProblem
from desktop_app.intake import packings
from desktop_app.intake.document import Declared, Format, Kind, Refused, Signs
from desktop_app.intake.source import Source
from desktop_app.intake.unpacking import SIGNATURES, Archive, names_in, opened
from desktop_app.intake.web_archive import Place, Record, body_of, records

KIND = Kind("warc", "a web archive", "application/warc")
COLLECTION = Kind("wacz", "a web archive with its pages", "application/wacz")

_START = b"WARC/"
_PLACE = "web archive"
_ARCHIVES = re.compile(r"archive/[^/]+\.warc(?:\.gz|\.zst)?")
_PAGES = re.compile(r"pages/[^/]+\.jsonl")
_LARGEST_LIST = 32 << 20
_LARGEST_PACKED = 256 << 20
_LARGEST_BESIDE = 32 << 20
_MOST_ADDRESSES = 200_000
#: How far into a member that holds several records a picture is looked up: it is unfolded from its start.
_FARTHEST_INNER = 8 << 20
#: What stands for itself in a browser's window.
_PAGE_TYPES = frozenset({"text/html", "application/xhtml+xml", "application/pdf"})
#: What a browser was about to do with what it asked for, where it says so (Fetch Metadata).
_OWN_WINDOW = frozenset({"", "document"})


def recognise(source: Source) -> Kind | None:
    """Return the kind of a web archive, also where it is packed."""
    head = source.head()
    if head.startswith(packings.DICTIONARY):
        return KIND
    try:
        # A web archive packed by Zstandard may begin with an empty frame.
        while (unfolder := packings.unfolder_of(head)) is not None:
            found = unfolder.decompress(head, len(_START))
            head = found if found or not unfolder.eof else unfolder.unused_data
    except packings.DictionaryMissing:
        # What it is cannot be told; that it lacks its dictionary can.
        return KIND
    except packings.Damaged:
        return None
    return KIND if head.startswith(_START) else None


def recognise_collection(source: Source) -> Kind | None:
    """Return the kind of a ZIP that holds web archives in their place."""
    names = names_in(source)
    return COLLECTION if "datapackage.json" in names and any(map(_ARCHIVES.fullmatch, names)) else None


def read(source: Source) -> Iterator[Source | Refused]:
    """Give the pages of a web archive.

    Raises:
        InputProblem: it holds no page, or is damaged from its start.
    """
    with source.open() as file:
        yield from _Reader(source, [(source.name, file)]).pages()


def read_collection(source: Source) -> Iterator[Source | Refused]:
    """Give the pages that the collection lists, or all of its archives where it lists none.

    Raises:
        InputProblem: it is damaged, or holds no page.
    """
    with opened(source) as archive, ExitStack() as stack:
        files: list[tuple[str, BinaryIO]] = []
        refused: list[Refused] = []
        for name in filter(_ARCHIVES.fullmatch, archive.entries):
            try:
                files.append((source.name_within(name), stack.enter_context(_file(archive, name))))
            except InputProblem as problem:
                refused.append(Refused.because(problem))
        yield from refused
        yield from _Reader(source, files, _listed(archive)).pages()


def _file(archive: Archive, name: str) -> BinaryIO:
    """Return an archive within the ZIP; one that is packed there is unfolded first, to be moved in."""
    if archive.entries[name].compress_type == zipfile.ZIP_STORED:
        return archive.stream(name)
    return io.BytesIO(archive.read(name, _LARGEST_PACKED))


def _listed(archive: Archive) -> dict[str, str]:
    """Return the titles of the pages that the collection lists, by address."""
    found: dict[str, str] = {}
    for name in filter(_PAGES.fullmatch, archive.entries):
        try:
            lines = archive.read(name, _LARGEST_LIST).splitlines()
        except InputProblem:
            continue
        for line in lines:
            try:
                row = json.loads(line)
            except (ValueError, RecursionError):
                continue
            if isinstance(row, dict) and isinstance(row.get("url"), str) and len(found) < _MOST_ADDRESSES:
                title = row.get("title")
                found.setdefault(_plain(row["url"]), title if isinstance(title, str) else "")
    return found


def _plain(url: str) -> str:
    """Return an address without the place in the page; one that is none, as it is."""
    try:
        return urldefrag(url).url
    except ValueError:
        return url


def _whole(found: Iterator[Record]) -> Iterator[Record]:
    """Give the records up to where the archive is damaged, which the first pass has told already."""
    while True:
        try:
            record = next(found)
        except (StopIteration, InputProblem):
            return
        yield record


def _is_picture(record: Record) -> bool:
    answered = record.kind in {"response", "resource"} and record.status == 200
    return answered and record.media_type.startswith("image/") and record.place.inner <= _FARTHEST_INNER


@dataclass(slots=True)
class _Contents:
    """What a first pass through the archives found.

    Attributes:
        places: of pictures, by address: number of the archive, and place in it.
        inner: ids of records that were asked for by a page and not by a person.
    """

    places: dict[str, tuple[int, Place]] = field(default_factory=dict)
    inner: set[str] = field(default_factory=set)


class _Reader:
    """Goes twice through the archives: for what is there, then page by page."""

    def __init__(self, source: Source, files: list[tuple[str, BinaryIO]], listed: dict[str, str] | None = None) -> None:
        self._source = source
        self._files = files
        self._listed = listed or {}
        self._contents = _Contents()
        self._given: set[str] = set()
        self._seen: set[tuple[str, str]] = set()

    def pages(self) -> Iterator[Source | Refused]:
        """Give the pages.

        Raises:
            InputProblem: there are none.
        """
        refused: list[Refused] = []
        for number, (name, file) in enumerate(self._files):
            try:
                self._note(number, records(file, name))
            except InputProblem as problem:
                # The records before are whole, and are read.
                refused.append(Refused.because(problem))
        for name, file in self._files:
            yield from self._pages_of(name, file)
        missing = [url for url in self._listed if url not in self._given]
        for url in missing:
            reason = "the archive lists this page and does not hold it."
            yield Refused.because(InputProblem("file", path=self._source.name_within(url), reason=reason))
        yield from refused
        if not self._given and not missing and not refused:
            raise InputProblem("file", path=self._source.name, reason="the web archive holds no pages.")

    def _note(self, number: int, found: Iterable[Record]) -> None:
        contents = self._contents
        for record in found:
            if len(contents.places) + len(contents.inner) >= _MOST_ADDRESSES:
                return
            if record.kind == "request":
                answer = record.headers.get("warc-concurrent-to", "")
                if record.http.get("sec-fetch-dest", "") not in _OWN_WINDOW and answer:
                    contents.inner.add(answer)
            elif _is_picture(record):
                contents.places.setdefault(_plain(record.url), (number, record.place))

    def _pages_of(self, name: str, file: BinaryIO) -> Iterator[Source | Refused]:
        for record in _whole(records(file, name)):
            if self._is_page(record):
                yield from self._page(record)
                self._given.add(_plain(record.url))

    def _is_page(self, record: Record) -> bool:
        if record.kind not in {"response", "resource"} or record.status not in {200, 203}:
            return False
        if self._listed:
            return _plain(record.url) in self._listed and _plain(record.url) not in self._given
        if record.headers.get("warc-record-id", "") in self._contents.inner:
            return False
        known = (record.url, record.headers.get("warc-payload-digest", ""))
        if record.media_type not in _PAGE_TYPES or (known[1] and known in self._seen):
            return False
        self._seen.add(known)
        return True

    def _page(self, record: Record) -> Iterator[Source | Refused]:
        url = record.url
        try:
            body = body_of(record, self._source.name_within(url))
        except InputProblem as problem:
            yield Refused.because(problem)
            return
        declared = [Declared("url", url, _PLACE)]
        if date := record.headers.get("warc-date", ""):
            declared.append(Declared("captured", date, _PLACE))
        if title := self._listed.get(_plain(url), "").strip():
            declared.append(Declared("headline", title, _PLACE))
        yield self._source.member(
            url,
            body.data,
            media_type=record.content_type,
            url=url,
            beside=self._beside(url),
            declared=tuple(declared),
        )
        if body.cut_off:
            reason = "the page was cut off when it was fetched. What there is of it is in the text."
            yield Refused.because(InputProblem("file", path=self._source.name_within(url), reason=reason))

    def _beside(self, page: str) -> Callable[[str], bytes | None]:
        """Return how a page reads its pictures: from the same archives and nowhere else."""

        def read_beside(address: str) -> bytes | None:
            try:
                number, place = self._contents.places[_plain(urljoin(page, address))]
            except (KeyError, ValueError):
                return None
            name, file = self._files[number]
            before = None
            try:
                before = file.tell()
                for record in records(file, name, place):
                    data = body_of(record, name).data
                    if len(data) > _LARGEST_BESIDE:
                        return None
                    self._source.budget.spend(name, len(data))
                    return data
            except (InputProblem, OSError, ValueError):
                return None
            finally:
                if before is not None and not file.closed:
                    file.seek(before)
            return None

        return read_beside


FORMAT = Format(Signs((_START, packings.GZIP, packings.ZSTANDARD, *packings.SKIPPED)), recognise, read)
COLLECTION_FORMAT = Format(Signs(SIGNATURES), recognise_collection, read_collection)
