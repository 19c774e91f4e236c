"""What goes wrong between us and a server, in words."""

import errno
import ssl
from collections.abc import Iterator
from http.client import (
    BadStatusLine,
    HTTPException,
    IncompleteRead,
    InvalidURL,
    RemoteDisconnected,
)

import socks
from urllib3.exceptions import (
    DecodeError,
    HTTPError,
    LocationValueError,
    NameResolutionError,
    ProxyError,
    ProxySchemeUnknown,
)
from urllib3.exceptions import TimeoutError as SlowError

from reader.errors import FetchError
from reader.fetch.address import Address
from reader.fetch.terms import OfflineError, UnreachableError, UntrustedError, is_here, online

# What an answer other than success means; others by their hundreds below.
REFUSALS = {
    401: "{host} wants a user name and a password.",
    403: "{host} does not let us in ({status}).",
    404: "{host} has nothing at this address ({status}).",
    410: "This feed has been closed for good ({status}).",
    429: "{host} asks us to come less often ({status}).",
    503: "{host} is not available just now ({status}).",
}
UNTRUSTED = "The connection to {host} is not safe: nobody this computer trusts vouches for it."
OUT_OF_TIME = (9, 10)  # by the clock of this computer, which may be wrong
UNSAFE = {  # by OpenSSL's number of what is wrong with a certificate
    9: "The connection to {host} is not safe: its certificate is not valid yet.",
    10: "The connection to {host} is not safe: its certificate is out of date.",
    62: "The connection to {host} is not safe: its certificate is for another name.",
    64: "The connection to {host} is not safe: its certificate is for another name.",
    **dict.fromkeys((18, 19, 20, 21), UNTRUSTED),
}


NOBODY_HOME = "Nothing answers at {host}."  # with the port, where the address has one

# How an answer ends whose way is gone: the server may have nothing to do with it.
BROKEN_OFF = (ConnectionError, IncompleteRead, SlowError, TimeoutError)

# The first that fits; an error is looked at with all that it was raised from.
MEANINGS: tuple[tuple[tuple[type[BaseException], ...], type[FetchError], str], ...] = (
    (
        (ProxySchemeUnknown,),
        FetchError,
        "The proxy for {host} is of a kind that we cannot use.",
    ),
    (
        (ProxyError, socks.ProxyError),
        UnreachableError,
        "The proxy does not let us through to {host}.",
    ),
    (
        (NameResolutionError,),
        UnreachableError,
        "{host} cannot be found. Is the address right?",
    ),
    ((DecodeError,), FetchError, "What {host} sent cannot be unpacked."),
    ((ssl.SSLError,), UnreachableError, "No safe connection to {host} can be made."),
    ((LocationValueError, InvalidURL, UnicodeError), FetchError, "{host} is not a web address."),
    ((ConnectionRefusedError,), UnreachableError, NOBODY_HOME),
    ((RemoteDisconnected,), UnreachableError, "{host} hung up before it answered."),
    (
        (ConnectionError, IncompleteRead),
        UnreachableError,
        "{host} broke off in the middle of its answer.",
    ),
    ((SlowError, TimeoutError), UnreachableError, "{host} does not answer."),
    (
        (BadStatusLine, HTTPException, HTTPError),
        UnreachableError,
        "What {host} answers is not what a web server says.",
    ),
)


def refused(status: int, retry_after: str, host: str) -> FetchError:
    """Return what an answer other than success means."""
    other = (
        "{host} has a problem of its own ({status})."
        if status >= 500
        else "{host} gave an answer that we cannot use ({status})."
    )
    error = FetchError(REFUSALS.get(status, other), host=host, status=status)
    error.status = status
    error.retry_after = retry_after
    return error


def explained(error: Exception, address: Address, out_of_time: bool) -> FetchError:
    """Return what an error of the network libraries means."""
    host = address.host
    causes = tuple(_causes(error))
    no_way = any(_no_way_out(cause) for cause in causes)
    broke_off = out_of_time or any(isinstance(cause, BROKEN_OFF) for cause in causes)
    if (no_way or (broke_off and not is_here(host))) and not online():
        return OfflineError("There is no network.")
    if out_of_time:
        return UnreachableError("{host} took too long.", host=host)
    for cause in causes:
        if isinstance(cause, ssl.SSLCertVerificationError) and cause.verify_code in UNSAFE:
            text = UNSAFE[cause.verify_code]
            kind = UnreachableError if cause.verify_code in OUT_OF_TIME else UntrustedError
            return kind(text, host=host)
    for kinds, meaning, text in MEANINGS:
        if any(isinstance(cause, kinds) for cause in causes):
            return meaning(text, host=address.place if text == NOBODY_HOME else host)
    return UnreachableError("{host} cannot be reached.", host=host)


def _no_way_out(error: BaseException) -> bool:
    if isinstance(error, OSError):
        return error.errno in (errno.ENETUNREACH, errno.EHOSTUNREACH)
    return isinstance(error, NameResolutionError)


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """Yield an error and all that it was raised from or carries."""
    while error is not None:
        yield error
        yield from (arg for arg in error.args if isinstance(arg, BaseException))
        error = error.__cause__ or error.__context__
