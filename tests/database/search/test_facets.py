"""The counts of facets beside a plain-Python reference, and beside what the clauses of the language find."""

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.articles import create_article, set_level
from database.commands.evidence import WholeArticle, mention_record
from database.commands.groups import put_into_collection, tag_records
from database.commands.records import NameForm, create_record, trash_records
from database.commands.statements import Details, state_entry, state_relation
from database.dates import Calendar, DateValue, from_julian_day
from database.queries.rooms import room_ids
from database.schema.sources import LEVELS
from database.search import facets
from database.search.facet_columns import kept_columns
from database.search.facet_table import FACETS, TIMES, words_of
from database.search.facets import count_facets, facet_values, forget_facets, prepare_facets
from database.search.narrowing import Choice, Narrowed, combined

PROJECT = Path(__file__).resolve().parents[3]
DATES = ("2019-03-04", "2019", "2019-12/2020-02", "2020-05-06", "2021", "", "[..2018-02-01]", "2021-03-19/2021-03-22")
TAGS = ("seen", "to read", "seen twice")


@dataclass
class Model:
    """What is in the catalogue, in plain Python: for each record of a room the values of each search word."""

    articles: dict[int, dict[str, set[str]]] = field(default_factory=dict)
    films: dict[int, dict[str, set[str]]] = field(default_factory=dict)
    words: dict[int, str] = field(default_factory=dict)
    box: int = 0
    boxed: set[int] = field(default_factory=set)
    trashed: int = 0


def years(date: DateValue, calendar: Calendar = Calendar.GREGORIAN) -> set[str]:
    if date.is_undated:
        return set()
    first = date.latest if date.earliest == 1 else date.earliest
    begin, end = from_julian_day(first, calendar).year, from_julian_day(date.latest, calendar).year
    return {str(year) for year in range(begin, end + 1)}


def fill(writer: Any, model: Model) -> None:
    rnd = random.Random(7)

    def make(kind: str, name: str, **given: Any) -> int:
        return create_record(writer, kind, [NameForm(name)] if name else [], given)

    papers = [make("publication", f"Paper {one}") for one in "AB"]
    places = [make("place", f"Place {one}") for one in "AB"]
    people = [make("person", f"Person {one}") for one in "ABC"]
    festival = make("festival", "Harbour Festival")
    editions = [make("edition", "", festival=festival, ordinal=number) for number in (1, 2)]
    films: list[int] = []
    for number in range(10):
        date, genres = rnd.choice(DATES[:6]), set(rnd.sample(["documentary", "drama"], rnd.randrange(3)))
        countries = set(rnd.sample(["South Korea", "Iran"], rnd.randrange(3)))
        form = rnd.choice(["feature", "short", ""])
        film = make(
            "film",
            f"Film {number}",
            reference=DateValue.of(date),
            genre=sorted(genres),
            country=sorted(countries),
            form=form,
        )
        directors = set(rnd.sample(people, rnd.randrange(3)))
        for person in directors:
            state_relation(writer, film, "director", person)
        state_relation(writer, film, "director", people[0], details=Details(modality="denies"))
        shown = bool(rnd.randrange(2))
        if shown:
            state_entry(writer, film, rnd.choice(editions), entry_status="selected")
        films.append(film)
        model.films[film] = {
            "reference": years(DateValue.of(date)),
            "form": {form} - {""},
            "genre": genres,
            "country": {f'"{one}"' if " " in one else one for one in countries},
            "festival": {f"#{festival}"} if shown else set(),
            "director": {f"#{one}" for one in directors},
        }
        model.words[film] = f"film {number}"
    for number in range(40):
        headline = f"{rnd.choice(['golden', 'lantern', 'golden lantern'])} {number}"
        date, language = DateValue.of(rnd.choice(DATES)), rnd.choice(["fa", "fa-Latn", "en", ""])
        paper, level = rnd.choice([*papers, None]), rnd.choice(["inbox", "registered", "indexed"])
        given = {"headline": headline, "language": language, "publication": paper, "published": date}
        article = create_article(writer, {name: value for name, value in given.items() if value})
        set_level(writer, article, level)
        spoken: set[int] = set()
        for record in rnd.sample([*films, *people, *places, *editions], rnd.randrange(4)):
            mention_record(writer, article, record)
            spoken.add(record)
            if rnd.randrange(2):
                mention_record(writer, article, record, role="pictured")
        if rnd.randrange(3) == 0:
            film, person = rnd.choice(films), rnd.choice(people)
            state_relation(writer, film, "producer", person, evidence=[WholeArticle(article)])
            spoken |= {film, person}
        if rnd.randrange(4) == 0:
            mention_record(writer, article, words="somebody")
        tags = set(rnd.sample(TAGS, rnd.randrange(2)))
        for tag in tags:
            tag_records(writer, [article], tag)
        model.words[article] = headline
        model.articles[article] = {
            "publication": {f"#{paper}"} if paper else set(),
            "published": years(date),
            "language": {language.split("-")[0]} - {""},
            "film": {f"#{one}" for one in spoken & set(films)},
            "edition": {f"#{one}" for one in spoken & set(editions)},
            "person": {f"#{one}" for one in spoken & set(people)},
            "place": {f"#{one}" for one in spoken & set(places)},
            "level": {level},
            "tag": {f'"{one}"' if " " in one else one for one in tags},
        }
    model.box = make("collection", "Box")
    model.boxed = set(rnd.sample(sorted(model.articles), 9))
    put_into_collection(writer, model.box, sorted(model.boxed))
    # What is in the trash is neither a hit nor a value.
    gone = sorted(model.articles)[:2]
    trash_records(writer, [*gone, people[2], films[-1]])
    for one in gone:
        del model.articles[one]
    del model.films[films[-1]]
    for values in (*model.articles.values(), *model.films.values()):
        for word in values:
            values[word] -= {f"#{people[2]}", f"#{films[-1]}"}


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Catalogue, Model]]:
    folder, model = tmp_path_factory.mktemp("facets") / "catalogue", Model()
    with Catalogue.create(folder, PROJECT / "resources" / "vocabularies", who="tester") as catalogue:
        catalogue.write(Title("t"), lambda writer: fill(writer, model))
        yield catalogue, model


