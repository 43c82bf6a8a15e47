"""What the forms bring to the window: an editor for every kind of record."""

from functools import partial
from typing import TYPE_CHECKING

from desktop_app.contract import Address, Contribution, Feature, Host, RecordEditor
from desktop_app.features.record_forms.agents import agent_plans
from desktop_app.features.record_forms.articles import article_plan
from desktop_app.features.record_forms.festivals import festival_plans
from desktop_app.features.record_forms.films import film_plan
from desktop_app.features.record_forms.headings import heading_plans
from desktop_app.features.record_forms.unsaved import UnsavedForms
from desktop_app.forms.draft_store import Drafts, drafts_of
from desktop_app.forms.plan import FormPlan
from desktop_app.rooms.context import Context

if TYPE_CHECKING:
    from desktop_app.forms.record_form import RecordForm


def feature(context: Context) -> Feature:
    """Return the feature for one open catalogue."""

    def contribute(host: Host) -> Contribution:
        drafts = drafts_of(context.catalogue.path)
        # A catalogue that may only be read has no forms.
        made = () if context.catalogue.read_only else plans()
        editors = tuple(RecordEditor(plan.kind, partial(_editor, context, plan, drafts)) for plan in made)
        unsaved = UnsavedForms(host, drafts, context.wording)
        return Contribution(editors=editors, actions=(unsaved.action(),))

    return contribute


def plans() -> tuple[FormPlan, ...]:
    """Return the forms of all kinds."""
    return (article_plan(), film_plan(), *agent_plans(), *festival_plans(), *heading_plans())


def _editor(context: Context, plan: FormPlan, drafts: Drafts, host: Host) -> "RecordForm":
    # Loaded with the first form that is opened.
    from desktop_app.forms.record_form import RecordForm
    from desktop_app.forms.surroundings import Surroundings

    services = host.services
    around = Surroundings(context.catalogue, services.tasks, services.changes, services.notices, context.wording)
    return RecordForm(host, around, plan, drafts, lambda record_id: host.open(Address(plan.kind, record_id)))
