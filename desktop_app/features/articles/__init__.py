"""The articles: their room, and the reader with the facts in an article."""
