"""The office, page by page."""
