"""No stored row can be spoiled without one of the 156 facts failing."""

from seeds.mutating import run


def test_every_spoiled_row_is_noticed(copied, checker, stored, summary):
    assert checker.failures(stored) == {}
    counts, survivors = run(copied / "catalogue.db", checker.failures)
    total = sum(counts.values())
    groups = ", ".join(f"{group} {count}" for group, count in sorted(counts.items()))
    summary.append(f"mutation run: {total - len(survivors)} of {total} killed ({groups})")
    assert survivors == []
    assert all(counts[group] for group in ("row dropped", "offset moved", "modality flipped"))
