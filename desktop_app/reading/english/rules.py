"""The rules for English, in their order: what is told most surely takes its words first."""

from desktop_app.reading.english import (
    awards,
    bare_categories,
    bodies,
    credit_lines,
    entries,
    festivals,
    making,
    people,
    places,
    prize_lines,
    results,
    roles,
    sentences,
    ties,
    titles_anchored,
    titles_headed,
    titles_listed,
    titles_quoted,
)
from desktop_app.reading.story import Story


def read(story: Story) -> None:
    """Put a text through the rules."""
    titles_quoted.mark_headlines(story)
    festivals.find(story)
    titles_quoted.find_quoted(story)
    prizes = awards.find(story, bare_categories.lines(story))
    prize_lines.find(story, prizes)
    entries.find_sections(story)
    bodies.find(story)
    titles_headed.find(story)
    titles_listed.again(story)
    titles_anchored.find_anchored(story)
    titles_listed.find_prized(story, prizes)
    titles_listed.find_winners(story, prizes)
    titles_listed.find_listed(story, prizes)
    titles_anchored.find_articled(story)
    people.find(story)
    titles_listed.find_again(story)
    titles_anchored.find_by_verb(story)
    places.find(story)
    titles_listed.find_again(story)
    roles.say_roles(story)
    parts = sentences.sentences(story)
    entries.find(story, parts)
    parts = sentences.sentences(story)
    making.find(story, parts)
    credit_lines.find(story, parts)
    ties.find(story, parts)
    results.find(story, parts, prizes)
