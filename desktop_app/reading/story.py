"""What the rules have made of one text so far: which words belong to what, the records named, the statements."""

from collections.abc import Iterator
from typing import Any

from database.dates import DateValue
from database.proposals import Proposal, ProposalRef
from desktop_app.reading.dates import Found
from desktop_app.reading.quotes import Quote, find_quotes
from desktop_app.reading.tokens import PADDING, Tokens

_DROP = str.maketrans("", "", "“”\"'‘’«».,:;!?-–—()[] \u00a0\n\r\t")


class Spots(list[tuple[int, int]]):
    """The passages of a thing in the order in which they were found, each once."""

    def __init__(self) -> None:
        super().__init__()
        self._seen: set[tuple[int, int]] = set()
        self.ends: set[int] = set()

    def take(self, span: tuple[int, int]) -> None:
        """Add a passage unless it is there already."""
        if span not in self._seen:
            self._seen.add(span)
            self.ends.add(span[1])
            self.append(span)

    def change(self, span: tuple[int, int], better: tuple[int, int]) -> None:
        """Put one passage in another's place."""
        if span in self._seen and span != better:
            self[self.index(span)] = better
            self._seen.add(better)
            self.ends.add(better[1])


class Thing:
    """A record that the text names, once however often it is named."""

    __slots__ = ("also", "confidence", "data", "first", "key", "kind", "last", "name", "records", "rule", "spots")

    def __init__(self, kind: str, name: str, key: str, rule: str, confidence: float, first: int, last: int) -> None:
        self.kind, self.name, self.key, self.rule, self.confidence = kind, name, key, rule, confidence
        self.first, self.last = first, last
        self.spots = Spots()
        self.data: dict[str, Any] = {}
        self.records: tuple[int, ...] = ()
        self.also: list[str] = []


class Said:
    """A statement that the text makes."""

    __slots__ = ("confidence", "end", "fields", "kind", "rule", "start")

    def __init__(self, kind: str, rule: str, start: int, end: int, confidence: float, fields: dict[str, Any]) -> None:
        self.kind, self.rule, self.start, self.end = kind, rule, start, end
        self.confidence, self.fields = confidence, fields


