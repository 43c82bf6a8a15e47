"""The publications: their room and cards."""
