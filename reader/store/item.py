"""An article of a document as the store takes it: the values of its columns and its keys."""

from typing import NamedTuple

from reader.store.bodies import TEXT, unpack_part


class Item(NamedTuple):
    """An article made ready, in plain values that go from process to process at little cost.

    Its texts are compressed where the document is read: a quarter of the bytes to hand over, and
    hardly ever does anyone need to open them again.
    """

    guid_key: int
    second_key: int  # of an article that shares its id with another one of the same document
    url_key: int | None
    text_key: int | None
    content_key: int
    shares_guid: bool  # with another, different article of the same document
    sorted_at: int  # seconds since 1970, as all times here
    title: str
    teaser: str
    author: str
    url: str
    image_url: str
    guid: str
    published: int | None
    updated: int | None
    words: int
    language: str
    image_caption: str
    author_image: str
    comments_url: str
    comments_feed: str
    comment_count: int | None
    source_title: str
    source_url: str
    tags: str  # JSON
    enclosures: str  # JSON
    packed: bytes  # the three texts, see `bodies`

    @property
    def text(self) -> str:
        """What it says, in plain text."""
        return unpack_part(self.packed, TEXT)
