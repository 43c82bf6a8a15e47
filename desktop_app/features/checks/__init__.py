"""What is to be looked at: where the sources differ, what was never confirmed, what nothing stands behind."""
