"""Live reports: each update with its time; headline, writer and date are the report's, never those of an update."""

import json

import pytest

from desktop_app.intake.draft import Reading, read_bytes

HEADLINE = "Small festival: the closing day as it happened"
UPDATES = (
    (
        "2024-03-14T18:40:00+01:00",
        "The hall is closed",
        "The last guests walked to the station along the river, in rain.",
    ),
    (
        "2024-03-13T17:05:00+01:00",
        "",
        "The students gave their prize to a film of nineteen minutes, shot in one kitchen.",
    ),
    ("2024-03-12T15:30:00+01:00", "The jury enters", "Doors open."),
    ("2024-03-12T13:00:00+01:00", "", "Good afternoon from the small festival, where nine films wait for four prizes."),
)
MARKS = json.dumps(
    {
        "@type": "LiveBlogPosting",
        "headline": HEADLINE,
        "coverageStartTime": "2024-03-12T12:55:00+01:00",
        "dateModified": "2024-03-14T18:41:00+01:00",
        "author": {"@type": "Person", "name": "Sara Lind"},
        "liveBlogUpdate": [
            {
                "@type": "BlogPosting",
                "headline": title,
                "datePublished": when,
                "articleBody": words,
                "author": "Omar Bell",
            }
            for when, title, words in UPDATES
        ],
    }
)


def clock(when: str) -> str:
    return f"{when[8:10]} March 2024 {when[11:16]}"


def list_of_articles() -> str:
    """Each update an article with the marks of schema.org."""
    made = ""
    for when, title, words in UPDATES:
        made += '<article itemprop="liveBlogUpdate" itemscope>'
        made += f'<time datetime="{when}" itemprop="datePublished" class="published">{clock(when)}</time>'
        made += f'<h2 itemprop="headline">{title}</h2><span itemprop="author">Omar Bell</span><p>{words}</p>'
        made += '<div class="share"><a href="#">Share</a></div></article>'
    return f'<div class="blog-body">{made}</div>'


def list_of_items() -> str:
    """No marks at all: the time is a text."""
    made = ""
    for when, title, words in UPDATES:
        made += f'<li><div><span>{clock(when)}</span></div><div class="contributor">Omar Bell</div>'
        made += f"<h3>{title}</h3><p>{words}</p></li>"
    return f"<ol>{made}</ol>"


def page(body: str, marks: str = "", more: str = "") -> Reading:
    script = f'<script type="application/ld+json">{marks}</script>' if marks else ""
    data = f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{HEADLINE} | Harbour Post</title>{script}</head>
<body><nav><a href="/">Home</a></nav><main><h1>{HEADLINE}</h1>
<p class="standfirst">Nine films, four prizes, one hall: our reporters were there from the first guest to the last.</p>
{more}{body}</main><aside class="most-read"><a href="/a">Ten lamps</a></aside></body></html>"""
    return read_bytes(data.encode(), "live.html")


@pytest.mark.parametrize("marks", ["", MARKS])
@pytest.mark.parametrize("body", [list_of_articles(), list_of_items()])
def test_each_update_keeps_its_time_and_nothing_of_it_is_the_reports(body: str, marks: str) -> None:
    found = page(body, marks)
    assert found.headline == HEADLINE
    assert found.published.edtf == ("2024-03-12" if marks else "")
    assert found.fields.get("byline", "") == ("Sara Lind" if marks else "")
    assert found.fields.get("published_time", "") == ("12:55" if marks else "")
    assert found.words("crosshead") == [part for when, title, _ in UPDATES for part in (clock(when), title) if part]
    running = found.words("lead", "body")
    assert [words for _, _, words in UPDATES] == running[-len(UPDATES) :]
    assert "Share" not in " ".join(running)


def test_the_date_in_the_head_of_the_report_is_its_date() -> None:
    more = '<p class="byline">By Ana Brook</p><time class="published" datetime="2024-03-11">11 March 2024</time>'
    found = page(list_of_items(), "", more)
    assert (found.published.edtf, found.fields["byline"]) == ("2024-03-11", "Ana Brook")


def test_comments_with_their_times_are_no_updates() -> None:
    story = "<p>The hall by the river will be open again in spring, said a speaker, and the lamps are new.</p>" * 4
    said = "".join(
        f"<li><b>Somebody</b> <time>{clock(when)}</time><p>{words} {words}</p></li>" for when, _, words in UPDATES
    )
    found = page(f'<article>{story}</article><div id="comments"><ol>{said}</ol></div>')
    assert found.words("crosshead") == []
    assert "along the river, in rain" not in " ".join(found.words("lead", "body"))


def test_a_programme_with_its_hours_stays_text() -> None:
    story = (
        "<p>The small festival in the harbour has made its programme known, and tickets are sold from Monday on.</p>"
        * 3
    )
    hours = "".join(
        f"<li><b>1{at}:00</b> The film number {at}, shot in one kitchen with two lamps.</li>" for at in range(5)
    )
    found = page(f"<article>{story}<ul>{hours}</ul>{story}</article>")
    assert found.words("crosshead") == []
    assert "13:00 The film number 3, shot in one kitchen with two lamps." in found.words("lead", "body")
