"""What is checked before a report is published."""
