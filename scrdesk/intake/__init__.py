"""The bytes of a submission become entries and findings. Knows no store."""
