"""Headlines: which line may be one, and how one is made where the copy has none."""

import re

from desktop_app.intake.word_lists import words

LONGEST = 200
MOST_WORDS = 30
#: A devised headline is about as long as a printed one.
LONGEST_DEVISED = 90
_SHORTEST_CLAUSE = 25

_CLOSING = "\"'”’»)]}›"
_ABBREVIATION = re.compile(r"(?:\b[A-Z]\.){1,5}\Z")
_SENTENCE_END = re.compile(r"[.!?؟。…]+[\"”’»)\]]*(?=\s+\S|\s*\Z)")
_CLAUSE_END = re.compile(r"[,;:،؛](?=\s)|\s[–—-](?=\s)")
_NO_END = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|Vol|vs|Gen|Col|Rev|Sen|Rep|Jr|Sr|Inc|Co)|\b[A-Za-z])\.\Z")
_SHORT_LINE_ENDS = frozenset(".:;؛،,…。")
#: Small words that no title ends with.
_DANGLING = words(
    "a an the of in on at by for to with and or from as that which who was were is are has have had will would can "
    "از به در با که و را من في"
)


def may_be_heading(line: str) -> bool:
    """Whether a line could be a heading: short, and no sentence with its full stop."""
    if len(line) > LONGEST or len(line.split()) > MOST_WORDS:
        return False
    bare = line.rstrip(_CLOSING)
    if not any(map(str.isalpha, bare)):
        return False
    if bare[-1] in _SHORT_LINE_ENDS:
        return _ABBREVIATION.search(bare) is not None
    return True


def devised(article: str) -> str:
    """Make a headline of the first sentence of a text, cut at the end of a clause, else of a word.

    Args:
        article: its text from its first word on, behind the dateline.
    """
    sentence = " ".join(_first_sentence(article[: 8 * LONGEST_DEVISED]).split()).rstrip(".،,;؛: ")
    if len(sentence) <= LONGEST_DEVISED:
        return sentence
    clauses = [match.start() for match in _CLAUSE_END.finditer(sentence, _SHORTEST_CLAUSE, LONGEST_DEVISED + 1)]
    if clauses:
        return sentence[: clauses[0]].rstrip()
    kept = sentence[:LONGEST_DEVISED].rsplit(maxsplit=1)[0] if " " in sentence[:LONGEST_DEVISED] else ""
    parts = kept.split()
    while parts and parts[-1].casefold() in _DANGLING:
        parts.pop()
    return f"{' '.join(parts) or sentence[: LONGEST_DEVISED - 1]}…"


def _first_sentence(article: str) -> str:
    for match in _SENTENCE_END.finditer(article):
        if _NO_END.search(article, max(0, match.start() - 6), match.start() + 1) is None:
            return article[: match.end()]
    return article
