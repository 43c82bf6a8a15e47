"""A folder with good and bad files beside an empty catalogue, and what must hold when it came in."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from intake.files import REFUSED, TAKEN, bad_files, good_files

from database.catalogue import Catalogue
from database.integrity import Finding, check
from database.queries.rooms import counts
from database.search.results import search
from desktop_app.paths import resources_folder

#: Beside those of `REFUSED`: told one by one.
ALSO_REFUSED = ("gone", "itself", "one line.txt", "outside entity.docx", "pipe")
#: Files of which a part is taken and the rest refused.
IN_PART = {"bomb.zip", "brotli bomb.warc", "many parts.eml", "nested.zip", "zstandard bomb.warc"}


@dataclass(frozen=True)
class Line:
    """What was told of one file, or of one within it."""

    path: str
    outcome: str
    reason: str

    @property
    def file(self) -> str:
        """The name of the outermost file."""
        return Path(self.path.partition(" › ")[0]).name


class Batch:
    """The folders. *outside* is what nothing of the batch may reach."""

    def __init__(self, place: Path) -> None:
        self.catalogue = place / "catalogue"
        self.incoming = place / "in"
        self.outside = place / "outside"
        self.place = place
        Catalogue.create(self.catalogue, resources_folder() / "vocabularies").close()
        self.articles = good_files(self.incoming / "good")
        bad_files(self.incoming / "bad", self.outside)
        self.before = self._elsewhere()

    def _elsewhere(self) -> dict[Path, tuple[int, int]]:
        """All files beside the catalogue, with size and time of change."""
        found = {}
        for path in sorted(self.place.rglob("*")):
            if self.catalogue not in path.parents and path.is_file() and not path.name.startswith("said."):
                status = path.lstat()
                found[path] = (status.st_size, status.st_mtime_ns)
        return found

    def holds(self, lines: Sequence[Line]) -> None:
        """Hold that each bad file is told with its reason, that all else came in, and that nothing else was touched."""
        told: dict[str, list[Line]] = {}
        for one in lines:
            told.setdefault(one.file, []).append(one)
        for name in (*REFUSED, *ALSO_REFUSED):
            refused = told.get(name, [])
            assert refused and all(one.outcome == "failed" for one in refused), (name, refused)
            assert name in IN_PART or len(refused) == 1, refused
            for one in refused:
                assert one.reason.endswith((".", ").")) and len(one.reason) > 15, one
                assert "Traceback" not in one.reason and "cope with" not in one.reason, one
        for name in TAKEN:
            assert next(one.outcome for one in told[name]) in {"added", "kept"}, told[name]
        good = {path.name for path in (self.incoming / "good").iterdir() if path.is_file()}
        taken = [one for name in good for one in told[name] if one.outcome in {"added", "kept"}]
        assert len(taken) >= self.articles, sorted(set(good) - {one.file for one in taken})
        assert not [one for name in good for one in told[name] if one.outcome == "failed"]
        hostile = told["hostile.zip"]
        assert [one.outcome for one in hostile] == ["added"] * 4
        assert self._elsewhere() == self.before
        self.is_sound(sum(one.outcome in {"added", "kept"} for one in lines))

    def is_sound(self, articles: int) -> None:
        """Hold that the catalogue has so many articles and passes its check, and that one undo takes all back."""
        with Catalogue.open(self.catalogue) as catalogue:
            assert _damage(catalogue) == []
            assert _articles(catalogue) == articles
            found = catalogue.read(lambda connection: search(connection, '"secret of the vault"'))
            assert found.total == 0
            catalogue.undo()
            assert _articles(catalogue) == 0
            assert catalogue.next_steps()[0] is None, "one step"
            assert _damage(catalogue) == []


def lines_of(records: Iterable[dict[str, object]]) -> list[Line]:
    """Return the lines of ``nadim add --json`` without the summary."""
    return [Line(str(one["path"]), str(one["outcome"]), str(one["reason"] or "")) for one in records if "path" in one]


def _articles(catalogue: Catalogue) -> int:
    return catalogue.read(lambda connection: counts(connection, ("articles",))["articles"])


def _damage(catalogue: Catalogue) -> list[Finding]:
    found = catalogue.read(lambda connection: check(connection, catalogue.files, deep=True))
    return [one for one in found if not one.harmless]
