"""Questions that stop a person for a moment; each is opened, never waited for."""
