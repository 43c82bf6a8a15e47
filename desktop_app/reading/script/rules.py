"""The rules for Persian and Arabic, in their order."""

from desktop_app.reading.script import bodies, festivals, making, names, prizes
from desktop_app.reading.story import Story


def read(story: Story) -> None:
    """Put a text through the rules."""
    names.datelines(story)
    festivals.find(story)
    festivals.join_short(story)
    found = prizes.find(story)
    names.quoted(story)
    bodies.known(story)
    bodies.bodies(story)
    if story.on("place.script_venue"):
        bodies.venues(story)
    names.persons(story)
    bodies.places(story)
    names.places_again(story)
    parts = making.find(story)
    prizes.tie(story, parts, found)
