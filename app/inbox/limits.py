"""What one message may cost whoever prepares it: two seconds and 256 MB (reliability 3.2.5).

Each message of a batch is read by ``Limit.keep``, which costs it half a microsecond. A process that
does nothing else is looked at by a timer that counts its own time, and told by the system when its
memory is used up; both end up as an exception in the reading of that message alone. On a thread of
the program somebody else looks (``Limit.look``) and ends the reading there; so does a thread of the
process where the system has no such timer (Windows). Memory is bounded on Linux alone. What none of
that ends, whoever waits for the process ends with it (``preparing``).
"""

import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

try:
    import resource
except ImportError:  # Windows
    resource = None  # type: ignore[assignment]  # asked for before each use

T = TypeVar("T")

SECONDS = 2.0
MEMORY = 256 << 20
BEAT = 0.25
"""Seconds between two looks at how long a message takes already."""
_TIMES = 10
"""How often a large message is held while it is read: its bytes, its parts, their text."""
_LARGE = 1 << 20
_MEASURE_EVERY = 8 << 20
"""Bytes of messages after which what they left behind is no longer held against the next."""
_STATM = Path("/proc/self/statm")
_DATA_PAGES = 5
"""Which field of it counts the pages of data and stack (proc(5))."""


class TooMuchError(BaseException):
    """A message took too long. No ``Exception``: no reader's own handler takes it for a fault."""


class Limit:
    """The messages of one batch, one after the other, on the thread that made this."""

    def __init__(self) -> None:
        self._thread = threading.get_ident()
        self._lock = threading.Lock()
        self._number = 0
        self._reading = False
        self._seen = (0, 0.0)
        """Which message a look found last, and what had been spent when it was first found."""

    def keep(self, read: Callable[[bytes], T], data: bytes) -> T:
        """``read(data)``, a message; raises ``TooMuchError`` and MemoryError in the midst of it."""
        self._begin(len(data))
        try:
            return read(data)
        finally:
            with self._lock:  # what another thread is about to raise is raised here at the latest
                self._reading = False

    def _begin(self, size: int) -> None:
        del size
        self._number += 1
        self._reading = True

    def over(self, spent: float) -> bool:
        """Whether the message at hand has had its time; the thread has ``spent`` so much."""
        number, since = self._seen
        if number != self._number:
            self._seen = (self._number, spent)
            return False
        return self._reading and spent - since > SECONDS

    def look(self) -> None:
        """End the reading at hand when it has had its time. Called on another thread."""
        import ctypes

        with self._lock:
            if self.over(self._spent()):
                self._reading = False  # it is told once
                error = ctypes.py_object(TooMuchError)
                ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(self._thread), error)

    def _spent(self) -> float:
        """Seconds of processor, so that a machine that is busy otherwise ends nobody's reading."""
        clock = getattr(time, "pthread_getcpuclockid", None)
        return time.monotonic() if clock is None else time.clock_gettime(clock(self._thread))


class ProcessLimit(Limit):
    """For a process of its own, on its main thread: ends itself, and by memory as well."""

    def __init__(self) -> None:
        super().__init__()
        self._room = 0

    def _begin(self, size: int) -> None:
        super()._begin(size)
        self._room -= size
        if self._room < 0 or size > _LARGE:
            self._room = _MEASURE_EVERY
            _bound_memory(_TIMES * size if size > _LARGE else 0)

    def beat(self, *_: object) -> None:
        """What the timer calls."""
        if self.over(self._spent()):
            self._reading = False
            raise TooMuchError

    def _spent(self) -> float:
        return time.process_time()


@contextmanager
def in_process() -> Iterator[Limit]:
    """The limit of a batch that a process of a pool prepares."""
    limit, memory = ProcessLimit(), _memory()
    timed = _timed if hasattr(signal, "setitimer") else _looked_after
    try:
        with timed(limit):
            yield limit
    finally:
        if memory is not None:
            resource.setrlimit(resource.RLIMIT_DATA, memory)


@contextmanager
def _timed(limit: ProcessLimit) -> Iterator[None]:
    signal.signal(signal.SIGPROF, limit.beat)
    signal.setitimer(signal.ITIMER_PROF, BEAT, BEAT)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


@contextmanager
def _looked_after(limit: ProcessLimit) -> Iterator[None]:
    over = threading.Event()

    def watch() -> None:
        while not over.wait(BEAT):
            limit.look()

    thread = threading.Thread(target=watch, name="limit", daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def _memory() -> tuple[int, int] | None:
    """How much this process may take (setrlimit(2)): now, and at most; None where nobody says."""
    return None if resource is None else resource.getrlimit(resource.RLIMIT_DATA)


def _bound_memory(more: int) -> None:
    """What this process takes beyond what it has, and some more, is a MemoryError from here on.

    Systems that count no data of a process, or have no such limit, are left as they are.
    """
    memory = _memory()
    if memory is None:
        return
    try:
        pages = int(_STATM.read_bytes().split()[_DATA_PAGES])
    except (OSError, IndexError, ValueError):
        return
    bound = pages * resource.getpagesize() + MEMORY + more
    most = memory[1]
    if most == resource.RLIM_INFINITY or bound < most:
        resource.setrlimit(resource.RLIMIT_DATA, (bound, most))
