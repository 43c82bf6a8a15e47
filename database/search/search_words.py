"""The search words: what may stand before a colon, what may follow it, and whose word it is.

Built from the declared fields (``database.fields``), the roles of relations and the words of this file. Names are
English; other names, also Persian and Arabic ones, stand for them in every language of the window.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from database.fields import AGENTS, FIELDS, Field, FieldType
from database.folding import fold
from database.search.roles import ROLES


class Takes(StrEnum):
    """What may follow a search word."""

    TEXT = "text"
    """Words that stand together in the value, a beginning*, or * for any."""
    TERM = "term"
    """A term of a vocabulary: its code or its label in any language."""
    DATE = "date"
    """A date, a range, a comparison."""
    NUMBER = "number"
    """A number, a range, a comparison."""
    FLAG = "flag"
    """yes or no."""
    LINK = "link"
    """A record by any of its names, or by its number: #123."""
    NUMBERED = "numbered"
    """An edition: by its number, its year, the names of its festival, or as a link."""
    STATE = "state"
    """One of a closed list."""
    TAG = "tag"
    """A tag."""
    RECORD = "record"
    """A record's number."""


@dataclass(frozen=True, slots=True)
class SearchWord:
    """A search word.

    Attributes:
        name: its English name.
        takes: what may follow.
        kinds: the kinds of record whose own word it is; empty: of all. Other kinds are found through the articles or
            statements that join them.
        fields: the declared fields behind it.
        role: the role of a relation.
        vocabulary: whose terms follow.
        targets: the kinds that a link leads to; empty: any.
        choices: what may follow, where the list is closed.
        group: where it stands in the help: ``field``, ``link``, ``role``, ``state`` or ``own``.
    """

    name: str
    takes: Takes
    kinds: tuple[str, ...] = ()
    fields: tuple[Field, ...] = ()
    role: str = ""
    vocabulary: str = ""
    targets: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    group: str = "own"

    def is_own(self, kinds: Iterable[str]) -> bool:
        """Whether records of these kinds are found by it themselves."""
        return not self.kinds or not set(self.kinds).isdisjoint(kinds)

    def fields_of(self, kinds: Iterable[str]) -> tuple[Field, ...]:
        """Return the declared fields behind it that records of these kinds have."""
        wanted = set(kinds)
        return tuple(field for field in self.fields if not wanted.isdisjoint(field.kinds))


#: The date that a record is mainly of.
DATES = {
    "article": "published",
    "film": "reference",
    "edition": "held",
    "event": "start",
    "festival": "founded",
    **dict.fromkeys(AGENTS, "start"),
}
LEVELS = ("inbox", "registered", "indexed", "analysed")
STATES = (
    *LEVELS,
    "checked",
    "devised",
    "copy",
    "correction",
    "provisional",
    "established",
    "planned",
    "contradicted",
)
"""What may follow ``is:``, besides the kinds of record."""
KINDS = tuple(dict.fromkeys(kind for field in FIELDS for kind in field.kinds))
PARTS = (
    "scan",
    "photo",
    "poster",
    "original",
    "file",
    "text",
    "date",
    "evidence",
    "mention",
    "statement",
    "question",
    "note",
    "tag",
    "collection",
    "identifier",
)
"""What may follow ``has:`` and ``no:``, besides the search words."""
OUTCOMES = ("won", "nominated", "shortlisted", "special_mention", "honoured", "declined", "revoked")
MENTION_ROLES = ("main_subject", "discussed", "mentioned", "pictured")
RANKS = ("preferred", "normal", "superseded", "wrong_in_source")
MODALITIES = ("states", "reports", "plans", "denies", "opines")
#: Words for kinds of record: the record itself, or what speaks of it.
OF_KINDS: dict[str, tuple[str, ...]] = {
    "film": ("film",),
    "person": ("person",),
    "organisation": ("organisation", "group", "family"),
    "agent": AGENTS,
    "festival": ("festival",),
    "section": ("section",),
    "award": ("award",),
    "event": ("event",),
    "place": ("place",),
    "subject": ("topic",),
}

_TYPES = {
    FieldType.TEXT: Takes.TEXT,
    FieldType.CODE: Takes.TERM,
    FieldType.DATE: Takes.DATE,
    FieldType.INTEGER: Takes.NUMBER,
    FieldType.NUMBER: Takes.NUMBER,
    FieldType.FLAG: Takes.FLAG,
    FieldType.RECORD: Takes.LINK,
}

