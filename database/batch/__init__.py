"""Changing many records at once: what is asked for, what it would do to each, and how it looks beforehand."""
