"""What the servers that tests start have in common: a folder, ports, a beginning and an end."""

import shutil
from abc import ABC, abstractmethod
from pathlib import Path
from typing import ClassVar

from tests.peers.process import HOST, PeerError, Process, free_port, tail, workdir

_START_TRIES = 3


class Server(ABC):
    """A running server; each of its ``ports`` is an attribute of that name."""

    host = HOST
    short: ClassVar[str]
    """What its folder is called by."""
    ports: ClassVar[tuple[str, ...]]
    awaited: ClassVar[tuple[str, ...]]
    """The ports that have to answer before it counts as started."""
    logs: ClassVar[tuple[str, ...]] = ("output.log",)
    grace: ClassVar[float]
    """Seconds that it may take to end by itself."""

    def __init__(self) -> None:
        self.folder: Path = workdir(self.short)

    @property
    @abstractmethod
    def command(self) -> list[str]:
        """What starts it in the foreground."""

    @abstractmethod
    def write_config(self) -> None:
        """Write its settings, with the ports that are chosen now."""

    def start_somewhere(self) -> None:
        """Start on fresh ports; another worker may have taken one in the meantime."""
        for last in (*[False] * (_START_TRIES - 1), True):
            for name in self.ports:
                setattr(self, name, free_port())
            self.write_config()
            try:
                self.start()
            except PeerError:
                if last:
                    raise
            else:
                return

    def start(self) -> None:
        """Start again on the same ports after ``stop``."""
        self._process = Process(self.command, self.folder)
        try:
            for name in self.awaited:
                self._process.wait_port(getattr(self, name))
        except PeerError as error:
            self._process.stop()
            raise PeerError(f"{error}\n{self.log()}") from error

    def stop(self) -> None:
        """End it with every connection; what it keeps stays for ``start``."""
        self._process.stop(grace=self.grace)

    def restart(self) -> None:
        self.stop()
        self.start()

    def close(self) -> None:
        """End it for good and remove its files."""
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    @property
    def pid(self) -> int:
        return self._process.pid

    def log(self) -> str:
        """The end of its logs, for a failing test."""
        return "".join(tail(self.folder / name) for name in self.logs)
