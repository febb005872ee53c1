"""The only place that knows SQL, keys and migrations; gives and takes domain values."""
