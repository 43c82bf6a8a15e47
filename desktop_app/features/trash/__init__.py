"""The trash: records of all kinds that can be taken back."""
