"""Settings: declared, checked, kept in their own folder."""

import random
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.services.settings import Setting, Settings, UndeclaredSettingError

THEME = Setting("look/theme", "system", "Theme", choices=("system", "light", "dark"))
SIZE = Setting("look/reader_size", 0, "Reader size", low=-4, high=12)
FOLDED = Setting("look/folded", True, "Fold")
STATE = Setting("window/state", b"", "Window state")
SHARE = Setting("window/share", 0.5, "Share")
ALL = (THEME, SIZE, FOLDED, STATE, SHARE)


def test_defaults_then_stored_values_survive_reopening(tmp_path):
    settings = Settings(tmp_path, ALL)
    assert [settings.get(one) for one in ALL] == ["system", 0, True, b"", 0.5]
    settings.set(THEME, "dark")
    settings.set(SIZE, -2)
    settings.set(FOLDED, False)
    settings.set(STATE, bytes(range(256)))
    settings.set(SHARE, 0.25)
    assert settings.save()
    again = Settings(tmp_path, ALL)
    assert [again.get(one) for one in ALL] == ["dark", -2, False, bytes(range(256)), 0.25]
    assert [path.name for path in tmp_path.iterdir()] == ["settings.ini"]


@pytest.mark.parametrize(
    ("setting", "value", "error"),
    [(THEME, "pink", ValueError), (SIZE, 13, ValueError), (SIZE, True, TypeError), (FOLDED, 1, TypeError)],
)
def test_a_value_that_does_not_fit_is_refused(tmp_path, setting, value, error):
    settings = Settings(tmp_path, ALL)
    with pytest.raises(error):
        settings.set(setting, value)
    assert settings.get(setting) == setting.default


def test_an_undeclared_setting_and_a_double_one_are_errors(tmp_path):
    with pytest.raises(UndeclaredSettingError):
        Settings(tmp_path, [THEME]).get(SIZE)
    with pytest.raises(ValueError, match="twice"):
        Settings(tmp_path, [THEME, replace(THEME, title="Another")])


def test_a_damaged_file_gives_the_defaults(tmp_path):
    (tmp_path / "settings.ini").write_text("[look]\ntheme=pink\nreader_size=much\nfolded=maybe\n[window]\nstate=%%\n")
    settings = Settings(tmp_path, ALL)
    assert [settings.get(one) for one in ALL] == [one.default for one in ALL]


def test_a_change_is_said_once(tmp_path):
    settings, said = Settings(tmp_path, ALL), []
    settings.changed.connect(said.append)
    settings.set(SIZE, 3)
    settings.set(SIZE, 3)
    assert said == ["look/reader_size"]


def test_a_file_of_junk_is_put_aside(tmp_path: Path) -> None:
    declared = Setting("junk/number", 5, "A number")
    (tmp_path / "settings.ini").write_bytes(random.Random(1).randbytes(20_000))
    settings = Settings(tmp_path, [declared])
    settings.set(declared, 7)
    assert settings.save()
    assert Settings(tmp_path, [declared]).get(declared) == 7
    assert (tmp_path / "settings.ini.broken").exists()


@pytest.mark.parametrize("value", ["x" * 11, "two\nlines", "\u202eturned", "\0"])
def test_a_text_is_no_longer_than_it_may_be_and_shows(tmp_path, value):
    name = Setting("person/name", "", "Name", longest=10)
    settings = Settings(tmp_path, [name])
    with pytest.raises(ValueError, match="person/name"):
        settings.set(name, value)
    settings.set(name, "می\u200cنا ف.")
    assert settings.get(name) == "می\u200cنا ف."
