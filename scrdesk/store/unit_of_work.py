"""One transaction on a store: nothing is kept unless its end is reached and it was told to commit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cached_property

import sqlalchemy as sa
from sqlalchemy.exc import TimeoutError as NoConnectionLeft

from scrdesk.domain.progress import Progress
from scrdesk.errors import Refused, StoreInUse
from scrdesk.store.audit import AuditRow, Trail
from scrdesk.store.checks import all_faults
from scrdesk.store.connection import WRITES
from scrdesk.store.faults import told_to_the_user
from scrdesk.store.queries import Queries
from scrdesk.store.repositories.agency_questions import AgencyQuestions
from scrdesk.store.repositories.audiences import Audiences
from scrdesk.store.repositories.changes import Changes
from scrdesk.store.repositories.entries import Entries
from scrdesk.store.repositories.erasing import Erasing
from scrdesk.store.repositories.facts import Facts
from scrdesk.store.repositories.family import Family
from scrdesk.store.repositories.hand_order import HandOrder
from scrdesk.store.repositories.handing_over import HandingOver
from scrdesk.store.repositories.keeping import Keeping
from scrdesk.store.repositories.learning import Learning
from scrdesk.store.repositories.learning_records import LearningRecords
from scrdesk.store.repositories.life import Life
from scrdesk.store.repositories.linked_accounts import LinkedAccounts
from scrdesk.store.repositories.marks import Marks
from scrdesk.store.repositories.mentions import Mentions
from scrdesk.store.repositories.notes import Notes
from scrdesk.store.repositories.panel import Panel
from scrdesk.store.repositories.people import People
from scrdesk.store.repositories.publication_checks import PublicationChecks
from scrdesk.store.repositories.report_drafts import ReportDrafts
from scrdesk.store.repositories.reviews import Reviews
from scrdesk.store.repositories.saved_views import SavedViews
from scrdesk.store.repositories.sealed import Sealed
from scrdesk.store.repositories.sent_analyses import SentAnalyses
from scrdesk.store.repositories.stored_files import StoredFiles
from scrdesk.store.repositories.submissions import Submissions
from scrdesk.store.repositories.waivers import Waivers
from scrdesk.store.spans import Spans
from scrdesk.store.vault import Vault


class ReadingUnit:
    """What can be asked within one view of the store that no writer disturbs."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self.reviews = Reviews(connection)
        self.submissions = Submissions(connection)
        self.entries = Entries(connection)
        self.changes = Changes(connection)
        self.notes = Notes(connection)
        self.marks = Marks(connection)
        self.hand_order = HandOrder(connection)
        self.saved_views = SavedViews(connection)
        self.sent_analyses = SentAnalyses(connection)
        self.linked_accounts = LinkedAccounts(connection)
        self.agency_questions = AgencyQuestions(connection)
        self.people = People(connection)
        self.family = Family(connection)
        self.mentions = Mentions(connection)
        self.panel = Panel(connection)
        self.life = Life(connection)
        self.stored_files = StoredFiles(connection)
        self.learning = Learning(connection)
        self.learning_records = LearningRecords(connection)
        self.report_drafts = ReportDrafts(connection)
        self.waivers = Waivers(connection)
        self.audiences = Audiences(connection)
        self.publication_checks = PublicationChecks(connection)
        self.queries = Queries(connection)
        self.spans = Spans(connection)
        self.handing_over = HandingOver(connection)
        self.facts = Facts(connection)
        self.keeping = Keeping(connection)
        self.erasing = Erasing(connection)
        self.sealed = Sealed(connection)
        self.trail = Trail(connection)

    @cached_property
    def seen_line(self) -> AuditRow | None:
        """The newest line of the trail as this view has it: what else it shows is as old. Asked once."""
        return self.trail.last()

    def faults(self, progress: Progress) -> tuple[str, ...]:
        """Check the whole store; return what is wrong with it, one sentence each."""
        return all_faults(self._connection, progress)


class WritingUnit(ReadingUnit):
    """A reading unit that may also change the store, once."""

    def __init__(self, connection: sa.Connection) -> None:
        super().__init__(connection)
        self._subject: str | None = None

    @property
    def subject(self) -> str | None:
        """What :meth:`commit` named, or None while nothing is to be kept."""
        return self._subject

    def commit(self, subject: str) -> None:
        """Keep what was done once the block ends without a fault.

        Args:
            subject: kind and id of what was changed for the trail ("submission 12"), never text of the case.
        """
        self._subject = subject


@contextmanager
def reading(vault: Vault) -> Iterator[ReadingUnit]:
    """Open a view of the store on a connection of its own; nothing done in it is kept.

    Raises:
        Refused: the store was closed.
        StoreInUse, DamagedStore, CannotWrite: as the database told.
    """
    with _connected(vault, writes=False) as connection, connection.begin() as transaction:
        yield ReadingUnit(connection)
        transaction.rollback()


@contextmanager
def writing(vault: Vault, action: str, clock: Callable[[], datetime]) -> Iterator[WritingUnit]:
    """Open a transaction that holds the store's write lock, on a connection of its own.

    Args:
        vault: the store.
        action: what is done, for the trail ("accept submission").
        clock: tells when.

    Raises:
        as :func:`reading`.
    """
    with _connected(vault, writes=True) as connection, connection.begin() as transaction:
        unit = WritingUnit(connection)
        yield unit
        if unit.subject is None:
            transaction.rollback()
        else:
            unit.trail.append(clock(), action, unit.subject)
            transaction.commit()


@contextmanager
def _connected(vault: Vault, *, writes: bool) -> Iterator[sa.Connection]:
    if not vault.is_open:
        raise Refused("The store was closed.", where=vault.path.name, remedy="Open it again.")
    with told_to_the_user(vault.path.name):
        try:
            connection = vault.engine.connect()
        except NoConnectionLeft as fault:
            raise StoreInUse(
                "The store is busy with other work.", where=vault.path.name, remedy="Try again in a moment."
            ) from fault
        with connection.execution_options(**{WRITES: writes}) as ready:
            yield ready
