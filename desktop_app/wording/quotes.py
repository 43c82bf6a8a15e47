"""Words in the language's own quotes."""

from desktop_app.wording.wording import Wording


def quoted(text: str, wording: Wording) -> str:
    """Return words in the language's quotes; quotes within them become the inner ones."""
    opening, closing, inner = ("«", "»", "“”") if wording.right_to_left else ("“", "”", "‘’")
    bare = text[1:-1] if text[:1] == opening and text[-1:] == closing and opening not in text[1:] else text
    return f"{opening}{bare.replace(opening, inner[0]).replace(closing, inner[1])}{closing}"
