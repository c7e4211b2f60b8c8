"""The rooms of the desk, each made when it is first asked for: ``desk.templates`` and so on."""

from functools import cached_property
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.base.keychain import Keychain
    from app.desk.articles.knowledge import Knowledge
    from app.desk.articles.suggestions import Suggestions
    from app.desk.canned.playbooks import Playbooks
    from app.desk.canned.templates import Templates
    from app.desk.desk import Desk
    from app.desk.keeping import Keeping
    from app.desk.offers import Connecting
    from app.desk.people.customers import Customers
    from app.desk.pictures import Pictures
    from app.desk.searching import Searching
    from app.desk.settings import Settings
    from app.desk.threads import Threads
    from app.desk.triage import Triage
    from app.desk.writing.letters import Letters
    from app.kb.encoder import Encoder
    from app.store.store import Store


class Rooms:
    """What ``Desk`` is made of besides its own acts."""

    store: "Store"
    encoder: "Callable[[], Encoder] | None" = None
    """Reads the model that tells what means the like; ``bootstrap``'s, with the extra."""

    @property
    def _desk(self) -> "Desk":
        return cast("Desk", self)

    @cached_property
    def secrets(self) -> "Keychain":
        """Where the accounts' secrets are. ``bootstrap`` puts one that can ask in its place."""
        from app.base.keychain import Keychain

        return Keychain(self.store.profile.vault)

    @cached_property
    def is_demo(self) -> bool:
        """Whether this is the demo workspace: nothing leaves it."""
        from app.desk.demo import beginning as demo

        return demo.is_one(self.store.profile)

    @cached_property
    def settings(self) -> "Settings":
        """What was chosen, by scope."""
        from app.desk.settings import Settings

        return Settings(self._desk)

    @cached_property
    def pictures(self) -> "Pictures":
        """Pictures from the internet in mail."""
        from app.desk.pictures import Pictures

        return Pictures(self._desk)

    @cached_property
    def threads(self) -> "Threads":
        """Joining conversations and taking them apart."""
        from app.desk.threads import Threads

        return Threads(self._desk)

    @cached_property
    def triage(self) -> "Triage":
        """The acts on one conversation or thousands, and the ways to narrow a view."""
        from app.desk.triage import Triage

        return Triage(self._desk)

    @cached_property
    def keeping(self) -> "Keeping":
        """Backups, the doctor, versions."""
        from app.desk.keeping import Keeping

        return Keeping(self._desk)

    @cached_property
    def connecting(self) -> "Connecting":
        """What can be connected, and with which settings."""
        from app.desk.offers import Connecting

        return Connecting(self._desk)

    @cached_property
    def letters(self) -> "Letters":
        """Writing: drafts, recipients, signatures, sending and taking back."""
        from app.desk.writing.letters import Letters

        return Letters(self._desk)

    @cached_property
    def templates(self) -> "Templates":
        """Canned replies."""
        from app.desk.canned.templates import Templates

        return Templates(self._desk)

    @cached_property
    def playbooks(self) -> "Playbooks":
        """Checklists for kinds of cases, and how far conversations are with them."""
        from app.desk.canned.playbooks import Playbooks

        return Playbooks(self._desk)

    @cached_property
    def knowledge(self) -> "Knowledge":
        """Articles: kept, looked up, published."""
        from app.desk.articles.knowledge import Knowledge

        return Knowledge(self._desk)

    @cached_property
    def suggestions(self) -> "Suggestions":
        """What may answer a customer: articles and templates together."""
        from app.desk.articles.suggestions import Suggestions

        return Suggestions(self._desk)

    @cached_property
    def customers(self) -> "Customers":
        """People: their list, cards, merges, blocks."""
        from app.desk.people.customers import Customers

        return Customers(self._desk)

    @cached_property
    def searching(self) -> "Searching":
        """Searches page by page, saved ones, completion, the palette's look-up."""
        from app.desk.searching import Searching

        return Searching(self._desk)
