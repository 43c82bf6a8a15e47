"""The main window: it knows the contract, never a feature, and never the catalogue."""
