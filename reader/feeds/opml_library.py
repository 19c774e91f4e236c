"""Lists of feeds into the library and out of it.

Other readers write logins into their lists: in addresses, in attributes. They go into the
system's keychain, as pasted ones do, or nowhere; the library and what is exported hold none.
"""

import re
from collections.abc import Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, replace

from reader.errors import ReaderError
from reader.feeds import access
from reader.feeds.opml_writer import write
from reader.model import Login, Outline
from reader.store.store import Store

# Attributes that other readers keep what is not for others in.
_SECRET = re.compile(r"passw|secret|token|credential|authorization|cookie|httpheader", re.I)
_USER = re.compile(r"user_?name|user", re.I)
_PASSWORD = re.compile(r"password|passwd", re.I)
_COOKIE = re.compile(r"\{.*\}curlopt_cookie", re.I)
_Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of a list."""

    added: int
    known: int  # followed already
    logins: int = 0  # that went into the keychain
    logins_lost: int = 0  # that could not be kept: no keychain, or nothing that a header can hold


@dataclass(frozen=True, slots=True)
class _Credential:
    login: Login
    name: str
    secret: str


def import_into(
    store: Store, outlines: Sequence[Outline], *, write: Executor = access.HERE
) -> Imported:
    """Follow the feeds of a list; those that are followed already stay as they are.

    It may take as long as the keychain wants for each login of the list.
    """
    parted = [_parted(outline) for outline in outlines]
    credentials = write.submit(_add, store, parted).result()
    kept = sum(_is_kept(store, id_, told, write) for id_, told in credentials.items())
    added = len(credentials)
    wanted = [one for one in credentials.values() if one is not None]
    return Imported(added, len(outlines) - added, kept, len(wanted) - kept)


def export_from(store: Store) -> bytes:
    """Return the feeds of the library as a list, with their folders and what else was kept."""
    paths = {category.id: store.categories.path(category.id) for category in store.categories.all()}
    return write(
        [
            Outline(
                url=access.without_login(feed.url)[0],
                title=feed.title,
                site_url=feed.site_url,
                paths=tuple(paths[id_] for id_ in feed.category_ids if id_ in paths),
                attributes=tuple(store.feeds.extra(feed.id).items()),  # noqa: S610 - no Django
            )
            for feed in store.feeds.all()
        ]
    )


def _add(
    store: Store, parted: Sequence[tuple[Outline, _Credential | None]]
) -> dict[int, _Credential | None]:
    """Add what is not followed yet; return the new feeds' numbers with their logins."""
    followed = {_identity(feed.url): feed.url for feed in store.feeds.all()}
    folders: dict[_Path, int] = {}
    added: dict[int, _Credential | None] = {}
    with store.database.transaction():
        for outline, credential in parted:
            for path in outline.paths:
                if path and path not in folders:
                    folders[path] = store.categories.ensure(path)
            places = [folders[path] for path in outline.paths if path]
            key = _identity(outline.url)
            if key in followed:
                store.feeds.add(followed[key], category_ids=places)
                continue
            feed = store.feeds.add(outline.url, outline.title, places, outline.site_url)
            followed[key] = outline.url
            added[feed.id] = credential
            if outline.attributes:
                store.feeds.set_extra(feed.id, dict(outline.attributes))
    return added


def _is_kept(store: Store, feed_id: int, told: _Credential | None, write: Executor) -> bool:
    """Put a login into the keychain; the feed is followed also where that is not possible."""
    if told is None:
        return False
    try:
        feed = store.feeds.get(feed_id)
        access.log_in(store, feed, told.login, told.name, told.secret, write=write)
    except ReaderError:
        return False
    return True


def _parted(outline: Outline) -> tuple[Outline, _Credential | None]:
    """Return an outline without what is secret in it, and what that was."""
    url, name, password = access.without_login(outline.url)
    credential = _Credential(*access.of_address(name, password)) if name else None
    told = outline.attributes
    if credential is None:
        credential = _told(told)
    bare = replace(
        outline,
        url=url,
        site_url=access.without_login(outline.site_url)[0],
        attributes=tuple(
            (key, access.without_login(value)[0]) for key, value in told if not _hides(key, told)
        ),
    )
    return bare, credential


def _told(attributes: Sequence[tuple[str, str]]) -> _Credential | None:
    """Return the login that attributes tell."""
    user = _first(_USER, attributes)
    password = _first(_PASSWORD, attributes)
    if user and password:
        return _Credential(Login.BASIC, user, password)
    cookie = _first(_COOKIE, attributes)
    return _Credential(Login.COOKIE, "", cookie) if cookie else None


def _hides(key: str, attributes: Sequence[tuple[str, str]]) -> bool:
    """Tell whether an attribute is secret: a password, or the name that belongs to one."""
    if _SECRET.search(key):
        return True
    return bool(_USER.fullmatch(key) and _first(_PASSWORD, attributes))


def _first(name: re.Pattern[str], attributes: Sequence[tuple[str, str]]) -> str:
    return next((value for key, value in attributes if name.fullmatch(key)), "")


def _identity(url: str) -> str:
    """Return what two addresses of one feed have in common."""
    return url.partition("://")[2].removeprefix("www.").rstrip("/").lower()
