"""From files to articles: what came in is read once, kept as it was, and its parts are found."""
