"""Articles cut out of pages and issues, scans joined to articles."""
