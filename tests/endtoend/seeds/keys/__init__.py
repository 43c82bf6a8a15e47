"""The two seeds entered in the real window with keys only."""
