from array import array

import pytest
import sqlalchemy as sa

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.articles import ArticleDraft, add_articles
from database.commands.evidence import Passage, mention_record
from database.commands.groups import put_into_collection
from database.commands.records import NameForm, create_record, trash_records
from database.dates import DateValue
from database.queries import room_rows, room_trees, rooms
from database.queries.links import links
from database.schema.base import collection
from database.schema.sources import article_text

AGENT_ROOMS = ("people", "organisations")


@pytest.fixture
def dated(filled: Catalogue) -> dict[str, int]:
    """Three articles, given out of order."""
    days = {"new": "2031-01-02", "old": "1990-05-05", "middle": "2010-07"}
    drafts = [
        ArticleDraft(text=f"{name} words", tool="t", fields={"headline": name}, published=DateValue.of(day))
        for name, day in days.items()
    ]
    made = filled.write(Title("articles"), lambda writer: add_articles(writer, drafts)).result
    return dict(zip(days, made, strict=True))


def test_counts_leave_out_the_trash(filled: Catalogue, filled_ids: dict[str, int]) -> None:
    before = filled.read(rooms.counts)
    assert before == dict.fromkeys(rooms.ROOMS, 0) | {
        "articles": 2,
        "films": 1,
        "festivals": 1,
        "people": 1,
        "publications": 1,
    }
    filled.write(Title("trash"), lambda writer: trash_records(writer, [filled_ids["person"], filled_ids["film"]]))
    assert filled.read(rooms.counts) == before | {"people": 0, "films": 0}


def test_articles_stand_newest_first_whatever_order_they_came_in(filled: Catalogue, dated: dict[str, int]) -> None:
    ids = filled.read(lambda c: rooms.room_ids(c, "articles", sort="published", descending=True))
    assert [row for row in ids if row in dated.values()] == [dated["new"], dated["middle"], dated["old"]]
    back = filled.read(lambda c: rooms.room_ids(c, "articles", sort="published"))
    assert list(back) == list(reversed(ids))


def test_the_order_is_that_of_sql(filled: Catalogue) -> None:
    """The gathering in one step keeps the order of the inner select, which SQL does not promise."""
    names = [f"{chr(97 + number % 26)}{number * 7919 % 1000:03}" for number in range(2000)]

    def make(writer: object) -> None:
        for name in names:
            create_record(writer, "film", [NameForm(name)])

    filled.write(Title("films"), make)
    ids = filled.read(lambda c: rooms.room_ids(c, "films", sort="title"))
    lines = filled.read(lambda c: room_rows.film_lines(c, list(ids)))
    titles = [lines[row].title for row in ids if lines[row].title in set(names)]
    assert titles == sorted(names)
    assert len(ids) == 2001


@pytest.mark.parametrize("room", sorted(rooms.ROOMS))
def test_every_sort_of_every_room_gives_every_record_once(filled: Catalogue, room: str) -> None:
    whole = filled.read(rooms.counts)[room]
    for sort in rooms.ROOMS[room].sorts:
        for descending in (False, True):
            ids = filled.read(lambda c, s=sort, d=descending: rooms.room_ids(c, room, sort=s, descending=d))
            assert isinstance(ids, array)
            assert len(ids) == len(set(ids)) == whole


def test_a_query_filters(filled: Catalogue, filled_ids: dict[str, int]) -> None:
    def found(room: str, text: str) -> list[int]:
        sort = next(iter(rooms.ROOMS[room].sorts))
        return list(filled.read(lambda c: rooms.room_ids(c, room, sort=sort, text=text)))

    assert found("articles", "lighthouse") == [filled_ids["article"]]
    assert found("articles", "comment") == [], "boilerplate is not searched"
    assert found("films", "نگهبان") == [filled_ids["film"]]
    assert found("films", "light*") == [filled_ids["film"]]
    assert found("people", "mistake") == [], "in the trash"
    assert found("people", "   ") == found("people", "")
    assert found("people", "!?") == [], "signs alone find nothing, and break nothing"


def test_editions_of_a_festival_newest_first(filled: Catalogue, filled_ids: dict[str, int]) -> None:
    festival = filled_ids["festival"]

    def make(writer: object) -> tuple[int, int]:
        older = create_record(writer, "edition", fields={"festival": festival, "ordinal": 9})
        newer = create_record(writer, "edition", fields={"festival": festival, "ordinal": 13})
        return older, newer

    older, newer = filled.write(Title("editions"), make).result
    ids = filled.read(lambda c: room_trees.edition_ids(c, festival))
    assert list(ids) == [newer, filled_ids["edition"], older]


