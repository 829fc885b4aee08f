"""What the program does from a command line, without a window."""
