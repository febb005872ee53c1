"""The people of the review: names, labels, other spellings."""
