"""One letter with Alt for each field of a form, from its label. Pure: no Qt."""

from collections.abc import Iterable


def with_mnemonics(labels: Iterable[str], taken: str) -> list[str]:
    """Return the labels with an & before a letter of their own; none where all their letters are taken."""
    used = set(taken.casefold())
    marked = []
    for label in labels:
        starts = [at for at in range(len(label)) if at == 0 or label[at - 1] == " "]
        order = [*starts, *(at for at in range(len(label)) if at not in starts)]
        found = next((at for at in order if label[at].isalpha() and label[at].casefold() not in used), None)
        plain = label.replace("&", "&&")
        if found is None or "&" in label:
            marked.append(plain)
            continue
        used.add(label[found].casefold())
        marked.append(f"{label[:found]}&{label[found:]}")
    return marked
