"""The collections: their tree, and what is in each."""
