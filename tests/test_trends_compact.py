"""Compact mappings answer as the dicts that they stand for."""

import pytest

from reader.trends.stories.compact import Weighed, Written


@pytest.mark.parametrize(
    ("compact", "plain"),
    [
        (Weighed(("ferry", "storm"), (1.0, 0.5)), {"ferry": 1.0, "storm": 0.5}),
        (Weighed((), ()), {}),
        (Written(("ferry", "us storm"), "\nUS storm"), {"ferry": "ferry", "us storm": "US storm"}),
        (Written((), ""), {}),
    ],
)
def test_a_compact_mapping_is_like_a_dict(compact, plain):
    assert compact == plain
    assert list(compact.items()) == list(plain.items())
    assert [compact[key] for key in plain] == list(plain.values())
    assert all(key in compact for key in plain)
    assert "storms" not in compact
    with pytest.raises(KeyError):
        compact["storms"]
