"""Why nothing came of a file, or less than an article: sentences without the file's name, which stands beside them.

The translators see all of `REASONS` (``packaging/reasons_in_code.py``).
"""

REASONS = {
    "link_nowhere": "the link leads nowhere.",
    "link_itself": "the link leads back to itself.",
    "missing": "there is no such file or folder.",
    "catalogue": "this is a catalogue; name the files that are to be added.",
    "empty_folder": "the folder holds no files.",
    "no_file": "this is neither a file nor a folder.",
    "unreadable": "it cannot be read ({reason}).",
    "unreadable_file": "the file cannot be read ({reason}).",
    "unreadable_folder": "the folder cannot be read ({reason}).",
    "changed": "the file changed while it was read. Add it again when it is complete.",
    "other_pages": "the pages in this folder are no longer what they were. Add it again.",
    "memory": "it needs more memory than there is. Cut it into smaller files.",
    "fault": "Nadim cannot cope with this file ({error}). Keep it as a file only, and report it.",
    "died": "the program that read it stopped ({how}). The file may be damaged; keep it as a file only.",
    "hung": "it took longer than {seconds} seconds to read. Cut it into smaller files, or keep it as a file only.",
    "before": "the same file came in before.",
    "before_trash": "the same file came in before and is in the trash.",
    "same_as": "the same file as {other}.",
    "like_same": "the same text as that of article {article}; both stand in one group of copies.",
    "like_near": "nearly the same text as that of article {article}; both stand in one group of copies.",
    "newer_nothing": "the same text came in from there before.",
    "newer_text": "its text has changed and is a new version of the article.",
    "newer_file": (
        "its text has changed. The file was added to the article, whose text stays because work was done on it."
    ),
    "newer_fields": "it filled fields of the article that were empty.",
    "unpacked": "what is in it is listed by itself.",
    "holds_nothing": "it holds nothing that can be read.",
    "nothing_taken": "nothing in it could be taken.",
}


def why(code: str, **values: object) -> str:
    """Return a reason with its values filled in."""
    return REASONS[code].format(**values)
