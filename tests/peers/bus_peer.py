"""A program on a test's own D-Bus session: takes a name there, answers calls, sends signals."""

import queue
import threading
from typing import Self

from jeepney import Message, MessageType
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection


class BusPeer:
    """Runs on a thread until closed; what it answers is told by ``answer``."""

    def __init__(self, address: str, name: str) -> None:
        self._orders: queue.SimpleQueue[Message] = queue.SimpleQueue()
        self._ending = threading.Event()
        self._connection: DBusConnection = open_dbus_connection(address)
        Proxy(message_bus, self._connection).RequestName(name, 0)
        self._thread = threading.Thread(target=self._serve, name=f"peer-{name}", daemon=True)
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def answer(self, call: Message) -> Message | None:
        """The reply to a call; None leaves the caller waiting."""
        raise NotImplementedError

    def order(self, signal: Message) -> None:
        """Have a signal sent."""
        self._orders.put(signal)

    def close(self) -> None:
        """Leave the bus; safe to call twice."""
        self._ending.set()
        self._thread.join(30)
        self._connection.close()

    def _serve(self) -> None:
        while not self._ending.is_set():
            try:
                message = self._connection.receive(timeout=0.02)
            except TimeoutError:
                pass
            except (OSError, EOFError):
                return
            else:
                self._reply(message)
            while not self._orders.empty():
                self._connection.send(self._orders.get())

    def _reply(self, call: Message) -> None:
        if call.header.message_type is MessageType.method_call:
            reply = self.answer(call)
            if reply is not None:
                self._connection.send(reply)
