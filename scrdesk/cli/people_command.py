"""``scrdesk people``: who is named in how many entries, what is to be decided, and the genogram as a figure."""

from __future__ import annotations

import argparse
from pathlib import Path

from scrdesk.cli import DONE, SOMETHING_FOUND
from scrdesk.cli.terminal import add_protection_option, add_unlocking_options, export_password, print_json, unlocked
from scrdesk.domain.genogram.words import relation_lines
from scrdesk.services import mentions
from scrdesk.services.family import family
from scrdesk.services.genogram import export_genogram, genogram
from scrdesk.services.reviews import find_review


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("store", type=Path)
    parser.add_argument("--review", metavar="REF", required=True)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--genogram", type=Path, metavar="FILE", help="write the genogram, .svg or .pdf")
    parser.add_argument("--with-names", action="store_true", help="names in the genogram instead of labels")
    add_protection_option(parser)
    add_unlocking_options(parser)


def run(args: argparse.Namespace) -> int:
    """Print the people; exit 1 when names wait for a decision or something in the register does not fit."""
    workspace = unlocked(args)
    try:
        review = find_review(workspace, args.review)
        mentions.bring_up_to_date(workspace, review.id)
        found = family(workspace, review.id)
        counts = mentions.entry_counts(workspace, review.id)
        asked = mentions.questions(workspace, review.id)
        spelt = mentions.spellings(workspace, review.id)
        relations = relation_lines(genogram(workspace, review.id))
        if args.genogram is not None:
            password = export_password(args)
            export_genogram(workspace, review.id, args.genogram, with_names=args.with_names, password=password)
    finally:
        workspace.close()
    labels = {person.id: person.details.label for person in found.people}
    told = [(labels[person.id], *counts.get(person.id, (0, 0))) for person in found.people]
    if args.json:
        print_json(
            {
                "people": [{"label": label, "entries": sure, "doubtful": more} for label, sure, more in told],
                "relations": list(relations),
                "to_look_at": [each.message for each in found.findings],
                "to_decide": [
                    {
                        "written": each.form,
                        "may_mean": [one.person.details.label for one in each.candidates],
                        "entries": len(each.entries),
                    }
                    for each in asked
                ],
                "spellings": [
                    {"written": s.written, "like": [labels[one] for one in s.people], "entries": len(s.entries)}
                    for s in spelt
                ],
            }
        )
    else:
        for label, sure, more in told:
            print(f"{label}: named in {sure}" + (f", perhaps in {more} more" if more else ""))
        for finding in found.findings:
            print(f"to look at: {finding.message}")
        for question in asked:
            meant = ", ".join(one.person.details.label for one in question.candidates)
            print(f"to decide: “{question.form}” may mean {meant} ({len(question.entries)})")
        for spelling in spelt:
            like = ", ".join(labels[one] for one in spelling.people)
            print(f"perhaps misspelt: “{spelling.written}”, like {like} ({len(spelling.entries)})")
    return SOMETHING_FOUND if asked or spelt or found.findings else DONE
