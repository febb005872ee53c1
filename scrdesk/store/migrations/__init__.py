"""Every form a store ever had, as Alembic revisions; a revision imports only alembic and sqlalchemy."""
