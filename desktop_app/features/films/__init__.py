"""The films: their room, card and form."""
