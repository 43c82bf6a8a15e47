"""The text of an article that came as pictures of its pages: read from them, and taken away again."""

from database.changes import Title
from database.commands.recognition import take_recognised_text_away
from desktop_app.contract import Host
from desktop_app.features.articles.reading import OpenArticle
from desktop_app.features.articles.recognising import Recognising
from desktop_app.features.articles.text_pane import TextPane
from desktop_app.rooms.context import Context
from desktop_app.rooms.issues import issue_to_cut


class ScanText:
    """Belongs to one `TextPane`, and says above it how the article stands with its text."""

    def __init__(self, pane: TextPane, recognising: Recognising, host: Host, context: Context) -> None:
        self._pane = pane
        self._recognising = recognising
        self._host = host
        self._context = context
        self._open: OpenArticle | None = None

    def take(self, found: OpenArticle | None) -> None:
        """Take the article that is open, or none."""
        self._open = found

    @property
    def can_be_read(self) -> bool:
        """Whether the article has pages whose text may be read."""
        scan = self._open.scan if self._open is not None else None
        return scan is not None and scan.may_be_read and not self._context.catalogue.read_only

    def read(self) -> None:
        """Read the text of the article's pages, also where that was done before."""
        if self._open is not None:
            self._recognising.read([self._open.article.id])

    @property
    def was_read(self) -> bool:
        """Whether its text was read on its pages and may be taken away."""
        opened = self._open
        if opened is None or opened.scan is None or not self.can_be_read:
            return False
        return bool(opened.found.text) and opened.scan.read_by != ""

    def take_away(self) -> None:
        """Take away the text that was read on the article's pages; the pages stay."""
        opened = self._open
        if opened is None or not self.was_read:
            return
        catalogue, article = self._context.catalogue, opened.found.record.id
        title = Title("articles.unrecognise", {"label": opened.found.record.label})
        self._host.services.tasks.write(
            lambda _token: catalogue.write(title, lambda writer: take_recognised_text_away(writer, article))
        )

    def say(self) -> None:
        """Say above the article that it is a whole issue to be cut, and how it stands with a text that it lacks."""
        opened = self._open
        if opened is not None:
            issue = issue_to_cut(opened.issue, self._context.wording) if opened.issue is not None else ""
            note = self._recognising.note(opened.scan, bool(opened.found.text))
            self._pane.say(f"{issue} {note}".strip())
