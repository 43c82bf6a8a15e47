"""What can be wrong with a query, one sentence each, in English; the window says them in its own language."""

from database.search.query import Problem

SENTENCES: dict[str, str] = {
    "too_long": "Only the first {most} signs are read.",
    "too_many": "Only the first {most} words are searched.",
    "too_deep": "Brackets within brackets are read {most} deep; these are left out.",
    "open_bracket": "This bracket is not closed.",
    "close_bracket": "This bracket was never opened.",
    "empty_brackets": "There is nothing in these brackets.",
    "open_quote": "These quotation marks are not closed.",
    "empty_quotes": "There is nothing in these quotation marks.",
    "operator_alone": "{operator} needs something on both sides.",
    "not_alone": "Something must follow {operator}.",
    "star_alone": "A star alone finds nothing; write at least {least} letters before it.",
    "short_prefix": "At least {least} letters must stand before a star; the word is searched as it is.",
    "star_inside": "A star counts only at the end of a word.",
    "no_words": "There are no words in this.",
    "unknown_field": "“{field}” is no search word.",
    "unknown_field_near": "“{field}” is no search word; perhaps you mean “{near}”.",
    "empty_value": "Nothing follows “{field}:”.",
    "unknown_state": "“{value}” cannot follow “{field}:”; it takes {choices}.",
    "not_ordered": "“{field}:” cannot be compared with <, > or a range.",
    "not_a_number": "“{value}” is no number.",
    "not_a_date": "“{value}” is no date; write it like 2020, 2020-11, 1399, h1442 or 2019..2021.",
    "backwards": "The range ends before it begins.",
    "not_a_record": "“{value}” is no record number.",
    "no_record_here": "“{field}:” takes no record number.",
}
"""The sentences; what stands in braces are the problem's values."""


def sentence(problem: Problem) -> str:
    """Return what a problem says, in English."""
    return SENTENCES[problem.code].format(**problem.values)
