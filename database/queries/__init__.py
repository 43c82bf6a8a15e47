"""Reads: functions that take a connection of ``Catalogue.read`` and return frozen rows. One file per subject."""
