"""Rules for texts in Persian and Arabic."""
