"""A text as an audience reads it: labels for names, days and ages by rule. The text itself is never rewritten."""
