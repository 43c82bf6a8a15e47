"""Which film or person won what: prizes tied to what stands around them, within a sentence or a line of a list."""

from desktop_app.reading.english import prizes as p
from desktop_app.reading.english import result_meant, result_words
from desktop_app.reading.english.awards import Prize
from desktop_app.reading.english.sentences import Mention, Sentence, together
from desktop_app.reading.story import Story, Thing


def find(story: Story, parts: list[Sentence], found: list[Prize]) -> None:
    """Make an award result of each prize whose film or person the words give."""
    tokens = story.tokens
    by_sentence: dict[int, list[Prize]] = {}
    for prize in found:
        by_sentence.setdefault(tokens.sentence[prize.first], []).append(prize)
    film: Thing | None = None
    person: Thing | None = None
    pending: Prize | None = None
    spoken_of = result_meant.spoken_of(story)
    for sentence in parts:
        here = [one for one in by_sentence.get(sentence.number, []) if not result_words.only_describes(story, one)]
        if (here and not story.titled[sentence.number]) or (here and story.on("result.headline")):
            if _line(story, sentence, here):
                pending = None
            else:
                _sentence(story, sentence, here, film, spoken_of or person)
                pending = here[-1] if _alone(sentence, here) else None
        elif pending is not None and story.on("result.next_line"):
            _next_line(story, sentence, pending)
            pending = None
        films, persons = sentence.of("film"), sentence.of("person")
        if films:
            film = films[-1][2]
        if persons:
            person = persons[-1][2]


def _alone(sentence: Sentence, here: list[Prize]) -> bool:
    """Whether a line is nothing but a prize, so that the next line says who has it."""
    return len(here) == 1 and here[0].first - sentence.first <= 1 and sentence.last - here[0].last <= 1


def _next_line(story: Story, sentence: Sentence, prize: Prize) -> None:
    if sentence.last - sentence.first > 16:
        return
    _give(story, sentence, prize, sentence.first, sentence.last, "result.next_line", "won", 0.75, start=prize.first)


def _line(story: Story, sentence: Sentence, here: list[Prize]) -> bool:
    """Read a line of a list: "Best Director: Tilda Marsk, Low Water", "Golden Lantern – “Paper Harbour”"."""
    tokens = story.tokens
    low = tokens.low
    if not story.on("result.line"):
        return False
    prize = here[0]
    opening = prize.first
    while opening > sentence.first and low[opening - 1] in (
        "•",
        "-",
        "–",
        "*",
        "·",
        "the",
        "“",
        '"',
        "1",
        "2",
        "3",
        ".",
    ):
        opening -= 1
    if opening > sentence.first:
        return False
    k = here[0].last
    for other in here[1:]:
        if other.first - k <= 2 and not any(sign in (":", "–", "—") for sign in low[k : other.first]):
            k = other.last
    k = p.past_shared(low, k)
    while k < sentence.last and low[k] in (")", "”", '"'):
        k += 1
    if k >= sentence.last or low[k] not in (":", "–", "—", "-"):
        return False
    given = False
    first = p.past_shared(low, k + 1)
    for end in (*(i for i in range(first, sentence.last) if low[i] == ";"), sentence.last):
        # "(tie) A, “Low Water”; B, “Stone Fruit”"
        given |= _give(story, sentence, prize, first, end, "result.line", "won", 0.85, start=prize.first)
        first = end + 1
    return given


def _give(
    story: Story,
    sentence: Sentence,
    prize: Prize,
    first: int,
    last: int,
    rule: str,
    outcome: str,
    confidence: float,
    start: int,
) -> bool:
    """Tie a prize to the film and the person among some tokens; the first of each counts."""
    films = [one for one in sentence.mentions if first <= one[0] < last and one[2].kind == "film"]
    persons = [one for one in sentence.mentions if first <= one[0] < last and one[2].kind == "person"]
    if not films and not persons:
        return False
    film = films[0] if films else None
    personal = prize.category in p.PERSONAL
    if personal and persons:
        recipients = [persons[0]]
        for one in persons[1:]:
            between = story.tokens.low[recipients[-1][1] : one[0]]
            if between in (["and"], [","], ["&"], [",", "and"]):
                recipients.append(one)
            else:
                break
    elif film is None:
        recipients = persons[:1]
    else:
        # "Best Film: Low Water by Tilda Marsk": the director is named, the film has won.
        recipients = [one for one in persons[:1] if one[0] < film[0]]
    done = False
    if not recipients:
        for one in films:
            if one is not film and "and" not in story.tokens.low[one[0] - 2 : one[0]]:
                break
            done |= _say(story, sentence, prize, one, None, outcome, rule, start, max(one[1], prize.last), confidence)
        return done
    for recipient in recipients:
        end = max(prize.last, recipient[1], film[1] if film else 0)
        done |= _say(story, sentence, prize, film, recipient, outcome, rule, start, end, confidence)
    return done


