"""Makes each PDF that the program gives out, by the services that the window and the command line call."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from scrdesk.domain.audience import Audience
from scrdesk.domain.chronology import ChronologyFilter
from scrdesk.domain.learning_records import Deposit, LearningProduct, Outline
from scrdesk.domain.retention import PaperClass, StartEvent
from scrdesk.errors import Refused
from scrdesk.export.pdf import write_pdf
from scrdesk.services import demo, reviews
from scrdesk.services.accuracy_pack import export_accuracy_pack
from scrdesk.services.action_plan import export_action_plan, export_chase_sheets
from scrdesk.services.destroy import Order, destroy
from scrdesk.services.destruction_records import save_certificate
from scrdesk.services.draft_report import default_options, draft_pdf, export_report
from scrdesk.services.export_chronology import export_chronology
from scrdesk.services.genogram import export_genogram
from scrdesk.services.guide import save_guide
from scrdesk.services.learning_papers import export_deposit_sheet, export_outline, export_product
from scrdesk.services.learning_records import records
from scrdesk.services.letters import LetterWanted, templates, write_letter
from scrdesk.services.panel_papers import export_action_log, export_minutes
from scrdesk.services.recovery import save_recovery_sheet
from scrdesk.services.requests import request_board
from scrdesk.services.retention import set_day
from tests.export.papers import PAPERS


def products(folder: Path) -> Iterator[tuple[str, Path]]:
    """Make every product in a folder; yield each with its name."""
    store = folder / "products.scrdesk"
    store.unlink(missing_ok=True)
    workspace = demo.make_demo_store(store, demo.PASSPHRASE)
    review_id = reviews.list_reviews(workspace)[0].review.id
    its = workspace, review_id

    def at(name: str) -> Path:
        return folder / f"{name}.pdf"

    for audience in Audience:
        name = f"report-{audience.name.lower()}"
        at(name).write_bytes(draft_pdf(*its, replace(default_options(*its), audience=audience)))
        yield name, at(name)
    yield "accuracy-pack", export_accuracy_pack(*its, "HV", "0.1", at("accuracy-pack"))
    export_action_plan(*its, at("action-plan"))
    yield "action-plan", at("action-plan")
    yield "chase-sheet", export_chase_sheets(*its, folder, ".pdf")[0].rename(at("chase-sheet"))
    for product in records(workspace, LearningProduct, review_id)[:1]:
        yield "briefing", export_product(*its, product.details, at("briefing"))
    yield "outline", export_outline(*its, records(workspace, Outline, review_id)[0], at("outline"))
    yield (
        "deposit-sheet",
        export_deposit_sheet(*its, records(workspace, Deposit, review_id)[0].details, at("deposit-sheet")),
    )
    meeting = reviews.meetings(workspace, review_id)[0]
    yield "minutes", export_minutes(workspace, meeting.id, at("minutes"))
    yield "action-log", export_action_log(*its, at("action-log"))
    export_genogram(*its, at("genogram"))
    yield "genogram", at("genogram")
    asked = request_board(*its).cells[0]
    for template in templates():
        wanted = LetterWanted(
            template.code,
            "The Chief Executive",
            asked.agency.code,
            asked.document.value,
            date(2016, 12, 1),
            contact="P. Marlowe",
            signed_by="A. Reed",
            office="Business manager",
            body="Aldshire Board",
            return_route="by secure mail",
            points="Say who was seen",
        )
        name = f"letter-{template.code}"
        try:
            yield name, write_letter(*its, wanted, at(name))
        except Refused:
            continue  # a letter that this review gives no reason for
    save_recovery_sheet(workspace, at("recovery-sheet"))
    yield "recovery-sheet", at("recovery-sheet")
    for audience in Audience:
        name = f"executive-summary-{audience.name.lower()}"
        options = replace(default_options(*its), audience=audience, is_summary=True)
        yield name, export_report(*its, options, at(name))
    for name, with_layer, audience in (
        ("chronology", False, Audience.NAMES),
        ("chronology-with-layer", True, Audience.NAMES),
        ("chronology-panel", True, Audience.PANEL),
        ("chronology-published", False, Audience.PUBLISHED),
    ):
        export_chronology(*its, ChronologyFilter(), at(name), with_layer=with_layer, audience=audience)
        yield name, at(name)
    save_guide(at("guide"))
    yield "guide", at("guide")
    at("every-block").write_bytes(write_pdf(PAPERS["every-block"]()))
    yield "every-block", at("every-block")
    reference = reviews.list_reviews(workspace)[0].review.details.reference
    order = Order(reference, "SG", "Board, item 7", PaperClass.DRAFTS, "asked for by the Board, nothing else to keep")
    set_day(workspace, review_id, StartEvent.CLOSED, date(2016, 9, 1))
    number = destroy(workspace, review_id, order)
    yield "certificate", save_certificate(workspace, number, at("certificate"))
    workspace.close()
