"""What stands in and around selected words: the sentence, the name in a passage, how surely it is said. Pure."""

import re
from collections.abc import Iterator

from desktop_app.stating.whats import Form, Shape, What

_SENTENCE_END = re.compile(r"(?<=[.!?؟…])[\"”»’)]*\s+(?=[\"“«‘(]?[^\Wa-z_])|\n+")
_CLAUSE_START = re.compile(
    r"[;:؛—–]|[,،](?=\s)|\b(?:which|who|where|while|that|as|because|and|but|که|و|الذی|التي|التی)\s"
)
_QUOTED = re.compile(r"“([^”]+)”|«([^»]+)»|\"([^\"]+)\"|‘([^’]+)’")
_ABBREVIATIONS = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|St|Prof|Gen|No|U\.S|vs|[A-Z])\.$")

_PLANS = re.compile(
    r"\b(?:will|shall|would|(?:is|are|was|were) (?:to|going to|set to|due to|expected to|scheduled|slated|planned)"
    r"|plans? (?:to|for)|planned|slated|scheduled|upcoming|forthcoming|intends? to|is expected)\b"
    r"|\b(?:خواهد|خواهند|خواهیم|خواهم)\b|قرار (?:است|شده)|برنامه‌?ریزی|در نظر دارد"
    r"|\bسوف\b|\bس(?:ت|ی|ي|ن)[\u0621-\u064a]{3,}|من المقرر|من المتوقع|المزمع",
    re.IGNORECASE,
)
_ALWAYS_STATED = (Shape.NAMING, Shape.NUMBER, Shape.MENTION, Shape.ALSO, Shape.LOADED)
#: Roles that tell what somebody or something is, whatever the sentence around is about.
_STANDING_ROLES = frozenset({"part_of", "located_in", "based_in", "affiliated_with", "born_in", "same_as"})
_STANDING_FIELDS = frozenset(
    {
        *("kind", "nationality", "occupation", "discipline", "activity", "frequency", "founded"),
        *("festival", "edition", "ordinal", "ordinal_printed"),
    }
)

_SMALL = r"(?:of|the|and|for|in|on|at|de|du|des|la|le|el|al|bin|ibn|von|van|der|&)"
_WORD = r"(?:[ae]l-|a[sn]h?-)?[^\W\d_a-z][^\W_]*(?:[’'\-.][^\W_]+)*"
_NAME = re.compile(
    rf"(?:[0-9]+(?:st|nd|rd|th)\s+)?{_WORD}(?:(?:,?\s+[0-9]+(?:,\s?[0-9]+)*|\s+{_SMALL}){{0,3}}\s+{_WORD})*"
)
_LEADING = re.compile(
    r"^(?:the|a|an|in|by|of|at|on|with|from|for|to|and|through|is|are|was|be|under|during|در|از|با|به|من|في|فی)\s+",
    re.IGNORECASE,
)
_ORDINAL = re.compile(
    r"(?<!\w)(?:[0-9۰-۹٠-٩]+(?:st|nd|rd|th)|(?:inaugural|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)"
    r"|[0-9۰-۹٠-٩]+(?:مین|ین|\s?امین)|(?:\w+\s+و\s+)?\w+(?:مین)|نخستین|الدورة)(?!\w)",
    re.IGNORECASE,
)
_MARKS = " \t\n\"“”«»‘’'.,;:،؛()[]–—-"


def sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where the sentence begins and ends in which the words from *start* to *end* stand."""
    begins, ends = 0, len(text)
    for match in _SENTENCE_END.finditer(text):
        if "\n" not in match[0] and _ABBREVIATIONS.search(text[max(0, match.start() - 6) : match.start()].rstrip()):
            continue
        if match.end() <= start:
            begins = match.end()
        elif match.start() >= end:
            ends = match.start()
            break
    return begins, ends


def modality_of(text: str, start: int, end: int, what: What | None = None) -> str:
    """Return "plans" where the words, or the clause before them, speak of what is to come; else "states".

    Only the part of the sentence up to the words counts, back to the last clause: what is planned later in the sentence
    does not make its beginning a plan. Names and what things are for good are always stated.
    """
    if what is not None and (
        what.shape in _ALWAYS_STATED
        or (what.shape is Shape.RELATION and what.code in _STANDING_ROLES)
        or (what.shape is Shape.VALUE and what.code in _STANDING_FIELDS)
    ):
        return "states"
    begins, _ = sentence(text, start, end)
    clause = max((match.end() for match in _CLAUSE_START.finditer(text, begins, start)), default=begins)
    return "plans" if _PLANS.search(text[clause:end]) else "states"


def is_coming(text: str, start: int, end: int) -> bool | None:
    """Return whether the words speak of what is to come, so that "December 8" is the next one; None: not known."""
    return True if modality_of(text, start, end) == "plans" else None


def name_in(words: str, wanted: str, without: str = "") -> str:
    """Return the part of selected words that names what is wanted: a kind of record, or a `Form`.

    What is quoted, or the longest run of capitalised words; of an edition its number belongs to it; a place is what
    stands last ("Faculty of Fine Arts in Baghdad"). Where nothing stands out, all words without a leading article.

    Args:
        words: the selected words.
        wanted: what they are to name.
        without: a name that is not meant, where others stand beside it: the record that is spoken of.
    """
    plain = " ".join(words.split()).strip()
    if wanted in (Form.WORDS, Form.DATE, Form.NUMBER, Form.NOTHING, Form.STATEMENT, "value", ""):
        return plain.strip()
    if wanted == "edition":
        found = _ORDINAL.search(plain)
        return _bare(plain[found.start() :]) if found else _without_article(_bare(plain))
    quoted = next((part for match in _QUOTED.finditer(plain) for part in match.groups() if part), "")
    if quoted:
        return _bare(quoted) if wanted != "film" else quoted.strip()
    runs = [_bare(match[0]) for match in _NAME.finditer(plain)]
    runs = [part for run in runs for part in _beside(run, without)]
    runs = [run for run in runs if len(run) > 1 and run.casefold() not in _COMMON]
    if wanted == "place" and runs:
        return _PLACE_AFTER.split(runs[-1])[-1]
    if wanted in ("person", "organisation", "group", "family"):
        runs = [run.split(" in ")[0] for run in runs]
    best = max(runs, key=len, default="")
    return _without_article(best) if best else _without_article(_bare(plain))


def parts_of(words: str, *, longest: int = 7, limit: int = 120) -> tuple[str, ...]:
    """Return all runs of words in selected words, the longest first: one of them may be the name of a known record."""
    places = [match.span() for match in re.finditer(r"\S+", words)]
    found: dict[str, None] = {}
    for length in range(min(longest, len(places)), 0, -1):
        for number in range(len(places) - length + 1):
            run = _bare(words[places[number][0] : places[number + length - 1][1]])
            for one in (run, re.sub(r"[’']s?$", "", run)):
                if len(one) > 1 and one.casefold() not in _COMMON:
                    found.setdefault(" ".join(one.split()))
    return tuple(found)[:limit]


def runs_of_words(text: str, start: int, end: int, typed: str, *, limit: int = 12) -> tuple[str, ...]:
    """Return runs of words of a text between two places that begin with what is typed.

    For what is taken from the source letter for letter: "northern", "89-day", "some top analysts". Short ones come
    first, and behind the shortest those that go on to the end of a clause. Nothing for words that are typed whole.
    """
    begins = typed.casefold().strip()
    places = [(match.start() + start, match.end() + start) for match in re.finditer(r"\S+", text[start:end])]
    if re.search(rf"(?<!\w){re.escape(typed.strip())}(?![\w-])", text[start:end]):
        return ()
    short: dict[str, None] = {}
    far: dict[str, None] = {}
    for number, (first, _) in enumerate(places):
        if not text[first:end].lstrip(_MARKS).casefold().startswith(begins):
            continue
        ends = [
            last for at, (_, last) in enumerate(places[number:], number) if _closes(text, last) or at + 1 == len(places)
        ]
        far |= dict.fromkeys(run for last in ends[:4] if (run := text[first:last].strip(_MARKS)))
        for _, last in places[number : number + 7]:
            run = text[first:last].strip(_MARKS)
            if run.casefold().startswith(begins):
                short.setdefault(run)
    ordered = [*list(short)[:1], *far, *sorted(short, key=lambda run: len(run.split()))]
    return tuple(dict.fromkeys(ordered))[:limit]


def _closes(text: str, end: int) -> bool:
    """Return whether a clause may end before this place."""
    return text[end - 1] in ",;:.،؛!?؟)—–" or text[end : end + 2].strip()[:1] in ("—", "–")


def place_of(text: str, words: str, start: int, end: int) -> tuple[int, int] | None:
    """Return where *words* stand in a text: in the passage from *start* to *end*, its sentence, or near it."""
    if not words:
        return None
    begins, ends = sentence(text, start, end)
    for left, right in _around(start, end, begins, ends, len(text)):
        at = text.find(words, left, right)
        if at >= 0:
            return at, at + len(words)
    return None


def _around(start: int, end: int, begins: int, ends: int, length: int) -> Iterator[tuple[int, int]]:
    yield start, end
    yield begins, ends
    yield max(0, begins - 1000), min(length, ends + 1000)


_COMMON = {"the", "this", "that", "a", "an", "in", "on", "it", "he", "she", "photo"}


_PLACE_AFTER = re.compile(r"\s(?:in|at|of|near)\s(?:the\s)?")


def _beside(run: str, name: str) -> tuple[str, ...]:
    """Return the parts of a run that stand beside a name in it; the run itself where the name is not there."""
    if not name or name not in run or run == name:
        return (run,)
    left, _, right = run.partition(name)
    return tuple(part for one in (left, right) if (part := _LEADING.sub("", _LEADING.sub("", _bare(one)))))


def _bare(words: str) -> str:
    return words.strip(_MARKS)


def _without_article(words: str) -> str:
    return _LEADING.sub("", words).strip() or words