def _sentence(story: Story, sentence: Sentence, here: list[Prize], film: Thing | None, person: Thing | None) -> None:
    low = story.tokens.low
    previous: tuple[Mention | None, Mention | None, str, int] | None = None
    for at, prize in enumerate(here):
        until = here[at + 1].first if at + 1 < len(here) else sentence.last
        since = here[at - 1].last if at else sentence.first
        # The prize in front: "The award went to …", "… was won by …".
        if _bracketed(story, sentence, prize) or (
            story.on("result.passive") and _passive(story, sentence, prize, until)
        ):
            previous = None
            continue
        verb, outcome = result_words.verb_before(story, sentence, prize, since if at else sentence.first)
        if verb < 0 and previous is not None and result_words.goes_on(low, here[at - 1].last, prize.first):
            # "won best film and best director": the second has what the first has, but what stands behind it.
            subject_film, subject_person, outcome, verb = previous
            film_behind, person_behind = result_words.behind(story, sentence, prize, until)
            own_film = film_behind or subject_film
            own_person = person_behind or (subject_person if person_behind is None else None)
            _say_both(story, sentence, prize, own_film, own_person, outcome, "result.list", verb, 0.74)
            previous = (subject_film, subject_person, outcome, verb)
            continue
        if verb < 0:
            previous = None
            if story.on("result.named") and _named(story, sentence, prize):
                continue
            if story.on("result.apposed"):
                _apposed(story, sentence, prize, film)
            continue
        subject = result_words.subject(story, sentence, verb, film, person)
        if outcome == "gave":
            subject = result_words.presented(low, sentence, prize, verb) or subject
        film_behind, person_behind = result_words.behind(story, sentence, prize, until)
        subject_film = subject if subject is not None and subject[2].kind == "film" else None
        subject_person = subject if subject is not None and subject[2].kind in ("person", "organisation") else None
        own_film = film_behind or subject_film
        if own_film is None and subject_person is None and person_behind is None:
            previous = None
            if story.on("result.apposed"):
                _apposed(story, sentence, prize, film)
            continue
        own_person = subject_person or person_behind
        between = sentence.first_after(verb, "person")
        if between is not None and between[0] == verb + 1 and between[1] <= prize.first and subject_film is not None:
            own_person = between  # "the film earned A the Silver Bear"
        if own_film is None and own_person is not None:
            own_film = result_meant.film_of(story, sentence, prize, verb, own_person, subject_person, film)
        if own_person is None and own_film is not None and person is not None:
            own_person = result_meant.person_of(story, sentence, prize, verb, person)
        rule = {"won": "result.won", "nominated": "result.nominated"}.get(outcome, "result.honoured")
        _say_both(story, sentence, prize, own_film, own_person, outcome, rule, verb, 0.82)
        if own_person is not None and own_person is subject_person and story.on("result.together"):
            for other in together(story, sentence, own_person):
                _say_both(story, sentence, prize, own_film, other, outcome, "result.together", verb, 0.76)
        previous = (own_film, subject_person, outcome, verb)


def _bracketed(story: Story, sentence: Sentence, prize: Prize) -> bool:
    """Read "Low Water (Best Film)"."""
    low = story.tokens.low
    beside = sentence.last_before(prize.first, "film", "person")
    if beside is None or beside[1] != prize.first - 1 or low[prize.first - 1] != "(" or low[prize.last] != ")":
        return False
    _say_of(story, sentence, prize, beside, "won", 0.76)
    return True


