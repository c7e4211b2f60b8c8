"""What means the like, whatever its words: ``desk.suggestions.meaning``, with an encoder.

The encoder and its vectors live on a thread of their own, one piece at a time, so that a question
waits for one piece at most. Until everything has vectors the words alone are asked for the rest; a
question that comes before the model is read is answered by words. The model takes a second and 120
MB: it is read once there is a piece to make vectors of, or one that a question may be near to. One
that cannot be read, or fails at its work, is left alone until somebody turns it off and on, or
starts anew: words answer.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from threading import Event, Lock
from typing import TYPE_CHECKING

from app.base.bus import Changes
from app.base.errors import NightdeskError
from app.base.worker import Worker
from app.kb import vectors
from app.kb.encoder import LONGEST, Encoder, Standing

if TYPE_CHECKING:
    from concurrent.futures import Future

    from sqlalchemy import Connection

    from app.desk.desk import Desk

_log = logging.getLogger(__name__)
NEAREST = 24
"""Pieces that are looked at closely."""
_SLICE = 16
"""Pieces whose texts are read, and whose vectors are stored, at a time."""
TOLD = Changes(settings=frozenset({"meaning"}))
"""That it stands otherwise now."""


class Meaning:
    """Made once a desk; ``load`` reads the model, ``tell`` hears how many pieces there are and how
    many have vectors, on the worker's thread."""

    def __init__(
        self, desk: Desk, load: Callable[[], Encoder], tell: Callable[[int, int], object]
    ) -> None:
        self._store, self._load, self._tell = desk.store, load, tell
        self._encoder: Encoder | None = None
        self._space: vectors.Space | None = None
        self._using, self._stop = Lock(), Event()
        self._worker = Worker("meaning")
        self._asked = False
        """Whether the worker will look what has no vectors anyway."""
        self._wanted = False
        """Whether there was a question."""
        self._failed = False
        self._bus = desk.bus
        desk.at_close(self.end)

    def end(self) -> None:
        """Let go of the model and the vectors; what was kept of them stays."""
        self._stop.set()
        self._worker.stop()
        with self._using:
            self._encoder = self._space = None

    @property
    def standing(self) -> Standing:
        """What it does just now."""
        if self._failed:
            return "failing"
        return "waiting" if self._encoder is None else "used"

    # --- asking ------------------------------------------------------------------------------

    def near(self, text: str) -> Mapping[int, float] | None:
        """How like in meaning (0 to 1) the nearest pieces are; None while the model is not read."""
        if self._encoder is None:
            self._wanted = True
            self.keep_up()
        with self._using:
            if self._encoder is None or self._space is None or not text.strip():
                return None
            try:
                (vector,) = self._encoder.encode([text[:LONGEST]])
                return self._space.nearest(vector, NEAREST)
            except Exception as error:  # noqa: BLE001  a stranger's model: words answer without it
                self._fail(error)
                return None

    # --- keeping up --------------------------------------------------------------------------

    def keep_up(self) -> Future[None] | None:
        """Make the vectors that are missing, in slices; None where that is under way."""
        if self._asked or self._failed or self._stop.is_set():
            return None
        self._asked = True
        return self._worker.submit(self._work)

    def _work(self) -> None:
        self._asked = False
        try:
            if not self._is_needed():
                return
            self._make_ready()
            while not self._stop.is_set() and self._slice():
                self._tell(*self._store.read(vectors.progress).result())
        except NightdeskError as error:  # a full disk, a closed store: the next question tries
            _log.warning("meaning: %s", error.problem.code)
        except Exception as error:  # noqa: BLE001  a model that is damaged, or memory that is short
            with self._using:
                self._fail(error)

    def _fail(self, error: Exception) -> None:
        """It is of no use; say so. Under ``_using``."""
        _log.warning("meaning: %s: %s", type(error).__name__, error)
        self._failed, self._encoder, self._space = True, None, None
        self._bus.publish(TOLD)

    def _is_needed(self) -> bool:
        """Whether there is anything that the model has to be read for."""
        total, done = self._store.read(vectors.progress).result()
        return total > 0 and (self._wanted or (done < total and self._store.writable))

    def _make_ready(self) -> None:
        if self._encoder is None:
            encoder = self._load()
            space = vectors.Space(self._store.read(vectors.stored).result())
            with self._using:
                self._encoder, self._space = encoder, space
            self._bus.publish(TOLD)

    def _slice(self) -> bool:
        """Make the vectors of some pieces; False: there were none without."""
        from app.desk.answers import SOURCES

        read = self._store.read(lambda c: vectors.unread(c, SOURCES, _SLICE)).result()
        if read and self._store.writable:
            self._encode(read)
            return True
        return False

    def _encode(self, read: Sequence[vectors.Unread]) -> None:
        encoder, space = self._encoder, self._space
        assert encoder is not None and space is not None  # noqa: S101, PT018  made ready before
        made = []
        for one in read:
            if self._stop.is_set():
                return
            with self._using:
                made.append((one.piece, encoder.encode([text[:LONGEST] for text in one.texts])))

        def write(connection: Connection) -> tuple[None, Changes]:
            for piece, found in made:
                vectors.put(connection, piece, found)
            return None, Changes()

        self._store.write(write).result()
        with self._using:
            for piece, found in made:
                space.add(piece, found)
