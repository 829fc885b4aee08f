"""What stands around every page: head, steps, work area and action bar."""
