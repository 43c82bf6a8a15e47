"""What a person does with the results of a batch: try again, keep a file as it is, take the whole batch back."""

from collections.abc import Iterable
from pathlib import Path

from database.catalogue import Catalogue
from database.changes import Title
from database.commands import Writer
from database.commands.incoming import add_incoming
from database.drafts import ArticleDraft, AttachmentDraft
from database.errors import InputProblem
from database.files import StoredFile
from database.incoming import prepare
from database.intake.batches import try_again
from database.intake.items import Item, Noted, items_by_id, note_items, records_of
from desktop_app.intake.draft import reason_of
from desktop_app.intake.kinds import format_of
from desktop_app.intake.reasons import why
from desktop_app.intake.source import source_at
from desktop_app.intake.writing_down import Outcome


def retry(catalogue: Catalogue, batch: int, items: Iterable[int] | None = None) -> int:
    """Let failed files wait again (all, or these) and return how many; ``adding.run`` then goes on with the batch."""
    chosen = None if items is None else list(items)
    return catalogue.note(lambda connection: try_again(connection, batch, chosen))


def keep_as_files(catalogue: Catalogue, items: Iterable[int]) -> list[Outcome]:
    """Keep failed files as they are: an article for each, with the file and without a text. One step of the history.

    Of a file within another the outer one is kept, once.
    """
    chosen = list(items)
    failed = [one for one in catalogue.read(lambda c: items_by_id(c, chosen)) if one.outcome == "failed"]
    stored: list[tuple[Item, StoredFile, str]] = []
    outcomes: list[Outcome] = []
    for one in failed:
        path = Path(one.path)
        try:
            source = source_at(path)
            media_type = format_of(source)[0].media_type if source.size else ""
            with source.open() as file:
                stored.append((one, catalogue.files.copy_unsynced(file), media_type))
        except InputProblem as problem:
            outcomes.append(Outcome(path, "failed", None, reason_of(problem), one.member))
        except OSError as error:
            reason = why("unreadable_file", reason=error.strerror or error)
            outcomes.append(Outcome(path, "failed", None, reason, one.member))
    if stored:
        catalogue.files.sync(kept.sha256 for _, kept, _ in stored)
        title = Title("articles.keep", {"count": len({one.path for one, _, _ in stored})})
        kept = catalogue.write(title, lambda writer: _keep(writer, stored)).result
        outcomes += [Outcome(Path(one.path), "kept", kept[one.path], "", one.member) for one, _, _ in stored]
    return outcomes


def _keep(writer: Writer, stored: list[tuple[Item, StoredFile, str]]) -> dict[str, int]:
    files = {one.path: (file, media_type) for one, file, media_type in stored}
    drafts = [
        ArticleDraft(
            "",
            "",
            attachments=(AttachmentDraft("original", Path(path).name, media_type, file),),
            fields={"headline": Path(path).stem},
            headline_devised=True,
            known={"headline": "detected"},
        )
        for path, (file, media_type) in files.items()
    ]
    added = add_incoming(writer, [prepare(draft) for draft in drafts])
    records = {path: one.id for path, one in zip(files, added, strict=True)}
    note_items(
        writer.connection,
        [
            Noted(one.batch, one.path, "kept", one.id, one.member, records[one.path], "", one.size, one.modified)
            for one, _, _ in stored
        ],
    )
    return records


def articles_of(catalogue: Catalogue, batch: int) -> list[int]:
    """Return the articles that a batch has added: what is thrown away to take back a batch that undo cannot reach."""
    return catalogue.read(lambda connection: records_of(connection, batch))
