"""The tour: the story walked through the real windows, with pictures."""
