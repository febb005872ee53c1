"""The chronology drawn over true time: lanes of marks, silences, milestones, and the scale they are drawn to."""
