"""Where the review stands: what is due, who has sent what, what the chronology says, the panel's next meeting."""
