"""An XML feed as a tree, and looking things up in it by our names."""

from dataclasses import dataclass

from lxml import etree

from reader.feeds.links import join
from reader.feeds.markup import text_of
from reader.feeds.names import XML, Names

Fields = dict[str, list[etree._Element]]


@dataclass(frozen=True, slots=True)
class Document:
    """What the reading of each part needs to know of the whole."""

    names: Names
    url: str  # where the document came from; "" where that is not known
    format: str
    has_bases: bool  # whether xml:base is used anywhere in it
    site: str = ""  # the page that the feed belongs to

    def fields(self, element: etree._Element) -> Fields:
        """Return the children of `element` by our names for them."""
        names = self.names
        found: Fields = {}
        for child in element:
            name = names[child.tag]
            if name in found:
                found[name].append(child)
            else:
                found[name] = [child]
        return found

    def base(self, element: etree._Element) -> str:
        """Return what links in `element` are relative to by xml:base; "" where nothing says."""
        if not self.has_bases:
            return ""
        bases = [
            base.strip()
            for holder in (element, *element.iterancestors())
            if (base := holder.get(f"{XML}base"))
        ]
        where = self.url
        for base in reversed(bases):
            where = join(where, base)
        return where if bases else ""


def first(found: Fields, *names: str) -> etree._Element | None:
    """Return the first element under the first of `names` that is there."""
    for name in names:
        if name in found:
            return found[name][0]
    return None


def attribute(element: etree._Element, name: str) -> str:
    """Return an attribute in small or capital letters (CDF has both); "" where there is none."""
    return element.get(name) or element.get(name.upper()) or ""


def text(found: Fields, *names: str) -> str:
    """Return the first text that is not empty under `names`, in their order."""
    for name in names:
        for element in found.get(name, ()):
            said = text_of(element)
            if said:
                return said
    return ""
