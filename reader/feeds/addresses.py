"""What a user pastes, turned into feed addresses by rules that are known to hold.

Nothing is asked here. Each rule knows one place of the web whose feeds have a fixed form, so
adding it costs one request; what no rule knows is asked for as it is, and searched for feeds.
"""

import html
import re
from collections.abc import Callable
from urllib.parse import parse_qs, quote, urlsplit

_YOUTUBE_FEED = "https://www.youtube.com/feeds/videos.xml"
_HAS_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*://")
_HANDLE = re.compile(r"@?([\w.-]+)@([a-z0-9-]+(?:\.[a-z0-9-]+)+)", re.IGNORECASE)
_BLUESKY_HANDLE = re.compile(r"@([a-z0-9-]+(?:\.[a-z0-9-]+)+)", re.IGNORECASE)
_GIT = re.compile(r"git@(github\.com):([\w.-]+/[\w.-]+?)(?:\.git)?/?", re.IGNORECASE)
_SUBREDDIT = re.compile(r"/?(r|u|user)/([\w-]{2,40})/?", re.IGNORECASE)

_IN_TEXT = re.compile(r"(?:feed:(?://)?)?https?://[^\s<>\"'“”‘’]+", re.IGNORECASE)
_IN_OPML = re.compile(r"""\bxmlurl\s*=\s*["']([^"'<>]+)""", re.IGNORECASE)
_BARE = re.compile(r"[^\s/]+\.[^\s/.]{2,}(?:/\S*)?")  # "example.org/blog"
_LONGEST_TEXT = 2**20  # characters


def several(text: str, most: int) -> list[str]:
    """Return the addresses of a pasted text, each once, at most `most`.

    A list of feeds (OPML) gives its feeds; else each line gives the addresses in it, or is one
    itself, without its scheme or in short ("r/name").
    """
    text = text[:_LONGEST_TEXT]
    listed = [html.unescape(url).strip() for url in _IN_OPML.findall(text)]
    found = listed or [address for line in text.splitlines() for address in _of_line(line.strip())]
    return list(dict.fromkeys(filter(None, found)))[:most]


def _of_line(line: str) -> list[str]:
    if addresses := _IN_TEXT.findall(line):
        return [address.rstrip(".,;)") for address in addresses]
    if line.startswith("#") or not line:
        return []
    return [line] if _BARE.fullmatch(line) or _shorthand(line) else []


def candidates(url: str) -> list[str]:
    """Return where to ask for the feed that the pasted `url` means, the likeliest first.

    The address itself is always among them; without any rule it is the only one.
    """
    url = _tidied(url)
    if not url:
        return []
    shorthand = _shorthand(url)
    if shorthand:
        return [shorthand]
    whole = _whole(url)
    try:
        place = _Place(whole)
    except ValueError:  # brackets that hold no IPv6 address
        return [whole]
    known = [found for rule in _RULES if (found := rule(place))]
    return list(dict.fromkeys([*known, whole]))


