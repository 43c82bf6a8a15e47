"""What search words and their values are called, and in which letters a person types them."""

from collections.abc import Iterator

from database.folding import fold
from database.search.search_words import ALIASES, OF_KINDS, SearchWord
from desktop_app.wording.languages import LANGUAGES
from desktop_app.wording.statements import field_label
from desktop_app.wording.wording import Wording
from desktop_app.wording.wording import as_it_is as later

_CONTEXT = "SearchWords"
_OWN = {
    "name": later("SearchWords", "any form of a name"),
    "text": later("SearchWords", "words of the text"),
    "note": later("SearchWords", "note"),
    "tag": later("SearchWords", "tag"),
    "collection": later("SearchWords", "collection"),
    "identifier": later("SearchWords", "identifier"),
    "date": later("SearchWords", "date of the record"),
    "added": later("SearchWords", "came into the catalogue"),
    "changed": later("SearchWords", "changed last"),
    "id": later("SearchWords", "number of the record"),
    "entry": later("SearchWords", "status of an entry"),
    "programme": later("SearchWords", "place in the programme"),
    "premiere": later("SearchWords", "premiere level"),
    "agent": later("SearchWords", "person or organisation"),
    "edition": later("SearchWords", "festival edition"),
    "mentions": later("SearchWords", "named in the article"),
    "indexed": later("SearchWords", "indexed in the article"),
    "credit": later("SearchWords", "anybody in the credits"),
    "works_at": later("SearchWords", "has a post at"),
    "attributed": later("SearchWords", "whose words they are"),
    "rank": later("SearchWords", "rank of a statement"),
    "modality": later("SearchWords", "how a source says it"),
    "is": later("SearchWords", "state or kind of the record"),
    "has": later("SearchWords", "what there is"),
    "no": later("SearchWords", "what is missing"),
    "kind": later("SearchWords", "kind"),
}
_STATES = {
    "checked": later("SearchWords", "checked"),
    "devised": later("SearchWords", "headline is devised"),
    "copy": later("SearchWords", "copy of another article"),
    "correction": later("SearchWords", "correction"),
    "planned": later("SearchWords", "planned"),
    "contradicted": later("SearchWords", "contradicted"),
    "scan": later("SearchWords", "scan"),
    "photo": later("SearchWords", "photograph"),
    "poster": later("SearchWords", "poster"),
    "original": later("SearchWords", "original"),
    "file": later("SearchWords", "file"),
    "text": later("SearchWords", "text"),
    "date": later("SearchWords", "date"),
    "evidence": later("SearchWords", "evidence"),
    "mention": later("SearchWords", "mention"),
    "statement": later("SearchWords", "statement"),
    "question": later("SearchWords", "open question"),
    "note": later("SearchWords", "note"),
    "tag": later("SearchWords", "tag"),
    "collection": later("SearchWords", "collection"),
    "identifier": later("SearchWords", "identifier"),
    "yes": later("SearchWords", "yes"),
}
_VOCABULARIES = ("level", "heading_status", "rank", "modality", "record_kind")
"""Where the words of closed lists are called by a term."""
_OUTCOME, _MENTION = "award_outcome", "mention_role"


def word_label(word: SearchWord, kinds: tuple[str, ...], wording: Wording) -> str:
    """Return what a search word means, for records of these *kinds* where it is a field of theirs."""
    fields = word.fields_of(kinds) or word.fields
    if word.name in _OWN:
        return wording.said(_CONTEXT, _OWN[word.name])
    if word.name in OF_KINDS:
        return wording.term("record_kind", OF_KINDS[word.name][0])
    for vocabulary in (_OUTCOME, _MENTION):
        if word.name in wording.codes(vocabulary):
            return wording.term(vocabulary, word.name)
    if fields and not (word.role and not word.fields_of(kinds)):
        return field_label(fields[0].kinds[0], fields[0].name, wording)
    return wording.term("relation_role", word.role) if word.role else word.name


def typed_words(word: SearchWord, language: str) -> tuple[str, ...]:
    """Return what a search word may be typed as, first as one does in the *language*; its English name is one of them.

    The names in Arabic letters are Persian ones first, Arabic ones last.
    """
    others = [typed for typed, name in ALIASES.items() if name == word.name]
    latin = (word.name, *(one for one in others if one.isascii()))
    own = tuple(one for one in others if not one.isascii())
    return (*own, *latin) if language == "fa" else (*reversed(own), *latin) if language == "ar" else (*latin, *own)


def choice_label(word: SearchWord, choice: str, wording: Wording) -> str:
    """Return what one of the closed list of values of a word is called."""
    if choice in _STATES:
        return wording.said(_CONTEXT, _STATES[choice])
    vocabularies = (word.vocabulary,) if word.vocabulary else _VOCABULARIES
    return next((wording.term(one, choice) for one in vocabularies if choice in wording.codes(one)), choice)


def languages_called(typed: str, wording: Wording) -> Iterator[tuple[str, str]]:
    """Give the code and name of each language that *typed* begins: by its code, its name here or its own name."""
    key = fold(typed)
    for one in LANGUAGES:
        name = wording.said("Languages", one.name)
        if any(fold(known).startswith(key) for known in (one.code, name, one.own)):
            yield one.code, name
