"""What windows of their own are made of: buttons that leave Enter alone, a foot line, a sentence in two tones."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

MARGIN = 12


def quiet_button(text: str, do: Callable[[], object]) -> QPushButton:
    """Return a button that Enter presses only where it has the keyboard."""
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.clicked.connect(lambda _checked: do())
    return button


def lay_out_window(window: QWidget, parts: Sequence[QWidget], foot: Sequence[QWidget | None]) -> None:
    """Put *parts* below each other, the last one with all the room there is, and below them *foot* in one line.

    In the foot a label takes the room that the buttons leave, and so does the place where there is None.
    """
    line = QHBoxLayout()
    for one in foot:
        if one is None:
            line.addStretch(1)
        else:
            line.addWidget(one, 1 if isinstance(one, QLabel) else 0)
    layout = QVBoxLayout(window)
    layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
    for part in parts:
        layout.addWidget(part, 1 if part is parts[-1] else 0)
    layout.addLayout(line)


def say_in(label: QLabel, sentence: str, *, problem: bool = False) -> None:
    """Show a sentence: muted, or in the colour of problems."""
    label.setProperty("tone", "problem" if problem else "muted")
    label.style().unpolish(label)
    label.style().polish(label)
    label.setText(sentence)
