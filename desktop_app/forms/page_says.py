"""What the file of an article says otherwise than its fields, as the form would hold it. Runs on a worker."""

from typing import Any

from database.commands.incoming import publications_called
from database.dates import DateValue
from database.page_data import said_otherwise
from database.queries.intake_inbox import named_publications, said_by_files
from database.queries.links import links
from database.queries.records import RecordRow
from desktop_app.forms.values import NewRecord, Sourced


def page_says(connection: Any, row: RecordRow) -> dict[str, Sourced]:
    """Return by field what may be taken; of a publication where the article has none."""
    said = said_by_files(connection, [row.id]).get(row.id, {})
    if not said:
        return {}
    fields, published = row.fields, row.fields["published"]
    day = published if isinstance(published, DateValue) else DateValue.UNDATED
    headline, language, byline = (str(fields[name] or "") for name in ("headline", "language", "byline"))
    otherwise = said_otherwise(said, headline, language, day, byline)
    found = {name: Sourced(value, "page_data") for name, value in otherwise.items()}
    for words, known in named_publications(connection, [row.id]).values():
        there = links(connection, publications_called(connection, [words]).values())
        found["publication"] = Sourced(next(iter(there.values()), NewRecord.named("publication", words)), known)
    return found
