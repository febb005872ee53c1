"""PDF by ReportLab's canvas, through our own measuring and our own pages."""

from scrdesk.export.pdf.document import write_pdf

__all__ = ["write_pdf"]
