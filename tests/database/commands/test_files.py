"""The files of a record as a form gives them back: order, captions, roles, new and removed ones, and what keeps one."""

import pytest

from database.changes import Title
from database.commands.articles import ArticleDraft, AttachmentDraft, add_article, attach_file
from database.commands.evidence import PageArea, attach_evidence
from database.commands.files import FileForm, set_files
from database.commands.records import NameForm, create_record
from database.commands.statements import state_remark
from database.errors import InputProblem
from database.queries.reading import files_of


@pytest.fixture
def catalogue(filled):
    return filled


@pytest.fixture
def film(catalogue):
    return catalogue.write(
        Title("record.create"), lambda writer: create_record(writer, "film", (NameForm("Lamp"),))
    ).result


def save(catalogue, record_id, *files):
    return catalogue.write(Title("record.save"), lambda writer: set_files(writer, record_id, files))


def files(catalogue, record_id):
    return catalogue.read(lambda connection: files_of(connection, record_id))


def test_files_are_added_changed_ordered_and_removed_and_undone(catalogue, film):
    stored = catalogue.files.put(b"one")
    save(catalogue, film, FileForm("photo", "a.png", "image/png", stored, "A lamp"), FileForm("poster", "b.png"))
    first, second = files(catalogue, film)
    assert (first.name, first.caption, first.held, second.held) == ("a.png", "A lamp", True, False)
    save(
        catalogue,
        film,
        FileForm("other", id=second.id, caption="below"),
        FileForm("photo", "c.png"),
        FileForm("scan", id=first.id),
    )
    now = files(catalogue, film)
    assert [(one.name, one.role, one.caption) for one in now] == [
        ("b.png", "other", "below"),
        ("c.png", "photo", ""),
        ("a.png", "scan", ""),
    ]
    save(catalogue, film)
    assert files(catalogue, film) == ()
    assert catalogue.files.path(stored.sha256).is_file()
    catalogue.undo()
    assert files(catalogue, film) == now
    catalogue.undo()
    assert files(catalogue, film) == (first, second)


def test_what_others_removed_is_told(catalogue, film):
    save(catalogue, film, FileForm("photo", "a.png"))
    [there] = files(catalogue, film)
    save(catalogue, film)
    with pytest.raises(InputProblem) as problem:
        save(catalogue, film, FileForm("photo", id=there.id))
    assert problem.value.code == "changed_elsewhere"


def test_an_unknown_role_is_refused(catalogue, film):
    save(catalogue, film, FileForm("photo", "a.png"))
    [there] = files(catalogue, film)
    for wrong in (FileForm("cover", "b.png"), FileForm("cover", id=there.id)):
        with pytest.raises(InputProblem, match="no role"):
            save(catalogue, film, wrong)


def test_the_source_of_a_text_and_a_file_with_facts_on_it_stay(catalogue, film):
    original = AttachmentDraft("original", "a.txt", "text/plain", catalogue.files.put(b"text"))
    draft = ArticleDraft("text", "plain text", attachments=(original,))
    article = catalogue.write(Title("articles.add"), lambda writer: add_article(writer, draft)).result
    with pytest.raises(InputProblem, match="made of it"):
        save(catalogue, article)

    def with_facts(writer):
        scan = attach_file(writer, article, AttachmentDraft("scan", "page.png"))
        statement = state_remark(writer, film, "seen")
        attach_evidence(writer, statement, PageArea(scan, 1, (0.0, 0.0, 1.0, 1.0)))

    catalogue.write(Title("statement.add"), with_facts)
    kept, _scan = files(catalogue, article)
    with pytest.raises(InputProblem, match="facts stand on it"):
        save(catalogue, article, FileForm("original", id=kept.id))
