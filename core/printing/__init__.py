"""Printing: fonts and lettering for any script, papers, printers and the queue."""