class Story:
    """One text on its way through the rules.

    Attributes:
        tokens: the text.
        owner: for each token the thing that it belongs to, or None.
        dates: the dates found in it.
        quotes: what stands in quotation marks.
        titled: for each sentence whether it is printed in capitals word by word.
        things, said: what has been found.
        language: as it was given, or "".
        family_words: words that stand behind another name somewhere, once they were asked for.
        off: rules that are left out (a test takes out each in turn).
    """

    def __init__(
        self, tokens: Tokens, dates: list[Found], published: DateValue, off: frozenset[str], language: str = ""
    ) -> None:
        self.tokens = tokens
        self.dates = dates
        self.published = published
        self.off = off
        self.language = language
        self.owner: list[Thing | None] = [None] * (len(tokens) + PADDING)
        self.dated: list[bool] = [False] * (len(tokens) + PADDING)
        for one in dates:
            for i in range(one.first, one.last):
                self.dated[i] = True
        self.quotes: list[Quote] = find_quotes(tokens)
        self.titled: list[bool] = [False] * len(tokens.bounds)
        self.things: list[Thing] = []
        self.said: list[Said] = []
        self._by_key: dict[tuple[str, str], Thing] = {}
        self._said_keys: set[Any] = set()
        self._festival_places: list[tuple[int, Thing]] | None = None
        self.family_words: frozenset[str] | None = None

    # Things.

    def on(self, rule: str) -> bool:
        """Whether a rule is to be asked."""
        return rule not in self.off

    def free(self, first: int, last: int) -> bool:
        """Whether no token of the range belongs to anything yet."""
        return not any(self.owner[first:last])

    def kind_at(self, i: int) -> str:
        """Return the kind of the thing that a token belongs to, or ""."""
        owner = self.owner[i] if 0 <= i < len(self.owner) else None
        return owner.kind if owner is not None else ""

    def add(
        self, kind: str, first: int, last: int, rule: str, confidence: float, name: str = "", *, keep: bool = False
    ) -> Thing:
        """Take tokens as the name of a thing; the same name again is the same thing.

        Args:
            kind: of record.
            first, last: tokens, the last left out.
            rule: which rule says so.
            confidence: how sure it is; the surest mention counts.
            name: where it differs from the words.
            keep: leave the tokens to others.
        """
        tokens = self.tokens
        start, end = tokens.span(first, last)
        words = name or " ".join(tokens.text[start:end].split())
        key = key_of(words)
        thing = self._by_key.get((kind, key))
        if thing is None:
            thing = Thing(kind, words, key, rule, confidence, first, last)
            self.things.append(thing)
            self._by_key[kind, key] = thing
        elif confidence > thing.confidence:
            thing.confidence, thing.rule = confidence, rule
        thing.spots.take((start, end))
        if not keep:
            for i in range(first, last):
                self.owner[i] = thing
        return thing

    def known(self, kind: str, name: str) -> Thing | None:
        """Return the thing of this kind and name, if the text names one."""
        return self._by_key.get((kind, key_of(name)))

    def call(self, thing: Thing, name: str) -> None:
        """Let another name mean the thing from now on."""
        self._by_key.setdefault((thing.kind, key_of(name)), thing)
        if name != thing.name and name not in thing.also:
            thing.also.append(name)

    def remove(self, thing: Thing) -> None:
        """Forget a thing: it turned out to be another."""
        self.things.remove(thing)
        for key, other in list(self._by_key.items()):
            if other is thing:
                del self._by_key[key]
        for i, owner in enumerate(self.owner):
            if owner is thing:
                self.owner[i] = None

    def of_kind(self, kind: str) -> list[Thing]:
        """Return the things of a kind, in the order of their first mention."""
        return [thing for thing in self.things if thing.kind == kind]

    def festival_places(self) -> list[tuple[int, Thing]]:
        """Return where festivals are named: first tokens in order. Asked for when all have been found."""
        if self._festival_places is None:
            found = [(self.tokens.within(*spot)[0], one) for one in self.of_kind("festival") for spot in one.spots]
            self._festival_places = sorted(found, key=lambda one: one[0])
        return self._festival_places

    def runs(self, first: int, last: int) -> Iterator[tuple[int, int, Thing]]:
        """Yield the mentions between two tokens: first token, past the last, the thing."""
        i = first
        owner, tokens = self.owner, self.tokens
        while i < last:
            thing = owner[i]
            if thing is None:
                i += 1
                continue
            j = i + 1
            ends = thing.spots.ends
            while j < last and owner[j] is thing and tokens.end[j - 1] not in ends:
                j += 1
            yield i, j, thing
            i = j

    # Statements.

    def say(self, kind: str, rule: str, first: int, last: int, confidence: float, **fields: Any) -> None:
        """Take tokens as the words of a statement; the same statement again adds nothing."""
        if last <= first or rule in self.off:
            return
        plain = tuple(
            sorted((name, id(value) if isinstance(value, Thing) else str(value)) for name, value in fields.items())
        )
        if (kind, plain) in self._said_keys:
            return
        self._said_keys.add((kind, plain))
        start, end = self.tokens.span(first, last)
        self.said.append(Said(kind, rule, start, end, confidence, fields))

    # What comes of it.

    def suggestions(self) -> tuple[Proposal, ...]:
        """Return all that was found, records in the order of the text, then statements."""
        things = sorted(self.things, key=lambda one: min(one.spots, default=(0, 0)))
        numbers = {id(thing): number for number, thing in enumerate(things)}
        made: list[Proposal] = []
        for number, thing in enumerate(things):
            spots = sorted(thing.spots)
            fields: dict[str, Any] = {"name": thing.name} | {
                name: _referred(value, numbers) for name, value in thing.data.items() if name[0] != "_"
            }
            if "_roles" in thing.data:
                fields["roles"] = tuple(thing.data["_roles"])
            needs = _needs((value for name, value in thing.data.items() if name[0] != "_"), numbers)
            made.append(
                Proposal(
                    number,
                    thing.kind,
                    thing.rule,
                    *spots[0],
                    thing.confidence,
                    fields,
                    thing.records,
                    needs,
                    tuple(spots[1:]),
                )
            )
        for said in sorted(self.said, key=lambda one: (one.start, one.end)):
            if any(isinstance(value, Thing) and id(value) not in numbers for value in said.fields.values()):
                continue
            plain = {name: value for name, value in said.fields.items() if name[0] != "_"}
            fields = {name: _referred(value, numbers) for name, value in plain.items()}
            needs = _needs(plain.values(), numbers)
            made.append(
                Proposal(len(made), said.kind, said.rule, said.start, said.end, said.confidence, fields, (), needs)
            )
        return tuple(made)


def key_of(name: str) -> str:
    """Return what two mentions of one name share: no case, no marks, no article in front."""
    folded = name.casefold().removeprefix("the ").translate(_DROP)
    return folded or name


def _referred(value: Any, numbers: dict[int, int]) -> Any:
    if isinstance(value, Thing):
        return ProposalRef(numbers[id(value)]) if id(value) in numbers else None
    return value


def _needs(values: Any, numbers: dict[int, int]) -> tuple[int, ...]:
    return tuple(sorted({numbers[id(one)] for one in values if isinstance(one, Thing) and id(one) in numbers}))
