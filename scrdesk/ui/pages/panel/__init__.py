"""The panel: its meetings with their minutes, decisions and actions."""