def matches(values: dict[str, set[str]], words: str, narrowed: Narrowed) -> bool:
    if narrowed.typed and narrowed.typed not in words:
        return False
    included: dict[str, set[str]] = {}
    for choice in narrowed.choices:
        if choice.excluded and choice.value in values[choice.word]:
            return False
        if not choice.excluded:
            included.setdefault(choice.word, set()).add(choice.value)
    return all(values[word] & wanted for word, wanted in included.items())


def reference(model: Model, room: str, narrowed: Narrowed, within: bool = False) -> dict[int, dict[str, set[str]]]:
    records = model.articles if room == "articles" else model.films
    return {
        one: values
        for one, values in records.items()
        if matches(values, model.words[one], narrowed) and (not within or one in model.boxed)
    }


@st.composite
def choices(draw: st.DrawFn, model: Model, room: str) -> Narrowed:
    records = model.articles if room == "articles" else model.films
    there = sorted({(word, value) for values in records.values() for word, own in values.items() for value in own})
    picked = draw(st.lists(st.sampled_from(there), unique=True, max_size=4))
    made = tuple(Choice(word, value, draw(st.integers(0, 2)) == 0) for word, value in picked)
    return Narrowed(draw(st.sampled_from(["", "golden", "lantern"])) if room == "articles" else "", made)


@pytest.mark.parametrize("room", ["articles", "films"])
def test_counts_are_those_of_a_plain_count(room: str, filled: tuple[Catalogue, Model]) -> None:
    catalogue, model = filled

    @settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(choices(model, room), st.booleans())
    def check(narrowed: Narrowed, within: bool) -> None:
        box = model.box if within else None
        counted = catalogue.read(lambda c: count_facets(c, room, narrowed.text, most=1000, within=box))
        for one in counted.facets:
            hits = reference(model, room, narrowed.without(one.word), within)
            if one.word not in next(iter((model.articles if room == "articles" else model.films).values())):
                continue
            expected = Counter(value for values in hits.values() for value in values[one.word])
            chosen = {choice.value for choice in narrowed.of(one.word)}
            assert {value.value: value.count for value in one.values} == dict(expected) | {
                value: expected[value] for value in chosen
            }, one.word
            assert one.all == len(expected)
        rows = set(catalogue.read(lambda c: room_ids(c, room, sort="added", text=narrowed.text, within=box)))
        assert rows == set(reference(model, room, narrowed, within))

    check()


@pytest.mark.parametrize("room", ["articles", "films"])
def test_choosing_a_value_gives_as_many_rows_as_its_count(room: str, filled: tuple[Catalogue, Model]) -> None:
    catalogue, _model = filled
    counted = catalogue.read(lambda c: count_facets(c, room, "", most=1000))
    seen = 0
    for one in counted.facets:
        for value in one.values:
            text = combined("", [Choice(one.word, value.value)])
            found = catalogue.read(lambda c, text=text: room_ids(c, room, sort="added", text=text))
            assert len(found) == value.count, text
            seen += 1
    assert seen > 10
    assert counted.capped is None


