"""The timetable of a review: clocks, steps, decision, national body."""
