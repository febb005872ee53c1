"""Reviews, their agencies, what was asked of them, and the key lines of enquiry."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date, datetime

import sqlalchemy as sa

from scrdesk.domain.audience import Audience
from scrdesk.domain.review import (
    Agency,
    AgencyId,
    KeyLineId,
    KeyLineOfEnquiry,
    NewReview,
    RequestedDocument,
    Review,
    ReviewId,
)
from scrdesk.store.audience_tables import agency_label
from scrdesk.store.inserted import new_id
from scrdesk.store.linked_account_tables import agency_question
from scrdesk.store.panel_layer_tables import entry_key_line
from scrdesk.store.rows import AnyRow
from scrdesk.store.tables import agency, column_choice, entry, key_line, review, submission, submission_request


@dataclass(frozen=True, slots=True)
class Request:
    """A request as stored; its standing follows from what was received."""

    agency_id: AgencyId
    agency_code: str
    document: RequestedDocument
    requested: date
    due: date | None
    id: int = 0


class Reviews:
    """Reviews and what hangs on them directly."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def add(self, new: NewReview, begun_at: datetime) -> Review:
        """Store a review."""
        added = new_id(self._connection, review, {**asdict(new), "begun_at": begun_at})
        return Review(ReviewId(added), new)

    def change(self, review_id: ReviewId, new: NewReview) -> None:
        """Put these details in the place of those before; the kind is changed by a conversion only."""
        values = {name: value for name, value in asdict(new).items() if name != "type_code"}
        self._connection.execute(sa.update(review).where(review.c.id == review_id).values(**values))

    def get(self, review_id: ReviewId) -> Review | None:
        """Return a review, or None."""
        found = self._connection.execute(sa.select(review).where(review.c.id == review_id)).first()
        return _review(found) if found else None

    def named(self, reference: str) -> Review | None:
        """Return the review with that reference, or None."""
        found = self._connection.execute(sa.select(review).where(review.c.reference == reference)).first()
        return _review(found) if found else None

    def all(self) -> tuple[Review, ...]:
        """Return every review, newest first."""
        rows = self._connection.execute(sa.select(review).order_by(review.c.begun_at.desc(), review.c.id.desc()))
        return tuple(_review(row) for row in rows)

    def n_agencies(self) -> dict[ReviewId, int]:
        """Return how many agencies each review has; reviews without are absent."""
        counted = sa.select(agency.c.review_id, sa.func.count()).group_by(agency.c.review_id)
        return {ReviewId(row[0]): row[1] for row in self._connection.execute(counted)}

    def n_entries(self) -> dict[ReviewId, int]:
        """Return how many entries stand in each review's chronology; reviews without are absent."""
        counted = (
            sa.select(entry.c.review_id, sa.func.count())
            .where(entry.c.position.is_not(None))
            .group_by(entry.c.review_id)
        )
        return {ReviewId(row[0]): row[1] for row in self._connection.execute(counted)}

    def add_agency(self, review_id: ReviewId, code: str, name: str, kind: str, contact: str) -> Agency:
        """Store an agency at the end of the list."""
        last = self._connection.scalar(
            sa.select(sa.func.max(agency.c.place_in_list)).where(agency.c.review_id == review_id)
        )
        added = new_id(
            self._connection,
            agency,
            {
                "review_id": review_id,
                "code": code,
                "name": name,
                "kind": kind,
                "contact": contact,
                "place_in_list": (last or 0) + 1,
                "next_entry_number": 1,
            },
        )
        return Agency(AgencyId(added), code, name, kind, contact)

    def agencies(self, review_id: ReviewId) -> tuple[Agency, ...]:
        """Return the agencies of a review in the order they were added."""
        rows = self._connection.execute(
            sa.select(agency.c.id, agency.c.code, agency.c.name, agency.c.kind, agency.c.contact)
            .where(agency.c.review_id == review_id)
            .order_by(agency.c.place_in_list)
        )
        labels = {
            (row.agency_id, row.audience): row.label
            for row in self._connection.execute(
                sa.select(agency_label.c.agency_id, agency_label.c.audience, agency_label.c.label)
                .join_from(agency_label, agency)
                .where(agency.c.review_id == review_id)
            )
        }
        return tuple(
            Agency(
                AgencyId(row.id),
                row.code,
                row.name,
                row.kind,
                row.contact,
                labels.get((row.id, Audience.PANEL.name), ""),
                labels.get((row.id, Audience.PUBLISHED.name), ""),
            )
            for row in rows
        )

    def label_agency(self, agency_id: AgencyId, audience: Audience, label: str) -> None:
        """Put another label in place of the one an agency has for an audience; an empty one names the agency."""
        its = sa.and_(agency_label.c.agency_id == agency_id, agency_label.c.audience == audience.name)
        self._connection.execute(sa.delete(agency_label).where(its))
        if label:
            columns = {"agency_id": agency_id, "audience": audience.name, "label": label}
            self._connection.execute(sa.insert(agency_label).values(columns))

    def agency(self, review_id: ReviewId, code: str) -> Agency | None:
        """Return one agency, or None."""
        return next((each for each in self.agencies(review_id) if each.code == code), None)

    def change_agency(self, agency_id: AgencyId, name: str, kind: str, contact: str) -> None:
        """Change what an agency is called and who answers there; its code begins references and stays."""
        changed = sa.update(agency).where(agency.c.id == agency_id).values(name=name, kind=kind, contact=contact)
        self._connection.execute(changed)

    def is_agency_used(self, agency_id: AgencyId) -> bool:
        """Return whether anything was asked of an agency, came from it, or names it."""
        links = (submission_request, submission, column_choice, entry, agency_question)
        return any(
            self._connection.scalar(sa.select(sa.exists().where(each.c.agency_id == agency_id))) for each in links
        )

    def remove_agency(self, agency_id: AgencyId) -> None:
        """Take out an agency that nothing hangs on."""
        self._connection.execute(sa.delete(agency).where(agency.c.id == agency_id))

    def add_request(self, agency_id: AgencyId, document: RequestedDocument, requested: date, due: date | None) -> int:
        """Store a request; return its number."""
        values: dict[str, object] = {"agency_id": agency_id, "document": document.value}
        return new_id(self._connection, submission_request, {**values, "requested": requested, "due": due})

    def remove_request(self, request_id: int) -> None:
        """Take a request out that was recorded by mistake."""
        self._connection.execute(sa.delete(submission_request).where(submission_request.c.id == request_id))

    def requests(self, review_id: ReviewId) -> tuple[Request, ...]:
        """Return what was asked of the agencies, by agency, then in the order asked."""
        rows = self._connection.execute(
            sa.select(
                agency.c.id,
                agency.c.code,
                submission_request.c.document,
                submission_request.c.requested,
                submission_request.c.due,
                submission_request.c.id.label("request_id"),
            )
            .join_from(submission_request, agency)
            .where(agency.c.review_id == review_id)
            .order_by(agency.c.place_in_list, submission_request.c.requested, submission_request.c.id)
        )
        return tuple(
            Request(AgencyId(row.id), row.code, RequestedDocument(row.document), row.requested, row.due, row.request_id)
            for row in rows
        )

    def add_key_line(self, review_id: ReviewId, question: str, number: int | None = None) -> KeyLineOfEnquiry:
        """Store a key line of enquiry under a number that is free; without one, under the next."""
        last = self._connection.scalar(
            sa.select(sa.func.max(key_line.c.number)).where(key_line.c.review_id == review_id)
        )
        number = number or (last or 0) + 1
        added = new_id(self._connection, key_line, {"review_id": review_id, "number": number, "question": question})
        return KeyLineOfEnquiry(KeyLineId(added), number, question)

    def change_key_line(self, key_line_id: KeyLineId, question: str) -> None:
        """Change the words of a key line; its number stays, since papers name it."""
        self._connection.execute(sa.update(key_line).where(key_line.c.id == key_line_id).values(question=question))

    def n_entries_of_key_line(self, key_line_id: KeyLineId) -> int:
        """Return how many entries the panel has put under a key line."""
        counted = sa.select(sa.func.count()).where(entry_key_line.c.key_line_id == key_line_id)
        return self._connection.scalar(counted) or 0

    def remove_key_line(self, key_line_id: KeyLineId) -> None:
        """Take out a key line that no entry carries."""
        self._connection.execute(sa.delete(key_line).where(key_line.c.id == key_line_id))

    def key_lines(self, review_id: ReviewId) -> tuple[KeyLineOfEnquiry, ...]:
        """Return the key lines of enquiry in order."""
        rows = self._connection.execute(
            sa.select(key_line.c.id, key_line.c.number, key_line.c.question)
            .where(key_line.c.review_id == review_id)
            .order_by(key_line.c.number)
        )
        return tuple(KeyLineOfEnquiry(KeyLineId(row.id), row.number, row.question) for row in rows)


def _review(row: AnyRow) -> Review:
    return Review(
        ReviewId(row.id),
        NewReview(
            reference=row.reference,
            type_code=row.type_code,
            child_label=row.child_label,
            title=row.title,
            period_start=row.period_start,
            period_end=row.period_end,
            incident=row.incident,
            circumstances=row.circumstances,
            language=row.language,
        ),
    )
