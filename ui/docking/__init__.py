"""The window at the screen's edge, beside the till's own program."""
