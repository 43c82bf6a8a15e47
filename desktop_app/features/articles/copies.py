"""A scan may be a copy of what is here already: that is seen only when its text has been read."""

from contextlib import suppress

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.origins import group_found_alike
from database.errors import Problem
from database.queries.likes import like_text


def group_with_copies(catalogue: Catalogue, article_id: int) -> None:
    """Put an article into a group with one that has the same text, as what comes in with a text is; on a worker."""
    like = catalogue.read(lambda connection: like_text(connection, article_id))
    if like is None:
        return
    needed = [("record", article_id), ("record", like.article), ("article_text", like.text)]
    if like.group is not None:
        needed.append(("origin_group", like.group))
    # No step of a person's: it goes with the text that was read, and that with what came in. Where one of the two
    # articles is gone meanwhile there is nothing to group.
    with suppress(Problem):
        catalogue.write_along(
            Title("articles.alike"),
            lambda writer: group_found_alike(writer, article_id, like.article),
            made=needed,
        )
