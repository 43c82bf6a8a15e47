"""What is to be read again stands in the catalogue with the change itself: no end of the program loses it."""

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.articles import add_article
from database.commands.records import NameForm, create_record, save_record, trash_records
from database.dates import DateValue
from database.drafts import ArticleDraft
from database.queries.proposals import article_proposals, articles_to_read, names_to_find
from database.queries.records import full_record
from database.readings import keep_reading, names_found

T = Title("test")
DRAFT = ArticleDraft("It opens on Saturday.", "typed")


def waiting(catalogue: Catalogue) -> list[int]:
    """Return the records whose names are to be looked for, the newest first."""
    return list(catalogue.read(lambda c: names_to_find(c, 1000)).values())


def found(catalogue: Catalogue) -> dict[int, int]:
    """Say that they were looked for."""
    news = catalogue.read(lambda c: names_to_find(c, 1000))
    catalogue.note(lambda connection: names_found(connection, news))
    return news


def test_names_that_come_and_go_are_to_be_looked_for(small: Catalogue) -> None:
    found(small)
    assert waiting(small) == []
    film = small.write(T, lambda writer: create_record(writer, "film", [NameForm("Low Water")])).result
    topic = small.write(T, lambda writer: create_record(writer, "topic", [NameForm("Rivers")])).result
    assert waiting(small) == [film], "headings of subjects are no names in print"
    news = found(small)
    assert waiting(small) == []
    small.write(T, lambda writer: save_record(writer, film, names=[NameForm("High Water")]))
    small.write(T, lambda writer: save_record(writer, film, fields={"running_time": 90}))
    assert waiting(small) == [film]
    small.note(lambda connection: names_found(connection, news))
    assert waiting(small) == [film], "what changed since is looked for again"
    found(small)
    small.write(T, lambda writer: save_record(writer, film, fields={"running_time": 91}))
    assert waiting(small) == [], "what says nothing of names is no news"
    small.write(T, lambda writer: trash_records(writer, [film, topic]))
    assert waiting(small) == [film]
    found(small)
    small.undo()
    assert waiting(small) == [film]
    while small.read(lambda c: full_record(c, film)).record.names[0].text != "Low Water":
        small.undo()
    small.undo()
    small.undo()
    assert waiting(small) == [], "with the record itself nothing is left to be looked for"
    other = small.write(T, lambda writer: create_record(writer, "person", [NameForm("Ana Brook")])).result
    some = [
        small.write(T, lambda writer: create_record(writer, "film", [NameForm("Reeds")])).result,
        other,
    ]
    assert waiting(small)[:2] == some, "the newest first"
    assert len(small.read(lambda c: names_to_find(c, 1))) == 1


def test_a_reading_that_counted_from_another_day_is_to_be_made_again(small: Catalogue) -> None:
    article = small.write(T, lambda writer: add_article(writer, DRAFT)).result
    text = small.read(lambda c: article_proposals(c, article)).text_id
    assert text is not None
    small.note(lambda connection: keep_reading(connection, text, ()))
    assert article not in small.read(articles_to_read)
    small.write(T, lambda writer: save_record(writer, article, fields={"headline": "Opening"}))
    assert article not in small.read(articles_to_read)
    small.write(T, lambda writer: save_record(writer, article, fields={"published": DateValue.of("2025-03-04")}))
    assert article in small.read(articles_to_read)
    small.note(lambda connection: keep_reading(connection, text, ()))
    small.undo()
    assert article in small.read(articles_to_read), "that it was taken back is a change, too"
