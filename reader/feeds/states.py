"""What a feed's record says after each kind of answer. Values in, values out."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from hashlib import blake2b

from reader.errors import FetchError, ReaderError
from reader.feeds import schedule
from reader.feeds.hosts import publisher
from reader.feeds.oversize import NOTE
from reader.feeds.ready import Ready
from reader.fetch import Reply, UnreachableError
from reader.model import Feed, Sentence

LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{1,8})*")
NOTHING_TO_READ = (204, 205, 304)


def is_unchanged(feed: Feed, reply: Reply) -> bool:
    """Tell whether an answer holds nothing that was not parsed and stored already."""
    if not reply.body and reply.status in NOTHING_TO_READ:
        return True
    return feed.body_hash != "" and body_hash(reply) == feed.body_hash


def body_hash(reply: Reply) -> str:
    """Return what tells one document from another."""
    return blake2b(reply.body or b"", digest_size=16).hexdigest()


@dataclass(frozen=True, slots=True)
class Plan:
    """What the next visit depends on besides the answer."""

    now: datetime
    jitter: float  # 0 to 1
    base: int  # seconds that the user wants at least between two visits to any feed
    wanted: int = 0  # that the user wants between two visits to this one; 0: as it is best


def after_unchanged(feed: Feed, reply: Reply, plan: Plan) -> Feed:
    """Return the feed after a visit that found nothing new."""
    now = plan.now
    known = replace(_answered(feed, reply, now), interval=schedule.interval_unchanged(feed, now))
    return _planned(known, reply, plan)


def after_document(feed: Feed, reply: Reply, ready: Ready, plan: Plan) -> Feed:
    """Return the feed after a document that could be read."""
    now, parsed = plan.now, ready.feed
    known = replace(
        _answered(feed, reply, now),
        body_hash=body_hash(reply),
        title=parsed.title or feed.title,
        site_url=parsed.site_url or feed.site_url,
        description=parsed.description,
        language=parsed.language or _language(reply),
        icon_url=parsed.icon_url or feed.icon_url,
        publisher=publisher(parsed.site_url) or publisher(feed.url),
        changed=now,
        # A later 304 need not repeat how long the document keeps.
        min_wait=max(parsed.min_wait or 0, schedule.cache_wait(reply.headers, now)),
        skip_hours=_bits(parsed.skip_hours),
        skip_days=_bits(parsed.skip_days),
        interval=ready.interval,
    )
    planned = _planned(known, reply, plan)
    return planned if parsed.whole else _to_be_asked_whole(planned, feed, now)


def _to_be_asked_whole(planned: Feed, before: Feed, now: datetime) -> Feed:
    """Return a feed whose document broke off: what names the whole one would hide its rest.

    Where the same half comes again it is all there is, and its validators are kept then.
    """
    text = "the document broke off in the middle; asked again after {wait}"
    wait = planned.next_due - now if planned.next_due else timedelta(0)
    reason = Sentence.of(text, wait=schedule.span(wait.total_seconds()))
    return replace(planned, etag=before.etag, last_modified=before.last_modified, due_reason=reason)


def after_error(
    feed: Feed, error: ReaderError, host_failures: int, now: datetime, jitter: float
) -> tuple[Feed, schedule.Delay]:
    """Return the feed after a failure, and how long to wait; validators stay as they were."""
    failure = schedule.Failure()
    if isinstance(error, FetchError):
        silent = isinstance(error, UnreachableError)
        failure = schedule.Failure(error.status, error.retry_after, silent)
    delay = schedule.after_failure(feed, failure, host_failures, now, jitter)
    gone = failure.status == 410
    known = replace(
        feed,
        checked=now,
        status=failure.status,
        error=error.sentence,
        failures=feed.failures + 1,
        failing_since=feed.failing_since or now,
        gone=gone,
        next_due=None if gone else delay.until,
        due_reason=None if gone else delay.reason,
    )
    return known, delay


def at_new_address(feed: Feed) -> Feed:
    """Return a feed that is asked where its permanent redirect led."""
    return replace(
        feed,
        url=feed.moved_to,
        moved_to="",
        moved_count=0,
        moved_since=None,
        due_reason=Sentence.of("moved for good; it is asked at {url} now", url=feed.moved_to),
    )


def followed_elsewhere(feed: Feed) -> Feed:
    """Return a feed that is not asked any more, as it moved to where another one is."""
    return replace(
        feed,
        gone=True,
        error=Sentence.of("Moved to {url}, which you follow already.", url=feed.moved_to),
        next_due=None,
        due_reason=None,
    )


def _answered(feed: Feed, reply: Reply, now: datetime) -> Feed:
    """Return the feed after any good answer, with the validators that it carries."""
    etag = reply.headers.get("etag", "")
    last_modified = reply.headers.get("last-modified", "")
    note = NOTE if reply.cut else None
    if reply.status in NOTHING_TO_READ:  # the document that we hold is still the one they name
        etag, last_modified = etag or feed.etag, last_modified or feed.last_modified
        note = feed.error if feed.error == NOTE else None
    known = replace(
        feed,
        etag=etag,
        last_modified=last_modified,
        checked=now,
        status=reply.status,
        error=note,
        failures=0,
        failing_since=None,
    )
    return schedule.noticing_move(known, reply.permanent, now)


def _planned(feed: Feed, reply: Reply, plan: Plan) -> Feed:
    delay = schedule.after_answer(
        feed, reply.headers, plan.now, plan.jitter, plan.base, wanted=plan.wanted
    )
    return replace(feed, next_due=delay.until, due_reason=delay.reason)


def _language(reply: Reply) -> str:
    """Return the language that the answer's headers declare; "" where they name several.

    Content-Location has no such say: it is no base of links any more (RFC 9110, 8.7).
    """
    declared = reply.headers.get("content-language", "").strip().lower()
    return declared if LANGUAGE.fullmatch(declared) else ""


def _bits(numbers: Iterable[int]) -> int:
    return sum(1 << number for number in set(numbers))
