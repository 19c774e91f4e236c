"""Stories and topics, as they were last computed."""

from reader.store.database import Database


class TrendTable:
    """The tables of stories and topics."""

    def __init__(self, database: Database) -> None:
        self._database = database
