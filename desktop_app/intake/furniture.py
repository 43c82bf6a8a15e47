"""Lines that a page has around its article: comment forms, share links, labels, captions, bylines.

Told by their whole line, so that a sentence which merely mentions sharing or commenting stays in the article.
English, Persian and Arabic.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from desktop_app.intake.paragraphs import Span, trimmed
from desktop_app.intake.word_lists import words as words_of

LONGEST_LINE = 200
"""Code points; a longer line is none of these but a caption with its label."""


def _whole_line(*patterns: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(patterns)})\W*", re.IGNORECASE)


_COMMENTS = _whole_line(
    r"(?:leave|post|write|add|submit) (?:a |your |an? new )?(?:comment|reply)s?",
    r"(?:your )?comments?(?: ?\(\d+\))?",
    r"\d+ comments?",
    r"no comments(?: yet)?",
    r"be the first to comment",
    r"join the (?:conversation|discussion)",
    r"(?:ارسال|ثبت|درج) ?(?:نظر|دیدگاه)(?: شما)?",
    r"(?:نظر(?:ات)?|دیدگاه) ?(?:شما|کاربران|ها|‌ها)?(?: ?\([0-9۰-۹]+\))?",
    r"(?:[أا]ضف|[إا]ضافة|[أا]كتب|اترك) (?:تعليقا?ً?ا?|ردا?ً?)",
    r"(?:ال)?تعليقات?(?: ?\([0-9٠-٩]+\))?",
)
_RELATED = _whole_line(
    r"(?:related|most read|recommended|latest|more)(?: (?:news|stories|articles|posts|topics|from .{1,60}))",
    r"you (?:may|might) also (?:like|be interested in)\b.{0,100}",
    r"(?:اخبار|مطالب|خبرهای) مرتبط|(?:مواضيع|أخبار) ذات صلة",
)
_GREETING = _whole_line(
    r"(?:dear|hello|hi|greetings)\b[^.!?]{0,60}[,:!]",
    r"(?:با )?سلام(?: و [^.!؟]{1,20})?[،,:!.]?",
    r"تحية طيبة(?: و[^.!؟]{1,20})?[،,:!.]?",
)
_BOILERPLATE = _whole_line(
    # The sum that keeps robots out of a comment form.
    r"[0-9۰-۹٠-٩]{1,3} ?[+\-−×*x] ?[0-9۰-۹٠-٩]{1,3} ?= ?\??",
    r"(?:please )?(?:share|like|follow|tweet|pin|email|e-mail|print)(?: this| us| it)?"
    r"(?: (?:story|article|page|post|news))?(?: (?:on|via|with)\b.{0,80})?",
    r"(?:(?:share|facebook|twitter|x|whatsapp|telegram|linkedin|instagram|pinterest|e-?mail|print|copy link|pdf)"
    r"(?:\W+|$)){2,}",
    r"facebook|twitter|whatsapp|telegram|linkedin|instagram|copy link",
    r"(?:short|permanent) link\b.{0,80}",
    r"(?:read|see|find out|learn) more\b.{0,150}",
    r"(?:read|see|watch) also\b.{0,150}",
    r"(?:continue|keep) reading\b.{0,150}",
    r"\W*(?:continued|cont(?:inues|\.|['’]?d)?) (?:from|on) (?:page|p\.?) ?[0-9]{1,4}\W*",
    r"\W*(?:ادامه|ادامهٔ|بقیه|بقیهٔ|دنباله|دنبالهٔ)(?: مطلب)? (?:از|در) صفحهٔ?ی? ?[0-9۰-۹٠-٩]{1,4}\W*",
    r"\W*(?:تتمة|التتمة|البقية|بقية) (?:من|في|على|ص) ?(?:ال)?صفحة ?[0-9۰-۹٠-٩]{1,4}\W*",
    r"click here\b.{0,100}",
    r"(?:sign up|subscribe)\b.{0,120}",
    r"advertisements?|sponsored(?: content)?",
    r"your (?:email|e-mail) address will not be published\b.{0,80}",
    r"required fields are marked\b.{0,20}",
    r"(?:name|e-?mail|website|captcha|security code)(?: \*|\*)",
    r"(?:post|submit|send|reply|cancel reply)",
    r"(?:copyright\b|©|\(c\) ).{0,150}",
    r"all rights reserved\b.{0,80}",
    r"(?:skip to (?:main )?content|back to top|home(?: ?[>»/|].{0,100})?)",
    r"(?:tags?|topics?|keywords?|filed under|categor(?:y|ies)) ?:.{1,180}",
    r"\W{0,4}(?:the )?ends?",
    r"accept (?:all )?cookies|cookie settings",
    r"تمام(?:ی)? حقوق\b.{0,120}|کلیه حقوق\b.{0,120}",
    r"جميع الحقوق محفوظة.{0,80}|كافة الحقوق محفوظة.{0,80}",
    r"(?:اشتراک ?گذاری|به اشتراک بگذارید|بازنشر|لینک کوتاه.{0,60}|چاپ خبر|انتهای پیام)/?",
    r"(?:شارك|مشاركة|شاركها)(?: (?:الخبر|المقال|هذا المقال|هذا الخبر))?(?: على\b.{0,60})?",
    r"(?:اقر[أا] [أا]يضا?ً?ا?|للمزيد|المزيد|مواضيع ذات صلة|أخبار ذات صلة)\b.{0,150}",
    r"(?:ادامه مطلب|بیشتر بخوانید|بیشتر بدانید|اخبار مرتبط|مطالب مرتبط|خبرهای مرتبط|برچسب ?‌?ها)\b.{0,150}",
    r"(?:نام|ایمیل|الاسم|البريد الإلكتروني) ?\*",
)

_CAPTION = re.compile(
    r"(?:(?:file |undated )?(?:photo|picture|image)|caption|in th(?:e|is) (?:photo|picture|image)|"
    r"عکس|شرح عکس|تصویر|(?:ال)?صورة)(?: caption)? ?[:：]\s*(?=\S)",
    re.IGNORECASE,
)
_CAPTION_WITH_CREDIT = re.compile(
    r".{1,180}[(/|] ?(?:photo|picture|image|عکس|(?:ال)?صورة)(?: by|:| credit:) .{2,60}\)?", re.IGNORECASE
)
_CREDIT = re.compile(
    r"(?:(?:(?:photo|picture|image)s? )(?:by|credits?|courtesy)|credits?|courtesy|photograph(?:er|s? by|y)?|"
    r"عکاس|عکس از|(?:ال)?مصور|تصوير)\b ?[:：]?\s*(?=\S)",
    re.IGNORECASE,
)
_WRITER_LABEL = re.compile(
    r"(?:written by|author|reporter|writer|report by|story by|نویسنده|گزارشگر|خبرنگار|به قلم|بقلم|كتبه?ا?|الكاتب|"
    r"إعداد|تقرير)(?: ?[:：] *| +)(?=\S)",
    re.IGNORECASE,
)
_BY = re.compile(r"by(?: ?: *| +)(?=\S)", re.IGNORECASE)
_ENGLISH_NAME_WORD = re.compile(
    r"(?:[A-Z][\w.’'\-]*|[a-z]{1,3}[-’'][A-Z]\w+|and|&|de|del|da|di|van|von|der|den|la|le|el|al|bin|ibn|of|for|in|the)",
)
_NO_NAME = words_of(
    "by written author authors writer reporter editor contributor contributors senior staff guest special business "
    "correspondent columnist critic film culture sports science politics the and von "
    "par por نویسنده خبرنگار گزارشگر به قلم بقلم الكاتب كتب"
)
_LABELS = {
    "headline": r"headline|title|subject|تیتر|عنوان|العنوان",
    "overline": r"overline|kicker|روتیتر|رو تیتر",
    "subhead": r"sub-?(?:head(?:line|ing)?|title)|زیرتیتر|زیر تیتر",
    "source": r"source|publication|newspaper|agency|منبع|المصدر|مصدر",
    "url": r"url|link|address|نشانی|الرابط",
}
_LABEL = re.compile(
    rf"(?:{'|'.join(f'(?P<{field}>{words})' for field, words in _LABELS.items())}) ?[:：]\s*(?=\S)", re.IGNORECASE
)
_MAIL_HEADER = re.compile(r"(?:from|to|cc|bcc|reply-to|sent by|فرستنده|گیرنده): .{1,190}", re.IGNORECASE)
_URL = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_NUMBER_LINE = re.compile(
    r"(?:(?:news|story|article) ?(?:id|code|no\.?|number)|code|id|issue|page|no\.?|views?|visits?|"
    r"کد ?(?:خبر|مطلب)|شناسه(?: خبر)?|تعداد بازدید|بازدید|رقم الخبر|عدد المشاهدات)\W{0,3}[0-9۰-۹٠-٩][0-9۰-۹٠-٩,.]*\W*"
    # A date that can be read in two ways gives no field, and is no text of the article either.
    r"|[0-9۰-۹٠-٩]{1,4}(?P<mark>[/.-])[0-9۰-۹٠-٩]{1,2}(?P=mark)[0-9۰-۹٠-٩]{1,4}(?:\W{1,3}[0-9۰-۹٠-٩]{1,2}:[0-9۰-۹٠-٩]{2})?",
    re.IGNORECASE,
)
_RELEASE = re.compile(
    r"(?:press|news|media) release|(?:for )?immediate release|embargoed until\b.{0,60}|communiqué de presse|"
    r"comunicado de prensa|comunicato stampa|pressemitteilung|اطلاعیه مطبوعاتی|(?:بيان|خبر) صحفي",
    re.IGNORECASE,
)
"""What a line above a headline may say: that it is a press release."""
_TIME_LINE = re.compile(
    r"(?:time|at|ساعت|الساعة)?\W{0,3}(?:(?P<hour>[01]?[0-9]|2[0-3]):(?P<minute>[0-5][0-9]))\W*", re.IGNORECASE
)
#: What any of the patterns above begins with, but for signs, figures and words of two letters with a blank behind them.
_FIRST_WORDS = words_of(
    """
    accept add address advertisement agency all article author back bcc cancel captcha caption cat click code
    comment communiqué comunicado comunicato cont continue cookie copy copyright courtesy credit dear email
    embargoed end facebook file filed find follow for from greetings headline hello home http image immediate
    instagram issue join keep keyword kicker latest learn leave like link linkedin media more most name news
    newspaper overline page pdf permanent photo photograph picture pin pinterest please post press pressemitteilung
    print publication read recommended related reply report reporter required security see send sent share short
    sign skip source sponsored story sub subhead subject submit subscribe subtitle tag telegram the time title topic
    tweet twitter undated url view visit watch website whatsapp write writer written www you your

    ادامه ارسال اشتراک اطلاعیه انتهای اخبار اكتب اضف اضافة اترك اقرأ ایمیل الاسم البريد البقية التتمة التعليق
    الرابط الساعة الصورة العنوان الكاتب المزيد المصدر المصور أخبار أضف أكتب إضافة إعداد بازدید بازنشر بقلم بقية
    بقیه برچسب بيان بیشتر به‌قلم تتمة تحية تصوير تصویر تعداد تعليق تقرير تمام تیتر ثبت جميع چاپ خبر خبرنگار
    خبرهای درج دنباله دیدگاه رقم روتیتر زیرتیتر ساعت سلام شارك شاركها شرح شناسه صورة عدد عکاس عکس عنوان فرستنده
    كافة كتب كلیه کلیه کدخبر کدمطلب گزارشگر گیرنده للمزيد لینک مشاركة مصدر مصور مطالب منبع مواضيع نام نشانی نظر
    نویسنده
    """
)


def _spelled(start: str) -> Iterator[str]:
    """Give all that `re.IGNORECASE` takes for these letters."""
    more = {"i": "\u0130\u0131", "s": "\u017f", "k": "\u212a"}
    return map("".join, product(*({letter, letter.upper(), *more.get(letter, "")} for letter in start)))


_STARTS = frozenset(start for word in _FIRST_WORDS for start in _spelled(word[:3]))


@dataclass(frozen=True, slots=True)
class Labelled:
    """A line that says itself what it holds: the field, and the words behind the label."""

    field: str
    words: Span


def may_be_any(line: str) -> bool:
    """Whether a line begins as what is asked for below does; most lines do not, and need not be asked.

    Only the credit behind a caption may stand in any other line.
    """
    start = line[:3]
    return start in _STARTS or not start.isalpha()


def opens_tail(line: str) -> bool:
    """Whether a line opens what stands below an article: a comment form, a list of other articles."""
    return len(line) <= LONGEST_LINE and (_COMMENTS.fullmatch(line) is not None or _RELATED.fullmatch(line) is not None)


def is_boilerplate(line: str) -> bool:
    """Whether a line is page furniture that is no part of the article."""
    return len(line) <= LONGEST_LINE and (_BOILERPLATE.fullmatch(line) is not None or opens_tail(line))


def is_page_data(line: str) -> bool:
    """Whether a line is data of the page's own: a news code, a count of visitors, a date in doubt, "Press release"."""
    return len(line) <= LONGEST_LINE and (
        _RELEASE.fullmatch(line) is not None
        or _NUMBER_LINE.fullmatch(line) is not None
        or _MAIL_HEADER.fullmatch(line) is not None
    )


