"""The sample catalogue: made from the texts and data in ``resources/sample``, as a person would make it.

The articles come in through the reader, everything else through the commands. Evidence is given by exact words and
found here, so that nobody counts code points by hand; the README of that folder says how the data is written.
"""

import json
import re
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from database.catalogue import Catalogue
from database.changes import Title
from database.commands import Writer
from database.commands.articles import ArticleDraft, add_articles, set_level
from database.commands.evidence import Evidence, Outside, Passage, WholeArticle, mention_record
from database.commands.records import NameForm, create_record, save_record
from database.commands.statements import (
    Details,
    rank_statement,
    state_award_result,
    state_entry,
    state_figure,
    state_naming,
    state_relation,
    state_remark,
    state_value,
)
from database.dates import DateProblem, DateValue
from database.errors import InputProblem
from database.fields import Field, FieldType, fields_of
from database.queries.reading import reading
from database.queries.records import record_row
from desktop_app.intake.draft import load, read_bytes
from desktop_app.paths import resources_folder

Entry = Mapping[str, Any]

_RECORDS, _ARTICLES, _STATEMENTS = "records.json", "articles.json", "statements.json"

_STATE: Mapping[str, Callable[..., int]] = {
    "relation": state_relation,
    "entry": state_entry,
    "award_result": state_award_result,
    "value": state_value,
    "figure": state_figure,
    "naming": state_naming,
    "remark": state_remark,
}
#: What every statement may have beside its own shape.
_APART = frozenset({"kind", "key", "details", "evidence", "rank", "reason"})
#: What a statement gives as the key of a record.
_LINKS = frozenset({"about", "object", "body", "film", "edition", "section", "place", "award", "recipient"})
#: What the commands call otherwise than the data does.
_ARGUMENTS = {"object": "object_id", "field": "field_name", "name": "name_id"}


def build_sample(folder: Path, source: Path | None = None) -> None:
    """Make the sample catalogue, as one operation that can be undone.

    Args:
        folder: becomes the catalogue; it must be missing or empty. One that was missing is taken away again when
            the making fails.
        source: the folder with the texts and data; the shipped one where not given.

    Raises:
        CatalogueProblem: the folder is taken or cannot be written to.
        InputProblem: the data does not fit the texts or the vocabularies; it names the file and the words.
    """
    source = source or resources_folder() / "sample"
    missing = not folder.exists()
    try:
        with Catalogue.create(folder, resources_folder() / "vocabularies", who="Nadim") as catalogue:
            articles = _entries(source / _ARTICLES)
            drafts = _drafts(catalogue, source / "articles", articles)
            catalogue.write(Title("sample.build"), lambda writer: _build(writer, source, articles, drafts))
    except BaseException:
        if missing:
            shutil.rmtree(folder, ignore_errors=True)
        raise


def _entries(file: Path) -> list[Entry]:
    """Return the list that a data file holds under its own name."""
    try:
        entries: list[Entry] = json.loads(load(file).decode("utf-8"))[file.stem]
    except ValueError as error:
        raise InputProblem("file", path=file, reason=f"this is not JSON in UTF-8 ({error}). Correct it.") from error
    return entries


def _drafts(catalogue: Catalogue, folder: Path, articles: Sequence[Entry]) -> list[ArticleDraft]:
    """Read the articles in the order of the data and keep their originals."""
    told = {f"{entry['key']}.txt" for entry in articles}
    for name in sorted({path.name for path in folder.glob("*.txt")} - told):
        raise InputProblem("file", path=folder / name, reason=f"{_ARTICLES} says nothing of this article. Add it.")
    drafts = []
    for entry in articles:
        path = folder / f"{entry['key']}.txt"
        data = load(path)
        draft = read_bytes(data, str(path)).draft(catalogue.files.put(data))
        supplied = {
            name: "supplied" for name, field in (("publication", "publication"), ("kind", "kind_1")) if field in entry
        }
        drafts.append(replace(draft, known={**draft.known, **supplied}))
    return drafts


def _build(writer: Writer, source: Path, articles: Sequence[Entry], drafts: Sequence[ArticleDraft]) -> None:
    builder = _Builder(writer)
    for entry in _entries(source / _RECORDS):
        with _told(source / _RECORDS, entry["key"]):
            builder.add_record(entry)
    for entry, draft, article_id in zip(articles, drafts, add_articles(writer, drafts), strict=True):
        with _told(source / _ARTICLES, entry["key"]):
            builder.add_article(entry, draft, article_id)
    for number, entry in enumerate(_entries(source / _STATEMENTS), 1):
        with _told(source / _STATEMENTS, f"statement {number} ({entry['kind']})"):
            builder.add_statement(entry)


@contextmanager
def _told(file: Path, what: str) -> Iterator[None]:
    """Say in which file and entry it is when data cannot be taken."""
    try:
        yield
    except (InputProblem, DateProblem) as problem:
        raise InputProblem("file", path=file, reason=f"{what}: {problem}") from problem


def _declared(kind: str, name: str) -> Field:
    if name not in fields_of(kind):
        raise InputProblem("bad_value", field=name, reason=f"records of the kind {kind} have no such field")
    return fields_of(kind)[name]


