"""The sample sources, read from the plain text in which people write them.

A file is a source: lines of `name: value`, then its articles. An article begins with a line
`=== AGE SLUG`, has lines of `name: value`, a line `---`, and a body in the markup that
`reader.demo.markup` knows. An age such as `3h20m` or `2d5h` counts back from the anchor;
with a plus (`+25m`) the article appears that long after it.
"""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from zlib import crc32

from reader import paths

PICTURE_HOST = "gambar.example"  # pictures are shared by the sources, so they are cached once
_UNITS = {"d": 86_400, "h": 3_600, "m": 60}


@dataclass(frozen=True, slots=True)
class SampleArticle:
    """An article as it stands in its file."""

    slug: str
    age: timedelta  # before the anchor; negative: after it
    title: str
    body: str
    author: str = ""
    tags: tuple[str, ...] = ()
    picture: str = ""  # a name in `picture_names()`
    caption: str = ""
    sound: str = ""  # "MINUTES:SECONDS" of the recording, in podcasts
    opened: int = 0  # how often the made-up reader has opened it
    starred: bool = False

    def published(self, anchor: datetime) -> datetime:
        """Return when it came out."""
        return anchor - self.age


@dataclass(frozen=True, slots=True)
class Source:
    """A made-up site and its articles, newest first."""

    title: str
    site: str  # without a slash at the end
    category: str
    language: str
    format: str  # "rss", "atom", "rdf", "json"
    full_text: bool  # False: the feed holds first paragraphs only
    description: str
    articles: tuple[SampleArticle, ...]

    @property
    def host(self) -> str:
        """Return the host of the site."""
        return self.site.removeprefix("https://")

    @property
    def feed_url(self) -> str:
        """Return the address of the feed."""
        return f"{self.site}/feed"


@cache
def sources() -> tuple[Source, ...]:
    """Return every sample source, by file name."""
    files = sorted((paths.resources() / "sample").glob("*.txt"))
    return tuple(read_source(file.read_text(encoding="utf-8")) for file in files)


@cache
def pictures() -> dict[str, Path]:
    """Return the files of the pictures by name."""
    return {file.stem: file for file in (paths.resources() / "sample").glob("pictures/*.webp")}


def picture_url(name: str) -> str:
    """Return the address of the picture `name`."""
    return f"https://{PICTURE_HOST}/{name}.webp"


def read_source(text: str) -> Source:
    """Return the source that `text` writes out."""
    head, *parts = re.split(r"^=== ", text, flags=re.MULTILINE)
    fields = _fields(head)
    articles = sorted((_article(part) for part in parts), key=lambda article: article.age)
    return Source(
        title=fields["title"],
        site=fields["site"],
        category=fields["category"],
        language=fields["language"],
        format=fields["format"],
        full_text=fields["text"] == "full",
        description=fields["description"],
        articles=tuple(articles),
    )


def _article(part: str) -> SampleArticle:
    first, rest = part.split("\n", 1)
    age, slug = first.split()
    head, body = rest.split("\n---\n", 1)
    fields = _fields(head)
    picture, _, caption = fields.get("picture", "").partition("|")
    tags = fields.get("tags", "").split(",")
    return SampleArticle(
        slug=slug,
        age=_age(age),
        title=fields["title"],
        body=body.strip(),
        author=fields.get("author", ""),
        tags=tuple(tag.strip() for tag in tags if tag.strip()),
        picture=_variant(picture.strip(), slug),
        caption=caption.strip(),
        sound=fields.get("sound", ""),
        opened=int(fields.get("opened", "0")),
        starred=fields.get("starred") == "yes",
    )


def _fields(head: str) -> dict[str, str]:
    pairs = (line.partition(":") for line in head.splitlines() if line.strip())
    return {name.strip(): value.strip() for name, _, value in pairs}


def _age(text: str) -> timedelta:
    seconds = sum(int(n) * _UNITS[unit] for n, unit in re.findall(r"(\d+)([dhm])", text))
    return timedelta(seconds=-seconds if text.startswith("+") else seconds)


def _variant(scene: str, slug: str) -> str:
    """Choose one of a scene's drawings for good, so that two articles seldom share one."""
    if not scene:
        return ""
    drawn = sorted(name for name in pictures() if name.rsplit("-", 1)[0] == scene)
    return drawn[crc32(slug.encode()) % len(drawn)] if drawn else ""
