"""The reader of vocabularies: what it gives, and the sentence with which it refuses a broken folder."""

import json
from pathlib import Path

import pytest

from database.vocabulary import Term, VocabularyProblem, load_vocabularies

SOURCE = {
    "title": "An ontology",
    "version": "1",
    "namespace": "https://example.org/onto/",
    "repository": "https://example.org/repository",
    "commit": "a" * 40,
    "path": "onto.ttl",
    "licence": "CC BY 4.0",
}


def kind(code, **more):
    return {"code": code, "en": code.capitalize(), "definition": "A kind.", **more}


def role(**more):
    return {
        "code": "director",
        "en": "Director",
        "fa": "کارگردان",
        "unchecked": ["fa"],
        "inverse_en": "Director of",
        "definition": "Leads the making.",
        "mapping": "Director",
        "mapping_source": "onto",
        "joins": {"about": ["film"], "object": ["person"]},
        **more,
    }


def write(folder, files, sources=None, **entry):
    """A folder with an index over *files* (vocabulary → terms); *entry* changes the first index entry."""
    folder.mkdir(exist_ok=True)
    entries = [{"vocabulary": code, "version": "1", "title": code.capitalize()} for code in files]
    entries[0].update(entry)
    index = {"sources": {"onto": SOURCE} if sources is None else sources, "vocabularies": entries}
    (folder / "index.json").write_text(json.dumps(index), encoding="utf-8")
    for code, terms in files.items():
        (folder / f"{code}.json").write_text(json.dumps({"vocabulary": code, "terms": terms}), encoding="utf-8")
    return folder


def good():
    return {"record_kind": [kind("film"), kind("person")], "role": [role(), kind("juror", first=True)]}


def refuse(folder):
    with pytest.raises(VocabularyProblem) as caught:
        load_vocabularies(folder)
    return str(caught.value)


def test_a_good_folder_is_read_in_the_order_of_its_index(tmp_path):
    kinds, roles = load_vocabularies(write(tmp_path, good(), title="Kinds", notice="By others", source="onto"))
    assert (kinds.code, kinds.version, kinds.title, kinds.notice) == (
        "record_kind",
        "1",
        "Kinds",
        "By others",
    )
    assert kinds.source is not None
    assert kinds.source.licence == "CC BY 4.0"
    assert kinds.codes == ("film", "person")
    assert len(kinds) == 2
    assert "film" in kinds
    assert "juror" not in kinds
    assert [term.position for term in roles] == [0, 1]
    assert roles.source is None
    assert roles.notice == ""


def test_a_term_carries_everything(tmp_path):
    term = load_vocabularies(write(tmp_path, good()))[1].term("director")
    assert isinstance(term, Term)
    assert (term.label_en, term.label_fa, term.label_ar) == ("Director", "کارگردان", None)
    assert term.inverse_en == "Director of"
    assert term.unchecked == ("fa",)
    assert (term.about_kinds, term.object_kinds) == (("film",), ("person",))
    assert term.mapping == "https://example.org/onto/Director"
    assert term.mapping_source is not None
    assert term.mapping_source.reference == f"onto.ttl, https://example.org/repository, commit {'a' * 40}"
    assert not term.first
    assert not term.heading


def test_a_missing_label_falls_back_to_english(tmp_path):
    roles = load_vocabularies(write(tmp_path, good()))[1]
    assert roles.term("director").label("fa") == "کارگردان"
    assert roles.term("director").label("ar") == "Director"
    assert roles.term("director").inverse("fa") == "Director of"
    assert roles.term("juror").inverse("en") is None


def test_an_unknown_code_is_a_key_error(tmp_path):
    roles = load_vocabularies(write(tmp_path, good()))[1]
    with pytest.raises(KeyError):
        roles.term("nobody")


def test_a_file_that_is_not_listed_is_refused(tmp_path):
    write(tmp_path, good())
    (tmp_path / "stray.json").write_text("{}", encoding="utf-8")
    stray = tmp_path / "stray.json"
    assert refuse(tmp_path) == (f"{stray}: the file is not listed in index.json. Add it to the index or take it away.")


def test_a_listed_file_that_is_missing_is_refused(tmp_path):
    write(tmp_path, good())
    (tmp_path / "role.json").unlink()
    assert refuse(tmp_path) == (
        f"{tmp_path / 'role.json'}: the file is missing. Put it back or take it out of the index."
    )


