"""Settings, notices: whom, what, how loud, and when not; the tray and the login. Loop thread."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.i18n import translate
from app.ui.notices import at_login
from app.ui.parts.button import Button
from app.ui.parts.said_line import SaidLine
from app.ui.settings.section import Section
from app.ui.settings.switch import Switch


class NoticeParts(QWidget):
    """The controls that are no setting of ours."""

    try_wanted = Signal()
    login_wanted = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.hide()
        self.try_one = Button(translate("Settings", "Show one"), icon_name="bell-ring")
        self.said = SaidLine(space=8)
        self.login = Switch(translate("Settings", "Start when I log in"))
        self.try_one.clicked.connect(self.try_wanted)
        self.login.clicked.connect(self.login_wanted)

    def say(self, text: str, ink: str = "text-muted") -> None:
        """What came of it."""
        self.said.say(text, ink)


def notices(section: Section, parts: NoticeParts, *, can_start: bool) -> None:
    """The rows; ``can_start``: this workspace may begin with the login."""
    parts.setParent(section)
    _what(section)
    _sound_and_quiet(section)
    section.row(
        "try",
        translate("Settings", "See and hear it"),
        translate("Settings", "A notice as this desktop shows it, in quiet hours too."),
        parts.try_one,
    )
    section.column.addWidget(parts.said)
    section.head(translate("Settings", "While the window is closed"))
    section.switch(
        "tray_icon",
        translate("Settings", "Show the count in the tray"),
        translate("Settings", "How many need a reply; a menu opens, writes, pauses and quits."),
    )
    section.switch(
        "keep_running",
        translate("Settings", "Keep running in the tray"),
        translate("Settings", "Mail goes on arriving and leaving; end it with Quit in the tray."),
    )
    if at_login.possible() and can_start:
        parts.login.setChecked(at_login.is_on())
        section.row(
            "login",
            translate("Settings", "Start when I log in"),
            translate("Settings", "In the tray, without a window."),
            parts.login,
        )


def _what(section: Section) -> None:
    section.choice(
        "notice_whom",
        translate("Settings", "Tell me of new messages"),
        translate("Settings", "Only of conversations that need a reply; a burst is told once."),
        (
            ("all", translate("Settings", "In every conversation")),
            ("mine", translate("Settings", "In mine and in nobody's")),
            ("none", translate("Settings", "Never")),
        ),
    )
    section.choice(
        "notice_tells",
        translate("Settings", "A notice says"),
        translate("Settings", "It can be read by whoever passes your screen."),
        (
            ("subject", translate("Settings", "Name and subject")),
            ("name", translate("Settings", "The name alone")),
            ("nothing", translate("Settings", "That there is something new")),
        ),
    )
    section.switch(
        "notice_failures",
        translate("Settings", "Tell me when sending fails or an account stops"),
        translate("Settings", "Also in quiet hours: somebody is waiting."),
    )


def _sound_and_quiet(section: Section) -> None:
    section.choice(
        "notice_sound",
        translate("Settings", "Sound"),
        translate("Settings", "Once for each notice."),
        (
            ("none", translate("Settings", "None")),
            ("bell", translate("Settings", "The system's bell")),
            ("soft", translate("Settings", "A soft tone")),
        ),
    )
    section.switch(
        "quiet",
        translate("Settings", "Quiet hours"),
        translate("Settings", "Nothing is told of new messages then; the count goes on."),
    )
    for key, label in (
        ("quiet_from", translate("Settings", "Quiet from")),
        ("quiet_until", translate("Settings", "Quiet until")),
    ):
        hours = [(f"{hour:02}:{half:02}",) * 2 for hour in range(24) for half in (0, 30)]
        section.choice(key, label, "", hours)
    section.only_while("quiet", "quiet_from", "quiet_until")
