"""The family drawn in the standard symbols: who stands where, how it is drawn, and the same in words."""
