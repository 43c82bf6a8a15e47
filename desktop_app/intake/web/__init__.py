"""Web pages: their tags, what is shown of them, which part is the article, and what they say of themselves."""
