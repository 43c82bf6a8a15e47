"""Records of the sample: made when they are first asked for, so that the files need no order."""

from dataclasses import replace

from database.commands.articles import attach_file
from database.commands.groups import put_into_collection, tag_records
from database.commands.records import NameForm, create_record, set_identifiers
from desktop_app.sample.built import Built, bad
from desktop_app.sample.sources import Entry, RecordSource, Sources, told

#: What a record has beside its declared fields.
_APART = frozenset({"names", "note", "heading_status", "identifiers", "files", "tags", "collections"})


def make_records(built: Built, sources: Sources) -> None:
    """Make all records with their names and fields."""
    making: list[str] = []

    def make(key: str) -> None:
        if key not in sources.records or key in making:
            return
        source = sources.records[key]
        making.append(key)
        with told(source.file, key):
            built.keep(key, source.kind, _make(built, source))
            attach(built, key, source.data)
        making.pop()

    built.make = make
    for key in sources.records:
        if not built.has(key):
            make(key)


def place_records(built: Built, sources: Sources) -> None:
    """Put records into collections and put tags on them, in the order of the files."""
    for source in sources.records.values():
        place(built, source.key, source.data)


def attach(built: Built, key: str, data: Entry) -> None:
    """Put the drawn pages and posters on a record or article."""
    for one in data.get("files", ()):
        if one["file"] not in built.pictures:
            raise bad("files", f"there is no pictures/{one['file']}")
        draft = replace(built.pictures[one["file"]], role=one["role"], caption=one.get("caption", ""))
        built.files[key, one["file"]] = attach_file(built.writer, built.id(key), draft)


def place(built: Built, key: str, data: Entry) -> None:
    """Put a record or article into its collections and put its tags on it."""
    for text in data.get("tags", ()):
        tag_records(built.writer, [built.id(key)], text)
    for collection in data.get("collections", ()):
        put_into_collection(built.writer, built.id(collection), [built.id(key)])


def _make(built: Built, source: RecordSource) -> int:
    data = source.data
    names = [NameForm(form) if isinstance(form, str) else NameForm(**form) for form in data.get("names", ())]
    given = {name: value for name, value in data.items() if name not in _APART}
    more = {part: data[part] for part in ("note", "heading_status") if part in data}
    record_id = create_record(built.writer, source.kind, names, built.fields(source.kind, given), **more)
    if "identifiers" in data:
        set_identifiers(built.writer, record_id, list(data["identifiers"].items()))
    return record_id
