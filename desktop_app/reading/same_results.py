"""A result that is told twice, once with less: the headline says who won, the text for what."""

from desktop_app.reading.story import Said, Story


def leave_out(story: Story) -> None:
    """Leave out each award result of which another one says all, and more."""
    if not story.on("result.same"):
        return
    results = [said for said in story.said if said.kind == "award_result"]
    told = {id(said): _told(said) for said in results}
    by_film: dict[int, list[Said]] = {}
    for said in results:
        by_film.setdefault(id(said.fields["about"]), []).append(said)
    less = {
        id(one)
        for same in by_film.values()
        for one in same
        if told[id(one)].keys() & {"award", "category"}
        and any(told[id(one)].items() < told[id(other)].items() for other in same)
    }
    story.said = [said for said in story.said if id(said) not in less]


def _told(said: Said) -> dict[str, object]:
    """Return what a result says, each thing as itself."""
    return {name: value for name, value in said.fields.items() if name[0] != "_"}
