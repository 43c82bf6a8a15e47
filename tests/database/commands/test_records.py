"""Records are saved with what can be seen and found."""

import pytest

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.records import NameForm, create_record
from database.errors import InputProblem


def test_a_name_of_signs_that_show_nothing_is_no_name(small: Catalogue) -> None:
    with pytest.raises(InputProblem, match="a name is needed"):
        small.write(Title("test"), lambda writer: create_record(writer, "film", [NameForm("\u200b\u200c \u200f")]))
