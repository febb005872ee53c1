"""What the trade knows: dates, submissions, chronologies, reviews, people, reports. Pure Python values."""
