"""The parts of a text: headline, date, dateline, byline, paragraphs, captions, page furniture.

A part is taken for something only where it shows itself; in doubt it is body, which is searched and shown.
"""

from collections.abc import Sequence
from datetime import date

from database.dates import Calendar
from desktop_app.intake import furniture, headlines, printed
from desktop_app.intake.datelines import Dateline, dateline_alone, find_dateline
from desktop_app.intake.document import Hint
from desktop_app.intake.headlines import may_be_heading
from desktop_app.intake.mastheads import is_masthead
from desktop_app.intake.paragraphs import Span, paragraphs, trimmed
from desktop_app.intake.parts import Layout, Part
from desktop_app.intake.printed import Candidate, DateLine
from desktop_app.intake.word_lists import phrases

#: How many paragraphs at either end may hold what stands around an article.
_EDGE = 12
_LONGEST_CROSSHEAD = 80
#: A line of a page's data with its dates, code points.
_LONGEST_DATA = 400
#: Kinds of hints that leave the rest to the words; the named ones are running text for certain.
_WORDS_DECIDE = frozenset({"", "body", "lead"})
#: Parts whose first one gives the field of the same name.
_ONE_LINE_FIELDS = frozenset({"headline", "overline", "subhead"})
_LONGEST_FORM_LINE = 60
_SECTIONS = phrases(
    """
    art|arts|art & culture|arts & culture|arts and culture|art and culture|cinema|culture|entertainment|festivals|film
    films|life & style|media|movies|news|society|world|فرهنگ|فرهنگی|فرهنگ و هنر|فرهنگی و هنری|سینما|سینمای ایران|هنر
    اخبار|خبر|ثقافة|فن|فنون|سينما|ثقافة وفنون|فن وثقافة|أخبار
    """
)


def segment(text: str, latest: date, calendar: Calendar | None = None, hints: Sequence[Hint] = ()) -> Layout:
    """Return the parts of a frozen text.

    What the file's structure says of a range is taken as it is; between those the words decide, as they do in a text
    that has no structure.

    Args:
        text: the text; all ranges are code points of it.
        latest: the last day that can be a date of publication.
        calendar: in which dates in numbers are read that could be of two.
        hints: what the file's structure says of ranges of the text, in their order, without overlaps.
    """
    return _Segmenter(text, latest, calendar).run(hints)


