"""The system's keychain, which keeps what must never stand in a file of ours: passwords, tokens."""

from importlib import import_module
from secrets import token_hex
from typing import Any

from reader.errors import KeychainError

SERVICE = "Kabar"


def keep(secret: str) -> str:
    """Put a secret into the keychain; return the name under which it is found again."""
    name = token_hex(8)
    _ask("set_password", SERVICE, name, secret)
    return name


def find(name: str) -> str:
    """Return a secret; KeychainError where it is gone or the keychain stays closed."""
    secret = _ask("get_password", SERVICE, name)
    if not isinstance(secret, str):
        raise KeychainError("The keychain of this system no longer has the login of this feed.")
    return secret


def forget(name: str) -> None:
    """Take a secret out of the keychain, where it still is."""
    if isinstance(_ask("get_password", SERVICE, name), str):
        _ask("delete_password", SERVICE, name)


def _ask(action: str, *words: str) -> Any:  # noqa: ANN401 - what the action gives
    # Imported when it is needed: it looks for keychains for 0.1 s, and few feeds have a login.
    keyring, errors = import_module("keyring"), import_module("keyring.errors")
    try:
        return getattr(keyring, action)(*words)
    except errors.NoKeyringError as error:
        raise KeychainError(
            "This system has no keychain that could keep a login; Kabar writes none into files."
        ) from error
    except errors.KeyringError as error:
        raise KeychainError("The keychain of this system stays closed.") from error
