"""Bytes of a submission in, a :class:`scrdesk.domain.submission.ParsedSubmission` out. Knows no store."""
