"""Evidence given by words: found in the article, and refused where they are not there or not there only once."""

import re
from typing import Any

from database.commands.evidence import Evidence, Outside, PageArea, Passage, WholeArticle
from desktop_app.sample.built import Built, bad
from desktop_app.sample.sources import Entry

#: The parts of an entry that give evidence.
EVIDENCE = frozenset({"at", "whole", "page", "outside", "bare"})


def evidence_of(built: Built, entry: Entry, article: str | None) -> list[Evidence]:
    """Return the evidence of an entry; one that is meant to have none says ``bare``.

    Args:
        built: what has been made.
        entry: the statement as written.
        article: the article whose data it stands in.
    """
    found: list[Evidence] = []
    if "outside" in entry:
        found.append(Outside(entry["outside"]))
    if article is not None:
        if "at" in entry:
            several = isinstance(entry["at"], list)
            found += [passage(built, article, at) for at in (entry["at"] if several else [entry["at"]])]
        if entry.get("whole"):
            found.append(WholeArticle(built.id(article)))
        if "page" in entry:
            found.append(_page(built, article, entry["page"]))
    if bool(found) == bool(entry.get("bare")):
        raise bad("evidence", "give evidence, or say that it is bare = true")
    return found


def passage(built: Built, article: str, given: str | Entry) -> Passage:
    """Find words in an article; those that stand there more than once need to say which."""
    words: str = given if isinstance(given, str) else given["words"]
    nth: int | None = None if isinstance(given, str) else given["nth"]
    text_id, text = built.texts[article]
    starts = [match.start() for match in re.finditer(re.escape(words), text)] if words else []
    number, file = nth or 1, f"{article}.txt"
    if len(starts) > 1 and nth is None:
        raise bad(file, f"these words stand there {len(starts)} times, say which (“nth”): {words}")
    if not 1 <= number <= len(starts):
        times = f" {number} times" if starts else ""
        raise bad(file, f"these words do not stand there{times}: {words}")
    start, end = starts[number - 1], starts[number - 1] + len(words)
    loaded: str = "" if isinstance(given, str) else given.get("loaded", "")
    return Passage(text_id, start, end, _loaded(words, start, loaded, file) if loaded else None)


def _loaded(words: str, start: int, loaded: str, file: str) -> tuple[int, int]:
    if words.count(loaded) != 1:
        raise bad(file, f"the loaded word does not stand there once: {loaded}")
    first = start + words.index(loaded)
    return first, first + len(loaded)


def _page(built: Built, article: str, given: Entry) -> PageArea:
    file = built.files.get((article, given["file"]))
    if file is None:
        raise bad("page", f"the article has no file {given['file']}")
    x, y, width, height = given["rectangle"]
    parts: dict[str, Any] = {"transcription": given["transcription"]} if "transcription" in given else {}
    return PageArea(file, given.get("number", 1), (x, y, width, height), **parts)
