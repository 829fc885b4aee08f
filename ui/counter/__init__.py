"""The counter's pages: find, fix, care, extra, hand over, redeem."""
