"""After how long the store locks; apart from the watch itself, since the View menu is made before any store is open."""

LOCK_AFTER_MIN = 10
"""Minutes without a key or a movement of the mouse before the store locks, unless another time was chosen."""

LOCK_AFTER_CHOICES_MIN = (2, 5, 10, 20, 30)
"""What the View menu offers."""
