"""The four lists of the desk, and what each says."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from database.checks import ARITHMETIC, CONTRADICTION, NO_EVIDENCE, UNCONFIRMED
from desktop_app.rooms.panel import RoomTexts
from desktop_app.texts import number, plural, translate


@dataclass(frozen=True, slots=True)
class CheckList:
    """One list: *rules* are the checks whose findings stand in it; *waits*: it shows since when."""

    id: str
    title: Callable[[], str]
    icon: str
    rules: Sequence[str]
    empty: Callable[[], str]
    waits: bool = False

    @property
    def is_bare(self) -> bool:
        """Whether its rows are statements that nothing stands behind."""
        return NO_EVIDENCE in self.rules


LISTS = (
    CheckList(
        "contradictions",
        lambda: translate("Checks", "Contradictions"),
        "columns-3",
        (CONTRADICTION,),
        lambda: translate("Checks", "Nowhere do two sources say different things of one field."),
    ),
    CheckList(
        "unconfirmed",
        lambda: translate("Checks", "Announced, not confirmed"),
        "calendar",
        (UNCONFIRMED,),
        lambda: translate("Checks", "Whatever was announced is confirmed, or its day has not come yet."),
        waits=True,
    ),
    CheckList(
        "no_evidence",
        lambda: translate("Checks", "No evidence"),
        "search",
        (NO_EVIDENCE,),
        lambda: translate("Checks", "Words or another source stand behind every fact."),
    ),
    CheckList(
        "sums",
        lambda: translate("Checks", "Dates and numbers"),
        "list-checks",
        ARITHMETIC,
        lambda: translate("Checks", "All dates and numbers that can be reckoned fit each other."),
    ),
)


def texts_of(one: CheckList) -> RoomTexts:
    """Return what a list says."""
    return RoomTexts(
        name=one.title(),
        empty=one.empty(),
        nothing=translate("Checks", "Nothing in this list stands at a record with “{words}”."),
        count=lambda count: plural("Checks", "{count} to look at", "{count} to look at", count),
        of=lambda count, total: translate("Checks", "{count} of {total} to look at").format(
            count=number(count), total=number(total)
        ),
    )
