"""The timetable: clocks with how each was counted, steps, the decision, what passed with national bodies."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget

from scrdesk.domain.dates_in_words import day_in_words
from scrdesk.domain.life.clock_rules import StartEvent
from scrdesk.domain.life.clocks import ClockStanding
from scrdesk.domain.life.records import BodyContact, StoredLife
from scrdesk.domain.progress import Progress
from scrdesk.ui.dialogs.file_choice import ask_open_files, ask_save_file
from scrdesk.ui.jobs import Pool
from scrdesk.ui.page import PageContext
from scrdesk.ui.pages.life.sectioned import Prepared, SectionedPage
from scrdesk.ui.pages.timetable import deeds, store_calls
from scrdesk.ui.pages.timetable.scope_section import ScopeSection
from scrdesk.ui.widgets.action_row import ActionRow, RowAction, Told
from scrdesk.ui.widgets.text_label import TextLabel
from scrdesk.ui.words import said

if TYPE_CHECKING:
    from scrdesk.domain.review import ReviewId
    from scrdesk.services.open_store import Workspace
    from scrdesk.services.review_types import Criterion
    from scrdesk.services.timetable import StepStanding, Timetable

STEP_TONES = {"open": "quiet", "under way": "info", "done": "good", "not applicable": "quiet"}
ANSWER_TONES = {"yes": "warn", "no": "quiet", "not known": "info"}


class TimetablePage(SectionedPage["Timetable"]):
    """Five sections."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            self.tr("Timetable"),
            (
                ("clocks", self.tr("Clocks")),
                ("steps", self.tr("Steps")),
                ("decision", self.tr("Decision and kind")),
                ("scope", self.tr("Scope")),
                ("bodies", self.tr("National body")),
            ),
            parent,
        )
        self._calendar = QPushButton(self.tr("Calendar file…"), self)
        self._calendar.setObjectName("calendar_button")
        self._calendar.setToolTip(self.tr("Every day to come as an .ics file for an office calendar, without names"))
        self._calendar.clicked.connect(self._on_calendar_clicked)
        self._event = QPushButton(self.tr("Enter a day…"), self)
        self._event.setObjectName("event_button")
        self._event.setProperty("kind", "primary")
        self._event.clicked.connect(self._on_event_clicked)

    def header_actions(self) -> tuple[QWidget, ...]:
        """Return the calendar and the primary action."""
        return (self._calendar, self._event)

    def fetch(self) -> Callable[[Progress], Timetable] | None:
        """Return the work that reads the timetable."""
        if self.workspace is None or self.review_id is None:
            return None
        return partial(_fetch, self.workspace, self.review_id)

    def show_section(self, section: str, found: Timetable) -> None:
        """Show clocks, steps, the decision, the scope or the national bodies."""
        {
            "clocks": self._show_clocks,
            "steps": self._show_steps,
            "decision": self._show_decision,
            "scope": ScopeSection(self).show,
            "bodies": self._show_bodies,
        }[section](found)

    # --- clocks ---

    def _show_clocks(self, found: Timetable) -> None:
        if found.notes:
            card, body = self.card(self.tr("To look at"))
            for note in found.notes:
                body.addWidget(TextLabel(card, said(note), "fault"))
        card, body = self.card(
            self.tr("Clocks"),
            self.tr(
                "Working days are Monday to Friday without the bank holidays of England and Wales. Rest on a day to "
                "see how it was counted."
            ),
        )
        if not found.clocks:
            body.addWidget(
                TextLabel(card, self.tr("No clock set by statute or guidance runs for this kind of review."))
            )
        for clock in found.clocks:
            body.addWidget(self._clock_row(clock, card))
        card, body = self.card(
            self.tr("Days that start clocks"), self.tr("The day itself is day 0. Clocks are counted from these.")
        )
        for event in found.events:
            known = found.starts.get(event.code)
            told = Told(deeds.begins(known.day), "good") if known else Told(self.tr("no day yet"))
            body.addWidget(
                ActionRow(
                    said(event.name),
                    card,
                    details=(known.note if known else said(event.about),),
                    told=told,
                    actions=(self._action("day", self.tr("Day…"), partial(self._ask_event, event)),),
                )
            )

    def _clock_row(self, clock: ClockStanding, card: QWidget) -> ActionRow:
        mark = clock.mark
        to = self.tr("To {whom}").format(whom=said(clock.to.words)) if clock.to.names else ""
        source = (
            said(clock.rule.source)
            if clock.rule.is_checked
            else self.tr("{source} (to be checked)").format(source=said(clock.rule.source))
        )
        line = " · ".join(part for part in (said(clock.rule.limit_words), to, source) if part)
        done = [
            self.tr("Went to {whom}").format(whom=mark.sent_to) if mark.sent_to else "",
            self.tr("Proof: {name}").format(name=mark.proof) if mark.proof else "",
            self.tr("Does not apply: {why}").format(why=mark.why_not) if mark.why_not else "",
            self.tr("Revised: {why}").format(why=mark.revised_why) if mark.revised_why else "",
        ]
        actions = [self._action("record", self.tr("Record…"), partial(self._ask_clock, clock))]
        if mark.file_id is None:
            actions.append(self._action("proof", self.tr("Add proof…"), partial(self._choose_proof, clock)))
        else:
            actions.append(self._action("save_proof", self.tr("Save proof…"), partial(self._save_proof, clock)))
        return ActionRow(
            f"{clock.rule.code}  {said(clock.rule.duty)}",
            card,
            details=(line, " · ".join(part for part in done if part)),
            told=Told(clock.told, clock.tone, clock.explained),
            actions=actions,
            warnings=clock.warnings,
        )

    def _ask_event(self, event: StartEvent) -> None:
        if self.workspace is not None and self.review_id is not None and self.found is not None:
            known = self.found.starts.get(event.code)
            prepared = deeds.start_day(self.workspace, self.review_id, event, known)
            self.ask(prepared, self.tr("Kept. The clocks were counted anew."))

    def _ask_clock(self, clock: ClockStanding, proof: Path | None = None) -> None:
        self._ask(lambda workspace, review_id: deeds.clock(workspace, review_id, clock, proof), is_kept=proof is None)

    def _choose_proof(self, clock: ClockStanding) -> None:
        ask_open_files(
            self,
            self.tr("The document that proves it"),
            (self.tr("All files (*)"),),
            lambda paths: self._ask_clock(clock, paths[0]),
        )

    def _save_proof(self, clock: ClockStanding) -> None:
        mark = clock.mark
        ending = Path(mark.proof).suffix or ".pdf"
        name = mark.proof if Path(mark.proof).suffix else f"{mark.proof or clock.rule.code}{ending}"
        ask_save_file(
            self,
            self.tr("Save the proof"),
            name,
            ((self.tr("As received"), ending),),
            partial(self._write_proof, clock),
        )

    def _write_proof(self, clock: ClockStanding, path: Path) -> None:
        if self.workspace is not None and self.review_id is not None and clock.mark.file_id is not None:
            self._run_export(
                partial(store_calls.write_file, self.workspace, self.review_id, int(clock.mark.file_id), path)
            )

    # --- steps ---

    def _show_steps(self, found: Timetable) -> None:
        n_done, n_all = found.stage_number
        card, body = self.card(
            self.tr("{kind}: {n} of {all} steps done").format(kind=said(found.kind.name), n=n_done, all=n_all),
            self.tr("Which steps there are follows from the kind of review; one that does not apply says why."),
        )
        for standing in found.steps:
            mark = standing.mark
            who = " · ".join(part for part in (mark.who, deeds.begins(mark.on)) if part)
            about = self.tr("{document}, by {whom}").format(
                document=said(standing.step.document), whom=said(standing.step.made_by)
            )
            body.addWidget(
                ActionRow(
                    said(standing.step.name),
                    card,
                    details=(about, who, mark.reason),
                    told=Told(mark.state, STEP_TONES[mark.state]),
                    actions=(self._action("change", self.tr("Change…"), partial(self._ask_step, standing)),),
                )
            )

    def _ask_step(self, standing: StepStanding) -> None:
        self._ask(lambda workspace, review_id: deeds.step(workspace, review_id, standing))

    # --- decision and kind ---

    def _show_decision(self, found: Timetable) -> None:
        card, body = self.card(said(found.kind.name), said(found.kind.basis))
        for each in found.conversions:
            to, before = (said(found.kind_names.get(code, code)) for code in (each.to_type, each.from_type))
            words = self.tr("{day}: went on as {to}, before {before}. {reason}").format(
                day=day_in_words(each.on), to=to, before=before, reason=each.reason
            )
            body.addWidget(TextLabel(card, words, "small"))
        body.addLayout(
            self.buttons(
                card,
                self._action("convert", self.tr("Go on as another kind…"), self._on_convert_clicked),
            )
        )
        card, body = self.card(self.tr("Decision"), "" if found.decisions else self.tr("No decision is recorded yet."))
        known = {criterion.code: said(criterion.text) for criterion in _criteria(found)}
        for form in reversed(found.decisions):
            on = deeds.begins(form.decided_on)
            body.addWidget(
                ActionRow(
                    self.tr("Version {n}: {outcome}").format(n=form.number, outcome=said(form.outcome)),
                    card,
                    details=(
                        " · ".join(part for part in (form.decided_by, on) if part),
                        self.tr("Rationale: {text}").format(text=form.rationale),
                        self.tr("Dissent: {text}").format(text=form.dissent) if form.dissent else "",
                        self.tr("Advice: {text}").format(text=form.advice) if form.advice else "",
                    ),
                )
            )
            if form is found.decisions[-1]:
                for code, answer, why in form.answers:
                    body.addWidget(
                        ActionRow(
                            known.get(code, code),
                            card,
                            details=(why,),
                            told=Told(answer, ANSWER_TONES.get(answer, "quiet")),
                        )
                    )
        body.addLayout(
            self.buttons(card, self._action("decide", self.tr("Fill in the decision form…"), self._on_decide_clicked))
        )
        card, body = self.card(
            self.tr("Intent about publication"), "" if found.intents else self.tr("Nothing is recorded yet.")
        )
        for intent in reversed(found.intents):
            who = " · ".join(part for part in (intent.decided_by, deeds.begins(intent.decided_on)) if part)
            advice = self.tr("Advice: {text}").format(text=intent.advice) if intent.advice else ""
            body.addWidget(ActionRow(said(intent.intent).capitalize(), card, details=(who, intent.reasons, advice)))
        body.addLayout(
            self.buttons(card, self._action("intent", self.tr("Record an intent…"), self._on_intent_clicked))
        )

    def _on_convert_clicked(self) -> None:
        if self.workspace is not None:
            work = partial(store_calls.other_kinds, self.workspace)
            self.context.jobs.run(Pool.CASE, work, owner=self, done=self._ask_conversion)

    def _ask_conversion(self, kinds: tuple[tuple[str, str], ...]) -> None:
        found = self.found
        if found is None:
            return
        mine = found.kind
        usual = [each for each in kinds if each[0] in mine.becomes]
        others = [each for each in kinds if each[0] not in mine.becomes and each[0] != mine.code]
        offered = (*usual, *others)
        self._ask(lambda workspace, review_id: deeds.conversion(workspace, review_id, found, offered), is_kept=False)

    def _on_decide_clicked(self) -> None:
        found = self.found
        if found is not None:
            self._ask(lambda workspace, review_id: deeds.decision(workspace, review_id, found, _criteria(found)))

    def _on_intent_clicked(self) -> None:
        found = self.found
        if found is not None:
            self._ask(lambda workspace, review_id: deeds.intent(workspace, review_id, found))

    # --- national body ---

    def _show_bodies(self, found: Timetable) -> None:
        card, body = self.card(
            self.tr("What passed with national bodies"),
            ""
            if found.contacts
            else self.tr(
                "Nothing yet: what is sent, asked, advised and answered is logged here with how it was weighed."
            ),
        )
        words = {
            "sent": self.tr("Sent to {body}"),
            "asked": self.tr("Asked by {body}"),
            "advised": self.tr("Advice of {body}"),
            "replied": self.tr("Reply of {body}"),
            "met": self.tr("Meeting with {body}"),
        }
        for stored in reversed(found.contacts):
            each = stored.details
            told = Told(deeds.begins(each.on))
            if each.reply_by is not None and each.answered is None:
                is_late = each.reply_by < found.today
                told = Told(
                    self.tr("answer by {day}").format(day=deeds.begins(each.reply_by)), "bad" if is_late else "warn"
                )
            elif each.answered is not None:
                told = Told(self.tr("answered {day}").format(day=deeds.begins(each.answered)), "good")
            body.addWidget(
                ActionRow(
                    words[each.direction].format(body=each.body),
                    card,
                    details=(
                        f"{day_in_words(each.on)}: {each.what}",
                        self.tr("Weighed: {text}").format(text=each.weighed) if each.weighed else "",
                        self.tr("Done: {text}").format(text=each.outcome) if each.outcome else "",
                        self.tr("Document: {name}").format(name=each.proof) if each.proof else "",
                    ),
                    told=told,
                    actions=(self._action("change", self.tr("Change…"), partial(self._ask_contact, stored)),),
                )
            )
        body.addLayout(
            self.buttons(card, self._action("contact", self.tr("Log a contact…"), partial(self._ask_contact, None)))
        )
        card, body = self.card(
            self.tr("The register"), self.tr("Which body is the right one on a day. It is changed under All reviews.")
        )
        for national in found.bodies:
            first = deeds.begins(national.valid_from) or self.tr("the beginning")
            last = deeds.begins(national.valid_to)
            days = (
                self.tr("From {first} to {last}").format(first=first, last=last)
                if last
                else self.tr("From {first}").format(first=first)
            )
            body.addWidget(
                ActionRow(
                    said(national.name),
                    card,
                    details=(days, said(national.owed), national.address),
                    told=Told(national.role, "info"),
                )
            )

    def _ask_contact(self, known: StoredLife[BodyContact] | None) -> None:
        found = self.found
        if found is not None:
            self._ask(lambda workspace, review_id: deeds.contact(workspace, review_id, found, known))

    # --- what is shared ---

    def _ask(self, prepare: Callable[[Workspace, ReviewId], Prepared], *, is_kept: bool = True) -> None:
        if self.workspace is not None and self.review_id is not None:
            self.ask(prepare(self.workspace, self.review_id), self.tr("Kept."), is_kept=is_kept)

    def _action(self, name: str, words: str, do: Callable[[], None]) -> RowAction:
        return RowAction(f"{name}_action", words, do)

    def _on_event_clicked(self) -> None:
        """Go to the first event that has no day yet."""
        found = self.found
        if found is not None and found.events:
            self.open_section("clocks")
            missing = [event for event in found.events if event.code not in found.starts]
            self._ask_event((missing or list(found.events))[0])

    def _on_calendar_clicked(self) -> None:
        if self.found is None:
            return
        name = self.found.review.details.reference.replace("/", "-")
        ask_save_file(
            self,
            self.tr("Save the calendar"),
            f"{name}.ics",
            ((self.tr("Calendar file"), ".ics"),),
            self._write_calendar,
        )

    def _write_calendar(self, path: Path) -> None:
        if self.workspace is not None and self.review_id is not None:
            self._run_export(partial(store_calls.write_calendar, self.workspace, self.review_id, path))

    def _run_export(self, work: Callable[[Progress], str]) -> None:
        messages = self.context.messages
        self.context.jobs.run(Pool.CASE, work, owner=self, done=self._on_exported, failed=messages.tell_fault)

    def _on_exported(self, words: str) -> None:
        self.context.messages.say(words, "good")


def _criteria(found: Timetable) -> tuple[Criterion, ...]:
    from scrdesk.services.review_types import criteria_of

    return criteria_of(found.kind)


def _fetch(workspace: Workspace, review_id: ReviewId, _progress: Progress) -> Timetable:
    from scrdesk.services.timetable import timetable

    return timetable(workspace, review_id)
