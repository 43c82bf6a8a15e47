"""Making a sample: what does not fit is named with its file, and nothing is left behind."""

import shutil
from pathlib import Path

import pytest

import desktop_app.sample
from database.catalogue import Catalogue
from database.errors import CatalogueProblem, InputProblem
from database.integrity import check
from desktop_app.sample import build_sample, ensure_sample


def spoil(source: Path, file: str, old: str, new: str) -> None:
    """Change one place of a data file of a copy."""
    path = source / file
    content = path.read_text(encoding="utf-8")
    assert old in content, old
    path.write_text(content.replace(old, new, 1), encoding="utf-8")


def refused(source: Path, folder: Path) -> str:
    """Return what is said, after seeing that nothing is left behind."""
    with pytest.raises(InputProblem) as problem:
        build_sample(folder, source)
    assert not folder.exists()
    return str(problem.value)


def test_the_small_one_is_whole(source: Path, tmp_path: Path) -> None:
    build_sample(tmp_path / "new", source)
    with Catalogue.open(tmp_path / "new") as catalogue:
        assert catalogue.read(lambda connection: check(connection, catalogue.files, deep=True)) == ()


def test_words_that_are_not_in_the_article_are_named(source: Path, tmp_path: Path) -> None:
    spoil(source, "readings/lantern-opening.toml", "second feature by Ines", "second feature by Inez")
    message = refused(source, tmp_path / "new")
    assert "readings/lantern-opening.toml: says 1:" in message.replace("\\", "/")
    assert message.endswith(
        "lantern-opening.txt: these words do not stand there: “The Salt Ferry”, the second feature by Inez Marlow"
    )


def test_words_that_stand_more_than_once_need_a_number(source: Path, tmp_path: Path) -> None:
    at = '{words = "“The Salt Ferry”", nth = 1}'
    spoil(source, "readings/lantern-opening.toml", at, '"“The Salt Ferry”"')
    assert refused(source, tmp_path / "new").endswith(
        "lantern-opening.txt: these words stand there 3 times, say which (“nth”): “The Salt Ferry”"
    )


def test_a_number_that_is_not_reached_is_named(source: Path, tmp_path: Path) -> None:
    spoil(source, "readings/lantern-opening.toml", '"“The Salt Ferry”", nth = 2', '"“The Salt Ferry”", nth = 4')
    assert "do not stand there 4 times" in refused(source, tmp_path / "new")


@pytest.mark.parametrize(
    ("file", "old", "new", "words"),
    [
        ("readings/lantern-opening.toml", 'about = "salt-ferry"', 'about = "salt-fairy"', "“salt-fairy”"),
        ("readings/lantern-opening.toml", 'relation = "director"', 'relation = "directs"', "“directs”"),
        ("readings/lantern-opening.toml", 'when = {edtf = "2024-03-03"', 'when = {edtf = "2024-13"', "2024-13"),
        ("readings/lantern-opening.toml", 'level = "indexed"', 'level = "read"', "“read”"),
        ("readings/lantern-opening.toml", 'level = "indexed"', 'level = "indexed"\ncolour = "red"', "colour"),
        ("readings/lantern-awards.toml", 'credit = "kiavand-directs"', 'credit = "kiavand-leads"', "“kiavand-leads”"),
        ("readings/lantern-awards.toml", '{of = "kiavand-directs"', '{of = "kiavand-leads"', "“kiavand-leads”"),
        ("readings/lantern-awards.toml", 'measure = "admissions", ', "", "tells the kind"),
        ("readings/lantern-awards.toml", 'measure = "admissions"', 'measure = "admissions", sort = 1', "sort"),
        ("readings/lantern-awards.toml", 'key = "balfe-shoots"', 'key = "kiavand-directs"', "“kiavand-directs”"),
        ("readings/nilvan-festival.toml", ', at = "سپهر آذرگون، دبیر جشنواره"', "", "evidence"),
        ("readings/boatman-audience-award.toml", 'called = "', 'called = "Other ', "is no name of"),
        ("elsewhere.toml", ", bare = true", "", "evidence"),
        ("records/film.toml", 'form = "feature"', 'shape = "feature"', "shape"),
        ("records/award.toml", 'giver = "lantern"', 'giver = "lanterns"', "“lanterns”"),
        ("records/place.toml", "[marenza]", "[golden-lantern]", "“golden-lantern” stands in"),
        ("records/film.toml", "[salt-ferry]\n", '[salt-ferry]\nfiles = [{file = "x.png", role = "poster"}]\n', "x.png"),
        ("records/film.toml", "[salt-ferry]\n", "[salt-ferry\n", "TOML"),
    ],
)
def test_data_that_does_not_fit_is_named(
    file: str, old: str, new: str, words: str, source: Path, tmp_path: Path
) -> None:
    spoil(source, file, old, new)
    message = refused(source, tmp_path / "new").replace("\\", "/")
    assert file in message
    assert words in message


def test_records_that_lean_on_each_other_in_a_circle_are_named(source: Path, tmp_path: Path) -> None:
    file = source / "records" / "collection.toml"
    file.write_text(
        '[box]\nnames = ["Box"]\nparent = "shelf"\n\n[shelf]\nnames = ["Shelf"]\nparent = "box"\n', encoding="utf-8"
    )
    message = refused(source, tmp_path / "new")
    assert "collection.toml" in message
    assert "“box”" in message


@pytest.mark.parametrize(("gone", "named"), [("articles", "stray.toml"), ("readings", "stray.txt")])
def test_a_text_without_data_and_data_without_a_text_are_named(
    gone: str, named: str, source: Path, tmp_path: Path
) -> None:
    if gone == "readings":
        (source / "articles" / "stray.txt").write_text("A stray text\n\nIt says nothing at all.", encoding="utf-8")
    else:
        shutil.copy(source / "readings" / "marlow-interview.toml", source / "readings" / "stray.toml")
    message = refused(source, tmp_path / "new")
    assert named in message
    assert f"{gone}/stray" in message


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(CatalogueProblem):
        build_sample(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_a_sample_whose_making_broke_off_is_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, runs = tmp_path / "Nadim" / "Sample", []

    def build(made: Path) -> None:
        made.mkdir()
        runs.append(made)
        if len(runs) == 1:
            raise InputProblem("file", path=made, reason="there is no room")
        (made / "last").touch()

    monkeypatch.setattr(desktop_app.sample, "build_sample", build)
    with pytest.raises(InputProblem):
        ensure_sample(folder)
    assert list(folder.parent.iterdir()) == []
    ensure_sample(folder)
    ensure_sample(folder)
    assert (folder / "last").exists()
    assert len(runs) == 2


def test_a_place_that_cannot_hold_a_sample_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(CatalogueProblem, match="could not be created"):
        ensure_sample(tmp_path / "file" / "Sample")


def test_a_sample_that_another_start_made_meanwhile_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "Sample"

    def build(made: Path) -> None:
        for one in (made, folder):
            one.mkdir()
            (one / "catalogue.db").touch()

    monkeypatch.setattr(desktop_app.sample, "build_sample", build)
    ensure_sample(folder)
    assert [one.name for one in tmp_path.iterdir()] == ["Sample"]
