"""What the arrow keys and a click on its sign do with a row that holds others."""

from collections.abc import Callable

from desktop_app.models.folding import FoldingTableModel


def unfold(model: FoldingTableModel, choose: Callable[[int], object], row: int, unfolded: bool) -> None:
    """Unfold or fold a row; onward from an unfolded row goes to the first below, back goes to the one above."""
    if unfolded and model.is_unfolded(row):
        if row + 1 < model.rowCount() and model.level(row + 1) > model.level(row):
            choose(row + 1)
    elif not unfolded and not model.is_unfolded(row):
        parent = model.parent_row(row)
        if parent is not None:
            choose(parent)
    else:
        model.unfold(row, unfolded)


def fold(model: FoldingTableModel, row: int) -> None:
    """Unfold a row that is folded, fold one that is not."""
    model.unfold(row, not model.is_unfolded(row))
