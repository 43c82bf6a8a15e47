"""The form of an article: what stands on the copy and how it is known, and where the copy is."""

from desktop_app.features.record_forms.common import kept_groups, kept_parts, note_group, rest_group
from desktop_app.forms.plan import FieldGroup, FormPlan
from desktop_app.texts import translate

_HEADLINE = ("headline", "headline_devised", "overline", "subhead", "byline")
_APPEARED = (
    "publication",
    "published",
    "published_time",
    "published_zone",
    "issue",
    "print_edition",
    "page",
    "page_section",
    "dateline",
    "dateline_place",
)
_SORT = ("kind_1", "kind_2", "language", "level")


def article_plan() -> FormPlan:
    """Return the form of articles; a new one is a clipping without a file."""
    return FormPlan(
        kind="article",
        title=translate("Articles", "Article"),
        new=translate("Articles", "New article"),
        groups=(
            FieldGroup(translate("Articles", "Headline"), _HEADLINE),
            FieldGroup(translate("Articles", "Where it appeared"), _APPEARED),
            FieldGroup(translate("Articles", "What it is"), _SORT),
            rest_group(translate("Articles", "The copy")),
            *kept_groups(),
            note_group("abstract"),
        ),
        parts=kept_parts("article"),
        name_needed=False,
    )
