"""Players and frames of other sites as plain links: nothing of them is loaded before a click."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

from reader.content import urls


@dataclass(frozen=True, slots=True)
class Embed:
    """What stands in an article where another site's player stood."""

    url: str  # the page to open in the browser
    name: str  # of the site, or of the file


def embed(source: str, base: str, title: str = "") -> Embed | None:
    """Return the link for a frame that shows `source`; None where a reader misses nothing."""
    url = urls.picture(source, base)
    if not url or urls.is_pixel(url) or _is_button(url):
        return None
    name = urls.host(url)
    for pattern, site, page in _PLAYERS:
        found = pattern.match(url)
        if found:
            name = site
            url = page(found, url)
            break
    label = " ".join(title.split())[:120]
    if label.lower() in _EMPTY_TITLES:
        label = ""
    return Embed(urls.link(url), f"{name}: {label}" if label else name)


_EMPTY_TITLES = frozenset({"youtube video player", "embedded content", "spotify embed", "iframe"})
_BUTTONS = (
    "facebook.com/plugins/like",
    "facebook.com/plugins/share",
    "facebook.com/plugins/page",
    "platform.twitter.com/widgets",
    "/widgets/follow_button",
    "/widgets/tweet_button",
    "ghbtns.com/",
    "plusone.google.com",
    "apis.google.com/",
    "recaptcha",
    "amazon-adsystem.com",
    "assoc-amazon.com",
    "paypal.com",
    "about:",
)


def _is_button(url: str) -> bool:
    return any(piece in url for piece in _BUTTONS)


def _youtube(found: re.Match[str], url: str) -> str:
    playlist = parse_qs(urlsplit(url).query).get("list", [""])[0]
    if found[1] == "videoseries" and playlist:
        return f"https://www.youtube.com/playlist?list={playlist}"
    return f"https://www.youtube.com/watch?v={found[1]}"


def _page(template: str) -> Callable[[re.Match[str], str], str]:
    return lambda found, _: template.format(*found.groups())


def _inner(parameter: str) -> Callable[[re.Match[str], str], str]:
    """For players whose address carries the page that they play."""

    def page(_: re.Match[str], url: str) -> str:
        value = parse_qs(urlsplit(url).query).get(parameter, [""])[0]
        return urls.picture(value) or url

    return page


def _same(_: re.Match[str], url: str) -> str:
    return url


_PLAYERS: tuple[tuple[re.Pattern[str], str, Callable[[re.Match[str], str], str]], ...] = tuple(
    (re.compile(pattern), site, page)
    for pattern, site, page in (
        (
            r"https?://(?:www\.)?youtube(?:-nocookie)?\.com/(?:embed|v|shorts)/([\w-]+)",
            "YouTube",
            _youtube,
        ),
        (r"https?://youtu\.be/([\w-]+)", "YouTube", _youtube),
        (r"https?://player\.vimeo\.com/video/(\d+)", "Vimeo", _page("https://vimeo.com/{}")),
        (
            r"https?://(?:www\.|geo\.)?dailymotion\.com/(?:embed/)?(?:video|player)/(\w+)",
            "Dailymotion",
            _page("https://www.dailymotion.com/video/{}"),
        ),
        (r"https?://w\.soundcloud\.com/player", "SoundCloud", _inner("url")),
        (
            r"https?://open\.spotify\.com/embed(?:-podcast)?/(\w+/\w+)",
            "Spotify",
            _page("https://open.spotify.com/{}"),
        ),
        (r"https?://bandcamp\.com/EmbeddedPlayer", "Bandcamp", _same),
        (
            r"https?://player\.twitch\.tv/\?.*?channel=(\w+)",
            "Twitch",
            _page("https://www.twitch.tv/{}"),
        ),
        (
            r"https?://(?:www\.)?ted\.com/talks/(.+)|https?://embed\.ted\.com/talks/(.+)",
            "TED",
            lambda found, _: f"https://www.ted.com/talks/{found[1] or found[2]}",
        ),
        (
            r"https?://(?:www\.)?instagram\.com/(p|reel)/([\w-]+)",
            "Instagram",
            _page("https://www.instagram.com/{}/{}/"),
        ),
        (r"https?://www\.facebook\.com/plugins/(?:video|post)", "Facebook", _inner("href")),
        (
            r"https?://(?:www\.)?tiktok\.com/embed/(?:v2/)?(\d+)",
            "TikTok",
            _page("https://www.tiktok.com/embed/{}"),
        ),
        (r"https?://archive\.org/embed/([^?]+)", "Internet Archive", _page("https://archive.org/details/{}")),
        (r"https?://(?:www\.)?google\.com/maps/embed", "Google Maps", _same),
        (r"https?://player\.bilibili\.com/player\.html", "bilibili", _same),
        (r"https?://codepen\.io/([\w-]+)/embed/(?:preview/)?(\w+)", "CodePen", _page("https://codepen.io/{}/pen/{}")),
        (r"https?://(?:www\.)?slideshare\.net/", "SlideShare", _same),
        (r"https?://embed\.podcasts\.apple\.com/(.+)", "Apple Podcasts", _page("https://podcasts.apple.com/{}")),
        (r"https?://datawrapper\.dwcdn\.net/(\w+)", "Datawrapper", _same),
        (r"https?://flo\.uri\.sh/", "Flourish", _same),
        (r"https?://rumble\.com/embed/(\w+)", "Rumble", _page("https://rumble.com/embed/{}")),
        (r"https?://odysee\.com/\$/embed/(.+)", "Odysee", _page("https://odysee.com/{}")),
    )
)  # fmt: skip
