"""What is kept of files that come in: batches and their files, watched folders. Not part of the history.

Functions that write take the connection of ``Catalogue.note`` (or, where it must be in one transaction with articles,
that of the recorder); what they write is not undone: a file came in, whatever becomes of its article.
"""
