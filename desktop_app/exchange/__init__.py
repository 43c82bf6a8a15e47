"""Structured data out of a catalogue (and later into it), one file for each format. No Qt."""
