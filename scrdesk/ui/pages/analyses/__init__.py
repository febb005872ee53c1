"""The analyses: what reviewers look for, each with the entries behind every number."""
