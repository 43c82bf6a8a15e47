"""What the rooms have in common: a list that is searched, a record's card. Each room is a feature of its own."""
