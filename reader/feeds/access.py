"""How single feeds are asked: what the user set, what a login adds, and where it must not go.

A keychain may take minutes: it asks the user to open it. So what speaks to it is called where one
may wait, and writes by the one thread for that (`write`; without one, in the thread of the call).
"""

import re
from concurrent.futures import Executor
from dataclasses import replace
from urllib.parse import unquote, urlsplit

from reader import keychain
from reader.errors import KeychainError, ReaderError, UsageError
from reader.fetch import Manner, basic
from reader.model import Access, Feed, Login
from reader.store.store import Store
from reader.workers import Inline

# A mail address has no scheme before it and no colon in its name.
LOGIN = re.compile(
    r"(?P<scheme>\s*(?:feed:)?(?:https?|feed)://)(?P<login>[^/?#@\s]+)@", re.IGNORECASE
)
PROXIES = ("http", "https", "socks5", "socks5h", "socks4", "socks4a")
STRAIGHT = "none"
LONGEST_SECRET = 8000  # characters; servers refuse longer headers
HERE = Inline()
FORBIDDEN = ("host", "connection", "content-length", "transfer-encoding", "te", "upgrade")


def manner(access: Access) -> Manner:
    """Return what is of its own in the requests; KeychainError where the login is not given out."""
    secrets: tuple[tuple[str, str], ...] = ()
    if access.login is not None:
        secrets = (header(access.login, access.name, keychain.find(access.secret)),)
    return Manner(access.user_agent, access.proxy, secrets)


def manner_of_page(store: Store, feed: Feed, url: str) -> Manner:
    """Return how a page is asked for that a feed names: the feed's way, whatever server has it.

    Its login goes to the feed's own server alone. KeychainError where it is not given out.
    """
    own = store.accesses.get(feed.id)
    if own.login is not None and not may_follow(feed.url, url):
        own = replace(own, login=None)
    return manner(own)


def manner_of_pictures(store: Store, feed_id: int) -> Manner:
    """Return how the pictures of a feed's articles are asked for: its way, without its login.

    They need none, and mostly stand on another server.
    """
    own = store.accesses.get(feed_id)
    return Manner(own.user_agent, own.proxy)


def header(login: Login, name: str, secret: str) -> tuple[str, str]:
    """Return the header that tells a server who asks."""
    match login:
        case Login.BASIC:
            return "Authorization", basic(name, secret)
        case Login.BEARER:
            return "Authorization", f"Bearer {secret}"
        case Login.COOKIE:
            return "Cookie", secret
        case Login.HEADER:
            return name, secret


def of_address(name: str, password: str) -> tuple[Login, str, str]:
    """Return the kind, name and secret of a login that stood in an address.

    Where there is a name alone it is a token, so it is the name that must not be written.
    """
    if password:
        return Login.BASIC, name, password
    return Login.HEADER, "Authorization", basic(name, "")


def log_in(
    store: Store, feed: Feed, login: Login, name: str, secret: str, *, write: Executor = HERE
) -> None:
    """Send a login with the requests for a feed; its secret goes into the system's keychain."""
    _check(login, name, secret)
    kept = keychain.keep(secret)
    try:
        write.submit(_set_login, store, feed.id, login, name, kept).result()
    except ReaderError:  # nothing would ever ask for it again
        keychain.forget(kept)
        raise
    forget_unused(store, write=write)


def log_out(store: Store, feed: Feed, *, write: Executor = HERE) -> None:
    """Forget the login of a feed, here and in the keychain."""
    write.submit(drop_login, store, feed.id).result()
    forget_unused(store, write=write)


def ask_as(
    store: Store, feed: Feed, wanted: Access, secret: str, *, write: Executor = HERE
) -> None:
    """Ask a feed in this way from now on; a `secret` of "" leaves the one that is kept.

    The name in `wanted.secret` is not looked at: only the keychain gives one out.
    """
    before = store.accesses.get(feed.id)
    kept = bool(before.secret) and (before.login, before.name) == (wanted.login, wanted.name)
    if wanted.login is not None and not secret and not kept:
        raise UsageError("A login needs its secret: the password, the token or the cookie.")
    write.submit(
        change,
        store,
        feed,
        user_agent=wanted.user_agent,
        proxy=wanted.proxy,
        minutes=wanted.minutes,
    ).result()
    if wanted.login is None:
        if before.login is not None:
            log_out(store, feed, write=write)
    elif secret:
        log_in(store, feed, wanted.login, wanted.name, secret, write=write)


