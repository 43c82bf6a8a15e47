"""Who works here: the name that the history of a catalogue shows."""

import getpass


def system_user() -> str:
    """Return the name of the person at this computer; empty where the system has none."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""
