"""The catalogue, the budgets it is given within, and what to suggest."""
