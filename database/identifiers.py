"""Identifiers of records: what each scheme's look like, with their check digits, and what a pasted address means."""

import re
from collections.abc import Callable

LONGEST = 200
"""Characters of an identifier that is free."""


class IdentifierProblem(ValueError):
    """A value is none of its scheme; the text says what one looks like."""


def checked(scheme: str, value: str, kind: str = "") -> str:
    """Return *value* as the scheme writes it.

    Args:
        scheme: a code of ``identifier_scheme``; one that is not known here is free.
        value: as typed or pasted, also as the address of its page.
        kind: of the record, where the scheme tells kinds apart.

    Raises:
        IdentifierProblem: it is none.
    """
    text = " ".join(value.split())
    check = _CHECKS.get(scheme)
    if check is not None:
        return check(_from_address(scheme, text), kind)
    if len(text) > LONGEST:
        raise IdentifierProblem(f"This is too long for a number: {LONGEST} characters at most.")
    return text


def recognised(text: str) -> tuple[str, str] | None:
    """Return scheme and value of a pasted address or a number that can be only one thing, None for anything else."""
    text = text.strip()
    for scheme, address in _ADDRESSES.items():
        found = address.search(text)
        if found:
            return _if_right(scheme, found[1])
    for scheme, shape in _UNMISTAKABLE.items():
        if shape.fullmatch(text):
            return _if_right(scheme, text)
    return None


def _if_right(scheme: str, value: str) -> tuple[str, str] | None:
    try:
        return scheme, checked(scheme, value)
    except IdentifierProblem:
        return None


def check_37_36(signs: str) -> str:
    """Return the check character of ISO 7064 MOD 37,36 (EIDR, ISAN)."""
    alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    product = 36
    for sign in signs:
        product = (product + alphabet.index(sign)) % 36 or 36
        product = product * 2 % 37
    return alphabet[(37 - product) % 36]


def check_11_2(digits: str) -> str:
    """Return the check character of ISO 7064 MOD 11-2 (ISNI)."""
    total = 0
    for digit in digits:
        total = (total + int(digit)) * 2
    return "0123456789X"[(12 - total % 11) % 11]


def check_issn(digits: str) -> str:
    """Return the check character of the first seven digits of an ISSN."""
    total = sum(int(digit) * weight for digit, weight in zip(digits, range(8, 1, -1), strict=True))
    return "0123456789X"[-total % 11]


_ADDRESSES = {
    "wikidata": re.compile(r"wikidata\.org/(?:wiki|entity)/(?:Special:EntityPage/)?(Q\d+)", re.IGNORECASE),
    "imdb": re.compile(r"imdb\.com/\w+/((?:tt|nm|co|ev)\d+)", re.IGNORECASE),
    "eidr": re.compile(r"(10\.5240/[0-9A-Fa-f-]+[0-9A-Za-z])"),
    "viaf": re.compile(r"viaf\.org/(?:viaf/)?(\d+)", re.IGNORECASE),
    "isni": re.compile(r"isni\.org/(?:isni/)?([0-9]{15}[0-9Xx])", re.IGNORECASE),
    "geonames": re.compile(r"geonames\.org/(\d+)", re.IGNORECASE),
    "issn": re.compile(r"portal\.issn\.org/resource/ISSN/(\d{4}-\d{3}[0-9Xx])", re.IGNORECASE),
}
_UNMISTAKABLE = {
    "wikidata": re.compile(r"Q[1-9]\d*"),
    "imdb": re.compile(r"(?:tt|nm|co)\d{7,10}"),
    "isan": re.compile(r"ISAN[ :]?[0-9A-Fa-f -]+.*"),
    "issn": re.compile(r"ISSN[ :]?\d{4}-?\d{3}[0-9Xx]"),
    "isni": re.compile(r"ISNI[ :]?(?:\d{4} ?){3}\d{3}[0-9Xx]"),
}
_IMDB = {"film": ("tt", "a film"), "person": ("nm", "a person"), "organisation": ("co", "a company")}


