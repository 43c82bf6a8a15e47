"""What is kept of a reading can be stored, comes back as it was, and leaves out what belongs to nothing."""

from database.dates import DateValue
from database.proposals import Proposal, ProposalRef, from_payload, to_payload
from database.queries.proposals import TextToRead
from desktop_app.reading.names import Form, KnownNames, phrases
from desktop_app.reading.reader import read_text
from desktop_app.reading.storing import proposals_of, read_stored

TEXT = "“Low Water”, directed by Ana Brook, was shown at the 3rd Marsh Film Festival, to be held from March 8 to 15."
FOUND = "ششمین جشنواره فیلم کوتاه نیلوان برگزار شد."


def read(text: str, names: KnownNames | None = None) -> tuple[Proposal, ...]:
    return read_stored(TextToRead(1, 2, text, "", DateValue.of("2025-02-11"), "", None), names)


def test_every_proposal_comes_back_from_what_is_kept() -> None:
    for text in (TEXT, FOUND):
        for one in read(text):
            again = from_payload(one.kind, one.rule, one.start, one.end, to_payload(one), one.records)
            assert again == one
    held = next(one.fields["value"] for one in read(TEXT) if one.fields.get("field") == "held")
    assert (held.edtf, held.verbatim) == ("2025-03-08/2025-03-15", "March 8 to 15")


def test_all_that_is_read_is_kept_but_what_belongs_to_nothing() -> None:
    kept = {one.number for one in read(TEXT)}
    assert kept == {one.number for one in read_text(TEXT, published=DateValue.of("2025-02-11")).suggestions}
    loose = (
        Proposal(0, "edition", "r", 0, 1, 0.9, {"name": "The 3rd", "festival": None, "ordinal": 3}),
        Proposal(1, "film", "r", 2, 3, 0.9, {"name": "x"}),
        Proposal(2, "entry", "r", 0, 3, 0.9, {"about": ProposalRef(1), "edition": ProposalRef(0)}, needs=(0, 1)),
        Proposal(3, "edition", "r", 0, 1, 0.9, {"name": "The 3rd", "festival": None}, records=(7,)),
        Proposal(
            4, "relation", "r", 0, 1, 0.9, {"about": None, "role": "director", "object": ProposalRef(1)}, needs=(1,)
        ),
    )
    found = proposals_of(loose)
    assert [one.number for one in found] == [1, 3]
    assert found[1].fields == {"name": "The 3rd"}


def test_a_name_that_came_later_is_looked_for_as_texts_may_hold_it() -> None:
    assert phrases("Low Water") == (("low", "water"),)
    assert phrases("–") == ()
    assert ("وفانوس", "دریا") in phrases("فانوس دریا")
    assert ("لجرس",) in phrases("گرس")
    films: set[int] = set()
    names = KnownNames([], lambda _: frozenset(films))
    assert names.films_of(9) == set()
    films.add(5)
    assert read(TEXT, names)[0].records == ()
    names.add([Form(5, "film", "Low Water")])
    assert {one.records for one in read(TEXT, names) if one.kind == "film"} == {(5,)}
    assert names.films_of(9) == {5}


def test_statements_refer_to_what_was_read() -> None:
    credit = next(one for one in read(TEXT) if one.kind == "relation")
    about = credit.fields["about"]
    assert isinstance(about, ProposalRef)
    assert about.number in credit.needs
    assert (credit.what, read(TEXT)[about.number].what) == ("relation:director", "film")
