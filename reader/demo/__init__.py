"""The demo: a library of sample feeds that works on a machine without a network.

Sources that we made up stand as plain text in `resources/sample/` (`samples` reads them).
`server.DemoServer` serves them on the loopback address as real feed documents, pictures and
pages, dated back from a fixed moment, the anchor, which is when the library was filled.

What the user sees, and what the library holds, are the sources' own addresses, such as
`https://kanal-ekonomi.example/feed`; `.example` is reserved and reaches nobody. `server.getter`
returns a `fetch.get` that takes such an address to the loopback server and leaves every
other one alone, so a sample feed goes through HTTP and the ordinary sync like any feed,
and the server may stand on another port each time. Pictures are put into the cache when
the library is filled and are there afterwards without any server.

A demo library is one whose settings hold an anchor. Whoever opens it uses `serving`,
which gives the right `get` for any library.
"""

from reader.demo.state import is_demo, is_stale, is_undecided, keep, serving

__all__ = ["is_demo", "is_stale", "is_undecided", "keep", "serving"]
