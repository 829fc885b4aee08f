"""Tills read out of their own database, read-only; each till is a TOML file of queries.

`mapping` reads such a file, `connection` opens the till's database, `queries` asks the query that
fits it, in steps, `rows` makes of the answers what every reader hands over, `reading` puts it
together.
"""
