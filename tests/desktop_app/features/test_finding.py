"""Finding records for the palette, over the sample."""

from collections.abc import Callable
from typing import Any

import pytest

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.records import NameForm, create_record, trash_records
from desktop_app.contract import Address, FoundRecord
from desktop_app.directions import without_marks
from desktop_app.features.finding.finder import Finder
from desktop_app.rooms.context import Context
from desktop_app.services.cancel import CancelToken
from desktop_app.session import Session
from desktop_app.texts import plural, translate
from desktop_app.wording.wording import Wording

Find = Callable[[str], list[FoundRecord]]


@pytest.fixture
def finder(session: Session) -> Finder:
    assert session.catalogue is not None
    return Finder(Context(session.catalogue, Wording("en", session._terms, translate, plural)), session.window)


@pytest.fixture
def find(finder: Finder) -> Find:
    return lambda typed: list(finder.find(typed, CancelToken()))


@pytest.mark.parametrize(
    ("typed", "label"),
    [
        ("quarry let", "Letters from the Quarry (Rosa Tindel, 2023)"),
        ("tindel", "Rosa Tindel"),
        ("بادبادک", "دوازده بادبادک"),
        ("fhnfhn;", "دوازده بادبادک"),  # «بادبادک» on a keyboard that is thought to be English
        ("ةئؤ", ""),
        ("قخسش", "Rosa Tindel"),  # "rosa" on a keyboard that is thought to be Persian
    ],
)
def test_records_are_found_in_any_script_and_on_any_keyboard(find: Find, typed: str, label: str) -> None:
    labels = [without_marks(one.label) for one in find(typed)]
    if label:
        assert any(one.startswith(label) for one in labels[:2]), labels
    else:
        assert labels == []


def test_each_is_told_apart_with_its_kind_in_words_and_its_sign(find: Find) -> None:
    [person] = [one for one in find("rosa tindel") if one.address.kind == "person"]
    assert (person.icon, person.group) == ("user", "Records")
    assert person.detail.startswith("Person")
    assert person.begins
    article = next(one for one in find("lantern") if one.address.kind == "article")
    assert (article.icon, article.group) == ("newspaper", "Articles")
    assert any(year in article.detail for year in ("2023", "2024", "2025"))


def test_the_form_that_was_found_is_said_where_the_label_does_not_show_it(find: Find, session: Session) -> None:
    catalogue = session.catalogue
    assert isinstance(catalogue, Catalogue)
    names = [NameForm("The Quiet Weir"), NameForm("Bent Barsche", "alternative")]
    catalogue.write(Title("film.create"), lambda writer: create_record(writer, "film", names))
    [hit] = find("barsche")
    assert hit.label == "The Quiet Weir"
    assert "Bent Barsche" in hit.detail
    assert not find("quiet weir")[0].detail.count("Weir")


def test_records_are_recalled_in_their_order_without_those_that_are_gone(
    finder: Finder, session: Session, ids: Any
) -> None:
    catalogue = session.catalogue
    assert isinstance(catalogue, Catalogue)
    film, person, article = ids("films")[0], ids("people")[0], ids("articles")[0]
    wanted = [Address("article", article), Address("film", film), Address("person", person), Address("film", 999_999)]
    assert [one.address for one in finder.recall(wanted, CancelToken())] == wanted[:3]
    catalogue.write(Title("trash"), lambda writer: trash_records(writer, [film]))
    found = [(one.address.kind, one.in_trash) for one in finder.recall(wanted, CancelToken())]
    assert found == [("article", False), ("film", True), ("person", False)]
    assert finder.catalogue == str(catalogue.path)
