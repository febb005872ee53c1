"""What reviewers look for, computed from the combined chronology (domain paper section 3); prompts, never findings.

Every analysis says what it counts, lists the rows behind it, and keeps what is not stated apart: blank never means
"no". There is no score of anybody's risk.
"""
