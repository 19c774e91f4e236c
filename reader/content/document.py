"""An article's body as `render` makes it for the view: how it looks, and what is in it.

Apart from `render`, which brings the parsers: a view is there before it shows its first article.
"""

from dataclasses import dataclass

from reader.content.figures import Picture
from reader.content.highlight import Code


@dataclass(frozen=True, slots=True)
class Style:
    """How a page looks: colours as #rrggbb, sizes in pixels."""

    text: str = "#1d1b18"
    muted: str = "#6e6a63"
    accent: str = "#c2410c"
    accent_soft: str = "#fbe6da"
    hairline: str = "#e1ddd5"
    ground: str = "#f4f2ee"  # of code and cards
    size: int = 17
    line_height: float = 1.6
    serif: str = "Noto Serif"
    sans: str = "Noto Sans"
    mono: str = "monospace"
    column: int = 620
    justified: bool = False
    wide_table: str = ""  # the link to a table too wide for the column, with {columns}


@dataclass(frozen=True, slots=True)
class Document:
    """A body ready to be set."""

    html: str
    pictures: tuple[Picture, ...] = ()
    rtl: bool = False
    lead_url: str = ""  # the picture above the text; "" where there is none
    lead_caption: str = ""
    codes: tuple[Code, ...] = ()  # the blocks of code, in their order
    wide_tables: tuple[str, ...] = ()  # HTML of what `table:NUMBER` leads to
