"""What a secretary does, one module a job. The window and the command line call these and nothing below them."""
