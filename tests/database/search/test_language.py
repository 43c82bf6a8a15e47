import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from database.search.grammar import DEEPEST, LONGEST, MOST_PROBLEMS, MOST_TERMS
from database.search.language import parse
from database.search.problems import SENTENCES, sentence
from database.search.search_words import ALIASES, WORDS, word_called
from database.search.tree import And, Called, Clause, Days, Not, Numbers, Or, Words, printed


def _reads(text: str) -> str:
    query = parse(text)
    assert not query.problems, [sentence(one) for one in query.problems]
    return query.canonical


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("film festival", '"film" "festival"'),
        ("a b OR c -d", '"a" "b" OR "c" -"d"'),
        ("a OR b AND c", '"a" OR "b" "c"'),
        ("(a OR b) c", '("a" OR "b") "c"'),
        ("NOT a b", '-"a" "b"'),
        ("-(a b)", '-("a" "b")'),
        ("--a", '"a"'),
        ("NOT -a", '"a"'),
        ("a and b or c", '"a" "and" "b" "or" "c"'),
        ("Al-Balad", '"al balad"'),
        ("-Al-Balad", '-"al balad"'),
        ("a - b", '"a" "b"'),
        ("a–b", '"a b"'),
        ("Iran’s", '"iran s"'),
        ("“a b” «c d»", '"a b" "c d"'),
        ('"a b"c', '"a b" "c"'),
        ("fest*", '"fest"*'),
        ('"film fest"*', '"film fest"*'),
        ("al-bal*", '"al bal"*'),
        ("a a (a)", '"a"'),
        ("Tehran: a city", '"tehran" "a" "city"'),
        ("http://a.b/c", '"http a b c"'),
        ("12:30", '"12 30"'),
        ("a\0b\nc", '"a" "b" "c"'),
        ("\u200f-\u200efilm\u202c", '-"film"'),
        ("می\u200cشود", '"می شود" OR "میشود"'),
        ("می\u200cشون* x", '("می شون"* OR "میشون"*) "x"'),
        ("-«خانه\u200cها می\u200cشود»", '-("خانه ها می شود" OR "خانهها میشود")'),
        ("\u200cفیلم\u200c", '"فیلم"'),
        ("director:علی\u200cرضا", 'director:"علی\u200cرضا" OR director:"علیرضا"'),
        ("-headline:می\u200cشون*", '-(headline:"می\u200cشون"* OR headline:"میشون"*)'),
        ("tag:می\u200cشود", 'tag:"می\u200cشود"'),
        ("۱۳۹۹", '"1399"'),
        ("director:hadian", 'director:"hadian"'),
        ("DIRECTOR:hadian", 'director:"hadian"'),
        ("Production-Company:x", 'production_company:"x"'),
        ("کارگردان:هادیان", 'director:"هادیان"'),
        ("تهیه‌کننده:x", 'producer:"x"'),
        ("المخرج:هاديان", 'director:"هاديان"'),
        ("source:times", 'publication:"times"'),
        ('director:"Ana Brook"', 'director:"Ana Brook"'),
        ("director:#12", "director:#12"),
        ("director:*", "director:*"),
        ("director:(a OR -b c)", 'director:"a" OR -director:"b" director:"c"'),
        ("published:(2019 OR 2021)", "published:2019 OR published:2021"),
        ("edition:>16", "edition:>16"),
        ("edition:16..", "edition:>=16"),
        ("edition:38th", 'edition:"38th"'),
        ("edition:≥16", "edition:>=16"),
        ("running_time:90..120", "running_time:90..120"),
        ("running_time:۹۰", "running_time:90"),
        ("is:Inbox", 'is:"inbox"'),
        ("rank:wrong", 'rank:"wrong_in_source"'),
        ("has:Director", 'has:"director"'),
        ("no:کارگردان", 'no:"director"'),
        ("url:https://a.b/c", 'url:"https://a.b/c"'),
    ],
)
def test_what_is_typed_is_read_so(typed: str, read: str) -> None:
    assert _reads(typed) == read


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("2020", 2458850, 2459215),
        ("2020-11", 2459155, 2459184),
        ("2020-11-16", 2459170, 2459170),
        ("1399", 2458929, 2459294),
        ("۱۳۹۹", 2458929, 2459294),
        ("١٣٩٩", 2458929, 2459294),
        ("1399/8/26", 2459170, 2459170),
        ("1399-08", 2459145, 2459174),
        ("h1442", 2459082, 2459436),
        ("s1399", 2458929, 2459294),
        ("g1399", 2232035, 2232399),
        ('"26 Aban 1399"', 2459170, 2459170),
        ('"۲۶ آبان ۱۳۹۹"', 2459170, 2459170),
        ('"16 Nov 2020"', 2459170, 2459170),
        ("2019..2021", 2458485, 2459580),
        ("1398..2020-11-16", 2458564, 2459170),
        ("2019..", 2458485, None),
        ("..2019", None, 2458849),
        ("2019…2021", 2458485, 2459580),
        (">2019", 2458850, None),
        (">=2019", 2458485, None),
        ("<2019", None, 2458484),
        ("<=2019", None, 2458849),
        ('"16 Nov 2020".."17 Nov 2020"', 2459170, 2459171),
    ],
)
def test_dates_of_both_calendars_and_their_stretches(typed: str, first: int | None, last: int | None) -> None:
    query = parse(f"published:{typed}")
    assert not query.problems
    clause = query.tree
    assert isinstance(clause, Clause)
    assert isinstance(clause.value, Days)
    assert (clause.value.first, clause.value.last) == (first, last)


