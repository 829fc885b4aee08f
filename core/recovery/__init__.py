"""The case: find, fix, care, extra, follow-up."""
