"""The titles of the history's steps: code and parameters become a sentence, in English or in the window's language.

A test holds that every code that the program writes is here; a code that is
not (of a newer Nadim) is shown as it is.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from database.changes import Title
from desktop_app.directions import isolated_in
from desktop_app.wording.wording import Wording

TITLES: Mapping[str, tuple[str, str]] = {
    "article.correct": ("Correct the text of “{label}”", ""),
    "article.crop": ("Crop the page of “{label}”", ""),
    "article.cut": ("Cut {count} articles out of “{label}”", "Cut an article out of “{label}”"),
    "article.level": ("Set how far an article is indexed", ""),
    "article.part": ("Say what a part of “{label}” is", ""),
    "article.turn": ("Turn the page of “{label}”", ""),
    "article.parts": ("Say what parts of {count} articles are", "Say what parts of an article are"),
    "article.clipping": ("Enter the clipping “{label}”", ""),
    "articles.fill": ("Fill fields of {count} articles", "Fill fields of an article"),
    "articles.named": ("Take the publications that {count} files name", "Take the publication that a file names"),
    "articles.number": ("Give {count} articles accession numbers", "Give an article an accession number"),
    "articles.register": ("Register {count} articles", "Register an article"),
    "articles.add": ("Add articles from {count} files", "Add an article from a file"),
    "articles.keep": ("Keep {count} files as they are", "Keep a file as it is"),
    "articles.join": ("Make “{label}” of {count} articles", ""),
    "articles.recognise": ("Read the text of a scan", ""),
    "articles.alike": ("Group copies of one text", ""),
    "articles.unrecognise": ("Take the recognised text of “{label}” away", ""),
    "check.repair": ("Repair the catalogue", ""),
    "desk.accept": ("Accept {count} suggestions", "Accept a suggestion"),
    "desk.dismiss": ("Dismiss the suggestion “{label}”", ""),
    "desk.file": ("File “{label}” as indexed", ""),
    "desk.never": ("Never suggest “{label}” as this again", ""),
    "desk.wrong": ("Note what is wrong in a source", ""),
    "evidence.add": ("Add evidence to {count} facts", "Add evidence to a fact"),
    "evidence.loaded": ("Mark a loaded word", ""),
    "evidence.place": ("Place words behind a fact", ""),
    "evidence.remove": ("Take evidence away", ""),
    "finding.aside": ("Set {count} findings aside", "Set a finding aside"),
    "finding.back": ("Put {count} findings back on their list", "Put a finding back on its list"),
    "mention.add": ("Add a mention", ""),
    "mention.change": ("Change a mention", ""),
    "mention.remove": ("Remove {count} mentions", "Remove a mention"),
    "publication.rules": ("Change what is known of the articles in “{label}”", ""),
    "record.create": ("Make “{label}”", ""),
    "record.merge": ("Make “{label}” one with “{kept}”", ""),
    "record.save": ("Edit “{label}”", ""),
    "records.change": ("Change {field} of {count} records", "Change {field} of a record"),
    "records.collections": ("Put {count} records into collections or take them out", "Collections of “{label}”"),
    "records.restore": ("Restore {count} records from the trash", "Restore “{label}” from the trash"),
    "records.tags": ("Change the tags of {count} records", "Change the tags of “{label}”"),
    "records.trash": ("Move {count} records to the trash", "Move “{label}” to the trash"),
    "sample.build": ("Make the sample catalogue", ""),
    "search.change": ("Change what the saved search “{label}” looks for", ""),
    "search.delete": ("Delete the saved search “{label}”", ""),
    "search.order": ("Put the saved searches into another order", ""),
    "search.rename": ("Rename the saved search “{before}” to “{label}”", ""),
    "search.save": ("Save the search “{label}”", ""),
    "statement.add": ("Add a fact", ""),
    "statement.change": ("Change a fact", ""),
    "statement.modality": ("Change how surely a fact is said", ""),
    "statement.question": ("Note an open question on a fact", ""),
    "statement.rank": ("Weigh a fact", ""),
    "statement.withdraw": ("Withdraw a fact", ""),
    "statement.wrong": ("Mark a fact as wrong in its source", ""),
    "statements.withdraw": ("Withdraw {count} facts", "Withdraw a fact"),
}
"""For each code the sentence, and where it counts things the one for a single thing."""


_ENGLISH = Wording()


def title_text(title: Title, words: Wording = _ENGLISH) -> str:
    """Return the title of an operation as a sentence in the language of *words*."""
    many, one = TITLES.get(title.code, (title.code, ""))
    count = title.parameters.get("count")
    if one and isinstance(count, int):
        sentence = words.plural("Titles", many, one, count)
    else:
        sentence = words.translate("Titles", many)
    rtl = words.right_to_left
    if isinstance(field := title.parameters.get("field"), str):
        # A field is stored by its English label.
        title = replace(title, parameters={**title.parameters, "field": words.translate("Fields", field)})
    told = {
        name: isolated_in(value, rtl) if isinstance(value, str) else value for name, value in title.parameters.items()
    }
    return sentence.format_map(_Known(told))


class _Known(dict[str, Any]):
    """Parameters of a title; one that is missing shows as its own name instead of failing the whole history."""

    def __missing__(self, key: str) -> str:
        return f"({key})"
