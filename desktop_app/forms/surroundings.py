"""What a form works in: the open catalogue, the workers, the words."""

from dataclasses import dataclass

from database.catalogue import Catalogue
from desktop_app.services.changes import ChangeBus
from desktop_app.services.notices import Notices
from desktop_app.services.tasks import Tasks
from desktop_app.wording.wording import Wording


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Handed to each form by the feature that has it."""

    catalogue: Catalogue
    tasks: Tasks
    changes: ChangeBus
    notices: Notices
    wording: Wording