def test_rows_say_what_the_room_shows(filled: Catalogue, filled_ids: dict[str, int]) -> None:
    article = filled.read(lambda c: room_rows.article_lines(c, [filled_ids["article"]]))[filled_ids["article"]]
    assert article.headline == "Keeper opens the festival"
    assert article.films == ("The Lighthouse Keeper",)
    assert article.editions == ("12th Harbour Film Festival (2025)",)
    film = filled.read(lambda c: room_rows.film_lines(c, [filled_ids["film"]]))[filled_ids["film"]]
    assert (film.title, film.directors, film.articles) == ("The Lighthouse Keeper", ("Ana Brook",), 1)
    festival = filled.read(lambda c: room_rows.festival_lines(c, [filled_ids["festival"]]))[filled_ids["festival"]]
    assert (festival.name, festival.editions, festival.articles) == ("Harbour Film Festival", 1, 1)
    edition = filled.read(lambda c: room_rows.edition_lines(c, [filled_ids["edition"]]))[filled_ids["edition"]]
    assert (edition.label, edition.articles) == ("12th Harbour Film Festival (2025)", 1)
    person = filled.read(lambda c: room_rows.agent_lines(c, [filled_ids["person"]]))[filled_ids["person"]]
    assert (person.kind, person.name, person.articles) == ("person", "Ana Brook", 1)


def test_films_stand_in_the_order_in_which_the_article_speaks_of_them(filled: Catalogue) -> None:
    def make(writer: object) -> int:
        films = [create_record(writer, "film", [NameForm(name)]) for name in ("Third", "Second", "First", "Nowhere")]
        [article] = add_articles(writer, [ArticleDraft("First, then Second and Third", "t")])
        text_id = writer.value(sa.select(article_text.c.id).where(article_text.c.article_id == article))
        for film, (start, end) in zip(films, ((23, 28), (12, 18), (0, 5)), strict=False):
            mention_record(writer, article, film, passages=(Passage(text_id, start, end),))
        mention_record(writer, article, films[3])
        return article

    article = filled.write(Title("t"), make).result
    [line] = filled.read(lambda c: room_rows.article_lines(c, [article])).values()
    assert line.films == ("First", "Second", "Third", "Nowhere")


@pytest.mark.parametrize("descending", [False, True])
def test_articles_that_a_link_leads_to_stand_in_the_order_of_their_room(filled: Catalogue, descending: bool) -> None:
    def make(writer: object) -> tuple[int, list[int]]:
        film = create_record(writer, "film", [NameForm("The ferry")])
        made = add_articles(writer, [ArticleDraft(f"Text {number}", "t") for number in range(4)])
        for article in made[1:]:
            mention_record(writer, article, film)
        return film, made

    film, made = filled.write(Title("t"), make).result
    filled.write(Title("t"), lambda writer: trash_records(writer, [made[2]]))
    order = {"sort": "published", "descending": descending}
    whole = list(filled.read(lambda c: rooms.room_ids(c, "articles", **order)))
    found = list(filled.read(lambda c: rooms.room_ids(c, "articles", text=f"mentions:#{film}", **order)))
    assert found == [one for one in whole if one in (made[1], made[3])]
    assert len(found) == 2


def test_rows_of_records_that_are_gone_are_left_out(filled: Catalogue) -> None:
    for lines in (
        room_rows.article_lines,
        room_rows.film_lines,
        room_rows.festival_lines,
        room_rows.edition_lines,
        room_rows.agent_lines,
    ):
        assert filled.read(lambda c, f=lines: f(c, [999_999])) == {}


def test_people_and_organisations_stand_in_the_order_in_which_they_came_each_for_themselves(filled: Catalogue) -> None:
    kinds = ("person", "organisation", "person", "group", "person")
    before = {room: list(filled.read(lambda c, r=room: rooms.room_ids(c, r, sort="added"))) for room in AGENT_ROOMS}
    made = filled.write(
        Title("agents"),
        lambda writer: [
            create_record(writer, kind, [NameForm(name)]) for kind, name in zip(kinds, "cabed", strict=True)
        ],
    ).result
    for room, mine in (("people", made[::2]), ("organisations", made[1::2])):
        assert list(filled.read(lambda c, r=room: rooms.room_ids(c, r, sort="added"))) == [*before[room], *mine]
        newest = list(filled.read(lambda c, r=room: rooms.room_ids(c, r, sort="added", descending=True)))
        assert newest == [*reversed(mine), *reversed(before[room])]


def test_records_stand_in_the_order_in_which_they_came(filled: Catalogue) -> None:
    made = filled.write(
        Title("places"), lambda writer: [create_record(writer, "place", [NameForm(name)]) for name in "cab"]
    ).result
    assert list(filled.read(lambda c: rooms.room_ids(c, "places", sort="added"))) == made
    assert list(filled.read(lambda c: rooms.room_ids(c, "places", sort="name"))) == [made[1], made[2], made[0]]


