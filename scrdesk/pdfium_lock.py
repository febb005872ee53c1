"""One lock for PDFium wherever it is used: it has state for the whole process and is not made for several threads."""

from __future__ import annotations

from threading import Lock

pdfium_lock = Lock()
