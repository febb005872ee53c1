"""Domain values become PDF, spreadsheets and Word files. Knows no store."""
