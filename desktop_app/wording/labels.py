"""Labels of records where they stand among other words.

A label tells a record apart: "Title (Director, Year)", "43rd Festival (2025)", "Name (occupation, years)", "Section
(43rd Festival (2025))". Beside words that say the same, the part in brackets is left out.
"""

from desktop_app.directions import isolate, reads_right_to_left


def shown(label: str) -> str:
    """Return a label whose name and brackets keep their own directions, wherever it stands."""
    name, inside = parts(label)
    if not inside or reads_right_to_left(inside) in (None, reads_right_to_left(name)):
        return label
    return f"{isolate(name)} ({isolate(inside)})"


def name_only(label: str) -> str:
    """Return a label without what stands in brackets at its end."""
    return shown(parts(label)[0])


def inside_of(label: str, whole: str) -> str:
    """Return a label without its brackets where *whole* already says them: a section beside its edition."""
    name, inside = parts(label)
    known = bool(inside) and (inside == whole or parts(inside)[0] in whole)
    return shown(name if known else label)


def parts(label: str) -> tuple[str, str]:
    """Return the name of a label and what stands in its last brackets, which may hold brackets themselves."""
    if not label.endswith(")"):
        return label, ""
    depth = 0
    for at in range(len(label) - 1, 0, -1):
        depth += (label[at] == ")") - (label[at] == "(")
        if not depth:
            return (label[: at - 1], label[at + 1 : -1]) if label[at - 1] == " " else (label, "")
    return label, ""
