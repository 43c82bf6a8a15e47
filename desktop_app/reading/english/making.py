"""Who made a film, its year, its form: relations and values between what has been found."""

from desktop_app.reading.english import forms, roles, sentences
from desktop_app.reading.english import words as w
from desktop_app.reading.english.sentences import Mention, Sentence
from desktop_app.reading.story import Story, Thing
from desktop_app.reading.word_lists import words

_SHOWN = {"cast_member": "actor", "writer": "screenwriter", "film_editor": "editor"}
"""Roles whose words in lists are not their code."""
OF_FILMS = words("director producer writer cinematographer film_editor composer cast_member executive_producer")
"""Roles of those who make a film."""
_AGENTS = ("person", "organisation")
_BACK_TO_FILM = frozenset(
    ["film", "documentary", "movie", "feature", "short", "drama", "it", "which", "that", "picture", "series"]
)


_CAST = frozenset(["starring", "stars", "featuring", "star", "co-star", "co-stars", "cast", "ensemble"])
_ACTS = frozenset(["received", "receives", "won", "wins", "took", "earned", "said", "says", "told"])
_PLAYED = frozenset(["played", "portrayed", "voiced"])
_ROUND_OUT = frozenset(
    ["round", "rounds", "rounding", "complete", "completes", "join", "joins", "joined", "lead", "leads"]
)
_GOES_ON = (
    w.PREMIERE_VERBS
    | w.SPEECH
    | frozenset(["is", "was", "are", "were", "has", "had", "will", "play", "plays", "also", "who", "took"])
)


_WHICH_FILM = words("first second third fourth fifth sixth latest newest new next debut sophomore")


def find(story: Story, parts: list[Sentence]) -> None:
    """Find credits, years and forms."""
    focus: Thing | None = None
    for sentence in parts:
        _by_verbs(story, sentence, focus)
        if story.on("credit.owner"):
            _owners(story, sentence)
        if story.on("credit.beside"):
            _beside(story, sentence)
        if story.on("credit.role"):
            _by_role(story, sentence, focus)
        forms.say(story, sentence, focus)
        films = sentence.of("film")
        if films:
            focus = films[-1][2]


def agents_from(story: Story, sentence: Sentence, i: int) -> list[Mention]:
    """Return the persons and bodies listed from a token on: "A, B and C"."""
    tokens = story.tokens
    found: list[Mention] = []
    position = i
    for first, last, thing in sentence.mentions:
        if first < position or (thing.kind == "place" and tokens.low[last] in w.ROLE_WORDS):
            continue  # "by Tolvey filmmaker A"
        between = tokens.low[position:first]
        allowed = (
            {"and", ",", "&", "the", "both", "his", "her"}
            | w.HONORIFICS
            | w.ROLE_WORDS
            | {".", "newcomer", "newcomers", "veteran"}
        )
        ends = between[:1] == [","] and "and" in between and len(found) == 1
        if found and last < len(tokens) and tokens.low[last] in _GOES_ON and (ends or tokens.low[last] in _ACTS):
            break  # "… by A, and B received …" begins another sentence
        if found and "stars" in between:
            break  # "produced by A, stars B" is the verb
        if (
            thing.kind not in _AGENTS
            or len(between) > 5
            or any(
                word not in allowed and not forms.is_adjective(word) and story.kind_at(at) != "place"
                for at, word in enumerate(between, position)
            )
        ):
            break
        if found and tokens.possessive[last - 1]:
            break  # "… by A and B's documentary …": another film
        found.append((first, last, thing))
        position = last
        if last < len(tokens) and tokens.possessive[last - 1]:
            break
    return found


def _by_verbs(story: Story, sentence: Sentence, focus: Thing | None) -> None:
    """Look at each word that may be a verb of making, or the "by" behind one."""
    low = story.tokens.low
    for i in range(sentence.first, sentence.last - 1):
        word = low[i]
        if story.owner[i] is not None:
            continue
        if word in w.CREDIT_VERBS and (low[i + 1] == "by" or _two_verbs(low, i)):
            _made_by(story, sentence, i, focus)
        elif (word in ("dir", "d") and low[i + 1] in (".", ":")) or (
            word == "director" and low[i + 1] == ":" and low[i - 1] != "best"
        ):
            _made_by(story, sentence, i, focus if i == sentence.first else None)
        elif word in _CAST:
            _cast(story, sentence, i, focus)
        elif word in _PLAYED and low[i + 1] == "by" and story.on("credit.played"):
            _played(story, sentence, i, focus)
        elif word in w.ACTIVE_VERBS and story.on("credit.active"):
            _active(story, sentence, i, focus)
        elif word == "by" and i > 1:
            _plain_by(story, sentence, i)
        elif word in ("of", "from") and low[i - 1] in w.FILM_NOUNS and story.on("credit.nth"):
            _nth_of(story, sentence, i)


