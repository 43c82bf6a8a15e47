"""The features that the window is put together from: the only file that knows all of them."""

from typing import TYPE_CHECKING

from desktop_app.contract import Feature

if TYPE_CHECKING:
    from types import ModuleType

    from desktop_app.rooms.context import Context


def parts() -> "tuple[tuple[ModuleType, ...], ModuleType]":
    """Return the features, in the order in which they contribute, and the history, which has the words of the others.

    Loaded when a catalogue is open.
    """
    from desktop_app.features.agents import feature as agents
    from desktop_app.features.articles import feature as articles
    from desktop_app.features.batch import feature as batch
    from desktop_app.features.checks import feature as checks
    from desktop_app.features.chosen import feature as chosen
    from desktop_app.features.collections import feature as collections
    from desktop_app.features.cutting import feature as cutting
    from desktop_app.features.events import feature as events
    from desktop_app.features.festivals import feature as festivals
    from desktop_app.features.films import feature as films
    from desktop_app.features.finding import feature as finding
    from desktop_app.features.history import feature as history
    from desktop_app.features.inbox import feature as inbox
    from desktop_app.features.places import feature as places
    from desktop_app.features.publications import feature as publications
    from desktop_app.features.record_forms import feature as record_forms
    from desktop_app.features.searches import feature as searches
    from desktop_app.features.taking import feature as taking
    from desktop_app.features.topics import feature as topics
    from desktop_app.features.trash import feature as trash

    desk = (inbox, checks, articles, films, festivals, agents, places, topics, events, publications)
    rooms = (*desk, searches, collections, trash)
    return (finding, *rooms, chosen, batch, taking, cutting, record_forms), history


def features_of(context: "Context") -> list[Feature]:
    """Return what each of them contributes to a window on this catalogue."""
    from desktop_app.titles import title_text

    all_parts, history = parts()
    features: list[Feature] = [part.feature(context) for part in all_parts]
    return [*features, history.feature(context, lambda title: title_text(title, context.wording))]
