"""The space above blocks: Qt adds a table's margin to that of what follows it."""

import re

_HEADING = re.compile(r'\A(<p class="(?:h2|h3|h4|dt|rule))(?=")')


def close_up(out: list[str]) -> None:
    """Take away the space above blocks where a table, or the top of the text, has it already."""
    for at, block in enumerate(out):
        below_table = at > 0 and out[at - 1].endswith("</table>\n")
        if block.startswith('<table class="') and (at == 0 or below_table):
            out[at] = block.replace('class="', 'class="first ', 1)
        elif below_table:
            out[at] = _HEADING.sub(r"\1-below", block, count=1)
