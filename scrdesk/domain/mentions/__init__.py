"""Finding the people of the register in the words of agencies."""
