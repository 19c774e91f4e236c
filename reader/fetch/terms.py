"""What a fetch is told and what it answers, known without loading what carries it out."""

import re
import socket
from base64 import b64encode
from dataclasses import dataclass

from reader import __version__
from reader.errors import FetchError, UsageError

PROJECT_URL = ""  # where a server's owner finds who makes this; "" until there is such a place
FEED_TYPES = (
    "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, "
    "application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.6, */*;q=0.1"
)
LONGEST_CONTACT = 200  # characters
CONTACT = re.compile(
    r"https?://[^\s/?#]*[^\s/?#.:][^\s]*|(?:mailto:)?[^\s@:/]+@[^\s@.]+(?:\.[^\s@.]+)+", re.I
)


def user_agent(contact: str = "") -> str:
    """Return what we call ourselves: with where to complain, if there is such a place."""
    place = "".join(
        sign for sign in contact or PROJECT_URL if sign.isascii() and sign.isprintable()
    )
    place = place.replace("(", "").replace(")", "").strip()[:LONGEST_CONTACT]
    return f"Kabar/{__version__} ({f'+{place}' if place else 'desktop feed reader'})"


def contact(text: str) -> str:
    """Return a contact as requests can tell it; UsageError where it is no way to reach anybody."""
    place = text.strip()
    if place and not CONTACT.fullmatch(place):
        raise UsageError(
            '"{contact}" is neither a web address (https://…) nor a mail address.',
            contact=place[:LONGEST_CONTACT],
        )
    return place


USER_AGENT = user_agent()


class TooLargeError(FetchError):
    """The document is larger than its limit; `reply` holds its beginning."""

    def __init__(self, reply: "Reply", size: int) -> None:
        super().__init__("The document is larger than {size} MB.", size=size >> 20)
        self.reply = reply


@dataclass(frozen=True, slots=True)
class Limits:
    """What one fetch may take, all redirects together."""

    size: int = 20 * 2**20  # bytes, unpacked
    total: float = 60  # seconds
    idle: float = 20  # seconds without a byte
    connect: float = 10  # seconds


@dataclass(frozen=True, slots=True)
class Manner:
    """What is of its own in the requests for one document; all empty: nothing."""

    user_agent: str = ""
    proxy: str = ""  # an address; "none": straight there; "": what the system says
    secrets: tuple[tuple[str, str], ...] = ()  # headers that only the document's own origin gets


USUAL, PLAIN = Limits(), Manner()


@dataclass(frozen=True, slots=True)
class Reply:
    """A server's answer; `body` is None when nothing changed since last time."""

    url: str
    final_url: str
    status: int
    headers: dict[str, str]  # names in lower case, values byte for byte as latin-1
    body: bytes | None
    permanent: str = ""  # where a permanent redirect says the document lives now
    cut: bool = False  # the document is larger than was wanted: `body` is its beginning


class UnreachableError(FetchError):
    """The server cannot be reached or does not answer: its other addresses will not either."""


class UntrustedError(UnreachableError):
    """Another server answers in the place of the one that was asked, or one nobody vouches for."""


class OfflineError(FetchError):
    """This computer has no network; the server is not to blame."""


class PortalError(OfflineError):
    """The network lets nobody out before a login."""


def is_here(host: str) -> bool:
    """Tell whether a host is this very computer, which is reached without any network."""
    return host in ("localhost", "::1") or host.startswith("127.")


def online() -> bool:
    """Tell whether this computer has a way out at all; sends nothing."""
    for family, address in ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1")):
        try:
            with socket.socket(family, socket.SOCK_DGRAM) as probe:
                probe.connect((address, 9))  # a datagram socket only looks for the route
        except OSError:
            continue
        return True
    return False


def basic(user: str, password: str) -> str:
    """Return the value of an Authorization header for a name and a password."""
    login = f"{user}:{password}"
    try:
        known = login.encode("latin-1")  # what servers took before there was any other choice
    except UnicodeEncodeError:
        known = login.encode()
    return f"Basic {b64encode(known).decode()}"
