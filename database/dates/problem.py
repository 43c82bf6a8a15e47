"""The one error of this package."""


class DateProblem(ValueError):
    """A date that cannot be read, converted or held; the message is one sentence a user can act on."""
