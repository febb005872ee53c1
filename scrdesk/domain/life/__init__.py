"""The life of a review: its type, steps, clocks, decisions, letters and the national body; pure rules, no store."""