ALIASES: dict[str, str] = {
    "source": "publication",
    "paper": "publication",
    "title": "name",
    "year": "date",
    "day": "date",
    "accession": "accession_number",
    "shelf": "shelf_location",
    "box": "collection",
    "born": "start",
    "died": "end",
    "length": "running_time",
    "number": "ordinal",
    "topic": "subject",
    "body": "organisation",
    "people": "person",
    "nature": "kind",
    "article_kind": "kind",
    "status": "level",
    "has_not": "no",
    "without": "no",
    "with": "has",
    "actor": "cast_member",
    "actress": "cast_member",
    "cast": "cast_member",
    "camera": "cinematographer",
    "music": "composer",
    "editor": "film_editor",
    "company": "production_company",
    "screenwriter": "writer",
    "mention": "mentions",
    "shown_at": "festival",
    "work": "film",
    "keyword": "tag",
    "created": "added",
    "modified": "changed",
    "updated": "changed",
    # Persian
    "عنوان": "name",
    "نام": "name",
    "تیتر": "headline",
    "متن": "text",
    "منبع": "publication",
    "نشریه": "publication",
    "روزنامه": "publication",
    "تاریخ": "date",
    "سال": "date",
    "انتشار": "published",
    "زبان": "language",
    "کارگردان": "director",
    "تهیه_کننده": "producer",
    "نویسنده": "writer",
    "فیلمنامه_نویس": "writer",
    "بازیگر": "cast_member",
    "فیلمبردار": "cinematographer",
    "تدوینگر": "film_editor",
    "آهنگساز": "composer",
    "فیلم": "film",
    "شخص": "person",
    "سازمان": "organisation",
    "جشنواره": "festival",
    "دوره": "edition",
    "بخش": "section",
    "جایزه": "award",
    "برنده": "won",
    "نامزد": "nominated",
    "رویداد": "event",
    "مکان": "place",
    "موضوع": "subject",
    "برچسب": "tag",
    "مجموعه": "collection",
    "هست": "is",
    "دارد": "has",
    "ندارد": "no",
    "یاد": "mentions",
    # Arabic
    "الاسم": "name",
    "العنوان": "headline",
    "النص": "text",
    "المصدر": "publication",
    "الصحیفه": "publication",
    "التاریخ": "date",
    "السنه": "date",
    "النشر": "published",
    "اللغه": "language",
    "المخرج": "director",
    "المنتج": "producer",
    "الکاتب": "writer",
    "الممثل": "cast_member",
    "المصور": "cinematographer",
    "المونتیر": "film_editor",
    "الموسیقی": "composer",
    "الفیلم": "film",
    "الشخص": "person",
    "المنظمه": "organisation",
    "المهرجان": "festival",
    "الدوره": "edition",
    "القسم": "section",
    "الجایزه": "award",
    "فاز": "won",
    "رشح": "nominated",
    "الحدث": "event",
    "المکان": "place",
    "الموضوع": "subject",
    "الوسم": "tag",
    "المجموعه": "collection",
    "حاله": "is",
    "فیه": "has",
    "بلا": "no",
    "یذکر": "mentions",
}
"""Other names of search words; blanks within one are written as _, - or a non-joiner."""

#: Fields that are reached by another word.
_OTHERWISE = {"kind_1": "kind", "kind_2": "kind"}


def _declared() -> dict[str, SearchWord]:
    by_name: dict[str, list[Field]] = {}
    for field in FIELDS:
        if field.searchable:
            by_name.setdefault(_OTHERWISE.get(field.name, field.name), []).append(field)
    found: dict[str, SearchWord] = {}
    for name, fields in by_name.items():
        takes = {_TYPES[field.type] for field in fields}
        found[name] = SearchWord(
            name,
            takes.pop() if len(takes) == 1 else Takes.TEXT,
            tuple(dict.fromkeys((*(kind for field in fields for kind in field.kinds), *ROLES.get(name, ((), ()))[0]))),
            tuple(fields),
            role=name if name in ROLES else "",
            vocabulary=next((field.vocabulary for field in fields), ""),
            targets=tuple(dict.fromkeys(kind for field in fields for kind in field.targets)),
            group="field",
        )
    return found


