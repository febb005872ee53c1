"""The encrypted store: the only place that knows SQL, keys and migrations. Gives and takes domain values."""