def test_a_folder_without_an_index_is_refused(tmp_path):
    assert "index.json: the file is missing" in refuse(tmp_path)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"{", "not JSON in UTF-8"),
        (b'{"vocabulary": "role\xff"}', "not JSON in UTF-8"),
        (b"[]", "does not hold a JSON object"),
        (b'{"vocabulary": "role", "vocabulary": "role", "terms": []}', "“vocabulary” stands twice"),
        (b'{"vocabulary": "role"}', "“terms” is missing in the file"),
        (b'{"vocabulary": "rule", "terms": []}', "the file calls itself “rule”"),
        (b'{"vocabulary": "role", "terms": []}', "the vocabulary has no terms"),
        (b'{"vocabulary": "role", "terms": ["director"]}', "“terms” is not a list of objects"),
        (b'{"vocabulary": "role", "terms": [], "note": ""}', "the unknown key “note”"),
    ],
)
def test_a_broken_file_is_refused(tmp_path, content, words):
    write(tmp_path, good())
    (tmp_path / "role.json").write_bytes(content)
    sentence = refuse(tmp_path)
    assert sentence.startswith(f"{tmp_path / 'role.json'}: ")
    assert words in sentence


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"code": "Director"}, "term 1 has the code “Director”. Use small letters"),
        ({"code": "film__editor"}, "has the code “film__editor”"),
        ({"code": "کارگردان"}, "has the code “کارگردان”"),
        ({"code": "juror"}, "the code “juror” stands twice"),
        ({"en": ""}, "“en” of the term “director” is empty"),
        ({"fa": " کارگردان"}, "“fa” of the term “director” is empty or has spaces around it"),
        ({"definition": "  "}, "“definition” of the term “director” is empty"),
        ({"broader": "crew"}, "the unknown broader term “crew”"),
        ({"broader": "director"}, "the term “director” is broader than itself"),
        ({"mapping_source": None}, "only one of “mapping” and “mapping_source”"),
        ({"mapping": None}, "only one of “mapping” and “mapping_source”"),
        ({"mapping_source": "elsewhere"}, "the unknown source “elsewhere”"),
        ({"unchecked": ["ar"]}, "calls its “ar” label unchecked but has none"),
        ({"unchecked": ["en"]}, "is not a list of “fa” and “ar”"),
        ({"first": "yes"}, "“first” of the term “director” is neither true nor false"),
        ({"joins": {"about": ["film"]}}, "does not name kinds for “about” and “object”"),
        ({"joins": {"about": [], "object": ["person"]}}, "does not name kinds"),
        ({"joins": {"about": ["film"], "object": ["ship"]}}, "joins the unknown record kind “ship”"),
        ({"lable": "x"}, "has the unknown key “lable”"),
    ],
)
def test_a_broken_term_is_refused(tmp_path, change, words):
    files = good()
    files["role"] = [role(**change), kind("juror")]
    sentence = refuse(write(tmp_path, files))
    assert sentence.startswith(f"{tmp_path / 'role.json'}: ")
    assert sentence.endswith(".")
    assert words in sentence


def test_a_circle_of_broader_terms_is_refused(tmp_path):
    files = {"role": [kind("one", broader="two"), kind("two", broader="one")]}
    assert "is broader than itself" in refuse(write(tmp_path, files))


def test_a_term_without_a_definition_is_refused(tmp_path):
    files = {"role": [{"code": "one", "en": "One"}]}
    assert "“definition” is missing in term 1" in refuse(write(tmp_path, files))


@pytest.mark.parametrize(
    ("sources", "entry", "words"),
    [
        (None, {"version": ""}, "“version” of the entry “record_kind” is empty"),
        (None, {"vocabulary": "role"}, "the vocabulary “role” is listed twice"),
        (None, {"source": "elsewhere"}, "the unknown source “elsewhere”"),
        (None, {"colour": "red"}, "the unknown key “colour”"),
        ({"onto": {**SOURCE, "commit": "main"}}, {}, "the commit of source “onto” is not pinned"),
        ({"onto": {"title": "An ontology"}}, {}, "is missing in source “onto”"),
        ([], {}, "“sources” is not an object"),
    ],
)
def test_a_broken_index_is_refused(tmp_path, sources, entry, words):
    sentence = refuse(write(tmp_path, good(), sources, **entry))
    assert sentence.startswith(f"{tmp_path / 'index.json'}: ")
    assert words in sentence


def test_a_file_that_cannot_be_read_is_refused(tmp_path):
    write(tmp_path, good())
    (tmp_path / "role.json").unlink()
    (tmp_path / "role.json").mkdir()
    assert "role.json: the file cannot be read (" in refuse(tmp_path)


def test_the_path_may_be_anywhere(tmp_path):
    folder = Path(write(tmp_path / "folder with spaces", good()))
    assert len(load_vocabularies(folder)) == 2