class _Builder:
    """Makes records, articles and statements, and knows each by the key that the data gives it."""

    def __init__(self, writer: Writer) -> None:
        self.writer = writer
        self.ids: dict[str, int] = {}
        self.kinds: dict[str, str] = {}
        self.texts: dict[str, tuple[int, str]] = {}
        self.statements: dict[str, int] = {}

    def add_record(self, entry: Entry) -> None:
        """Make a record with its names and fields."""
        kind = entry["kind"]
        names = [NameForm(form) if isinstance(form, str) else NameForm(**form) for form in entry.get("names", ())]
        fields = self._fields(kind, entry.get("fields", {}))
        more = {part: entry[part] for part in ("note", "heading_status") if part in entry}
        self._keep(entry["key"], kind, create_record(self.writer, kind, names, fields, **more))

    def add_article(self, entry: Entry, draft: ArticleDraft, article_id: int) -> None:
        """Catalogue an article that has come in: fields, mentions, level."""
        text_id = reading(self.writer.connection, article_id).text_id
        if text_id is None:
            raise InputProblem("bad_value", field="text", reason="the article has none")
        self._keep(entry["key"], "article", article_id)
        self.texts[entry["key"]] = (text_id, draft.text)
        given = {name: value for name, value in entry.items() if name not in ("key", "level", "mentions")}
        save_record(self.writer, article_id, fields=self._fields("article", given))
        for one in entry.get("mentions", ()):
            passages = tuple(
                self._passage(entry["key"], **({"words": at} if isinstance(at, str) else at))
                for at in one.get("passages", ())
            )
            named = self._id(one["record"]) if "record" in one else None
            role = one.get("role", "mentioned")
            mention_record(self.writer, article_id, named, words=one.get("words"), role=role, passages=passages)
        set_level(self.writer, article_id, entry["level"])

    def add_statement(self, entry: Entry) -> None:
        """Make a statement with its evidence, and rank it where the data says so."""
        shape = {name: entry[name] for name in entry if name not in _APART}
        kind = entry["kind"]
        arguments = {_ARGUMENTS.get(name, name): self._argument(name, shape) for name in shape}
        if kind == "entry":
            arguments.setdefault("film", None)
        statement_id = _STATE[kind](
            self.writer,
            **arguments,
            details=self._details(entry.get("details", {})),
            evidence=[self._evidence(one) for one in entry.get("evidence", ())],
        )
        if "rank" in entry:
            rank_statement(self.writer, statement_id, entry["rank"], entry.get("reason", ""))
        if "key" in entry:
            self.statements[entry["key"]] = statement_id

    def _keep(self, key: str, kind: str, record_id: int) -> None:
        if key in self.ids:
            raise InputProblem("bad_value", field="key", reason=f"“{key}” stands twice")
        self.ids[key], self.kinds[key] = record_id, kind

    def _id(self, key: str) -> int:
        if key not in self.ids:
            raise InputProblem("bad_value", field="key", reason=f"no record before this one has the key “{key}”")
        return self.ids[key]

    def _kind(self, key: str) -> str:
        self._id(key)
        return self.kinds[key]

    def _fields(self, kind: str, given: Entry) -> dict[str, Any]:
        return {name: self._value(_declared(kind, name), value) for name, value in given.items()}

    def _value(self, field: Field, given: Any) -> Any:
        if field.type is FieldType.DATE:
            return self._date(given)
        return self._id(given) if field.type is FieldType.RECORD else given

    def _date(self, given: str | Entry) -> DateValue:
        return DateValue.of(given) if isinstance(given, str) else DateValue.of(**given)

    def _argument(self, name: str, shape: Entry) -> Any:
        given = shape[name]
        if name in _LINKS:
            return self._id(given)
        if name == "credit":
            return self._credit(given)
        if name == "value":
            return self._value(_declared(self._kind(shape["about"]), shape["field"]), given)
        return self._name(shape["about"], given) if name == "name" else given

    def _credit(self, key: str) -> int:
        if key not in self.statements:
            raise InputProblem("bad_value", field="credit", reason=f"no statement before this one has the key “{key}”")
        return self.statements[key]

    def _name(self, key: str, text: str) -> int:
        for form in record_row(self.writer.connection, self._id(key)).names:
            if form.text == text:
                return form.id
        raise InputProblem("bad_value", field="name", reason=f"“{text}” is no name of “{key}”")

    def _details(self, given: Entry) -> Details:
        more: dict[str, Any] = dict(given)
        if "attributed_to" in more:
            more["attributed_to"] = self._id(more["attributed_to"])
        if "when" in more:
            more["when"] = self._date(more["when"])
        return Details(**more)

    def _evidence(self, given: Entry) -> Evidence:
        if "outside" in given:
            return Outside(given["outside"])
        if "words" not in given:
            return WholeArticle(self._id(given["article"]))
        return self._passage(**given)

    def _passage(self, article: str, words: str, occurrence: int | None = None) -> Passage:
        """Find words in an article; those that stand there more than once need to say which."""
        if article not in self.texts:
            raise InputProblem("bad_value", field="article", reason=f"there is no {article}.txt")
        text_id, text = self.texts[article]
        starts = [match.start() for match in re.finditer(re.escape(words), text)] if words else []
        number, file = occurrence or 1, f"{article}.txt"
        if len(starts) > 1 and occurrence is None:
            reason = f"these words stand there {len(starts)} times, say which (“occurrence”): {words}"
            raise InputProblem("bad_value", field=file, reason=reason)
        if not 1 <= number <= len(starts):
            times = f" {number} times" if starts else ""
            raise InputProblem("bad_value", field=file, reason=f"these words do not stand there{times}: {words}")
        return Passage(text_id, starts[number - 1], starts[number - 1] + len(words))