def _passive(story: Story, sentence: Sentence, prize: Prize, until: int) -> bool:
    """Read "The award for best actress went to A for “Low Water”", "was shared by A and B"."""
    tokens = story.tokens
    low = tokens.low
    gave = any(word in p.GIVES for word in low[max(sentence.first, prize.first - 8) : prize.first])
    # "… went to A for “X”, and the Silver Shell to B": the verb is said once.
    again = story.on("result.elided") and any(
        word in ("went", "goes", "awarded", "gave", "given") for word in low[sentence.first : prize.first]
    )
    if low[prize.last : prize.last + 1] == ["to"] and (gave or again):
        return _give_list(
            story, sentence, prize, prize.last + 1, _others_begin(low, prize.last, until) or until, "result.gave"
        )
    k = prize.last
    reach = min(until, k + 15)
    while k < reach and low[k] not in p.PASSIVE:
        if low[k] in (".", ";") or story.kind_at(k) in ("film", "person"):
            return False
        k += 1
    if k >= reach or k + 1 >= sentence.last:
        return False
    after = k + 1
    if low[after] not in ("to", "by", "on", "upon") or (low[after] in ("on", "upon") and low[k] != "bestowed"):
        return False
    if low[after] == "by" and low[k] not in ("won", "shared"):
        return False
    end = until
    if _others_begin(low, after, until):
        end = _others_begin(low, after, until)
    return _give_list(story, sentence, prize, after + 1, end, "result.passive")


def _others_begin(low: list[str], first: int, until: int) -> int:
    for i in range(first, until):
        if low[i] in ("while", ";", "whereas"):
            return i
    return 0


def _give_list(story: Story, sentence: Sentence, prize: Prize, first: int, last: int, rule: str) -> bool:
    """Tie a prize to each person of a list, or to its film: "to A, who plays … in “X”, and B, … in “Y”"."""
    low = story.tokens.low
    inside = [
        one for one in sentence.mentions if first <= one[0] < last and one[2].kind in ("film", "person", "organisation")
    ]
    if not inside or inside[0][0] - first > 8:
        return False
    if inside[0][2].kind == "film":
        film = inside[0]
        persons = [one for one in inside[1:] if one[2].kind == "person"]
        recipient = None
        if (
            prize.category in p.PERSONAL
            and persons
            and any(word in ("for", "to") for word in low[film[1] : persons[0][0]])
        ):
            recipient = persons[0]
        done = _say(story, sentence, prize, film, recipient, "won", rule, prize.first, film[1], 0.86)
        previous = film
        for one in inside[1:]:
            if one[2].kind == "person" and low[one[0] - 1] == "(":
                continue
            between = low[previous[1] : one[0]]
            if between[:1] == ["("] and ")" in between[:8]:
                between = between[between.index(")") + 1 :]  # "shared by X (A) and Y (B)"
            if (
                one[2].kind == "film"
                and [word for word in between if word not in ("”", '"', "“", "’", "‘", "'")]
                in (["and"], [","], [",", "and"])
                and len(between) < 6
            ):
                _say(story, sentence, prize, one, None, "won", rule, prize.first, one[1], 0.76)
                previous = one
            else:
                break
        return done
    groups: list[tuple[Mention, Mention | None]] = []
    for one in inside:
        if one[2].kind == "film":
            if groups and groups[-1][1] is None:
                groups[-1] = (groups[-1][0], one)
            continue
        between = low[groups[-1][0][1] if groups else first : one[0]]
        if groups and one[1] < len(low) and (low[one[1]] in p.WIN or low[one[1]] in ("was", "is", "were")):
            break  # another sentence begins: "… for “X”, and B received …"
        listed = not groups or "and" in between[-2:] or between == [","] or between == [",", "and"]
        if listed and not (groups and any(word in ("by", "from", "directed") for word in between)):
            groups.append((one, None))
    # "A and B for “Low Water”": one film for both.
    if len(groups) > 1 and groups[-1][1] is not None and all(film is None for _, film in groups[:-1]):
        close = groups[-1][0][0] - groups[0][0][1] <= 3
        if close:
            groups = [(one, groups[-1][1]) for one, _ in groups]
    done = False
    for recipient, film_of in groups[:6]:
        end = max(recipient[1], film_of[1] if film_of else 0)
        done |= _say(story, sentence, prize, film_of, recipient, "won", rule, prize.first, end, 0.84)
    return done


