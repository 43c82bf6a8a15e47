"""Opening catalogues for a command."""

from pathlib import Path

from database.catalogue import Catalogue
from database.errors import CatalogueProblem
from desktop_app.paths import resources_folder
from desktop_app.person import system_user

PROGRAM = "Nadim's command line"


def create(folder: Path) -> Catalogue:
    """Make a new catalogue and return it open."""
    return Catalogue.create(folder, resources_folder() / "vocabularies", who=system_user(), program=PROGRAM)


def open_for_writing(folder: Path) -> Catalogue:
    """Open a catalogue for a command that changes it."""
    return Catalogue.open(folder, who=system_user(), program=PROGRAM)


def open_for_reading(folder: Path) -> Catalogue:
    """Open a catalogue for a command that only asks; its folder need not be writable.

    An older one is brought to this version where it may be written to: it could not be read otherwise.
    """
    try:
        return Catalogue.open(folder, read_only=True, program=PROGRAM)
    except CatalogueProblem as problem:
        if problem.code != "read_only":
            raise
        return open_for_writing(folder)
