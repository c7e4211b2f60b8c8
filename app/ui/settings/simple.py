"""The sections that are only settings: reading, appearance. Loop thread."""

from app.ui.i18n import translate
from app.ui.settings.section import Section
from app.ui.settings.senders import Senders

_SIZES = (0.9, 1.0, 1.1, 1.2, 1.3, 1.4, 1.5)


def reading(section: Section) -> None:
    """What follows an act, what counts as read, whose pictures are loaded."""
    section.choice(
        "after_act",
        translate("Settings", "After an act"),
        translate("Settings", "What opens when a conversation was resolved, snoozed or moved."),
        (
            ("next", translate("Settings", "The next conversation")),
            ("previous", translate("Settings", "The previous conversation")),
            ("stay", translate("Settings", "Stay where I am")),
        ),
    )
    section.choice(
        "mark_read",
        translate("Settings", "A conversation is read"),
        translate("Settings", "Unread ones are heavier in the queue and have a dot."),
        (
            ("open", translate("Settings", "When I open it")),
            ("answer", translate("Settings", "When I answer or deal with it")),
        ),
    )
    _trusted(section)


def _trusted(section: Section) -> None:
    """Senders whose pictures are loaded, and who are not doubted for how they look."""
    pictures = Senders(
        translate("Settings", "None yet: choose “Always for this sender” in a message."),
        translate("Settings", "Block the pictures of %1 again"),
    )
    known = Senders(
        translate("Settings", "None yet: choose “I know them” in a message."),
        translate("Settings", "Warn of %1 again"),
    )
    for key, title, text, list_ in (
        (
            "image_senders",
            translate("Settings", "Pictures from the internet"),
            translate(
                "Settings",
                "They tell the sender when and where a message was opened, so they are blocked,"
                " except from these senders.",
            ),
            pictures,
        ),
        (
            "known_senders",
            translate("Settings", "Senders you know"),
            translate(
                "Settings", "Their addresses look like somebody else's; you said that they are not."
            ),
            known,
        ),
    ):
        list_.removed.connect(
            lambda left, key=key, title=title: section.wanted.emit(key, left, title)
        )
        section.bind(key, list_.show_senders)
        section.row(key, title, text, list_, below=True)


def appearance(section: Section) -> None:
    """Light and dark, text size, density, motion."""
    section.choice(
        "theme",
        translate("Settings", "Light or dark"),
        translate("Settings", "Following the system changes with it, also in the evening."),
        (
            ("system", translate("Settings", "As the system")),
            ("light", translate("Settings", "Light")),
            ("dark", translate("Settings", "Dark")),
        ),
    )
    section.choice(
        "text_size",
        translate("Settings", "Text size"),
        translate("Settings", "Rows grow with it."),
        [(size, f"{round(size * 100)} %") for size in _SIZES],
    )
    section.choice(
        "density",
        translate("Settings", "Rows of the queue"),
        translate("Settings", "Low rows show more conversations and fewer words of each."),
        (
            ("roomy", translate("Settings", "High, with a preview")),
            ("compact", translate("Settings", "Low")),
        ),
    )
    section.choice(
        "reduced_motion",
        translate("Settings", "Less motion"),
        translate("Settings", "Nothing slides or fades; counters count in words."),
        (
            ("system", translate("Settings", "As the system")),
            ("on", translate("Settings", "On")),
            ("off", translate("Settings", "Off")),
        ),
    )
