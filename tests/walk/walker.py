"""Who walks: the hands, and how to look up what the store holds. Nothing is written through here."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from scrdesk.domain.life.records import LifeRecord, StoredLife
from scrdesk.domain.review import ReviewId
from scrdesk.services.life_records import life_records
from scrdesk.services.open_store import Workspace
from tests.walk.hands import Hands

DEMO_FILES = Path(__file__).resolve().parents[2] / "resources" / "demo" / "files"
PASSPHRASE = "lantern bicycle orchard thimble"
LifeT = TypeVar("LifeT", bound=LifeRecord)


@dataclass
class Walker:
    """What the parts of the walk share."""

    hands: Hands
    exports: list[Path] = field(default_factory=list)

    @property
    def workspace(self) -> Workspace:
        """The open store, to be looked at."""
        workspace = self.hands.window.door.workspace
        assert workspace is not None
        return workspace

    @property
    def review_id(self) -> ReviewId:
        """The review that is shown."""
        review = self.hands.window.review
        assert review is not None
        return review.id

    def life(self, kind: type[LifeT], *, of_board: bool = False) -> tuple[StoredLife[LifeT], ...]:
        """Return the stored records of a kind."""
        return life_records(self.workspace, kind, None if of_board else self.review_id)

    def out(self, name: str) -> Path:
        """Return the path of a file that leaves."""
        folder = self.hands.folder / "out"
        folder.mkdir(exist_ok=True)
        path = folder / name
        self.exports.append(path)
        return path

    def folder(self, name: str) -> Path:
        """Return a folder that files leave into."""
        folder = self.hands.folder / "out" / name
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    def paper(self, name: str, text: str) -> Path:
        """Return the path of a paper that came from elsewhere."""
        folder = self.hands.folder / "in"
        folder.mkdir(exist_ok=True)
        path = folder / name
        path.write_text(text, encoding="utf-8")
        return path
