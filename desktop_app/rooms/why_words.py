"""Why a row is a hit, as one line with the places of the words that were looked for. Runs on workers."""

from collections.abc import Collection, Sequence

from database.fields import fields_of
from database.queries.record_columns import COMMON
from database.queries.why import Why
from database.search.search_words import OF_KINDS, WORDS
from desktop_app.models.reasons import Reason
from desktop_app.wording.search_words import word_label
from desktop_app.wording.statements import field_label, field_value
from desktop_app.wording.wording import Wording

_CONTEXT = "Why"
BETWEEN = " · "


def reason(whys: Sequence[Why], kind: str, shown: Collection[str], wording: Wording) -> Reason | None:
    """Return the line for a record of a *kind*; None where the columns *shown* say it all."""
    text, marks = "", []
    for why in whys:
        if why.of == "field" and why.word in shown:
            continue
        before, words, places = _told(why, kind, wording)
        if not words:
            continue
        text += (BETWEEN if text else "") + before
        marks += [(len(text) + start, len(text) + end) for start, end in places]
        text += words
    return Reason(text, tuple(marks)) if text else None


def _told(why: Why, kind: str, wording: Wording) -> tuple[str, str, Sequence[tuple[int, int]]]:
    """Return what stands before the words, the words, and the marked places in them."""
    found = why.found
    match why.of:
        case "text":
            return "", found.text, found.marks
        case "headline":
            return "", wording.translate("Why", "in the headline"), ()
        case "name":
            return _before(wording.translate("Why", "also called"), wording), found.text, found.marks
        case "note":
            return _before(wording.translate("Why", "note"), wording), found.text, found.marks
        case "below":
            return _before(wording.term("record_kind", why.word), wording), found.text, found.marks
        case "link" if why.link is not None:
            label = wording.label(why.link.label)
            return _before(_link_label(why, kind, wording), wording), label, ((0, len(label)),)
    return _before(_field_name(why.word, kind, wording), wording), _value(why, kind, wording), ()


def _before(label: str, wording: Wording) -> str:
    return wording.translate("Why", "{what}: ").format(what=label)


def _link_label(why: Why, kind: str, wording: Wording) -> str:
    word = WORDS.get(why.word)
    if kind == "article":
        return wording.translate("Why", "speaks of")
    if why.role:
        return wording.term("relation_role", why.role)
    if word is not None and word.name not in OF_KINDS:
        return word_label(word, (kind,), wording)
    return wording.term("record_kind", why.link.kind if why.link is not None else "")


def _field_name(name: str, kind: str, wording: Wording) -> str:
    if name in COMMON:
        return word_label(WORDS[_WORDS_OF.get(name, name)], (kind,), wording)
    return field_label(kind, name, wording)


_WORDS_OF = {"tags": "tag", "in_collections": "collection", "identifiers": "identifier"}


def _value(why: Why, kind: str, wording: Wording) -> str:
    field = fields_of(kind).get(why.word)
    if field is not None:
        return " ".join(field_value(field, why.value, wording).split("\n"))
    if isinstance(why.value, tuple):
        return wording.joined(one[-1] if isinstance(one, tuple) else str(one) for one in why.value)
    return ""
