"""Addresses inside documents, made absolute."""

import re
from urllib.parse import urljoin, urlsplit

_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
_SPACE = re.compile(r"[\t\n\r\f\x00]+")
# What a link in a feed may lead to; none of these runs anything.
_SAFE = frozenset(
    {
        *("http", "https", "ftp", "ftps", "sftp", "gopher", "gemini", "magnet", "ipfs", "ipns"),
        *("mailto", "news", "nntp", "tel", "sms", "xmpp", "irc", "ircs", "geo", "webcal"),
    }
)


def absolute(link: str | None, base: str) -> str:
    """Return `link` seen from `base`; "" where that is no address, or one that runs something."""
    if not link:
        return ""
    link = _SPACE.sub("", link.strip()).replace("&amp;", "&")  # escaped once too often
    whole = link if link.startswith(("https://", "http://")) else join(base, link)
    scheme, colon, _ = whole.partition(":")
    if not colon or scheme.lower() not in _SAFE or not _has_parts(whole):
        return ""
    return whole.replace(" ", "%20")


def join(base: str, link: str) -> str:
    """Return `link` seen from `base`; `link` itself where they do not fit together."""
    if not base:
        return f"https:{link}" if link.startswith("//") else link
    try:
        return urljoin(base, link)
    except ValueError:  # "http://[" and the like
        return link


def _has_parts(url: str) -> bool:
    """Tell whether an address can be taken apart, as is done with it in many places later."""
    if url.isascii() and "[" not in url and "]" not in url:  # then nothing else is wrong with it
        return True
    try:
        urlsplit(url)
    except ValueError:  # a bracket that is never closed, signs that stand for a slash
        return False
    return True


# ---------------------------------------------------------------- links in markup

_LINKS = r"href|src|srcset|poster|cite|background|longdesc|data-src|data-srcset|data-original"
# An attribute whose value neither is empty, nor starts with "#", a quote or a scheme. It begins
# with "=" and looks back from there, which is five times as fast as looking for the names.
_RELATIVE = re.compile(
    r"=(?:(?<=href=)|(?<=src=)|(?<=srcset=)|(?<=poster=)|(?<=cite=)|(?<=background=)|(?<=-original=))"
    r"\s*+[\"']?+\s*+(?![\"'#>]|[a-z][a-z0-9+.-]*:)",
    re.IGNORECASE,
)
_TAG = re.compile(r"""<[a-zA-Z](?:[^<>"']|"[^"<]*"|'[^'<]*')*+>""")
_ATTRIBUTE = re.compile(
    rf"""(\s(?:{_LINKS})\s*=\s*)("[^"]*"|'[^']*'|[^\s"'>]+)""",
    re.IGNORECASE,
)
_CANDIDATE = re.compile(r"\s*([^\s,]\S*[^\s,])(\s+[^,]*)?(?:,|$)")


def with_absolute_links(markup: str, base: str) -> str:
    """Return `markup` with its links seen from `base`; links into itself (#note) stay."""
    if not base or not _RELATIVE.search(markup):
        return markup
    return _TAG.sub(lambda tag: _ATTRIBUTE.sub(lambda a: _attribute(a, base), tag[0]), markup)


def _attribute(found: re.Match[str], base: str) -> str:
    value = found[2]
    quote = value[0] if value[0] in "\"'" else ""
    link = value.strip(quote).strip() if quote else value
    if "srcset" in found[1].lower():
        link = _candidates(link, base)
    elif link and not link.startswith("#") and not _SCHEME.match(link):
        link = join(base, link)
    return f"{found[1]}{quote}{link}{quote}"


def _candidates(srcset: str, base: str) -> str:
    parts = [
        f"{join(base, found[1])}{(found[2] or '').rstrip()}"
        for found in _CANDIDATE.finditer(srcset)
    ]
    return ", ".join(parts)
