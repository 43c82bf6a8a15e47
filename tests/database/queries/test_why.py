"""Why records are hits: only what the query asks for, and only what is there."""

import pytest

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.articles import ArticleDraft, add_articles
from database.commands.groups import tag_records
from database.commands.records import NameForm, create_record
from database.dates import DateValue
from database.queries.rooms import room_ids
from database.queries.why import REASONS, Why, why_found
from database.search.language import parse


@pytest.fixture
def made(filled: Catalogue) -> dict[str, int]:
    drafts = [
        ArticleDraft(
            text="Long before. " * 40 + "At the jetty of the town stood a lamp. " + "Long after. " * 40,
            tool="t",
            fields={"headline": "A lamp", "language": "en"},
            published=DateValue.of("2020"),
        ),
        ArticleDraft(
            text="Nothing of it.",
            tool="t",
            fields={"headline": "Jetty", "language": "fa"},
            published=DateValue.of("2021"),
        ),
    ]

    def make(writer: object) -> dict[str, int]:
        long, short = add_articles(writer, drafts)
        film = create_record(
            writer, "film", [NameForm("The Lamp"), NameForm("El faro del jetty")], {"genre": ("drama", "jetty film")}
        )
        festival = create_record(writer, "festival", [NameForm("Days of Film")])
        award = create_record(writer, "award", [NameForm("Golden Jetty")], {"giver": festival})
        tag_records(writer, [film], "to look at")
        tag_records(writer, [film], "other")
        return {"long": long, "short": short, "film": film, "festival": festival, "award": award}

    return filled.write(Title("articles"), make).result


def why(catalogue: Catalogue, text: str, **kinds: int) -> dict[int, tuple[Why, ...]]:
    return catalogue.read(lambda c: why_found(c, parse(text), {one: kind for kind, one in kinds.items()}))


def test_an_article_shows_the_words_around_what_was_found(filled: Catalogue, made: dict[str, int]) -> None:
    (found,) = why(filled, "jetty town", article=made["long"])[made["long"]]
    assert found.of == "text"
    assert [found.found.text[start:end] for start, end in found.found.marks] == ["jetty", "town"]
    assert len(found.found.text) < 110
    assert [one.of for one in why(filled, "jetty", article=made["short"])[made["short"]]] == ["headline"]


def test_what_is_kept_out_is_no_reason(filled: Catalogue, made: dict[str, int]) -> None:
    assert why(filled, "-jetty", article=made["long"]) == {}
    assert why(filled, "-language:en", article=made["short"]) == {}


def test_a_name_is_told_where_it_is_not_the_one_that_is_shown(filled: Catalogue, made: dict[str, int]) -> None:
    (found,) = why(filled, "jetty", film=made["film"])[made["film"]]
    assert (found.of, found.found.text) == ("name", "El faro del jetty")
    assert why(filled, "lamp", film=made["film"]) == {}


def test_a_festival_is_found_by_what_stands_below_it(filled: Catalogue, made: dict[str, int]) -> None:
    (found,) = why(filled, "jetty", festival=made["festival"])[made["festival"]]
    assert (found.of, found.word, found.found.text) == ("below", "award", "Golden Jetty")


def test_fields_tell_their_value_and_of_several_the_one_that_was_meant(filled: Catalogue, made: dict[str, int]) -> None:
    film = made["film"]
    assert [(one.word, one.value) for one in why(filled, "genre:jetty", film=film)[film]] == [
        ("genre", ("jetty film",))
    ]
    assert [(one.word, one.value) for one in why(filled, "tag:look", film=film)[film]] == [("tags", ("to look at",))]
    date = why(filled, "published:2020", article=made["long"])[made["long"]][0]
    assert (date.word, date.value.edtf) == ("published", "2020")


def test_where_one_of_several_is_enough_only_what_holds_is_told(filled: Catalogue, made: dict[str, int]) -> None:
    text = "language:fa OR published:2020"
    both = {made["long"]: "article", made["short"]: "article"}
    found = filled.read(lambda c: why_found(c, parse(text), both))
    assert [one.word for one in found[made["long"]]] == ["published"]
    assert [one.word for one in found[made["short"]]] == ["language"]


def test_links_tell_whom_they_lead_to(filled: Catalogue, filled_ids: dict[str, int]) -> None:
    told = 0
    for room, text in (("articles", "film:*"), ("films", "credit:*"), ("articles", "mentions:*")):
        ids = filled.read(lambda c, room=room, text=text: room_ids(c, room, sort="added", text=text))
        kinds = {one: room.removesuffix("s") for one in ids}
        assert filled.read(lambda c, text=text, kinds=kinds: why_found(c, parse(text), kinds)) == {}
    for kind, one in filled_ids.items():
        if kind not in ("film", "person", "festival", "edition"):
            continue
        for room in ("articles", "films", "people", "festivals"):
            text = f"{kind}:#{one}"
            ids = filled.read(lambda c, room=room, text=text: room_ids(c, room, sort="added", text=text))
            kinds = {hit: {"people": "person"}.get(room, room.removesuffix("s")) for hit in ids}
            found = filled.read(lambda c, text=text, kinds=kinds: why_found(c, parse(text), kinds))
            for hit, reasons in found.items():
                told += 1
                assert len(reasons) <= REASONS
                assert all(reason.link is None or reason.link.id != hit for reason in reasons)
    assert told


@pytest.mark.parametrize(
    "text", ["", "(", "zzzz", "*", "is:inbox", "no:evidence", "id:#1", "won:*", "note:x", 'jetty "']
)
def test_nothing_is_said_of_nothing(filled: Catalogue, made: dict[str, int], text: str) -> None:
    found = why(filled, text, article=made["long"], film=made["film"])
    assert all(reasons for reasons in found.values())
    assert filled.read(lambda c: why_found(c, parse(text), {})) == {}
