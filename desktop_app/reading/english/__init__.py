"""Rules for texts in English."""
