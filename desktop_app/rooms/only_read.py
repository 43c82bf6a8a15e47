"""Where a catalogue may only be read, a key that would change it says so."""

from datetime import datetime, timedelta

from database.errors import CatalogueProblem
from desktop_app.contract import Host
from desktop_app.problems import problem_text
from desktop_app.rooms.context import Context

ONCE = timedelta(seconds=5)
"""Within so long a key that is pressed again says nothing more."""


def may_write(host: Host, context: Context) -> bool:
    """Return whether the catalogue can be changed; that it cannot is told."""
    catalogue = context.catalogue
    if not catalogue.read_only:
        return True
    text, notices = problem_text(CatalogueProblem("read_only", path=catalogue.path)), host.services.notices
    last = notices.recent[-1] if notices.recent else None
    if last is None or last.text != text or datetime.now().astimezone() - last.at > ONCE:
        notices.problem(text)
    return False
