"""The page Tills: what was read in, files, databases and watched folders to read."""
