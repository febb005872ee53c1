"""Finished files opened again, whoever made them, to see every text that they hold in any form."""
