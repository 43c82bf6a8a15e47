"""XML parts of documents, read as a stream of events: no entities of their own, nothing from outside, no recursion."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

from database.errors import InputProblem

DEEPEST = 2_000
"""Elements in elements; Word itself gives up long before."""


@dataclass(frozen=True, slots=True)
class Start:
    """An element begins.

    Attributes:
        name: its namespace and name, as ``namespace}name``; the name alone where it has no namespace.
        attributes: their values by name, which is written like *name*.
    """

    name: str
    attributes: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class End:
    """An element ends."""

    name: str


Event = Start | End | str
"""A piece of text is a str; one text may come in several pieces."""


def events(blocks: Iterable[bytes], name: str) -> Iterator[Event]:
    """Give what an XML file holds, in its order.

    Args:
        blocks: the file's bytes, in blocks of any size.
        name: what the file is called in a message.

    Raises:
        InputProblem: damaged, cut off, nested too deeply, or with entities of its own.
    """
    waiting: list[Event] = []
    depth = 0

    def start(element: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > DEEPEST:
            raise InputProblem("file", path=name, reason="its parts are nested too deeply to be read.")
        waiting.append(Start(element, attributes))

    def end(element: str) -> None:
        nonlocal depth
        depth -= 1
        waiting.append(End(element))

    def entity(*_declared: object) -> None:
        reason = "it declares abbreviations of its own (XML entities), which can unfold without end. It is not read."
        raise InputProblem("file", path=name, reason=reason)

    parser = expat.ParserCreate(namespace_separator="}")
    parser.buffer_text = True
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = waiting.append
    parser.EntityDeclHandler = entity
    try:
        for block in blocks:
            parser.Parse(block, False)
            yield from waiting
            waiting.clear()
        parser.Parse(b"", True)
        yield from waiting
    except (expat.ExpatError, ValueError, LookupError) as error:
        # ValueError and LookupError: an encoding that there is not, or that has several bytes a sign.
        reason = f"its text part is damaged or was cut off ({error})."
        raise InputProblem("file", path=name, reason=reason) from error


def local(name: str) -> str:
    """Return the name of an element or attribute without its namespace."""
    return name.rpartition("}")[2]
