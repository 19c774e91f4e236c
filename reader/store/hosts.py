"""What servers asked of us; it outlives a restart, so we never come back too early."""

from collections.abc import Callable
from datetime import datetime

from reader.model import Sentence
from reader.store.database import Database
from reader.store.values import moment, seconds, sentence, sentence_json

LONGEST_CLAIM = 86_400  # s; one for longer was made while the clock of this computer went ahead
CLAIMS = "ALTER TABLE hosts ADD COLUMN claimed_until INTEGER;  -- by a visit that is under way"
CLAIMANTS = 'ALTER TABLE hosts ADD COLUMN claimed_by TEXT;  -- "process visit"'
CLAIM = """
    INSERT INTO hosts (host, claimed_until, claimed_by) VALUES (:host, :until, :visit)
    ON CONFLICT (host) DO UPDATE SET claimed_until = :until, claimed_by = :visit
"""


class HostTable:
    """The hosts table."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def wait_until(self, host: str) -> datetime | None:
        """Return when the host may be asked again; None: at once."""
        found = self._value(host, "wait_until")
        return moment(found) if isinstance(found, int) else None

    def reason(self, host: str) -> Sentence | None:
        """Return why it is to be left alone."""
        found = self._value(host, "reason")
        return sentence(found) if isinstance(found, str) else None

    def failures(self, host: str) -> int:
        """Return how often in a row it refused us."""
        return int(self._value(host, "failures") or 0)

    def last_request(self, host: str) -> datetime | None:
        """Return when it was last asked."""
        found = self._value(host, "last_request")
        return moment(found) if isinstance(found, int) else None

    def set_wait(
        self, host: str, until: datetime | None, reason: Sentence | None = None, failures: int = 0
    ) -> None:
        """Leave a host alone until then; None lifts it."""
        with self._database.transaction() as db:
            db.execute(
                """
                INSERT INTO hosts (host, wait_until, reason, failures)
                VALUES (:host, :until, :reason, :failures)
                ON CONFLICT (host) DO UPDATE
                SET wait_until = :until, reason = :reason, failures = :failures
                """,
                {
                    "host": host,
                    "until": seconds(until),
                    "reason": sentence_json(reason),
                    "failures": failures,
                },
            )

    def claim(
        self,
        host: str,
        visit: str,
        now: datetime,
        until: datetime,
        has_ended: Callable[[str], bool] = lambda _: False,
    ) -> bool:
        """Take a host for one visit; False where another visit, of any program, is at it.

        A claim that nobody released is over at `until`, and at once where `has_ended` says of
        the visit that claimed that its program is gone.
        """
        with self._database.transaction() as db:
            row = db.execute(
                "SELECT claimed_by FROM hosts "
                "WHERE host = :host AND claimed_until > :now AND claimed_until < :now + :most",
                {"host": host, "now": seconds(now), "most": LONGEST_CLAIM},
            ).fetchone()
            if row is not None and not has_ended(row[0] or ""):
                return False
            db.execute(CLAIM, {"host": host, "visit": visit, "until": seconds(until)})
            return True

    def release(self, host: str, visit: str) -> None:
        """Leave a host to the next visit, if it is still this one's."""
        with self._database.transaction() as db:
            db.execute(
                """
                UPDATE hosts SET claimed_until = NULL, claimed_by = NULL
                WHERE host = ? AND claimed_by = ?
                """,
                (host, visit),
            )

    def set_last_request(self, host: str, now: datetime) -> None:
        """Keep when a host was asked."""
        with self._database.transaction() as db:
            db.execute(
                """
                INSERT INTO hosts (host, last_request) VALUES (:host, :now)
                ON CONFLICT (host) DO UPDATE SET last_request = :now
                """,
                {"host": host, "now": seconds(now)},
            )

    def _value(self, host: str, column: str) -> int | str | None:
        row = self._database.connection.execute(
            f"SELECT {column} FROM hosts WHERE host = ?",  # noqa: S608 - our own column
            (host,),
        ).fetchone()
        value: int | str | None = row[0] if row else None
        return value
