"""Small widgets that forms promote to; each takes only a parent."""
