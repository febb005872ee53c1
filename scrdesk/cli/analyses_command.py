"""``scrdesk analyses``: what reviewers look for, computed from the combined chronology; prompts, never findings."""

from __future__ import annotations

import argparse
from pathlib import Path

from scrdesk.cli import DONE, SOMETHING_FOUND
from scrdesk.cli.terminal import add_unlocking_options, print_json, unlocked
from scrdesk.domain.analysis.case import Case
from scrdesk.domain.analysis.register import analyses, analysis
from scrdesk.domain.analysis.result import Analysis, Result
from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.counting import entries
from scrdesk.errors import NotFound
from scrdesk.services import mentions
from scrdesk.services.analyses import case_of
from scrdesk.services.analyses import run as run_analysis
from scrdesk.services.reviews import find_review
from scrdesk.services.saved_views import find_view


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("store", type=Path)
    parser.add_argument("--review", metavar="REF", required=True)
    parser.add_argument("--only", metavar="KEY", help="one analysis, by its key")
    parser.add_argument("--view", metavar="NAME", help="look only at the entries of a saved view")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    add_unlocking_options(parser)


def run(args: argparse.Namespace) -> int:
    """Print what each analysis finds; exit 1 when one of them waits for something the store does not hold."""
    if args.only is not None and analysis(args.only) is None:
        known = ", ".join(each.key for each in analyses())
        raise NotFound(f"There is no analysis “{args.only}”.", remedy=f"The keys are: {known}.")
    wanted = [each for each in analyses() if args.only in (None, each.key)]
    workspace = unlocked(args)
    try:
        review = find_review(workspace, args.review)
        mentions.bring_up_to_date(workspace, review.id)
        chosen = find_view(workspace, review.id, args.view).chosen if args.view else ChronologyFilter()
        case = case_of(workspace, review.id, chosen, with_contacts=any(each.needs_accounts for each in wanted))
        as_at = workspace.clock()
    finally:
        workspace.close()
    found = [(each, run_analysis(case, each.key)) for each in wanted]
    if args.json:
        print_json(
            {
                "as_at": as_at.isoformat(timespec="seconds"),
                "filter": chosen.described(),
                "entries": len(case.rows),
                "analyses": [_as_data(case, each, result) for each, result in found],
            }
        )
    else:
        print(f"{entries(len(case.rows))} looked at: {chosen.described()}. Prompts to the panel, not findings.")
        for each, result in found:
            _print(case, each, result, is_whole=args.only is not None)
    return SOMETHING_FOUND if any(result.missing for _, result in found) else DONE


def _as_data(case: Case, each: Analysis, result: Result) -> dict[str, object]:
    return {
        "number": each.number,
        "key": each.key,
        "title": each.title,
        "question": each.question,
        "definition": each.definition,
        "settings": each.defaults(),
        "figures": [{"words": one.words, "value": one.value} for one in result.figures],
        "sections": [
            {
                "title": section.title,
                "headings": list(section.headings),
                "lines": [
                    {"cells": list(line.cells), "entries": [case.by_id[one].reference for one in line.entries]}
                    for line in section.lines
                ],
            }
            for section in result.sections
        ],
        "not_known": [{"words": words, "n": n} for words, n in result.unknown],
        "tallies": [
            {"words": one.words, "known": one.known, "not_stated": one.not_stated, "of": one.of}
            for one in result.tallies
        ],
        "missing": result.missing,
    }


def _print(case: Case, each: Analysis, result: Result, *, is_whole: bool) -> None:
    print(f"\n{each.number}. {each.title} ({each.key})")
    if result.missing:
        print(f"  waits: {result.missing}")
    for figure in result.figures:
        print(f"  {figure.value}: {figure.words}")
    if not is_whole:
        return
    print(f"  {each.definition}")
    for section in result.sections:
        print(f"\n  {section.title}")
        if not section.lines:
            print(f"    {section.empty}")
        for line in section.lines:
            cells = "; ".join(
                f"{heading}: {cell}" for heading, cell in zip(section.headings, line.cells, strict=True) if cell
            )
            print(f"    {cells} [{', '.join(case.by_id[one].reference for one in line.entries)}]")
    for words, n in result.unknown:
        print(f"  not known: {n:,} {words}")
