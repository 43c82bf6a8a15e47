"""What an article may say: suggestions with their passages, for a person to decide."""
