"""What kind of file a part of a document is, by the ending of its name; for what nobody reads here."""

import posixpath

_TYPES = {
    ".bmp": "image/bmp",
    ".emf": "image/emf",
    ".gif": "image/gif",
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".tif": "image/tiff",
    ".tiff": "image/tiff",
    ".webp": "image/webp",
    ".wmf": "image/wmf",
}


def media_type(name: str) -> str:
    """Return the media type that a picture's name tells."""
    return _TYPES.get(posixpath.splitext(name)[1].lower(), "application/octet-stream")
