"""The events: their room and cards."""
