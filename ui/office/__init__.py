"""The office's pages: what the manager and the owner look after."""
