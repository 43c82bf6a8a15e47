"""What kind of article a text is, in three languages: by what it calls itself, its headline, its shape."""

import pytest

from desktop_app.reading.article_kind import KindGuess, article_kind

TALK = "Why the sea?\n\nIt was there.\n\nAnd the cold?\n\nThat too.\n\nWill you go back?\n\nNo."


@pytest.mark.parametrize(
    ("headline", "code", "named"),
    [
        ("Review: The Ferry", "review", True),
        ("Film review – The Ferry", "review", True),
        ("نقد فیلم: قایق", "review", True),
        ("Interview | Mina Deljoo", "interview", True),
        ("گفت‌وگو: مینا دلجو", "interview", True),
        ("حوار: مينا دلجو", "interview", True),
        ("Obituary: Vera Lunde", "obituary", True),
        ("Letters to the editor: on subtitles", "letter", True),
        ("An interview with Mina Deljoo", "interview", False),
        ("گفت‌وگو با مینا دلجو", "interview", False),
        ("حوار مع المخرجة", "interview", False),
        ("نگاهی به فیلم «قایق»", "review", False),
        ("Composer Vera Lunde dies at 77", "obituary", False),
        ("آهنگساز درگذشت", "obituary", False),
        ("“The Ferry” wins Golden Lantern", "awards_report", False),
        ("«القارب» يفوز بالزيتونة", "awards_report", False),
        ("«قایق» برندهٔ جایزه شد", "awards_report", False),
        ("Shooting of “The Ferry” begins", "production_report", False),
        ("Twelfth Lantern festival names its competitors", "festival_report", False),
        ("فراخوان هفتمین جشنواره فیلم منتشر شد", "festival_report", False),
        # What only holds such a word inside another, or says something else with it.
        ("The review board meets", "news_report", False),
        ("Reviewers’ union moves house", "news_report", False),
        ("A window on the reeds", "news_report", False),
        ("", "news_report", False),
    ],
)
def test_by_the_headline(headline: str, code: str, named: bool) -> None:
    assert article_kind(headline, f"{headline}\n\nIt was raining in the harbour.") == KindGuess(code, named)


def test_a_text_that_goes_from_question_to_question_is_an_interview() -> None:
    assert article_kind("“The river decided”", f"“The river decided”\n\n{TALK}").code == "interview"
    assert (
        article_kind("“The river decided”", "Q: Why?\nA: So.\nQ: How?\nA: So.\nQ: When?\nA: Then.").code == "interview"
    )
    assert article_kind("The river", "Why the sea? Nobody knows.\n\nIt was cold.").code == "news_report"


@pytest.mark.parametrize("text", ["", "\n\n", "?" * 100_000, "؟\n" * 50_000, "Q:" * 50_000, "a" * 2_000_000, "\u202e:"])
def test_any_text_gives_a_kind(text: str) -> None:
    assert article_kind("", text).code in ("news_report", "interview")


def test_a_word_with_a_hyphen_is_no_label() -> None:
    for headline in ("Letter-writing campaign for the harbour cinema", "Review-proof: a summer of sequels"):
        assert not article_kind(headline, "").named
    assert article_kind("Review - Low Water", "") == KindGuess("review", named=True)
