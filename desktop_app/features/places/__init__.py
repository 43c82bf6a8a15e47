"""The places: their room and cards."""
