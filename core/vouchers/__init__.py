"""Vouchers: the signed token, its codes, the printed note, and the ledger that honours it once."""