def drop_login(store: Store, feed_id: int) -> None:
    """Forget the login of a feed here; its secret is one of those that no feed has any more."""
    before = store.accesses.get(feed_id)
    store.accesses.set(feed_id, replace(before, login=None, name="", secret=""))
    if before.login is not None:
        _forget_validators(store, feed_id)


def _set_login(store: Store, feed_id: int, login: Login, name: str, secret: str) -> None:
    """Keep under which name the keychain has a login."""
    before = store.accesses.get(feed_id)
    with store.database.transaction():
        _forget_validators(store, feed_id)  # UsageError where the feed is gone
        store.accesses.set(feed_id, replace(before, login=login, name=name, secret=secret))


def change(
    store: Store,
    feed: Feed,
    *,
    user_agent: str | None = None,
    proxy: str | None = None,
    minutes: int | None = None,
) -> Access:
    """Change how a feed is asked; None leaves a thing as it is. Returns what is in force."""
    before = store.accesses.get(feed.id)
    after = replace(
        before,
        user_agent=before.user_agent if user_agent is None else _line(user_agent),
        proxy=before.proxy if proxy is None else _proxy(proxy),
        minutes=before.minutes if minutes is None else max(0, minutes),
    )
    store.accesses.set(feed.id, after)
    if after.user_agent != before.user_agent:
        _forget_validators(store, feed.id)
    return after


def forget_unused(store: Store, *, write: Executor = HERE) -> None:
    """Take out of the keychain what no feed has any more.

    What it does not let go now, as it stays closed, it is asked for the next time.
    """
    for name in store.accesses.unused():
        try:
            keychain.forget(name)
        except KeychainError:  # which keeps nobody subscribed
            return
        write.submit(store.accesses.let_go, name).result()


def hide_login(store: Store, feed: Feed, *, write: Executor = HERE) -> Feed:
    """Return a feed whose address holds no login any more: earlier lists brought such ones.

    Where the keychain stays closed or the bare address is followed as well, it is left as it is.
    """
    url, name, password = without_login(feed.url)
    if not name or store.feeds.by_url(url) is not None:
        return feed
    try:
        log_in(store, feed, *of_address(name, password), write=write)
        write.submit(store.feeds.record, replace(feed, url=url)).result()
        return store.feeds.get(feed.id)
    except ReaderError:  # no keychain, or unsubscribed meanwhile
        return feed


def may_follow(url: str, other: str) -> bool:
    """Tell whether what one address may be told may be told to the other.

    It may within one server, and where the same server has become a safe one.
    """
    first, second = urlsplit(url), urlsplit(other)
    same = first.netloc.lower() == second.netloc.lower()
    return same and second.scheme in (first.scheme, "https")


def without_login(url: str) -> tuple[str, str, str]:
    """Return an address as it was pasted, and the name and the password that stood in it."""
    found = LOGIN.match(url)
    if found is None:
        return url, "", ""
    name, _, password = found["login"].partition(":")
    return found["scheme"] + url[found.end() :], unquote(name), unquote(password)


def _forget_validators(store: Store, feed_id: int) -> None:
    """Ask for the whole document next: to other headers a server may answer with another one."""
    known = store.feeds.get(feed_id)
    store.feeds.record(replace(known, etag="", last_modified=""))


def _check(login: Login, name: str, secret: str) -> None:
    if not secret or len(secret) > LONGEST_SECRET or _line(secret) != secret:
        raise UsageError("A login is one line of at most {n} characters.", n=LONGEST_SECRET)
    if login is Login.BASIC and (not name or ":" in name):
        raise UsageError("A user name must not be empty or hold a colon.")
    if login is Login.HEADER and (
        not name.replace("-", "").isalnum() or not name.isascii() or name.lower() in FORBIDDEN
    ):
        raise UsageError("{name} is no name of a header that could hold a login.", name=name)
    try:
        header(login, name, secret)[1].encode("latin-1")
    except UnicodeEncodeError:
        raise UsageError("This login holds signs that no header can hold.") from None


def _line(text: str) -> str:
    return "".join(sign for sign in text if sign.isprintable()).strip()


def _proxy(text: str) -> str:
    text = text.strip()
    if text in ("", STRAIGHT):
        return text
    try:
        parts = urlsplit(text)
        fits = parts.scheme in PROXIES and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        fits = False
    if not fits:
        raise UsageError('"{proxy}" is not the address of a proxy.', proxy=text[:200])
    if parts.username or parts.password:
        raise UsageError("A proxy's address must not hold a password; files would keep it.")
    return text
