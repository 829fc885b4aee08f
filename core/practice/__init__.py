"""Practice: a shop of its own beside the real one, with invented customers; none of it counts."""
