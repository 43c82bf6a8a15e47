"""People and organisations: their two rooms and cards."""