def test_an_award_that_no_festival_gives_has_its_place_among_the_festivals(small: Catalogue) -> None:
    lone = small.write(Title("t"), lambda writer: create_record(writer, "award", [NameForm("Aaa prize")])).result

    def names(**more: object) -> list[str]:
        ids = small.read(lambda c: rooms.room_ids(c, "festivals", sort="name", **more))
        return [link.label for one in ids for link in small.read(lambda c, o=one: links(c, [o])).values()]

    assert names() == ["Aaa prize", "Brook Prize (Ana Brook)", "River Festival"]
    assert names(descending=True) == ["River Festival", "Brook Prize (Ana Brook)", "Aaa prize"]
    assert small.read(rooms.counts)["festivals"] == 3
    kinds = small.read(lambda c: rooms.kinds_in(c, "festivals"))
    assert kinds[lone] == "award"
    assert list(kinds.values()) == ["award", "award"]
    small.write(Title("t"), lambda writer: trash_records(writer, [lone]))
    assert names() == ["Brook Prize (Ana Brook)", "River Festival"]
    assert small.read(rooms.counts)["festivals"] == 2


def test_a_festival_is_found_by_what_stands_below_it(small: Catalogue) -> None:
    [festival] = small.read(lambda c: list(rooms.room_ids(c, "festivals", sort="name", text="river")))
    for words in ("competition", "lamp prize", "river fest*"):
        assert list(small.read(lambda c, w=words: rooms.room_ids(c, "festivals", sort="name", text=w))) == [festival]
    assert not small.read(lambda c: rooms.room_ids(c, "festivals", sort="name", text="lighthouse"))


def test_groups_are_told_from_organisations(small: Catalogue) -> None:
    kinds = small.read(lambda c: rooms.kinds_in(c, "organisations"))
    ids = small.read(lambda c: rooms.room_ids(c, "organisations", sort="name"))
    assert [kinds.get(one, "organisation") for one in ids] == ["group", "organisation"]


def test_a_room_shows_what_is_in_a_collection_and_in_its_parts(small: Catalogue) -> None:
    def make(writer: object) -> tuple[int, int, int, int]:
        box = create_record(writer, "collection", [NameForm("Box")])
        folder = create_record(writer, "collection", [NameForm("Folder")], {"parent": box})
        first, second = (create_record(writer, "film", [NameForm(name)]) for name in ("First", "Second"))
        put_into_collection(writer, box, [first])
        put_into_collection(writer, folder, [second])
        return box, folder, first, second

    box, folder, first, second = small.write(Title("t"), make).result

    def films(within: int, text: str = "") -> list[int]:
        return list(small.read(lambda c: rooms.room_ids(c, "films", sort="title", within=within, text=text)))

    assert films(box) == [first, second]
    assert films(folder) == [second]
    assert films(box, "second") == films(folder, "second") == [second]
    assert list(small.read(lambda c: rooms.room_ids(c, "films", sort="title", text="first"))) == [first]
    assert not films(folder, "first")
    assert not films(first)
    assert list(small.read(lambda c: rooms.room_ids(c, "people", sort="name", within=box))) == []


def test_only_the_upmost_collections_are_listed_unless_something_is_looked_for(small: Catalogue) -> None:
    def make(writer: object) -> tuple[int, int]:
        box = create_record(writer, "collection", [NameForm("Box")])
        return box, create_record(writer, "collection", [NameForm("Folder")], {"parent": box})

    box, folder = small.write(Title("t"), make).result

    def listed(text: str = "") -> list[int]:
        return list(small.read(lambda c: rooms.room_ids(c, "collections", sort="name", text=text)))

    assert box in listed()
    assert folder not in listed()
    assert listed("folder") == [folder]
    small.write(Title("t"), lambda writer: trash_records(writer, [box]))
    assert folder in listed(), "its whole is in the trash: it must not be out of reach"


def test_a_collection_that_is_part_of_itself_does_not_turn_for_ever(small: Catalogue) -> None:
    def make(writer: object) -> int:
        box = create_record(writer, "collection", [NameForm("Box")])
        # No command makes this; a damaged catalogue may hold it.
        writer.update(collection, box, parent_id=box)
        return box

    box = small.write(Title("t"), make).result
    assert not small.read(lambda c: rooms.room_ids(c, "films", sort="title", within=box))
    assert not small.read(lambda c: room_trees.below(c, "collection", box)).ids


@pytest.mark.parametrize("sort", ["headline", "added", "published"])
@pytest.mark.parametrize("descending", [False, True])
def test_many_hits_are_ordered_as_few_are(
    filled: Catalogue, dated: dict[str, int], sort: str, descending: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    def asked() -> list[int]:
        return filled.read(
            lambda c: rooms.room_ids(c, "articles", sort=sort, descending=descending, text="-keeper words")
        ).tolist()

    few = asked()
    assert set(dated.values()) <= set(few)
    monkeypatch.setattr(rooms, "_FEW", 0)
    assert asked() == few
    everything = filled.read(lambda c: rooms.room_ids(c, "articles", sort=sort, descending=descending)).tolist()
    assert few == [one for one in everything if one in few]
