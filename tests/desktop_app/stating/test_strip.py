"""Facts are stated by few keys: a letter, two letters, Enter."""

from desk import ENTER
from PySide6.QtCore import QPoint, Qt

from desktop_app.widgets.fonts import apply_text_size
from desktop_app.widgets.theme import apply_theme

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def test_a_film_is_named_and_its_director_made_with_four_keys(desk) -> None:
    desk.letter("f", "“Reeds of Amerli”", shift=True)
    desk.type(ENTER)
    assert (desk.row.kind, desk.row.name, desk.row.about.kind) == ("naming", "Reeds of Amerli", "film")
    desk.letter("p", "directed by Hana Oak")
    desk.type("di", ENTER)
    row = desk.row
    assert (row.role, row.about.label, row.object.label) == ("director", "Reeds of Amerli (Hana Oak)", "Hana Oak")
    assert row.object.kind == "person"
    assert [one.exact for one in row.evidence] == ["directed by Hana Oak"]
    assert desk.pressed == 4


def test_the_rest_of_the_article_in_few_keys(desk) -> None:
    desk.letter("f", "“Reeds of Amerli”", shift=True)
    desk.type(ENTER)
    desk.letter("p", "Tom Lind is the producer")
    desk.type("pr", ENTER)
    assert (desk.row.role, desk.row.object.label) == ("producer", "Tom Lind")
    desk.letter("o", "The Harbour Documentary House in Tehran has recently produced")
    desk.type("pr", ENTER)
    row = desk.row
    assert (row.role, row.object.label) == ("production_company", "Harbour Documentary House")
    assert (row.when.edtf, row.when.rule, row.when.verbatim) == ("[..2020-11-15]", "before", "recently")
    desk.letter("v", "producer of the documentary")
    desk.type("do", ENTER)
    assert (desk.row.field, desk.row.words) == ("genre", "documentary")
    desk.letter("e", "competing in the 14th Lantern Festival")
    desk.type("in c", ENTER)
    row = desk.row
    assert (row.kind, row.programme_place, row.entry_status, row.modality) == (
        "entry", "competition", "not_stated", "plans",
    )  # fmt: skip
    assert row.object.label == "14th Lantern Festival"


def test_an_edition_is_numbered_and_dated(desk) -> None:
    desk.letter("e", "the 14th Lantern Festival", shift=True)
    desk.type(ENTER)
    festival, ordinal, printed = desk.rows(desk.saves[-1].statements)
    assert (festival.field, festival.object.label) == ("festival", "Lantern Festival")
    assert (ordinal.field, ordinal.amount) == ("ordinal", 14)
    assert (printed.field, printed.words) == ("ordinal_printed", "14th")
    desk.letter("d", "from December 8 to 15")
    desk.type("he", ENTER)
    row = desk.row
    assert (row.field, row.modality) == ("held", "plans")
    assert (row.date.edtf, row.date.edtf_printed) == ("2020-12-08/2020-12-15", "XXXX-12-08/XXXX-12-15")
    assert (row.date.verbatim, row.date.rule) == ("from December 8 to 15", "earliest_after_anchor")
    assert desk.strip.about.label == "14th Lantern Festival (2020)"
    desk.letter("v", "will be held online")
    desk.type("on", ENTER)
    assert (desk.row.field, desk.row.value_code) == ("mode", "online")


def test_awards_are_counted_and_counted_in(desk) -> None:
    film = desk.make("film", "Reeds")
    festival = desk.make("festival", "Lantern Festival")
    edition = desk.make("edition", festival=festival.id, ordinal=14)
    desk.letter("u", "nominations in 13 categories", about=film)
    desk.type("no", ENTER)
    assert (desk.row.outcome, desk.row.quantity) == ("nominated", 13)
    desk.letter("u", "receiving three awards")
    desk.type("wo", (Qt.Key.Key_E, ALT), "14", ENTER, ENTER)
    whole = desk.row
    assert (whole.outcome, whole.quantity, whole.object.id) == ("won", 3, edition.id)
    desk.letter("a", "best director")
    desk.type("wo", ENTER)
    assert (desk.row.category, desk.row.object.id, desk.row.part_of) == ("best_director", edition.id, whole.id)
    desk.letter("a", "best cinematographer")
    desk.type("wo", Qt.Key.Key_Tab, "best cin", ENTER)
    assert (desk.row.category, desk.row.part_of) == ("best_cinematography", whole.id)


def test_words_remain_words(desk) -> None:
    event = desk.make("event", "Siege")
    desk.letter("v", "89-day siege", about=event)
    desk.type("du", ENTER)
    assert (desk.row.field, desk.row.words, desk.row.as_printed) == ("duration", "P89D", "89-day")
    desk.letter("r", "the biggest film of the year")
    desk.type(ENTER)
    assert (desk.row.kind, desk.row.words) == ("remark", "the biggest film of the year")


def test_somebody_is_mentioned_by_name_or_in_words(desk) -> None:
    desk.letter("p", "Ada Stone", shift=True)
    desk.type(ENTER)
    desk.letter("m", "Commander Ada Stone")
    desk.type(ENTER)
    desk.letter("m", "Some top analysts", shift=True)
    desk.type(ENTER)
    first, second = sorted(desk.mentions(), key=lambda one: one.id)
    assert first.record.label == "Ada Stone"
    assert (second.record, second.words) == (None, "Some top analysts")


def test_the_parts_and_the_details_follow_a_new_size_of_the_type(desk):
    strip = desk.strip
    desk.letter("r", "the biggest film of the year", about=desk.make("film", "Reeds"))
    strip.unfold()
    desk.settle()
    first, second = (one.widget for one in strip.details.details[:2])

    def places():
        about, what = (line.mapTo(strip, QPoint()) for line in strip.stops[:2])
        return about.y() == what.y(), first.y() == second.y()

    assert places() == (True, True)
    try:
        apply_text_size(desk.qt.application, 200)
        apply_theme(desk.qt.application, "light")
        desk.settle()
        assert places() == (False, False), "below each other"
    finally:
        apply_text_size(desk.qt.application, 100)
        apply_theme(desk.qt.application, "light")
    desk.settle()
    assert places() == (True, True)
