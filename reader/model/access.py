"""How one feed is asked, where it is not asked as all the others are."""

from dataclasses import dataclass
from enum import StrEnum


class Login(StrEnum):
    """How a server wants to be told who asks."""

    BASIC = "basic"  # a name and a password
    BEARER = "bearer"  # a token
    COOKIE = "cookie"  # what a browser would send, "session=..."
    HEADER = "header"  # a header of the server's own, "X-Api-Key"


@dataclass(frozen=True, slots=True)
class Access:
    """What the user wants of the requests for one feed; all empty: nothing of its own."""

    user_agent: str = ""  # "": Kabar's own
    proxy: str = ""  # "http://..." or "socks5h://..."; "none": straight; "": what the system says
    minutes: int = 0  # between two visits; 0: as Kabar finds best
    login: Login | None = None
    name: str = ""  # of the user (basic) or of the header (header)
    secret: str = ""  # the name under which the system's keychain holds what must not be written
