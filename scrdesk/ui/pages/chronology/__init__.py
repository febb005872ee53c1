"""The combined chronology: table, search, filters and the original row beside it."""
