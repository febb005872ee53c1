"""The panel room: the wall that is projected, and what stands beside it on the laptop."""
