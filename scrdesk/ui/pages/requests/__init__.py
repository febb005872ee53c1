"""Requests to agencies: the board, their papers, the letters."""
