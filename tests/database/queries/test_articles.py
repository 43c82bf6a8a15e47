"""Which articles came in from which files."""

from database.catalogue import Catalogue
from database.changes import Title
from database.commands import Writer
from database.commands.articles import ArticleDraft, AttachmentDraft, add_article, attach_file
from database.commands.records import restore_records, trash_records
from database.files import StoredFile
from database.queries.articles import in_trash, known_originals


def digest(number: int) -> bytes:
    return bytes([number]) * 32


def came_in(writer: Writer, number: int) -> int:
    original = AttachmentDraft("original", f"{number}.txt", "text/plain", StoredFile(digest(number), 1))
    return add_article(writer, ArticleDraft(text=f"Article {number}", tool="test", attachments=(original,)))


def known(catalogue: Catalogue, *numbers: int) -> dict[bytes, int]:
    return catalogue.read(lambda connection: known_originals(connection, [digest(number) for number in numbers]))


def test_originals_are_known_by_their_hash(filled: Catalogue) -> None:
    made = filled.write(Title("articles.add"), lambda writer: came_in(writer, 201)).result
    assert known(filled, 201, 202) == {digest(201): made}
    assert known(filled) == {}


def test_other_files_of_an_article_are_no_originals(filled: Catalogue) -> None:
    def attach(writer: Writer) -> None:
        article = came_in(writer, 201)
        attach_file(writer, article, AttachmentDraft("photo", "p.png", "image/png", StoredFile(digest(203), 1)))

    filled.write(Title("articles.add"), attach)
    assert known(filled, 203) == {}


def test_the_trash_counts_and_goes_last(filled: Catalogue) -> None:
    def twice(writer: Writer) -> tuple[int, int]:
        return came_in(writer, 201), came_in(writer, 201)

    first, second = filled.write(Title("articles.add"), twice).result
    assert known(filled, 201) == {digest(201): first}
    filled.write(Title("records.trash"), lambda writer: trash_records(writer, [first]))
    assert known(filled, 201) == {digest(201): second}
    filled.write(Title("records.trash"), lambda writer: trash_records(writer, [second]))
    assert known(filled, 201) == {digest(201): first}
    assert filled.read(lambda connection: in_trash(connection, [first, second])) == {first, second}
    filled.write(Title("records.restore"), lambda writer: restore_records(writer, [second]))
    assert filled.read(lambda connection: in_trash(connection, [first, second])) == {first}
