"""The first run: a new shop in a few calm steps, or another PC that joins one."""
