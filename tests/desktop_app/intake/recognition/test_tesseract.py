"""Tesseract is found, asked and run; whatever it does instead of reading, it is told and cleared away."""

import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from desktop_app.intake.recognition import tesseract as module
from desktop_app.intake.recognition.tesseract import RecognitionProblem, Tesseract, find, read_page, words_of

PAGE = Image.new("L", (400, 300), 255)
HEAD = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"


def found(path: Path) -> Tesseract:
    one = find(str(path))
    assert one is not None
    return one


def code(one: Tesseract, languages: tuple[str, ...] = ("eng",), **options: object) -> str:
    with pytest.raises(RecognitionProblem) as problem:
        read_page(one, PAGE, languages, **options)
    return problem.value.code


@pytest.fixture(autouse=True)
def private(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """All files of a page lie in a folder of their own; none is left behind."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield folder
    assert list(folder.iterdir()) == []


# -- finding


def test_version_and_languages_are_asked(fake: Callable[..., Path]) -> None:
    one = found(fake())
    assert (one.version, one.languages) == ("5.3.1.20230401", ("eng", "fas", "ara", "script/Arabic"))
    assert one.named(("eng", "fas")) == "tesseract 5.3 (eng+fas)"


def test_the_setting_may_name_its_folder(fake: Callable[..., Path]) -> None:
    path = fake()
    assert found(path.parent).path == path


def test_a_setting_that_is_wrong_finds_nothing_else(tmp_path: Path) -> None:
    assert find(str(tmp_path / "none")) is None


def test_it_is_found_in_the_path_and_in_its_usual_places(
    fake: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = fake()
    monkeypatch.setattr(module, "_PLACES", {})
    assert find("", {"PATH": str(path.parent)}) is not None
    assert find("", {"PATH": str(tmp_path / "none")}) is None
    for system in ("linux", "win32", "darwin"):
        monkeypatch.setattr(module, "_PLACES", {system: (r"%ProgramFiles%/tesseract",)})
        monkeypatch.setattr(module.sys, "platform", system)
        monkeypatch.setattr(module, "_asked", lambda there: Tesseract(there, "5", ()))
        one = find("", {"PATH": "", "ProgramFiles": str(path.parent)})
        assert one is not None
        assert one.path == path


@pytest.mark.parametrize(
    "options",
    [
        {"version": "something else 1.0"},
        {"version": ""},
        {"lines": "", "version": "tesseract"},
    ],
)
def test_another_program_of_this_name_is_none(fake: Callable[..., Path], options: dict[str, str]) -> None:
    assert find(str(fake(**options))) is None


def test_a_program_that_hangs_when_asked_is_none(fake: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> None:
    path = fake()
    path.write_text(path.read_text().replace("import os", "import time; time.sleep(60)\nimport os", 1))
    monkeypatch.setattr(module, "ASK_SECONDS", 0.3)
    assert find(str(path)) is None


def test_a_file_that_cannot_be_run_is_none(fake: Callable[..., Path]) -> None:
    path = fake()
    path.write_bytes(b"\0\0 no program")
    assert find(str(path)) is None


@pytest.mark.parametrize(
    ("wanted", "chosen"),
    [
        (("fa",), ("fas",)),
        (("fa-Arab-IR",), ("fas",)),
        (("prs",), ("fas",)),
        (("en", "ar"), ("eng", "ara")),
        ((), ("eng", "fas", "ara")),
        (("",), ("eng", "fas", "ara")),
        (("ja",), ("eng", "fas", "ara")),
    ],
)
def test_languages_are_those_of_the_article_else_all_three(wanted: tuple[str, ...], chosen: tuple[str, ...]) -> None:
    assert Tesseract(Path("t"), "5", ("ara", "deu", "eng", "fas")).chosen(*wanted) == chosen


def test_with_none_of_the_three_it_takes_what_there_is() -> None:
    assert Tesseract(Path("t"), "5", ("deu",)).chosen("fa") == ("deu",)
    assert Tesseract(Path("t"), "5", ()).chosen("fa") == ()


# -- reading


def test_words_come_with_their_places(fake: Callable[..., Path]) -> None:
    table = HEAD + "4\t1\t1\t1\t1\t0\t5\t6\t7\t8\t-1\t\n5\t1\t2\t1\t3\t1\t10\t20\t30\t40\t91.5\tسالن\n"
    (word,) = read_page(found(fake(f"out.write({table!r})\n")), PAGE, ("fas",))
    assert (word.text, word.paragraph, word.line, word.sure) == ("سالن", (2, 1), 3, 91.5)
    assert (word.left, word.top, word.width, word.height) == (10, 20, 30, 40)


def test_it_gets_the_page_the_languages_and_nothing_of_a_shell(fake: Callable[..., Path]) -> None:
    path = fake(
        "import json\n"
        "size = os.path.getsize(sys.argv[1])\n"
        f"out.write({HEAD!r} + '5\\t1\\t1\\t1\\t1\\t1\\t1\\t1\\t9\\t9\\t90\\t' + "
        "json.dumps([sys.argv[1:], size > 50, os.environ['OMP_THREAD_LIMIT']]) + '\\n')\n"
    )
    (word,) = read_page(found(path), PAGE, ("eng", "fas"), resolution=301.6)
    assert '["page.png", "page", "-l", "eng+fas", "--dpi", "302"' in word.text
    assert 'true, "1"]' in word.text


def test_it_runs_at_a_low_priority(fake: Callable[..., Path]) -> None:
    path = fake(
        "time.sleep(0.3)\n"
        f"out.write({HEAD!r} + '5\\t1\\t1\\t1\\t1\\t1\\t1\\t1\\t9\\t9\\t90\\t' + str(os.nice(0)) + '\\n')\n"
    )
    (word,) = read_page(found(path), PAGE, ("eng",))
    assert int(word.text) >= max(15, os.nice(0))


def test_an_empty_page_has_no_words(fake: Callable[..., Path]) -> None:
    assert read_page(found(fake(f"out.write({HEAD!r})\n")), PAGE, ("eng",)) == []


def test_a_missing_language_is_told_before_it_is_run(fake: Callable[..., Path]) -> None:
    one = found(fake("raise SystemExit(3)", languages="List (1):\neng"))
    assert code(one, ("fas",)) == "language"
    assert code(one, ()) == "language"


def test_a_crash_is_told_with_its_words(fake: Callable[..., Path]) -> None:
    lines = "print('before', flush=True); print('Error opening data file fas.traineddata', file=sys.stderr)"
    one = found(fake(f"{lines}; sys.exit(1)"))
    with pytest.raises(RecognitionProblem) as problem:
        read_page(one, PAGE, ("eng",))
    assert problem.value.code == "failed"
    assert "fas.traineddata" in problem.value.said


def test_a_signal_is_a_crash(fake: Callable[..., Path]) -> None:
    assert code(found(fake("os.kill(os.getpid(), 11)"))) == "failed"


def test_a_program_that_hangs_is_ended_with_what_it_started(fake: Callable[..., Path], tmp_path: Path) -> None:
    note = tmp_path / "child"
    lines = (
        "import subprocess; child = subprocess.Popen(['sleep', '60'])\n"
        f"open({str(note)!r}, 'w').write(str(child.pid)); time.sleep(60)"
    )
    begun = time.monotonic()
    assert code(found(fake(lines)), seconds=1.5) == "slow"
    assert time.monotonic() - begun < 10
    child = int(note.read_text())
    for _ in range(100):
        if not Path(f"/proc/{child}").exists() or "Z" in Path(f"/proc/{child}/stat").read_text().split()[2]:
            break
        time.sleep(0.05)
    else:
        pytest.fail("what it started still runs")


def test_it_is_stopped_at_once(fake: Callable[..., Path]) -> None:
    begun = time.monotonic()
    assert code(found(fake("time.sleep(60)")), stopped=lambda: time.monotonic() - begun > 0.3) == "stopped"
    assert time.monotonic() - begun < 5


def test_an_answer_without_end_is_cut(fake: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_MOST_OUTPUT", 100_000)
    assert code(found(fake("while True: out.write('x' * 10000)"))) == "garbled"
    assert code(found(fake("out.write('x' * 200_000)"))) == "garbled"


@pytest.mark.parametrize(
    "lines",
    ["", "out.write('no table')", f"out.write({HEAD!r} + '5\\tone\\n')", "os.remove(sys.argv[2] + '.tsv')"],
)
def test_garbage_is_told(fake: Callable[..., Path], lines: str) -> None:
    assert code(found(fake(lines))) == "garbled"


def test_a_program_that_is_gone_is_told(fake: Callable[..., Path]) -> None:
    path = fake()
    one = found(path)
    path.unlink()
    assert code(one) == "gone"


def test_no_room_for_the_page_is_told(fake: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> None:
    one = found(fake())

    def full(*_given: object, **_named: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Image.Image, "save", full)
    assert code(one) == "full"


@given(st.binary(max_size=300))
def test_any_bytes_are_words_or_garbled(data: bytes) -> None:
    for table in (data, HEAD.encode() + data):
        try:
            words_of(table)
        except RecognitionProblem as problem:
            assert problem.code == "garbled"
