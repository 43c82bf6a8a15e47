"""The settings as a person sees them: built from the declarations, one page for each subject, with a search."""