@pytest.mark.parametrize(
    ("typed", "code", "place", "found"),
    [
        ("film directr:x", "unknown_field_near", "directr:x", '"film"'),
        ("zzzq:x film", "unknown_field", "zzzq:x", '"film"'),
        ("zzzq:(x OR y) film", "unknown_field", "zzzq:(x OR y)", '"film"'),
        ("film published:", "empty_value", "published:", '"film"'),
        ("published: 2020", "empty_value", "published:", '"2020"'),
        ("film published:soon", "not_a_date", "soon", '"film"'),
        ("published:2021..2019", "backwards", "published:2021..2019", ""),
        ("published:2020-13", "not_a_date", "2020-13", ""),
        ("running_time:long", "not_a_number", "long", ""),
        ("headline:>a", "not_ordered", "headline:>a", ""),
        ("headline:#3", "no_record_here", "headline:#3", ""),
        ("director:#x", "not_a_record", "#x", ""),
        ("director:#99999999999999999999", "not_a_record", "#99999999999999999999", ""),
        ("is:red film", "unknown_state", "red", '"film"'),
        ("film *", "star_alone", "*", '"film"'),
        ("director:**", "star_alone", "**", ""),
        ("fi*", "short_prefix", "fi*", '"fi"'),
        ("director:ha*", "short_prefix", "ha*", 'director:"ha"'),
        ("fi*lm", "star_inside", "fi*lm", '"fi lm"'),
        ("()", "empty_brackets", "()", ""),
        ("(film", "open_bracket", "(", '"film"'),
        ("film)", "close_bracket", ")", '"film"'),
        ('"film', "open_quote", '"film', '"film"'),
        ('film ""', "empty_quotes", '""', '"film"'),
        ("film OR", "operator_alone", "OR", '"film"'),
        ("AND film", "operator_alone", "AND", '"film"'),
        ("film AND AND a", "operator_alone", "AND", '"film" "a"'),
        ("film NOT", "not_alone", "NOT", '"film"'),
        ("film -(", "open_bracket", "(", '"film"'),
        ("!?", "no_words", "!?", ""),
    ],
)
def test_what_is_wrong_is_said_at_its_place_and_the_rest_is_read(typed: str, code: str, place: str, found: str) -> None:
    query = parse(typed)
    first = query.problems[0]
    assert (first.code, typed[first.start : first.end]) == (code, place)
    assert query.canonical == found
    assert "{" not in sentence(first)


@pytest.mark.parametrize(
    "typed",
    [
        "(" * 10_000,
        ")" * 10_000,
        "(" * 5_000 + "film" + ")" * 5_000,
        "-(" * 5_000 + "film",
        "film " * 20_000,
        "\0" * 100_000,
        '"' * 100_000,
        "- " * 50_000,
        "NOT " * 25_000,
        "director:" * 11_000,
        "director:(" * 10_000,
        "x:(" * 30_000,
        "*" * 100_000,
        "a*" * 50_000,
        "published:" + "9" * 90_000,
        "\u202e" * 100_000,
        " ".join(f"word{number}" for number in range(10_000)),
        " OR ".join(f"director:{number}" for number in range(10_000)),
        "«" * 50_000 + "»" * 50_000,
    ],
)
def test_a_page_pasted_in_by_mistake_stays_a_query(typed: str) -> None:
    begun = time.process_time()
    query = parse(typed)
    assert time.process_time() - begun < 2
    assert 0 < len(query.problems) <= MOST_PROBLEMS or query.canonical
    assert _leaves(query.tree) <= MOST_TERMS
    assert _depth(query.tree) <= 3 * DEEPEST
    if len(typed) > LONGEST:
        assert "too_long" in {one.code for one in query.problems} or len(query.problems) == MOST_PROBLEMS


