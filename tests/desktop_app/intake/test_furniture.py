"""Lines that begin as nothing around an article does are not asked what they are: none of them is anything."""

import re
from datetime import date
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.intake import furniture
from desktop_app.intake.segmenter import segment
from desktop_app.intake.word_lists import phrases

PATTERNS = [
    *(furniture._COMMENTS, furniture._RELATED, furniture._GREETING, furniture._BOILERPLATE, furniture._CAPTION),
    *(furniture._CREDIT, furniture._WRITER_LABEL, furniture._BY, furniture._LABEL, furniture._MAIL_HEADER),
    *(furniture._URL, furniture._NUMBER_LINE, furniture._RELEASE, furniture._TIME_LINE),
]
LABELS = sorted(
    phrases(
        """
        Photo|Image|Photo by|Caption|Source|Title|URL|By|Written by|From|To|Bcc|Views|Comments|Share|Facebook|X|Ends
        Leave a comment|No comments yet|Read more|The end|Press release|Copyright|Dear colleagues,|At|Time|Page
        عکس|شرح عکس|منبع|به قلم|نویسنده|تیتر|کد خبر|کدخبر|ساعت|نظر شما|برچسب‌ها|انتهای پیام|سلام
        صورة|الصورة|المصدر|بقلم|إعداد|التعليقات|اقرأ أيضا|المزيد|الساعة|بيان صحفي
        """
    )
)
SIGNS = [*":：|()/–-.,؟!«»©*=+#_\u200c\u200f\u00a0ſİıKé", " ", " ", " "]
OTHERS = ["The jury met", "A film", "Sara Lind", "فیلم تازه", "المخرج", "3", "12 May 2024", "۱۴۰۳", "10:15"]
LONG = ["7 comments", "https://a.example/b", "jury " * 45, "فیلم " * 45]


def _cased(word: str) -> st.SearchStrategy[str]:
    odd = word.replace("s", "ſ").replace("i", "ı").replace("k", "K")
    return st.sampled_from([word, word, word.upper(), word.lower(), odd])


LINES = st.lists(st.sampled_from(LABELS).flatmap(_cased) | st.sampled_from(SIGNS + OTHERS + LONG), max_size=6).map(
    "".join
)


@pytest.mark.parametrize("pattern", PATTERNS, ids=lambda pattern: pattern.pattern[:20])
def test_what_is_something_is_asked(pattern: re.Pattern[str]) -> None:
    # Some patterns are of a label and look at what stands behind it.
    whole = re.compile(pattern.pattern.replace(r"(?=\S)", r"\S"), pattern.flags)

    @given(st.from_regex(whole, fullmatch=True))
    @settings(max_examples=200, deadline=None)
    def is_asked(line: str) -> None:
        assert furniture.may_be_any(line)

    is_asked()


@given(st.from_regex(furniture._CAPTION_WITH_CREDIT, fullmatch=True))
@settings(max_examples=100, deadline=None)
def test_a_credit_behind_a_caption_is_seen(line: str) -> None:
    assert furniture.caption_words(line) is not None or len(line) > furniture.LONGEST_LINE


@given(st.lists(LINES, max_size=12).map("\n\n".join))
@settings(max_examples=400, deadline=None)
def test_a_text_has_the_parts_that_it_has_where_all_lines_are_asked(text: str) -> None:
    layout = segment(text, date(2024, 6, 1))
    with patch.object(furniture, "may_be_any", return_value=True):
        assert layout == segment(text, date(2024, 6, 1))


def test_most_lines_are_not_asked() -> None:
    for line in ("Olympia reopens", "Uncut silver won the prize", "گفت‌وگو با سازنده", "يبدأ المهرجان غدا"):
        assert not furniture.may_be_any(line)
