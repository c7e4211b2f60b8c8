"""What the palette offers: one line that can be run. Frozen values."""

from collections.abc import Callable
from dataclasses import dataclass

from app.ui.i18n import translate

CONVERSATION, GO, WINDOW, CUSTOMERS, FOUND = "conversation", "go", "window", "customers", "found"
ARTICLES = "articles"
TEMPLATES, PLAYBOOKS = "templates", "playbooks"
SETTINGS = "settings"


@dataclass(frozen=True, slots=True)
class Entry:
    """``key`` is what is remembered when it was used; ``letters`` are underlined in ``words``."""

    key: str
    group: str
    icon: str
    words: str
    run: Callable[[], object]
    context: str = ""
    keys: tuple[str, ...] = ()
    letters: tuple[int, ...] = ()
    also: str = ""
    """Other words it answers to, not shown."""
    holds: object = None
    """What it stands for, where who shows it needs that again."""


@dataclass(frozen=True, slots=True)
class Heading:
    """The name of a group, above its lines."""

    words: str


Line = Entry | Heading


def group_name(group: str) -> str:
    """The heading of a group."""
    return {
        CONVERSATION: translate("Palette", "Conversation"),
        GO: translate("Palette", "Go to"),
        WINDOW: translate("Palette", "Window"),
        CUSTOMERS: translate("Palette", "Customers"),
        FOUND: translate("Palette", "Conversations"),
        ARTICLES: translate("Knowledge", "Articles"),
        TEMPLATES: translate("Template", "Templates"),
        PLAYBOOKS: translate("Playbook", "Playbooks"),
        SETTINGS: translate("Settings", "Settings"),
    }[group]