def _two_verbs(low: list[str], i: int) -> bool:
    """Whether it is "written and directed by"."""
    return low[i + 1] == "and" and i + 3 < len(low) and low[i + 2] in w.CREDIT_VERBS and low[i + 3] == "by"


def _made_by(story: Story, sentence: Sentence, i: int, focus: Thing | None) -> None:
    """Read "directed by A", "written and directed by A and B", "(dir. A)"."""
    low = story.tokens.low
    if not story.on("credit.by"):
        return
    agents = agents_from(story, sentence, i + 4 if _two_verbs(low, i) else i + 2)
    film = _film_of(story, sentence, i, focus)
    role = w.CREDIT_VERBS.get(low[i], "director")
    if film is None:
        if any(word in w.FILM_NOUNS for word in low[sentence.first : i]):
            for _first, last, agent in agents:
                if agent.kind == "person":
                    roles.give_role(agent, role, _SHOWN.get(role, role).replace("_", " "), (i, last))
        return
    if not agents:
        return
    for _first, last, agent in agents:
        credit(story, film, role, agent, "credit.by", i, last, 0.9)
    _for_company(story, sentence, film, agents[-1][1])


def _cast(story: Story, sentence: Sentence, i: int, focus: Thing | None) -> None:
    """Read "starring A and B", "the cast includes A", "A stars in “Low Water”"."""
    low = story.tokens.low
    if not story.on("credit.cast") or low[i + 1] == "of":
        return
    start = i + 1
    if low[i] in ("cast", "ensemble"):
        after = sentence.first_after(i, "person")
        if after is None or after[0] - i > 4:
            _rounds_out(story, sentence, i, focus)
            return
        start = after[0]
    agents = [one for one in agents_from(story, sentence, start) if one[2].kind == "person"]
    film = _film_of(story, sentence, i, focus)
    for _first, last, agent in agents:
        roles.give_role(agent, "cast_member", "actor", (i, last))
        if film is not None:
            credit(story, film, "cast_member", agent, "credit.cast", i, last, 0.8)
    subject = sentence.last_before(i, "person")
    if (
        not agents
        and low[i] in ("stars", "star", "starring", "co-star", "co-stars")
        and subject is not None
        and i - subject[1] <= 4
    ):
        after = sentence.first_after(i, "film")
        for one in (*sentences.together(story, sentence, subject), subject):
            roles.give_role(one[2], "cast_member", "actor", (one[0], i + 1))
            if after is not None and after[0] - i <= 8:
                credit(story, after[2], "cast_member", one[2], "credit.cast", one[0], after[1], 0.8)


def _played(story: Story, sentence: Sentence, i: int, focus: Thing | None) -> None:
    """Read "a lighthouse keeper, played by A"."""
    film = _film_of(story, sentence, i, focus)
    for _first, last, agent in agents_from(story, sentence, i + 2):
        if agent.kind == "person":
            roles.give_role(agent, "cast_member", "actor", (i, last))
            if film is not None:
                credit(story, film, "cast_member", agent, "credit.played", i, last, 0.78)


def _rounds_out(story: Story, sentence: Sentence, i: int, focus: Thing | None) -> None:
    """Read "A and B round out the cast"."""
    verbs = [k for k in range(max(sentence.first, i - 4), i) if story.tokens.low[k] in _ROUND_OUT]
    subject = sentence.last_before(verbs[0], "person") if verbs else None
    if subject is None or verbs[0] - subject[1] > 3 or not story.on("credit.rounds"):
        return
    film = _film_of(story, sentence, i, focus)
    for one in (*sentences.together(story, sentence, subject), subject):
        roles.give_role(one[2], "cast_member", "actor", (one[0], i + 1))
        if film is not None:
            credit(story, film, "cast_member", one[2], "credit.rounds", one[0], i + 1, 0.74)