def test_years_are_those_of_the_calendar_and_can_be_chosen(filled: tuple[Catalogue, Model]) -> None:
    catalogue, _model = filled
    counted = catalogue.read(lambda c: count_facets(c, "articles", "", most=1000, calendar=Calendar.SOLAR_HIJRI))
    years_ = next(one for one in counted.facets if one.word == "published")
    assert {"1397", "1398", "1399", "1400"} <= {one.value for one in years_.values}
    for one in years_.values:
        found = catalogue.read(lambda c, one=one: room_ids(c, "articles", sort="added", text=f"published:{one.value}"))
        assert len(found) == one.count, one.value


def test_of_too_many_hits_the_newest_are_counted_and_that_is_said(
    filled: tuple[Catalogue, Model], monkeypatch: pytest.MonkeyPatch
) -> None:
    catalogue, model = filled
    monkeypatch.setattr(facets, "MOST_HITS", 10)
    counted = catalogue.read(lambda c: count_facets(c, "articles", "", most=1000))
    assert counted.capped == 10
    newest = catalogue.read(lambda c: room_ids(c, "articles", sort="published", descending=True))[:10]
    levels = next(one for one in counted.facets if one.word == "level")
    assert {one.value: one.count for one in levels.values} == Counter(
        value for one in newest for value in model.articles[one]["level"]
    )


def test_values_of_a_long_list_are_found_by_name(filled: tuple[Catalogue, Model]) -> None:
    catalogue, _model = filled
    found = catalogue.read(lambda c: facet_values(c, "articles", "person", "", typed="pers"))
    assert {one.shown for one in found.values} == {"Person A", "Person B"}
    found = catalogue.read(lambda c: facet_values(c, "articles", "edition", "", typed="harbour"))
    assert len(found.values) == 2
    assert catalogue.read(lambda c: facet_values(c, "articles", "person", "", typed="…")).values == ()
    with pytest.raises(KeyError):
        catalogue.read(lambda c: facet_values(c, "articles", "genre", ""))


def test_columns_that_are_kept_count_the_same_and_follow_what_is_written(
    filled: tuple[Catalogue, Model], monkeypatch: pytest.MonkeyPatch
) -> None:
    catalogue, model = filled
    texts = ("", "jetty", "year:2019..2020", "-tag:seen", "publication:*")
    some = next(iter(model.articles))
    level = next(one for one in LEVELS if one not in model.articles[some]["level"])

    def counted() -> list[Any]:
        return [catalogue.read(lambda c, text=text: count_facets(c, "articles", text, most=99)) for text in texts]

    monkeypatch.setattr(facets, "WORTH", 10**9)
    before = counted()
    catalogue.write(Title("level"), lambda writer: set_level(writer, some, level))
    after = counted()
    assert after != before
    catalogue.undo()
    monkeypatch.setattr(facets, "WORTH", 0)

    def prepared() -> list[bool]:
        return [catalogue.read(lambda c: prepare_facets(c, "articles")) for _ in range(3)]

    # Made behind the first question of all, and for the second one in another state.
    assert prepared() == [True, False, False]
    catalogue.redo()
    assert prepared() == [False, True, False]
    catalogue.undo()
    assert catalogue.read(lambda c: kept_columns(c) is not None)
    assert counted() == before
    catalogue.redo()
    assert catalogue.read(lambda c: kept_columns(c) is not None)
    assert counted() == after
    catalogue.undo()
    assert catalogue.read(lambda c: kept_columns(c) is not None)
    assert counted() == before
    catalogue.write(Title("tag"), lambda writer: tag_records(writer, [some], "new"))
    assert catalogue.read(lambda c: kept_columns(c) is not None)
    assert counted() != before
    catalogue.undo()
    assert counted() == before
    catalogue.read(forget_facets)
    assert catalogue.read(lambda c: kept_columns(c) is None)


def test_every_room_counts_what_it_declares(filled: tuple[Catalogue, Model]) -> None:
    catalogue, _model = filled
    for room, declared in FACETS.items():
        counted = catalogue.read(lambda c, room=room: count_facets(c, room, ""))
        assert [one.word for one in counted.facets] == [one.word for one in declared]
    assert all(word in words_of(room) for room, word in TIMES.items())


def test_a_reader_still_refuses_to_write_after_a_count(filled: tuple[Catalogue, Model]) -> None:
    catalogue, _model = filled

    def count_and_look(connection: Any) -> int:
        count_facets(connection, "articles", "")
        return int(connection.exec_driver_sql("PRAGMA query_only").scalar())

    assert catalogue.read(count_and_look) == 1
    assert catalogue.read(lambda c: c.exec_driver_sql("SELECT count(*) FROM sqlite_temp_schema").scalar()) == 0
