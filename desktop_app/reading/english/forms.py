"""The form, the genre and the year of a film, in English."""

from database.dates import DateValue
from desktop_app.reading.english import chunks, geography
from desktop_app.reading.english import words as w
from desktop_app.reading.english.ordinals import is_year
from desktop_app.reading.english.sentences import Sentence
from desktop_app.reading.story import Story, Thing


def is_adjective(word: str) -> bool:
    """Whether a word may stand between a noun and a name: Iranian, Oscar-winning."""
    return word in geography.DEMONYMS or word.endswith(("-winning", "-nominated", "-born", "-based", "-year-old"))


def say(story: Story, sentence: Sentence, focus: Thing | None) -> None:
    """Read "the short documentary “Twelve Kites”", "Low Water (2023)", "the producer of the documentary"."""
    tokens = story.tokens
    low = tokens.low
    for first, last, film in sentence.of("film"):
        if story.on("film.form"):
            k = first - 1
            while (k > sentence.first and low[k] in ("“", '"', "«", "‘", "'", ",")) or (
                k > sentence.first and low[k] in w.CALLED
            ):
                k -= 1
            for i in range(k, max(sentence.first, k - 4) - 1, -1):
                if low[i] not in w.FORMS and low[i] not in w.FILM_NOUNS and not is_adjective(low[i]):
                    break
                if low[i] in w.FORMS:
                    _form(story, film, low[i], i, last)
            after = last
            while after < sentence.last and low[after] in ("”", '"', "»", "’", "'", ",", "a", "an", "the"):
                after += 1
            for i in range(after, min(sentence.last, after + 4)):
                if low[i] in w.FORMS and after > last and "," in low[last:after]:
                    _form(story, film, low[i], first, i + 1)
                elif not chunks.is_common(low[i]):
                    break
            if "is" in low[last : last + 3]:
                for i in range(last, min(sentence.last, last + 7)):
                    if low[i] in ("documentary", "short", "animation", "animated", "series"):
                        _form(story, film, low[i], first, i + 1)
        if story.on("film.year"):
            k = last
            while k < sentence.last and low[k] in ("”", '"', "»", "’", "'"):
                k += 1
            if k + 2 < sentence.last + 1 and k < len(low) and low[k] == "(":
                for i in range(k + 1, min(k + 6, len(low))):
                    if low[i] == ")":
                        break
                    if is_year(low[i]):
                        if "year" not in film.data:
                            film.data["year"] = low[i]
                        story.say(
                            "value",
                            "film.year",
                            first,
                            i + 1,
                            0.85,
                            about=film,
                            field="reference",
                            value=DateValue.of(low[i], verbatim=low[i]),
                        )
            if (first - 1 >= sentence.first and is_year(low[first - 1])) or (
                first - 2 >= sentence.first and is_year(low[first - 2]) and low[first - 1] in w.FILM_NOUNS
            ):
                year = low[first - 1] if is_year(low[first - 1]) else low[first - 2]
                film.data.setdefault("year", year)
    if not sentence.of("film") and focus is not None and story.on("film.form"):
        for i in range(sentence.first, min(sentence.last, sentence.first + 4)):
            if low[i] in ("documentary", "short", "animation") and i and low[i - 1] in ("the", "this"):
                _form(story, focus, low[i], i - 1, i + 1)
    elif story.on("film.form"):
        # "… is the producer of the documentary": the noun speaks of the film before it.
        for first, last, film in sentence.of("film"):
            for i in range(last, sentence.last - 1):
                if (
                    low[i] == "of"
                    and low[i + 1] == "the"
                    and i + 2 < sentence.last
                    and low[i + 2] == "documentary"
                    and sentence.last_before(i, "film") == (first, last, film)
                ):
                    _form(story, film, "documentary", max(first, i - 2), i + 3)


def _form(story: Story, film: Thing, word: str, first: int, last: int) -> None:
    field, code = w.FORMS[word]
    if field == "form":
        film.data.setdefault("form", code)
    else:
        film.data.setdefault("genre", code)
    story.say("value", "film.form", first, last, 0.84, about=film, field=field, value=code)
