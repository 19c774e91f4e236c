"""Services that articles are shared with, as lines that the user writes: a name, an address.

`WhatsApp https://wa.me/?text={title}%20{url}`: the places in braces are filled, nothing else of
an article goes there, and nothing at all before the user chooses the service.
"""

from dataclasses import dataclass
from urllib.parse import quote

from reader.content.urls import openable

MOST = 30  # services; a menu is no catalogue


@dataclass(frozen=True, slots=True)
class Service:
    """A place on the web that takes an article's title and address."""

    name: str
    template: str

    def address(self, title: str, url: str) -> str:
        """Return where the browser is to go to share this."""
        filled = self.template.replace("{url}", quote(url, safe=""))
        return filled.replace("{title}", quote(title, safe=""))


def services(text: str) -> tuple[Service, ...]:
    """Return the services that the lines name; a line that is none is left out."""
    found = (_service(line) for line in text.splitlines())
    return tuple(service for service in found if service is not None)[:MOST]


def faulty(text: str) -> tuple[str, ...]:
    """Return the lines that are meant for a service and are none."""
    return tuple(line for line in text.splitlines() if line.strip() and _service(line) is None)


def _service(line: str) -> Service | None:
    name, _, template = line.strip().rpartition(" ")
    service = Service(name.strip(), template)
    sample = service.address("T", "https://a.example/")
    sent = "{url}" in template and template.startswith(("https://", "http://"))
    return service if service.name and sent and openable(sample) else None