def _plain_by(story: Story, sentence: Sentence, i: int) -> None:
    """Read "“Low Water” by A", "“Low Water”, an animated film by A"."""
    low = story.tokens.low
    rule = "credit.plain"
    end = i
    comma = low[i - 1] == ","
    if low[i - 1 - comma] == ")" and "(" in low[max(sentence.first, i - 9) : i - 1]:
        # "Rice Terraces (Philippines) by A"
        end = max(k for k in range(max(sentence.first, i - 9), i - 1) if low[k] == "(")
    film = _film_at(story, end - 2 if low[end - 1] in ("”", '"', "’", "'") else end - 1)
    if film is None and low[i - 1] in w.FILM_NOUNS:
        before = sentence.last_before(i, "film")
        rule = "credit.noun"
        film = before[2] if before is not None and i - before[1] <= 9 else None
    if film is None or not story.on(rule):
        return
    for first, last, agent in agents_from(story, sentence, i + 1):
        begin, code, _shown = roles.role_before(story, first)
        if begin > i + 1 and code not in ("director", "filmmaker"):
            break  # "by A and producer B"
        if agent.kind == "person":
            credit(story, film, "director", agent, rule, i - 1, last, 0.76)


def _nth_of(story: Story, sentence: Sentence, i: int) -> None:
    """Read "“Low Water,” the second feature of A", "Stone Fruit, the latest film from the Danish director A"."""
    low = story.tokens.low
    before = sentence.last_before(i, "film")
    if before is None or i - before[1] > 7 or not _WHICH_FILM & set(low[before[1] : i]):
        return
    for _first, last, agent in agents_from(story, sentence, i + 1):
        if agent.kind == "person":
            credit(story, before[2], "director", agent, "credit.nth", i - 1, last, 0.74)


def _film_at(story: Story, i: int) -> Thing | None:
    owner = story.owner[i]
    return owner if owner is not None and owner.kind == "film" else None


def _for_company(story: Story, sentence: Sentence, film: Thing, i: int) -> None:
    """Read "produced by A for Greyfin Pictures"."""
    low = story.tokens.low
    if i < sentence.last and low[i] in ("for", "of", "at", "through", "via"):
        after = sentence.first_after(i, "organisation")
        if after is not None and after[0] - i <= 2:
            credit(story, film, "production_company", after[2], "credit.by", i, after[1], 0.8)


def _active(story: Story, sentence: Sentence, i: int, focus: Thing | None) -> None:
    """Read a person before a verb of making: "Hamed Ravand directed “The Quay”", "she wrote the film"."""
    tokens = story.tokens
    low = tokens.low
    if i + 1 < len(tokens) and low[i + 1] == "by":
        return
    subject = sentence.last_before(i, "person", "organisation")
    if (
        subject is not None
        and low[i] in ("made", "directed", "wrote", "produced")
        and {"he", "she", "they"} & set(low[i - 3 : i])
    ):
        after = sentence.first_after(i, "film")
        if after is not None and after[0] - i <= 9 and subject[2].kind == "person":
            credit(story, after[2], w.ACTIVE_VERBS[low[i]], subject[2], "credit.active", i - 1, after[1], 0.76)
            return
    if (
        subject is None
        or i - subject[1] > 4
        or (subject[2].kind == "organisation" and w.ACTIVE_VERBS[low[i]] not in ("producer", "distributor"))
    ):
        return
    between = [low[at] for at in range(subject[1], i) if low[at] != "in" and story.kind_at(at) != "place"]
    if any(
        word
        not in (
            "has",
            "had",
            "also",
            "have",
            "recently",
            ",",
            "who",
            "previously",
            "and",
            "wrote",
            "co-wrote",
            "both",
            "himself",
            "herself",
            "directed",
        )
        for word in between
    ):
        return
    role = w.ACTIVE_VERBS[low[i]]
    if low[i] in ("wrote", "writes") and low[i + 1] in ("in", "that", "on", ":", ","):
        return  # a review and no screenplay
    after = sentence.first_after(i, "film")
    film = after[2] if after is not None and after[0] - i <= 9 else None
    if film is None and any(word in _BACK_TO_FILM for word in low[i + 1 : i + 5]):
        film = focus
    if role == "cast_member" and film is None:
        playing = low[i] in ("plays", "portrays", "played", "portrayed", "play", "portray")
        if playing and focus is None and any(word in w.FILM_NOUNS for word in low[sentence.first : sentence.last]):
            roles.give_role(subject[2], "cast_member", "actor", (subject[0], i + 1))
        if playing and (sentence.of("film") or focus is not None):
            roles.give_role(subject[2], "cast_member", "actor", (subject[0], i + 1))
            film = _film_of(story, sentence, i, focus)
            if film is not None:
                credit(story, film, role, subject[2], "credit.active", subject[0], i + 1, 0.7)
        return
    if (
        film is None
        and role == "producer"
        and low[i + 1 : i + 3] in (["a", "film"], ["a", "documentary"], ["the", "film"])
    ):
        # The film's title comes in the next sentence.
        film = _next_film(story, sentence)
    if film is None and role == "producer" and low[i + 1] == "for" and subject[2].kind == "person":
        roles.give_role(subject[2], "producer", "producer", (subject[0], i + 1))
    if film is not None:
        if subject[2].kind == "organisation" and role == "producer":
            role = "production_company"
        credit(
            story,
            film,
            role,
            subject[2],
            "credit.active",
            subject[0],
            after[1] if after and film is after[2] else i + 1,
            0.8,
        )


