"""Products, sales and their search keys, and how much of each sale came back."""
