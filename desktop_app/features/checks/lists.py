"""The four lists of the desk, and what each says."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from database.checks import LISTS as RULES
from database.checks import NO_EVIDENCE
from desktop_app.rooms.panel import RoomTexts
from desktop_app.texts import number, plural, translate


class Shown(StrEnum):
    """What of a list is shown."""

    OPEN = "open"
    ASIDE = "aside"
    PASSED = "passed"


@dataclass(frozen=True, slots=True)
class CheckList:
    """One list. *waits*: it shows since when; *reckons*: it knows also what fits."""

    id: str
    title: Callable[[], str]
    icon: str
    empty: Callable[[], str]
    waits: bool = False
    reckons: bool = False

    @property
    def rules(self) -> Sequence[str]:
        """The checks whose findings stand in it."""
        return RULES[self.id]

    @property
    def views(self) -> tuple[Shown, ...]:
        """What of it can be shown."""
        return tuple(Shown) if self.reckons else (Shown.OPEN, Shown.ASIDE)

    @property
    def is_bare(self) -> bool:
        """Whether its rows are statements that nothing stands behind."""
        return NO_EVIDENCE in self.rules


LISTS = (
    CheckList(
        "contradictions",
        lambda: translate("Checks", "Contradictions"),
        "columns-3",
        lambda: translate("Checks", "Nowhere do two sources say different things of one field."),
    ),
    CheckList(
        "unconfirmed",
        lambda: translate("Checks", "Announced, not confirmed"),
        "calendar",
        lambda: translate("Checks", "Whatever was announced is confirmed, or its day has not come yet."),
        waits=True,
    ),
    CheckList(
        "no_evidence",
        lambda: translate("Checks", "No evidence"),
        "search",
        lambda: translate("Checks", "Words or another source stand behind every fact."),
    ),
    CheckList(
        "sums",
        lambda: translate("Checks", "Dates and numbers"),
        "list-checks",
        lambda: translate("Checks", "All dates and numbers that can be reckoned fit each other."),
        reckons=True,
    ),
)


def name_of(shown: Shown) -> str:
    """Return what a part of a list is called."""
    return {
        Shown.OPEN: translate("Checks", "To look at"),
        Shown.ASIDE: translate("Checks", "Looked at"),
        Shown.PASSED: translate("Checks", "What fits"),
    }[shown]


def texts_of(one: CheckList, shown: Shown, more: Callable[[], bool]) -> RoomTexts:
    """Return what a list says; *more* tells whether there is more than is shown."""
    nothing = translate("Checks", "Nothing in this list stands at a record with “{words}”.")
    match shown:
        case Shown.ASIDE:
            return RoomTexts(
                name=one.title(),
                empty=translate("Checks", "Nothing in this list was set aside."),
                nothing=nothing,
                count=lambda count: plural("Checks", "{count} set aside", "{count} set aside", count),
                of=lambda count, _total: plural("Checks", "{count} set aside", "{count} set aside", count),
            )
        case Shown.PASSED:

            def fitting(count: int, _total: int = 0) -> str:
                if more():
                    return translate("Checks", "the first {count} that fit").format(count=number(count))
                return plural("Checks", "{count} fit", "{count} fits", count)

            return RoomTexts(
                name=one.title(),
                empty=translate("Checks", "No dates and numbers here can be reckoned yet."),
                nothing=nothing,
                count=fitting,
                of=fitting,
            )
    return RoomTexts(
        name=one.title(),
        empty=one.empty(),
        nothing=nothing,
        count=lambda count: plural("Checks", "{count} to look at", "{count} to look at", count),
        of=lambda count, total: translate("Checks", "{count} of {total} to look at").format(
            count=number(count), total=number(total)
        ),
        button=translate("Checks", "Show what fits") if one.reckons else "",
    )
