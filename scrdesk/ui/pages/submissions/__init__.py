"""Agency files: what was asked, what came, what was recognised before it is stored."""
