"""Accounts of one event by several agencies: which belong together, where they differ, and what agencies are asked."""
