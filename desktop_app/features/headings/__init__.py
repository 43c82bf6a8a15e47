"""Kinds of records that have a card and no room of their own yet."""
