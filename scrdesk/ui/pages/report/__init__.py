"""The report draft: its parts, its pages, the PDF."""
