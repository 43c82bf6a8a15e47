"""The forms of all kinds of records: for each subject a file that says which fields stand in which group."""