def _next_film(story: Story, sentence: Sentence) -> Thing | None:
    bounds = story.tokens.bounds
    if sentence.number + 2 < len(bounds):
        for _first, _last, thing in story.runs(bounds[sentence.number + 1], bounds[sentence.number + 2]):
            if thing.kind == "film":
                return thing
    return None


def _film_of(story: Story, sentence: Sentence, i: int, focus: Thing | None) -> Thing | None:
    """Return the film that a credit is about: the last one before it, or the one the text is speaking of."""
    before = sentence.last_before(i, "film")
    if before is not None:
        return before[2]
    after = sentence.first_after(i, "film")
    return focus or (after[2] if after is not None else None)


def give(person: Thing, role: str, first: int, last: int) -> None:
    """Give a person the role of a credit, in the words of the lists."""
    roles.give_role(person, role, _SHOWN.get(role, role).replace("_", " "), (first, last))


def credit(
    story: Story, film: Thing, role: str, agent: Thing, rule: str, first: int, last: int, confidence: float
) -> None:
    """Say that a person or a body has made a film."""
    if agent.kind == "organisation":
        role = {"producer": "production_company", "filmmaker": "production_company", "director": "", "writer": ""}.get(
            role, role
        )
        if not role or role == "cast_member":
            return
    elif role not in ("production_company",):
        give(agent, role, first, last)
    story.say("relation", rule, min(first, last - 1), last, confidence, about=film, role=role, object=agent)
    film.data.setdefault("_credits", []).append((role, agent))
    directed = agent.data.setdefault("_directed", [])
    if role == "director" and film not in directed[-20:]:
        directed.append(film)


def _owners(story: Story, sentence: Sentence) -> None:
    """Read "Shirin Barzavand's Paper Harbour", "director Tilda Marsk’s film “Low Water”"."""
    tokens = story.tokens
    mentions = sentence.mentions
    for at, (first, last, thing) in enumerate(mentions[1:], 1):
        # "Low Water, Tilda Marsk's drama about a judge"
        _film_first, film_last, film = mentions[at - 1]
        if thing.kind == "person" and tokens.possessive[last - 1] and film.kind == "film":
            noun = any(word in w.FILM_NOUNS for word in tokens.low[last : min(last + 5, sentence.last)])
            if noun and tokens.low[film_last:first] in ([","], ["”", ","], ["”"], ['"', ","]):
                credit(story, film, "director", thing, "credit.owner", film_last - 1, last, 0.82)
    for at, (first, last, thing) in enumerate(mentions[:-1]):
        if thing.kind != "person" or not (tokens.possessive[last - 1] or tokens.low[last : last + 2] == [",", "whose"]):
            continue
        if not tokens.possessive[last - 1]:
            last += 2
        film_first, film_last, film = mentions[at + 1]
        if film.kind == "festival" and film_first == last and at + 2 < len(mentions):
            film_first, film_last, film = mentions[at + 2]  # "A's Locarno winner “Salt Road”"
        if film.kind != "film" or film_first - last > 7:
            continue
        between = tokens.low[last:film_first]
        if any(word in (",", ".", "and", "in", "of", "who", "for") for word in between) and not any(
            word in w.FILM_NOUNS for word in between
        ):
            continue
        if any(
            word in ("role", "performance", "turn", "portrayal", "character", "book", "novel", "score", "music")
            for word in between
        ):
            continue
        credit(story, film, "director", thing, "credit.owner", first, film_last, 0.8)


