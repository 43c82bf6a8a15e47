"""The JSON of every command has exactly the keys that are promised, and null or an empty list for the unknown."""

import zipfile
from pathlib import Path
from typing import Any

OUTCOME = {"path", "outcome", "record", "reason"}
SUMMARY = {"added", "duplicate", "updated", "failed", "seconds"}
PAGE = {
    "headline",
    "headline_devised",
    "published",
    "published_time",
    "dateline_place",
    "byline",
    "source",
    "lang",
    "body",
    "captions",
    "boilerplate",
    "films",
    "festivals",
    "awards",
    "people",
    "organisations",
    "places",
    "events",
    "sections",
    "dates",
    "text",
}
HIT = {"id", "kind", "label", "date", "snippet"}
RECORD = {"id", "uid", "kind", "label", "fields", "names", "statements", "mentions"}
STATEMENT = {"id", "kind", "role", "object", "words", "modality", "rank", "when", "evidence"}
EVIDENCE = {"kind", "article", "start", "end", "exact"}
STEP = {"operation", "title", "changed"}
OPERATION = {"operation", "title", "who", "when", "state", "changed"}


def test_create(nadim: Any, tmp_path: Path) -> None:
    said = nadim("create", tmp_path / "new", "--json")
    assert said.object.keys() == {"catalogue", "uid"}
    assert said.object["catalogue"] == str(tmp_path / "new")
    assert len(said.object["uid"]) == 36
    assert (said.code, said.err) == (0, "")


def test_add(nadim: Any, catalogue: Path, clippings: Path, tmp_path: Path) -> None:
    (clippings / "another.txt").write_text("One more short article about a film. It has two sentences.")
    said = nadim("add", catalogue, clippings, tmp_path / "none", "--json")
    *outcomes, summary = said.lines
    assert all(one.keys() == OUTCOME for one in outcomes)
    assert [one["outcome"] for one in outcomes] == ["added", "duplicate", "duplicate", "duplicate", "failed"]
    assert (outcomes[0]["record"], outcomes[0]["reason"]) == (4, None)
    assert (outcomes[4]["record"], outcomes[4]["reason"]) == (None, "there is no such file or folder.")
    assert summary.keys() == SUMMARY
    assert [summary[code] for code in ("added", "duplicate", "updated", "failed")] == [1, 3, 0, 1]
    assert said.code == 1


def test_read(nadim: Any, clippings: Path) -> None:
    said = nadim("read", clippings / "diary 1.txt", "--json")
    found = said.object
    assert found.keys() == PAGE
    text = (clippings / "diary 1.txt").read_text(encoding="utf-8")
    assert found == {
        **{name: [] for name in ("films", "festivals", "awards", "organisations", "events", "sections", "captions")},
        "people": [
            {
                "name": "Omid Rahimi",
                "roles": ["chair"],
                "honorific": None,
                "records": [],
                "passages": [{"start": text.index("Omid"), "end": text.index("Omid") + 11, "exact": "Omid Rahimi"}],
            }
        ],
        "places": [
            {
                "name": "Oslo",
                "records": [],
                "passages": [{"start": text.index("OSLO"), "end": text.index("OSLO") + 4, "exact": "OSLO"}],
            }
        ],
        "dates": [],
        "headline": "Festival diary 1",
        "headline_devised": False,
        "published": "2024-05-03",
        "published_time": "10:15",
        "dateline_place": "Oslo",
        "byline": "Sara Lind",
        "source": None,
        "lang": "en",
        "body": "The jury of the short film festival met in the old cinema and named Omid Rahimi as its chair.",
        "boilerplate": ["Leave a Comment"],
        "text": text,
    }


def test_read_says_null_for_what_is_not_on_the_copy(nadim: Any, clippings: Path) -> None:
    found = nadim("read", clippings / "undated.txt", "--json").object
    assert found["headline_devised"] is True
    assert found["captions"] == ["Photo: The cinema."]
    for name in ("published", "published_time", "dateline_place", "byline", "source"):
        assert found[name] is None


def test_read_prints_a_line_for_each_text_of_a_file(nadim: Any, clippings: Path, tmp_path: Path) -> None:
    packed = tmp_path / "two.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        for name in ("diary 1.txt", "undated.txt"):
            archive.write(clippings / name, name)
        archive.writestr("broken.pdf", "%PDF-1.7")
    said = nadim("read", packed, "--json")
    assert [one["name"].rpartition(" › ")[2] for one in said.lines] == ["diary 1.txt", "undated.txt"]
    assert said.lines[0].keys() == PAGE | {"name"}
    assert "broken.pdf: " in said.err
    assert said.code == 1
    said = nadim("read", packed)
    assert "Festival diary 1" in said.out
    assert "--json prints them all" in said.err


def test_search(nadim: Any, catalogue: Path) -> None:
    found = nadim("search", catalogue, "festival jury", "--json").object
    assert found.keys() == {"total", "exact", "milliseconds", "hits", "problems"}
    assert found["problems"] == []
    assert all(hit.keys() == HIT for hit in found["hits"])
    assert [hit["date"] for hit in found["hits"]] == ["2024-05-03", "2024-05-02", None]
    assert (found["total"], found["exact"]) == (3, True)
    assert "jury" in found["hits"][0]["snippet"]
    assert nadim("search", catalogue, "comment", "--json").object["total"] == 0
    limited = nadim("search", catalogue, "diary", "--limit", 1, "--sort", "oldest", "--json").object
    assert (limited["total"], [hit["label"] for hit in limited["hits"]]) == (2, ["Festival diary 0"])
    assert nadim("search", catalogue, "festival", "--kind", "film", "--json").object["hits"] == []


