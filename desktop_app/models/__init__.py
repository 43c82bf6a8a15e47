"""Item models: ids and pages fetched by workers, so that painting never waits."""