def _roles() -> dict[str, SearchWord]:
    return {
        code: SearchWord(code, Takes.LINK, about, role=code, targets=objects, group="role")
        for code, (about, objects) in ROLES.items()
    }


def _own() -> dict[str, SearchWord]:
    def link(name: str, kinds: tuple[str, ...] = (), targets: tuple[str, ...] = ()) -> SearchWord:
        return SearchWord(name, Takes.LINK, kinds, targets=targets, group="link")

    def term(name: str, vocabulary: str, kinds: tuple[str, ...] = ()) -> SearchWord:
        return SearchWord(name, Takes.TERM, kinds, vocabulary=vocabulary)

    article, awarded = ("article",), ("film", *AGENTS)
    words = [
        SearchWord("name", Takes.TEXT),
        SearchWord("text", Takes.TEXT, article),
        SearchWord("note", Takes.TEXT),
        SearchWord("tag", Takes.TAG),
        SearchWord("collection", Takes.LINK, targets=("collection",), group="link"),
        SearchWord("identifier", Takes.TEXT),
        SearchWord("date", Takes.DATE, tuple(DATES)),
        SearchWord("added", Takes.DATE),
        SearchWord("changed", Takes.DATE),
        SearchWord("id", Takes.RECORD),
        term("entry", "entry_status", ("film",)),
        term("programme", "programme_place", ("film",)),
        term("premiere", "premiere_level", ("film",)),
        *(link(name, targets=kinds) for name, kinds in OF_KINDS.items()),
        SearchWord("edition", Takes.NUMBERED, targets=("edition",), group="link"),
        link("mentions", article),
        link("indexed", article),
        *(link(role, article) for role in MENTION_ROLES),
        *(link(outcome, awarded, ("award", "edition", "festival")) for outcome in OUTCOMES),
        link("credit", ("film",), AGENTS),
        link("works_at", ("person",), ("organisation", "group", "festival", "edition", "publication")),
        link("attributed", (), AGENTS),
        SearchWord("rank", Takes.STATE, vocabulary="rank", choices=RANKS, group="state"),
        SearchWord("modality", Takes.STATE, vocabulary="modality", choices=MODALITIES, group="state"),
        SearchWord("is", Takes.STATE, choices=(*STATES, *KINDS), group="state"),
        SearchWord("has", Takes.STATE, choices=PARTS, group="state"),
        SearchWord("no", Takes.STATE, choices=PARTS, group="state"),
    ]
    return {word.name: word for word in words}


def _merged() -> dict[str, SearchWord]:
    """Return all words by name; a word of this file may have a declared field behind it."""
    found = _roles() | _declared()
    for name, word in _own().items():
        behind = found.get(name)
        if behind is not None and word.group == "link":
            # ``place:`` is a field of some kinds, and the record itself or what speaks of it in the others.
            found[name] = SearchWord(
                name, word.takes, (), behind.fields, behind.role, targets=word.targets, group="link"
            )
        else:
            found[name] = word
    return found


WORDS: Mapping[str, SearchWord] = _merged()
"""All search words by their English name."""


def _key(typed: str) -> str:
    """Return the form under which names of search words meet."""
    return fold(typed.replace("\u200c", "_")).replace("-", "_").replace(" ", "_")


_BY_KEY: dict[str, str] = {_key(name): name for name in WORDS} | {
    _key(alias): name for alias, name in ALIASES.items() if _key(alias) not in WORDS
}


def word_called(typed: str) -> SearchWord | None:
    """Return the search word that *typed* stands for; None where it is none.

    Args:
        typed: without the colon, in any case and spelling.
    """
    name = _BY_KEY.get(_key(typed))
    return None if name is None else WORDS[name]


def names() -> tuple[str, ...]:
    """Return all names that a search word may be typed as, folded."""
    return tuple(_BY_KEY)


def words_of(kinds: Iterable[str]) -> tuple[SearchWord, ...]:
    """Return the words that records of these kinds are found by themselves, fields first, roles last."""
    wanted = tuple(kinds)
    order = ("field", "own", "link", "state", "role")
    return tuple(sorted((one for one in WORDS.values() if one.is_own(wanted)), key=lambda one: order.index(one.group)))
