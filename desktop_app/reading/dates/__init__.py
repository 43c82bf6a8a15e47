"""Dates in the words of the press: where they stand (`spotting`) and what they mean (`finding`)."""

from desktop_app.reading.dates.finding import Found, find_dates

__all__ = ["Found", "find_dates"]
