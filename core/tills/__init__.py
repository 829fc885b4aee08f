"""Reading what other programs know: files, databases and folders of a till."""
