"""The windows: they know the shop by its services, and never its database."""
