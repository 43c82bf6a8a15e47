"""Which sentences are shaded: those in which no statement stands, without what is no sentence of the article."""

from types import SimpleNamespace
from typing import Any, cast

from desktop_app.features.articles.shading import unread_sentences
from desktop_app.services.cancel import CancelToken

HEAD = "“Grey Sails” opens the festival"
DATELINE = "QUAY – "
FIRST, SECOND, LAST = "It was raining in the harbour.", "“Nobody left,” said Mina Deljoo.", "آخرین جمله هم اینجاست."
TEXT = f"{HEAD}\n\n{DATELINE}{FIRST} {SECOND}\n\n{LAST}"


def shaded(*stated: str, mentioned: tuple[str, ...] = ()) -> list[str]:
    """Return the shaded words while statements stand on some words, and others are only mentioned."""

    def at(words: str, statement: int | None) -> Any:
        start = TEXT.index(words)
        return SimpleNamespace(start=start, end=start + len(words), statement_id=statement)

    def part(words: str, kind: str) -> Any:
        start = TEXT.index(words)
        return SimpleNamespace(start=start, end=start + len(words), kind=kind)

    passages = [*(at(one, 1) for one in stated), *(at(one, None) for one in mentioned)]
    segments = [part(HEAD, "headline"), part(DATELINE, "dateline"), part(f"{FIRST} {SECOND}", "body")]
    opened: Any = SimpleNamespace(found=SimpleNamespace(text=TEXT, passages=passages, segments=segments))
    return [TEXT[start:end] for start, end in unread_sentences(cast(Any, opened), CancelToken())]


def test_the_sentence_behind_a_dateline_is_shaded_and_the_dateline_is_not() -> None:
    assert shaded() == [FIRST, SECOND, LAST]


def test_a_sentence_in_which_a_statement_stands_is_none() -> None:
    assert shaded("raining") == [SECOND, LAST]
    assert shaded("Mina Deljoo", "جمله") == [FIRST]
    # That somebody is named says nothing yet.
    assert shaded("raining", mentioned=("Mina Deljoo",)) == [SECOND, LAST]
    assert shaded(FIRST, SECOND, LAST) == []
