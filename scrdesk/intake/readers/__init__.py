"""One reader per kind of file: bytes in, :class:`scrdesk.intake.found.FileContent` out; nothing is understood here."""
