"""When a feed is asked again, and why then. Decisions only: values in, values out.

Every wait has its reason as words for the user. Jitter only ever lengthens a wait, so no
promise to a server is broken by it.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from reader.model import Feed, Sentence

MINUTE, HOUR, DAY = 60, 3600, 86400  # seconds
FLOOR = 15 * MINUTE  # never more often, not even when asked to
USUAL = HOUR
LONGEST = DAY
LONGEST_ASKED = 7 * DAY  # what a server may ask for with Retry-After
JITTER = 0.2
# No wait is as long as this: one that is was noted while the clock of this computer went ahead.
IMPOSSIBLE = timedelta(days=20)
PATIENCE = timedelta(days=7)  # how long nothing at an address may be a passing trouble
MOVES, MOVING = 5, timedelta(days=3)  # a permanent redirect is believed after these
MAX_AGE = re.compile(r'(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})', re.IGNORECASE)

ASKED = "the server asked for {wait}"
TROUBLE = Sentence.of("its server has trouble")
PAUSED = Sentence.of("Paused: it is asked only when you say so.")
BUSY = "the server is overloaded and gave no time; asked again after {wait}"


@dataclass(frozen=True, slots=True)
class Failure:
    """What is to be known of a fetch that failed."""

    status: int = 0  # 0: no answer
    retry_after: str = ""
    unreachable: bool = False  # nothing else at this host would have come either


@dataclass(frozen=True, slots=True)
class Delay:
    """Until when to leave a feed alone, and why."""

    until: datetime
    reason: Sentence
    whole_host: bool = False  # the other feeds of the host have to wait as well


def due(feeds: Iterable[Feed], now: datetime) -> list[Feed]:
    """Return the feeds to ask now, the longest overdue first."""
    asked = (feed for feed in feeds if not feed.gone and not feed.paused)
    chosen = [feed for feed in asked if (believed(feed.next_due, now) or now) <= now]
    return sorted(chosen, key=lambda feed: (feed.next_due or feed.added or now, feed.id))


def hold(
    feed: Feed,
    now: datetime,
    *,
    force: bool = False,
    private: bool = False,
    host_until: datetime | None = None,
    host_reason: Sentence | None = None,
) -> Sentence | None:
    """Return why the feed is not to be asked now; None: ask.

    The user may ask earlier than planned (`force`), but neither within the floor (except on
    the user's own machines: `private`) nor as long as the server asked to be left alone.
    """
    host_until, next_due = believed(host_until, now), believed(feed.next_due, now)
    if host_until and host_until > now and not (force and not is_asked_for(host_reason)):
        return _checked(feed, now, host_until)
    if not force:
        return _checked(feed, now, next_due) if next_due and next_due > now else None
    checked = believed(feed.checked, now, timedelta(seconds=FLOOR))
    floor = checked and checked + timedelta(seconds=FLOOR)
    return _checked(feed, now, floor) if floor and floor > now and not private else None


def outlook(
    feed: Feed, now: datetime, host_until: datetime | None, host_reason: Sentence | None
) -> Delay | None:
    """Return when a feed is asked next and why then; None: it is not asked any more.

    What its server said of another feed may keep it waiting longer than its own last answer.
    """
    if feed.gone or feed.paused:
        return None
    own = believed(feed.next_due, now) or now
    host_until = believed(host_until, now)
    if host_until and host_until > max(own, now):
        return Delay(host_until, host_reason or TROUBLE, whole_host=True)
    return Delay(own, feed.due_reason or Sentence.of("never asked yet"))


def believed(
    moment: datetime | None, now: datetime, most: timedelta = IMPOSSIBLE
) -> datetime | None:
    """Return a time that was noted; None where the clock must have gone wrong then."""
    return None if moment is None or moment - now > most else moment


def is_asked_for(reason: Sentence | None) -> bool:
    """Tell whether a wait is the server's own wish, which nobody may override."""
    return reason is not None and reason.text in (ASKED, BUSY)


def after_answer(
    feed: Feed,
    headers: Mapping[str, str],
    now: datetime,
    jitter: float,
    base: int = USUAL,
    *,
    wanted: int = 0,
) -> Delay:
    """Return when to come back after an answer; `feed` is as the answer left it.

    `base` is what the user wants at least between two visits, `wanted` what they want of this
    feed alone (0: nothing), both in seconds; `jitter` is between 0 and 1.
    """
    waits = [
        _usual(feed, base, wanted),
        (min(cache_wait(headers, now), LONGEST), "the server's pages keep for {wait}"),
        (min(feed.min_wait, LONGEST), "the site asks for {wait}"),
    ]
    if not feed.etag and not feed.last_modified:
        waits.append((LONGEST, "the server cannot say what is new; asked every {wait}"))
    seconds, text = max(waits, key=lambda wait: wait[0])
    until = _spread(now, seconds, jitter)
    later = _outside_skipped(feed, until, now)
    if later > until:
        return Delay(later, Sentence.of("the feed asks not to be visited before"))
    return Delay(until, Sentence.of(text, wait=span(seconds)))


def _usual(feed: Feed, base: int, wanted: int) -> tuple[int, str]:
    if wanted:
        return max(FLOOR, wanted), "as you want it: every {wait}"
    # A feed that posts by the hour or faster is asked as often as the user wants.
    interval = max(FLOOR, base, min(feed.interval, LONGEST) if feed.interval > USUAL else 0)
    return interval, "usual: every {wait}" if interval <= base else "it posts seldom: every {wait}"


def after_failure(
    feed: Feed, failure: Failure, host_failures: int, now: datetime, jitter: float
) -> Delay:
    """Return when to come back after a failure; counts as they were before it."""
    asked = retry_after(failure.retry_after, now)
    status = failure.status
    if status in (429, 503):
        seconds = asked or backoff(host_failures)
        reason = Sentence.of(ASKED if asked else BUSY, wait=span(seconds))
        return Delay(_spread(now, seconds, jitter), reason, whole_host=True)
    if status >= 500 or failure.unreachable:
        seconds = max(backoff(host_failures), asked)
        reason = Sentence.of("the server has trouble; asked again after {wait}", wait=span(seconds))
        return Delay(_spread(now, seconds, jitter), reason, whole_host=True)
    seconds, text = _lone_failure(feed, status, now)
    seconds = max(seconds, asked)
    return Delay(_spread(now, seconds, jitter), Sentence.of(text, wait=span(seconds)))


def _lone_failure(feed: Feed, status: int, now: datetime) -> tuple[int, str]:
    """Return the wait after a failure that says nothing about the rest of the host."""
    if status in (401, 403):
        return DAY, "the server does not let us in; asked every {wait}"
    if status == 404:
        if feed.failing_since and now - feed.failing_since >= PATIENCE:
            return DAY, "nothing there for a week; asked every {wait}"
        return max(HOUR, min(feed.interval, DAY)), "it may come back; asked again after {wait}"
    return backoff(feed.failures), "it failed; asked again after {wait}"


def backoff(failures: int) -> int:
    """Return the seconds to wait after that many failures before this one: 1 h doubling to 24 h."""
    return int(min(HOUR * 2 ** min(failures, 10), DAY))


def retry_after(text: str, now: datetime) -> int:
    """Return the seconds that a Retry-After header asks for, at most 7 days; 0: nonsense."""
    text = text.strip()
    if text.isascii() and text.isdigit():
        return min(int(text[:9]), LONGEST_ASKED)
    date = http_date(text)
    return min(max(0, round((date - now).total_seconds())), LONGEST_ASKED) if date else 0


def cache_wait(headers: Mapping[str, str], now: datetime) -> int:
    """Return the seconds that an answer stays fresh by Cache-Control or Expires; 0: not said."""
    control = headers.get("cache-control", "")
    if found := MAX_AGE.search(control):
        age = headers.get("age", "").strip()
        return max(0, int(found[1]) - (int(age[:9]) if age.isascii() and age.isdigit() else 0))
    expires = http_date(headers.get("expires", ""))
    if expires is None or "no-cache" in control or "no-store" in control:
        return 0
    return max(0, round((expires - (http_date(headers.get("date", "")) or now)).total_seconds()))


def http_date(text: str) -> datetime | None:
    """Return the date of a header, or None where it is none."""
    try:
        date = parsedate_to_datetime(text)
    except (ValueError, TypeError, OverflowError):
        return None
    return date if date.tzinfo else date.replace(tzinfo=UTC)


def interval(dates: Iterable[datetime | None], now: datetime) -> int:
    """Return how often to visit a feed that posted on these dates: four times a gap, 1 to 24 h."""
    newest = sorted((date for date in dates if date and date <= now), reverse=True)[:10]
    if len(newest) < 2:
        return USUAL
    gap = (now - newest[-1]).total_seconds() / len(newest)
    return int(min(max(gap / 4, USUAL), LONGEST))


def interval_unchanged(feed: Feed, now: datetime) -> int:
    """Return how often to visit a feed that had nothing new: less often as its silence grows."""
    silence = (now - feed.changed).total_seconds() if feed.changed else 0
    return int(min(max(feed.interval, silence / 8), LONGEST))


def noticing_move(feed: Feed, permanent: str, now: datetime) -> Feed:
    """Return the feed with what an answer said about where it lives now."""
    if not permanent or permanent == feed.url:
        return replace(feed, moved_to="", moved_count=0, moved_since=None)
    if permanent != feed.moved_to:
        return replace(feed, moved_to=permanent, moved_count=1, moved_since=now)
    return replace(feed, moved_count=feed.moved_count + 1)


def has_moved(feed: Feed, now: datetime) -> bool:
    """Tell whether a permanent redirect has lasted long enough to be believed."""
    if feed.moved_since is None or feed.moved_count < MOVES:
        return False
    return now - feed.moved_since >= MOVING


def state(feed: Feed) -> Sentence:
    """Return how a feed is, for lists of feeds."""
    if feed.error:
        return feed.error
    if feed.gone:
        return Sentence.of("This feed has been closed for good.")
    if feed.paused:
        return PAUSED
    return Sentence.of("fine" if feed.checked else "not asked yet")


def span(seconds: float) -> str:
    """Return a length of time in the signs that all languages share: "12 min", "4 h", "7 d"."""
    minutes = max(1, round(seconds / MINUTE))
    if minutes < 120:
        return f"{minutes} min"
    hours = round(minutes / 60)
    return f"{hours} h" if hours < 72 else f"{round(hours / 24)} d"


def _checked(feed: Feed, now: datetime, until: datetime) -> Sentence:
    """Return the answer to an impatient click."""
    wait = span((until - now).total_seconds())
    if feed.checked is None:
        return Sentence.of("next in {wait}", wait=wait)
    ago = span((now - feed.checked).total_seconds())
    return Sentence.of("checked {ago} ago, next in {wait}", ago=ago, wait=wait)


def _spread(now: datetime, seconds: float, jitter: float) -> datetime:
    return now + timedelta(seconds=seconds * (1 + JITTER * jitter))


def _outside_skipped(feed: Feed, until: datetime, now: datetime) -> datetime:
    """Return the first time from `until` on that the feed does not exclude, within a day."""
    last = max(until, now + timedelta(seconds=LONGEST))
    while until < last and (
        feed.skip_hours >> until.hour & 1 or feed.skip_days >> until.weekday() & 1
    ):
        until = until.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
    return min(until, last)
