"""Ties between what has been named: a body in a place, a person from a body, a prize named after somebody."""

from desktop_app.reading.english.sentences import Sentence
from desktop_app.reading.story import Story

_LEADING = {"commandership": "commander", "command": "commander", "leadership": "head", "chairmanship": "head"}


def find(story: Story, parts: list[Sentence]) -> None:
    """Look at neighbours in each sentence, and at prizes that are named after somebody."""
    low = story.tokens.low
    for sentence in parts:
        for (first, last, one), (next_first, next_last, other) in zip(
            sentence.mentions, sentence.mentions[1:], strict=False
        ):
            between = low[last:next_first]
            if one.kind == "organisation" and other.kind == "place" and story.on("organisation.place"):
                country = between == ["of"] and other.data.get("place_kind") == "country"
                if between in (["in"], ["in", "the"]) or country:
                    story.say(
                        "relation",
                        "organisation.place",
                        first,
                        next_last,
                        0.8,
                        about=one,
                        role="located_in",
                        object=other,
                    )
            elif (
                one.kind == "person"
                and other.kind == "organisation"
                and story.on("person.body")
                and between in (["from", "the"], ["from"], ["of", "the"])
            ):
                story.say(
                    "relation",
                    "person.body",
                    first,
                    next_last,
                    0.78,
                    about=one,
                    role="affiliated_with",
                    object=other,
                )
        if story.on("person.leads"):
            _led(story, sentence)
        if story.on("award.named_after"):
            _named_after(story, sentence)


def _named_after(story: Story, sentence: Sentence) -> None:
    """Read "an award named after A": the prize goes by that until its name is known."""
    tokens = story.tokens
    low = tokens.low
    for i in range(sentence.first, sentence.last - 3):
        if low[i] not in ("award", "prize") or low[i + 1 : i + 3] not in (["named", "after"], ["named", "for"]):
            continue
        person = sentence.first_after(i, "person", "organisation")
        if person is None or person[0] - i > 5:
            continue
        award = story.add("award", i, person[1], "award.named_after", 0.74, keep=True)
        story.say(
            "relation", "award.named_after", i, person[1], 0.82, about=award, role="named_after", object=person[2]
        )
        festival = sentence.last_before(i, "festival")
        if festival is not None:
            award.data.setdefault("giver", festival[2])


def _led(story: Story, sentence: Sentence) -> None:
    """Read "the Guard, under the command of A": of the last body that the sentence begins a clause with."""
    low = story.tokens.low
    for first, last, person in sentence.of("person"):
        role = _LEADING.get(low[first - 2]) if first - 2 > sentence.first and low[first - 1] == "of" else None
        bodies = [one for one in sentence.of("organisation") if one[1] <= first]
        if role is None or not bodies:
            continue
        # "the Guard, the arm of the Corps under …" speaks of the Guard.
        body = bodies[0] if len(bodies) == 2 and "," in low[bodies[0][1] : bodies[1][0]] else bodies[-1]
        story.say("relation", "person.leads", first - 2, last, 0.76, about=body[2], role=role, object=person)
