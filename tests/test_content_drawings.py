import pytest

from reader.content import drawings


@pytest.mark.parametrize(
    ("attributes", "size"),
    [
        ('width="40" height="30"', (40, 30)),
        ("width='40px' height='30.4px'", (40, 30)),
        ('width="1in" height="72pt"', (96, 96)),
        ('viewBox="0 0 24 16"', (24, 16)),
        ('viewBox="-1 -1.5 24,16" width="48"', (48, 32)),
        ('viewBox="0 0 24 16" width="100%" height="100%"', (24, 16)),
        ('xmlns:a="x" data-width="9"', drawings.UNSAID),
        ('width="0" height="0"', drawings.UNSAID),
        (f'viewBox="0 0 {"9" * 400} 5"', drawings.UNSAID),
        ('viewBox="0 0 9999999 0.000001" height="9999999"', (100_000, 100_000)),
    ],
)
def test_the_size_of_a_drawing_stands_at_its_beginning(attributes, size):
    assert drawings.size(f"<?xml version='1.0'?><svg {attributes}><rect/></svg>".encode()) == size


@pytest.mark.parametrize(
    ("inside", "simple"),
    [
        ("<path d='M0 0L9 9'/><text>a</text>", True),
        ("<use href='#a'/>" * 40, False),
        ("<filter id='f'/>", False),
        ("<s:pattern id='p'/>", False),
        ("<path stroke-dasharray='0.001'/>", False),
        ("<image href='data:image/png;base64,'/>", False),
        ("<rect/>" * 40_000, False),
    ],
)
def test_a_drawing_is_simple_where_its_length_tells_how_long_it_takes(inside, simple):
    assert drawings.is_simple(f"<svg>{inside}</svg>".encode()) is simple
