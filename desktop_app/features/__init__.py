"""One folder per room. Each contributes itself through ``desktop_app.contract``; none knows another."""
