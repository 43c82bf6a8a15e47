"""The subjects: their room and cards."""
