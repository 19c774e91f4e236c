"""The names of elements, whatever prefix, address and case a feed writes them in.

`{http://purl.org/dc/elements/1.1/}creator` is "dc:creator"; the elements of RSS, RDF, Atom and
CDF themselves have no prefix, so one reader understands what they have in common.
"""

from lxml import etree

XML = "{http://www.w3.org/XML/1998/namespace}"
XHTML = "http://www.w3.org/1999/xhtml"
# What HTML knows without a prefix.
IN_HTML = (XHTML, "http://www.w3.org/2000/svg", "http://www.w3.org/1998/Math/MathML")

# Compared without scheme, "www.", case and a last "/" or "#".
_NAMESPACES = {
    **dict.fromkeys(
        [
            "w3.org/2005/atom",
            "purl.org/atom/ns",
            "purl.org/rss/1.0",
            "purl.org/net/rss1.1",
            "my.netscape.com/rdf/simple/0.9",
            "channel.netscape.com/rdf/simple/0.9",
            "my.netscape.com/publish/formats/rss-0.91.dtd",
            "w3.org/1999/02/22-rdf-syntax-ns",
            "backend.userland.com/rss",
            "backend.userland.com/rss2",
            "backend.userland.com/rss091",
            "blogs.law.harvard.edu/tech/rss",
            "cyber.law.harvard.edu/rss",
            "cyber.law.harvard.edu/rss/rss.html",
            "rssboard.org/rss-specification",
        ],
        "",
    ),
    "purl.org/dc/elements/1.1": "dc",
    "purl.org/dc/elements/1.0": "dc",
    "purl.org/dc/terms": "dcterms",
    "purl.org/rss/1.0/modules/content": "content",
    "purl.org/rss/1.0/modules/syndication": "sy",
    "purl.org/rss/1.0/modules/slash": "slash",
    "purl.org/syndication/thread/1.0": "thr",
    "itunes.com/dtds/podcast-1.0.dtd": "itunes",
    "itunes.com/dtds/podcast": "itunes",
    "podcastindex.org/namespace/1.0": "podcast",
    "github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md": "podcast",
    "search.yahoo.com/mrss": "media",
    "video.search.yahoo.com/mrss": "media",
    "rssnamespace.org/feedburner/ext/1.0": "feedburner",
    "wellformedweb.org/commentapi": "wfw",
    "youtube.com/xml/schemas/2015": "yt",
    "turbo.yandex.ru": "turbo",
    "news.yandex.ru": "yandex",
    "webfeeds.org/rss/1.0": "webfeeds",
    "w3.org/1999/xhtml": "xhtml",
}
# Prefixes that are believed without their namespace, or with a misspelt one.
_KNOWN = frozenset({*_NAMESPACES.values(), "atom", "a10", "atom10", "rss", "rdf"}) - {""}
_OWN = frozenset({"atom", "a10", "atom10", "rss", "rdf"})  # prefixes of the formats themselves


class Names(dict[str, str]):
    """From the names that the XML library gives to ours, for one document."""

    def __init__(self, root: etree._Element) -> None:
        super().__init__()
        self._prefixes = {uri: prefix for prefix, uri in root.nsmap.items()}
        self._own = str(root.tag).rpartition("}")[0][1:]

    def __missing__(self, tag: object) -> str:
        """Work out a name that was not met before."""
        if not isinstance(tag, str):  # a comment, an instruction, an unresolved entity
            return ""
        name = self[tag] = self._name(tag)
        return name

    def _name(self, tag: str) -> str:
        uri, _, local = tag.rpartition("}")
        prefix, colon, rest = local.partition(":")
        if uri:
            prefix = self._prefix(uri[1:])
        elif colon:  # no namespace was declared for it
            prefix, local = _believed(prefix.lower()), rest
        else:
            prefix = ""
        return f"{prefix}:{local}".lower() if prefix else local.lower()

    def _prefix(self, uri: str) -> str:
        known = _NAMESPACES.get(_folded(uri))
        if known is not None:
            return known
        if uri == self._own:
            return ""
        return _believed((self._prefixes.get(uri) or "").lower())


def _folded(uri: str) -> str:
    uri = uri.strip().lower().removeprefix("http://").removeprefix("https://")
    return uri.removeprefix("www.").rstrip("/#")


def _believed(prefix: str) -> str:
    if prefix in _OWN:
        return ""
    return prefix if prefix in _KNOWN else "other"


def local_name(element: etree._Element) -> str:
    """Return the name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]
