"""The written text of a report: how it refers to things, how it becomes blocks, how it reads. Knows no store."""
