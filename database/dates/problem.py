"""The one error of this package."""


class DateProblem(ValueError):  # noqa: N818 (a problem is the world's fault, an error a bug)
    """A date that cannot be read, converted or held; the message is one sentence a user can act on."""
