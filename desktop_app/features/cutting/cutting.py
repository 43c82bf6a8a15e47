"""A page or an issue is read, cut into articles in a window of its own, and they are made as one step."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from PySide6.QtWidgets import QApplication
from shiboken6 import Shiboken

from database.changes import Changes, Title
from database.commands.cutting import CutArticle, cut_articles
from database.cut_words import Frame, cut_words
from database.queries.cutting import Whole, whole
from database.queries.part_rules import publication_of
from database.queries.reading import FileRow
from desktop_app.contract import Host
from desktop_app.directions import isolate
from desktop_app.features.cutting.dialog import CutDialog
from desktop_app.features.cutting.frames import Frames, from_json
from desktop_app.features.cutting.kept import keep, kept
from desktop_app.intake.publications import Assumed, assumed_in
from desktop_app.problems import problem_text
from desktop_app.rooms.context import Context
from desktop_app.rooms.panel import RoomPanel
from desktop_app.services.cancel import CancelToken
from desktop_app.services.pictures import can_show
from desktop_app.texts import plural, translate

_OTHER_WORDS = frozenset({"article_text.*", "attachment.*"})


def begin_cutting(host: Host, context: Context, article_id: int) -> None:
    """Read an article and open the window in which it is cut; frames that were left come back."""
    folder = context.catalogue.path

    def read(token: CancelToken) -> tuple[Whole, Frames]:
        found = context.read(lambda connection: whole(connection, article_id), token)
        return found, from_json(kept(folder, article_id), (one.id for one in found.files))

    def ask(found: tuple[Whole, Frames]) -> None:
        of, frames = found
        if not can_be_cut(of.files):
            host.services.notices.info(translate("Cut", "This article has no page that can be cut"))
            return
        store = context.catalogue.files
        dialog = CutDialog(of, frames, store, host.services.tasks, context.wording, QApplication.activeWindow())
        dialog.changed.connect(lambda: _keep(host, context, article_id, frames))
        dialog.decided.connect(lambda: _cut(host, context, dialog))
        _follow(host, context, dialog)
        dialog.open()
        dialog.begin()

    host.services.tasks.read(read, ask, lambda problem: _say(host, problem), key="cut")


def can_be_cut(files: Iterable[FileRow]) -> bool:
    """Return whether one of an article's files is here and has pages that can be shown."""
    return any(one.held and can_show(one.media_type, one.name) for one in files)


def _say(host: Host, problem: Exception) -> None:
    host.services.notices.problem(problem_text(problem))


def _keep(host: Host, context: Context, article_id: int, frames: Frames) -> None:
    text = frames.to_json() if len(frames) else ""
    folder = context.catalogue.path
    host.services.tasks.write(lambda _token: keep(folder, article_id, text), None, lambda problem: _say(host, problem))


def _follow(host: Host, context: Context, dialog: CutDialog) -> None:
    """Show the words that the article has now whenever they change: its scan may be read while frames are drawn."""
    article_id, changed = dialog.whole.article.id, host.services.changes.changed

    def follow(changes: Changes) -> None:
        if article_id in changes.ids and changes.fields & _OTHER_WORDS:
            _renew(host, context, dialog)

    changed.connect(follow)
    dialog.finished.connect(lambda _result: changed.disconnect(follow))


def _renew(host: Host, context: Context, dialog: CutDialog) -> None:
    article_id = dialog.whole.article.id

    def show(found: Whole) -> None:
        if Shiboken.isValid(dialog):
            dialog.renew(found)

    def read(token: CancelToken) -> Whole:
        return context.read(lambda connection: whole(connection, article_id), token)

    host.services.tasks.read(read, show, lambda problem: _say(host, problem), key=("cut", article_id))


def _cut(host: Host, context: Context, dialog: CutDialog) -> None:
    of = dialog.whole
    articles = [tuple(one.frame for one in article) for article in dialog.frames.articles]
    catalogue = context.catalogue
    now = datetime.now(UTC)

    def work(_token: CancelToken) -> Changes:
        assumed = catalogue.read(
            lambda connection: assumed_in(connection, filed=publication_of(connection, of.article.id))
        )
        cuts = cuts_of(of, articles, now, assumed)
        title = Title("article.cut", {"label": of.article.label, "count": len(cuts)})
        changes = catalogue.write(title, lambda writer: cut_articles(writer, of.article.id, of.text_id, cuts))
        keep(catalogue.path, of.article.id, "")
        return changes

    def done(changes: Changes) -> None:
        if Shiboken.isValid(dialog):
            dialog.accept()
        said = plural(
            "Cut",
            "{count} articles were cut out of “{label}”. The whole stays and waits no more.",
            "{count} article was cut out of “{label}”. The whole stays and waits no more.",
            len(articles),
        )
        host.services.notices.info(said.replace("{label}", isolate(of.article.label)))
        panel, made = host.panel, changes.result
        if isinstance(panel, RoomPanel) and made:
            # The whole may have left the list: the first that was made of it comes next.
            panel.choose_when_here(made[0])

    def failed(problem: Exception) -> None:
        if Shiboken.isValid(dialog):
            dialog.lock(locked=False)
            # What was in the way may be another text: it is shown, and the frames are there to be looked at again.
            _renew(host, context, dialog)
        _say(host, problem)

    host.services.tasks.write(work, done, failed, title=translate("Cut", "Cutting out articles"))


def cuts_of(of: Whole, articles: Sequence[Sequence[Frame]], now: datetime, assumed: Assumed) -> list[CutArticle]:
    """Return the articles that are to be made of these frames, with all that their words say."""
    name = of.files[0].name if of.files else ""
    # Loaded here: the window is there before anything of it is needed.
    from desktop_app.intake.cut_text import cut_article

    return [cut_article(frames, cut_words(of.text, of.pages, frames), now, assumed, name) for frames in articles]
