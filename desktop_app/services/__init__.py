"""What every room needs and no room owns: tasks, changes, notices, settings, navigation. QtCore only."""
