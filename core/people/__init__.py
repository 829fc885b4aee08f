"""Customers and their search keys; the team, its roles, PINs and approvals."""
