"""Every table of a store, for what has to know the whole form: each module of tables is named here once."""

from __future__ import annotations

from scrdesk.store import (
    audience_tables,
    family_tables,
    keeping_tables,
    learning_tables,
    life_tables,
    linked_account_tables,
    panel_layer_tables,
    panel_room_tables,
    publish_tables,
    report_tables,
    sent_analysis_tables,
    tables,
)
from scrdesk.store.table_columns import metadata

MODULES = (
    tables,
    audience_tables,
    keeping_tables,
    family_tables,
    learning_tables,
    life_tables,
    linked_account_tables,
    panel_layer_tables,
    panel_room_tables,
    publish_tables,
    report_tables,
    sent_analysis_tables,
)

__all__ = ["MODULES", "metadata"]
