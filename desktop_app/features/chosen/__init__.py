"""What can be done with the chosen rows of any room."""
