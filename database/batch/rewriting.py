"""Words in texts replaced by others: plain, folded, or by a regular expression that may not take for ever.

The expressions are those of the library ``regex`` in the manner of Python's ``re``: it gives up after a while and lets
other threads work meanwhile, which ``re`` does not.
"""

import unicodedata
from collections.abc import Callable
from typing import Any

import regex

from database.batch.edit import Find
from database.errors import InputProblem
from database.folding import fold, fold_with_offsets

SECONDS = 0.5
"""How long an expression may take with one text. The library looks at its clock now and then only, so that some three
seconds can go by (measured with `(a|aa)+$`)."""
LONGEST = 2000
"""Characters of an expression."""
MOST = 1_000_000
"""Characters that a text may grow to: a sign that becomes many a hundred thousand times would fill the memory."""
MOST_REPEATED = 100_000
"""Signs of an expression with each as often as it is repeated at least (``(ab){50}`` has a hundred): the library writes
them all out before it looks at any text, 270 bytes each, and cannot be stopped in it."""

_SLACK = 16
"""How much longer than what it takes up a replacement is reckoned at most, before it is made."""
_PIECE = regex.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\{(?P<least>[0-9\s]*)(?:,[0-9\s]*)?\}|.", regex.DOTALL)
"""An escaped sign, a set of signs, a number of repeats, any other sign."""
_NOT_BEFORE, _NOT_AFTER = r"(?<!\w)", r"(?!\w)"


class TooSlow(Exception):
    """The expression takes too long with a text."""


class TooLong(Exception):
    """A text would grow beyond :data:`MOST`."""


Rewrite = Callable[[str], str]


def rewriter(find: Find) -> Rewrite:
    """Return what replaces words in a text.

    Raises:
        InputProblem: ``pattern`` or ``replacement`` with the place (*at*, from 1) where it is wrong, or nothing is
            looked for. What is returned raises :class:`TooSlow` and :class:`TooLong`.
    """
    if not find.text:
        raise InputProblem("bad_value", field="words", reason="type what is to be replaced")
    if len(find.text) > LONGEST:
        raise InputProblem("bad_value", field="words", reason=f"no more than {LONGEST:,} characters can be looked for")
    if find.pattern:
        return _by_pattern(find)
    if find.folded:
        return _folded(find)
    if find.case and not find.words:
        return lambda text: _plainly(find, text)
    compiled = _compiled(regex.escape(find.text, special_only=True), find)
    return lambda text: _replaced(compiled, find.replacement, text, literal=True)


def _plainly(find: Find, text: str) -> str:
    grows = len(find.replacement) - len(find.text)
    if grows > 0:
        _require_room(len(text) + text.count(find.text) * grows)
    return text.replace(find.text, find.replacement)


def _require_room(length: int) -> None:
    if length > MOST:
        raise TooLong


def _require_few_repeats(typed: str) -> None:
    """Refuse what would be written out to more than :data:`MOST_REPEATED` signs; in doubt it is reckoned high."""
    amounts, lasts = [0], [0]
    for match in _PIECE.finditer(typed):
        piece = match.group()
        if match["least"] is not None:
            times = max(int("".join(match["least"].split()) or 1), 1)
            amounts[-1] += lasts[-1] * (times - 1)
            lasts[-1] *= times
        elif piece == "(":
            amounts.append(0)
            lasts.append(0)
        elif piece == ")" and len(amounts) > 1:
            lasts.pop()
            within = amounts.pop() + 1
            amounts[-1] += within
            lasts[-1] = within
        else:
            amounts[-1] += 1
            if piece not in "*+?" and not piece.isspace():
                lasts[-1] = 1
        if amounts[-1] > MOST_REPEATED:
            raise InputProblem("pattern", at=match.start() + 1, reason="these numbers of repeats cannot be")


def _by_pattern(find: Find) -> Rewrite:
    _require_few_repeats(find.text)
    try:
        # Without what whole words put around it: places are those of what was typed.
        plain = regex.compile(find.text)
    except regex.error as error:
        raise _wrong("pattern", error, find.text) from error
    except (RecursionError, OverflowError, ValueError) as error:
        raise InputProblem("pattern", at=1, reason="this is nested too deeply") from error
    try:
        # Where nothing is found nothing would be asked of the replacement: it is tried out on empty groups.
        names = {number: name for name, number in plain.groupindex.items()}
        groups = (f"(?P<{names[one]}>)" if one in names else "()" for one in range(1, plain.groups + 1))
        regex.match("".join(groups), "").expand(find.replacement)
    except regex.error as error:
        if error.pos is None:
            error.pos = _unknown_group(plain, find.replacement) - 1
        raise _wrong("replacement", error, find.replacement) from error
    except IndexError as error:
        at = _unknown_group(plain, find.replacement)
        raise InputProblem("replacement", at=at, reason="there is no group of this number or name") from error
    except (ValueError, OverflowError) as error:
        # Signs by a number beyond the last one.
        at = find.replacement.find("\\U") + 1 or 1
        reason = "this means nothing after \\; for the sign \\ itself type it twice"
        raise InputProblem("replacement", at=at, reason=reason) from error
    compiled = _compiled(find.text, find)
    return lambda text: _replaced(compiled, find.replacement, text)


