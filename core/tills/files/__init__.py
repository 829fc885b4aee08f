"""Reading the files that other programs write: any table of customers, articles or sales.

From the bytes upwards: `stream` (packed or not, whatever the encoding), `table` (rows of text),
`columns` (what a column is, by its header), `values`, `moments` (what a text means), then one
module a family of tills, and `opening` as the one door to them all.
"""
