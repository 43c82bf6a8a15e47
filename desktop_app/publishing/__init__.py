"""What goes out for people to read: citations, later dossiers and sites. No widgets."""
