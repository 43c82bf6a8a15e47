"""Which version of the program this is."""


def program_version() -> str:
    """Return the version that is installed."""
    # Reading what is installed takes longer to import than most of the window; it is wanted for reports and About.
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("nadim")
    except PackageNotFoundError:
        return "(source tree)"
