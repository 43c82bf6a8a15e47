"""What is stored, in the words of a language: dates, figures, terms, statements. No Qt, no SQL."""
