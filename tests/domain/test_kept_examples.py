"""Examples of the domain once more, with all that is answered and not only what each example asks about."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.domain.kept_answers import check_kept, examples_whole

MODULES = [
    "accounts.test_acts",
    "accounts.test_differences",
    "accounts.test_joining",
    "accounts.test_one_sided",
    "accounts.test_told_days",
    "mentions.test_finder",
    "mentions.test_spellings",
    "report_text.test_blocks",
    "report_text.test_notes",
    "report_text.test_readability",
    "report_text.test_references",
    "report_text.test_spelling",
    "test_accuracy_return",
    "test_action_plan",
    "test_age",
    "test_age_in_short",
    "test_age_range",
    "test_backup_rotation",
    "test_comparison",
    "test_dates_in_words",
    "test_evidence_trail",
    "test_households",
    "test_minutes_insert",
    "test_ordering",
    "test_panel_layer",
    "test_products",
    "test_publication",
    "test_register_findings",
    "test_retention",
    "test_seen_words",
    "test_standing",
    "test_traces",
    "test_typed_days",
    "test_wall_state",
    "test_whose_file",
    "test_word_difference",
    "test_working_days",
]


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_are_answered_as_they_were(name: str) -> None:
    check_kept(f"examples/{name}", examples_whole(import_module(f"tests.domain.{name}")))