class _Place:
    """An address taken apart, for the rules to look at."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self.url = url
        self.host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
        self.origin = f"{parts.scheme}://{parts.netloc}"
        self.path = parts.path.rstrip("/")
        self.steps = [step for step in parts.path.split("/") if step]
        self.query = {name: values[0] for name, values in parse_qs(parts.query).items()}

    def on(self, *hosts: str) -> bool:
        """Whether the address is at one of `hosts`, or below it."""
        return any(self.host == host or self.host.endswith(f".{host}") for host in hosts)

    def looks_like_feed(self) -> bool:
        """Whether the address is that of a feed already."""
        return bool(
            re.search(r"(?:/feeds?|\.(?:xml|rss|atom|json)|/rss)/?$", self.path, re.IGNORECASE)
        )


def _tidied(url: str) -> str:
    """Take off what comes along when an address is copied out of a text."""
    url = "".join(url.split()) if "://" in url else url.strip()
    return url.strip("<>\"'“”‘’,; ")


def _whole(url: str) -> str:
    """Return the address with a scheme that can be asked."""
    lower = url.lower()
    for scheme in ("feed:", "rss:", "podcast:", "itpc:", "pcast:", "webcal:", "view-source:"):
        if lower.startswith(scheme):
            return _whole(url[len(scheme) :].removeprefix("//"))
    if lower.startswith(("http://", "https://")):
        return url
    if lower.startswith(("http:/", "https:/")):  # a slash was lost
        scheme, _, rest = url.partition(":")
        return f"{scheme.lower()}://{rest.lstrip('/')}"
    return url if _HAS_SCHEME.match(url) else f"https://{url.lstrip('/')}"


def _shorthand(url: str) -> str:
    """Return the feed of `@name@server`, `@name.bsky.social` and `r/name`."""
    if found := _HANDLE.fullmatch(url):
        return f"https://{found[2]}/@{found[1]}.rss"
    if found := _GIT.fullmatch(url):
        return f"https://{found[1]}/{found[2]}/releases.atom"
    if found := _BLUESKY_HANDLE.fullmatch(url):
        return f"https://bsky.app/profile/{found[1]}/rss"
    if found := _SUBREDDIT.fullmatch(url):
        kind = "r" if found[1].lower() == "r" else "user"
        return f"https://www.reddit.com/{kind}/{found[2]}/.rss"
    return ""


# ---------------------------------------------------------------- the rules, one a place


def _youtube(place: _Place) -> str:
    """Channel, playlist, old user name; `/@name` and videos have it in their page."""
    if not place.on("youtube.com", "youtu.be", "youtube-nocookie.com"):
        return ""
    playlist = place.query.get("list", "")
    if playlist and (place.path == "/playlist" or not place.query.get("v")):
        return f"{_YOUTUBE_FEED}?playlist_id={quote(playlist)}"
    match place.steps:
        case ["channel", channel, *_] if channel.startswith("UC"):
            return f"{_YOUTUBE_FEED}?channel_id={quote(channel)}"
        case ["user", name, *_]:
            return f"{_YOUTUBE_FEED}?user={quote(name)}"
    return ""


def _reddit(place: _Place) -> str:
    if not place.on("reddit.com") or place.path.endswith(".rss"):
        return ""
    if place.steps and place.steps[0] in ("r", "u", "user", "domain"):
        kind = "user" if place.steps[0] == "u" else place.steps[0]
        return f"https://www.reddit.com/{'/'.join([kind, *place.steps[1:]])}/.rss"
    return "" if place.steps else "https://www.reddit.com/.rss"


def _github(place: _Place) -> str:
    """Repository: its releases, unless the page of its commits or tags; a user: their doings."""
    if place.host != "github.com" or place.path.endswith(".atom") or not place.steps:
        return ""
    if place.steps[0] in _GITHUB_PAGES:
        return ""
    if len(place.steps) == 1:
        return f"{place.origin}/{place.steps[0]}.atom"
    owner, name, *inside = place.steps
    repository = f"https://github.com/{owner}/{name.removesuffix('.git')}"
    if inside and inside[0] in ("commits", "tags", "discussions"):
        return f"{repository}/{'/'.join(inside)}.atom"
    return f"{repository}/releases.atom"


_GITHUB_PAGES = frozenset(
    {
        *("about", "apps", "collections", "customer-stories", "enterprise", "events", "explore"),
        *("features", "login", "marketplace", "notifications", "orgs", "pricing", "search"),
        *("security", "settings", "sponsors", "topics", "trending"),
    }
)


def _gitlab(place: _Place) -> str:
    if place.host not in ("gitlab.com", "codeberg.org") or len(place.steps) < 2:
        return ""
    if "." in place.steps[-1] or "-" in place.steps:
        return ""
    if place.host == "codeberg.org":
        return f"https://codeberg.org/{'/'.join(place.steps[:2])}.rss"
    return f"https://gitlab.com/{'/'.join(place.steps)}/-/tags?format=atom"


def _medium(place: _Place) -> str:
    if place.host == "medium.com":
        match place.steps:
            case ["feed", *_]:
                return ""
            case ["tag", tag, *_]:
                return f"https://medium.com/feed/tag/{tag}"
            case [name, *_] if name not in ("me", "m", "p", "search"):
                return f"https://medium.com/feed/{name}"
        return ""
    if place.on("medium.com") and not place.looks_like_feed():
        return f"https://{place.host}/feed"
    return ""


def _substack(place: _Place) -> str:
    if place.host == "substack.com" and place.steps and place.steps[0].startswith("@"):
        return f"https://{place.steps[0][1:]}.substack.com/feed"
    if place.host == "open.substack.com":  # where its app shares articles
        match place.steps:
            case ["pub", name, *_]:
                return f"https://{name}.substack.com/feed"
        return ""
    if place.host != "substack.com" and place.on("substack.com") and not place.looks_like_feed():
        return f"{place.origin}/feed"
    return ""


def _blogger(place: _Place) -> str:
    is_blogger = re.search(r"\.blogspot\.[a-z.]{2,6}$", place.host)
    if not is_blogger or place.path.startswith("/feeds/"):
        return ""
    match place.steps:
        case ["search", "label", label, *_]:
            return f"{place.origin}/feeds/posts/default/-/{label}"
    return f"{place.origin}/feeds/posts/default"


def _wordpress(place: _Place) -> str:
    """Blogs at wordpress.com: the whole blog, a category, a tag, an author."""
    if not place.on("wordpress.com") or place.host == "wordpress.com" or place.looks_like_feed():
        return ""
    match place.steps:
        case ["category" | "tag" | "author" as kind, *names] if names:
            return f"{place.origin}/{'/'.join([kind, *names])}/feed/"
    return f"{place.origin}/feed/"


def _bluesky(place: _Place) -> str:
    match place.steps:
        case ["profile", name, *rest] if place.host == "bsky.app" and rest != ["rss"]:
            return f"https://bsky.app/profile/{name}/rss"
    return ""


def _mastodon(place: _Place) -> str:
    """`/@name` is a profile on every server of the fediverse; a few other sites use it too."""
    if place.on(*_OTHER_PLACES_WITH_AT) or place.steps in ([], ["web"]):
        return ""
    name, *inside = place.steps[1:] if place.steps[0] == "web" else place.steps
    is_profile = not inside or inside[0].isdigit() or inside[0] in ("with_replies", "media")
    if (found := re.fullmatch(r"(@\w+)(?:@([\w-]+(?:\.[\w-]+)+))?", name)) and is_profile:
        origin = f"https://{found[2]}" if found[2] else place.origin  # or seen from elsewhere
        return f"{origin}/{found[1]}.rss"
    match place.steps:
        case ["users", user, *_] if place.on(*_MASTODON_SERVERS):
            return f"{place.origin}/@{user}.rss"
        case ["tags", tag] if not tag.endswith(".rss") and place.on(*_MASTODON_SERVERS):
            return f"{place.origin}/tags/{tag}.rss"
    return ""


_OTHER_PLACES_WITH_AT = (
    *("youtube.com", "medium.com", "tiktok.com", "substack.com", "threads.net", "threads.com"),
    *("flipboard.com", "observablehq.com", "hackernoon.com", "rumble.com", "t.me", "telegram.me"),
    *("odysee.com", "deviantart.com", "npmjs.com", "pinterest.com", "svelte.dev"),
)
_MASTODON_SERVERS = ("mastodon.social", "mastodon.online", "fosstodon.org", "hachyderm.io")


def _others(place: _Place) -> str:
    """Places with one rule each that fits a line."""
    for hosts, pattern, feed in _PATTERNS:
        found = re.fullmatch(pattern, place.path) if place.on(hosts) else None
        if found:
            return feed.format(*found.groups(), host=place.host)
    return ""


_PATTERNS = (
    ("tumblr.com", r"/(?!rss|tagged|explore|dashboard)([\w-]+)", "https://{}.tumblr.com/rss"),
    ("dev.to", r"/(?!feed|t/|tags|search)([\w-]+)", "https://dev.to/feed/{}"),
    ("dev.to", r"/t/([\w-]+)", "https://dev.to/feed/tag/{}"),
    ("lobste.rs", r"/t/([\w,-]+)", "https://lobste.rs/t/{}.rss"),
    ("lobste.rs", r"", "https://lobste.rs/rss"),
    ("news.ycombinator.com", r"(?:/news)?", "https://news.ycombinator.com/rss"),
    ("stackoverflow.com", r"/questions/tagged/([^/]+)", "https://stackoverflow.com/feeds/tag/{}"),
    ("vimeo.com", r"/([a-z][\w-]+)", "https://vimeo.com/{}/videos/rss"),
    ("arxiv.org", r"/list/([\w.-]+)(?:/.*)?", "https://rss.arxiv.org/rss/{}"),
    ("letterboxd.com", r"/(\w+)", "https://letterboxd.com/{}/rss/"),
    ("kompasiana.com", r"/(\w+)", "https://www.kompasiana.com/{}/rss"),
)
_RULES: tuple[Callable[[_Place], str], ...] = (
    *(_youtube, _reddit, _github, _gitlab, _medium, _substack, _blogger, _wordpress),
    *(_bluesky, _mastodon, _others),
)