def test_show_an_article(nadim: Any, catalogue: Path) -> None:
    [hit] = nadim("search", catalogue, "rahimi", "--json").object["hits"]
    found = nadim("show", catalogue, hit["id"], "--json").object
    assert found.keys() == RECORD
    assert (found["id"], found["kind"], found["label"]) == (hit["id"], "article", "Festival diary 1")
    assert (found["fields"]["published"], found["fields"]["byline"], found["fields"]["url"]) == (
        "2024-05-03",
        "Sara Lind",
        None,
    )


def test_show_every_record_of_the_sample(nadim: Any, sample_folder: Path) -> None:
    kinds: set[str] = set()
    statements = 0
    for number in range(1, 170):
        said = nadim("show", sample_folder, number, "--json")
        if said.code:
            assert said.code == 2
            continue
        found = said.object
        assert found.keys() == RECORD
        if found["kind"] not in kinds:
            assert nadim("show", sample_folder, number).code == 0
        kinds.add(found["kind"])
        for one in found["statements"]:
            statements += 1
            assert one.keys() - {"about"} == STATEMENT
            # A statement about the record that is shown needs not say so.
            assert ("about" not in one) or one["about"]["id"] != number
            assert one["object"] is not None or one["words"] is not None
            assert one["role"] is not None or one["kind"] in {"naming", "remark"}
            assert all(part.keys() == EVIDENCE for part in one["evidence"])
            for part in one["evidence"]:
                assert part["kind"] != "text" or part["end"] - part["start"] == len(part["exact"])
        for mention in found["mentions"]:
            assert all(part.keys() == EVIDENCE for part in mention["evidence"])
    assert {"article", "film", "person", "festival", "edition"} <= kinds
    assert statements > 50


def test_undo_redo_and_history(nadim: Any, catalogue: Path, clippings: Path) -> None:
    undone = nadim("undo", catalogue, "--json").object
    assert undone.keys() == STEP
    assert undone == {"operation": 1, "title": "Add articles from 3 files", "changed": 3}
    assert nadim("search", catalogue, "festival", "--json").object["total"] == 0
    [line] = nadim("history", catalogue, "--json").lines
    assert line.keys() == OPERATION
    assert (line["state"], line["changed"], line["when"][-1]) == ("undone", 3, "Z")
    assert nadim("redo", catalogue, "--json").object == undone
    assert nadim("search", catalogue, "festival", "--json").object["total"] == 3
    (clippings / "another.txt").write_text("One more short article about a film. It has two sentences.")
    assert nadim("add", catalogue, clippings).code == 0
    assert [line["operation"] for line in nadim("history", catalogue, "--json").lines] == [2, 1]
    assert [line["operation"] for line in nadim("history", catalogue, 1, "--json").lines] == [1]


def test_a_file_that_belongs_to_nothing_is_told_and_no_damage(nadim: Any, catalogue: Path) -> None:
    left = catalogue / "files" / "ab" / ("ab" + "0" * 62)
    left.parent.mkdir(exist_ok=True)
    left.write_bytes(b"left over")
    said = nadim("check", catalogue, "--json")
    assert (said.code, said.object["ok"]) == (0, True)
    assert [finding["code"] for finding in said.object["findings"]] == ["file_orphan"]
    assert nadim("check", catalogue).out.endswith("All is well.\n")


SOURCE = {"list", "code", "state", "record", "kind", "label", "about", "detail", "statements", "since"}


def test_what_the_sources_leave_open_is_listed_and_is_no_damage(nadim: Any, sample_folder: Path) -> None:
    said = nadim("check", sample_folder, "--passed", "--json")
    assert (said.code, said.object["ok"], said.object["findings"]) == (0, True, [])
    counts, sources = said.object["counts"], said.object["sources"]
    assert {name for name, count in counts.items() if count} >= {"contradictions", "unconfirmed", "no_evidence"}
    for name, count in counts.items():
        here = [one for one in sources if one["list"] == name]
        assert len(here) == count
        assert all(one.keys() == SOURCE and one["detail"] and one["about"] for one in here)
        assert {one["state"] for one in here} <= ({"passed"} if name == "passed" else {"flagged", "asked"})
    assert all(one["since"] for one in sources if one["list"] == "unconfirmed")
    first = next(one for one in sources if one["list"] == "contradictions")
    shown = nadim("show", sample_folder, first["record"], "--json").object
    assert shown["label"] == first["label"]
    assert set(first["statements"]) <= {one["id"] for one in shown["statements"]}
    # Of each list the first ones, and how many there are; in words too.
    limited = nadim("check", sample_folder, "--json", "--limit", 1).object
    assert limited["counts"] == {name: count for name, count in counts.items() if name != "passed"}
    assert len(limited["sources"]) == sum(1 for count in limited["counts"].values() if count)
    words = nadim("check", sample_folder, "--limit", 1)
    assert (words.code, words.out.splitlines()[-1]) == (0, "All is well.")
    assert f"Contradictions: {counts['contradictions']}" in words.out.splitlines()
    assert f"({first['kind']} {first['record']})" in words.out
    assert f"  and {counts['unconfirmed'] - 1} more (--limit)" in words.out.splitlines()


def test_check(nadim: Any, catalogue: Path) -> None:
    said = nadim("check", catalogue, "--json")
    none = dict.fromkeys(("contradictions", "unconfirmed", "no_evidence", "sums"), 0)
    assert (said.code, said.object) == (0, {"ok": True, "findings": [], "counts": none, "sources": []})
    original = next(path for path in (catalogue / "files").rglob("*") if path.is_file())
    original.write_bytes(b"other bytes")
    said = nadim("check", catalogue, "--json")
    assert said.code == 1
    assert said.object["ok"] is False
    assert said.object["findings"][0].keys() == {"code", "record", "detail", "repairable"}
    assert nadim("check", catalogue, "--repair").code == 1
