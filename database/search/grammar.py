"""Tokens of a query → its tree. Whatever cannot be read is left out, and said with its place; nothing is raised."""

import re

from database.folding import fold, words
from database.search.query import Piece, Problem
from database.search.query_values import ValueProblem, read_value
from database.search.search_words import SearchWord, Takes, names, word_called
from database.search.tokens import NON_JOINER, RawValue, Token, next_token, value_at
from database.search.tree import Called, Clause, Node, Or, Words, both, called, either, opposite

#: A prefix shorter than this would gather half the index (134 ms against 7 at a million, measured).
SHORTEST_PREFIX = 3
#: Words and clauses of a query that are looked for; a page that was pasted in by mistake would take minutes.
MOST_TERMS = 100
#: Signs of a text that are read.
LONGEST = 20_000
#: Problems that are said of one text; the first ones lead to the others.
MOST_PROBLEMS = 20
#: Brackets within brackets: SQLite takes expressions a thousand deep.
DEEPEST = 24

_STAR_WITHIN = re.compile(r"\*(?=[^*])")


class Reader:
    """Reads one text; :meth:`read` gives the tree, *problems* and *pieces* fill meanwhile."""

    def __init__(self, text: str) -> None:
        self._text = text[:LONGEST]
        self._at = 0
        self._depth = 0
        self._terms = 0
        self.problems: list[Problem] = []
        self.pieces: list[Piece] = []
        if len(text) > LONGEST:
            self._problem(LONGEST, len(text), "too_long", most=str(LONGEST))

    def read(self) -> Node | None:
        """Return what the text asks for; None where it holds nothing that can be read."""
        parts: list[Node] = []
        while True:
            node = self._either(None)
            if node is not None:
                parts.append(node)
            token = self._peek()
            if token is None:
                break
            # Only a closing bracket ends an expression before the text does.
            self._take(token, "bracket")
            self._problem(token.start, token.end, "close_bracket")
        self.problems.sort(key=lambda one: (one.start, one.end))
        return both(parts)

    def _either(self, field: SearchWord | None) -> Node | None:
        parts = [self._all(field)]
        while (token := self._peek()) is not None and token.kind == "OR":
            self._take(token, "operator")
            part = self._all(field)
            if (parts[-1] is None or part is None) and not self._said_behind(token):
                self._problem(token.start, token.end, "operator_alone", operator="OR")
            parts.append(part)
        return either([part for part in parts if part is not None])

    def _all(self, field: SearchWord | None) -> Node | None:
        parts: list[Node] = []
        waiting: Token | None = None
        while (token := self._peek()) is not None and token.kind not in ("OR", ")"):
            if token.kind == "AND":
                self._take(token, "operator")
                if not parts or waiting is not None:
                    self._problem(token.start, token.end, "operator_alone", operator="AND")
                waiting = token
                continue
            part = self._one(field)
            if part is not None:
                parts.append(part)
            waiting = None
        if waiting is not None:
            self._problem(waiting.start, waiting.end, "operator_alone", operator="AND")
        return both(parts)

    def _one(self, field: SearchWord | None) -> Node | None:
        """Read one part with the minus signs and NOTs before it, however many."""
        turned = False
        while (token := self._peek()) is not None and token.kind in ("NOT", "-"):
            self._take(token, "operator")
            turned = not turned
            after = self._peek()
            if after is None or after.kind in ("OR", "AND", ")"):
                self._problem(token.start, token.end, "not_alone", operator=self._text[token.start : token.end])
                return None
        part = self._atom(field)
        return opposite(part) if turned and part is not None else part

    def _atom(self, field: SearchWord | None) -> Node | None:
        token = self._peek()
        if token is None:
            return None
        if token.kind == "(":
            return self._brackets(field)
        if token.kind == "field" and field is None:
            return self._field(token)
        if field is not None:
            return self._clause(field, token.start)
        self._take(token, "word")
        return self._phrase(token) if token.kind == "phrase" else self._word(token)

    def _brackets(self, field: SearchWord | None) -> Node | None:
        opening = self._peek()
        assert opening is not None
        self._take(opening, "bracket")
        if self._depth >= DEEPEST:
            self._skip(opening)
            return None
        self._depth += 1
        node = self._either(field)
        self._depth -= 1
        closing = self._peek()
        if closing is None:
            self._problem(opening.start, opening.end, "open_bracket")
        else:
            self._take(closing, "bracket")
            if node is None and not self._text[opening.end : closing.start].strip():
                self._problem(opening.start, closing.end, "empty_brackets")
        return node

    def _skip(self, opening: Token) -> None:
        """Pass over brackets that lie too deep, up to their end."""
        depth = 1
        while depth and (token := self._peek()) is not None:
            depth += {"(": 1, ")": -1}.get(token.kind, 0)
            self._at = token.end
        self._problem(opening.start, self._at, "too_deep", most=str(DEEPEST))

    def _word(self, token: Token) -> Node | None:
        typed = token.text
        tokens = tuple(words(typed))
        starred = typed.endswith("*")
        if not tokens:
            if starred:
                self._problem(token.start, token.end, "star_alone", least=str(SHORTEST_PREFIX))
            return None
        if _STAR_WITHIN.search(typed):
            self._problem(token.start, token.end, "star_inside")
        prefix = self._prefix(tokens, starred, token.start, token.end)
        return self._counted(_in_spellings(typed, prefix), token)

    def _phrase(self, token: Token) -> Node | None:
        tokens = tuple(words(token.text))
        if not token.closed:
            self._problem(token.start, token.end, "open_quote")
        if not tokens:
            if token.closed:
                self._problem(token.start, token.end, "empty_quotes")
            return None
        prefix = self._prefix(tokens, token.starred, token.start, token.end)
        return self._counted(_in_spellings(token.text, prefix), token)

    def _prefix(self, tokens: tuple[str, ...], starred: bool, start: int, end: int) -> bool:
        if starred and len(tokens[-1]) < SHORTEST_PREFIX:
            self._problem(start, end, "short_prefix", least=str(SHORTEST_PREFIX))
            return False
        return starred

    def _field(self, token: Token) -> Node | None:
        word = word_called(token.text)
        behind = self._text[token.end : token.end + 1]
        if word is None:
            return self._unknown(token, behind)
        self._take(token, "field", word.name)
        if behind == "(":
            return self._brackets(word)
        return self._clause(word, token.end, token)

    def _unknown(self, token: Token, behind: str) -> Node | None:
        """What stands before a colon is no search word: with a blank behind it, it is a word of a headline."""
        raw = value_at(self._text, token.end)
        if raw.end == token.end and behind != "(":
            self._take(token, "word")
            return self._word(Token("word", token.start, token.end, token.text))
        self._take(token, "field")
        # What is said comes first in the text; a pasted page with a thousand colons would be compared for a second.
        near = nearest(token.text) if len(self.problems) < MOST_PROBLEMS else ""
        if behind == "(":
            self._brackets_left_out()
        else:
            self._at = raw.end
            self.pieces.append(Piece(token.end, raw.end, "value"))
        if near:
            self._problem(token.start, self._at, "unknown_field_near", field=token.text, near=near)
        else:
            self._problem(token.start, self._at, "unknown_field", field=token.text)
        return None

    def _brackets_left_out(self) -> None:
        problems, pieces = len(self.problems), len(self.pieces)
        self._brackets(None)
        del self.problems[problems:], self.pieces[pieces:]

    def _clause(self, word: SearchWord, start: int, token: Token | None = None) -> Node | None:
        raw = value_at(self._text, start)
        where = token.start if token is not None else start
        if raw.end == start:
            if token is None:
                # Within the brackets of a field: a sign that is no value.
                self._at = max(start + 1, self._at)
                return None
            self._problem(where, token.end, "empty_value", field=word.name)
            return None
        self._at = raw.end
        self.pieces.append(Piece(start, raw.end, "value", word.name))
        for part in (raw.low, raw.high):
            if part is not None and not part.closed:
                self._problem(part.start, part.end, "open_quote")
        return self._read_clause(word, raw, where)

    def _read_clause(self, word: SearchWord, raw: RawValue, where: int) -> Node | None:
        try:
            node = read_value(word, raw)
        except ValueProblem as problem:
            start, end = problem.place(where, raw)
            self._problem(start, end, problem.code, **problem.values)
            return None
        value = node.value
        if (tokens := getattr(value, "tokens", None)) and getattr(value, "prefix", False):
            kept = self._prefix(tokens, True, raw.whole.start, raw.end)
            if not kept:
                node = Clause(node.word, called(" ".join(tokens)))
        return self._counted(_clause_in_spellings(word, node), Token("field", where, raw.end))

    def _counted(self, node: Node, token: Token) -> Node | None:
        self._terms += 1
        if self._terms <= MOST_TERMS:
            return node
        if self._terms == MOST_TERMS + 1:
            self._problem(token.start, len(self._text), "too_many", most=str(MOST_TERMS))
        return None

    def _said_behind(self, token: Token) -> bool:
        """Whether a problem was said of what follows an operator, or of what stands before it."""
        return bool(self.problems) and any(one.end >= token.start for one in self.problems)

    def _peek(self) -> Token | None:
        return next_token(self._text, self._at)

    def _take(self, token: Token, role: str, word: str = "") -> None:
        self._at = token.end
        self.pieces.append(Piece(token.start, token.end, role, word))

    def _problem(self, start: int, end: int, code: str, **values: str) -> None:
        self.problems.append(Problem(start, end, code, values))


def nearest(typed: str) -> str:
    """Return the search word that is written most like *typed*; "" where none is near."""
    # Only now: comparing costs an import that a good query never needs.
    from difflib import get_close_matches

    found = get_close_matches(fold(typed)[:40], names(), n=1, cutoff=0.75)
    return found[0] if found else ""


def _in_spellings(typed: str, prefix: bool) -> Node:
    """Return words that are typed with non-joiners as they are, or in one piece: a text may have either.

    The other way round the index knows: it also holds in one piece what a text parts by them.
    """
    found = [Words(tuple(words(typed)), prefix), Words(tuple(words(typed.replace(NON_JOINER, ""))), prefix)]
    return either([*found]) or found[0]


def _clause_in_spellings(word: SearchWord, node: Clause) -> Node:
    """Return a clause whose value is words, or the name of a record, in both spellings."""
    value = node.value
    if word.takes not in (Takes.TEXT, Takes.LINK) or not isinstance(value, Called) or NON_JOINER not in value.typed:
        return node
    joined = called(value.typed.replace(NON_JOINER, ""), value.prefix)
    return node if joined.tokens == value.tokens else Or((node, Clause(node.word, joined)))
