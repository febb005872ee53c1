"""Accounts of one event side by side, contacts that one side recorded, and questions to agencies."""
