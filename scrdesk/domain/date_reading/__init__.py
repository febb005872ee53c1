"""How written dates are taken apart: words, elements, grammar, spans. Use ``scrdesk.domain.written_dates``."""
