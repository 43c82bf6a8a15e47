"""What is offered first where a line is added."""

from desktop_app.rooms.in_section import ranked_for, section_of_what
from desktop_app.stating.whats import Shape, What
from desktop_app.wording.statements import Section
from desktop_app.wording.wording import Wording


class Role:
    vocabulary, code, label, inverse, broader = "relation_role", "director", "Director", "", "directing_activity"


WORDING = Wording("en", [Role()])


def test_what_belongs_to_a_section_comes_first_and_what_needs_words_is_left_out() -> None:
    rank = ranked_for("credits", "film", WORDING)
    assert rank(What(Shape.RELATION, "director")) == 0
    assert rank(What(Shape.AWARD, "won")) == 1
    assert rank(What(Shape.MENTION, "discussed")) is None
    assert rank(What(Shape.ALSO)) is None


def test_the_plot_of_a_film_is_what_it_is_about() -> None:
    plot = What(Shape.VALUE, "content_description")
    assert section_of_what(plot, "film", WORDING) is Section.ABOUT
    assert section_of_what(What(Shape.VALUE, "form"), "film", WORDING) is Section.DETAILS
