"""Below a line beside an article, why its source is wrong: asked of facts and of what is suggested."""

from collections.abc import Callable, Hashable

from desktop_app.rooms.in_place import AskLine
from desktop_app.texts import translate
from desktop_app.widgets.card import Card


class WhyWrong:
    """The question of one card; a new one takes the place of the one before."""

    def __init__(self, card: Card) -> None:
        self._card = card
        self._ask: AskLine | None = None

    def ask(self, line: Hashable, answered: Callable[[str], object]) -> None:
        """Ask below a line; the question is closed before *answered* is called with the reason."""
        self.close()

        def answer(reason: str) -> None:
            self.close()
            answered(reason)

        ask = AskLine(
            translate("Articles", "Why is the source wrong?"),
            translate("Page", "Enter strikes the words; what is right is asked next."),
        )
        ask.answered.connect(answer)
        ask.cancelled.connect(self.close)
        self._ask = ask
        self._card.put_below(line, ask)
        ask.take_focus()

    def close(self) -> None:
        """Close the question, if it is open; the line gets the keyboard that it had."""
        if self._ask is None:
            return
        ask, self._ask = self._ask, None
        focus = ask.window().focusWidget()
        had_keyboard = focus is not None and ask.isAncestorOf(focus)
        self._card.take_out()
        ask.deleteLater()
        if had_keyboard:
            self._card.focus_first()
