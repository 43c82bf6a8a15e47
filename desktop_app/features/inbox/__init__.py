"""The Inbox: how articles come in, the slip that fills their fields, what became of each file."""
