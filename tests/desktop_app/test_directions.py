"""Names in sentences: whatever signs of direction a name holds, the sentence around it reads as it was written."""

from hypothesis import given
from hypothesis import strategies as st

from database.changes import Title
from desktop_app.directions import FIRST_STRONG, POP, isolate, isolated_in
from desktop_app.titles import title_text

OVERRIDE, RIGHT_ISOLATE = "\u202e", "\u2067"
OPENING = "\u2066\u2067\u2068"


def ends_where_it_began(text: str) -> bool:
    """Whether the first sign opens an isolate that the last one closes, and none before."""
    depth = 0
    for at, sign in enumerate(text):
        depth += (sign in OPENING) - (sign == POP)
        if depth <= 0 and at < len(text) - 1:
            return False
    return depth == 0


@given(st.text(alphabet=f"ab ف{OVERRIDE}\u202a\u202c{OPENING}{POP}", min_size=1))
def test_nothing_in_a_name_reaches_out_of_it(name: str) -> None:
    assert ends_where_it_began(isolate(name))


def test_an_isolate_of_its_own_stays() -> None:
    whole = f"The {RIGHT_ISOLATE}فیلم{POP} film"
    assert isolate(whole) == f"{FIRST_STRONG}{whole}{POP}"


def test_a_name_without_letters_of_the_other_direction_that_turns_round_is_set_apart() -> None:
    assert isolated_in("Salt", False) == "Salt"
    assert isolated_in(f"{OVERRIDE}Salt", False) == isolate(f"{OVERRIDE}Salt")


def test_a_step_is_told_with_such_a_name_set_apart() -> None:
    told = title_text(Title("record.save", {"label": f"Salt{OVERRIDE}"}))
    assert told == f"Edit “{isolate(f'Salt{OVERRIDE}')}”"
    assert title_text(Title("record.save", {"label": "Salt"})) == "Edit “Salt”"
