"""The safekeeping page: what keeps the store safe, and how long it is kept."""
