"""A shop's first hour: setting it up, joining it with another PC, and where this PC finds it."""
