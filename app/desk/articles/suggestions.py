"""What may answer a customer: ``desk.suggestions``. Any thread.

Articles and templates are found together; a template is told as it would go out: filled in for this
customer, in the form that suits the channel. The index follows by itself: whoever asks waits for
what is behind.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from threading import Event, RLock
from typing import TYPE_CHECKING

from app.base.bus import Changes
from app.base.errors import NightdeskError
from app.base.worker import StoppedError, Worker
from app.inbox.values import ConversationPage, Direction
from app.kb.encoder import PACKAGE, Standing
from app.kb.language import detect
from app.kb.values import KINDS, Kind, Suggestion
from app.store.database import Interrupted

if TYPE_CHECKING:
    from app.base.ids import CommandId, ConversationId
    from app.desk.answers import Asker
    from app.desk.articles.meaning import Meaning
    from app.desk.desk import Desk

__all__ = ["PACKAGE", "QUESTION", "Standing", "Suggestions", "question"]
QUESTION = 4_000
"""Characters of a message that are asked about."""
_log = logging.getLogger(__name__)
_TRIES = 4
"""A search that somebody types interrupts what is read beside it."""
_FOLLOWED = frozenset({"articles", "templates"})


def question(page: ConversationPage) -> str:
    """What the customer asks: their last message, and the subject where it is the first."""
    asked = [entry for entry in page.entries if entry.direction is Direction.IN]
    if not asked:
        return ""
    last = asked[-1]
    subject = last.subject if len(asked) == 1 else ""
    return f"{subject}\n\n{last.new_text}".strip()[:QUESTION]  # it is a sentence of its own


class Suggestions:
    """Made once a desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk, self._store = desk, desk.store
        self._behind, self._stop = Event(), Event()
        self._behind.set()
        self._worker = Worker("answers")
        """Its own: when thousands of articles were brought nobody else waits for the index."""
        self._making = RLock()
        self._meaning: Meaning | None = None
        self._wanted: bool | None = None
        """Whether meaning is asked at all, once the setting was read."""
        self.told: Callable[[int, int], object] | None = None
        """The window's: hears how many texts there are and how many the encoder has read, on the
        encoder's thread."""
        desk.at_close(desk.bus.subscribe(self._heard))
        desk.at_close(self._end)

    def _end(self) -> None:
        self._stop.set()
        self._worker.stop()

    def _heard(self, changes: Changes) -> None:
        if _FOLLOWED.intersection(changes.settings):
            self._behind.set()
        if "by_meaning" in changes.settings:
            self._wanted = None
            with suppress(StoppedError):
                self._worker.submit(self.keep_up)

    # --- asking ------------------------------------------------------------------------------

    def for_page(
        self, page: ConversationPage, languages: Sequence[str] = (), *, most: int = 3
    ) -> Future[tuple[Suggestion, ...]]:
        """The best for the customer's last message; ``languages`` are read here besides theirs."""
        read = (page.customer.language if page.customer else "", *languages)
        return self.suggest(question(page), read, here=page, most=most)

    def suggest(
        self,
        text: str,
        languages: Sequence[str] = (),
        *,
        most: int = 3,
        kinds: Sequence[Kind] = KINDS,
        public: bool = False,
        here: ConversationPage | None = None,
    ) -> Future[tuple[Suggestion, ...]]:
        """What may answer a customer's text, and fits well enough; none where nothing does.

        ``languages`` are those they are known to read; that of the text is told from its words.
        ``here``: where it would be said.
        """
        wanted = tuple(dict.fromkeys(one for one in (detect(text), *languages) if one))

        def asker() -> Asker:
            from app.desk.answers import Asker

            return Asker(self._desk, wanted, here, public=public, unasked=True)

        return self._asked(text, asker, kinds, most)

    def look_up(
        self,
        text: str,
        languages: Sequence[str],
        *,
        most: int = 20,
        kinds: Sequence[Kind] = KINDS,
        here: ConversationPage | None = None,
    ) -> Future[tuple[Suggestion, ...]]:
        """What a person who types ``text`` looks for: drafts too."""

        def asker() -> Asker:
            from app.desk.answers import Asker

            return Asker(self._desk, languages, here, drafts=True)

        return self._asked(text, asker, kinds, most)

    def _asked(
        self, text: str, asker: Callable[[], Asker], kinds: Sequence[Kind], most: int
    ) -> Future[tuple[Suggestion, ...]]:
        def work() -> tuple[Suggestion, ...]:
            new, meaning = self.follow(), self.meaning
            if new and meaning is not None:
                meaning.keep_up()
            near = meaning.near(text) if meaning is not None else None
            read = asker().read(text, kinds, most, near)
            for _ in range(_TRIES - 1):
                with suppress(Interrupted):
                    return self._store.search(read, interrupt=False).result()
            return self._store.search(read, interrupt=False).result()

        return self._worker.submit(work)

    def follow(self) -> bool:
        """Bring the index up to what was written, a batch a transaction; blocks until it is.
        Whether anything was new to it.

        In a workspace that is only read what is indexed has to do; that it is not all is logged.
        """
        if not self._behind.is_set():
            return False
        if not self._store.writable:
            self._behind.clear()  # once is enough
            from app.desk import answers

            if self._store.read(answers.is_behind).result():
                _log.warning("suggestions: only read, and not all is indexed")
            return False
        self._behind.clear()  # what is written from here on sets it again
        try:
            return self._followed()
        except NightdeskError:  # a full disk, say: whoever asks next tries again
            self._behind.set()
            raise

    def _followed(self) -> bool:
        from app.desk import answers

        if self._store.read(answers.forgets).result():
            self._store.write(answers.forget).result()
        new = False
        while self._store.read(answers.is_behind).result():
            if self._stop.is_set() or not self._store.write(answers.refresh).result():
                self._behind.set()
                return new
            new = True
        return new

    @property
    def meaning(self) -> Meaning | None:
        """What tells the like by meaning, where there is an encoder and it is wanted; blocks while
        the setting is read, or the model is let go."""
        load = self._desk.encoder
        if load is None:
            return None
        with self._making:
            if self._wanted is None:
                self._wanted = bool(self._desk.settings.all().result()["by_meaning"])
            if not self._wanted and self._meaning is not None:
                self._meaning.end()
                self._meaning = None
            elif self._wanted and self._meaning is None:
                from app.desk.articles.meaning import Meaning

                self._meaning = Meaning(self._desk, load, self._tell)
            return self._meaning

    @property
    def standing(self) -> Standing:
        """How it stands with meaning; waits for nothing."""
        if self._desk.encoder is None:
            return "missing"
        if self._wanted is False:
            return "off"
        meaning = self._meaning
        return "waiting" if meaning is None else meaning.standing

    def _tell(self, total: int, done: int) -> None:
        if self.told is not None:
            self.told(total, done)

    def keep_up(self, patience: float = 0.0) -> None:
        """Have the encoder read what it has not; wait so many seconds for that at most."""
        meaning = self.meaning
        if meaning is None:
            return
        if patience:
            self.follow()
        made = meaning.keep_up()
        if patience and made is not None:
            with suppress(TimeoutError):
                made.result(patience)

    # --- teaching ----------------------------------------------------------------------------

    def vote(
        self, one: Suggestion, conversation: ConversationId, value: int, asked: str
    ) -> Future[CommandId]:
        """A thumb up (1) or down (-1) for a suggestion; 0 takes it back."""
        if one.kind == "template":
            return self._desk.templates.vote(one.id, conversation, value, asked)
        return self._desk.knowledge.vote(one.id, conversation, value, asked)
