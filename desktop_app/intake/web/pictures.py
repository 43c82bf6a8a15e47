"""The pictures of an article: from beside the page, out of the page itself, or named as missing. Nothing is fetched."""

import base64
import binascii
import re
from collections.abc import Callable
from urllib.parse import unquote, unquote_to_bytes, urlsplit

from desktop_app.intake.document import Asset
from desktop_app.intake.web.main_content import Found, is_caption
from desktop_app.intake.web.rendering import Picture, Shown
from desktop_app.intake.web.tree import Element, Page

#: A page with more has an icon for every line.
_MOST = 60
_LARGEST = 32 << 20
_LARGEST_ALL = 96 << 20
#: Smaller ones, in pixels or bytes, are icons, points that count visitors, and what stands there until a script runs.
_SMALLEST = 64
_FEWEST_BYTES = 600
_TYPES = {
    b"\x89PNG": ("image/png", "png"),
    b"\xff\xd8\xff": ("image/jpeg", "jpg"),
    b"GIF8": ("image/gif", "gif"),
    b"RIFF": ("image/webp", "webp"),
    b"BM": ("image/bmp", "bmp"),
    b"II*\0": ("image/tiff", "tif"),
    b"MM\0*": ("image/tiff", "tif"),
}
_DATA = re.compile(r"data:([\w.+/-]*)((?:;[\w=.+-]+)*),", re.IGNORECASE)
_LAZY = ("data-src", "data-original", "data-lazy-src", "data-image", "data-srcset", "srcset", "src")
_NAME = re.compile(r"[^\w.()\- ]+")
_SKIP = re.compile(r"avatar|gravatar|logo|icon|emoji|sprite|pixel|spacer|placeholder|blank\.(?:gif|png)", re.IGNORECASE)


def pictures(page: Page, shown: Shown, found: Found, beside: Callable[[str], bytes | None]) -> tuple[Asset, ...]:
    """Return the article's pictures in their order, each once.

    Args:
        page: the page.
        shown: what it shows.
        found: which part of it is the article.
        beside: gives the bytes of a relative name.
    """
    assets: list[Asset] = []
    seen: set[str] = set()
    total = 0
    for picture in _of_article(shown, found):
        image = _image(picture.element)
        if image is None or len(assets) >= _MOST:
            continue
        made = _asset(page, image, _caption(picture, shown), beside, seen)
        if made is None:
            continue
        total += len(made.data or b"")
        if total > _LARGEST_ALL:
            break
        assets.append(made)
    return tuple(assets)


def _of_article(shown: Shown, found: Found) -> list[Picture]:
    if not found.body or found.container is None:
        return []
    first, last = min(found.body), max(found.body)
    around = {id(found.container)}
    for one in list(found.container.above())[:2]:
        if one.tag in {"article", "main", "section", "div"}:
            around.add(id(one))
    chosen = []
    for picture in shown.pictures:
        above = [picture.element, *picture.element.above()]
        inside = any(id(one) == id(found.container) for one in above)
        near = first - 8 <= picture.block <= last + 1 and any(id(one) in around for one in above)
        beside = min(picture.block, len(found.zones) - 1)
        if (inside and first - 8 <= picture.block <= last + 1) or (near and not found.zones[beside]):
            chosen.append(picture)
    return chosen


def _image(element: Element) -> Element | None:
    if element.tag != "picture":
        return None if element.parent is not None and element.parent.tag == "picture" else element
    return next((one for one in element.walk() if one.tag == "img"), None)


def _asset(
    page: Page, image: Element, caption: str, beside: Callable[[str], bytes | None], seen: set[str]
) -> Asset | None:
    width, height = _pixels(image.get("width")), _pixels(image.get("height"))
    if (width and width < _SMALLEST) or (height and height < _SMALLEST):
        return None
    if not caption and _SKIP.search(f"{image.get('class')} {image.get('src')[:200]}"):
        return None
    missing = ""
    for name in _LAZY:
        for address in _addresses(name, image.get(name)):
            address = page.address(address)
            if not address:
                continue
            if address in seen:
                return None
            data = picture_bytes(address, beside)
            if data is not None and (kind := _kind(data)) is not None:
                if len(data) < _FEWEST_BYTES and not caption:
                    continue
                seen.add(address)
                return Asset("photo", picture_name(address, kind[1], len(seen)), kind[0], data, caption)
            if not address.startswith("data:"):
                missing = missing or address
    if not missing or missing in seen:
        return None
    seen.add(missing)
    return Asset("photo", picture_name(missing, "", len(seen)), "", None, caption)


def _addresses(name: str, value: str) -> list[str]:
    if not value:
        return []
    if "srcset" not in name or value.lstrip().startswith("data:"):
        return [value]
    # The largest last, as pages write them.
    return [piece.split()[0] for piece in reversed(value.split(",")[:20]) if piece.split()]


def picture_bytes(address: str, beside: Callable[[str], bytes | None]) -> bytes | None:
    """Return the bytes of a picture, out of its address or from beside the page; None where the copy lacks it."""
    match = _DATA.match(address)
    if match is not None:
        body = address[match.end() :]
        if len(body) > 2 * _LARGEST:
            return None
        try:
            return base64.b64decode(unquote(body)) if "base64" in match[2].lower() else unquote_to_bytes(body)
        except (binascii.Error, ValueError):
            return None
    data = beside(address)
    return data if data is not None and len(data) <= _LARGEST else None


def _kind(data: bytes) -> tuple[str, str] | None:
    for start, kind in _TYPES.items():
        if data.startswith(start):
            return kind
    return ("image/avif", "avif") if data[4:12] in {b"ftypavif", b"ftypavis"} else None


def picture_name(address: str, ending: str, number: int) -> str:
    """Return what a picture is called among the article's files.

    Args:
        address: what the page calls it.
        ending: of its kind, for a name that has none.
        number: tells those apart that have no name.
    """
    if address.startswith("data:"):
        return f"picture-{number}.{ending}"
    try:
        path = urlsplit(address).path
    except ValueError:
        path = ""
    name = _NAME.sub("_", unquote(path).rpartition("/")[2]).strip(". ")[-120:]
    if not name:
        name = f"picture-{number}"
    return name if "." in name or not ending else f"{name}.{ending}"


def _pixels(value: str) -> int:
    digits = re.match(r"\s*([0-9]{1,5})", value)
    return int(digits[1]) if digits and "%" not in value else 0


def _caption(picture: Picture, shown: Shown) -> str:
    """Return the words of a picture: of the figure it is in, else of a caption right below it."""
    figure = next(
        (
            one
            for one in list(picture.element.above())[:6]
            if one.tag == "figure" or "caption" in one.get("class").lower()
        ),
        None,
    )
    words: list[str] = []
    for block in shown.blocks[picture.block : picture.block + 3]:
        inside = figure is not None and any(one is figure for one in (block.element, *block.element.above()))
        if inside or (figure is None and is_caption(block)):
            words.append(block.text)
        else:
            break
    return " ".join(" ".join(words).split())[:1000]
