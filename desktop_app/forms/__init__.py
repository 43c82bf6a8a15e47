"""Forms: one widget for each type of declared field, a page of them, and the way from opening to saving."""
