"""Every review of the desk, the archive, the kinds of review, the registers."""