def _leaves(node: object) -> int:
    match node:
        case And(parts) | Or(parts):
            return sum(map(_leaves, parts))
        case Not(part):
            return _leaves(part)
    return node is not None


def _depth(node: object) -> int:
    match node:
        case And(parts) | Or(parts):
            return 1 + max(map(_depth, parts))
        case Not(part):
            return 1 + _depth(part)
    return 1


_SIGNS = st.sampled_from('()"*:-#.<>=«»“”\0\u200c\u200f\u202e فa1_ORAND')
_TYPED = st.text() | st.lists(
    st.sampled_from(
        ["director", ":", "(", ")", '"', "*", "OR", "AND", "NOT", "-", "..", ">", "2020", "#3", "فیلم", " "]
    )
    | _SIGNS
).map("".join)


@given(_TYPED)
def test_whatever_is_typed_is_read(typed: str) -> None:
    query = parse(typed)
    for one in (*query.problems, *query.terms):
        assert 0 <= one.start <= one.end <= len(typed)
    for problem in query.problems:
        assert sentence(problem)
    if typed.strip() and query.tree is None:
        assert query.problems, "nothing is searched without a word on it"
    again = parse(query.canonical)
    assert again.tree == query.tree or _without_days(again.tree) == _without_days(query.tree)
    assert again.canonical == query.canonical


def _without_days(node: object) -> object:
    return printed(node)  # type: ignore[arg-type]


_TOKENS = st.lists(st.sampled_from(["film", "festival", "کتاب", "12", "ana"]), min_size=1, max_size=3).map(tuple)
_PLAIN = (
    st.builds(Words, _TOKENS, st.just(False))
    | st.builds(
        lambda word, tokens: Clause(word, Called(tokens)), st.sampled_from(["director", "headline", "tag"]), _TOKENS
    )
    | st.builds(
        lambda least, more: Clause("running_time", Numbers(float(least), float(least + more))),
        st.integers(1, 90),
        st.integers(0, 9),
    )
)
_TREES = st.recursive(
    _PLAIN,
    lambda part: (
        st.builds(And, st.lists(part, min_size=2, max_size=3, unique=True).map(tuple))
        | st.builds(Or, st.lists(part, min_size=2, max_size=3, unique=True).map(tuple))
        | st.builds(Not, part)
    ),
    max_leaves=8,
)


@given(_TREES)
def test_a_tree_that_is_printed_reads_as_itself(tree: object) -> None:
    text = printed(tree)  # type: ignore[arg-type]
    query = parse(text)
    assert not query.problems
    assert query.canonical == parse(query.canonical).canonical
    assert query.tree == parse(query.canonical).tree


def test_the_pieces_of_a_query_have_their_places() -> None:
    text = 'film -director:"Ana B" (x)'
    found = [(text[one.start : one.end], one.role, one.word) for one in parse(text).terms]
    assert found == [
        ("film", "word", ""),
        ("-", "operator", ""),
        ("director:", "field", "director"),
        ('"Ana B"', "value", "director"),
        ("(", "bracket", ""),
        ("x", "word", ""),
        (")", "bracket", ""),
    ]


def test_words_to_mark_are_those_that_texts_are_looked_through_for() -> None:
    query = parse('film fest* -not director:x headline:jury text:"two words" (name:a OR b)')
    assert query.marks == ("film", "fest*", "jury", "two", "words", "a", "b")


def test_every_name_stands_for_a_search_word() -> None:
    for alias, name in ALIASES.items():
        assert name in WORDS, alias
        word = word_called(alias)
        assert word is not None
        assert word.name in (name, alias)


def test_a_pasted_page_of_colons_is_compared_only_as_far_as_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[str] = []

    def nearest(typed: str) -> str:
        compared.append(typed)
        return "director"

    monkeypatch.setattr("database.search.grammar.nearest", nearest)
    query = parse("dirctor:x " * 500)
    assert len(compared) == len(query.problems) == MOST_PROBLEMS
    assert {one.code for one in query.problems} == {"unknown_field_near"}


def test_every_problem_has_a_sentence() -> None:
    from pathlib import Path

    import database.search as package

    code = "".join(path.read_text(encoding="utf-8") for path in Path(package.__path__[0]).glob("*.py"))
    for name in SENTENCES:
        assert f'"{name}"' in code
