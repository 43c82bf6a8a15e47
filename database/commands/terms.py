"""The archivist's own terms in the vocabularies; shipped ones keep their code and meaning."""

import re

import sqlalchemy as sa

from database.commands.checks import clean
from database.errors import InputProblem
from database.history.recorder import Writer
from database.schema.vocabulary import term

_CODE = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")


def add_term(
    writer: Writer, vocabulary: str, code: str, label_en: str, *, label_fa: str = "", label_ar: str = ""
) -> int:
    """Add a term to a vocabulary, last, and return its id.

    Raises:
        InputProblem: no such vocabulary, a code that is taken or not made of a–z, 0–9 and _, or no label.
    """
    last = writer.value(sa.select(sa.func.max(term.c.position)).where(term.c.vocabulary == vocabulary))
    if last is None:
        raise InputProblem("bad_value", field="vocabulary", reason=f"there is no list “{vocabulary}”")
    if not _CODE.fullmatch(code):
        raise InputProblem("bad_value", field="code", reason="use small letters a–z, figures and _")
    taken = sa.select(term.c.id).where(term.c.vocabulary == vocabulary, term.c.code == code)
    if writer.value(taken) is not None:
        raise InputProblem("bad_value", field="code", reason=f"“{code}” is taken")
    labels = {
        "label_en": clean(label_en.strip(), "label"),
        "label_fa": clean(label_fa.strip(), "label"),
        "label_ar": clean(label_ar.strip(), "label"),
    }
    if not any(labels.values()):
        raise InputProblem("bad_value", field="label", reason="a label is needed")
    return writer.insert(term, vocabulary=vocabulary, code=code, position=last + 1, **labels)
