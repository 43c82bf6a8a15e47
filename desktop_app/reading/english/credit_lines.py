"""Who made a film where no verb says it, in English: "Camera: A", "With A, B and C", "script by A", "Dir A"."""

from desktop_app.reading.english import making, roles
from desktop_app.reading.english import words as w
from desktop_app.reading.english.sentences import Mention, Sentence
from desktop_app.reading.story import Story, Thing

_LABELS = {
    "camera": "cinematographer", "cinematography": "cinematographer", "photography": "cinematographer",
    "editing": "film_editor", "music": "composer", "score": "composer", "screenplay": "writer", "script": "writer",
    "story": "writer", "cast": "cast_member", "with": "cast_member", "starring": "cast_member",
}  # fmt: skip
_NOUNS = {
    "script": "writer", "screenplay": "writer", "score": "composer", "music": "composer",
    "photography": "cinematographer", "cinematography": "cinematographer", "editing": "film_editor",
}  # fmt: skip
_GENRES = frozenset(["comedy", "drama", "thriller", "noir", "romance", "musical", "western", "romcom", "melodrama"])
_OWNED = _GENRES | frozenset(["debut", "feature", "film", "documentary", "short", "biopic"])
_BEFORE_LABEL = frozenset([":", ".", ",", ";", "—", "–", "/", "|", ")"])
_SAYS_MORE = frozenset([".", ";", ")", "(", "|"])
_PLAYED = frozenset(["role", "portrayal"])
_BOUND = frozenset(["board", "attached", "set", "tapped", "hired", "due"])


def find(story: Story, parts: list[Sentence]) -> None:
    """Find credits of lists, labels and nouns."""
    focus: Thing | None = None
    for sentence in parts:
        persons = sentence.of("person")
        if persons:
            _words(story, sentence, focus)
            if story.on("credit.genre"):
                _genres(story, sentence)
            if story.on("credit.his"):
                _his(story, sentence)
        films = sentence.of("film")
        if films:
            focus = films[-1][2]


def _words(story: Story, sentence: Sentence, focus: Thing | None) -> None:
    low = story.tokens.low
    for i in range(sentence.first, sentence.last):
        word = low[i]
        if story.owner[i] is not None:
            continue
        if low[i + 1] == ":" and (i == sentence.first or low[i - 1] in _BEFORE_LABEL) and story.on("credit.label"):
            role = _LABELS.get(word) or w.ROLES.get((word,), ("", ""))[0]
            if role in making.OF_FILMS:
                _say(story, sentence, role, i, i + 2, focus)
        elif word == "with" and story.on("credit.with") and _is_cast(story, sentence, i):
            _say(story, sentence, "cast_member", i, i + 1, focus)
        elif word in ("by", "is") and low[i - 1 - (low[i - 1] == "is")] in _NOUNS and story.on("credit.noun_by"):
            if word == "by":
                _say(story, sentence, _NOUNS[low[i - 1 - (low[i - 1] == "is")]], i - 1, i + 1, focus)
        elif word == "dir" and story.kind_at(i + 1) == "person" and story.on("credit.label"):
            _say(story, sentence, "director", i, i + 1, focus)
        elif word == "for" and low[i + 1] in ("his", "her") and low[i + 2] in _PLAYED and story.on("credit.prized"):
            before = sentence.last_before(i, "person")
            if before is not None and before[1] == i:
                making.give(before[2], "cast_member", before[0], i + 3)  # "went to A for her role in"
        elif word == "opposite" and story.kind_at(i + 1) == "person" and story.on("credit.opposite"):
            _say(story, sentence, "cast_member", i, i + 1, None)
        elif word == "direct" and low[i - 1] == "to" and low[i - 2] in _BOUND and story.on("credit.bound"):
            before = sentence.last_before(i, "person")
            if before is not None and i - before[1] <= 8:
                roles.give_role(before[2], "director", "director", (before[0], i + 1))


def _is_cast(story: Story, sentence: Sentence, i: int) -> bool:
    """Whether "With A, B and C." is all of a sentence, or a comedy is one with A."""
    low = story.tokens.low
    if low[i - 1] in _GENRES and i > sentence.first:
        return True
    if i != sentence.first and not (low[i - 1] == "." and i == sentence.first + 1):
        return False
    agents = _persons(story, sentence, i + 1)
    if not agents:
        return False
    behind = agents[-1][1]
    return behind >= sentence.last or low[behind] in _SAYS_MORE or len(agents) > 2


def _persons(story: Story, sentence: Sentence, i: int) -> list[Mention]:
    return [one for one in making.agents_from(story, sentence, i) if one[2].kind == "person"]


def _say(story: Story, sentence: Sentence, role: str, first: int, i: int, focus: Thing | None) -> None:
    before = sentence.last_before(first, "film")
    film = before[2] if before is not None else focus
    for _first, last, agent in _persons(story, sentence, i):
        if film is not None:
            making.credit(story, film, role, agent, "credit.label", first, last, 0.78)
        else:
            making.give(agent, role, first, last)


def _his(story: Story, sentence: Sentence) -> None:
    """Read "A won best screenplay for his satire Low Water": whose film it is."""
    low = story.tokens.low
    for first, last, film in sentence.of("film"):
        noun = first - 1 - (low[first - 1] in ("“", '"', "‘", ","))
        if low[noun] not in w.FILM_NOUNS or not {"his", "her"} & set(low[max(sentence.first, noun - 4) : noun]):
            continue
        before = sentence.last_before(noun, "person")
        if (
            before is not None
            and "_directed" not in film.data
            and not any(role == "director" for role, _agent in film.data.get("_credits", ()))
        ):
            making.credit(story, film, "director", before[2], "credit.his", before[0], last, 0.7)


def _genres(story: Story, sentence: Sentence) -> None:
    """Read "Sally Greaves's pitch-black comedy": a film that is somebody's, not named there."""
    tokens = story.tokens
    for _first, last, person in sentence.of("person"):
        if not tokens.possessive[last - 1]:
            continue
        for k in range(last, min(last + 5, sentence.last)):
            if story.owner[k] is not None or tokens.capital[k] or not tokens.low[k][:1].isalpha():
                break
            if tokens.low[k] in _OWNED and tokens.low[k + 1] != "company":
                making.give(person, "director", last - 1, k + 1)
                break
            if tokens.low[k] in w.FUNCTION or tokens.low[k] in w.ROLE_WORDS:
                break
