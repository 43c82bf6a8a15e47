"""Finding records by name, for the palette and for what was looked at last."""
