"""What is taken along of a list: a file of all of it, chosen rows as CSV, articles as citations."""
