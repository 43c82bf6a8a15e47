"""The festivals with their editions: their room and cards."""
