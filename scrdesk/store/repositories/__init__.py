"""One class for each group of tables: domain values in, domain values out."""
