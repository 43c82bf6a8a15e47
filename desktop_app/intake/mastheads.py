"""Names of newspapers, magazines and agencies as they stand above an article: told by the word that makes them one.

Names without such a word are left to the catalogue and to the person: a line of one or two words in capitals may be
anything.
"""

import re

_LONGEST = 60
_MOST_WORDS = 6
_SMALL = "of|the|and|for|&|de|la|al"
_WORD = r"(?:[A-Z][\w'’.&-]*|" + _SMALL + r")"
#: Words that are of a newspaper's name and of hardly anything else that stands above an article.
_KINDS = (
    "Times|Herald|Gazette|Tribune|Dispatch|Chronicle|Observer|Telegraph|Courier|Examiner|Inquirer|Bulletin|Sentinel|"
    "Newspaper|Magazine|Weekly|Daily|Evening (?:Mail|News|Post|Standard)|News Agency|Press Agency"
)
_LATIN = re.compile(rf"(?:{_WORD} ){{1,5}}(?:{_KINDS})(?: {_WORD}){{0,2}}\Z|(?:The )?Daily(?: {_WORD}){{1,3}}\Z")
_PERSIAN_KINDS = "روزنامه|هفته[ \u200c]?نامه|ماهنامه|دوهفته[ \u200c]?نامه|فصلنامه|مجله|خبرگزاری"
_ARABIC_KINDS = "صحيفة|جريدة|مجلة|وكالة(?: أنباء| الأنباء)?"
_ARABIC = re.compile(rf"(?:{_PERSIAN_KINDS}|{_ARABIC_KINDS}) [^\W\d]+(?:[ \u200c][^\W\d]+){{0,3}}\Z")
_SENTENCE = re.compile(r"[.!?؟:;؛«»“”\"]")


def is_masthead(words: str) -> bool:
    """Return whether these words are the name of a publication and nothing else."""
    if len(words) > _LONGEST or _SENTENCE.search(words) is not None or len(words.split()) > _MOST_WORDS:
        return False
    return _LATIN.match(words) is not None or _ARABIC.match(words) is not None
