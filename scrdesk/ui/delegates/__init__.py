"""How table cells are painted; models hold meanings, delegates hold looks."""
