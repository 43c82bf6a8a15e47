"""Words of an article are selected by keys only, as a person does who knows the keys and takes the shortest way."""

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import Qt

from desktop_app.widgets import reader_words as words
from desktop_app.widgets.reader import Reader
from desktop_app.widgets.reader_labels import labels

Press = Callable[[Any, Any], object]
"""Presses one key: a letter or a `Qt.Key`, and modifiers."""
MOST_RUNS = 4
LONE_SIGN = 4
PLAIN, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
Keys = tuple[tuple[Any, Any], ...]


def select_by_keys(reader: Reader, press: Press, start: int, end: int) -> int:
    """Select code points *start* to *end* of the article that has the keyboard; return how many keys it took."""
    count = 0
    while not _in_view(reader, start, end):
        page = Qt.Key.Key_PageUp if start < _view(reader)[0] else Qt.Key.Key_PageDown
        press(page, PLAIN)
        count += 1
        assert count < 200, "the words never come into view"
    ways = sorted(_ways(reader, start, end), key=len)
    assert ways, (start, end)
    for key, modifiers in ways[0]:
        press(key, modifiers)
    assert reader.selected_range() == (start, end), (ways[0], reader.selected_range())
    return count + len(ways[0])


def _ways(reader: Reader, start: int, end: int) -> Iterator[Keys]:
    yield from _by_runs(reader, start, end)
    yield from _by_sentence(reader, start, end)
    yield from _by_labels(reader, start, end)
    yield _by_signs(reader, start, end)


def _by_runs(reader: Reader, start: int, end: int) -> Iterator[Keys]:
    text, keyboard = reader.content.text, reader.keyboard
    for key, find, modifiers in (("q", words.next_run, PLAIN), ("q", words.previous_run, SHIFT)):
        place = keyboard.place
        for count in range(1, MOST_RUNS + 1):
            run = find(text, place)
            if run is None:
                break
            pressed: Keys = ((key, modifiers),) * count
            choices = tuple(dict.fromkeys((run, *words.edge_choices(text, *run))))
            if (start, end) in choices:
                yield (*pressed, *_edges(choices, (start, end)))
            yield from _stretched(text, pressed, run, (start, end))
            place = run[0] + 1 if modifiers is PLAIN else run[0]


def _stretched(text: str, pressed: Keys, run: words.Span, wanted: words.Span) -> Iterator[Keys]:
    """Give the ways in which [ and ] make the wanted words of a name."""
    first = len(words.words_between(text, wanted[0], run[0])) if wanted[0] < run[0] else 0
    last = len([one for one in words.words_between(text, run[1], wanted[1]) if one.start >= run[1]])
    if wanted[0] > run[0] or wanted[1] < run[1] or not first + last:
        return
    moved: Keys = (*pressed, *((("[", PLAIN),) * first), *((("]", PLAIN),) * last))
    # Each move begins anew at whole words with their usual edges.
    here = run
    for key, _modifiers in moved[len(pressed) :]:
        if key == "[":
            before = words.previous_word(text, here[0])
            here = (before.start, here[1]) if before is not None else here
        else:
            word = words.word_at(text, here[1] - 1)
            after = words.next_word(text, word.end) if word is not None else None
            here = (here[0], after.end) if after is not None else here
        here = words.edge_choices(text, *here)[0]
    choices = words.edge_choices(text, *here)
    if here in choices and wanted in choices:
        yield (*moved, *_edges(choices, wanted))


def _by_sentence(reader: Reader, start: int, end: int) -> Iterator[Keys]:
    text, place = reader.content.text, reader.keyboard.place
    pressed: Keys = ()
    for _ in range(2):
        pressed = (*pressed, (".", PLAIN))
        span: words.Span | None = (
            words.sentence_at(text, place) if len(pressed) == 1 else words.next_sentence(text, place)
        )
        if span is None:
            return
        choices = tuple(dict.fromkeys((span, *words.edge_choices(text, *span))))
        if (start, end) in choices:
            yield (*pressed, *_edges(choices, (start, end)))


def _by_labels(reader: Reader, start: int, end: int) -> Iterator[Keys]:
    text, keyboard = reader.content.text, reader.keyboard
    shown = keyboard.words_in_view()
    first = next((at for at, word in enumerate(shown) if word.start <= start < word.end), None)
    if first is None:
        return
    near = next((at for at, word in enumerate(shown) if word.end > keyboard.place), 0)
    rest = shown[first:]
    for last, word in enumerate(rest):
        options = words.edge_choices(text, shown[first].start, word.end)
        if (start, end) in options:
            typed = labels(len(shown), near)[first] + labels(len(rest), 0)[last]
            yield (("g", PLAIN), *((letter, PLAIN) for letter in typed), *_edges(options, (start, end)))


def _by_signs(reader: Reader, start: int, end: int) -> Keys:
    """Give the way that always leads there."""
    forth = Qt.Key.Key_Left if reader.keyboard.reads_right_to_left() else Qt.Key.Key_Right
    back = Qt.Key.Key_Right if forth is Qt.Key.Key_Left else Qt.Key.Key_Left
    place = reader.keyboard.place
    move: Keys = ((forth if start > place else back, CONTROL),) * abs(start - place)
    return (*move, *((forth, CONTROL | SHIFT),) * (end - start))


def _edges(choices: tuple[words.Span, ...], wanted: words.Span) -> Keys:
    """Give the presses of Space from the first choice to the wanted one, forwards or back."""
    at = choices.index(wanted)
    if at <= len(choices) - at:
        return ((Qt.Key.Key_Space, PLAIN),) * at
    return ((Qt.Key.Key_Space, SHIFT),) * (len(choices) - at)


def _view(reader: Reader) -> words.Span:
    shown = reader.keyboard.words_in_view()
    return (shown[0].start, shown[-1].end) if shown else (0, 0)


def _in_view(reader: Reader, start: int, end: int) -> bool:
    first, last = _view(reader)
    # A lone sign behind the last word has no label of its own.
    return first == last or first <= start < end <= last + LONE_SIGN
