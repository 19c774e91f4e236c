"""The commands about how feeds are asked: login, proxy, interval, name of the program, contact."""

import sys
from argparse import ArgumentParser, Namespace
from dataclasses import asdict, replace
from getpass import getpass

from reader import fetch, settings
from reader.cli.numbers import whole
from reader.cli.printing import json_line, say
from reader.cli.session import feed_named, library
from reader.feeds import access
from reader.model import Access, Feed, Login

MINUTES_A_WEEK = 7 * 24 * 60


def access_arguments(parser: ArgumentParser) -> None:
    """`kabar access`."""
    parser.add_argument("feed", help="its number, address or title")
    parser.add_argument(
        "--every",
        type=whole(0, MINUTES_A_WEEK),
        metavar="MINUTES",
        help="visit it so often; 0: as usual",
    )
    parser.add_argument(
        "--proxy", help='"socks5h://127.0.0.1:9050", "none", or "" for the system\'s'
    )
    parser.add_argument("--user-agent", help='what Kabar calls itself there; "" for its own name')
    parser.add_argument(
        "--login",
        choices=[login.value for login in Login],
        help="send a login; the secret is asked for and kept in the system's keychain",
    )
    parser.add_argument("--name", default="", help="the user (basic) or the header (header)")
    parser.add_argument("--logout", action="store_true", help="forget the login")
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def access_(arguments: Namespace) -> int:
    """Show or change how a feed is asked."""
    with library(arguments.data) as store:
        feed = feed_named(store, arguments.feed)
        if arguments.logout:
            access.log_out(store, feed)
        if arguments.login:
            access.log_in(store, feed, Login(arguments.login), arguments.name, _secret(feed))
        now = access.change(
            store,
            feed,
            user_agent=arguments.user_agent,
            proxy=arguments.proxy,
            minutes=arguments.every,
        )
    if arguments.json:
        json_line({"feed": feed.id, **asdict(now), "secret": bool(now.secret)})
    else:
        say(f"{feed.title}: {_words(now)}")
    return 0


def contact_arguments(parser: ArgumentParser) -> None:
    """`kabar contact`."""
    parser.add_argument(
        "place", nargs="?", help='an address or a mail address for owners of servers; "": none'
    )


def contact(arguments: Namespace) -> int:
    """Show or change what requests tell of how the user can be reached."""
    with library(arguments.data) as store:
        if arguments.place is not None:
            place = fetch.contact(arguments.place)
            chosen = replace(settings.load(store), contact=place)
            settings.save(store, chosen)
        print(fetch.user_agent(settings.load(store).contact))
    return 0


def _secret(feed: Feed) -> str:
    """Return what the user types, unseen, or what is piped in."""
    if sys.stdin.isatty():
        return getpass(f"Secret for {feed.title}: ")
    return sys.stdin.readline().rstrip("\r\n")


def _words(access: Access) -> str:
    parts = [
        f"every {access.minutes} min" if access.minutes else "",
        f"proxy {access.proxy}" if access.proxy else "",
        f"as {access.user_agent}" if access.user_agent else "",
        f"login ({access.login}{' ' + access.name if access.name else ''})" if access.login else "",
    ]
    return ", ".join(filter(None, parts)) or "asked as all others are."