def _unknown_group(plain: Any, replacement: str) -> int:
    """Return where a replacement names a group that the expression does not have, from 1."""
    for match in regex.finditer(r"\\(?:(\d+)|g<([^>]*)>|.)", replacement):
        called = match[1] or match[2] or ""
        known = int(called) <= plain.groups if called.isdecimal() else called in plain.groupindex
        if called and not known:
            return int(match.start()) + 1
    return 1


def _compiled(pattern: str, find: Find) -> Any:
    if find.words:
        pattern = f"{_NOT_BEFORE}(?:{pattern}){_NOT_AFTER}"
    return regex.compile(pattern, 0 if find.case else regex.IGNORECASE)


def _replaced(compiled: Any, replacement: str, text: str, *, literal: bool = False) -> str:
    groups = 0 if literal else replacement.count("\\")
    size = len(text)

    def counted(match: Any) -> str:
        nonlocal size
        # What one place becomes is not made either where it would be too long.
        longest = max(end - start for start, end in match.regs)
        _require_room(0 if literal else (groups * longest) // _SLACK)
        new = replacement if literal else str(match.expand(replacement))
        size += len(new) - (match.end() - match.start())
        _require_room(size if len(new) > match.end() - match.start() else 0)
        return new

    # The library fills in by itself, which is quicker, where a text cannot grow so far.
    is_small = (len(text) + 1) * (len(replacement) + groups * len(text)) < MOST
    plain = (lambda _match: replacement) if literal else replacement
    try:
        return str(compiled.sub(plain if is_small else counted, text, timeout=SECONDS, concurrent=True))
    except TimeoutError as error:
        raise TooSlow from error


def _folded(find: Find) -> Rewrite:
    """Return what looks for folded signs and replaces the original's."""
    parts = fold(find.text).split()
    if not parts:
        raise InputProblem("bad_value", field="words", reason="nothing of this counts where letters are alike")
    pattern = r"\s+".join(regex.escape(part) for part in parts)
    compiled = regex.compile(f"{_NOT_BEFORE}{pattern}{_NOT_AFTER}" if find.words else pattern)

    def rewrite(text: str) -> str:
        folded, offsets = fold_with_offsets(text)
        kept: list[str] = []
        done = 0
        size = len(text)
        for match in compiled.finditer(folded):
            first, last = match.start(), match.end()
            if (first and offsets[first - 1] == offsets[first]) or (
                last < len(offsets) and offsets[last] == offsets[last - 1]
            ):
                # Half of a sign, such as one s of ß.
                continue
            start, end = offsets[first], offsets[last - 1] + 1
            while end < len(text) and unicodedata.category(text[end])[0] == "M" and not fold(text[end]):
                end += 1
            grows = len(find.replacement) - (end - start)
            size += grows
            _require_room(size if grows > 0 else 0)
            kept += (text[done:start], find.replacement)
            done = end
        return "".join((*kept, text[done:]))

    return rewrite


def _wrong(code: str, error: Any, typed: str) -> InputProblem:
    """Return what is wrong with an expression or its replacement, in plain words, with the place."""
    message = str(error.msg)
    if message in ("missing )", "unterminated character set", "missing ]"):
        reason = "a bracket is opened here or before and not closed"
    elif message == "unbalanced parenthesis":
        reason = "a bracket is closed that was not opened"
    elif message in ("nothing to repeat", "multiple repeat"):
        reason = "there is nothing before this that could be repeated"
    elif message in ("min repeat greater than max repeat", "repeat count too big"):
        reason = "these numbers of repeats cannot be"
    elif message.startswith(("bad escape", "incomplete escape", "bad hex escape")):
        reason = "this means nothing after \\; for the sign \\ itself type it twice"
    elif message in ("invalid group reference", "unknown group", "cannot refer to an open group"):
        reason = "there is no group of this number or name"
    elif message.startswith("bad character range"):
        reason = "this range runs backwards"
    elif message.startswith(("unknown property", "undefined character name")):
        reason = "there is no kind of letters of this name"
    else:
        reason = "this cannot be read as an expression"
    at = min(int(error.pos or 0), max(len(typed) - 1, 0)) + 1
    return InputProblem(code, at=at, reason=reason)
