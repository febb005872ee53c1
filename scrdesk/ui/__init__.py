"""The window: shows, asks and forwards to services. Holds no rule of the trade."""
