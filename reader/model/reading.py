"""How the articles of a feed are read, where it is not as the settings say."""

from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True, slots=True)
class Rule:
    """The user's choices for a feed or a category; None: as what is above it says.

    Above a feed stand its categories, the nearest first, and above these the settings.
    """

    full_text: bool | None = None  # the text of the page instead of the feed's
    pictures: bool | None = None  # fetched from the web
    ahead: bool | None = None  # texts and pictures fetched before they are asked for

    def over(self, other: Self) -> Self:
        """Return this rule with what it leaves open taken from `other`."""
        return type(self)(
            other.full_text if self.full_text is None else self.full_text,
            other.pictures if self.pictures is None else self.pictures,
            other.ahead if self.ahead is None else self.ahead,
        )
