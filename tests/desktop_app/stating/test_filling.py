"""What is missing of a draft, and how it reads before it is stored."""

from database.dates import DateValue
from database.queries.links import Link
from desktop_app.directions import without_marks
from desktop_app.forms.values import NewRecord
from desktop_app.stating.draft import More, StatementDraft
from desktop_app.stating.filling import missing, read_object, sentence_of
from desktop_app.stating.guesses import new_record
from desktop_app.stating.whats import Shape, What

FILM = Link(1, "film", "Reeds (Oak, 2020)")
ANA = Link(2, "person", "Ana Lind (actor)")
EDITION = Link(3, "edition", "14th Lantern Festival (2020)")


def gap(whats, draft: StatementDraft) -> str:
    stateable = None
    if draft.what is not None and draft.about is not None:
        stateable = whats.fitting(draft.about.kind, draft.what)
    found = missing(draft, stateable, whats.wording)
    return found[0] if found else ""


def said(whats, draft: StatementDraft) -> str:
    stateable = whats.fitting(draft.about.kind, draft.what)
    assert not missing(draft, stateable, whats.wording)
    return without_marks(sentence_of(draft, stateable, whats.wording))


def test_what_is_missing_is_told_part_by_part(whats) -> None:
    director = What(Shape.RELATION, "director")
    assert gap(whats, StatementDraft()) == "about"
    assert gap(whats, StatementDraft(about=FILM)) == "what"
    assert gap(whats, StatementDraft(about=FILM, what=director)) == "object"
    assert gap(whats, StatementDraft(about=FILM, what=director, object=ANA)) == ""
    assert gap(whats, StatementDraft(about=FILM, what=director, words="somebody")) == ""
    backwards = What(Shape.RELATION, "director", inverse=True)
    assert gap(whats, StatementDraft(about=ANA, what=backwards, words="a film")) == "object"
    assert gap(whats, StatementDraft(about=FILM, what=director, object=NewRecord("person"))) == "object"
    assert gap(whats, StatementDraft(about=FILM, what=What(Shape.REMARK), words="  ")) == "object"
    assert gap(whats, StatementDraft(about=FILM, what=What(Shape.VALUE, "genre"))) == "object"
    assert gap(whats, StatementDraft(about=FILM, what=What(Shape.VALUE, "genre", "documentary"))) == ""
    assert gap(whats, StatementDraft(about=FILM, what=What(Shape.AWARD, "won"))) == "", "an award that is not stated"
    assert gap(whats, StatementDraft(what=What(Shape.ALSO))) == "object"
    assert gap(whats, StatementDraft(what=What(Shape.ALSO), statements=(4,))) == ""


def test_every_shape_has_a_sentence(whats) -> None:
    date = DateValue.of("2020-12-08/2020-12-15")
    assert said(whats, StatementDraft(about=FILM, what=What(Shape.RELATION, "director"), object=ANA)) == (
        "Reeds — Director: Ana Lind"
    )
    backwards = What(Shape.RELATION, "director", inverse=True)
    assert (
        said(whats, StatementDraft(about=ANA, what=backwards, object=FILM))
        == "Ana Lind — Director of: Reeds (Oak, 2020)"
    )
    entry = What(Shape.ENTRY, "not_stated", "competition")
    planned = More(modality="plans")
    assert said(whats, StatementDraft(about=FILM, what=entry, object=EDITION, more=planned)) == (
        "Reeds — 14th Lantern Festival (2020): Competition · planned"
    )
    from_edition = What(Shape.ENTRY, "selected", inverse=True)
    assert said(whats, StatementDraft(about=EDITION, what=from_edition, object=FILM)).endswith(
        "Selected: Reeds (Oak, 2020)"
    )
    assert "“some films”" in said(whats, StatementDraft(about=EDITION, what=from_edition, words="some films"))
    won = StatementDraft(about=FILM, what=What(Shape.AWARD, "won"), code="best_film", more=More(edition=EDITION))
    assert said(whats, won) == "Reeds — 14th Lantern Festival (2020): Won Best film"
    counted = StatementDraft(about=FILM, what=What(Shape.AWARD, "nominated"), number=13, more=More(edition=EDITION))
    assert said(whats, counted).endswith("Nominated in 13 categories")
    held = StatementDraft(about=EDITION, what=What(Shape.VALUE, "held"), date=date)
    assert said(whats, held) == "14th Lantern Festival — Held: 8–15 December 2020"
    genre = StatementDraft(about=FILM, what=What(Shape.VALUE, "genre", "documentary"))
    assert said(whats, genre) == "Reeds — Genres: Documentary"
    figure = StatementDraft(about=EDITION, what=What(Shape.FIGURE, "visitors"), number=1200, more=More(unit="person"))
    assert said(whats, figure).endswith("Visitors: 1,200 people")
    named = StatementDraft(about=new_record("film", "Salt"), what=What(Shape.NAMING), words="Salt")
    assert said(whats, named) == "Salt — Called: Salt"
    assert said(whats, StatementDraft(about=FILM, what=What(Shape.REMARK), words="It is long.")).endswith("It is long.")
    mention = StatementDraft(about=Link(9, "article", "The paper"), what=What(Shape.MENTION, "pictured"), object=ANA)
    assert said(whats, mention) == "The paper — Pictured — Ana Lind (actor)"
    festival = Link(5, "festival", "Lantern Festival")
    number = StatementDraft(
        about=EDITION, what=What(Shape.NUMBER), object=festival, number=14, more=More(as_printed="14th")
    )
    assert said(whats, number) == "14th, Lantern Festival"


def test_a_period_gives_its_beginning_and_its_end(whats) -> None:
    period = DateValue.of("1980/1988", verbatim="1980-1988", edtf_printed="1980/1988")
    for field, year in (("start", "1980"), ("end", "1988")):
        stateable = whats.fitting("event", What(Shape.VALUE, field))
        draft = read_object(StatementDraft(), stateable, "1980-1988", whats, (period,))
        assert (draft.date.edtf, draft.date.edtf_printed, draft.date.verbatim) == (year, "1980/1988", "1980-1988")


def test_words_are_read_as_what_is_said_wants_them(whats) -> None:
    def read(kind: str, what: What, words: str) -> StatementDraft:
        return read_object(StatementDraft(), whats.fitting(kind, what), words, whats, ())

    assert read("edition", What(Shape.VALUE, "mode"), "held online").code == "online"
    assert read("event", What(Shape.VALUE, "duration"), "89-day siege").words == "P89D"
    assert read("event", What(Shape.VALUE, "duration"), "a long time").words == "a long time"
    assert read("film", What(Shape.AWARD, "won"), "best director").code == "best_director"
    assert read("film", What(Shape.AWARD, "won"), "three awards").number == 3
    assert read("edition", What(Shape.FIGURE, "visitors"), "12,500 visitors").more.unit == "person"
    assert read("person", What(Shape.VALUE, "occupation"), "lamp keeper").code == "lamp keeper", "an open list"
    assert read("person", What(Shape.VALUE, "occupation"), "the filmmaker").code == "filmmaker"