class _Segmenter:
    """Goes once through the paragraphs from both ends, then over what is between."""

    def __init__(self, text: str, latest: date, calendar: Calendar | None) -> None:
        self.text = text
        self.calendar = calendar
        self.latest = latest
        self.layout = Layout()
        self.head_dates: list[Candidate] = []
        self.dateline_dates: list[Candidate] = []
        self.foot_dates: list[Candidate] = []
        self.times: list[str] = []
        #: Where paragraphs begin that are running text for certain.
        self.running: set[int] = set()
        self._lines_of_dates: dict[Span, DateLine | None] = {}

    def run(self, hints: Sequence[Hint]) -> Layout:
        spans = self._told(hints) if hints else paragraphs(self.text)
        # What is longer than anything around an article and does not begin as an address or a caption.
        long = [start for start, end in spans if end - start > furniture.LONGEST_LINE]
        self.running.update([start for start in long if not furniture.may_be_any(self.text[start : start + 3])])
        first = self._head(spans)
        last = self._foot(spans, first)
        self._body(spans[first:last])
        self._settle_date()
        self.layout.parts.sort(key=lambda part: part.span.start)
        return self.layout

    # -- what the structure tells

    def _told(self, hints: Sequence[Hint]) -> list[Span]:
        """Take the parts that the hints tell; return the paragraphs whose words have to decide."""
        left: list[Span] = []
        place = 0
        for hint in hints:
            left += self._untold(place, hint.span.start)
            if hint.kind in _WORDS_DECIDE:
                found = self._between(hint.span.start, hint.span.end)
                left += found
                if hint.kind:
                    self.running.update(span.start for span in found)
            else:
                self._tell(trimmed(self.text, hint.span.start, hint.span.end), hint.kind)
            place = hint.span.end
        return left + self._untold(place, len(self.text))

    def _untold(self, start: int, end: int) -> list[Span]:
        """Return the paragraphs that no hint speaks of; signs between two hints are none."""
        return [span for span in self._between(start, end) if any(sign.isalnum() for sign in span.of(self.text))]

    def _between(self, start: int, end: int) -> list[Span]:
        if start >= end:
            return []
        found = paragraphs(self.text[start:end])
        return [Span(start + span.start, start + span.end) for span in found if span.start < span.end]

    def _tell(self, span: Span, kind: str) -> None:
        words = span.of(self.text)
        if not words:
            return
        if kind == "byline":
            self._told_byline(span)
        elif kind == "metadata_line":
            self._told_data(span)
        elif kind in _ONE_LINE_FIELDS and kind not in self.layout.fields:
            self._field(span, kind, kind, " ".join(words.split()))
        else:
            self._add(span, kind)

    def _told_byline(self, span: Span) -> None:
        names = furniture.byline(self.text, span) or span
        words = " ".join(names.of(self.text).split()).strip(" ,;|·•/")
        if any(sign.isdigit() for sign in words):
            # A name with a date behind it.
            self._told_data(span)
        elif "byline" in self.layout.fields or furniture.is_no_name(words):
            self._add(span, "byline")
        else:
            self._field(span, "byline", "byline", words)

    def _told_data(self, span: Span) -> None:
        """Take a line of the page's data: its dates count wherever they stand in it."""
        words = span.of(self.text)
        if len(words) <= _LONGEST_DATA:
            if self._labelled(span):
                return
            if self._date_line(span, self.head_dates):
                return
            if (time := furniture.time_line(words)) is not None:
                self.times.append(time)
            else:
                found = printed.dates_within(self.text, span, self.calendar)
                if found:
                    self._told_dates(span, found)
                    return
        self._add(span, "metadata_line")

    def _told_dates(self, span: Span, found: list[Candidate]) -> None:
        place = span.start
        for one in found:
            self._data(trimmed(self.text, place, one.span.start))
            self._add(one.span, "metadata_line")
            place = one.span.end
        self._data(trimmed(self.text, place, span.end))
        self.head_dates += found

    def _data(self, span: Span) -> None:
        if any(sign.isalnum() for sign in span.of(self.text)):
            self._add(span, "metadata_line")

    # -- the edges

    def _head(self, spans: list[Span]) -> int:
        """Take the paragraphs above the running text; return the number of its first."""
        for number, span in enumerate(spans[:_EDGE]):
            if span.start in self.running:
                return number
            if self._around(span, self.head_dates) or self._names_section(span, spans, number):
                continue
            if self._above(spans, number):
                continue
            if not self._heading(span, spans[number + 1 :]):
                return number
        return min(len(spans), _EDGE)

    def _foot(self, spans: list[Span], first: int) -> int:
        """Take the paragraphs below the running text; return the number behind its last."""
        last = len(spans)
        while (opened := self._tail(spans, first, last)) < last:
            last = opened
        lowest = max(first, last - _EDGE)
        while last > lowest:
            span = spans[last - 1]
            # A text of nothing but one line is that line, whatever it looks like.
            if span.start in self.running or (last - 1 == first and not furniture.is_boilerplate(span.of(self.text))):
                break
            if not (self._around(span, self.foot_dates) or self._picture(span)):
                break
            last -= 1
        return last

    def _tail(self, spans: list[Span], first: int, last: int) -> int:
        """Take a comment form or list of other articles with all short lines in it; return its heading's number."""
        for number in range(last - 1, first, -1):
            words = spans[number].of(self.text)
            if spans[number].start in self.running:
                break
            if furniture.opens_tail(words):
                for span in spans[number:last]:
                    self._add(span, "boilerplate")
                return number
            if len(words) > _LONGEST_FORM_LINE and not furniture.is_boilerplate(words):
                break
        return last

    def _around(self, span: Span, dates: list[Candidate]) -> bool:
        """Take a paragraph that stands around an article at either end; return whether it was one."""
        words = span.of(self.text)
        if not furniture.may_be_any(words):
            return self._date_line(span, dates)
        if len(words) > furniture.LONGEST_LINE:
            # Running text, but for an address of that length.
            return self._labelled(span)
        if furniture.is_boilerplate(words):
            self._add(span, "boilerplate")
            return True
        doubtful = self.calendar is not None and not any(sign.isalpha() for sign in words)
        if doubtful and self._date_line(span, dates):
            # A date that is in doubt only as long as nobody says in which calendar it is.
            return True
        if furniture.is_page_data(words):
            self._add(span, "metadata_line")
            return True
        if (time := furniture.time_line(words)) is not None:
            self._add(span, "metadata_line")
            self.times.append(time)
            return True
        # Bylines and labels begin with a letter, most lines of dates do not.
        told = words[0].isalpha() and (self._byline(span) or self._labelled(span))
        return told or self._date_line(span, dates)

    def _byline(self, span: Span) -> bool:
        names = furniture.byline(self.text, span)
        if names is None or "byline" in self.layout.fields:
            return False
        self._field(span, "byline", "byline", names.of(self.text))
        return True

    def _labelled(self, span: Span) -> bool:
        found = furniture.labelled(self.text, span)
        if found is None:
            return False
        words = found.words.of(self.text)
        if found.field == "source":
            self._add(span, "metadata_line")
            self.layout.source = self.layout.source or words
        elif found.field in self.layout.fields:
            return False
        elif found.field == "url":
            self._add(found.words, "metadata_line", "url")
            self.layout.fields["url"] = words
        else:
            self._add(found.words, found.field, found.field)
            self.layout.fields[found.field] = words
        return True

    def _date_line(self, span: Span, dates: list[Candidate]) -> bool:
        line = self._line_of_dates(span)
        if line is None:
            return False
        for one in line.candidates:
            self._add(one.span, "metadata_line")
            dates.append(one)
        others = list(line.others)
        if len(others) > 1 and not any(others[0].end <= one.span.start < others[-1].end for one in line.candidates):
            # A label and its name stand on both sides of a colon, which also parts what belongs to nothing.
            whole = Span(others[0].start, others[-1].end)
            if self._byline(whole):
                return True
        for other in others:
            if not self._byline(other):
                self._add(other, "metadata_line")
                self._masthead(other)
        return True

    def _masthead(self, span: Span) -> bool:
        """Take the name of a publication, where none is known yet; return whether it is one."""
        words = " ".join(span.of(self.text).split())
        if not is_masthead(words):
            return False
        self.layout.source = self.layout.source or words
        return True

    def _above(self, spans: list[Span], number: int) -> bool:
        """Take the name of a publication above all else: a line of dates and a headline follow it."""
        # It is seldom that more than this has to be asked.
        if number or not is_masthead(" ".join(spans[0].of(self.text).split())):
            return False
        if not any(self._line_of_dates(one) is not None for one in spans[1:3]):
            return False
        rest = [one for one in spans[1:_EDGE] if self._line_of_dates(one) is None]
        if not rest or not may_be_heading(rest[0].of(self.text)) or not self._has_sentences(rest[1:]):
            return False
        self._masthead(spans[0])
        self._add(spans[0], "metadata_line")
        return True

    def _names_section(self, span: Span, spans: list[Span], number: int) -> bool:
        words = span.of(self.text)
        if "headline" in self.layout.fields or number + 1 == len(spans) or words.casefold() not in _SECTIONS:
            return False
        self._field(span, "metadata_line", "page_section", words)
        return True

    def _heading(self, span: Span, following: list[Span]) -> bool:
        """Take a headline, or the subhead below it; return False where the running text begins here."""
        words = span.of(self.text)
        if self._picture(span):
            return True
        alone = dateline_alone(self.text, span.start, span.end)
        if alone is not None and following and self.layout.dateline is None:
            self._dateline(alone)
            return True
        if not may_be_heading(words) or not self._has_sentences(following):
            return False
        if "headline" not in self.layout.fields:
            self._field(span, "headline", "headline", words)
            return True
        if "subhead" in self.layout.fields or find_dateline(self.text, span.start, span.end) is not None:
            return False
        self._field(span, "subhead", "subhead", words)
        return True

    def _has_sentences(self, following: list[Span]) -> bool:
        """Whether running text follows: a list of short lines has no headline that could be told from the rest."""
        for span in following:
            words = span.of(self.text)
            if may_be_heading(words) or furniture.is_boilerplate(words) or furniture.caption_words(words) is not None:
                continue
            if self._line_of_dates(span) is None and furniture.byline(self.text, span) is None:
                return True
        return False

    def _line_of_dates(self, span: Span) -> DateLine | None:
        """Return what a line of dates holds; it is looked at once, however often it is asked for."""
        if span not in self._lines_of_dates:
            self._lines_of_dates[span] = printed.date_line(self.text, span, self.calendar)
        return self._lines_of_dates[span]

    # -- the running text

    def _body(self, spans: list[Span]) -> None:
        lead = True
        parts = self.layout.parts
        for number, span in enumerate(spans):
            certain = span.start in self.running
            if certain and not lead:
                parts.append(Part(span, "body"))
                continue
            words = span.of(self.text)
            if not certain and furniture.is_boilerplate(words):
                self._add(span, "boilerplate")
            elif not certain and self._picture(span):
                continue
            elif lead and furniture.greets(words):
                self._add(span, "body")
            elif lead:
                lead = False
                self._lead(span)
            elif self._is_crosshead(spans, number):
                self._add(span, "crosshead")
            else:
                self._add(span, "body")

    def _lead(self, span: Span) -> None:
        start = span.start
        one = printed.leading_date(self.text, span, self.calendar)
        if one is not None:
            self._add(one.span, "metadata_line")
            self.head_dates.append(one)
            start = one.span.end
            while start < span.end and not self.text[start].isalnum() and self.text[start] in " \t\u00a0–—|-:،,":
                start += 1
        rest = trimmed(self.text, start, span.end)
        dateline = find_dateline(self.text, rest.start, rest.end)
        if dateline is not None and self.layout.dateline is None:
            self._dateline(dateline)
            rest = trimmed(self.text, dateline.span.end, span.end)
        self._add(rest, "lead")

    def _dateline(self, dateline: Dateline) -> None:
        self.layout.dateline = dateline
        self._add(dateline.span, "dateline", "dateline")
        self.layout.fields["dateline"] = dateline.place
        self.layout.source = self.layout.source or dateline.agency
        self.dateline_dates += printed.dates_within(self.text, dateline.span, self.calendar)

    def _picture(self, span: Span) -> bool:
        words = span.of(self.text)
        if furniture.is_photo_credit(words):
            self._add(span, "photo_credit")
        elif furniture.caption_words(words) is not None:
            self._add(span, "caption")
        else:
            return False
        return True

    def _is_crosshead(self, spans: list[Span], number: int) -> bool:
        words = spans[number].of(self.text)
        if number + 1 == len(spans) or len(words) > _LONGEST_CROSSHEAD or not may_be_heading(words):
            return False
        before, after = spans[number - 1].of(self.text), spans[number + 1].of(self.text)
        return words[0] not in "\"“«'‘-–—•*" and not may_be_heading(before) and len(after) > 2 * len(words)

    # -- what was found

    def _settle_date(self) -> None:
        self.layout.dates = [*self.head_dates, *self.dateline_dates, *self.foot_dates]
        one = printed.chosen((self.head_dates, self.dateline_dates, self.foot_dates), self.latest)
        if one is None:
            return
        self.layout.published = one
        time = one.time or (self.times[0] if len(set(self.times)) == 1 else "")
        if time:
            self.layout.fields["published_time"] = time
        if one.time and one.zone:
            self.layout.fields["published_zone"] = one.zone
        for number, part in enumerate(self.layout.parts):
            if part.kind == "metadata_line" and part.span == one.span:
                self.layout.parts[number] = Part(part.span, part.kind, "published")

    def _add(self, span: Span, kind: str, gives: str = "") -> None:
        if span.start < span.end:
            self.layout.parts.append(Part(span, kind, gives))

    def _field(self, span: Span, kind: str, name: str, words: str) -> None:
        self._add(span, kind, name)
        self.layout.fields[name] = words


def devised_headline(text: str, layout: Layout) -> str:
    """Make a headline for an article whose copy has none; empty where it has no running text either."""
    lead = next((part.span for part in layout.parts if part.kind == "lead"), None)
    return "" if lead is None else headlines.devised(lead.of(text))
