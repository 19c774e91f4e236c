import pytest

from reader.content.sharing import Service, faulty, services
from reader.settings import SHARE_SERVICES


def test_title_and_address_are_filled_in_and_cannot_leave_their_place():
    service = Service("Board", "https://board.example/new?u={url}&t={title}")

    address = service.address("Ikan & {url} 50%", "https://a.example/x?a=1&b=2#c")

    assert address == (
        "https://board.example/new?u=https%3A%2F%2Fa.example%2Fx%3Fa%3D1%26b%3D2%23c"
        "&t=Ikan%20%26%20%7Burl%7D%2050%25"
    )


def test_the_first_services_are_services():
    assert len(services(SHARE_SERVICES)) == 4
    assert faulty(SHARE_SERVICES) == ()


def test_a_name_may_have_spaces():
    assert services("Hacker News https://n.example/s?u={url}")[0].name == "Hacker News"


@pytest.mark.parametrize(
    "line",
    [
        "Board",
        "Board https://board.example/new",
        "https://board.example/new?u={url}",
        "Board javascript:alert('{url}')",
        "Board file:///{url}",
        "Board mailto:a@b.example?body={url}",
    ],
)
def test_what_is_no_service_is_left_out_and_named(line):
    assert services(line) == ()
    assert faulty(f"\n{line}\n\n") == (line,)
