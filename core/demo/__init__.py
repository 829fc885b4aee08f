"""The demo shop: a shoe boutique with a café corner, the same for the same seed and day."""
