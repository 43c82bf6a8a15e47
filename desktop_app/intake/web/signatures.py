"""Where a page puts a part: the tags around it with their names, alike in all articles of a site."""

import re

from desktop_app.intake.web.tree import Element

#: Tags that are looked at, from the inside out.
_LEVELS = 3
_MOST_NAMES = 4
_LONGEST = 240
_FIGURES = re.compile("[0-9]+")
_OUTMOST = frozenset({"body", "html", "#page"})


def signature(element: Element) -> str:
    """Return the signature of an element; "" where none of the tags has a name.

    Figures in names are left open: ``post-4711`` is another one in each article.
    """
    parts: list[str] = []
    is_named = False
    for one in (element, *element.above()):
        if one.tag in _OUTMOST or len(parts) == _LEVELS:
            break
        names = [f".{name}" for name in sorted(set(one.get("class").lower().split()[:_MOST_NAMES]))]
        if one.get("id"):
            names.append(f"#{one.get('id').lower()}")
        is_named = is_named or bool(names)
        parts.append(one.tag + _FIGURES.sub("0", "".join(names)))
    made = ">".join(reversed(parts))
    return made if is_named and len(made) <= _LONGEST else ""
