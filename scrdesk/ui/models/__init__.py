"""Models that the pages' tables show: light rows, ids in order, nothing painted and nothing fetched here."""
