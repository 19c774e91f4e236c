"""One window for a library: who starts another one is shown the first, at the place asked for."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

LONGEST = 4_000  # bytes of a message
PATIENCE = 5_000  # ms that a window has to answer, and that who calls has to say what it wants
ANSWER = b"shown\n"
CALLERS = 4  # at once


@dataclass(frozen=True, slots=True)
class Call:
    """What another start asks the window for; None: only to come to the front."""

    category: str | None = None
    article: int | None = None
    page: str | None = None
    add: str | None = None


class OneWindow(QObject):
    """The door of the window, under a name that this user and library have alone.

    Signals:
        called(call): somebody started Kabar again.
    """

    called = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(CALLERS)
        self._server.newConnection.connect(self._on_caller)

    def hand_over(self, call: Call) -> bool:
        """Have the window that is open already come to the front; False: there is none."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(PATIENCE):
            return False
        socket.write(_letter(call))
        heard = b""
        while not heard.endswith(b"\n") and socket.waitForReadyRead(PATIENCE):
            heard += bytes(socket.read(LONGEST).data())
        socket.abort()
        return heard == ANSWER  # one that hangs is no window: another may be opened beside it

    def listen(self) -> bool:
        """Be the window that is called; False where this system lets nobody be."""
        if self._server.listen(self._name):
            return True
        QLocalServer.removeServer(self._name)  # of a window that was killed
        return self._server.listen(self._name)

    def close(self) -> None:
        """Answer no more."""
        self._server.close()

    def _on_caller(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(self._on_letter)
            socket.disconnected.connect(socket.deleteLater)
            QTimer.singleShot(PATIENCE, socket, socket.abort)
            if socket.bytesAvailable():
                self._read(socket)

    def _on_letter(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine() and socket.bytesAvailable() < LONGEST:
            return
        call = _call(bytes(socket.read(LONGEST).data()))
        if call is None:
            socket.abort()
            return
        socket.write(ANSWER)
        socket.flush()
        socket.disconnectFromServer()
        self.called.emit(call)


def _letter(call: Call) -> bytes:
    wish = {name: getattr(call, name) for name in ("category", "article", "page", "add")}
    letter = json.dumps(wish).encode()
    return (letter if len(letter) < LONGEST else b"{}") + b"\n"


def _call(letter: bytes) -> Call | None:
    """Return what a letter asks for; None: it is not one of ours."""
    try:
        wish = json.loads(letter)
    except (ValueError, RecursionError):
        return None
    if not isinstance(wish, Mapping):
        return None
    article = wish.get("article")
    return Call(
        _words(wish.get("category")),
        article if isinstance(article, int) else None,
        _words(wish.get("page")),
        _words(wish.get("add")),
    )


def _words(wish: object) -> str | None:
    return wish if isinstance(wish, str) else None
