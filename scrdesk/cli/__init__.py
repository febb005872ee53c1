"""The command line: one module a sub-command, over the same services as the window."""
