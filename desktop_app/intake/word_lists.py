"""Lists of words and phrases, written in the code as plain text."""


def words(text: str) -> frozenset[str]:
    """Return the words of a text with blanks between them."""
    return frozenset(text.split())


def phrases(text: str) -> frozenset[str]:
    """Return the phrases of a text with | or line ends between them."""
    found = (phrase.strip() for line in text.splitlines() for phrase in line.split("|"))
    return frozenset(phrase for phrase in found if phrase)