def _from_address(scheme: str, text: str) -> str:
    address = _ADDRESSES.get(scheme)
    found = address.search(text) if address is not None else None
    return found[1] if found else text


def _wikidata(text: str, _kind: str) -> str:
    value = text.upper()
    if not re.fullmatch(r"Q[1-9][0-9]{0,11}", value):
        raise IdentifierProblem("An item of Wikidata is a Q and a number: Q42.")
    return value


def _imdb(text: str, kind: str) -> str:
    value = text.lower()
    if not re.fullmatch(r"(?:tt|nm|co|ev)[0-9]{7,10}", value):
        raise IdentifierProblem("A number of IMDb is tt, nm or co and seven digits or more: tt0111161.")
    letters, what = _IMDB.get(kind, ("", ""))
    if not value.startswith(letters):
        raise IdentifierProblem(f"The number of {what} at IMDb begins with {letters}.")
    return value


def _eidr(text: str, _kind: str) -> str:
    value = text.upper()
    found = re.fullmatch(r"10\.5240/((?:[0-9A-F]{4}-){5})([0-9A-Z])", value)
    if not found:
        raise IdentifierProblem("An EIDR is 10.5240/, five groups of four and a check sign: 10.5240/….")
    return _right(value, check_37_36(found[1].replace("-", "")), found[2])


def _isan(text: str, _kind: str) -> str:
    value = re.sub(r"^ISAN[ :]?", "", text.upper())
    signs = re.sub(r"[ -]", "", value)
    found = re.fullmatch(r"([0-9A-F]{16})([0-9A-Z])?(?:([0-9A-F]{8})([0-9A-Z])?)?", signs)
    # Sixteen signs and eight, without a check sign between them, look like one check sign and seven.
    plain = re.fullmatch(r"([0-9A-F]{16})()([0-9A-F]{8})()", signs)
    found = plain or found
    if not found:
        raise IdentifierProblem("An ISAN is four groups of four, a check sign, and two groups for a version.")
    root, check, version, second = (found[number] or "" for number in (1, 2, 3, 4))
    if check:
        _right(signs, check_37_36(root), check)
    if second:
        _right(signs, check_37_36(root + version), second)
    groups = [root[at : at + 4] for at in range(0, 16, 4)] + ([check] if check else [])
    if version:
        groups += [version[:4], version[4:], *([second] if second else [])]
    return "-".join(groups)


def _viaf(text: str, _kind: str) -> str:
    if not re.fullmatch(r"[1-9][0-9]{0,21}", text):
        raise IdentifierProblem("A number of VIAF has digits only: 24604287.")
    return text


def _isni(text: str, _kind: str) -> str:
    value = re.sub(r"^ISNI[ :]?|[ -]", "", text.upper())
    found = re.fullmatch(r"([0-9]{15})([0-9X])", value)
    if not found:
        raise IdentifierProblem("An ISNI has sixteen digits, the last may be X: 0000 0001 2103 2683.")
    return _right(value, check_11_2(found[1]), found[2])


def _geonames(text: str, _kind: str) -> str:
    if not re.fullmatch(r"[1-9][0-9]{0,9}", text):
        raise IdentifierProblem("A number of GeoNames has digits only: 112931.")
    return text


def _issn(text: str, _kind: str) -> str:
    value = re.sub(r"^ISSN[ :]?|[ -]", "", text.upper())
    found = re.fullmatch(r"([0-9]{7})([0-9X])", value)
    if not found:
        raise IdentifierProblem("An ISSN has eight digits, the last may be X: 0317-8471.")
    return _right(f"{value[:4]}-{value[4:]}", check_issn(found[1]), found[2])


def _right(value: str, wanted: str, found: str) -> str:
    if wanted != found:
        raise IdentifierProblem(f"A digit is wrong: the check sign at the end would be {wanted}, not {found}.")
    return value


_CHECKS: dict[str, Callable[[str, str], str]] = {
    "wikidata": _wikidata,
    "imdb": _imdb,
    "eidr": _eidr,
    "isan": _isan,
    "viaf": _viaf,
    "isni": _isni,
    "geonames": _geonames,
    "issn": _issn,
}
