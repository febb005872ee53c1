"""Searching finished papers for identities: whatever form a name, birth, address, number or place is written in."""
