"""What the pages about the life of reviews share."""
