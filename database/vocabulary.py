"""Reading the controlled vocabularies: pure Python, the folder is passed in.

A vocabulary is a list of terms that a field, a role or a state may take. Codes are stored in the
catalogue, labels are shown. The folder holds `index.json`, which names every vocabulary in order, and
one `<vocabulary>.json` for each. A file that is not in the index, a listed file that is missing and
any broken term are refused with one sentence, so that a slip in the data is seen at once and not when
somebody needs the term.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

INDEX_NAME = "index.json"
KINDS_VOCABULARY = "record_kind"  # the one list of record kinds; `joins` may name nothing else
TRANSLATED = ("fa", "ar")  # label languages beside English, which every term has

_CODE = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
_COMMIT = re.compile(r"[0-9a-f]{40}")
_INDEX_KEYS = frozenset({"sources", "vocabularies"})
_ENTRY_KEYS = frozenset({"vocabulary", "version", "title", "notice", "source"})
_SOURCE_KEYS = frozenset({"title", "version", "namespace", "repository", "commit", "path", "licence"})
_FILE_KEYS = frozenset({"vocabulary", "terms"})
_TERM_KEYS = frozenset(
    {"code", "en", "fa", "ar", "inverse_en", "inverse_fa", "inverse_ar", "unchecked", "definition"}
    | {"broader", "heading", "first", "mapping", "mapping_source", "joins"}
)


class VocabularyProblem(Exception):
    """A vocabulary file cannot be used. The text says which file, what is wrong and what to do."""


@dataclass(frozen=True, slots=True)
class Source:
    """An outside list from which terms or identifiers were read, pinned to one commit."""

    code: str
    title: str
    version: str
    namespace: str  # put before a term's `mapping` to make the full identifier
    repository: str
    commit: str  # 40 hexadecimal digits
    path: str
    licence: str

    @property
    def reference(self) -> str:
        """File, repository and commit in one line, as stored beside an identifier."""
        return f"{self.path}, {self.repository}, commit {self.commit}"


@dataclass(frozen=True, slots=True)
class Term:
    """One term. `code` is stable and stored; the labels are shown and may change."""

    vocabulary: str
    code: str
    label_en: str
    label_fa: str | None
    label_ar: str | None
    inverse_en: str | None  # a relation role read from its object: "director of"
    inverse_fa: str | None
    inverse_ar: str | None
    unchecked: tuple[str, ...]  # languages whose labels no speaker has confirmed yet
    broader: str | None  # code of the wider term in the same vocabulary
    heading: bool  # only gathers narrower terms; never offered as a value
    definition: str
    mapping: str | None  # full outside identifier; never without `mapping_source`
    mapping_source: Source | None
    about_kinds: tuple[str, ...]  # record kinds on the left of a relation; empty outside relation roles
    object_kinds: tuple[str, ...]  # record kinds on the right
    first: bool  # offered first in a long list
    position: int  # order in the file, from 0

    def label(self, language: str) -> str:
        """The label in `language` ("en", "fa", "ar"), or the English one where there is none."""
        return {"fa": self.label_fa, "ar": self.label_ar}.get(language) or self.label_en

    def inverse(self, language: str) -> str | None:
        """The label of a relation role read from its object, or None for other terms."""
        return {"fa": self.inverse_fa, "ar": self.inverse_ar}.get(language) or self.inverse_en


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """One controlled vocabulary with its terms in the order in which they are offered."""

    code: str
    version: str
    title: str
    notice: str  # attribution to show with the list; empty where the list is the archive's own
    source: Source | None
    terms: tuple[Term, ...]
    _by_code: Mapping[str, Term] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_code", {term.code: term for term in self.terms})

    def __contains__(self, code: object) -> bool:
        return code in self._by_code

    def __iter__(self) -> Iterator[Term]:
        return iter(self.terms)

    def __len__(self) -> int:
        return len(self.terms)

    @property
    def codes(self) -> tuple[str, ...]:
        """All codes, in order."""
        return tuple(term.code for term in self.terms)

    def term(self, code: str) -> Term:
        """The term with this code; raises KeyError for an unknown one."""
        return self._by_code[code]


def load_vocabularies(folder: Path) -> tuple[Vocabulary, ...]:
    """Read and check every vocabulary of `folder`, in the order of its `index.json`.

    Raises VocabularyProblem for the first thing that is wrong.
    """
    index_file = folder / INDEX_NAME
    index = _read_object(index_file)
    _check_keys(index_file, "the index", index, _INDEX_KEYS, required=_INDEX_KEYS)
    sources = _read_sources(index_file, index["sources"])
    entries = _read_entries(index_file, index["vocabularies"], sources)
    _check_files(folder, [entry["vocabulary"] for entry in entries])
    loaded = tuple(_read_vocabulary(folder, entry, sources) for entry in entries)
    _check_kinds(folder, loaded)
    return loaded


def _problem(file: Path, what: str, remedy: str) -> VocabularyProblem:
    return VocabularyProblem(f"{file}: {what}. {remedy}.")


def _read_object(file: Path) -> dict[str, Any]:
    """The JSON object in `file`; a key given twice is an error, not "the last one wins"."""

    def pairs(items: list[tuple[str, Any]]) -> dict[str, Any]:
        keys = [key for key, _ in items]
        for key in keys:
            if keys.count(key) > 1:
                raise _problem(file, f"the key “{key}” stands twice in one object", "Remove one of the two")
        return dict(items)

    try:
        content = json.loads(file.read_text(encoding="utf-8"), object_pairs_hook=pairs)
    except FileNotFoundError as error:
        raise _problem(file, "the file is missing", "Put it back or take it out of the index") from error
    except OSError as error:
        raise _problem(file, f"the file cannot be read ({error.strerror})", "Check its permissions") from error
    except ValueError as error:  # broken JSON and bytes that are not UTF-8 alike
        raise _problem(file, f"this is not JSON in UTF-8 ({error})", "Correct the file") from error
    if not isinstance(content, dict):
        raise _problem(file, "the file does not hold a JSON object", "Correct the file")
    return content


def _check_keys(
    file: Path, where: str, given: Mapping[str, Any], allowed: frozenset[str], required: frozenset[str]
) -> None:
    for key in sorted(required - given.keys()):
        raise _problem(file, f"“{key}” is missing in {where}", "Add it")
    for key in sorted(given.keys() - allowed):
        raise _problem(file, f"{where} has the unknown key “{key}”", "Correct its spelling or remove it")


def _text(file: Path, where: str, given: Mapping[str, Any], key: str) -> str:
    value = given[key]
    if not isinstance(value, str) or not value.strip() or value != value.strip():
        raise _problem(file, f"“{key}” of {where} is empty or has spaces around it", "Give it a text without them")
    return value


def _optional_text(file: Path, where: str, given: Mapping[str, Any], key: str) -> str | None:
    return _text(file, where, given, key) if given.get(key) is not None else None


def _code(file: Path, where: str, value: object) -> str:
    if not isinstance(value, str) or not _CODE.fullmatch(value):
        raise _problem(
            file,
            f"{where} has the code “{value}”",
            "Use small letters a–z, figures and single underscores, and begin with a letter",
        )
    return value


def _flag(file: Path, where: str, given: Mapping[str, Any], key: str) -> bool:
    value = given.get(key, False)
    if not isinstance(value, bool):
        raise _problem(file, f"“{key}” of {where} is neither true nor false", "Write true or leave it out")
    return value


def _objects(file: Path, what: str, value: object) -> list[dict[str, Any]]:
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise _problem(file, f"“{what}” is not a list of objects", "Correct the file")
    return value


def _read_sources(file: Path, given: object) -> dict[str, Source]:
    if not isinstance(given, dict):
        raise _problem(file, "“sources” is not an object", "Give each source under its own code")
    sources: dict[str, Source] = {}
    for key, values in given.items():
        code = _code(file, "a source", key)
        where = f"source “{code}”"
        if not isinstance(values, dict):
            raise _problem(file, f"{where} is not an object", "Correct the file")
        _check_keys(file, where, values, _SOURCE_KEYS, required=_SOURCE_KEYS)
        texts = {name: _text(file, where, values, name) for name in _SOURCE_KEYS}
        if not _COMMIT.fullmatch(texts["commit"]):
            raise _problem(file, f"the commit of {where} is not pinned", "Give all 40 digits of it")
        sources[code] = Source(code=code, **texts)
    return sources


def _read_entries(file: Path, given: object, sources: Mapping[str, Source]) -> list[dict[str, Any]]:
    entries = _objects(file, "vocabularies", given)
    seen: set[str] = set()
    for entry in entries:
        required = frozenset({"vocabulary", "version", "title"})
        _check_keys(file, "an entry of the index", entry, _ENTRY_KEYS, required=required)
        code = _code(file, "an entry of the index", entry["vocabulary"])
        if code in seen:
            raise _problem(file, f"the vocabulary “{code}” is listed twice", "Remove one of the two")
        seen.add(code)
        where = f"the entry “{code}”"
        for key in ("version", "title", "notice", "source"):
            _optional_text(file, where, entry, key)
        if entry.get("source") is not None and entry["source"] not in sources:
            raise _problem(file, f"{where} names the unknown source “{entry['source']}”", "Describe it under “sources”")
    return entries


def _check_files(folder: Path, listed: Sequence[str]) -> None:
    """Index and folder must agree both ways: a forgotten file would silently never be loaded."""
    expected = {f"{code}.json" for code in listed} | {INDEX_NAME}
    present = {path.name for path in folder.glob("*.json")}
    for name in sorted(present - expected):
        raise _problem(folder / name, f"the file is not listed in {INDEX_NAME}", "Add it to the index or take it away")
    for name in sorted(expected - present):
        raise _problem(folder / name, "the file is missing", "Put it back or take it out of the index")


def _read_vocabulary(folder: Path, entry: Mapping[str, Any], sources: Mapping[str, Source]) -> Vocabulary:
    code = entry["vocabulary"]
    file = folder / f"{code}.json"
    content = _read_object(file)
    _check_keys(file, "the file", content, _FILE_KEYS, required=_FILE_KEYS)
    if content["vocabulary"] != code:
        raise _problem(file, f"the file calls itself “{content['vocabulary']}”", f"Write “{code}”")
    given = _objects(file, "terms", content["terms"])
    if not given:
        raise _problem(file, "the vocabulary has no terms", "Add one or take the file out of the index")
    terms = tuple(_read_term(file, code, item, position, sources) for position, item in enumerate(given))
    _check_terms(file, terms)
    source = sources[entry["source"]] if entry.get("source") is not None else None
    return Vocabulary(
        code=code,
        version=entry["version"],
        title=entry["title"],
        notice=entry.get("notice") or "",
        source=source,
        terms=terms,
    )


def _read_term(
    file: Path, vocabulary: str, given: Mapping[str, Any], position: int, sources: Mapping[str, Source]
) -> Term:
    where = f"term {position + 1}"
    _check_keys(file, where, given, _TERM_KEYS, required=frozenset({"code", "en", "definition"}))
    code = _code(file, where, given["code"])
    where = f"the term “{code}”"
    mapping, source = _read_mapping(file, where, given, sources)
    about, object_ = _read_joins(file, where, given)
    return Term(
        vocabulary=vocabulary,
        code=code,
        label_en=_text(file, where, given, "en"),
        label_fa=_optional_text(file, where, given, "fa"),
        label_ar=_optional_text(file, where, given, "ar"),
        inverse_en=_optional_text(file, where, given, "inverse_en"),
        inverse_fa=_optional_text(file, where, given, "inverse_fa"),
        inverse_ar=_optional_text(file, where, given, "inverse_ar"),
        unchecked=_read_unchecked(file, where, given),
        broader=_optional_text(file, where, given, "broader"),
        heading=_flag(file, where, given, "heading"),
        definition=_text(file, where, given, "definition"),
        mapping=mapping,
        mapping_source=source,
        about_kinds=about,
        object_kinds=object_,
        first=_flag(file, where, given, "first"),
        position=position,
    )


def _read_mapping(
    file: Path, where: str, given: Mapping[str, Any], sources: Mapping[str, Source]
) -> tuple[str | None, Source | None]:
    mapping = _optional_text(file, where, given, "mapping")
    source = _optional_text(file, where, given, "mapping_source")
    if mapping is None and source is None:
        return None, None
    if mapping is None or source is None:
        raise _problem(
            file,
            f"{where} has only one of “mapping” and “mapping_source”",
            "Give both, or neither: an identifier without its source cannot be checked",
        )
    if source not in sources:
        raise _problem(
            file,
            f"{where} names the unknown source “{source}”",
            f"Describe it in {INDEX_NAME} under “sources”",
        )
    return sources[source].namespace + mapping, sources[source]


def _read_unchecked(file: Path, where: str, given: Mapping[str, Any]) -> tuple[str, ...]:
    unchecked = given.get("unchecked", [])
    if not isinstance(unchecked, list) or any(item not in TRANSLATED for item in unchecked):
        raise _problem(file, f"“unchecked” of {where} is not a list of “fa” and “ar”", "Name only these languages")
    for language in unchecked:
        if given.get(language) is None:
            raise _problem(
                file,
                f"{where} calls its “{language}” label unchecked but has none",
                "Add the label or take the language out of “unchecked”",
            )
    return tuple(unchecked)


def _read_joins(file: Path, where: str, given: Mapping[str, Any]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    joins = given.get("joins")
    if joins is None:
        return (), ()
    sides: list[tuple[str, ...]] = []
    for side in ("about", "object"):
        kinds = joins.get(side) if isinstance(joins, dict) else None
        if not isinstance(kinds, list) or not kinds or len(joins) != 2:
            raise _problem(
                file,
                f"“joins” of {where} does not name kinds for “about” and “object”",
                "Name both, only these",
            )
        sides.append(tuple(kinds))
    return sides[0], sides[1]


def _check_terms(file: Path, terms: Sequence[Term]) -> None:
    by_code: dict[str, Term] = {}
    for term in terms:
        if term.code in by_code:
            raise _problem(file, f"the code “{term.code}” stands twice", "Remove or rename one of the two")
        by_code[term.code] = term
    for term in terms:
        seen = {term.code}
        broader = term.broader
        while broader is not None:
            if broader not in by_code:
                raise _problem(
                    file,
                    f"the term “{term.code}” has the unknown broader term “{broader}”",
                    "Correct the code",
                )
            if broader in seen:
                raise _problem(file, f"the term “{term.code}” is broader than itself", "Correct “broader”")
            seen.add(broader)
            broader = by_code[broader].broader


def _check_kinds(folder: Path, vocabularies: Sequence[Vocabulary]) -> None:
    kinds = {term.code for found in vocabularies if found.code == KINDS_VOCABULARY for term in found.terms}
    for vocabulary in vocabularies:
        for term in vocabulary.terms:
            for kind in (*term.about_kinds, *term.object_kinds):
                if kind not in kinds:
                    raise _problem(
                        folder / f"{vocabulary.code}.json",
                        f"the term “{term.code}” joins the unknown record kind “{kind}”",
                        f"Use a code of {KINDS_VOCABULARY}.json",
                    )
