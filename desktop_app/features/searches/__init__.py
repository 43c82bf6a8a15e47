"""Searches that are kept: saved ones in the sidebar, and what narrows the open list."""
