"""What a channel brings to the contract: its provider on loopback, as far as the tests ask."""

from abc import ABC, abstractmethod
from typing import Any, ClassVar, Self

from tests.peers.faulty_http import FaultyHttp, Reply, Request

CUSTOMER = "+447700900318"


class Service(ABC):
    """A provider with one account of ours; texts in ``sent`` are what reached the customer.

    ``receiving`` and ``sending`` match "METHOD /path" of the requests that fetch messages and of
    the one that has the effect.
    """

    kind: ClassVar[str]
    receiving: ClassVar[str]
    sending: ClassVar[str]
    customer: ClassVar[str] = CUSTOMER
    keyed: ClassVar[bool] = False
    """It knows a repeated request by its key."""
    lists: ClassVar[bool] = True
    """What we sent can be found there later."""
    takes_files: ClassVar[bool] = True
    """Files can be sent to it with the settings of this case."""

    says_when: ClassVar[bool] = True
    """It says for how long to wait."""
    many: ClassVar[int] = 230
    """How many messages are more than two pages."""
    silence: ClassVar[float] = 1.0
    """Seconds of silence before a request is given up, here."""
    dated: ClassVar[bool] = True
    """It dates what customers write by this machine's clock."""
    unwritable: ClassVar[str] = ""
    """Letters that its server lets nobody write."""
    odds: ClassVar[bool] = True
    """There are kinds of messages that nobody has heard of yet."""

    def __init__(self) -> None:
        self.web = FaultyHttp(self.handle)
        self.revoked = False
        self.sent: list[str] = []
        self.read: list[str] = []
        """The texts that their writers were told of as read, where the service can be told."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.web.__exit__()

    def release(self) -> None:
        """Let go of whoever waits for an answer."""
        self.web.release()

    @property
    def nowhere(self) -> dict[str, str]:
        """Settings with which nobody is there."""
        return {"base_url": "http://127.0.0.1:9"}

    def go_away(self, channel: Any) -> None:
        """From now on the channel cannot reach it."""
        channel.base_url = self.nowhere["base_url"]

    def come_back(self, channel: Any) -> None:
        channel.base_url = self.web.url

    @property
    @abstractmethod
    def config(self) -> dict[str, str]:
        """The account's settings, ``base_url`` among them."""

    @property
    @abstractmethod
    def secrets(self) -> dict[str, str]:
        """The account's secrets, by field."""

    @abstractmethod
    def handle(self, request: Request) -> Reply:
        """The provider."""

    @abstractmethod
    def customer_writes(self, text: str, file: bytes = b"", *, odd: bool = False) -> None:
        """A message arrives at the provider; ``odd``: of a kind nobody has heard of."""

    @abstractmethod
    def repeat(self) -> None:
        """From now on the provider tells everything twice."""

    @abstractmethod
    def shuffle(self) -> None:
        """From now on the provider tells things in another order than they happened."""