def _beside(story: Story, sentence: Sentence) -> None:
    """Read lists: "Low Water, Tilda Marsk (Norway)", "“The Quay” – Hamed Ravand", "Low Water (Tilda Marsk, 2023)"."""
    tokens = story.tokens
    low = tokens.low
    mentions = sentence.mentions
    if sentence.last - sentence.first > 26:
        line = False
    else:
        opening = next(iter(sentence.of("film", "person")), None)
        line = (
            opening is not None
            and opening[2].kind == "film"
            and (opening[0] - sentence.first <= 2 or bool({":", "–", "—"} & set(low[opening[0] - 2 : opening[0]])))
            and low[sentence.last - 1] != "."
        )
    for at, (_first, last, film) in enumerate(mentions[:-1]):
        if film.kind != "film":
            continue
        k = last
        while k < sentence.last and low[k] in ("”", '"', "»", "’", "'"):
            k += 1
        agent_first, agent_last, agent = mentions[at + 1]
        if agent.kind != "person" or agent_first != k + 1:
            continue
        sign = low[k]
        if (sign == "(" and _closes_soon(low, agent_last)) or (line and sign in (",", "–", "—", "-", "|", "/")):
            after = low[agent_last] if agent_last < len(low) else ""
            if sign == "(" and after not in (")", ",", "–", "-", ";"):
                continue
            credit(story, film, "director", agent, "credit.beside", last - 1, agent_last, 0.78)


def _closes_soon(low: list[str], i: int) -> bool:
    return ")" in low[i : i + 8]


def _by_role(story: Story, sentence: Sentence, focus: Thing | None) -> None:
    """Read "A is the producer of the documentary", "director A … “Film”", "“Film”, … from director A"."""
    tokens = story.tokens
    low = tokens.low
    for first, last, agent in sentence.of("person", "organisation"):
        k = last
        if k + 2 < sentence.last and low[k] in ("is", "was", ",") and low[k + 1] in ("the", "a", "its"):
            end, code, _shown = roles.role_at(story, k + 2)
            if end and code in (
                "producer",
                "director",
                "writer",
                "cinematographer",
                "film_editor",
                "composer",
                "executive_producer",
                "distributor",
            ):
                film = _named_film(story, sentence, end, focus)
                if film is not None:
                    if agent.kind == "organisation":
                        first, agent = _whole_body(story, sentence, first, agent)
                    credit(story, film, code, agent, "credit.role", first, min(end, sentence.last), 0.84)
                    continue
        # "from director A", "by Iranian filmmaker A", "“Film” director A"
        begin, code, _shown = roles.role_before(story, first)
        if begin < sentence.first or code not in ("director", "filmmaker", "producer"):
            continue
        before = sentence.last_before(begin, "film")
        if (
            before is not None
            and (low[begin - 1] in ("from", "by") or begin - before[1] <= 1)
            and begin - before[1] <= 8
        ):
            credit(story, before[2], code, agent, "credit.role", before[0], last, 0.78)


def _whole_body(story: Story, sentence: Sentence, first: int, body: Thing) -> tuple[int, Thing]:
    """Return the first of "the Children's Department of the Art Bureau of the …": the one that is spoken of."""
    while True:
        before = sentence.last_before(first, "organisation")
        if before is None or story.tokens.low[before[1] : first] not in (["of", "the"], ["of"]):
            return first, body
        first, body = before[0], before[2]


def _named_film(story: Story, sentence: Sentence, i: int, focus: Thing | None) -> Thing | None:
    """Return the film of "the producer of the documentary", "the director of “Low Water”"."""
    low = story.tokens.low
    if i >= sentence.last or low[i] not in ("of", "on", "behind"):
        return None
    after = sentence.first_after(i, "film")
    if after is not None and after[0] - i <= 5:
        return after[2]
    if any(word in _BACK_TO_FILM for word in low[i + 1 : i + 4]):
        before = sentence.last_before(i, "film")
        return before[2] if before is not None else focus
    return None