def greets(line: str) -> bool:
    """Whether a line greets the readers of a letter ("Dear colleagues,"): what it is about begins below it."""
    return len(line) <= LONGEST_LINE and _GREETING.fullmatch(line) is not None


def time_line(line: str) -> str | None:
    """Return the time, as HH:MM, of a line that holds nothing else."""
    match = _TIME_LINE.fullmatch(line) if len(line) <= LONGEST_LINE else None
    return f"{int(match['hour']):02}:{match['minute']}" if match else None


def caption_words(line: str) -> int | None:
    """Return where the words of a caption begin behind its label, or None where the line is no caption."""
    match = _CAPTION.match(line)
    if match is not None:
        return match.end()
    if len(line) > LONGEST_LINE or not ("(" in line or "/" in line or "|" in line):
        return None
    return 0 if _CAPTION_WITH_CREDIT.fullmatch(line) else None


def is_photo_credit(line: str) -> bool:
    """Whether a line names who made a picture."""
    return len(line) <= 100 and _CREDIT.match(line) is not None and line[-1:] not in {".", "!", "?", "؟"}


def labelled(text: str, line: Span) -> Labelled | None:
    """Return the field that a line with a label ("Source: …") gives, or that a line which is an address gives."""
    words = line.of(text)
    if len(words) > 2 * LONGEST_LINE:
        return None
    if _URL.fullmatch(words):
        return Labelled("url", line)
    match = _LABEL.match(words)
    if match is None or match.lastgroup is None:
        return None
    behind = trimmed(text, line.start + match.end(), line.end)
    if match.lastgroup == "url" and _URL.fullmatch(behind.of(text)) is None:
        return None
    return Labelled(match.lastgroup, behind)


