"""One file per format: what it is told by, and what it gives."""
