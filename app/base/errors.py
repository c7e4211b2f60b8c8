"""The errors that cross rooms, and ``Problem``, the form in which a person meets them.

Core code raises these; the boundaries (command line, window, supervisor) turn them into a
``Problem`` and from there into a sentence. ``base.problems`` holds the sentences.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Severity = Literal["info", "warning", "error"]


@dataclass(frozen=True, slots=True)
class Problem:
    """Something a person has to know: a code, its values, how bad, and the ways out."""

    code: str
    params: Mapping[str, str | int] = field(default_factory=dict)
    severity: Severity = "error"
    actions: tuple[str, ...] = ()


class NightdeskError(Exception):
    """Base of every error of ours; carries the problem to show."""

    def __init__(self, code: str, /, **params: str | int) -> None:
        self.problem = Problem(code, params)
        super().__init__(code, params)

    def __str__(self) -> str:
        details = ", ".join(f"{k}={v}" for k, v in self.problem.params.items())
        return f"{self.problem.code} ({details})" if details else self.problem.code


class WorkspaceError(NightdeskError):
    """The workspace cannot be opened or written: locked, newer, full, read-only, damaged."""


class UsageError(NightdeskError):
    """The caller asked for something that does not exist or makes no sense."""


class SecretError(NightdeskError):
    """The keyring, vault or environment could not give or take a secret."""


class ChannelError(NightdeskError):
    """A channel could not do its work; the subclass says what happens next.

    ``answered``: it is the server's own answer to the very request, which therefore did nothing.
    ``remote_id``: under which id the message it is about may be found there all the same.
    """

    answered = False
    remote_id = ""


class AuthError(ChannelError):
    """The server refused who we are: pause the account and ask."""


class ConfigError(ChannelError):
    """The settings cannot work (no such host, bad certificate): stop and show."""


class TransientError(ChannelError):
    """Try again later; ``retry_after`` in seconds when the server said so."""

    def __init__(self, code: str, /, *, retry_after: float | None = None, **params: str | int):
        super().__init__(code, **params)
        self.retry_after = retry_after


class PermanentError(ChannelError):
    """It will never work as it is: fail visibly."""


class UnknownOutcome(ChannelError):
    """The request may or may not have had its effect: never repeat it blindly."""
