"""Where the report is written: sections, their text, drafts that stand for good, and the round of accuracy."""
