"""Makes the small real catalogue of today's schema that later versions must still open.

    python tests/catalogues/make.py

writes ``tests/catalogues/<revision>``. Once a version is released its folder is never made again. The tests use the
same content as their filled catalogue. All names and events in it are invented.
"""

import hashlib
import shutil
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent.parent
sys.path.insert(0, str(PROJECT))

from database.catalogue import Catalogue  # noqa: E402
from database.changes import Title  # noqa: E402
from database.dates import DateValue  # noqa: E402
from database.history import Writer  # noqa: E402
from database.identity import new_uid  # noqa: E402
from database.migrations import HEAD  # noqa: E402
from database.schema.agents import agent  # noqa: E402
from database.schema.base import field_item, record  # noqa: E402
from database.schema.columns import date_values  # noqa: E402
from database.schema.evidence import evidence, mention  # noqa: E402
from database.schema.metadata import metadata  # noqa: E402
from database.schema.names import name  # noqa: E402
from database.schema.sources import article_text, attachment, segment  # noqa: E402
from database.schema.statements import statement  # noqa: E402
from database.search.index import free_rowid  # noqa: E402

VOCABULARIES = PROJECT / "resources" / "vocabularies"

TEXT = (
    "‘The Lighthouse Keeper’ opens the festival\n\n"
    "Harbour Town, March 3 – The documentary ‘The Lighthouse Keeper’, directed by Ana Brook, will be shown at the "
    "12th Harbour Film Festival. فیلم «نگهبان فانوس» در بخش مسابقه است.\n\nWrite a comment"
)


def make_record(writer: Writer, kind: str, *names: str, **columns: Any) -> int:
    """Make a record with its own row and its name forms."""
    row_id = writer.insert(
        record, uid=new_uid(), kind=kind, created_at=writer.now, updated_at=writer.now, note=columns.pop("note", "")
    )
    table = agent if kind in ("person", "organisation", "group", "family") else metadata.tables[kind]
    if table is agent:
        columns["kind"] = kind
    writer.insert(table, id=row_id, **columns)
    for position, form in enumerate(names):
        kind_of_name = "as_printed" if position else "preferred"
        writer.insert(name, record_id=row_id, text=form, kind=kind_of_name, position=position)
    return row_id


def make_article(writer: Writer, headline: str, text: str, edtf: str = "") -> tuple[int, int]:
    """Make an article with a frozen text; return the ids of both."""
    published = DateValue.of(edtf)
    row_id = make_record(
        writer,
        "article",
        headline=headline,
        index_rowid=free_rowid(writer.connection, published),
        **date_values("published", published),
    )
    text_id = writer.insert(
        article_text,
        article_id=row_id,
        number=1,
        text=text,
        tool="plain text",
        sha256=hashlib.sha256(text.encode()).digest(),
        made_at=writer.now,
    )
    return row_id, text_id


def passage(text: str, words: str) -> dict[str, Any]:
    """Return the range of *words* in *text* as columns of evidence."""
    start = text.index(words)
    return {"start": start, "end": start + len(words), "exact": words}


def fill(catalogue: Catalogue) -> dict[str, int]:
    """Put a bit of everything into *catalogue*; return the ids of what was made, by name."""
    made: dict[str, int] = {}
    scan = catalogue.files.put(b"an original, byte for byte")

    def records(writer: Writer) -> None:
        made["film"] = make_record(
            writer,
            "film",
            "The Lighthouse Keeper",
            "نگهبان فانوس",
            form="feature",
            note="seen twice",
            **date_values("reference", DateValue.of("2024")),
        )
        made["person"] = make_record(writer, "person", "Ana Brook", "A. Brook")
        made["festival"] = make_record(writer, "festival", "Harbour Film Festival")
        made["edition"] = make_record(
            writer,
            "edition",
            festival_id=made["festival"],
            ordinal=12,
            **date_values("held", DateValue.of("2025-03-08/2025-03-15", verbatim="March 8 to 15")),
        )
        writer.insert(field_item, record_id=made["film"], field="genre", value="documentary")
        made["publication"] = make_record(writer, "publication", "Harbour Daily")

    def clipping(writer: Writer) -> None:
        made["article"], made["text"] = make_article(writer, "Keeper opens the festival", TEXT, "2025-03-04")
        for kind, words in (("headline", TEXT.split("\n")[0]), ("boilerplate", "Write a comment")):
            found = passage(TEXT, words)
            writer.insert(segment, text_id=made["text"], kind=kind, start=found["start"], end=found["end"])
        body = passage(TEXT, TEXT.split("\n\n")[1])
        writer.insert(segment, text_id=made["text"], kind="body", start=body["start"], end=body["end"])
        made["attachment"] = writer.insert(
            attachment,
            record_id=made["article"],
            role="original",
            name="clipping.txt",
            size=scan.size,
            sha256=scan.sha256,
            held=True,
        )

    def facts(writer: Writer) -> None:
        of_article = {"article_id": made["article"], "text_id": made["text"], "kind": "text"}
        made["director"] = writer.insert(
            statement, kind="relation", about_id=made["film"], role="director", object_id=made["person"]
        )
        words = passage(TEXT, "directed by Ana Brook")
        made["evidence"] = writer.insert(evidence, statement_id=made["director"], **of_article, **words)
        made["entry"] = writer.insert(
            statement,
            kind="entry",
            about_id=made["film"],
            object_id=made["edition"],
            entry_status="selected",
            modality="plans",
        )
        writer.insert(evidence, statement_id=made["entry"], **of_article, **passage(TEXT, "will be shown"))
        made["mention"] = writer.insert(mention, article_id=made["article"], record_id=made["film"])
        writer.insert(evidence, mention_id=made["mention"], **of_article, **passage(TEXT, "نگهبان فانوس"))

    def trash(writer: Writer) -> None:
        made["trashed"] = make_record(writer, "person", "Entered By Mistake")
        writer.update(record, made["trashed"], trashed_at=writer.now)

    catalogue.write(Title("records"), records)
    catalogue.write(Title("clipping"), clipping)
    catalogue.write(Title("undated"), lambda writer: make_article(writer, "No date on this one", "Words alone."))
    catalogue.write(Title("facts"), facts)
    catalogue.write(Title("trash"), trash)
    catalogue.write(Title("rename"), lambda writer: writer.update(record, made["film"], note="seen three times"))
    catalogue.write(Title("delete"), lambda writer: writer.delete(name, [4]))
    catalogue.write(Title("undone"), lambda writer: make_record(writer, "person", "Undone Again"))
    catalogue.undo()
    return made


def main() -> None:
    """Make the folder of today's revision anew."""
    target = HERE / HEAD
    shutil.rmtree(target, ignore_errors=True)
    with Catalogue.create(target, VOCABULARIES, who="Maker of samples") as catalogue:
        fill(catalogue)
    sys.stdout.write(f"{target.relative_to(PROJECT)} written\n")


if __name__ == "__main__":
    main()
