"""Whether this machine is on another network than before (P19). On the loop thread.

A network is told by the addresses this machine would use to reach the rest of the world: asked of
the system's own routes by connecting a UDP socket, which sends nothing. Where the system tells at
once that addresses or routes changed (Linux, rtnetlink(7)), it is asked then; everywhere else and
besides, whenever ``changed`` is called, which the supervisor does a few times a minute.
"""

import asyncio
import contextlib
import socket
import sys
from collections.abc import Callable

_FAR = (
    (socket.AF_INET, ("192.0.2.1", 9)),
    (socket.AF_INET6, ("2001:db8::1", 9)),
)  # addresses of nobody (RFC 5737, RFC 3849): a route to them is the way to everybody
_GROUPS = 0x10 | 0x40 | 0x100 | 0x400
"""RTMGRP_IPV4_IFADDR, _IPV4_ROUTE, _IPV6_IFADDR and _IPV6_ROUTE of linux/rtnetlink.h."""
_SETTLE = 1.0
"""Seconds after the last word of the system: a change comes as a dozen of them."""

Way = tuple[str, ...]


def way_out() -> Way:
    """Our addresses towards the rest of the world, one a family; empty without a network."""
    return tuple(found for family, far in _FAR if (found := _own(family, far)))


def _own(family: int, far: tuple[str, int]) -> str:
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.connect(far)
            return str(probe.getsockname()[0])
    except OSError:
        return ""


class Network:
    """Notices a change between two calls of ``changed``; ``stirred`` is called soon after one."""

    def __init__(self, stirred: Callable[[], None]) -> None:
        self._stirred = stirred
        self._known = way_out()
        self._gone = not self._known
        self._socket = _listening()
        self._timer: asyncio.TimerHandle | None = None
        if self._socket is not None:
            asyncio.get_running_loop().add_reader(self._socket, self._hear)

    def changed(self) -> bool:
        """Whether there is a way out, and another than at the last call or one again.

        A network that is gone changes nothing yet: what is open fails by itself.
        """
        now = way_out()
        if not now:
            self._gone = True
            return False
        before, self._known = (() if self._gone else self._known), now
        self._gone = False
        return now != before

    def close(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        if self._socket is not None:
            with contextlib.suppress(RuntimeError):
                asyncio.get_running_loop().remove_reader(self._socket)
            self._socket.close()
            self._socket = None

    def _hear(self) -> None:
        """What the system says is thrown away: the routes are asked once it is silent again."""
        assert self._socket is not None  # noqa: S101  else nothing could be heard
        with contextlib.suppress(OSError):  # ENOBUFS: more was said than we heard, which is enough
            while self._socket.recv(65536):
                pass
        if self._timer is not None:
            self._timer.cancel()
        self._timer = asyncio.get_running_loop().call_later(_SETTLE, self._stirred)


def _listening() -> socket.socket | None:
    if sys.platform != "linux":
        return None
    made = None
    try:
        made = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW | socket.SOCK_NONBLOCK, 0)
        made.bind((0, _GROUPS))
    except OSError:  # a sandbox without it
        if made is not None:
            made.close()
        return None
    return made
