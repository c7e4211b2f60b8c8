"""What is kept of what was large: by the C library, by a thread that waits for its next job."""

import ctypes
import subprocess
import sys
import weakref
from pathlib import Path

import pytest

from app.base.worker import Worker
from tests.house import make_profile

LIBC = ctypes.CDLL(None)
ROOT = Path(__file__).parents[2]
ARENAS = """
import ctypes, sys, threading
from pathlib import Path
from app.base.paths import Profile
if sys.argv[2] == "built":
    from app.bootstrap import build
    desk = build(Profile(Path(sys.argv[1])))
gate = threading.Barrier(4)
threads = [threading.Thread(target=lambda: gate.wait() and bytes(1000)) for _ in range(3)]
for thread in threads:
    thread.start()
libc = ctypes.CDLL(None)
libc.fopen.restype = ctypes.c_void_p
file = ctypes.c_void_p(libc.fopen(sys.argv[1].encode() + b"/arenas", b"w"))
libc.malloc_info(0, file)
libc.fclose(file)
gate.wait()
if sys.argv[2] == "built":
    desk.close()
"""


LARGE = """
import ctypes
from app.base import memory

NAMES = ("arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks", "uordblks",
         "fordblks", "keepcost")

class Info(ctypes.Structure):  # struct mallinfo2 of mallinfo(3)
    _fields_ = tuple((name, ctypes.c_size_t) for name in NAMES)

libc = ctypes.CDLL(None)
libc.mallinfo2.restype = Info
libc.malloc.restype = ctypes.c_void_p
libc.free.argtypes = [ctypes.c_void_p]
pieces = lambda: int(libc.mallinfo2().hblks)  # those with pages of their own: freed, they go back

libc.free(libc.malloc(24 << 20))  # by itself glibc keeps what is smaller from now on
memory.give_back_large()
before = pieces()
piece = libc.malloc(16 << 20)
during = pieces()
libc.free(piece)
print(during - before, pieces() - before)
"""


@pytest.fixture
def glibc() -> None:
    if not hasattr(LIBC, "mallinfo2"):
        pytest.skip("no glibc 2.33, which alone can be asked how it keeps memory")


def test_a_worker_keeps_nothing_of_its_last_job() -> None:
    class Large:
        pass

    worker = Worker("test")
    gone = weakref.ref(worker.submit(Large).result())
    assert worker.submit(gone).result() is None
    worker.stop()


@pytest.mark.usefixtures("glibc")
def test_what_was_large_goes_back_at_once() -> None:
    """Asked in a process where nobody else asks for memory."""
    done = subprocess.run(
        [sys.executable, "-c", LARGE], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == ("1 0\n", "")


@pytest.mark.usefixtures("glibc")
@pytest.mark.parametrize(("what", "shared"), [("bare", False), ("built", True)])
def test_the_threads_of_a_desk_share_one_arena(tmp_path: Path, what: str, shared: bool) -> None:
    place = make_profile(tmp_path).root
    subprocess.run([sys.executable, "-c", ARENAS, str(place), what], check=True)
    arenas = (place / "arenas").read_text().count("<heap nr=")
    assert (arenas == 1) is shared