def byline(text: str, line: Span) -> Span | None:
    """Return the writers' names of a byline ("By …"), or None where the line is none.

    After a bare "By" all words must look like a name: "By the end of the year …" does not.
    """
    words = line.of(text)
    if len(words) > 120 or words[-1] in "?!؟:":
        return None
    match = _WRITER_LABEL.match(words)
    if match is not None:
        names = trimmed(text, line.start + match.end(), line.end)
        words = names.of(text)
        # A name with figures is a name and a date: the date's line parts them.
        is_name = len(words.split()) <= 10 and not words.endswith(".") and not any(sign.isdigit() for sign in words)
        return names if is_name else None
    match = _BY.match(words)
    if match is None:
        return None
    names = trimmed(text, line.start + match.end(), line.end)
    return names if _is_name(names.of(text)) else None


def is_no_name(words: str) -> bool:
    """Whether what stands where a name is expected is only a label or somebody's post ("By", "Staff writer")."""
    return all(word in _NO_NAME for word in re.findall(r"\w+", words.casefold()))


def _is_name(words: str) -> bool:
    parts = [part for part in re.split(r"[\s,|/]+", words) if part]
    if not 1 <= len(parts) <= 12 or words.endswith("."):
        return False
    return parts[0][0].isupper() and all(_ENGLISH_NAME_WORD.fullmatch(part) for part in parts)
