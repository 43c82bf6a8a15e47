"""What is catalogued of an article beside what it says: fields, mentions, level, copies, corrections."""

from database.commands.articles import set_level
from database.commands.evidence import mention_record
from database.commands.origins import group_as_one_text, mark_correction
from database.commands.records import save_record
from database.queries.reading import reading
from desktop_app.sample.built import Built, bad
from desktop_app.sample.evidence import passage
from desktop_app.sample.records import attach, place
from desktop_app.sample.sources import ArticleSource

#: What an article's data has beside declared fields.
_APART = frozenset(
    {"level", "mentions", "says", "confirms", "files", "tags", "collections", "corrects", "same_text_as", "origin"}
)


def catalogue_article(built: Built, article: ArticleSource) -> None:
    """Give an article that has come in its fields, mentions and level."""
    article_id = built.id(article.key)
    found = reading(built.writer.connection, article_id)
    if found.text_id is None:
        raise bad("text", "the article has none")
    built.texts[article.key] = (found.text_id, article.draft.text)
    attach(built, article.key, article.data)
    given = {name: value for name, value in article.data.items() if name not in _APART}
    known = {name: "supplied" for name in ("publication",) if name in given}
    save_record(built.writer, article_id, fields=built.fields("article", given), known=known)
    for one in article.data.get("mentions", ()):
        named = built.id(one["record"]) if "record" in one else None
        passages = tuple(passage(built, article.key, at) for at in one.get("at", ()))
        role = one.get("role", "mentioned")
        mention_record(built.writer, article_id, named, words=one.get("words"), role=role, passages=passages)
    set_level(built.writer, article_id, article.data["level"])
    place(built, article.key, article.data)


def group_articles(built: Built, article: ArticleSource) -> None:
    """Say which text the article is a copy of, and which article it corrects."""
    if "same_text_as" in article.data:
        members = [built.id(article.data["same_text_as"]), built.id(article.key)]
        group_as_one_text(built.writer, members, article.data["origin"])
    if "corrects" in article.data:
        mark_correction(built.writer, built.id(article.key), built.id(article.data["corrects"]))
