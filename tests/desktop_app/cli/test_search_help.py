from typing import Any

from database.search.language import parse
from database.search.problems import sentence
from database.search.search_words import WORDS
from desktop_app.cli.search_help import PARTS_OF_HELP, as_text, listed_words


def test_every_example_is_read_without_a_problem() -> None:
    examples = [one for _, rows in PARTS_OF_HELP for typed, _ in rows for one in typed.split("  ") if one]
    assert len(examples) > 25
    for example in examples:
        assert [sentence(problem) for problem in parse(example).problems] == [], example


def test_all_words_but_the_roles_are_listed(nadim: Any) -> None:
    assert set(listed_words()) == {name for name, word in WORDS.items() if word.group != "role"}
    said = nadim("search", "--help").out
    assert as_text() in said
    assert '"milliseconds"' in said


def test_what_is_wrong_is_told_and_the_rest_is_found(nadim: Any, catalogue: Any) -> None:
    said = nadim("search", catalogue, "jury directr:x (festival", "--json")
    assert said.object["total"] == 3
    assert [one["code"] for one in said.object["problems"]] == ["unknown_field_near", "open_bracket"]
    assert "6: “directr” is no search word; perhaps you mean “director”." in said.err
    assert nadim("search", catalogue, "directr:x").code == 0
    found = nadim("search", catalogue, "diary published:2024-05-03", "--sort", "relevance", "--json").object
    assert [hit["label"] for hit in found["hits"]] == ["Festival diary 1"]
    assert nadim("search", catalogue, "published:2024", "--json").object["total"] == 2
    assert nadim("search", catalogue, "no:date is:inbox", "--kind", "article", "--json").object["total"] == 1