def _named(story: Story, sentence: Sentence, prize: Prize) -> bool:
    """Read "The jury named A, the editor, best director"."""
    low = story.tokens.low
    for i in range(prize.first - 1, max(sentence.first, prize.first - 14) - 1, -1):
        if low[i] in ("named", "crowned", "voted", "declared"):
            inside = [
                one
                for one in sentence.mentions
                if i < one[0] and one[1] <= prize.first and one[2].kind in ("person", "film")
            ]
            if inside and prize.first - inside[-1][1] <= 2:
                one = inside[-1]
                is_film = one[2].kind == "film"
                return _say(
                    story,
                    sentence,
                    prize,
                    one if is_film else None,
                    None if is_film else one,
                    "won",
                    "result.named",
                    i,
                    prize.last,
                    0.8,
                )
    return False


def _apposed(story: Story, sentence: Sentence, prize: Prize, film: Thing | None) -> None:
    """Read "Palme d'Or winner “Low Water”", "“Low Water”, winner of the Golden Lion", "this drama, winner of …"."""
    low = story.tokens.low
    if film is not None and result_words.winner_is_film(low, sentence, prize):
        spoken_of = (sentence.first, prize.last, film)
        _say_both(story, sentence, prize, spoken_of, None, "won", "result.apposed", prize.first, 0.72)
        return
    after = prize.last
    before = low[max(sentence.first, prize.first - 3) : prize.first]
    if "of" in before and ("winner" in before or "winners" in before) and low[after] in ("was", "is", ",", "were"):
        # "The winner of the Grand Prix was “Low Water”", "Winner of the Golden Bear, Low Water opens"
        one = sentence.first_after(after, "film", "person")
        if one is not None and one[0] - after <= 3:
            _say_of(story, sentence, prize, one, "won", 0.74)
            return
    if (
        after < sentence.last
        and low[after] in ("winner", "laureate", "recipient", "nominee")
        and not result_words.own_giver(story, prize)
    ):
        nominated = low[after] == "nominee"
        one = sentence.first_after(after, "film", "person")
        if one is not None and one[0] - after <= 3:
            _say_of(story, sentence, prize, one, "nominated" if nominated else "won", 0.72)


def _say_of(story: Story, sentence: Sentence, prize: Prize, one: Mention, outcome: str, confidence: float) -> None:
    """Say of the film or the person that stands beside a prize what became of it."""
    film, person = (one, None) if one[2].kind == "film" else (None, one)
    _say_both(story, sentence, prize, film, person, outcome, "result.apposed", prize.first, confidence)


def _say_both(
    story: Story, sentence: Sentence, prize: Prize, film: Mention | None, person: Mention | None,
    outcome: str, rule: str, verb: int, confidence: float,
) -> None:  # fmt: skip
    if outcome == "gave":
        # "The jury gave the prize to A for “X”" is read from what stands behind.
        outcome = "won"
        rule = "result.gave"
        # "The festival presented A with the prize"
        with_it = person is not None and "with" in story.tokens.low[person[1] : prize.first] and person[0] > verb
        person = person if person is not None and (person[0] >= prize.first or with_it) else None
        film = film if film is not None and film[0] >= prize.first else None
        if person is None and film is None:
            return
    starts = [prize.first, verb, *(one[0] for one in (film, person) if one is not None)]
    ends = [prize.last, *(one[1] for one in (film, person) if one is not None)]
    _say(story, sentence, prize, film, person, outcome, rule, min(starts), min(max(ends), sentence.last), confidence)


def _say(
    story: Story, sentence: Sentence, prize: Prize, film: Mention | None, person: Mention | None,
    outcome: str, rule: str, first: int, last: int, confidence: float,
) -> bool:  # fmt: skip
    about = film if film is not None else person
    if about is None or not story.on(rule):
        return False
    if outcome == "won":
        outcome = "special_mention" if prize.mention else "honoured" if result_words.for_a_life(prize) else "won"
    fields: dict[str, object] = {
        "about": about[2],
        "outcome": outcome,
        "_words": prize.words,
    }
    if prize.thing is not None:
        fields["award"] = prize.thing
    if prize.category:
        fields["category"] = prize.category
    if person is not None and film is not None:
        fields["recipient"] = person[2]
    if prize.plural:
        number = story.tokens.low[prize.first]
        fields["quantity"] = int(number) if number.isdigit() else p.COUNTS.get(number)
    edition = result_words.edition(story, sentence, prize)
    if edition is not None:
        fields["edition" if edition.kind == "edition" else "_festival"] = edition
    prize.results += 1
    story.say(
        "award_result",
        rule,
        max(first, sentence.first) if prize.first >= sentence.first else first,
        last,
        confidence,
        **fields,
    )
    return True
