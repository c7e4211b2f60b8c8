"""Messages that came encrypted: marked as such; one without its key is no empty bubble."""

from dataclasses import replace

from PySide6.QtWidgets import QApplication

from app.inbox.records import LOCK
from app.inbox.values import Attachment
from app.ui.conversation.bubble import Bubble
from tests.ui.sample import Maker

FILE = Attachment("2", "cup.png", "image/png", 100, "00" * 32)


def test_a_locked_message_says_so_and_heals(look: QApplication) -> None:
    make = Maker()
    heard = replace(make.inbound(make.case(0), make.now), channel="matrix", sealed=True)
    bubble = Bubble()
    bubble.show_entry(replace(heard, locked=True, new_text=LOCK), make.now)
    said = bubble.body.toPlainText()
    assert said.startswith(LOCK)
    assert "encrypted" in said
    assert bubble.files.count() == 0
    bubble.show_entry(replace(heard, new_text="The blue cup?", attachments=(FILE,)), make.now)
    assert bubble.body.toPlainText() == "The blue cup?"
    assert bubble.files.count() == 1
    assert bubble.accessibleName().endswith("encrypted")
    bubble.show_entry(replace(heard, sealed=False), make.now)
    assert "encrypted" not in bubble.accessibleName()
