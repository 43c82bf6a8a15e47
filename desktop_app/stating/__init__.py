"""Stating facts: what can be said of a record, and the strip in which it is said with few keys."""
