"""The colours of the look, by what they are for. Pure: no Qt."""

from desktop_app.values import value

PASSAGE_KINDS = ("film", "festival", "person", "award", "place", "organisation", "date", "subject")
"""What a passage can be about; the names of the passage colours."""


@value
class Tokens:
    """One set of colours, as ``#rrggbb``.

    Text, muted, accent and problem are read on background, pane and chosen with a contrast of at least 4.5;
    text also on every passage colour.
    """

    background: str
    pane: str
    text: str
    muted: str
    line: str
    accent: str
    on_accent: str
    chosen: str
    hover: str
    problem: str
    film: str
    festival: str
    person: str
    award: str
    place: str
    organisation: str
    date: str
    subject: str

    def passage(self, kind: str) -> str:
        """Return the ground of a passage of this *kind* (the subject's for an unknown one)."""
        return str(getattr(self, kind if kind in PASSAGE_KINDS else "subject"))


LIGHT = Tokens(
    background="#fbfaf8",
    pane="#f3f1ed",
    text="#22242a",
    muted="#66635d",
    line="#e2ded6",
    accent="#8f5410",
    on_accent="#ffffff",
    chosen="#e9e2d6",
    hover="#eeebe5",
    problem="#a8321f",
    film="#d9e6fb",
    festival="#fbe7c6",
    person="#d6f0e0",
    award="#f6d9ec",
    place="#e4e0f7",
    organisation="#dcedf2",
    date="#efe9d8",
    subject="#e9e9e6",
)

DARK = Tokens(
    background="#1d1f22",
    pane="#26292d",
    text="#e6e6e3",
    muted="#a9abae",
    line="#34373b",
    accent="#d8a24a",
    on_accent="#1d1f22",
    chosen="#393c41",
    hover="#2e3135",
    problem="#f0907d",
    film="#2f4263",
    festival="#574420",
    person="#27503a",
    award="#57304a",
    place="#413a69",
    organisation="#28495a",
    date="#4a432c",
    subject="#44474a",
)

CONTRAST_LIGHT = Tokens(
    background="#ffffff",
    pane="#ffffff",
    text="#000000",
    muted="#2b2b2b",
    line="#4a4a4a",
    accent="#5c3200",
    on_accent="#ffffff",
    chosen="#ffe9a8",
    hover="#f0f0f0",
    problem="#8a0f00",
    film="#cfe0ff",
    festival="#ffe3b0",
    person="#c8f2d8",
    award="#ffd0ec",
    place="#ddd6ff",
    organisation="#cdeef8",
    date="#efe6c8",
    subject="#e2e2e2",
)

CONTRAST_DARK = Tokens(
    background="#000000",
    pane="#000000",
    text="#ffffff",
    muted="#dcdcdc",
    line="#b0b0b0",
    accent="#ffc861",
    on_accent="#000000",
    chosen="#4a3a00",
    hover="#202020",
    problem="#ffa08c",
    film="#1f3a6e",
    festival="#5c4200",
    person="#0f5230",
    award="#66204f",
    place="#3f317f",
    organisation="#0f4a60",
    date="#4d4416",
    subject="#454545",
)


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio (1 to 21) of two colours as WCAG 2.2 defines it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = []
    for at in (1, 3, 5):
        part = int(colour[at : at + 2], 16) / 255
        parts.append(part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4)
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
