"""The sentences of a story with what each mentions."""

from desktop_app.reading.story import Story, Thing

Mention = tuple[int, int, Thing]
"""First token, past the last, the thing."""


class Sentence:
    """The mentions of one sentence, in order."""

    __slots__ = ("first", "last", "mentions", "number")

    def __init__(self, number: int, first: int, last: int, mentions: list[Mention]) -> None:
        self.number, self.first, self.last, self.mentions = number, first, last, mentions

    def of(self, *kinds: str) -> list[Mention]:
        """Return the mentions of these kinds."""
        return [one for one in self.mentions if one[2].kind in kinds]

    def last_before(self, i: int, *kinds: str) -> Mention | None:
        """Return the last mention of these kinds that ends before a token."""
        found = None
        for one in self.mentions:
            if one[1] > i:
                break
            if one[2].kind in kinds:
                found = one
        return found

    def first_after(self, i: int, *kinds: str) -> Mention | None:
        """Return the first mention of these kinds that begins at a token or behind it."""
        return next((one for one in self.mentions if one[0] >= i and one[2].kind in kinds), None)


def sentences(story: Story) -> list[Sentence]:
    """Return the sentences with what is mentioned in each."""
    tokens = story.tokens
    return [
        Sentence(
            number,
            tokens.bounds[number],
            tokens.bounds[number + 1],
            list(story.runs(tokens.bounds[number], tokens.bounds[number + 1])),
        )
        for number in range(len(tokens.bounds) - 1)
    ]


def together(story: Story, sentence: Sentence, one: Mention) -> list[Mention]:
    """Return who else is in "A, B and C shared the prize"."""
    found: list[Mention] = []
    for other in reversed([mention for mention in sentence.of("person") if mention[1] <= one[0]]):
        between = story.tokens.low[other[1] : (found[-1] if found else one)[0]]
        if between not in (["and"], ["&"]) and not (found and between == [","]):
            break
        found.append(other)
    return found
